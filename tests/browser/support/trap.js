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
  addEventListener('error', (e) => put('error', e.message || `loading ${e.target.src || e.target.href}`), true);
  addEventListener('unhandledrejection', (e) => put('rejection', String(e.reason)));
  addEventListener('securitypolicyviolation', (e) => put('policy', `${e.violatedDirective} ${e.blockedURI}`));
})();
