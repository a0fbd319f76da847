// What WordPress's classic editor makes of a text when it shows it (wpautop), as far as it concerns
// a snippet of scripts and elements: what stands between empty lines or blocks becomes a paragraph.
const BLOCKS = '(?:table|thead|tbody|tr|td|th|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|p|h[1-6]|hr|section|article|aside|figure|details)';
const INSIDE_A_BLOCK = `</?${BLOCKS}[^>]*>`;

export function autop(text) {
  const html = text
    .replace(new RegExp(`<${BLOCKS}[\\s/>]`, 'g'), '\n\n$&')
    .replace(new RegExp(`</${BLOCKS}>`, 'g'), '$&\n\n')
    .split(/\n\s*\n/)
    .filter((piece) => piece.trim())
    .map((piece) => `<p>${piece.trim()}</p>\n`)
    .join('');
  // It knows a block by the beginning of its name alone, so it takes <power-base> for a <p> here.
  const freed = html
    .replace(new RegExp(`<p>\\s*(${INSIDE_A_BLOCK})`, 'g'), '$1')
    .replace(new RegExp(`(${INSIDE_A_BLOCK})\\s*</p>`, 'g'), '$1');
  const [scripts, marked] = setAside(freed);
  const broken = marked
    .replace(/\s*\n(?!$)/g, '<br />\n')
    .replace(new RegExp(`(${INSIDE_A_BLOCK})\\s*<br />`, 'g'), '$1')
    .replace(/<br \/>(\s*<\/?(?:p|li|div|dl|dd|dt|th|pre|td|ul|ol)[^>]*>)/g, '$1');
  return scripts.reduce((whole, script, place) => whole.replace(`\u0001${place}\u0001`, script), broken);
}

/** Scripts keep their lines. */
function setAside(html) {
  const scripts = [];
  const marked = html.replace(/<script.*?<\/script>/gs, (script) => `\u0001${scripts.push(script) - 1}\u0001`);
  return [scripts, marked];
}
