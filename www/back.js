// The browser's Back goes to the screen before, as the screen's own button does.
//
// Each screen further than the one that an element began with has an entry in the page's history, with
// the page's address and a mark: how many such entries lie below. So has the entry under the first, as
// long as it is under one. What the page itself puts there meanwhile has no mark, and means
// nothing here. When all elements stand where they began, the history is as it was.
//
// An entry is made on the way forward, after the reader's own press: browsers pass over those
// that a page makes by itself. So a reader who went back finds none ahead, and Forward comes back.

const MARK = "powerbase";
// Beside the mark: by which key browsers with a Navigation API know the entry under the first.
const BASE = "powerbase-base";

const START = "start  ";

// Milliseconds until a press has come to nothing, and until a way through the history has.
const LATE = 2000;
const LOST = 10_000;

// Presses on one way back, more than any run has steps.
const MOST = 30;

// Screens that lead to no other place than one, so that they are reached by name from everywhere.
const NAMED = { start: "home", history: "history", cohort: "cohort" };

// Screens that are opened by what they are about, and those that hear of it: they lead to each other, so that
// their own way back may lead round.
const OPENED = /^(result|step|planner|data)$/;
const OPENING = /^(history|result|data|step|planner) /;

// Steps of a run: nobody begins there, but for courses.
const RUN = /^(context|items|supplement|quiz|scenario)/;

// The screens drawn before the widget, by their first question.
const DRAWN = { context: "context  power-bases", LEG1: "items 1 power-bases" };

// Of each entry what it is for: whose, the place, and what that is about. Once that was left otherwise it is for nobody.
const steps = [];

const marked = () => history.state?.[MARK];

// The keys of the entries by their marks. A full history loses entries, and Chromium drops those first
// that came without a press, wherever they are: to count back could lead past our own, out of the page.
const keys = [history.state?.[BASE]];
const { navigation } = globalThis;
const remember = (depth) => {
  keys[depth] = navigation?.currentEntry?.key;
};

// Goes to the entry with this mark; where it is gone, `failed` is called.
const goTo = (to, failed) => {
  if (!navigation?.currentEntry) return history.go(to - at);
  const { committed, finished } = navigation.traverseTo(keys[to] ?? "");
  committed.catch(failed);
  finished.catch(() => {});
};

// The mark of the entry that the browser is at, or of the last below it that has one; the address then.
let at = marked() ?? 0;
let address = location.href;

let settling = false;
// Whether the reader went back, so that the widget follows the history, not the history the widget.
let following = false;
let presses = 0;
let landed;
// The mark of an entry of the page's own that has some of these above it: no way of ours goes below that.
let floor = 0;

const isOf = (mind) => (step) => step.mind === mind;

const drop = (mind, from) => steps.slice(from).filter(isOf(mind)).forEach((step) => {
  step.mind = undefined;
});

const cardIn = (column) => column.querySelector(".root:not([hidden]) > [part=card]");

// Which of its screens an element shows; nothing while that is on its way.
const placeOf = (card) => {
  const { screen, step = "", instrument = "" } = card.dataset;
  if (screen === "waiting") return;
  return screen ? `${screen} ${step} ${instrument}` : (DRAWN[card.querySelector("fieldset")?.name] ?? START);
};

// Where an element began: at its start, or at what no press led to, such as the screen of a link.
const beginsAt = ({ base, element, pressed }, place) =>
  place === base || place === START || !(pressed || (!base && RUN.test(place) && !element.hasAttribute("lms")));

// An element shows another place: one of its steps further, or one it had been at.
const arrive = (mind, place, subject) => {
  // What was opened is a step further, also where it had been opened before.
  const opened = !following && /^(open|step|planner|data)$/.test(mind.pressed);
  const earlier = opened ? -1 : steps.findLastIndex((step) => isOf(mind)(step) && step.place === place);
  // A way back that leads where no entry of ours is: this one is its entry from now on.
  if (following && earlier < 0 && mind.pressed === "back") drop(mind, at);
  const last = steps.filter(isOf(mind)).pop();
  if (beginsAt(mind, place)) {
    mind.base = place;
    mind.subject = subject;
    drop(mind, 0);
  } else if (earlier >= 0) {
    steps[earlier].subject = subject;
    drop(mind, earlier + 1);
  // Back to where this page has not been: of a run that was begun earlier.
  } else if (mind.pressed === "back") Object.assign(last ?? mind, { [last ? "place" : "base"]: place, subject });
  else steps.push({ mind, place, subject });
  mind.base ??= START;
  mind.pressed = undefined;
  mind.arrived?.(true);
  settle();
};

// What happens, or nothing where it does not in time.
const soon = (late, begin) => new Promise((done) => {
  begin(done);
  setTimeout(done, late);
});

const press = (card, target, subject) => {
  const [screen] = target.split(" ");
  const here = placeOf(card);
  // A run stays where it is when its reader goes to where they began it.
  const leavesRun = RUN.test(here) && !RUN.test(target);
  const own = card.querySelector("button[name=back]");
  const opens = OPENING.test(here) && OPENED.test(screen);
  const name = NAMED[screen] ?? (opens ? screen : leavesRun ? "home" : undefined);
  if (!name) return (own ?? card.querySelector("button[name=home]"))?.click();
  // The screen itself may have no such button.
  const button = Object.assign(document.createElement("button"), { type: "button", name, hidden: true });
  if (opens) button.dataset.subject = subject ?? "";
  card.append(button);
  button.click();
  button.remove();
};

// Has the element of the last step go back, towards where it was at this entry.
const goBack = async ({ mind }) => {
  const { place = mind.base, subject } = steps.slice(0, at).filter(isOf(mind)).pop() ?? mind;
  const went = await soon(LATE, (done) => {
    mind.arrived = done;
    const card = cardIn(mind.column);
    card && mind.element.isConnected ? press(card, place, subject) : done();
  });
  mind.arrived = undefined;
  // Where no way leads back, the next Back goes on.
  presses += 1;
  if (!went || presses > MOST) drop(mind, at);
};

// Puts an entry on top. Some pages and frames refuse that, and a state may be what takes no mark.
const push = () => {
  const { state } = history;
  if (state && Object.getPrototypeOf(state) !== Object.prototype) return false;
  try {
    if (marked() !== at) {
      history.replaceState({ ...state, [MARK]: at }, "");
      floor = at;
    }
    remember(at);
    history.pushState({ ...state, [MARK]: at + 1, [BASE]: keys[0] }, "");
  } catch {
    return false;
  }
  at += 1;
  remember(at);
  address = location.href;
  return true;
};

// Has the history go to a mark below. What became of the address meanwhile, such as one without the
// link that was opened, or with one that came while this was under way, stays.
const unwind = async (to) => {
  let { href } = location;
  // The way itself may be told of here, too.
  const follow = ({ newURL }) => {
    if (newURL !== address) href = newURL;
  };
  addEventListener("hashchange", follow);
  const came = await soon(LOST, (done) => {
    landed = () => {
      if (location.href === address && href !== address) replace(history.state, href);
      done(true);
    };
    try {
      goTo(to, () => done());
    } catch {
      done();
    }
  });
  removeEventListener("hashchange", follow);
  landed = undefined;
  if (!came) mark(at = to);
};

// Gives the entry another mark; at the beginning, none.
const mark = (depth) => {
  const { [MARK]: _, [BASE]: base, ...rest } = history.state ?? {};
  replace(depth ? { ...rest, [MARK]: depth, [BASE]: base } : Object.keys(rest).length ? rest : null, location.href);
};

const replace = (state, href) => {
  try {
    history.replaceState(state, "", href);
  } catch {}
};

// One move towards entries and screens that fit each other; false where none is left to make.
const settleOne = async () => {
  while (steps.length > floor && !steps.at(-1).mind?.element.isConnected) steps.pop();
  if (steps.length > at && following) {
    await goBack(steps.at(-1));
    return true;
  }
  following = false;
  presses = 0;
  if (steps.length > at) return push();
  if (marked() !== at) return false;
  if (steps.length === at) {
    if (at === 0) mark(0);
    return false;
  }
  await unwind(steps.length);
  return true;
};

const settle = async () => {
  if (settling) return;
  settling = true;
  // A link that was opened leaves the address first, see links.js.
  await new Promise((done) => setTimeout(done));
  while (await settleOne());
  settling = false;
};

// The page's routers need not hear of ways between two entries that are one to them. In Chromium those hear
// of it that listened earlier: a window calls its listeners in their order.
addEventListener("popstate", (event) => {
  const to = marked();
  if (to === undefined) return;
  if (to !== at && location.href === address) event.stopImmediatePropagation();
  following ||= to < at && !landed;
  if (to < floor || to === at) floor = 0;
  at = to;
  // What becomes of the address here is not that of the entries below.
  const { href } = location;
  landed?.();
  address = href;
  settle();
}, true);

// Minds the way of an element through its screens, which stand in a column.
export const guard = (element, column) => {
  const mind = { element, column };
  let last;
  const look = () => {
    const card = cardIn(column);
    const place = card && placeOf(card);
    if (!place) return;
    const subject = card.querySelector("section")?.dataset.subject;
    if (place === last) {
      (steps.filter(isOf(mind)).pop() ?? mind).subject = subject;
      return;
    }
    last = place;
    arrive(mind, place, subject);
  };
  column.addEventListener("click", ({ target }) => {
    mind.pressed = target.closest("button")?.name || "other";
  }, true);
  const attributeFilter = ["data-screen", "data-step", "data-instrument", "hidden"];
  new MutationObserver(look).observe(column, { subtree: true, childList: true, attributeFilter });
  look();
};
