// Stands in for the printer, which takes its time: what is to be printed stays laid out until
// something is printed in earnest, or a test lets the page go.
window.__prints = 0;
window.print = () => {
  window.__prints += 1;
  dispatchEvent(new Event('beforeprint'));
};
