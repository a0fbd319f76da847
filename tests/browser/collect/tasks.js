// Notes the longest gap between two turns of the page, and whether a progress bar was seen.
window.__watch = { longest: 0, bar: 0, sum: 0 };
window.__begin = () => {
  const watch = { longest: 0, bar: 0, begun: performance.now(), on: true };
  window.__watch = watch;
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.onmessage = () => {
    const now = performance.now();
    watch.longest = Math.max(watch.longest, now - last);
    last = now;
    const bar = document.querySelector('power-base').shadowRoot.querySelector('.working progress');
    if (bar && !watch.bar) watch.bar = now - watch.begun;
    if (watch.on) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
};
