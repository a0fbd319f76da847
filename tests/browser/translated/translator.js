// Does to one element what translators of browsers do to a page: puts two elements around every
// piece of text, whose node moves into them or is replaced by another, and goes on as texts change.
(() => {
  // Two runs with the same key and on the same day are the same run.
  Math.random = () => 0.4;
  const HTML = 'http://www.w3.org/1999/xhtml';
  let count = 0;

  const isForeign = ({ data, parentElement: parent }) =>
    data.trim() && parent.namespaceURI === HTML && !parent.closest('font, option, [translate=no]');

  const wrap = (text) => {
    const words = `«${text.data}»`;
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    outer.append(inner);
    text.replaceWith(outer);
    count += 1;
    if (count % 2) return inner.append(words);
    text.data = words;
    return inner.append(text);
  };

  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.filter(isForeign).forEach(wrap);
  };

  window.__translate = () => {
    const root = document.querySelector('#translated').shadowRoot;
    const watch = () => seen.observe(root, { subtree: true, childList: true, characterData: true });
    const seen = new MutationObserver(() => {
      seen.disconnect();
      translate(root);
      watch();
    });
    translate(root);
    watch();
  };
})();
