// A walk past the rooms: sharing, what is kept, and the people's half with five answers.
import { ANSWERS, ITEMS } from './answers.mjs';
import { invitation, quizRun, rating } from './codes.mjs';
import { until } from './page.mjs';
import { NAME as WRITTEN, planners } from './planners.mjs';
import { powerBases, throughItems, throughSupplement, toItems } from './walk.mjs';

const INVITE = 0x00c0ffee;
/** What the five see in each base, as the answer that most of them give. */
const SEEN = { LEG: 4, EXP: 4, REW: 3, REF: 3, COE: 3, INF: 4 };
/** How far each of them leans from it, by base. */
const LEANS = ['011000', '000101', '-01-01', '0-10-0', '000010'].map((row) => [...row].map((sign) => (sign === '-' ? -1 : Number(sign))));

const within = (answer) => Math.max(1, Math.min(5, answer));
const sometimes = (place, person) => Number((place * 7 + person * 3) % 5 === 0);

/** Five people's answers, each a little apart from the others. */
const codes = LEANS.map((leans, person) => rating({
  invite: INVITE,
  key: 100 + person,
  items: ITEMS.map((id, place) => within(SEEN[id.slice(0, 3)] + leans[place % 6] - sometimes(place, person))),
  supplement: Array.from({ length: 12 }, (_, place) => within(3 + leans[place % 6] + sometimes(place, person))),
  grants: [3, 3, 5, 2, 2, 5, 4, 4, 2, 2].map((answer, place) => within(answer - sometimes(place, person))),
}));

/** Where an author asks for results, and their own mark. */
const AUTHOR = { host: '127.0.0.1:9', label: 'Module 3' };

/** What no text has to hold: how the codes end, which the collection tells apart by, what an author says, and the words of a step. */
export const GIVEN = [...codes.map((code) => code.slice(-4)), ...Object.values(AUTHOR), WRITTEN];

/** Calls `visit(name)` on the screens of the rooms, in a browser that has nothing stored yet. */
export async function rooms(page, visit) {
  const widget = page.widget();
  const link = await sharing(widget, visit);
  await keeping(page, widget, visit, link);
  await asking(page, widget, visit);
  await collecting(page, widget, visit);
  await elsewhere(page, widget, visit);
  await odd(page, widget, visit);
}

/** Opens a code as a link does, with whatever this browser holds. */
async function follow(page, code, place) {
  await page.openAnew(`/#pb=${code}`);
  await page.widget().at(place);
}

const field = (widget) => until(() => widget.run("(root) => root.querySelector('.give input')?.value"), 'a link');

/** The items and the supplement, to the result. */
async function throughBoth(widget) {
  await toItems(widget);
  await throughItems(widget);
  await throughSupplement(widget);
}

async function sharing(widget, visit) {
  await throughBoth(widget);
  await widget.advance('share');
  await visit('20-share');
  await widget.press('make');
  const link = await field(widget);
  await visit('21-share-made');
  await widget.advance('qr');
  await visit('22-qr');
  return link;
}

async function keeping(page, widget, visit, link) {
  await page.run('() => localStorage.clear()');
  await page.open('/');
  await powerBases(widget, { ...ANSWERS, EXP1: 2, EXP2: 2, REF1: 2, COE1: 5 });
  await widget.advance('data');
  await visit('23-save');
  await follow(page, link.split('#pb-')[1], 'link');
  await visit('24-link-beside');
  await widget.press('keep');
  await page.open('/');
  await throughBoth(widget);
  await widget.advance('history');
  await visit('25-history-over-time');
  await widget.advance('compare');
  await visit('26-compare');
  await page.open('/');
  await widget.at('start');
  await widget.advance('data');
  await visit('27-data');
  await widget.advance('sources');
  await widget.run("(root) => root.querySelectorAll('details').forEach((details) => (details.open = true))");
  await visit('27-sources');
  await widget.advance('back');
  await widget.advance('history');
  await widget.advance('open');
  await widget.advance('planner');
  await planners(page, widget, visit);
}

/** A name that is written from right to left, which a form shows wherever the words run. */
const NAME = 'ليلى';

/** Fills a field, as a reader does who then goes on. */
const type = (widget, css, text) => widget.run(`(root, css, text) => {
  const field = root.querySelector(css);
  field.value = text;
  field.dispatchEvent(new Event('change', { bubbles: true }));
}`, css, text);

async function asking(page, widget, visit) {
  await page.open('/');
  await widget.at('start');
  await widget.advance('history');
  await widget.advance('open');
  await widget.advance('invite');
  await visit('30-invite');
  await type(widget, '[name=invite-name]', NAME);
  await widget.choose({ context: 'team' });
  await widget.advance('make-invite');
  await visit('31-invite-links');
  await follow(page, invitation({ role: 0, invite: INVITE }), 'rate');
  await visit('32-form');
  await widget.advance('start');
  await visit('33-form-items');
  await passOver(widget, 7);
  await visit('34-form-grants');
  await widget.choose({ 'GC-LEG': 3, 'GC-REF': 2 });
  await passOver(widget, 1);
  await widget.choose({ GCX: 4, BO1: 4 });
  await widget.press('finish');
  await widget.notice('unanswered');
  await widget.advance('finish');
  await visit('34-form-done');
}

/** Goes on from pages on which not all is answered. */
async function passOver(widget, pages) {
  for (let page = 0; page < pages; page += 1) {
    await widget.press('next');
    await widget.notice('unanswered');
    await widget.advance('next');
  }
}

async function add(widget, codes) {
  await type(widget, 'textarea', codes.map((code) => `Here is mine: <${code}>.`).join('\n'));
  await widget.press('collect-add');
  await until(() => widget.run("(root) => root.querySelector('textarea').value === ''"), 'an empty field');
  await widget.notice('collect-told');
}

async function collecting(page, widget, visit) {
  await follow(page, invitation({ role: 1, invite: INVITE }), 'collect');
  await visit('35-collect');
  await add(widget, codes.slice(0, 2));
  await visit('35-collect-two');
  await add(widget, codes);
  await widget.press('collect-make');
  const link = await field(widget);
  await visit('36-collect-made');
  await follow(page, link.split('#pb-')[1], 'report');
  await visit('37-report');
}

/** A run that goes on elsewhere: its link, and what that opens beside what is there. */
async function elsewhere(page, widget, visit) {
  await page.run('() => localStorage.clear()');
  await page.open('/');
  await toItems(widget);
  await widget.choose({ LEG1: 4, EXP1: 2 });
  await widget.advance('elsewhere');
  const code = (await field(widget)).split('#pb-')[1];
  await visit('28-elsewhere');
  await follow(page, code, 'draft');
  await visit('28-draft-same');
  await page.run('() => localStorage.clear()');
  await follow(page, code, 'draft');
  await visit('28-draft');
  await widget.press('home');
  await toItems(widget);
  await follow(page, code, 'draft');
  await widget.press('go-on');
  await until(() => widget.has('confirm'), 'the question before another run is replaced');
  await visit('29-draft-other');
  await widget.advance('confirm');
  await throughItems(widget);
  await widget.advance('skip');
  await follow(page, code, 'draft');
  await visit('29-draft-finished');
  await follow(page, quizRun({ key: 7, step: 3, choices: [1, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] }), 'draft');
  await visit('29-draft-not-offered');
}

/** What went wrong on the way, and a page that keeps nothing. */
async function odd(page, widget, visit) {
  const usual = page.site.attributes;
  await page.open(`/#pb=${invitation({ role: 1, invite: INVITE }).slice(0, -3)}AAA`);
  await page.reload();
  await widget.at('rate');
  await visit('38-link-damaged');
  await page.open('/', `${usual} storage="none" label="${AUTHOR.label}" report-to="http://${AUTHOR.host}/in"`);
  await page.reload();
  await toItems(widget);
  await throughItems(widget);
  await widget.press('skip');
  await widget.at('report-to');
  await visit('39-report-to');
  await widget.press('report-to-skip');
  await widget.at('result power-bases');
  await visit('39-result-unsaved');
  await widget.advance('data');
  await visit('39-save-unsaved');
  // A page for a course that stands in none.
  await page.open('/', `${usual} lms="scorm-2004"`);
  await page.reload();
  await widget.notice('scorm-absent');
  await visit('40-no-course');
  await widget.advance('data');
  await widget.advance('scorm');
  await visit('41-course');
  await page.open('/', `${usual} lms="cmi5"`);
  await page.reload();
  await widget.at('cmi5');
  await visit('42-course-outside');
  await widget.advance('xapi-alone');
  await visit('43-course-alone');
  page.site.attributes = usual;
}
