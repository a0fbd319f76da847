// Notes what a class costs the page: when a text was given, when its bar came, when its figures stood; every task over
// 50 ms, the longest time between two messages to itself; how much memory the wasm has.
window.__memory = [];
for (const name of ['instantiate', 'instantiateStreaming']) {
  const own = WebAssembly[name];
  WebAssembly[name] = async (...values) => {
    const made = await own.apply(WebAssembly, values);
    const held = Object.values((made.instance ?? made).exports).find((one) => one instanceof WebAssembly.Memory);
    if (held && !window.__memory.includes(held)) window.__memory.push(held);
    return made;
  };
}
window.__bytes = () => window.__memory.reduce((sum, { buffer }) => sum + buffer.byteLength, 0);

window.__tasks = [];
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
  new PerformanceObserver((list) => window.__tasks.push(...list.getEntries())).observe({ type: 'longtask' });
}

// Measures by messages of its own, which come between any two tasks. It keeps the page from resting, so only some runs
// have it.
window.__probe = () => {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  port1.onmessage = () => {
    const now = performance.now();
    window.__bench.gap = Math.max(window.__bench.gap ?? 0, now - last);
    last = now;
    if (!window.__bench.end) port2.postMessage(null);
  };
  port2.postMessage(null);
};

// Begins to watch an element: the end is when its figures have been painted.
window.__watch = (root) => {
  window.__bench = { bars: [] };
  window.__tasks.length = 0;
  root.addEventListener('change', () => { window.__bench.begin ??= performance.now(); }, { capture: true, once: true });
  new MutationObserver(() => {
    const bar = root.querySelector('progress');
    if (bar) {
      window.__bench.bar ??= performance.now();
      if (window.__bench.bars.at(-1) !== bar.value) window.__bench.bars.push(bar.value);
    }
    if (!window.__bench.begin || window.__bench.stands || bar || !root.querySelector('[data-table="bases"]')) return;
    window.__bench.stands = true;
    requestAnimationFrame(() => setTimeout(() => { window.__bench.end = performance.now(); }));
  }).observe(root, { childList: true, subtree: true, attributes: true });
};
