// Reads a class and keeps, beside the result, when the first page was there and how much memory was the most in use.
import { readCompleted } from '/pb/lrs.js';

const used = () => performance.memory.usedJSHeapSize;

window.__read = async (reading) => {
  const begin = performance.now();
  const before = used();
  let [first, most] = [0, 0];
  const onProgress = () => {
    first ||= performance.now() - begin;
    most = Math.max(most, used() - before);
  };
  const { found } = await readCompleted({ ...reading, onProgress });
  return { found, time: performance.now() - begin, first, most };
};
