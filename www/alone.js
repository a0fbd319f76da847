// What one tab does at a time, where the browser can see to it.

// A page that is going away may be given the lock and never let go of it: Firefox keeps such a page, lock
// and all, for as long as one could go back to it. So a page on its way out asks for none,
let going = false;
addEventListener("pagehide", () => { going = true; });
addEventListener("pageshow", () => { going = false; });

// and who is held up for longer than any request may last does without.
const refusedSince = new Map();

// Does `act` if no other tab holds `name`; gives `busy` at once if one does, or if the page went before
// that was known. `patience` is in milliseconds.
export const alone = async (name, patience, act, busy) => {
  if (going) return busy;
  if (!navigator.locks) return act();
  const asked = navigator.locks.request(name, { ifAvailable: true }, (lock) => {
    if (lock) refusedSince.delete(name);
    else if (!refusedSince.has(name)) refusedSince.set(name, performance.now());
    const heldUp = !lock && performance.now() - refusedSince.get(name) < patience;
    return heldUp || going ? busy : act();
  });
  // A frame without an origin of its own has locks and may not ask for one. No other tab has its storage, either.
  return asked.catch((error) => (error?.name === "SecurityError" ? act() : Promise.reject(error)));
};
