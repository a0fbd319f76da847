// What is measured, and how each page's controls are found.

/** Ours, and the page by hand, which has the same names. `host` has the shadow root to look into. */
const NAMED = {
  heading: 'h2',
  start: 'button[name="start"]',
  group: 'input[name="context"][value="team"]',
  next: 'button[name="next"]',
  item: 'input[name="ID"]',
};

const SURVEYJS = {
  heading: '.sd-title',
  start: '.sd-navigation__start-btn',
  group: '[data-name="context"] input[value="team"]',
  next: '.sd-navigation__next-btn',
  item: '[data-name="ID"] input',
};

/** The lower bound comes first: all others are compared with it. */
export const SUBJECTS = [
  { key: 'hand', title: 'hand-written page', path: '/hand.html', controls: NAMED },
  { key: 'tag', title: 'one tag', path: '/tag.html', host: 'power-base', controls: NAMED },
  { key: 'preload', title: 'preload lines', path: '/preload.html', host: 'power-base', controls: NAMED },
  { key: 'surveyjs', title: 'SurveyJS', path: '/surveyjs.html', controls: SURVEYJS },
];
