// The page that makes packages, as a test uses it.
import { until } from '../support/page.mjs';

/** Keeps what a page hands to the browser as a file, and lets nothing be saved. */
const CATCH = `() => {
  const { createObjectURL } = URL;
  window.__files = [];
  URL.createObjectURL = (blob) => (window.__files.push({ blob }), createObjectURL.call(URL, blob));
  HTMLAnchorElement.prototype.click = function () { window.__files.at(-1).name = this.download; };
}`;

const LAST = `const done = arguments[0], { name, blob } = window.__files.at(-1);
  const reader = new FileReader();
  reader.onload = () => done({ name, url: reader.result });
  reader.readAsDataURL(blob);`;

/** Opens the page and waits until it is ready. */
export async function form(page, site, path = '/pb/package.html') {
  await page.open(path);
  await until(() => page.run("() => document.querySelector('form')?.hidden === false"), 'the form');
  await page.run(CATCH);
  return {
    /** Sets controls by their names, as a reader would: with the event that follows. */
    set: (values) => page.run(`(values) => {
      const { elements } = document.querySelector('form');
      for (const [name, value] of Object.entries(values)) {
        const control = elements[name];
        if (control.type === 'checkbox') control.checked = value;
        else control.value = value;
        control.dispatchEvent(new Event('change', { bubbles: true }));
      }
    }`, values),
    /** Presses the button and gives the sentence that follows. */
    press: async () => {
      await page.run("() => document.querySelector('form button').click()");
      const said = "() => document.querySelector('#said').textContent.trim()";
      return until(async () => (await page.run(said)).replace(/^The package is being made…$/, ''), 'a sentence', 30000);
    },
    /** Presses the button and gives the file that would be saved. */
    async download() {
      const said = await this.press();
      const { name, url } = await page.driver.executeAsyncScript(LAST);
      return { said, name, bytes: Buffer.from(url.slice(url.indexOf(',') + 1), 'base64') };
    },
    /** Names of the controls that are marked as wrong, each with the sentence that belongs to it. */
    marked: () => page.run(`() => Object.fromEntries([...document.querySelectorAll('[aria-invalid]')].map((control) =>
      [control.name, control.getAttribute('aria-describedby').split(' ').map((id) => document.getElementById(id)).filter((hint) => hint.matches('.problem')).map((hint) => hint.textContent).join()]))`),
  };
}
