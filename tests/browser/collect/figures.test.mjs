// What the facilitator sees of so many codes: little before three, and the rule of a second report after the first.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { answer, answers, invitation } from './codes.mjs';
import { made, openLink, paste, reports } from './steps.mjs';

const check = inTurn(openCase(import.meta.url));
const INVITE = 0x2a;
const facilitator = invitation({ invite: INVITE });

/** The figures of what is here, and the headings of the screen. */
const figures = (widget) => widget.run("(root) => [...root.querySelectorAll('section > .figures > div')].map((row) => row.textContent)");
const headings = (widget) => widget.run("(root) => [...root.querySelectorAll('section > h3')].map((h3) => h3.textContent)");

check('0, 1, 2, 5 and 11 answers', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  const all = answers(11, INVITE);
  for (const [n, more] of [[0, 0], [1, 1], [2, 1], [5, 3], [11, 6]]) {
    if (n) {
      await paste(widget, all.slice(n - more, n).join(' '));
      await reports(widget, [more, 0, 0, 0]);
      const told = `Added: ${more}. Already here: 0. Replaced: 0. Not added: 0.`;
      assert.equal(await widget.notice('collect-told'), told);
    }
    const few = n < 3;
    assert.deepEqual(await figures(widget), few ? [`Codes${n}`, 'Needed for a report, in all3'] : [`Codes${n}`]);
    assert.deepEqual(await headings(widget), few ? ['Collected so far'] : ['Collected so far', 'A report for the leader']);
    assert.equal(await widget.has('collect-make'), !few);
  }
});

check('the note on care waits for three, the rule for the first report', async (page) => {
  const widget = await openLink(page, facilitator, 'collect');
  const alike = (key) => answer({ invite: INVITE, key, items: Array(30).fill(3), supplement: Array(12).fill(3), grants: Array(10).fill(0), flags: '11000' });
  const text = () => widget.text('section');
  await paste(widget, [alike(1), alike(2)].join(' '));
  await reports(widget, [2, 0, 0, 0]);
  assert.doesNotMatch(await text(), /unusually alike|report on few answers|at least three answers/);
  await paste(widget, alike(3));
  await reports(widget, [1, 0, 0, 0]);
  assert.match(await text(), /unusually alike, mixed, quick or incomplete3They count like all others/);
  // Nobody gave a reason or an outcome: scales are called as results call them, questions as here.
  assert.match(await text(), /a report would leave them out: role as a reason, .*, compliance and resistance\./);
  assert.doesNotMatch(await text(), /at least three answers/);
  await widget.press('collect-make');
  assert.equal(await widget.notice('collect-made'), 'The report is ready. Its link is above.');
  assert.match(await text(), /a new report must differ by at least three codes from.*People in this report: 3\. Send this link to the leader\./);
  const above = await widget.run(`(root) => root.querySelector('.give').compareDocumentPosition(root.querySelector('[data-notice=collect-made]'))`);
  assert.equal(above & 4, 4, 'the notice comes after the link');
  assert.ok(await made(widget));
});

for (const [storage, sentence] of [
  ['', 'The codes are saved in this browser only'],
  ['storage="session"', 'The codes are saved until you close this tab'],
  ['storage="none"', 'The codes are not saved'],
]) {
  check(`where the codes are, ${storage || 'as ever'}`, async (page) => {
    await page.open(`/#pb=${facilitator}`, storage);
    const widget = page.widget();
    await widget.at('collect');
    await paste(widget, answers(3, INVITE).join(' '));
    await reports(widget, [3, 0, 0, 0]);
    const text = await widget.text('section');
    assert.ok(text.includes(sentence), text);
    assert.equal(/saved in this browser/.test(text), !storage);
  });
}

check('figures are those of the reader’s language', async (page, site) => {
  site.rules = [{ path: /first\.json$/, change: (text) => text.replace(/"language":\s*"[^"]*"/, '"language":"ar-EG"') }];
  const widget = await openLink(page, facilitator, 'collect');
  await paste(widget, [...answers(2, INVITE), '#pb=FEdamaged'].join('\n'));
  assert.equal(await widget.notice('collect-told'), 'Added: ٢. Already here: ٠. Replaced: ٠. Not added: ١.');
  assert.deepEqual(await figures(widget), ['Codes٢', 'Needed for a report, in all٣']);
  assert.match(await widget.text('[data-report] li'), /^Line ٣: /);
});
