// The class of <power-base>: a shadow root, and one wasm instance for all elements of
// a page, fetched when an element comes near the viewport.

import { page } from "./address.js";
import { tools } from "./asked.js";
import { box, boxSheet, failure, sheet } from "./box.js";
import { formats } from "./digits.js";
import { Drawn } from "./drawn.js";
import { drop, engine, lookIn, Missing, once, renew, script, section, styles } from "./files.js";
import { carryOut, inTurn, isLeftBehind, leftBehind, mayDraw, turn } from "./handover.js";
import { join, leave } from "./links.js";
import { passOverSecond } from "./presses.js";

// Of each language what is said when it could not start: in general, where a file is missing, and
// on the button. Needed when nothing else could be fetched, so it cannot come from a content file.
const texts = /* texts */ {};

// The first screens wait for nothing: powerbase.css is in here.
const firstSheet = sheet(/* styles */ "");
// The styles of the later screens come when the widget stands; a click tries again what failed.
const laterSheet = sheet("");
const loadLaterStyles = () => once("later", async () => laterSheet.replaceSync(await styles("later.css")));

const DEFAULTS = { instrument: "both", scope: "default", storage: "local" };

// How long an element may be out of the page before its widget is taken down, in milliseconds.
const AWAY = 10_000;

// Once the engine is here, nothing has to be drawn ahead of it.
let engineIsHere = false;
// What it broke off with, if it did: only another page has another one.
let broken;

export class PowerBase extends HTMLElement {
  static observedAttributes = ["instrument", "lang", "scope", "share-url", "storage"];

  #slot = document.createElement("slot");
  #said = document.createElement("div");
  #root = document.createElement("div");
  #observer;
  #mounted;
  #widget;
  #generation = 0;
  #settings;
  #away;
  #giveFocusBack;
  #drawn;
  #came;

  constructor() {
    super();
    const shadow = this.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [boxSheet, firstSheet, laterSheet];
    shadow.append(box(this.#root, this.#slot, this.#said));
    this.#came = passOverSecond(this.#root.parentNode);
    shadow.addEventListener("click", ({ target }) => {
      if (target.closest("[name=retry]")) renew();
      if (this.#widget) this.#loadLater();
    }, true);
  }

  connectedCallback() {
    clearTimeout(this.#away);
    this.#giveFocusBack?.();
    // It may have come to where another language is spoken.
    if (this.#mounted) this.#tryStart();
    if (this.#mounted || this.#observer) return;
    this.#observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) this.#tryStart();
    }, { rootMargin: "800px" });
    this.#observer.observe(this);
    join(this, this.#openLink);
  }

  // A move is a removal and then an insertion: only an element that stays away is taken down.
  disconnectedCallback() {
    this.#away = setTimeout(() => this.#stop(), AWAY);
  }

  // What a page changes in one go is looked at together, and may come to nothing.
  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "share-url") this.#widget?.tell(this.getAttribute(name) ? name : "page", this.#page());
    else setTimeout(() => this.isConnected && this.#mounted && this.#tryStart());
  }

  // What a widget is made for. Several names of a language are one pack.
  #readSettings() {
    const values = Object.entries(DEFAULTS).map(([name, value]) => this.getAttribute(name) || value);
    return [this.#language(), ...values].join("\n");
  }

  // The first screen does without these; what fails is fetched anew at the next click.
  #loadLater() {
    loadLaterStyles().catch(() => {});
    this.#loadHands();
  }

  #loadHands() {
    script("hands.js").then(({ mind }) => (this.#giveFocusBack ??= mind(this, this.#breakOff)), () => {});
  }

  // The widget of an element, once it stands: for the elements that are made of this one.
  static started(element) {
    return element.#start();
  }

  // The latest finished result of each instrument.
  async result() {
    return (await this.#start()).results();
  }

  // Drops the drafts, never results.
  async reset() {
    (await this.#start()).tell("reset", "");
  }

  // The share code of what result() gives, with answers or scores alone; null where there is none.
  async code({ answers = false } = {}) {
    return this.#ask("code", answers ? "answers" : "");
  }

  // What a code holds. Rejects with an Error whose name is damaged, newer, unknown or unknown-pack.
  async open(code) {
    return this.#ask("open", String(code)).catch((error) =>
      error.name === "class" ? this.#ask("class", String(code)) : Promise.reject(error));
  }

  async #ask(what, detail) {
    const widget = await this.#start();
    return new Promise((yes, no) =>
      widget.ask(what, detail, (name, value) => (name ? no(Object.assign(new Error(name), { name })) : yes(value))));
  }

  // What a link opens is scrolled to, like any target of a link. See links.js.
  #openLink = (code) => {
    if (!this.#widget) return void this.#tryStart();
    this.#widget.tell("link", code);
    this.scrollIntoView();
    return this.#root;
  };

  // A start whose failure needs no further words: the reader has been told of it, or
  // the element was taken away or started anew meanwhile.
  #tryStart() {
    return this.#start().catch(() => {});
  }

  #start() {
    this.#observer?.disconnect();
    this.#observer = undefined;
    if (this.#mounted && this.#settings !== this.#readSettings()) this.#stop();
    return (this.#mounted ??= this.#mount(++this.#generation));
  }

  async #mount(generation) {
    try {
      if (broken) throw broken;
      const settings = this.#readSettings();
      if (settings !== this.#settings) this.#takeDrawnAway();
      this.#settings = settings;
      lookIn(this.getAttribute("base"));
      const course = this.getAttribute("lms")?.split("-")[0];
      if (course) {
        // Whose answers these are, which it asks the course, decides where they are kept.
        await (await script(`${course}.js`)).prepare(this);
        this.#settings = this.#readSettings();
      }
      const content = `content/${this.#language()}/`;
      const names = this.getAttribute("instrument") === "influence" ? ["first", "quiz"] : ["first"];
      const parts = [engine(), ...names.map(async (name) => [name, await once(`${content}${name}`, () => section(`${content}${name}.json`))])];
      // All is on its way before time goes into drawing.
      this.#drawFirst();
      const [glue, ...given] = await Promise.all(parts);
      engineIsHere = true;
      if (this.#drawn) await turn();
      if (generation !== this.#generation) return this.#mounted ?? Promise.reject(new Error("removed"));
      this.#said.replaceChildren();
      this.#root.replaceChildren();
      this.#root.hidden = true;
      const stands = this.#stands();
      // Nobody waits for it where the widget cannot even be made.
      stands.catch(() => {});
      try {
        this.#widget = glue.mount(this, this.#root, content, this.#page(), { ...Object.fromEntries(given), formats: formats(given[0][1]) }, tools);
      } catch (error) {
        // A file with a text missing is fetched anew when the reader tries again.
        names.forEach((name) => drop(`${content}${name}`));
        throw new Error(`${content}${error.message}`);
      }
      if (await stands) await inTurn(() => this.#takeOver(generation));
      this.#loadLater();
      // What will ask the reader at the end comes early.
      if (this.hasAttribute("report-to")) this.#ask("report-to", "").catch(() => {});
      join(this, this.#openLink);
      return this.#widget;
    } catch (error) {
      if (generation === this.#generation) this.#fail(error);
      throw error;
    }
  }

  // Waits for the first screen, out of sight; true where something is to be done before it shows.
  #stands() {
    return new Promise((done, fail) => {
      const late = setTimeout(fail, 20_000, new Error("no screen"));
      this.addEventListener("powerbase-ready", () => {
        clearTimeout(late);
        const waits = this.#drawn || isLeftBehind(this, this.#scope());
        if (!waits) this.#show();
        done(waits);
      }, { once: true });
    });
  }

  // The page's own words go when a screen stands, not before.
  #show() {
    this.#slot.hidden = true;
    this.#root.hidden = false;
    if (!this.#drawn) return;
    this.#slot.after(this.#said);
    this.#drawn.giveTo(this.#root);
    this.#drawn = undefined;
  }

  #scope() {
    return this.getAttribute("scope") || DEFAULTS.scope;
  }

  // Draws the first screens for a reader of whom nothing is known.
  #drawFirst() {
    if (this.#drawn || engineIsHere || !mayDraw(this, this.#scope(), this.#language())) return;
    this.#drawn = new Drawn(this, this.#scope(), this.#said, this.#came);
    this.#root.replaceWith(this.#drawn.root);
    this.#slot.hidden = true;
    this.#loadHands();
  }

  // What stood in the element before stands again.
  #takeDrawnAway() {
    if (!this.#drawn) return;
    this.#drawn.root.before(this.#root);
    this.#drawn.leave();
    this.#drawn = undefined;
    this.#slot.after(this.#said);
    this.#slot.hidden = false;
  }

  // Has the widget do what the reader did before it stood, and then shows it.
  async #takeOver(generation) {
    const stands = () => {
      if (generation !== this.#generation) throw new Error("removed");
      return this.#widget;
    };
    const left = stands() && leftBehind(this, this.#scope());
    const act = ([kind, name, value, clock]) => stands().tell(name, value, kind === "press", clock);
    await carryOut(act, left, () => stands() && this.#drawn?.next());
    this.#show();
  }

  // Takes the widget down; what was answered is kept by it.
  #stop() {
    leave(this);
    this.#takeDrawnAway();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#generation += 1;
    this.#mounted = undefined;
    this.#widget?.remove();
    this.#widget = undefined;
  }

  // Nothing answers any more: what stands goes, so that nobody goes on with it. What was kept is kept.
  #breakOff = (error) => {
    if (!this.#widget) return;
    broken = error;
    const { activeElement } = this.shadowRoot;
    // It could not even hear that it is taken down.
    this.#widget = undefined;
    this.#stop();
    this.#root.remove();
    this.#fail(error);
    if (activeElement) this.#said.querySelector("button").focus();
  };

  // What the element holds in the page stays, with a sentence and a way to try again.
  #fail(error) {
    this.#mounted = undefined;
    const lang = this.#language();
    const [failed, notFound, again] = texts[lang];
    const sentence = (error instanceof Missing ? notFound : failed).replace("{reason}", () => error.message);
    Object.assign(this.#said, { lang, dir: "auto" }).replaceChildren(...failure(sentence, again, () => (broken ? location.reload() : this.#tryStart())));
    this.#tell(broken ? "engine" : "start", error);
  }

  // Tells the page what went wrong.
  #tell(name, { message }) {
    const detail = { name, message };
    this.dispatchEvent(new CustomEvent("powerbase-error", { bubbles: true, composed: true, detail }));
  }

  // An address that is none is told to the page's author, and the page's own stands in for it.
  #page() {
    const named = this.getAttribute("share-url") || undefined;
    try {
      return page(named);
    } catch (error) {
      this.#tell("share-url", error);
      return page();
    }
  }

  // The nearest language that the page names and a pack exists for.
  #language() {
    const wanted = (this.closest("[lang]")?.lang ?? "").toLowerCase();
    const find = (wanted) => Object.keys(texts).find((language) => language.toLowerCase() === wanted);
    return find(wanted) ?? find(wanted.split("-")[0]) ?? "en";
  }
}
