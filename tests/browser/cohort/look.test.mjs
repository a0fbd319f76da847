// The class on a phone's width: nothing pushes the page aside, and axe finds nothing.
import { openCase } from '../support/case.mjs';
import { ANOTHER_CLASS, label, tick } from '../support/classes.mjs';
import { until } from '../support/page.mjs';
import { lookAt } from '../support/look.mjs';
import { instructor, leaders, paste, people, reports, table } from './steps.mjs';

const check = openCase(import.meta.url);

check('320 px wide', async (page) => {
  page.frame = 'iframe';
  const widget = await instructor(page, '/narrow.html');
  await widget.dressed();
  await lookAt(page, widget, 'an empty class');
  await paste(widget, ['#pb=EcSgnonsense', ...people(3)].join('\n'));
  await reports(widget, [3, 0, 1]);
  await lookAt(page, widget, 'three');
  await paste(widget, [...people(28, 100), ...leaders(12, 200)].join('\n'));
  await reports(widget, [40, 0, 0]);
  await until(async () => (await table(widget, 'ground')).length > 0, 'the last table');
  await widget.run("(root) => root.querySelectorAll('details').forEach((details) => { details.open = true; })");
  await widget.press('cohort-link');
  const link = await until(() => widget.run("(root) => root.querySelector('[data-out=link] .give input')?.value"), 'the link');
  await lookAt(page, widget, 'all that unfolds');
  await widget.run('(root, link) => { location.hash = new URL(link).hash; }', link);
  await widget.at('class');
  await lookAt(page, widget, 'the class in a link');
  await widget.advance('cohort');
  await label(widget, 'The second section, on Tuesdays in the evening');
  await paste(widget, [ANOTHER_CLASS, ...people(4, 700)].join('\n'));
  await reports(widget, [4, 0, 0]);
  await tick(widget, 'cohort-beside');
  await widget.run("(root) => { root.querySelector('details').open = true; }");
  await widget.press('cohort-rename');
  await lookAt(page, widget, 'labels side by side');
  await widget.advance('cohort-rows');
  await lookAt(page, widget, 'the people');
  await widget.advance('back');
  await widget.press('cohort-delete');
  await lookAt(page, widget, 'the question');
});
