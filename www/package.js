// The page that makes packages: what is chosen, the widget as it will be, and the zip. Its sentences
// stand in package.html.

import { download } from "./tools.js";

const form = document.querySelector("form");
const preview = document.getElementById("preview");

// What of the choices is seen in the preview. The others report somewhere, which a preview may not.
const SEEN = ["instrument", "lang", "theme", "context"];

// Puts a sentence where it is read out, with its gaps filled.
const say = (name, gaps = {}) => {
  const sentence = document.getElementById(name).content.cloneNode(true);
  for (const place of sentence.querySelectorAll("[data-gap]")) place.textContent = gaps[place.dataset.gap];
  document.getElementById("said").replaceChildren(sentence);
};

// An error that says which option it is about, as those of the packages do.
const about = (option, message) => Object.assign(new Error(message), { name: option });

// What is chosen: names and texts in turn. What is left empty is no choice, but for the title.
const options = () => {
  const chosen = [];
  for (const { name, type, value, checked, disabled, validity } of form.elements) {
    if (!name || disabled || (type === "checkbox" && !checked)) continue;
    if (validity.badInput) throw about(name, value);
    const text = type === "checkbox" ? "" : value.trim();
    if (text || type === "checkbox" || name === "title") chosen.push(name, text);
  }
  return chosen;
};

// Marks the control of the option that cannot be; false where there is none.
const mark = (name) => {
  const control = form.elements.namedItem(name);
  const problem = document.getElementById(`${name}-problem`);
  if (!control || !problem) return false;
  problem.hidden = false;
  control.setAttribute("aria-invalid", "true");
  // Not before: a description is read out even where it is hidden.
  describe(control, [...described(control), problem.id]);
  control.closest("details")?.setAttribute("open", "");
  control.focus();
  return true;
};

const unmark = () => {
  for (const problem of form.querySelectorAll(".problem")) problem.hidden = true;
  for (const control of form.querySelectorAll("[aria-invalid]")) {
    control.removeAttribute("aria-invalid");
    describe(control, described(control).filter((id) => !id.endsWith("-problem")));
  }
};

const described = (control) => control.getAttribute("aria-describedby")?.split(" ") ?? [];

const describe = (control, ids) =>
  ids.length ? control.setAttribute("aria-describedby", ids.join(" ")) : control.removeAttribute("aria-describedby");

// A choice that cannot matter cannot be made.
const fit = () => {
  const { format, instrument, exit, objectives } = form.elements;
  const isScorm = format.value.startsWith("scorm");
  for (const control of [exit, objectives]) control.disabled = !isScorm;
  form.elements["pass-mark"].disabled = instrument.value === "power-bases";
};

// The widget as it will be; begun anew only if what it shows is chosen otherwise.
const show = () => {
  const widget = document.createElement("power-base");
  widget.append(document.getElementById("preview-words").content.cloneNode(true));
  widget.setAttribute("storage", "none");
  for (const name of SEEN) {
    const { value } = form.elements[name];
    if (value) widget.setAttribute(name, value);
  }
  if (!preview.firstElementChild?.isEqualNode(widget)) preview.replaceChildren(widget);
};

// A file beside this page, always the one that the server has now.
const bytes = async (name) => {
  const missing = Object.assign(new Error(name), { missing: name });
  const response = await fetch(name, { cache: "no-cache" }).catch(() => Promise.reject(missing));
  // Some servers answer with a page where they have no such file.
  if (!response.ok || /html/.test(response.headers.get("Content-Type"))) throw missing;
  return new Uint8Array(await response.arrayBuffer().catch(() => Promise.reject(missing)));
};

const names = async () => JSON.parse(new TextDecoder().decode(await bytes("files.json")));

// What makes packages, fetched when it is first needed. An engine may remember that a script did
// not come, so each try has another name.
let tries = 0;
let packages;
const engine = () => (packages ??= load().catch((error) => {
  packages = undefined;
  throw error;
}));
const load = async () => {
  const wasm = bytes("packages_bg.wasm");
  const script = `./packages.js${tries ? `?${tries}` : ""}`;
  tries += 1;
  const [module_or_path, { default: start, pack }] = await Promise.all([wasm, import(script).catch(() => {
    throw Object.assign(new Error(script), { missing: "packages.js" });
  })]);
  await start({ module_or_path });
  return pack;
};

const make = async () => {
  const chosen = options();
  const listed = await names();
  const [pack, ...files] = await Promise.all([engine(), ...listed.map(bytes)]);
  const zip = pack(chosen, listed, files);
  const name = `powerbase-${form.elements.format.value}.zip`;
  const { sure } = download(name, new Blob([zip], { type: "application/zip" }));
  const size = (zip.length / 1000).toFixed(1);
  say(sure ? "made" : sure === false ? "refused" : "perhaps", { name, size });
};

const explain = (error) => {
  if (error.missing) say("missing", { name: error.missing });
  else if (mark(error.name)) say("mend");
  else say("failed", { reason: error.message });
};

// One package at a time: a second press while one is made would save two.
let busy = false;
form.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (busy) return;
  busy = true;
  unmark();
  say("working");
  await make().catch(explain);
  busy = false;
});

form.addEventListener("change", () => {
  fit();
  show();
});

// The languages are those that there are texts of.
const offerLanguages = async () => {
  const { lang } = form.elements;
  const tags = (await names()).map((name) => /^content\/(.+)\/first\.json$/.exec(name)?.[1]);
  const own = (tag) => new Intl.DisplayNames([tag], { type: "language" }).of(tag);
  for (const tag of tags) if (tag && tag !== "en") lang.append(new Option(own(tag), tag));
};

document.getElementById("unready").hidden = true;
for (const part of document.querySelectorAll("main > [hidden]")) part.hidden = false;
fit();
show();
offerLanguages().catch(explain);
