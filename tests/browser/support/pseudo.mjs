// A language that nobody speaks, made of the built content: every text is marked at both ends, its
// letters are accented, and its words are longer. So what a screen shows gives away where it is from.

/** The two that tests use: one from right to left with digits of its own, one with a comma in its decimals. */
export const ARABIC = { language: 'ar-EG', direction: 'rtl' };
export const GERMAN = { language: 'de', direction: 'ltr' };

/** What stands at the ends of every text, where it takes no room. */
export const [OPEN, CLOSE] = ['\u2063', '\u2064'];
const PLAIN = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const ACCENTED = [...'àƀçđéƒĝĥíĵķľɱñóþʠŕšťúṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĽṀÑÓÞɊŔŠŤÚṼŴẊÝŽ'];

/** Long words can be divided, as those of any language that has many of them. */
const SOFT_HYPHEN = '\u00ad';

/** Members of the content that are no texts; a likely outcome is a letter. */
const KEPT = /^(build|id|version|language|direction|outcome=[RCM])$/;

/** Has a site serve its content in such a language too, and its widgets stand in that. */
export function speak(site, { language, direction }, attributes) {
  const names = ['first', 'supplement', 'quiz', 'result', 'share', 'others', 'report'];
  const change = (text) => JSON.stringify(translated(JSON.parse(text), { language, direction }));
  const files = names.map((name) => ({
    path: `/pb/content/${language}/${name}.json`, instead: `/pb/content/en/${name}.json`, change,
  }));
  site.rules.push({ path: '/pb/powerbase.js', change: (script) => withTexts(script, language) }, ...files);
  return `${attributes} lang="${language}"`;
}

/** The loader with its own sentences in the language too; it holds those of all packs, by language. */
function withTexts(script, language) {
  const english = /([{,]"?en"?:)(\[[^\]]*\])/;
  const own = (texts) => JSON.stringify(Function(`return ${texts}`)().map((text) => marked(text, writer(language))));
  return script.replace(english, (entry, name, texts) => `${entry},"${language}":${own(texts)}`).replace('["en"]', `["${language}","en"]`);
}

/** How a language writes digits and decimals. */
function writer(language) {
  const numbers = new Intl.NumberFormat(language, { useGrouping: false });
  const decimal = numbers.formatToParts(0.5).find(({ type }) => type === 'decimal').value;
  return { digit: (latin) => numbers.format(latin), decimal };
}

/** A section of the content with all its texts in the language. */
function translated(section, { language, direction }) {
  const figures = writer(language);
  const inside = (value, name) => {
    if (typeof value === 'string') return KEPT.test(name) || KEPT.test(`${name}=${value}`) ? value : marked(value, figures);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, value]) => [name, inside(value, name)]));
  };
  const own = 'language' in section ? { language, direction } : {};
  return { ...inside(section), ...own };
}

/** A text in the language; its gaps stay as they are. */
function marked(text, figures) {
  const words = text.split(/(\{[^}]*\})/).map((piece) => (piece.startsWith('{') ? piece : longer(piece, figures)));
  return [OPEN, ...words, CLOSE].join('');
}

function longer(words, { digit, decimal }) {
  return words
    .replace(/(\d)?\.(?=\d)/g, `$1${decimal}`)
    .replace(/\d/g, digit)
    .replace(/[aeiou]/gi, '$&$&')
    .replace(/[a-z]{7}(?=[a-z]{4})/gi, `$&${SOFT_HYPHEN}`)
    .replace(/[a-z]/gi, (letter) => ACCENTED[PLAIN.indexOf(letter)]);
}

/** A finding as one can read it: the marks to be seen, the words not divided. */
export function legible(text) {
  return text.replaceAll(OPEN, '⟦').replaceAll(CLOSE, '⟧').replaceAll(SOFT_HYPHEN, '');
}
