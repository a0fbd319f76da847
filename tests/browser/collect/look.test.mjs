// The collection and the report on a phone's width: nothing pushes the page aside, and axe finds nothing.
import { openCase } from '../support/case.mjs';
import { lookAt } from '../support/look.mjs';
import { until } from '../support/page.mjs';
import { answers, invitation } from './codes.mjs';
import { made, paste, reports } from './steps.mjs';

const check = openCase(import.meta.url);
const INVITE = 0x2a;

check('320 px wide', async (page) => {
  page.frame = 'iframe';
  await page.open('/narrow.html');
  const widget = page.widget();
  await widget.at('start');
  await widget.dressed();
  const go = (code) => page.run('(code) => { location.hash = `pb=${code}` }', code);
  await go(invitation({ invite: INVITE }));
  await widget.at('collect');
  await lookAt(page, widget, 'an empty collection');
  const codes = answers(6, INVITE);
  await paste(widget, ['#pb=FEdamaged', ...codes.slice(0, 5)].join('\n'));
  await reports(widget, [5, 0, 0, 1]);
  await widget.press('collect-make');
  const link = await until(() => made(widget), 'the report');
  await widget.run("(root) => root.querySelectorAll('details').forEach((details) => { details.open = true })");
  await lookAt(page, widget, 'a summary');
  await paste(widget, codes[5]);
  await reports(widget, [1, 0, 0, 0]);
  await widget.press('collect-make');
  await widget.notice('collect-near');
  await lookAt(page, widget, 'the guard');
  await go(link.split('#pb-')[1]);
  await widget.at('report');
  await lookAt(page, widget, 'the report');
});
