// A leader's invitations: two links, shown again, deleted; what their readers meet.
import assert from 'node:assert/strict';
import { inTurn, openCase } from '../support/case.mjs';
import { until } from '../support/page.mjs';
import { invite, lead, links, openFresh, openLink, rate } from './form.mjs';

const check = inTurn(openCase(import.meta.url));
const NAME = '<img src=x onerror=alert(1)> & Co';

check('the two links hold the name as typed and the group', async (page) => {
  const made = await lead(page, { name: `  ${NAME} `, context: 'peers' });
  const widget = page.widget();
  assert.equal(await widget.count('img'), 0);
  for (const [role, link] of [['rater', made.people], ['facilitator', made.facilitator]]) {
    const opened = await widget.call('open', link);
    assert.deepEqual([opened.kind, opened.role, opened.name, opened.context], ['invite', role, NAME, 'peers']);
  }
  await openFresh(page, made.people);
  await widget.at('rate');
  assert.equal((await widget.text('h2')).replace(/[\u2068\u2069]/g, ''), `${NAME} asks for your view`);
  assert.equal(await widget.count('img'), 0);
  await openFresh(page, made.facilitator);
  await widget.at('collect');
});

check('without a name the form says so', async (page) => {
  const { people } = await lead(page);
  await openFresh(page, people);
  await page.widget().at('rate');
  assert.equal(await page.widget().text('h2'), 'Somebody in your group asks for your view');
});

check('earlier invitations show their links again, and can be deleted', async (page) => {
  const first = await lead(page, { name: 'One' });
  const widget = page.widget();
  await widget.advance('back');
  const second = await invite(widget, { name: 'Two', context: 'class' });
  await page.reload();
  await widget.at('start');
  await widget.advance('history');
  await widget.advance('open');
  await widget.advance('invite');
  assert.equal(await widget.count('.history li'), 2);
  await widget.run("(root) => [...root.querySelectorAll('[name=show-invite]')].find((b) => b.ariaLabel.includes('One')).click()");
  await widget.at('invite 2');
  assert.deepEqual(await links(widget), first);
  await widget.advance('back');
  await widget.run("(root) => [...root.querySelectorAll('[name=delete-invite]')].find((b) => b.ariaLabel.includes('One')).click()");
  await widget.press('confirm');
  await until(async () => (await widget.count('.history li')) === 1, 'one invitation');
  await widget.advance('show-invite');
  assert.deepEqual(await links(widget), second);
});

check('a leader who opens the people’s link is told', async (page) => {
  const { people } = await lead(page, { name: 'Ann' });
  await openLink(page, people);
  await page.widget().at('rate');
  const widget = page.widget();
  assert.match(await widget.text('.note'), /this form is not for you/);
  // A leader who looks around to the end is not asked to send a code.
  await widget.advance('start');
  await rate(widget);
  assert.equal(await widget.text('h2'), 'Your code');
  assert.match(await widget.text('.note'), /do not send a code/);
  assert.doesNotMatch(await widget.text('section'), /Nothing has been sent yet/);
});

check('from the QR code the leader comes back to the same links', async (page) => {
  const made = await lead(page, { name: 'Ann' });
  const widget = page.widget();
  await widget.press('qr');
  await widget.at('qr');
  await widget.advance('back');
  await widget.at('invite 2');
  assert.deepEqual(await links(widget), made);
});

check('a link that is cut says so and shows itself', async (page) => {
  const { people } = await lead(page);
  await openFresh(page, people.slice(0, -3));
  const widget = page.widget();
  await widget.at('rate');
  assert.equal(await widget.text('h2'), 'This link is damaged');
  assert.match(await widget.text('code'), new RegExp(people.slice(0, -3).split('#pb-')[1]));
  assert.equal(await page.run("() => Object.keys(localStorage).filter((key) => key.includes('/rater/')).length"), 0);
});

check('what a message leaves around a link does no harm', async (page) => {
  const { people } = await lead(page, { name: 'Ann' });
  for (const around of [`${people}.`, `${people}%20`, `${people}%E2%80%8B>`, people.replace('#pb-', '#pb-%E2%80%8B'), people.replace('#pb-', '#pb=%E2%80%8B')]) {
    await openFresh(page, around);
    await page.widget().at('rate');
    await until(() => page.widget().has('start'), `the form behind ${around}`);
  }
});
