// The height of each element when it is defined; the test asks again when its start screen stands.
customElements.whenDefined('power-base').then(() => {
  const height = (element) => Math.round(element.getBoundingClientRect().height);
  const elements = [...document.querySelectorAll('power-base')];
  const before = elements.map(height);
  window.__grown = () => elements
    .map((element, index) => ({ at: element.getAttribute('scope'), before: before[index], after: height(element) }))
    .filter(({ before, after }) => before !== after);
  window.__standing = () => elements.every((element) => element.shadowRoot.querySelector('[data-screen]'));
});
