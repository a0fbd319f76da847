// A class read back from a real LRS: all of it, and nothing that is not of it.
import assert from 'node:assert/strict';
import { CODE, codesOf, completed, people, voiding } from './statements.mjs';
import { openReading } from './steps.mjs';

const { check, lrs, read } = openReading(import.meta.url);

check('an LRS without a statement of the class', async (page) => {
  const { progress, ...result } = await read(page);
  assert.deepEqual(result, { codes: '', found: 0, voided: 0, read: 0, foreign: 0, damaged: 0 });
  assert.deepEqual(progress, [{ read: 0, found: 0 }, { read: 0, found: 0 }]);
});

check('one person, both exercises: two codes, and what each request said', async (page) => {
  const both = [completed(1), completed(1, {}, 'influence')];
  await lrs().seed([...both].reverse());
  const { codes, found } = await read(page);
  assert.equal(codes, codesOf(both));
  assert.equal(found, 2);
  assert.equal(lrs().requests.length, 3);
  for (const { method, url, headers, status } of lrs().requests) {
    assert.deepEqual([method, status], ['GET', 200]);
    assert.match(url, /^\/xAPI\/statements\?verb=/);
    assert.equal(headers['x-experience-api-version'], '1.0.3');
    assert.equal(headers.authorization, lrs().auth);
    assert.deepEqual([headers.cookie, headers.referer], [undefined, undefined]);
  }
});

check('250 people come in three pages, however the endpoint is written', async (page) => {
  const all = people(250);
  await lrs().seed(all);
  const { codes, progress } = await read(page);
  assert.equal(codes, codesOf(all));
  assert.deepEqual(progress.map((one) => one.read), [100, 200, 250, 250]);
  assert.equal(lrs().requests.length, 5, 'who was voided, three pages, the other exercise');
  for (const end of ['', '//', '/statements', '/statements/']) {
    assert.equal((await read(page, { endpoint: lrs().endpoint.slice(0, -1) + end })).found, 250, end);
  }
});

check('pages that are all full end with an empty one; their addresses may be absolute', async (page) => {
  await lrs().seed(people(200));
  lrs().faults = [{ path: 'statements', times: 99, change: (text) => text.replace('"more":"/', `"more":"${lrs().origin}/`) }];
  const { found, progress } = await read(page);
  assert.equal(found, 200);
  assert.deepEqual(progress.map((one) => one.read), [100, 200, 200, 200]);
});

check('what is not of the class is counted; what was voided is left out', async (page) => {
  const [one, two, three] = people(3);
  const strange = [
    completed(4, { result: { completion: true } }),
    completed(5, { result: undefined }),
    completed(6, { result: { extensions: { [CODE]: 42 } } }),
    completed(7, { result: { extensions: { [CODE]: 'not a code\nat all' } } }),
  ].map((statement) => JSON.parse(JSON.stringify(statement)));
  const elsewhere = completed(8, { object: { id: 'https://course.example/other' } });
  await lrs().seed([one, ...strange, two, elsewhere, three, voiding(two)]);
  const { progress, ...result } = await read(page);
  assert.deepEqual(result, { codes: codesOf([one, three]), found: 2, voided: 1, read: 7, foreign: 2, damaged: 2 });
  // An LRS by the book leaves the voided one out and may tell of the voiding; one whose pages shift tells one twice.
  const [first, last] = [one, three].map((statement) => JSON.stringify(statement));
  const page1 = JSON.stringify({ statements: [null, {}, JSON.parse(first), voiding(two)], more: '' });
  lrs().faults = [{ path: 'voided' }, { path: 'power-bases', change: () => page1 }, { path: 'influence', change: () => `{"statements":[${first},${last}]}` }];
  const { progress: _, ...again } = await read(page);
  assert.deepEqual(again, { codes: codesOf([one]), found: 1, voided: 0, read: 4, foreign: 3, damaged: 0 });
});

check('only what came after a time', async (page) => {
  await lrs().seed([completed(1), completed(2, { timestamp: '2026-11-25T08:00:00.000Z' })]);
  assert.equal((await read(page, { since: '2026-11-24T00:00:00+02:00' })).codes, codesOf([completed(2)]));
  assert.match(lrs().requests[0].url, /since=2026-11-23T22%3A00%3A00.000Z/);
});
