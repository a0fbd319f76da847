// Opening a link: somebody's result, clearly as somebody's, and never stored unless asked to.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { ANSWERS } from '../support/answers.mjs';
import { somebody } from '../support/somebody.mjs';
import { powerBases } from '../support/walk.mjs';
import { OTHERS, altered, both, codeOf, follow, foreign, later, made, opened, share, stored, stranger } from './steps.mjs';

const check = openCase(import.meta.url);
const checkOnce = inTurn(check);
const { source } = createRequire(import.meta.url)('axe-core');
const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

const heading = (widget) => widget.text('h2');

/** The figures of the table, by row. */
const figures = (widget) => widget.run(`(root) => Object.fromEntries([...root.querySelectorAll('table tbody tr')].map((row) =>
  [row.querySelector('th').firstChild.textContent, [...row.querySelectorAll('td')].map((cell) => cell.textContent)]))`);

for (const answers of [false, true]) {
  checkOnce(`${answers ? 'scores and answers' : 'scores alone'}: a fresh profile shows the same, and keeps nothing`, async (page, site) => {
    await page.open('/', 'instrument="both"');
    const owner = page.widget();
    await both(owner);
    const own = await owner.call('result');
    const link = await share(owner, { answers, together: true });
    await somebody(site, async (page) => {
      await page.open(`/#pb=${codeOf(link)}`, 'instrument="both"');
      const widget = page.widget();
      await widget.at('link');
      assert.match(await heading(widget), /somebody shared/);
      const { results } = await opened(page, codeOf(link));
      const exact = ({ scores }) => ({ ...scores, forecastHits: null });
      assert.deepEqual(results.map(exact), own.map(exact));
      assert.deepEqual(await widget.call('result'), []);
      assert.match((await figures(widget)).Expert.join(' '), /85/);
      assert.match(await widget.text('h3'), /work team · \w+ 20\d\d/);
      assert.deepEqual(await stored(page), []);
      await widget.press('home');
      await widget.at('start');
    });
  });
}

checkOnce('beside the reader’s own, with both wheels, and a word where the groups differ', async (page) => {
  const { link } = await made(page, {});
  let widget = await stranger(page, codeOf(link));
  await widget.at('link');
  await widget.press('home');
  await powerBases(widget, OTHERS);
  widget = await follow(page, codeOf(link));
  await widget.at('link');
  const rows = await figures(widget);
  assert.deepEqual([rows.Expert, rows.Legitimate, rows.Coercive], [['85', '65'], ['75', '60'], ['15', '30']]);
  assert.equal(await widget.count('svg[part=wheel]'), 2);
  assert.doesNotMatch(await widget.text('[data-screen]'), /Two different groups/);
});

checkOnce('a link to another group says so', async (page) => {
  const { link } = await made(page, {});
  const widget = await stranger(page, codeOf(link));
  await widget.at('link');
  await widget.press('home');
  await widget.advance('start');
  await widget.choose({ context: 'peers' });
  await widget.advance('next');
  for (let at = 1; at < 6; at += 1) {
    await widget.choose(ANSWERS);
    await widget.advance('next');
  }
  await widget.press('skip');
  await widget.at('result power-bases');
  await follow(page, codeOf(link));
  await widget.at('link');
  assert.match(await widget.text('[data-screen]'), /Two different groups\. Shared: work team\. Yours: peers/);
});

check('another link on the same page is followed too; two elements: the first takes it', async (page) => {
  const { link } = await made(page, { name: 'First' });
  await page.open('/two.html', '');
  const [first, second] = [page.widget('#first'), page.widget('#second')];
  await first.at('start');
  await second.at('start');
  await page.run('(hash) => { location.hash = hash; }', `pb=${codeOf(link)}`);
  await first.at('link');
  assert.match(await first.text('[data-screen]'), /The name on it: \u2068First\u2069/);
  assert.equal(await second.place(), 'start');
  await page.run('(hash) => { location.hash = hash; }', `pb=${altered(codeOf(link))}`);
  await until(async () => /damaged/.test(await heading(first)), 'the refusal');
});

check('a link in the post opens again after the reader has left its result', async (page) => {
  const { link } = await made(page, {});
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await widget.at('start');
  await page.run(`(code) => {
    const a = Object.assign(document.createElement('a'), { href: '#pb=' + code, textContent: 'A result', id: 'again' });
    document.body.prepend(a);
  }`, codeOf(link));
  for (let turn = 0; turn < 2; turn += 1) {
    await page.run("() => document.querySelector('#again').click()");
    await widget.at('link');
    await widget.press('home');
    await widget.at('start');
  }
});

checkOnce('what cannot be shown says which of four it is, and what to do', async (page) => {
  const { link } = await made(page, {});
  const code = codeOf(link);
  const cases = [
    [altered(code), 'damaged'], [code.slice(0, -1), 'damaged'], [code.slice(0, 9) + code.slice(8), 'damaged'], ['', 'damaged'], ['%F0%9F%99%82', 'damaged'],
    [`I${code.slice(1)}`, 'newer'], [later(), 'unknown'], [foreign(), 'unknown-pack'],
  ];
  const texts = new Set();
  for (const [text, name] of cases) {
    assert.equal(await opened(page, text), name, text);
    if (text === '') continue;
    const widget = await follow(page, text);
    await widget.at('link');
    assert.equal(await widget.run("(root) => root.querySelector('[data-refusal]').dataset.refusal"), name, text);
    texts.add(await heading(widget));
    if (!text.startsWith('%')) assert.equal(await widget.text('code'), text);
    assert.ok(await widget.has('home'));
  }
  assert.equal(texts.size, 4);
});

check('chat programmes may wrap the link in what they like', async (page) => {
  const { own, link } = await made(page, {});
  for (const around of ['<{}>', '({})', '{}.', '{},', '**{}**', '"{}"', ' {}\n', 'Look: {} (my result)']) {
    const { results } = await opened(page, around.replace('{}', link));
    assert.deepEqual(results[0].scores, own[0].scores, around);
  }
  const widget = await follow(page, `${codeOf(link)}.`);
  await widget.at('link');
  assert.match(await heading(widget), /somebody shared/);
});

for (const name of ['<img src=x onerror=alert(1)>&amp;', '{n} {name}', '🙂', `${'عبد'.repeat(10)}و!`]) checkOnce(`the name ${name} shows as typed`, async (page) => {
  await page.open('/', 'instrument="both"');
  const owner = page.widget();
  await powerBases(owner);
  await owner.advance('share');
  await owner.run(`(root, name) => {
    const field = root.querySelector('input[name=called]');
    field.value = name;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`, name);
  await owner.press('make');
  const link = await until(() => owner.run("(root) => root.querySelector('.give input')?.value"), 'the link');
  const widget = await stranger(page, codeOf(link));
  await widget.at('link');
  assert.ok((await widget.text('[data-screen]')).includes(`The name on it: \u2068${name}\u2069`));
  assert.equal(await widget.count('img'), 0);
});

check('the strict policy has nothing to refuse', async (page, site) => {
  site.headers = { 'Content-Security-Policy': POLICY };
  const { link } = await made(page, { answers: true });
  const widget = page.widget();
  await widget.press('qr');
  await widget.at('qr');
  const visitor = await stranger(page, codeOf(link));
  await visitor.at('link');
  assert.equal(await visitor.count('[style]'), 0);
});

check('at 320 px nothing goes sideways, and axe finds nothing', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html', 'instrument="both" theme="dark"');
  const widget = page.widget();
  await both(widget);
  const look = async (name) => {
    if (!(await page.run('() => Boolean(window.axe)'))) await page.driver.executeScript(source);
    const found = await page.driver.executeAsyncScript(
      'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => arguments[0](violations.map((rule) => rule.id + " " + rule.nodes.map((node) => node.target.flat().join(" ") + node.failureSummary))))');
    assert.deepEqual(found, [], name);
    const wide = await page.run('() => document.documentElement.scrollWidth - document.documentElement.clientWidth');
    assert.ok(wide <= 0, `${name} is ${wide} px too wide`);
  };
  const link = await share(widget, { answers: true, together: true, name: 'W'.repeat(60) });
  await look('share');
  await widget.press('qr');
  await widget.at('qr');
  await look('qr');
  await page.run('() => localStorage.clear()');
  await page.reload();
  await powerBases(widget, OTHERS);
  for (const [name, code] of [['link', codeOf(link)], ['refusal', altered(codeOf(link))]]) {
    await page.run('(hash) => { location.hash = hash; }', `pb=${code}`);
    await until(async () => (await widget.place()) === 'link' && Boolean(await widget.count('[data-refusal]')) === (name === 'refusal'), name);
    await widget.run("(root) => root.querySelectorAll('details').forEach((details) => (details.open = true))");
    await look(name);
  }
});
