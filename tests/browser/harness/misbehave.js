// Everything the trap has to catch, once each.
console.warn('a warning');
setTimeout(() => {
  throw new Error('thrown late');
});
Promise.reject(new Error('rejected'));
document.body.append(Object.assign(document.createElement('script'), { textContent: 'window.inline = true;' }));
