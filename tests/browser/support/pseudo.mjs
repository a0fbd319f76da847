// A language that nobody speaks, made of the built content: every text is marked at both ends, it has
// other letters, and its words are longer. So what a screen shows gives away where it is from.

/** Long words can be divided, as those of any language that has many of them. */
const SOFT_HYPHEN = '\u00ad';

/** One from right to left with digits of its own and more words, one with a comma in its decimals and longer words. */
export const ARABIC = { language: 'ar-EG', direction: 'rtl', within: ' ', letters: [...'אבגדהוזחטיכלמנסעפצקרשתםןץך'] };
export const GERMAN = { language: 'de', direction: 'ltr', within: SOFT_HYPHEN, letters: [...'àƀçđéƒĝĥíĵķľɱñóþʠŕšťúṽŵẋýž'] };

/** What stands at the ends of every text, where it takes no room. */
export const [OPEN, CLOSE] = ['\u2063', '\u2064'];
const PLAIN = 'abcdefghijklmnopqrstuvwxyz';

/** Members of the content that are no texts: a likely outcome is a letter, and ideas are met at paths. */
const KEPT = /^(build|id|version|language|direction|met|outcome=[RCM])$/;

/** Has a site serve its content in such a language too, and its widgets stand in that. */
export function speak(site, tongue, attributes) {
  const { language } = tongue;
  const names = ['first', 'supplement', 'quiz', 'result', 'share', 'others', 'report', 'course', 'cohort', 'planner', 'sources'];
  const change = (text) => JSON.stringify(translated(JSON.parse(text), tongue));
  const files = names.map((name) => ({
    path: `/pb/content/${language}/${name}.json`, instead: `/pb/content/en/${name}.json`, change,
  }));
  site.rules.push({ path: '/pb/powerbase.js', change: (script) => withTexts(script, tongue) }, ...files);
  return `${attributes} lang="${language}"`;
}

/** The loader with its own sentences in the language too; it holds those of all packs, by language. */
function withTexts(script, tongue) {
  const { language } = tongue;
  const english = /([{,]"?en"?:)(\[[^\]]*\])/;
  const own = (texts) => JSON.stringify(Function(`return ${texts}`)().map((text) => marked(text, tongue)));
  return script.replace(english, (entry, name, texts) => `${entry},"${language}":${own(texts)}`).replace('["en"]', `["${language}","en"]`);
}

/** A section of the content with all its texts in the language. */
function translated(section, tongue) {
  const { language, direction } = tongue;
  const inside = (value, name) => {
    if (typeof value === 'string') return KEPT.test(name) || KEPT.test(`${name}=${value}`) ? value : marked(value, tongue);
    if (!value || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([name, value]) => [name, inside(value, name)]));
  };
  const own = 'language' in section ? { language, direction } : {};
  return { ...inside(section), ...own };
}

/** A text in the language; its gaps stay as they are. */
function marked(text, tongue) {
  const words = text.split(/(\{[^}]*\})/).map((piece) => (piece.startsWith('{') ? piece : longer(piece, tongue)));
  return [OPEN, ...words, CLOSE].join('');
}

function longer(words, { language, letters, within }) {
  const numbers = new Intl.NumberFormat(language);
  const decimal = numbers.formatToParts(0.5).find(({ type }) => type === 'decimal').value;
  return words
    .replace(/(\d)?\.(?=\d)/g, `$1${decimal}`)
    .replace(/\d/g, (digit) => numbers.format(digit))
    .replace(/[aeiou]/gi, '$&$&')
    .replace(/[a-z]{7}(?=[a-z]{4})/gi, `$&${within}`)
    .replace(/[a-z]/gi, (letter) => inCaseOf(letter, letters[PLAIN.indexOf(letter.toLowerCase())]));
}

/** A letter of the language as large or small as the plain one. */
const inCaseOf = (plain, letter) => (plain === plain.toLowerCase() ? letter : letter.toUpperCase());

/** A finding as one can read it: in the words that it was made of, the marks to be seen. */
export function legible(text) {
  const plain = (letter) => {
    const at = [ARABIC, GERMAN].map(({ letters }) => letters.indexOf(letter.toLowerCase())).find((at) => at >= 0);
    return at === undefined ? letter : inCaseOf(letter, PLAIN[at]);
  };
  return [...text.replaceAll(OPEN, '⟦').replaceAll(CLOSE, '⟧').replaceAll(SOFT_HYPHEN, '')]
    .map(plain).join('').replace(/([aeiou])\1/gi, '$1');
}
