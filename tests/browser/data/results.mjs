// Finished results as the widget stores them, and the reader's ways with files.
import { ANSWERS, ORDER } from '../support/answers.mjs';
import { until } from '../support/page.mjs';

/** The mean of five answers as points. */
const points = (answers) => ((answers.reduce((sum, answer) => sum + answer, 0) - answers.length) * 25) / answers.length;

/** A self-assessment as it is published; `answers` gives a base other answers than the example's. */
export function published({ key, day, context = 'team', answers = {} }) {
  const given = Object.fromEntries(
    Object.entries(ANSWERS).map(([id, answer]) => [id, answers[id.slice(0, 3)]?.[Number(id[3]) - 1] ?? answer]),
  );
  const of = (base) => points([1, 2, 3, 4, 5].map((number) => given[base + number]));
  const [LEG, EXP, REW, REF, COE, INF] = ORDER.map(of);
  const position = (LEG + REW + COE) / 3;
  const personal = (REF + EXP + INF) / 3;
  const scores = { LEG, REW, COE, EXP, REF, INF, position, personal, balance: personal - position };
  return {
    version: 1, instrument: 'power-bases', pack: 'powerbase@1', completedAt: `${day}T10:00:00Z`, key, context,
    answers: given, scores: { ...scores, trust: null, credibility: null, growing: null }, flags: [],
  };
}

/** Stores results under a scope and loads the page again. */
export async function plant(page, results, scope = 'default') {
  const keep = `(scope, results) => results.forEach((result) =>
    localStorage.setItem('powerbase/' + scope + '/self/result/' + result.key + '/' + result.instrument, JSON.stringify(result)))`;
  await page.run(keep, scope, results);
  await page.reload();
  await page.widget().at('start');
}

/** What was saved last: its name, its type, and its bytes. */
export async function saved(page, press, widget = page.widget()) {
  const before = await page.run('() => window.__saved.length');
  await press();
  await until(() => page.run('(before) => window.__saved.length > before', before), 'a file to be saved');
  const { name, type, url } = await page.driver.executeAsyncScript(`
    const done = arguments[0], { name, blob } = window.__saved.at(-1), reader = new FileReader();
    reader.onload = () => done({ name, type: blob.type, url: reader.result });
    reader.readAsDataURL(blob);`);
  await widget.notice('saved');
  return { name, type, bytes: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
}

/** Chooses files, `{ name: text }`, in the field of the room, and waits for the sentence that says what came of them. */
export async function bring(widget, files, wanted = /./) {
  await widget.run(`(root, files) => {
    const field = root.querySelector('input[type=file]'), chosen = new DataTransfer();
    for (const [name, text] of Object.entries(files)) chosen.items.add(new File([text], name));
    field.files = chosen.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }`, files);
  let said;
  await until(async () => {
    said = await widget.text('[data-notice=imported]');
    return said !== null && wanted.test(said);
  }, `the sentence ${wanted}`).catch((error) => {
    throw new Error(`${error.message}; it was "${said}"`);
  });
}

/** The lines of CSV as objects by the titles of their columns. */
export function table(text) {
  const rows = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r]*))(,|\r\n)/g)) {
    rows.at(-1).push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  const [titles, ...lines] = rows.slice(0, -1);
  return lines.map((cells) => Object.fromEntries(titles.map((title, place) => [title, cells[place]])));
}
