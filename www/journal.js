// What a reader does on the first screens before the widget stands. It is stored before they see
// it taken, and carried out by the widget when that has come: in this page, or in the next one.

// Stored as `{ "version": 1, "entries": [["press", "start", "power-bases", 1234.5], …] }`: a kind,
// a name, a value or subject, and milliseconds on the page's clock.
const VERSION = 1;

const under = (scope) => `powerbase/${scope}/`;
const named = (scope) => `${under(scope)}self/journal/`;

// The keys that begin so. It fails where the page may not look into the storage.
const keys = (start) => Object.keys(localStorage).filter((key) => key.startsWith(start));

// Whether nothing is stored for a scope; not so where nobody can look.
export const isNew = (scope) => {
  try {
    return keys(under(scope)).length === 0;
  } catch {
    return false;
  }
};

// Those of this page, which nobody else has to carry out.
const live = new Set();

export class Journal {
  #key;
  #entries = [];
  #stored = false;

  constructor(scope) {
    this.#key = named(scope) + Math.random().toString(36).slice(2);
    live.add(this.#key);
  }

  note(kind, name, value) {
    this.#look();
    this.#entries.push([kind, name, value, performance.now()]);
    try {
      localStorage.setItem(this.#key, JSON.stringify({ version: VERSION, entries: this.#entries }));
      this.#stored = true;
    } catch {
      // The widget will say that nothing more can be stored.
    }
  }

  // Gives what is still to be carried out, one entry a call.
  next() {
    this.#look();
    return this.#entries.shift();
  }

  // All is carried out.
  end() {
    this.leave();
    try {
      localStorage.removeItem(this.#key);
    } catch {}
  }

  // Leaves the rest to whoever comes next.
  leave() {
    live.delete(this.#key);
  }

  // Where another tab has carried it out, the way to the screen that stands here is left to do.
  #look() {
    try {
      if (!this.#stored || localStorage.getItem(this.#key) !== null) return;
    } catch {
      return;
    }
    this.#stored = false;
    this.#entries.splice(1);
  }
}

// Those that pages left which were closed before their widget stood.
const found = (scope) => {
  try {
    return keys(named(scope)).filter((key) => !live.has(key));
  } catch {
    return [];
  }
};

export const isLeft = (scope) => found(scope).length > 0;

const read = (text) => {
  try {
    return JSON.parse(text);
  } catch {}
};

const isEntry = (entry) =>
  Array.isArray(entry) && entry.slice(0, 3).every((text) => typeof text === "string") && typeof entry[3] === "number";

// A newer one stays; a damaged one is set aside, which the widget tells.
const take = (scope, key) => {
  const text = localStorage.getItem(key);
  const { version, entries } = read(text) ?? {};
  if (version > VERSION) return [];
  const fits = version === VERSION && Array.isArray(entries) && entries.every(isEntry);
  const aside = key.replace(under(scope), "$&self/damaged/");
  if (!fits) localStorage.setItem(aside, text);
  localStorage.removeItem(key);
  return fits ? entries : [["say", "damaged", aside, NaN]];
};

// Takes what they hold. Taken is taken: of two tabs that look, one finds it.
export const takeLeft = (scope) => found(scope).flatMap((key) => {
  try {
    return take(scope, key);
  } catch {
    // No room to set it aside: it stays where it is.
    return [];
  }
});
