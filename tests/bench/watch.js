// Notes when the widget stood, when a file was chosen, when its bar came and when its report stood, and every task over 50 ms.
window.__tasks = [];
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
  new PerformanceObserver((list) => window.__tasks.push(...list.getEntries())).observe({ type: 'longtask' });
}
addEventListener('powerbase-ready', () => { window.__ready = performance.now(); });
window.__bench = {};
window.__watch = (root) => {
  root.addEventListener('change', () => { window.__bench.begin = performance.now(); }, { capture: true, once: true });
  new MutationObserver(() => {
    window.__bench.bar ??= root.querySelector('progress') ? performance.now() : undefined;
    if (window.__bench.begin && root.querySelector('[data-notice^="collect"]')) window.__bench.end ??= performance.now();
  }).observe(root, { childList: true, subtree: true });
};
