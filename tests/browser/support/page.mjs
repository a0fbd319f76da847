// A browser window on a site: going to pages, frames and windows without losing what the console held.
import { Widget } from './widget.mjs';

/** Waits that many milliseconds. */
export const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/** Asks until the answer is true; `what` names the hope in the message of a failure. */
export async function until(ask, what, timeout = 30000) {
  const end = Date.now() + timeout;
  // Every question costs the engine something: what takes long is asked for less often.
  for (let between = 10; ; between = Math.min(between * 1.4, 120)) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${timeout} ms for ${what}`);
    await pause(between);
  }
}

export class Page {
  /** `frame` names the frame that holds the widget, for a case whose widget is not in the page itself. */
  constructor(browser, site, frame = null) {
    Object.assign(this, { browser, site, frame, log: [] });
  }

  /** The driver of the engine, which changes when the engine is opened again. */
  get driver() {
    return this.browser.driver;
  }

  /** Opens a page of the case with these attributes on its elements. */
  async open(path = '/', attributes = this.site.attributes) {
    this.site.attributes = attributes;
    this.path = path;
    await this.keepLog();
    await this.driver.get(new URL(path, this.site.origin).href);
    if (this.frame) await this.enterFrame(this.frame);
  }

  /** Opens a page that no other led to: from a page to its own address, an engine may keep what its history says. */
  async openAnew(path, attributes) {
    await this.keepLog();
    await this.driver.get('about:blank');
    await this.open(path, attributes);
  }

  /** Loads the page again. */
  async reload() {
    await this.keepLog();
    await this.driver.navigate().refresh();
    if (this.frame) await this.enterFrame(this.frame);
  }

  /** Closes the engine and opens it again with the same profile, at the same page. */
  async reopen() {
    await this.keepLog();
    await this.browser.reopen();
    await this.open(this.path);
  }

  /** Opens another window beside this one and goes there; gives the handles of both. */
  async openBeside(path = this.path) {
    await this.keepLog();
    const first = await this.driver.getWindowHandle();
    await this.driver.switchTo().newWindow('window');
    await this.open(path);
    return [first, await this.driver.getWindowHandle()];
  }

  /** Goes to another window. */
  async goTo(handle) {
    await this.keepLog();
    await this.driver.switchTo().window(handle);
  }

  /** Goes into the first frame of the page that fits. */
  async enterFrame(selector = 'iframe') {
    await this.driver.switchTo().defaultContent();
    const frame = await until(async () => (await this.driver.findElements({ css: selector }))[0], `the frame ${selector}`);
    await this.driver.switchTo().frame(frame);
  }

  /** The widget of this window or frame. */
  widget(selector = 'power-base') {
    return new Widget(this.driver, selector);
  }

  /** Runs a function in the page. */
  run(body, ...values) {
    return this.driver.executeScript(`return (${body})(...arguments)`, ...values);
  }

  /** Takes over what the console of the window and its frames has held up to now. */
  async keepLog() {
    const take = 'const lines = window.__log ?? []; return lines.splice(0)';
    this.log.push(...(await this.driver.executeScript(take)));
    await this.driver.switchTo().defaultContent();
    this.log.push(...(await this.driver.executeScript(take)));
  }

  /** Leaves one empty window for the next test. */
  async leave() {
    const handles = await this.driver.getAllWindowHandles();
    for (const handle of handles.slice(1)) {
      await this.driver.switchTo().window(handle);
      await this.driver.close();
    }
    await this.driver.switchTo().window(handles[0]);
    await this.driver.get('about:blank');
  }
}
