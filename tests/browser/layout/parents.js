// Starts every element at once, the ones far below too, and says how they stand in their parents.
customElements.whenDefined('power-base').then(() => {
  const elements = [...document.querySelectorAll('power-base')];
  const started = Promise.all(elements.map((element) => element.result()));
  const page = document.documentElement;
  const side = (element) => {
    const { left, right, width } = element.getBoundingClientRect();
    return { at: element.getAttribute('scope'), left, right, width };
  };
  window.__stand = async () => {
    await started;
    return { sideways: page.scrollWidth - page.clientWidth, room: page.clientWidth, elements: elements.map(side) };
  };
});
