// What the tests of this case share: a launch of each version, and what the names of its elements are.
import { openLms } from '../support/scorm.mjs';
import { until } from '../support/page.mjs';

/** What each version calls what the tests look at. */
export const VERSIONS = {
  1.2: {
    suspend: 'cmi.suspend_data', location: 'cmi.core.lesson_location', status: 'cmi.core.lesson_status',
    score: 'cmi.core.score', exit: 'cmi.core.exit', time: 'cmi.core.session_time', mode: 'cmi.core.lesson_mode',
    credit: 'cmi.core.credit', learner: 'cmi.core.student_id', response: 'student_response', busy: 101,
    span: /^\d{2,4}:\d\d:\d\d(\.\d\d?)?$/,
  },
  2004: {
    suspend: 'cmi.suspend_data', location: 'cmi.location', status: 'cmi.completion_status', score: 'cmi.score',
    exit: 'cmi.exit', time: 'cmi.session_time', mode: 'cmi.mode', credit: 'cmi.credit', learner: 'cmi.learner_id',
    response: 'learner_response', busy: 391, span: /^PT[\d.]+S$/,
  },
};

/** An LMS of a version around the activity with these attributes. */
export function course(page, site, version, { attributes = '', ...options } = {}) {
  site.attributes = `lms="scorm-${version}" ${attributes}`;
  return openLms(page, site, { version, ...options });
}

/** Launches, and gives the widget at the place where it then stands. */
export async function launch(page, lms, place) {
  await lms.launch();
  const widget = page.widget();
  // Until the course has been asked, what stands is out of sight.
  const asked = "(root) => root?.querySelector('[data-screen]')?.getClientRects().length > 0";
  await until(() => widget.run(asked), 'the first screen');
  await widget.at(place);
  return widget;
}

/** The LMS takes the content away and keeps what that made it commit: once for each call that commits. */
export async function leave(page, lms) {
  const saving = async () => (await lms.calls()).filter(({ method, answer }) => /Commit|Terminate/.test(method) && String(answer) === 'true').length;
  const ends = async () => (await lms.calls()).some(({ method }) => method === 'Terminate');
  // Both of one moment: a commit amid the two would be counted once and be waited for again.
  let [calls, commits] = [-1, 0];
  for (let now = await saving(); now !== calls; now = await saving()) [calls, commits] = [now, lms.commits.length];
  await lms.leave();
  await until(ends, 'the end of the session');
  const expected = commits + (await saving()) - calls;
  if (!lms.forgets) await until(() => lms.commits.length >= expected, 'the last commits');
}

/** What was called of a method, each as its values and error. */
export const called = async (lms, method) => (await lms.calls()).filter((call) => call.method === method);

/** The calls that a real runtime refused, but for elements that had no value yet. */
export async function refused(lms) {
  const calls = await lms.calls();
  return calls.filter(({ method, error }) => error !== 0 && !(method === 'GetValue' && error === 403));
}

/** The ids of the interactions, as the LMS keeps them. */
export const interactions = (kept) =>
  Object.keys(kept).filter((name) => /^cmi\.interactions\.\d+\.id$/.test(name)).map((name) => kept[name]);

/** The members of one interaction that was kept. */
export function interaction(kept, id) {
  const [name] = Object.entries(kept).find(([name, value]) => /^cmi\.interactions\.\d+\.id$/.test(name) && value === id);
  const start = name.slice(0, -2);
  const members = Object.entries(kept).filter(([name]) => name.startsWith(start));
  return Object.fromEntries(members.map(([name, value]) => [name.slice(start.length), value]));
}
