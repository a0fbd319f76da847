// Some systems serve neither wasm nor JSON. In this package such a file lies as a script of the same
// name, with its bytes as base64. What the widget fetches is answered from there.

const folder = new URL(".", import.meta.url).href;
const types = { json: "application/json", wasm: "application/wasm" };
const others = window.fetch.bind(window);

// An engine may remember that a script did not come, so each try after a failure has another name.
let tries = 0;

const load = async (script, again) => {
  const module = await import(again || tries ? `${script}?${(tries += 1)}` : script);
  return Uint8Array.from(atob(module.default), (sign) => sign.charCodeAt(0));
};

window.fetch = async (resource, options) => {
  const address = String(resource?.url ?? resource);
  const [, stem, kind] = /^([^?#]*\.)(json|wasm)$/.exec(address) ?? [];
  if (!kind || !address.startsWith(folder)) return others(resource, options);
  const bytes = await load(`${stem}js`, options?.cache === "reload");
  return new Response(bytes, { headers: { "Content-Type": types[kind] } });
};
