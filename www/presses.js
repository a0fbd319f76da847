// The second press of a double click or a double tap is meant for what stood there before: it
// would go on without answers, or be an answer on a screen that nobody has seen. So a press is
// passed over that comes sooner than anybody reads, in milliseconds. What the engine itself counts
// as a second press may come late: a busy machine stretches the time between the two.
const SOON = 400;
const STRETCHED = 1000;
const PLACE = ["data-screen", "data-step", "data-phase", "data-instrument"];

// Minds the presses in what stands around the cards. What is given back tells it of a screen that
// has just come and whose card says nothing of it.
export const passOverSecond = (around) => {
  let last = -SOON;
  const came = () => {
    last = performance.now();
  };
  new MutationObserver(came).observe(around, { subtree: true, attributeFilter: PLACE });
  // On its way down, to hear before the card does.
  around.addEventListener("click", (event) => {
    // Keys and scripts press without a count; what the page put into a slot is its own.
    if (!event.detail || !around.contains(event.target)) return;
    if (event.timeStamp < last + (event.detail > 1 ? STRETCHED : SOON)) {
      event.preventDefault();
      event.stopPropagation();
    } else if (event.target.closest("button")) {
      last = event.timeStamp;
    }
  }, true);
  return came;
};
