// Runs before everything else in a host page and keeps what a reader would find in the console.
(() => {
  const log = (window.__log = []);
  const put = (kind, text) => log.push(`${kind}: ${text}`);
  for (const level of ['error', 'warn']) {
    const original = console[level];
    console[level] = (...parts) => {
      put(`console.${level}`, parts.map(String).join(' '));
      original.apply(console, parts);
    };
  }
  // Where it came from, too: what is seen once may not come again to be looked into.
  const traced = (text, error) => [text, error?.stack].filter(Boolean).join('\n');
  addEventListener('error', (e) => put('error', traced(e.message || `loading ${e.target.src || e.target.href}`, e.error)), true);
  addEventListener('unhandledrejection', (e) => put('rejection', traced(String(e.reason), e.reason)));
  addEventListener('securitypolicyviolation', (e) => put('policy', `${e.violatedDirective} ${e.blockedURI}`));
})();
