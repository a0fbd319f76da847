// A reading that cannot end: it says why, and keeps what it had.
import assert from 'node:assert/strict';
import { codesOf, people } from './statements.mjs';
import { openReading } from './steps.mjs';

const { check, refused, lrs, read } = openReading(import.meta.url);

/** The name of the failure; what was read comes with it. */
async function fails(page, name, more) {
  const { error, isError, codes, found } = await read(page, more);
  assert.equal(error?.name, name, JSON.stringify(error));
  assert.ok(isError);
  return { ...error, codes, found };
}

check('cancelled: no more requests, and the first page stays', async (page) => {
  const all = people(250);
  await lrs().seed(all);
  const { codes } = await fails(page, 'AbortError', { stopAfter: 1 });
  assert.equal(codes, codesOf(all.slice(0, 100)));
  assert.equal(lrs().requests.filter(({ url }) => url.includes('power-bases')).length, 1);
}, refused);

check('wrong credentials, no rights, a wrong address, a busy LRS', async (page) => {
  const { status, found } = await fails(page, 'unauthorized', { password: 'grün' });
  assert.deepEqual([status, found], [401, 0]);
  assert.equal(lrs().requests.at(-1).headers.authorization, `Basic ${Buffer.from('quiz:grün').toString('base64')}`);
  await fails(page, 'unauthorized', { token: 'abc' });
  assert.equal(lrs().requests.at(-1).headers.authorization, 'Bearer abc');
  assert.equal((await read(page, { user: undefined, token: lrs().auth })).found, 0, 'a whole header is one too');
  await fails(page, 'not-found', { endpoint: `${lrs().origin}/lrs/` });
  for (const [status, name] of [[403, 'forbidden'], [429, 'busy'], [503, 'busy'], [500, 'refused']]) {
    lrs().faults = [{ status }];
    assert.equal((await fails(page, name)).status, status);
  }
}, refused);

check('nobody there, no right for this page, an address that is none', async (page) => {
  await fails(page, 'unreachable', { endpoint: 'http://127.0.0.1:1/' });
  lrs().origins = [];
  await fails(page, 'unreachable');
  for (const endpoint of ['lrs', 'ftp://lrs.example/', 'https://me:secret@lrs.example/', null]) await fails(page, 'endpoint', { endpoint });
  await fails(page, 'since', { since: 'yesterday' });
}, refused);

check('something else answers there', async (page, site) => {
  for (const [type, body] of [['text/html', '<p>Welcome'], ['application/json', '{"hello":1}'], ['application/json', 'null']]) {
    site.routes['/statements'] = (_request, response) => response.writeHead(200, { 'Content-Type': type }).end(body);
    await fails(page, 'not-lrs', { endpoint: site.origin });
  }
});

check('dead in the middle: what was read is kept, and said', async (page) => {
  const all = people(250);
  await lrs().seed(all);
  for (const fault of [{ down: true }, { cut: 'after' }, { cut: 'half' }]) {
    lrs().faults = [{ path: 'search_after', times: 99, ...fault }];
    const { error, codes } = await read(page);
    assert.ok(['unreachable', 'broken'].includes(error?.name), `${JSON.stringify(fault)}: ${error?.name}`);
    assert.equal(codes, codesOf(all.slice(0, 100)));
  }
  for (const status of [400, 404, 410, 500]) {
    lrs().faults = [{ path: 'search_after', status }];
    assert.equal((await fails(page, 'expired')).found, 100);
  }
}, refused);

check('the credentials go nowhere else: not to a next page, not by a redirect', async (page, site) => {
  await lrs().seed(people(150));
  for (const more of [`${site.origin}/taken`, site.origin.replace('http:', '') + '/taken', 'https://:0']) {
    lrs().faults = [{ path: 'voided' }, { path: 'power-bases', change: (text) => JSON.stringify({ ...JSON.parse(text), more }) }];
    assert.equal((await fails(page, 'elsewhere')).found, 100);
  }
  lrs().faults = [{ status: 302, headers: { Location: `${site.origin}/taken` } }];
  await fails(page, 'unreachable');
  assert.deepEqual(site.requests('/taken'), []);
}, refused);

check('pages that go in a circle end', async (page) => {
  await lrs().seed(people(150));
  lrs().faults = [{ path: 'search_after', times: 9, change: (text) => JSON.stringify({ ...JSON.parse(text), more: lrs().requests.at(-1).url }) }];
  assert.equal((await fails(page, 'broken')).found, 150);
});
