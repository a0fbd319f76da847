// Keeps the tasks that took longer than 50 ms, where the engine tells.
window.__tasks = [];
if (PerformanceObserver.supportedEntryTypes.includes('longtask')) {
  new PerformanceObserver((list) => {
    window.__tasks.push(...list.getEntries().map(({ duration, startTime }) => ({ duration, startTime })));
  }).observe({ type: 'longtask', buffered: true });
}
