// Columns of several widths in the text that the widget should have, for each size of the page's text;
// the height of each element at its definition, and how it stands afterwards.
const TEXTS = { small: 14, usual: 16, large: 24, own: 24 };
const WIDTHS = [10, 14, 21, 42];
for (const [text, size] of Object.entries(TEXTS)) {
  for (const width of WIDTHS) {
    const section = document.createElement('section');
    section.className = text;
    section.style.width = `${width * size}px`;
    const element = document.createElement('power-base');
    element.setAttribute('scope', `${text}-${width}`);
    section.append(element);
    document.body.append(section);
  }
}
const elements = [...document.querySelectorAll('power-base')];
const height = (element) => element.getBoundingClientRect().height;
customElements.whenDefined('power-base').then(() => {
  const before = elements.map(height);
  const stand = (element, index) => {
    const card = element.shadowRoot.querySelector('[part=card]');
    const [text, width] = element.getAttribute('scope').split('-');
    const size = parseFloat(getComputedStyle(card).fontSize);
    const inset = parseFloat(getComputedStyle(card.querySelector('section')).paddingInlineStart);
    const grown = height(element) - before[index];
    return { text, width, size, wanted: TEXTS[text], place: before[index] / size, inset: inset / size, grown };
  };
  window.__stand = () => Promise.all(elements.map((element) => element.result())).then(() => elements.map(stand));
});
