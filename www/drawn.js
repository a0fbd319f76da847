// The first screens before the wasm is there, as the view's own code drew them when this was built.
// No rule is known here: what a reader presses and chooses is noted, for the widget to carry out,
// and shown as far as these screens go.

import { Journal } from "./journal.js";

const screens = /* drawn */ {};

const make = ([tag, attributes, ...children]) => {
  const element = document.createElement(tag);
  Object.entries(attributes).forEach(([name, value]) => element.setAttribute(name, value));
  element.append(...children.map((child) => (Array.isArray(child) ? make(child) : child)));
  return element;
};

// By these a control is known again.
const SAME = ["localName", "name", "value"];

const all = (root) => [...root.querySelectorAll("*")];

// Whether they are in the language of this pack.
export const speaks = (language) => language === "en";

export class Drawn {
  root = document.createElement("div");
  #element;
  #said;
  #came;
  #journal;
  #card;
  #place;

  // The start screen of an element. What is `said` of the start stands where the widget says things;
  // `came` is told of each further screen.
  constructor(element, scope, said, came) {
    this.#element = element;
    this.#said = said;
    this.#came = came;
    this.#journal = new Journal(scope);
    this.root.className = "root";
    this.root.addEventListener("click", this.#heard);
    const offered = element.getAttribute("instrument");
    this.#draw("start", screens.start[Object.hasOwn(screens.start, offered) ? offered : "both"]);
  }

  // What is to be carried out next, if anything is left.
  next() {
    return this.#journal.next();
  }

  // Gives the place to the widget's root, and to what stands there in its stead what has the focus.
  giveTo(root) {
    this.#journal.end();
    const held = all(this.root).find((element) => element === this.root.getRootNode().activeElement);
    const heir = held && all(root).find((element) => SAME.every((name) => element[name] === held[name])
      && element.dataset.subject === held.dataset.subject);
    const { screen, step = "" } = root.firstElementChild.dataset;
    const same = screen + step === this.#place;
    // Radios of one name would take the choice from each other.
    all(this.root).forEach((element) => element.removeAttribute("name"));
    this.root.after(root);
    if (same) heir?.focus({ preventScroll: true });
    this.root.remove();
    if (same) return;
    this.#came();
    root.querySelector("h2")?.focus();
  }

  // Goes, and leaves to the next start what was noted.
  leave() {
    this.#journal.leave();
    this.root.remove();
  }

  #draw(place, tree) {
    this.#place = place;
    this.#card = make(tree);
    this.#card.querySelector(".notices").append(this.#said);
    this.root.replaceChildren(this.#card);
  }

  #heard = ({ target }) => {
    const button = target.closest("button[name]");
    if (target.matches("[type=radio]")) this.#choose(target);
    else if (button && button.name !== "retry" && !this.#card.hasAttribute("aria-busy")) this.#press(button);
  };

  #choose(radio) {
    const { name, value } = radio;
    this.#journal.note("input", name, value);
    const middle = radio.closest("fieldset").querySelector(".ends :nth-child(2)");
    if (!middle) return;
    middle.textContent = value > 1 && value < 5 ? radio.getAttribute("aria-label") : "";
    const answered = this.root.querySelectorAll(":checked").length;
    const bar = this.root.querySelector("progress");
    bar.value = answered;
    bar.nextSibling.textContent = screens.progress[answered];
    bar.setAttribute("aria-label", screens.progress[answered]);
  }

  #press({ name, dataset: { subject = "" } }) {
    this.#journal.note("press", name, subject);
    const assesses = name === "start" && subject === "power-bases";
    const group = this.#group(name, assesses);
    if (Object.hasOwn(screens.headings, group)) {
      this.#draw("items1", screens.items);
      this.root.querySelector("h2").firstChild.textContent = screens.headings[group];
    } else if (assesses) {
      this.#draw("context", screens.context);
    } else {
      // All else is the widget's to do.
      this.#card.setAttribute("aria-busy", "true");
      return;
    }
    this.#came();
    this.root.querySelector("h2").focus();
  }

  // The group about which a press leads to statements: the one that the page fixes, or the one chosen.
  #group(name, assesses) {
    if (assesses) return this.#element.getAttribute("context");
    return name === "next" && this.#place === "context" ? this.root.querySelector(":checked")?.value : undefined;
  }
}
