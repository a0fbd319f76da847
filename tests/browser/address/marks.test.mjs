// What counts as a link in an address, and what is left of the address without it; needs no engine.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { link } from '../../../www/address.js';

const CODE = 'EcSgBSEAAAAqB6RK58k0F8IoVmZnTHjv6NSIz__6cjgQ';
const INVITE = 'E8SgVeb3gImrI';
const ANOTHERS = 'EdTkBSEAAAAqB6RK58k0F8IoVmZnTHjv6NSIz__6cjgQ';

/** An address with a link, `@` its code; what is left of it; and the code as it comes, if it comes otherwise. */
const LINKS = [
  ['/post#pb-@', '/post'],
  ['/post#pb=@', '/post'],
  ['/post?unit=3#pb-@', '/post?unit=3'],
  ['/post#top&pb=@&more=1', '/post#top&more=1'],
  ['/app#/course/3?pb=@', '/app#/course/3'],
  ['/app#/course/3?x=1&pb=@', '/app#/course/3?x=1'],
  ['/app#/course/3?pb=@&x=1', '/app#/course/3?x=1'],
  ['/app#!/x?pb=@', '/app#!/x'],
  ['/app#/pb-@', '/app#'],
  ['/post/pb-@', '/post'],
  ['/app#/pb-section/2?pb=@', '/app#/pb-section/2'],
  ['/app#!pb=@', '/app#'],
  ['/app##pb=@', '/app#'],
  ['/app#x&amp;pb=@', '/app#x'],
  ['/post?pb=@', '/post'],
  ['/post?pb=@#section', '/post#section'],
  ['/post?a=1&pb-@&b=2', '/post?a=1&b=2'],
  ['/post%23pb=@', '/post'],
  ['/post%23pb-@', '/post'],
  ['/post%2523pb%253D@', '/post'],
  ['/post#%23pb=@', '/post#'],
  ['/post%3Fpb%3d@', '/post'],
  ['/post?a=1%26pb%3D@', '/post?a=1'],
  ['/post#pb%3D@', '/post'],
  ['/post#pb%253D@', '/post'],
  ['/post#PB=@', '/post'],
  ['/post#PB-@', '/post'],
  ['/post?fbclid=x#pb-@', '/post?fbclid=x'],
  ['/post#pb-@?fbclid=x', '/post', '@?fbclid=x'],
  ['/post#pb-@.', '/post', '@.'],
  ['/post#pb-@%20Bye', '/post', '@%20Bye'],
  ['/post#pb=3D@', '/post', '3D@'],
  ['/app#/c?pb=3D@', '/app#/c', '3D@'],
  ['/post#pb=%E2%80%8B@', '/post', '%E2%80%8B@'],
  ['/post#pb-%E2%80%8B@', '/post', '%E2%80%8B@'],
];

/** Behind `pb-` and `?pb=`: damaged, and yet meant as a code. */
const DAMAGED = [
  CODE.slice(0, 20), CODE.slice(0, 4), CODE.toLowerCase(), CODE.toUpperCase(), CODE.replaceAll('_', ''), `${CODE.slice(0, 20)}%0A${CODE.slice(20)}`,
  INVITE.toLowerCase(), INVITE.toUpperCase(), `I${CODE.slice(1)}`, ANOTHERS.slice(1).replace('d', 'E'),
];

/** What a page has of its own. */
const NAMES = [
  '', 'section', 'Section-2', 'E', 'FAQ', 'Executive-summary', 'Every-Friday-2026', 'EventListOfAllItems', 'E2E-Tests-2026-Q3', 'Evaluation_Report_2026_final_v2',
  'Frequently-asked-questions-about-power', 'FacilitatorGuideForBeginners', 'ISO27001-guide', 'January-2026-report', 'Form-1099-instructions',
  'e3b0c442-98fc-1c14-9afb-f4c8996fb924', 'FOURTEEN-CHARACTERS-ARE-NOT-A-CODE', '5f3c2e1a', '%C3%BCbung', '3', 'left',
];

test('a link is found wherever it is, and nothing else of the address goes', () => {
  for (const code of [CODE, INVITE, ANOTHERS]) {
    for (const [around, rest, came = '@'] of LINKS) {
      // By its length alone another pack's code is not told from behind what nobody sees.
      if (code === ANOTHERS && came[0] !== '@' && !around.includes('#pb=')) continue;
      const address = `https://example.org${around.replace('@', code)}`;
      assert.deepEqual(link(address), { code: came.replace('@', code), rest: `https://example.org${rest}` }, address);
    }
  }
});

test('a damaged one is a link too', () => {
  for (const code of DAMAGED) {
    for (const around of ['#pb-', '#/course/3?pb=', '?pb=']) assert.equal(link(`https://example.org/${around}${code}`)?.code, code, around + code);
  }
  for (const code of ['', 'F', 'zQ12', 'oops', '%F0%9F%99%82']) assert.equal(link(`https://example.org/#pb=${code}`)?.code, code);
});

test('names and parameters of the page are none', () => {
  for (const name of NAMES) {
    for (const around of ['#pb-', '#/pb-', '/pb-', '?pb=', '#/phone?pb=', '#top&pb=']) {
      assert.equal(link(`https://example.org/post${around}${name}`), undefined, around + name);
    }
  }
  for (const end of ['', '#top', '#httpb=3', '#/mpb-EcSg', '?apb=EcSgBSEAAAAq']) assert.equal(link(`https://example.org/pb${end}`), undefined, end);
});

test('time grows with the address and no faster', () => {
  for (const unit of ['#pb-', '/', '?pb=', 'pb-E1', '#/E1a', '%25', '&pb-E', '1aB']) {
    const start = performance.now();
    link(`https://example.org/#pb-E${unit.repeat(20_000 / unit.length)}`);
    assert.ok(performance.now() - start < 1000, unit);
  }
});
