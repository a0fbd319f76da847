// Keeps the memory of what is set up in the page, to spoil it; and has wasm of its own.
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (...given) => {
  const made = await instantiate(...given);
  window.memory ??= (made.instance ?? made).exports.memory;
  return made;
};

// One function, exported as "f", that is unreachable.
const OWN = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
window.breakOwn = async () => {
  const { instance } = await instantiate(OWN);
  setTimeout(() => instance.exports.f());
};
