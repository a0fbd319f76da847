// The widget as a test sees it: its screens, buttons, questions, notices and methods.
import { pause, until } from './page.mjs';

/** A short name of the place a reader is at, such as "items 2". */
const PLACE = `(root) => {
  const card = root?.querySelector('[data-screen]');
  // A widget is made out of sight: what has no place yet takes no focus and no press.
  if (!card || card.closest('.root')?.hidden) return null;
  const { screen, step, phase, instrument } = card.dataset;
  return [screen, step, phase, screen === 'result' ? instrument : null].filter(Boolean).join(' ');
}`;

/** A press that comes sooner after another, or after its screen, is the second of two. In milliseconds. */
const SEEN = 450;

export class Widget {
  constructor(driver, selector) {
    Object.assign(this, { driver, selector });
  }

  /** Runs a function in the page with the shadow root as its first value. */
  run(body, ...values) {
    const script = `const root = document.querySelector(arguments[0])?.shadowRoot;
      return (${body})(root, ...Array.from(arguments).slice(1))`;
    return this.driver.executeScript(script, this.selector, ...values);
  }

  /** The place, such as "start", "items 2", "scenario 3 feedback", "result influence"; null before any. */
  place() {
    return this.run(PLACE);
  }

  /** Waits for a place, or for any place that begins with these words. */
  async at(wanted) {
    let place;
    const there = async () => {
      place = await this.place();
      return place !== null && (place === wanted || place.startsWith(`${wanted} `));
    };
    await until(there, `the place "${wanted}"`).catch((error) => {
      throw new Error(`${error.message}, at "${place}"`);
    });
    return place;
  }

  /** Waits until the styles of the later screens are there, which come after the first screen. */
  async dressed() {
    await until(() => this.run('(root) => root?.adoptedStyleSheets.at(-1).cssRules.length > 0'), 'the styles');
  }

  /** Waits until keys and the browser's Back are minded; what does that is asked for with those styles, or before. */
  handed() {
    return this.#imported('hands.js');
  }

  /** Waits until what is typed is told, on a screen that wants it told. */
  listens() {
    return this.#imported('tools.js');
  }

  /** Waits until a script that the widget has asked for has come, and has done what it does first. */
  #imported(script) {
    return this.driver.executeAsyncScript(`
      const [name, done] = arguments;
      const script = Object.assign(document.createElement('script'), { type: 'module', src: '/pb/' + name });
      script.onload = () => setTimeout(() => done(script.remove()));
      document.head.append(script);`, script);
  }

  /** Whether a button of that name is there and can be pressed. */
  has(name) {
    return this.run(`(root, name) => {
      const button = root?.querySelector(\`button[name="\${name}"]\`);
      return Boolean(button && !button.disabled && button.getClientRects().length);
    }`, name);
  }

  /** Presses the button of that name by a script, once it is there. */
  press(name) {
    return this.#wait(name, 'done(null)');
  }

  /** Presses a button, waits until the reader is somewhere else, and gives that place. */
  advance(name) {
    return this.#wait(name, `until(() => place(root) !== before && place(root), 'leaving ' + before + ' by ' + name)`);
  }

  /** Waits and presses within the page, which spares many questions through the driver. */
  async #wait(name, then) {
    const { error, value } = await this.driver.executeAsyncScript(`
      const [selector, name, end] = arguments;
      // A page that is still on its way has no such element yet, or one that is not defined.
      const rootNow = () => document.querySelector(selector)?.shadowRoot;
      const place = ${PLACE}, stop = Date.now() + 30000;
      const done = (value) => end({ value });
      const until = (ask, what, next = done) => {
        const answer = ask();
        if (answer) next(answer);
        else if (Date.now() > stop) end({ error: 'waited for ' + what + ' at ' + place(rootNow()) });
        else setTimeout(until, 4, ask, what, next);
      };
      const ready = () => {
        const button = rootNow()?.querySelector('button[name="' + name + '"]');
        return button && !button.disabled && button.getClientRects().length > 0 && button;
      };
      until(ready, 'the button ' + name, (button) => {
        const root = rootNow(), before = place(root);
        button.click();
        ${then};
      });`, this.selector, name);
    if (error) throw new Error(error);
    return value;
  }

  /** Clicks a control as a finger would, through the driver, and not before a reader can have seen it. */
  async tap(css) {
    await pause(SEEN);
    // Some drivers do not scroll far enough to what they are to press.
    await this.run('(root, css) => root.querySelector(css)?.scrollIntoView({ block: "center" })', css);
    const element = await this.find(css);
    await element.click();
  }

  /** The element of the shadow root that fits. */
  async find(css) {
    const host = await this.driver.findElement({ css: this.selector });
    const root = await host.getShadowRoot();
    return root.findElement({ css });
  }

  /**
   * Chooses values, `{ LEG1: 4 }`, of the questions that are on the screen, and waits until the widget has heard of
   * it: where it is slow, it hears in a turn of the page of its own. Gives how many questions were there.
   */
  choose(answers) {
    return this.driver.executeAsyncScript(`
      const [selector, answers, done] = arguments;
      const root = document.querySelector(selector)?.shadowRoot;
      const chosen = Object.entries(answers).filter(([name, value]) => {
        const radio = root.querySelector('input[name="' + name + '"][value="' + value + '"]');
        if (radio && !radio.checked) radio.click();
        return radio;
      });
      setTimeout(() => setTimeout(done, 0, chosen.length));`, this.selector, answers);
  }

  /** What is chosen on the screen, `{ LEG1: "4" }`. */
  chosen() {
    return this.run(`(root) => Object.fromEntries(
      [...root.querySelectorAll('input[type="radio"]:checked')].map((radio) => [radio.name, radio.value]))`);
  }

  /** The kinds of the notices that stand, in their order. */
  notices() {
    return this.run("(root) => [...root.querySelectorAll('[data-notice]')].map((p) => p.dataset.notice)");
  }

  /** Waits for a notice and gives its sentence. */
  async notice(kind) {
    const text = '(root, kind) => root?.querySelector(`[data-notice="${kind}"]`)?.textContent';
    return until(() => this.run(text, kind), `the notice ${kind}`);
  }

  /** Waits for the sentence that says why the widget cannot start, and gives it. */
  async failure() {
    return until(() => this.text('[part="failure"]'), 'the sentence of a failure');
  }

  /** The text of the first element that fits, null where none does. */
  text(css) {
    return this.run('(root, css) => root?.querySelector(css)?.textContent.trim() ?? null', css);
  }

  /** How many elements fit. */
  count(css) {
    return this.run('(root, css) => root?.querySelectorAll(css).length ?? 0', css);
  }

  /** What a method of the element gives. */
  call(method, ...values) {
    const script = `const [selector, method, values, done] = arguments;
      const element = document.querySelector(selector);
      customElements.whenDefined(element.localName).then(() => element[method](...values)).then((value) => done({ value }), (error) => done({ error: String(error) }))`;
    return this.driver.executeAsyncScript(script, this.selector, method, values).then(({ value, error }) => {
      if (error) throw new Error(`${method}() gave ${error}`);
      return value;
    });
  }
}
