// Summaries written by hand, from the drawing of their layout: any averages, without the people behind them.
import { pack, packOf } from '../support/codes.mjs';
import { BASES, SINGLES } from './statistics.mjs';

const PACK = packOf('powerbase@1');

/** The fields of a scale: a figure from three people on, its spread from five; two scales have no agreement. */
function scale(name, n, mean) {
  const agreement = ['credibility', 'growing'].includes(name) ? [] : [[160, 8]];
  if (mean === undefined || n < 3) return [[0, 10]];
  return [[n, 10], [Math.round(mean * 10), 10], ...(n < 5 ? [] : [[120, 10]]), ...agreement];
}

/** A summary of `n` people: `means` by the name of the scale, `singles` by id; what is not named nobody answered. */
export function summaryOf({ n, invite = 0x2a, context = 1, means, singles = {} }) {
  const scales = [...BASES, 'trust', 'credibility', 'growing'].flatMap((name) => scale(name, n, means[name]));
  const items = SINGLES.flatMap((id) => (singles[id] === undefined ? [[0, 10]] : [[n, 10], [Math.round(singles[id] * 100), 9]]));
  return pack([[1, 4], [5, 4], [PACK, 16], [82, 12], [invite, 32], [context, 4], [n, 10], ...scales, ...items]);
}
