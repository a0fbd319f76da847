// What is said when it could not start is said in the element's language, and the reason in it is nothing but text.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';

const check = openCase(import.meta.url);
const refused = { console: (line) => /^browser: .*Failed to load resource/.test(line) };

const ISOLATED = '\u2068{reason}\u2069';
const ARABIC = [
  `تعذّر بدء هذا النشاط. أعد المحاولة أو حمّل الصفحة من جديد. (للدعم: ${ISOLATED})`,
  `تعذّر بدء هذا النشاط. إن كانت هذه صفحتك فاذكر مجلد ملفاته في السمة base. (للدعم: ${ISOLATED})`,
  'أعد المحاولة',
];

/** The loader as a build with a second pack makes it, and that pack with English words in it. */
const ARABIC_TOO = [
  {
    path: '/pb/powerbase.js',
    change: (loader) => {
      const found = /"?en"?:\s*\["This activity/.exec(loader);
      assert.ok(found, 'the texts of the loader');
      return loader.replace(found[0], () => `ar:${JSON.stringify(ARABIC)},${found[0]}`);
    },
  },
  { path: '/pb/content/ar/first.json', instead: '/pb/content/en/first.json' },
];

/** The sentence, its button, and how both stand. */
async function said(page) {
  await page.widget().failure();
  return page.widget().run(`(root) => {
    const sentence = root.querySelector('[part="failure"]');
    const { direction } = getComputedStyle(sentence);
    const label = root.querySelector('[name="retry"]').textContent;
    const inside = sentence.childElementCount;
    return { text: sentence.textContent, label, direction, lang: sentence.closest('[lang]')?.lang, inside };
  }`);
}

const filled = (sentence, reason) => sentence.replace('{reason}', () => reason);

check('a failure, and its mend, in a language from right to left', async (page, site) => {
  site.rules = [...ARABIC_TOO, { path: '/pb/app_bg.wasm', status: 503 }];
  await page.open('/', 'lang="ar-EG"');
  const text = filled(ARABIC[0], 'app_bg.wasm: 503');
  assert.deepEqual(await said(page), { text, label: ARABIC[2], direction: 'rtl', lang: 'ar', inside: 0 });
  site.rules = ARABIC_TOO;
  await page.widget().press('retry');
  await page.widget().at('start');
  assert.equal(await page.widget().count('[part="failure"]'), 0);
}, refused);

check('a file that is missing, told to the author in their language', async (page, site) => {
  site.rules = [...ARABIC_TOO, { path: '/pb/content/ar/first.json', status: 404 }];
  await page.open('/', 'lang="ar"');
  const { text } = await said(page);
  assert.equal(text, filled(ARABIC[1], `${site.origin}/pb/content/ar/first.json: 404`));
}, refused);

check('in a language that has no pack it is English, and says so', async (page, site) => {
  site.rules = [...ARABIC_TOO, { path: '/pb/app_bg.wasm', status: 503 }];
  await page.open('/', 'lang="he" dir="rtl"');
  const { text, label, direction, lang } = await said(page);
  assert.match(text, /^This activity could not start or go on\. .*: app_bg\.wasm: 503\)$/);
  assert.deepEqual({ label, direction, lang }, { label: 'Try again', direction: 'ltr', lang: 'en' });
}, refused);

check('markup, braces and signs of a replacement in the reason stay as they are', async (page) => {
  await page.open('/odd.html');
  const { text, inside } = await said(page);
  assert.ok(text.endsWith('(For support: <b>{reason}</b> $& {n})'), text);
  assert.equal(inside, 0);
});
