// A link that is followed while the browser is still on the widget's own way back.
import assert from 'node:assert/strict';
import { openCase } from '../support/case.mjs';
import { pause, until } from '../support/page.mjs';
import { toItems } from '../support/walk.mjs';
import { codeOf, linkOf } from './steps.mjs';

const check = openCase(import.meta.url);

/** In a frame, at the link of a run; gives its code. */
async function begun(page) {
  page.frame = 'iframe';
  await page.open('/narrow.html', 'instrument="power-bases"');
  const widget = page.widget();
  await toItems(widget);
  return { widget, code: codeOf(await linkOf(widget)) };
}

check('a link that comes amid the way back is opened, each time', async (page) => {
  const { widget, code } = await begun(page);
  await page.run('(hash) => document.body.append(Object.assign(document.createElement("a"), { href: hash, textContent: "The link" }))', `#pb-${code}`);
  for (let turn = 0; turn < 6; turn += 1) {
    await widget.advance('qr');
    // The press, and the link so many milliseconds after the screen before stands.
    await widget.run(`(root, wait) => {
      const card = root.querySelector('[data-screen]');
      const seen = new MutationObserver(() => {
        if (card.dataset.screen !== 'elsewhere') return;
        seen.disconnect();
        setTimeout(() => document.querySelector('body > a').click(), wait);
      });
      seen.observe(card, { attributeFilter: ['data-screen'] });
      root.querySelector('button[name=back]').click();
    }`, 2 * turn);
    await widget.at('draft');
    await until(() => page.run('(hash) => location.hash === hash', `#pb-${code}`), 'the link in the address');
    await widget.advance('home');
    await widget.advance('continue');
    await widget.advance('elsewhere');
  }
});

check('a link that comes while a page that was loaded again unwinds its history stays in the address', async (page) => {
  const { widget, code } = await begun(page);
  for (let turn = 0; turn < 6; turn += 1) {
    await widget.advance('qr');
    await page.reload();
    // The link, so many milliseconds after the first screen stands.
    await page.run(`(hash, wait) => {
      const root = () => document.querySelector('power-base')?.shadowRoot;
      const timer = setInterval(() => {
        if (!root()?.querySelector('.root:not([hidden]) > [data-screen]')) return;
        clearInterval(timer);
        setTimeout(() => { location.hash = hash; }, wait);
      }, 1);
    }`, `pb-${code}`, 4 * turn);
    await widget.at('draft');
    await pause(300);
    assert.equal(await page.run('() => location.hash'), `#pb-${code}`);
    await widget.advance('home');
    await widget.advance('continue');
    await widget.advance('elsewhere');
  }
});
