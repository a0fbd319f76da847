// The whole way in fresh profiles: a leader, five raters, a facilitator, and the leader's report.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { made, openLink, paste, reports } from '../collect/steps.mjs';
import { EXAMPLE, SUPPLEMENT } from '../support/answers.mjs';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { throughItems, throughSupplement, toItems } from '../support/walk.mjs';
import { somebody } from '../support/somebody.mjs';
import { answersOf, rate } from './people.mjs';
import { BASES, SCALES, SINGLES, gap, gapText, likeness, printed, score, summary } from './statistics.mjs';

const check = inTurn(openCase(import.meta.url));
const { report: texts } = JSON.parse(readFileSync(new URL('../../../www/content/en.json', import.meta.url), 'utf8'));

/** The leader's own scores, from the answers that the shared walks give. */
const OWN_ANSWERS = {
  ...Object.fromEntries(BASES.flatMap((base) => EXAMPLE[base].map((answer, place) => [`${base}${place + 1}`, answer]))),
  ...SUPPLEMENT,
};
const OWN = Object.fromEntries(Object.entries(SCALES).map(([name, rule]) => [name, score(OWN_ANSWERS, rule)]));

/** Takes the questionnaire and makes an invitation; gives the links for the people and the facilitator. */
async function invite(page) {
  await page.open('/');
  const widget = page.widget();
  await toItems(widget);
  await throughItems(widget);
  await throughSupplement(widget);
  await widget.press('invite');
  await widget.at('invite');
  await widget.run(`(root) => {
    const name = root.querySelector('input[name=invite-name]');
    name.value = 'Ann <b>';
    name.dispatchEvent(new Event('change', { bubbles: true }));
    root.querySelector('button[name=make-invite]').click();
  }`);
  const links = () => widget.run("(root) => [...root.querySelectorAll('.give input')].map((field) => field.value)");
  return until(async () => {
    const found = await links();
    return found.length === 2 && found;
  }, 'two links');
}

/** Collects the codes as they come in a chat and makes the summary; gives its link. */
async function collect(page, link, codes) {
  const widget = await openLink(page, link.split('#pb-')[1], 'collect');
  const lines = codes.map((code, place) => `[10:0${place}] Person ${place}: here you are <${code}>. :-)`);
  await paste(widget, `${lines.slice(0, 2).join('\n')}`);
  await reports(widget, [2, 0, 0, 0]);
  assert.deepEqual([await widget.has('collect-make'), await made(widget)], [false, null]);
  await paste(widget, `${lines.join('\n')}\n\nThat is all.`);
  await reports(widget, [codes.length - 2, 2, 0, 0]);
  await widget.press('collect-make');
  return until(() => made(widget), 'the summary');
}

/** The rows of the report's table: own, theirs, how many and how spread, the gap and its word. */
const rows = (widget) => widget.run(`(root) => Object.fromEntries([...root.querySelectorAll('tr[data-scale]')].map((row) => [
  row.dataset.scale,
  { spread: [...row.querySelectorAll('th small')].at(-1).textContent, cells: [...row.querySelectorAll('td')].map((cell) => cell.firstChild.textContent),
    word: row.querySelector('td .word')?.textContent ?? null },
]))`);

const reading = (widget, name) => widget.run(
  "(root, name) => [...root.querySelectorAll('.readings [data-scale=' + name + '] dd')].map((dd) => dd.textContent)", name);

/** A row of the table as it has to stand. */
function row(name, theirs) {
  const found = gap(OWN[name], theirs);
  if (!found) return { spread: texts.ui.withheld, cells: [printed(OWN[name]), '–', '–'], word: null };
  const points = printed(Math.abs(found.points));
  const sign = points === '0' ? '' : found.points > 0 ? '+' : '−';
  return {
    spread: `Answers: ${theirs.n}, spread${theirs.sd === null ? ' not shown' : `: ${printed(theirs.sd)}`}`,
    cells: [printed(OWN[name]), printed(theirs.mean), sign + points],
    word: found.notable ? 'notable' : 'not notable',
  };
}

async function compareRows(widget, expected) {
  const shown = await rows(widget);
  assert.deepEqual(Object.keys(shown).sort(), [...BASES, 'trust'].sort());
  for (const name of [...BASES, 'trust']) {
    assert.deepEqual(shown[name], row(name, expected.scales[name]), name);
    const text = gapText(name, OWN[name], expected.scales[name]).reduce((at, step) => at[step], texts.gap);
    // The plain reason of a base comes before its reading.
    assert.equal((await reading(widget, name))[name === 'trust' ? 0 : 1], text, name);
  }
}

/** The likeness is printed where all six bases are scored, and then with its figure. */
async function compareLikeness(widget, expected) {
  const words = await widget.text('section');
  const whole = BASES.every((base) => expected.scales[base].mean !== null);
  assert.equal(words.includes(whole ? `Your view and theirs are ${printed(likeness(OWN, expected))} of 100 alike` : 'of 100 alike'), whole);
  assert.equal(await widget.count('path.others'), BASES.filter((base) => expected.scales[base].mean !== null).length);
}

async function compareSingles(widget, expected) {
  const shown = await widget.run(`(root) => Object.fromEntries([...root.querySelectorAll('tr[data-single]')].map((row) => [
    row.dataset.single, row.querySelector('td').firstChild.textContent]))`);
  for (const id of SINGLES.filter((id) => id !== 'GCX')) {
    const { mean } = expected.items[id];
    assert.equal(shown[id], mean === null ? '–' : (Math.floor(mean * 10 + 0.5 + 1e-9) / 10).toFixed(1), id);
  }
}

/** The numbers of the decoded summary against those worked out here. */
function compareSummary(opened, expected) {
  const near = (has, wanted, what) => {
    if (wanted === null) return assert.equal(has ?? null, null, what);
    return assert.ok(Math.abs(has - wanted) < 1e-6, `${what}: ${has}, expected ${wanted}`);
  };
  assert.deepEqual([opened.kind, opened.n], ['aggregate', expected.n]);
  for (const [name, scale] of Object.entries(expected.scales)) {
    for (const [what, wanted] of Object.entries(scale)) near(opened.scales[name][what], wanted, `${name} ${what}`);
  }
  for (const [id, item] of Object.entries(expected.items)) {
    for (const [what, wanted] of Object.entries(item)) near(opened.items[id][what], wanted, `${id} ${what}`);
  }
}

/** Comes back to the kept report on another day, by the list of invitations. */
async function reopen(page, widget) {
  await page.open('/');
  await page.reload();
  await widget.at('start');
  for (const [button, place] of [['history', 'history'], ['open', 'result power-bases'], ['invite', 'invite'], ['report', 'report']]) {
    await widget.press(button);
    await widget.at(place);
  }
  assert.equal(await widget.has('drop'), true);
}

for (const n of [5, 3]) {
  check(`${n} raters, from the invitation to the report`, async (page, site) => {
    const [people, facilitator] = await invite(page);
    assert.ok(people.startsWith(`${site.origin}/`));
    const raters = Array.from({ length: n }, (_, place) => answersOf(place + 1));
    const codes = [];
    for (const answers of raters) codes.push(await somebody(site, (rater) => rate(rater, people, answers)));
    const link = await somebody(site, (other) => collect(other, facilitator, codes));
    const widget = await openLink(page, link.split('#pb-')[1], 'report');
    const expected = summary(raters);
    compareSummary(await widget.call('open', link.split('#pb-')[1]), expected);
    await compareRows(widget, expected);
    await compareSingles(widget, expected);
    await compareLikeness(widget, expected);
    assert.equal(await widget.count('[data-warning=known]'), 0);
    await widget.press('keep');
    await widget.notice('report-kept');
    await reopen(page, widget);
  });
}
