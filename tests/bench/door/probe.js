// Stands in the page before its own scripts do, and is the reader: sees what is there, presses, answers. Times are
// milliseconds from the navigation.
window.__door = ({ host, controls, ids }) => {
  const tasks = [];
  const memories = new Set();
  let [shift, stands] = [0, null];
  const watch = (type, each) => new PerformanceObserver((list) => list.getEntries().forEach(each)).observe({ type, buffered: true });
  watch('longtask', ({ startTime, duration }) => tasks.push({ startTime, duration }));
  watch('layout-shift', ({ value, hadRecentInput }) => { shift += hadRecentInput ? 0 : value; });
  addEventListener('powerbase-ready', () => { stands ??= performance.now(); }, true);
  for (const name of ['instantiate', 'instantiateStreaming']) {
    const own = WebAssembly[name];
    WebAssembly[name] = async (...values) => {
      const made = await own.apply(WebAssembly, values);
      Object.values((made.instance ?? made).exports).forEach((one) => one instanceof WebAssembly.Memory && memories.add(one));
      return made;
    };
  }

  const frame = () => new Promise(requestAnimationFrame);
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));
  // What is done in a frame's own turn can be seen by the next one, as the engine's own times of its paints say, too.
  const painted = () => frame().then(() => performance.now());
  // Of the page's own work for it all is done by the next message.
  const { port1, port2 } = new MessageChannel();
  const drawn = () => new Promise((done) => {
    port1.onmessage = () => done(performance.now());
    port2.postMessage(null);
  });

  const root = () => (host ? document.querySelector(host)?.shadowRoot : document.body);
  const isSeen = (element) => {
    const box = element.closest('label') ?? element;
    const { width, height } = box.getBoundingClientRect();
    return width > 0 && height > 0 && box.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  };
  const find = (css) => [...(root()?.querySelectorAll(css) ?? [])].find(isSeen);
  const radio = (place, rest = '') => controls.item.replace('ID', ids[place]) + rest;
  const answer = (place) => radio(place, `[value="${1 + ((place * 2) % 5)}"]`);
  /** The first turn of a frame in which something can be seen. */
  const seen = async (css) => {
    for (;;) {
      await frame();
      const found = find(css);
      if (found) return found;
    }
  };
  const press = async (css) => (await seen(css)).click();

  /** What had come by then, headers included. */
  const fetched = (by) => {
    const entries = ['navigation', 'resource'].flatMap((type) => performance.getEntriesByType(type));
    const came = entries.filter(({ responseEnd, transferSize }) => responseEnd > 0 && responseEnd <= by && transferSize > 0);
    return { bytes: came.reduce((sum, { transferSize }) => sum + transferSize, 0), requests: came.length };
  };
  const blocked = () => tasks.reduce((sum, { duration }) => sum + Math.max(0, duration - 50), 0);
  const readable = seen(controls.heading).then(painted);

  /** Until the widget itself stands, where there is one, and a while longer. */
  const quiet = async () => {
    while (host && stands === null) await pause(50);
    await pause(1500);
  };

  const toItems = async () => {
    await press(controls.start);
    await press(controls.group);
    await frame();
    await press(controls.next);
  };

  /** Presses through the start as fast as the page lets a reader. */
  const hurry = async () => {
    await readable;
    await toItems();
    await press(answer(0));
    let taken = await painted();
    while (!find(`${answer(0)}:checked`)) taken = await painted();
    const early = fetched(taken);
    await quiet();
    if (!find(`${answer(0)}:checked`)) throw new Error('the first answer was lost');
    return { taken, ...early, blocked: blocked() };
  };

  /** Lets the page stand, and touches nothing. */
  const wait = async () => {
    const first = await readable;
    await quiet();
    return { readable: first, stands, standing: fetched(stands ?? first), blocked: blocked(), shift };
  };

  /** All thirty, one a frame, and what was fetched for later screens meanwhile; gives how long each took to be drawn. */
  const answerAll = async () => {
    const times = [];
    for (let place = 0; place < ids.length; place += 1) {
      if (place > 0 && place % 6 === 0) await press(controls.next);
      if (place % 6 === 0) await seen(answer(place));
      await frame();
      const control = root().querySelector(answer(place));
      const begin = performance.now();
      control.click();
      times.push((await drawn()) - begin);
    }
    await pause(1500);
    if (!find(`${answer(ids.length - 1)}:checked`)) throw new Error('the last answer was not taken');
    return times;
  };

  const memory = () => [...memories].reduce((sum, { buffer }) => sum + buffer.byteLength, 0);
  window.__door = { hurry, wait, toItems: () => toItems().then(() => seen(radio(0))).then(() => pause(500)), answerAll, memory };
};
