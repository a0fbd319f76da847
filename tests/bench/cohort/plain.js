// The same figures in plain JavaScript, for the ratio: codes of whole results, one a line, each run once, straight
// lines left out. It knows of no damaged link, no other content pack, no scores alone; it keeps no row, and the page
// stands still while it works. What it must do, it does in whole numbers and without waste.

const VALUES = new Int16Array(128).fill(-1);
[...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].forEach((sign, value) => {
  VALUES[sign.charCodeAt(0)] = value;
});
const BASES = ['LEG', 'EXP', 'REW', 'REF', 'COE', 'INF'];
const SCALES = [...BASES.map((name) => [name, 5, 4]), ['trust', 6, 5], ['credibility', 3, 3], ['growing', 3, 3]];
const bytes = new Uint8Array(36);
const [items, supplement, choices, forecasts] = [30, 12, 12, 12].map((length) => new Uint8Array(length));
let at = 0;

const take = (count) => {
  let value = 0;
  for (let left = count; left > 0;) {
    const now = Math.min(8 - (at & 7), left);
    value = value * (1 << now) + ((bytes[at >> 3] >> (8 - (at & 7) - now)) & ((1 << now) - 1));
    at += now;
    left -= now;
  }
  return value;
};

/** A block as answers in a base: long division in pieces of 26 bits, six answers a turn. */
const digits = (into, width, base) => {
  let high = width > 52 ? take(width - 52) : 0;
  let middle = width > 26 ? take(Math.min(26, width - 26)) : 0;
  let low = take(Math.min(26, width));
  const unit = base ** 6;
  for (let end = into.length; end > 0; end -= 6) {
    middle += (high % unit) * 0x4000000;
    low += (middle % unit) * 0x4000000;
    let rest = low % unit;
    [high, middle, low] = [Math.floor(high / unit), Math.floor(middle / unit), Math.floor(low / unit)];
    for (let place = end - 1; place >= end - 6; place -= 1) {
      into[place] = rest % base;
      rest = (rest / base) | 0;
    }
  }
  return high + middle + low === 0;
};

/** Reads a code of both exercises, with everything; its key, or -1. */
const read = (text, from, to) => {
  bytes.fill(0);
  let [bits, held, length] = [0, 0, 0];
  for (let place = from; place < to; place += 1) {
    const value = VALUES[text.charCodeAt(place)] ?? -1;
    if (value < 0 || length > 33) return -1;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held >= 8) {
      held -= 8;
      bytes[length++] = bits >> held;
    }
  }
  at = 0;
  if (take(8) !== 0x11 || take(16) !== 50336) return -1;
  at = 40;
  const key = take(32);
  at += 5;
  if (take(4) !== 15 || take(1) !== 0) return -1;
  const fits = digits(items, 78, 6) && digits(supplement, 32, 6) && digits(choices, 28, 5) && digits(forecasts, 24, 4);
  const end = at;
  const sum = take(16);
  bytes[end >> 3] &= 0xff00 >> (end & 7);
  let crc = 0xffff;
  for (let place = 0; place < end / 8; place += 1) {
    const mixed = (crc >> 8) ^ bytes[place];
    const folded = mixed ^ (mixed >> 4);
    crc = ((crc << 8) ^ (folded << 12) ^ (folded << 5) ^ folded) & 0xffff;
  }
  return fits && crc === sum && (to - from) * 6 - at < 6 ? key : -1;
};

/** How many have each sum, and the sums and products of those who answered all. */
const tally = ([, k]) => ({ sums: [0, 1].map(() => new Float64Array(31)), n: 0, own: new Float64Array(k), products: new Float64Array(k * k) });

const count = (scale, k, answers, from, apart) => {
  let [sum, answered] = [0, 0];
  for (let item = 0; item < k; item += 1) {
    const answer = answers[from + apart * item];
    sum += answer;
    answered += answer > 0 ? 1 : 0;
  }
  if (k - answered < 2) scale.sums[k - answered][sum] += 1;
  if (answered < k) return;
  scale.n += 1;
  for (let one = 0; one < k; one += 1) {
    const answer = answers[from + apart * one];
    scale.own[one] += answer;
    for (let other = one; other < k; other += 1) scale.products[one * k + other] += answer * answers[from + apart * other];
  }
};

/** Reads a text and gives the figures of the class; `credit` says what each choice earns. */
export function figures(text, credit) {
  const scales = SCALES.map(tally);
  const quiz = { n: 0, credits: [0, 1, 2].map(() => new Float64Array(37)), chosen: Array.from({ length: 12 }, () => new Float64Array(5)) };
  const seen = new Set();
  for (let from = 0; from < text.length;) {
    const line = text.indexOf('\n', from);
    const to = line < 0 ? text.length : line;
    const key = read(text, from, to);
    from = to + 1;
    if (key < 0 || seen.has(key)) continue;
    seen.add(key);
    countQuiz(quiz, credit);
    if (items.every((answer) => answer > 0 && answer === items[0])) continue;
    for (let turn = 0; turn < 6; turn += 1) count(scales[turn], 5, items, turn, 6);
    count(scales[6], 6, supplement, 0, 1);
    count(scales[7], 3, supplement, 6, 1);
    count(scales[8], 3, supplement, 9, 1);
  }
  return {
    n: seen.size,
    scales: Object.fromEntries(scales.map((scale, place) => [SCALES[place][0], ofScale(scale, SCALES[place])])),
    quiz: ofQuiz(quiz),
  };
}

function countQuiz(quiz, credit) {
  let [earned, answered] = [0, 0];
  quiz.n += 1;
  for (let place = 0; place < 12; place += 1) {
    const choice = choices[place];
    quiz.chosen[place][choice] += 1;
    answered += choice > 0 ? 1 : 0;
    earned += choice > 0 ? credit[place][choice - 1] : 0;
  }
  if (answered >= 10) quiz.credits[12 - answered][earned] += 1;
}

function ofScale({ sums, n, own, products }, [, k, least]) {
  const rows = sums.slice(0, k - least + 1).flatMap((row, left) =>
    [...row].map((people, sum) => [((sum - (k - left)) * 25) / (k - left), people]));
  const cross = (a, b) => n * products[Math.min(a, b) * k + Math.max(a, b)] - own[a] * own[b];
  const matrix = Array.from({ length: k }, (_, a) => Array.from({ length: k }, (_, b) => cross(a, b) / (n * (n - 1))));
  const total = matrix.flat().reduce((sum, cell) => sum + cell);
  const alpha = (k / (k - 1)) * (1 - matrix.reduce((sum, row, place) => sum + row[place], 0) / total);
  const half = 1.959963985 * Math.sqrt((2 * k) / ((k - 1) * (n - 2)));
  const rest = matrix.map((row, place) => {
    const withAll = row.reduce((sum, cell) => sum + cell);
    return (withAll - row[place]) / Math.sqrt(row[place] * (total - 2 * withAll + row[place]));
  });
  return {
    ...ofScores(rows),
    alpha,
    alphaCi: [half, -half].map((half) => 1 - Math.exp(Math.log(1 - alpha) + half)),
    omega: n < 100 ? null : omega(matrix),
    sem: Math.sqrt(total) * (25 / k) * Math.sqrt(1 - alpha),
    rest,
  };
}

/** Mean, SD, interval and quantiles of scores with how many have each. */
function ofScores(rows) {
  rows.sort(([one], [other]) => one - other);
  const n = rows.reduce((sum, [, people]) => sum + people, 0);
  const mean = rows.reduce((sum, [score, people]) => sum + score * people, 0) / n;
  const sd = Math.sqrt(rows.reduce((sum, [score, people]) => sum + people * (score - mean) ** 2, 0) / (n - 1));
  const half = (student(n - 1) * sd) / Math.sqrt(n);
  const person = (place) => {
    let passed = 0;
    return rows.find(([, people]) => (passed += people) > place)[0];
  };
  const quantiles = [0.1, 0.25, 0.5, 0.75, 0.9].map((share) => {
    const place = (n - 1) * share;
    const low = person(Math.floor(place));
    return low + (person(Math.ceil(place)) - low) * (place % 1);
  });
  return { n, mean, sd, ci: [mean - half, mean + half], quantiles };
}

/** The .975 quantile of t, for more than thirty degrees of freedom. */
function student(v) {
  const z = 1.959963985;
  const term = (n) => z ** n;
  return z + (term(3) + z) / (4 * v) + (5 * term(5) + 16 * term(3) + 3 * z) / (96 * v ** 2)
    + (3 * term(7) + 19 * term(5) + 17 * term(3) - 15 * z) / (384 * v ** 3);
}

/** One factor by iterated principal axes; the largest axis by taking powers. */
function omega(matrix) {
  const own = matrix.map((row, place) => row[place]);
  let shared = own.map((variance) => variance / 2);
  let loadings = [];
  for (let round = 0, change = 1; round < 500 && change >= 1e-8; round += 1) {
    const reduced = matrix.map((row, a) => row.map((cell, b) => (a === b ? shared[a] : cell)));
    let axis = own.map(() => 1);
    let value = 0;
    for (let turn = 0, before = -1; turn < 1000 && Math.abs(value - before) > 1e-14 * value; turn += 1) {
      before = value;
      const next = reduced.map((row) => row.reduce((sum, cell, place) => sum + cell * axis[place], 0));
      value = Math.hypot(...next);
      axis = next.map((part) => part / value);
    }
    loadings = axis.map((part) => part * Math.sqrt(value));
    const now = loadings.map((loading, place) => Math.min(loading ** 2, 0.999 * own[place]));
    change = Math.max(...now.map((value, place) => Math.abs(value - shared[place])));
    shared = now;
  }
  const common = loadings.reduce((sum, loading) => sum + loading) ** 2;
  return common / (common + own.reduce((sum, variance, place) => sum + variance - shared[place], 0));
}

function ofQuiz({ n, credits, chosen }) {
  const rows = credits.flatMap((row, left) => [...row].map((people, earned) => [(earned * 100) / (3 * (12 - left)), people]));
  const scenarios = chosen.map(([, ...four], place) => [`S${place + 1}`, { n: four.reduce((a, b) => a + b), chosen: { T: four[0], E: four[1], X: four[2], N: four[3] } }]);
  return { n, index: ofScores(rows), scenarios: Object.fromEntries(scenarios) };
}
