// A page whose single keys do something, but for those that are typed into a field it can see.
window.__hot = [];
document.addEventListener('keydown', (event) => {
  if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
  window.__hot.push(event.key);
  if (event.key !== 'Tab') event.preventDefault();
});
