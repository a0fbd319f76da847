// Reads from an LRS as a facilitator's page would, and keeps what it was told on the way.
import { readCompleted } from '/pb/lrs.js';

/** `stopAfter` pages the reading is cancelled. Gives the result or the error, and the progress. */
window.__read = async ({ stopAfter, ...reading }) => {
  const progress = [];
  const stop = new AbortController();
  const onProgress = (one) => {
    progress.push(one);
    if (progress.length === stopAfter) stop.abort();
  };
  try {
    return { ...(await readCompleted({ ...reading, signal: stop.signal, onProgress })), progress };
  } catch (error) {
    const { name, message, status, result } = error;
    return { error: { name, message, status }, isError: error instanceof Error, ...result, progress };
  }
};
