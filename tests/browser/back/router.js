// A page's router: it hears each way through the history that is the page's own.
window.heard = [];
addEventListener('popstate', (event) => window.heard.push(event.state?.route ?? null));
