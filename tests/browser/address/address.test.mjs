// The page's address: links that scripts of the page can live with, who takes them, and how long they stay.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { powerBases, toItems } from '../support/walk.mjs';

const check = openCase(import.meta.url);
const CODE = 'EcSgBSEAAAAqB6RK58k0F8IoVmZnTHjv6NSIz__6cjgQ';
const OTHER = 'EsSgBSGryHQK5B2mJWZ1P2zMzMzXig';

const hash = (page) => page.run('() => location.hash');
const click = (page, id) => page.run("(id) => document.querySelector('#' + id).click()", id);

/** Goes back, and waits until the page has heard of it. */
async function back(page) {
  await page.run('() => { window.back = false; addEventListener("popstate", () => setTimeout(() => { window.back = true; }), { once: true }); history.back(); }');
  await until(() => page.run('() => window.back'), 'the way back');
}

/** Follows a link in the page. */
async function follow(page, widget, code) {
  await page.run("(code) => { document.querySelector('#to-result').href = '#pb-' + code; }", code);
  await click(page, 'to-result');
  await widget.at('link');
}

/** Waits until the screen that stands has an entry of its own in the history. */
const entered = (page) => until(() => page.run('() => history.state?.powerbase > 0'), 'its entry');

/** Leaves what a link opened, for one's own test. */
async function goOn(widget) {
  await widget.advance('home');
  await widget.press((await widget.has('continue')) ? 'continue' : 'start');
  await until(async () => !/^(start|link)/.test(await widget.place()), 'a step of the test');
}

check('a link stays as long as its screen, and then is gone from the page and from the history', async (page) => {
  await page.open(`/?unit=3#pb-${CODE}`);
  const widget = page.widget();
  await widget.at('link');
  // Whatever a code begins with, the page may look for an element of that name.
  await page.run("(signs) => { for (const one of signs) for (const next of signs) document.querySelector('#pb-' + one + next); }", [...'AZaz09-_']);
  await page.reload();
  await widget.at('link');
  await page.run("() => { history.replaceState({ mine: 1 }, ''); }");
  await widget.advance('home');
  assert.deepEqual(await page.run('() => [location.search + location.hash, history.state.mine, heard]'), ['?unit=3', 1, []]);
  await toItems(widget);
  await widget.choose({ LEG1: 4 });
  await page.reload();
  await widget.at('start');
  assert.ok(await widget.has('continue'));

  // The same link again; an anchor of the page; back, from one's own test and then from the anchor.
  await follow(page, widget, CODE);
  await click(page, 'to-section');
  assert.equal(await widget.place(), 'link');
  await goOn(widget);
  await entered(page);
  const own = await widget.place();
  await page.run('() => history.back()');
  await widget.at('start');
  await until(() => page.run('() => history.state?.powerbase === undefined'), 'the entry of the page');
  await back(page);
  assert.deepEqual([await widget.place(), await hash(page)], ['start', '']);
  await follow(page, widget, CODE);

  // Two links after each other: back leads from the one to the other.
  const about = await widget.text('h3');
  await follow(page, widget, OTHER);
  await until(async () => (await widget.text('h3')) !== about, 'the second result');
  await back(page);
  await until(async () => (await widget.text('h3')) === about, 'the first result');
  await goOn(widget);
  await entered(page);

  // A heading of the page is no link.
  await click(page, 'to-pb');
  await back(page);
  assert.deepEqual([await widget.place(), await hash(page)], [own, '']);
});

check('where the address cannot be changed, a link that was left stays closed until it is clicked', async (page) => {
  await page.open();
  const widget = page.widget();
  await widget.at('start');
  await page.run("() => { history.replaceState = () => { throw new DOMException('no', 'SecurityError'); }; }");
  await follow(page, widget, CODE);
  await goOn(widget);
  const own = await widget.place();
  await click(page, 'to-section');
  await back(page);
  assert.deepEqual([await widget.place(), await hash(page)], [own, `#pb-${CODE}`]);
  await click(page, 'to-result');
  await widget.at('link');
});

check('a link that cannot be read says so, however it is written', async (page) => {
  await page.open('/router.html');
  const widget = page.widget();
  await widget.at('start');
  const refusal = () => widget.run("(root) => root.querySelector('[data-refusal]')?.dataset.refusal ?? null");
  for (const [text, name = null] of [
    [`pb-${CODE.toLowerCase()}`, 'damaged'], ['pb=', 'damaged'], [`PB%3D${CODE.toUpperCase()}`, 'damaged'], [`/x?pb=${CODE.slice(0, 20)}`, 'damaged'], [`!pb-I${CODE.slice(1)}`, 'newer'],
    [`/pb=${CODE}`], [`x&amp;pb%253D%E2%80%8B${CODE}.`],
  ]) {
    await page.run('(text) => { location.hash = text; }', text);
    await until(async () => (await widget.place()) === 'link' && (await refusal()) === name, `${name || 'a result'} of ${text}`);
    const cased = text.includes(CODE.toLowerCase()) || text.includes(CODE.toUpperCase());
    assert.equal(/All letters/.test(await widget.text('[data-screen]')), cased, text);
    await widget.advance('home');
    assert.ok(!(await hash(page)).toLowerCase().includes('pb'), text);
  }
});

check('the first that can be seen takes it; what is closed opens; what is hidden waits', async (page) => {
  await page.open('/places.html', 'storage="none"');
  const place = () => page.run(`() => {
    const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...all(element.shadowRoot ?? document.createElement('p'))]);
    const [taker, ...more] = all(document).filter((element) => element.shadowRoot?.querySelector('[data-screen=link]'));
    if (!taker || more.length) return null;
    const { top, bottom } = taker.getBoundingClientRect();
    return taker.className + (taker.checkVisibility() && top < innerHeight && bottom > 0 ? ', seen' : '');
  }`);
  const arrange = (name) => page.run('(name) => arrange(name)', name);
  const link = () => page.run('(code) => { location.hash = "pb-" + code; }', CODE);
  const taken = (name) => until(async () => (await place()) === 'takes, seen', name);
  for (const name of ['plain', 'behind-a-hidden-one', 'after-a-closed-one', 'far-down', 'details', 'until-found', 'in-a-card']) {
    await arrange(name);
    await link();
    await taken(name);
    const open = await page.run("() => document.querySelector('details')?.open ?? null");
    assert.equal(open, { 'after-a-closed-one': false, details: true, 'in-a-card': true }[name] ?? null, name);
  }

  // The link comes first, and not from the fragment.
  await arrange('empty');
  await page.run("(code) => { history.replaceState(null, '', location.pathname + '%23pb%3D' + code); }", CODE);
  await page.run("() => document.querySelector('main').replaceChildren(document.querySelector('#plain').content.cloneNode(true))");
  await taken('one that comes later');
  await page.run("() => history.replaceState(null, '', '/places.html')");

  await arrange('dialog');
  await link();
  await page.run("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  assert.equal(await place(), null);
  await page.run("() => document.querySelector('dialog').showModal()");
  await taken('in a dialog, once it is shown');

  // One that stood before its tab was hidden.
  await arrange('tab');
  await page.widget('.takes').at('start');
  await page.run("() => { document.querySelector('#panel').hidden = true; }");
  await link();
  await page.run("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
  assert.equal(await place(), null);
  await page.run("() => { document.querySelector('#panel').hidden = false; }");
  await taken('in a tab, once it is shown');
});

check('links keep the fragment of a router and the page’s own query, and the screen shows which', async (page) => {
  await page.open('/router.html?unit=3&utm_source=letter&fbclid=x#/course/3');
  const widget = page.widget();
  await powerBases(widget);
  const shown = async (address) => {
    const link = await until(async () => {
      const link = await widget.run("(root) => root.querySelector('.give input')?.value");
      return link?.startsWith(address) && link;
    }, `a link to ${address}`);
    const said = await widget.run("(root) => [...root.querySelectorAll('li code[translate=no][dir=ltr]')].map((code) => code.textContent)");
    return { link: link.replace(page.site.origin, ''), said: said.join().replace(page.site.origin, '') };
  };
  await widget.press('share');
  await widget.at('share');
  await widget.press('make');
  const { link, said } = await shown(`${page.site.origin}/router.html`);
  assert.match(link, /^\/router\.html\?unit=3#\/course\/3\?pb=E/);
  assert.equal(said, '/router.html?unit=3#/course/3');
  await page.run("() => document.querySelector('power-base').setAttribute('share-url', '/?utm_source=link')");
  const named = await shown(`${page.site.origin}/?utm`);
  assert.match(named.link, /^\/\?utm_source=link#pb-E/);
  assert.equal(named.said, '/?utm_source=link');

  await page.open(link);
  await widget.at('link');
  await widget.advance('home');
  assert.deepEqual(await page.run('() => [location.hash, routes]'), ['#/course/3', []]);
});
