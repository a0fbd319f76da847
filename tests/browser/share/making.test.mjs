// Making a link: what it contains is chosen and said first, and then it goes anywhere.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { influence, powerBases } from '../support/walk.mjs';
import { both, codeOf, opened, share, stored } from './steps.mjs';

const check = inTurn(openCase(import.meta.url));

const scores = (results) => results.map((result) => result.scores);

check('scores alone are offered first, and hold no answer', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  const [own] = await widget.call('result');
  const link = await share(widget);
  assert.equal(new URL(link).origin, page.site.origin);
  const { kind, pack, results } = await opened(page, link);
  assert.deepEqual([kind, pack, results.length, results[0].answers], ['result', 'powerbase@1', 1, {}]);
  assert.deepEqual(scores(results), [own.scores]);
  assert.match(own.completedAt, new RegExp(`^${results[0].completedAt}-`));
  assert.ok(codeOf(link).length <= 32);
});

check('with the answers of both instruments and a name, in 44 characters and the name', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await both(widget);
  const own = await widget.call('result');
  const link = await share(widget, { answers: true, together: true, name: 'Ada' });
  const { results, name } = await opened(page, link);
  assert.equal(name, 'Ada');
  const told = ({ instrument, answers, scores, flags, context, key }) => ({ instrument, answers, scores, flags, context, key });
  assert.deepEqual(results.map(told), own.map(told));
});

check('the quiz alone', async (page) => {
  await page.open('/', 'instrument="influence"');
  const widget = page.widget();
  await influence(widget);
  const [own] = await widget.call('result');
  const { results } = await opened(page, await share(widget));
  assert.deepEqual(scores(results), [{ ...own.scores, forecastHits: null }]);
  await widget.choose({ contents: 'answers' });
  await until(async () => /it was removed from this page/.test(await widget.text('[data-screen] [role=status]')), 'a word about the link');
  assert.equal(await widget.count('.give'), 0);
  await widget.tap('button[name=make]');
  const again = await until(() => widget.run("(root) => root.querySelector('.give input')?.value"), 'the link');
  assert.deepEqual((await opened(page, again)).results[0].answers, own.answers);
});

check('the list says what is in it before it is made', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  await powerBases(widget);
  await widget.press('share');
  await widget.at('share');
  const list = () => widget.text('[data-screen]');
  assert.match(await list(), /for each of the six bases, how many statements you answered/);
  assert.match(await list(), /The group you had in mind: work team/);
  await widget.choose({ contents: 'answers' });
  await (await widget.find('input[name=called]')).sendKeys('<i>Ada</i>');
  await widget.tap('button[name=make]');
  await until(() => widget.count('.give'), 'the link');
  assert.match(await list(), /your answer to each of the 30 statements/);
  assert.ok((await stored(page)).every((name) => name.includes('/self/result/')), 'nothing new is stored');
});

check('copying says how it went; where the browser refuses, the field is selected', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  const link = await share(widget);
  await widget.tap('button[name=copy]');
  const told = await until(async () => (await widget.notices()).find((name) => name.startsWith('cop')), 'a word about copying');
  if (told === 'copied') return;
  const selected = '(root) => { const field = root.activeElement; return field.value.slice(field.selectionStart, field.selectionEnd); }';
  assert.equal(await widget.run(selected), link);
});

check('the text for an e-mail holds the link, and its address is encoded', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  const link = await share(widget);
  const address = await widget.run("(root) => root.querySelector('a[href^=\"mailto:\"]').getAttribute('href')");
  const words = new URLSearchParams(address.split('?')[1]);
  assert.ok(words.get('body').includes(`\r\n${link}\r\n`) && words.get('subject').length > 5);
  assert.ok((await widget.run("(root) => root.querySelector('.give textarea').value")).includes(link));
});

check('the sheet for sharing is offered where there is one, and gets the link', async (page) => {
  await page.open('/', 'instrument="power-bases"');
  await page.run('() => { navigator.share = async (what) => { window.__sent = what; }; }');
  const widget = page.widget();
  await powerBases(widget);
  const link = await share(widget);
  await until(() => widget.has('send'), 'the button of the sheet');
  await widget.tap('button[name=send]');
  assert.equal((await until(() => page.run('() => window.__sent'), 'the sheet')).url, link);
});

check('the QR code comes when it is asked for, and back leads to the same link', async (page, site) => {
  await page.open('/', 'instrument="power-bases"');
  const widget = page.widget();
  await powerBases(widget);
  const link = await share(widget, { name: 'Ada' });
  assert.equal(site.requests('split_qr').length, 0);
  await widget.press('qr');
  await widget.at('qr');
  assert.equal(site.requests('split_qr').length, 1);
  assert.equal(await widget.text('.code'), link);
  assert.equal(await widget.run("(root) => root.querySelector('svg.qr rect').getAttribute('fill')"), '#fff');
  await widget.press('back');
  await widget.at('share');
  assert.equal(await widget.run("(root) => root.querySelector('.give input').value"), link);
  assert.equal(await widget.run("(root) => root.querySelector('input[name=called]').value"), 'Ada');
  await widget.press('back');
  await widget.at('result power-bases');
});

check('share-url decides which page the link opens', async (page) => {
  await page.open('/', 'instrument="power-bases" share-url="/elsewhere/page.html?lang=en"');
  const widget = page.widget();
  await powerBases(widget);
  const link = new URL(await share(widget));
  assert.equal(link.href.split('#')[0], `${page.site.origin}/elsewhere/page.html?lang=en`);
});

check('code() gives what result() gives, and null where there is nothing', async (page) => {
  await page.open('/', 'instrument="both"');
  const widget = page.widget();
  assert.equal(await widget.call('code'), null);
  await both(widget);
  const own = await widget.call('result');
  const [alone, whole] = [await widget.call('code'), await widget.call('code', { answers: true })];
  assert.deepEqual([alone.length, whole.length], [28, 34]);
  assert.deepEqual((await opened(page, whole)).results.map(({ answers }) => answers), own.map(({ answers }) => answers));
  assert.deepEqual((await opened(page, alone)).results.map(({ scores }) => scores.index ?? scores.LEG), own.map(({ scores }) => scores.index ?? scores.LEG));
  await page.reload();
  assert.equal(await widget.call('code', { answers: true }), whole);
  assert.equal(await widget.call('code'), alone);
});
