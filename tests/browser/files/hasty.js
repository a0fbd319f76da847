// In a page opened with ?hasty, twenty seconds pass in a third of one as long as `hasty` is true. And nobody
// calls fetch with more than a plain address.
window.hasty = location.search === '?hasty';
(() => {
  const { setTimeout, fetch } = window;
  window.setTimeout = (work, wait, ...values) => setTimeout(work, window.hasty && wait === 20_000 ? 300 : wait, ...values);
  window.fetch = (address, ...others) => {
    if (typeof address !== 'string') console.error(`fetch was called with ${address}`);
    return fetch(address, ...others);
  };
})();
