// Notes the longest gap between two turns of the page.
window.__watch = () => {
  const watch = { longest: 0, took: 0, on: true };
  const begun = performance.now();
  const channel = new MessageChannel();
  let last = performance.now();
  channel.port1.onmessage = () => {
    watch.longest = Math.max(watch.longest, performance.now() - last);
    last = performance.now();
    watch.took = last - begun;
    if (watch.on) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  window.__watched = watch;
};
