// Keeps the heights of the element from its definition on, and what moved, where the engine tells.
window.__heights = [];
window.__shifts = [];
const round = (height) => Math.round(height * 10) / 10;
customElements.whenDefined('power-base').then(() => {
  const element = document.querySelector('power-base');
  const keep = () => window.__heights.push(round(element.getBoundingClientRect().height));
  requestAnimationFrame(() => {
    keep();
    new ResizeObserver(keep).observe(element);
  });
});
if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
  new PerformanceObserver((list) => {
    window.__shifts.push(...list.getEntries().map(({ value, startTime }) => ({ value, startTime })));
  }).observe({ type: 'layout-shift', buffered: true });
}
