// The answers that tests give, and what the specification says they come to.

/** The bases in the order in which the items show them. */
export const ORDER = ['LEG', 'EXP', 'REW', 'REF', 'COE', 'INF'];

/** The worked example of the specification: five answers a base. */
export const EXAMPLE = {
  LEG: [4, 4, 5, 3, 4],
  REW: [3, 3, 4, 2, 3],
  COE: [2, 1, 2, 2, 1],
  REF: [4, 5, 4, 4, 3],
  EXP: [5, 4, 4, 5, 4],
  INF: [3, 4, 4, 3, 4],
};

/** Its scores as worked by hand; thirds are left to the test. */
export const EXAMPLE_SCORES = { LEG: 75, REW: 50, COE: 15, REF: 75, EXP: 85, INF: 65, personal: 75 };

/** The thirty items in their shown order. */
export const ITEMS = Array.from({ length: 30 }, (_, place) => `${ORDER[place % 6]}${Math.floor(place / 6) + 1}`);

/** The answers of the example by item. */
export const ANSWERS = Object.fromEntries(ITEMS.map((id) => [id, EXAMPLE[id.slice(0, 3)][Number(id[3]) - 1]]));

/** The supplement: trust 4 4 4 4 4 5 (79.167), credibility 5 5 5 (100), growing 1 2 3 (25). */
export const SUPPLEMENT = {
  TR1: 4, TR2: 4, TR3: 4, TR4: 4, TR5: 4, TR6: 5, CV1: 5, CV2: 5, CV3: 5, FG1: 1, FG2: 2, FG3: 3,
};

/** The best option of each scenario: index 100. */
export const BEST = {
  S1: 'N', S2: 'N', S3: 'N', S4: 'N', S5: 'N', S6: 'N', S7: 'N', S8: 'N', S9: 'T', S10: 'T', S11: 'E', S12: 'X',
};

/** The same option in every scenario. */
export const always = (tag) => Object.fromEntries(Object.keys(BEST).map((id) => [id, tag]));
