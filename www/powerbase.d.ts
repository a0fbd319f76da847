/** Types of `<power-base>`. Importing `powerbase.js` defines the element. */

/** The public names of the two exercises. */
export type Instrument = "power-bases" | "influence";

/** The group that a self-assessment is about. */
export type Context = "team" | "class" | "agency" | "peers" | "volunteers" | "other";

/** The four approaches of the quiz. */
export type Approach = "T" | "E" | "X" | "N";

/** The likely outcomes of a choice: resistance, compliance, commitment. */
export type Outcome = "R" | "C" | "M";

/** From 0 to 100, never rounded; null where too few were answered. */
export type Score = number | null;

interface Finished {
  version: 1;
  /** Whose statements or scenarios were answered: `powerbase@1`. */
  pack: string;
  /** UTC, ISO 8601, to the second. */
  completedAt: string;
  /** A random number, the result's own, from 0 to 2^32 - 1. */
  key: number;
}

/** A finished self-assessment. */
export interface PowerBasesResult extends Finished {
  instrument: "power-bases";
  context: Context;
  /** 1 to 5 by statement, `LEG1` and so on; one left out is absent. */
  answers: Record<string, number>;
  /** `balance` is personal minus position, -100 to 100. */
  scores: Record<
    | "LEG" | "REW" | "COE" | "EXP" | "REF" | "INF"
    | "position" | "personal" | "balance" | "trust" | "credibility" | "growing",
    Score
  >;
  flags: ("F1" | "F2" | "F3" | "F4" | "F5")[];
}

/** A finished quiz. */
export interface InfluenceResult extends Finished {
  instrument: "influence";
  /** By scenario, `S1` to `S12`; one left out is absent. */
  answers: Record<string, Approach>;
  forecasts: Record<string, Outcome>;
  /** How often each approach was chosen stands beside the score, `index`. */
  scores: Record<Approach | "forecastHits", number> & { index: Score; urgent: boolean };
  /** One or two scenarios were left out; with more, `index` is null and this is false. */
  partial: boolean;
}

export type Result = PowerBasesResult | InfluenceResult;

/** A result that came in a code: of its date the month is known, `2026-11`. */
export type SharedResult = Result | SharedScores;

/** A quiz of which the code has the scores only. */
export interface SharedScores extends Omit<InfluenceResult, "scores"> {
  scores: Omit<InfluenceResult["scores"], "forecastHits"> & { forecastHits: null };
}

/** A result, of one exercise or both. From scores only, `answers` and `forecasts` are empty. */
export interface OpenedResult {
  kind: "result";
  pack: string;
  /** The name that the person put on it; anything can stand there. */
  name: string | null;
  results: SharedResult[];
}

/** A leader's invitation, for the group or for the facilitator. */
export interface OpenedInvite {
  kind: "invite";
  pack: string;
  role: "rater" | "facilitator";
  /** The invitation's number, eight hexadecimal digits. */
  invite: string;
  context: Context | null;
  name: string | null;
}

/** What one person in a leader's group answered. */
export interface OpenedRating {
  kind: "rater";
  pack: string;
  month: string;
  invite: string;
  key: number;
  flags: PowerBasesResult["flags"];
  /** By question; the grant check (`GC-LEG` and so on) from 0 to 4, all others from 1 to 5. */
  answers: Record<string, number>;
}

/** A report: what several of them answered, taken together; null where it is not given. */
export interface OpenedAggregate {
  kind: "aggregate";
  pack: string;
  month: string;
  invite: string;
  context: Context | null;
  n: number;
  scales: Record<
    "LEG" | "EXP" | "REW" | "REF" | "COE" | "INF" | "trust" | "credibility" | "growing",
    { n: number; mean: Score; sd: number | null; agreement: number | null }
  >;
  items: Record<string, { n: number; mean: number | null }>;
}

/** A scale over a class, in points; null where it would tell about single people. */
export interface ClassScale {
  n: number;
  mean: number | null;
  sd: number | null;
  /** 10, 25, 50, 75 and 90; null where too few lie on one side. */
  quantiles: (number | null)[] | null;
  alpha: { n: number; value: number } | null;
}

/** A class, taken together: statistics only, and nothing of fewer than five people. */
export interface OpenedCohort {
  kind: "cohort";
  pack: string;
  /** The months of the first and of the last response that counts. */
  from: string;
  to: string;
  context: Context | "several" | null;
  /** The class's own number, eight hexadecimal digits. */
  class: string;
  name: string | null;
  /** How many responses there were, how many were counted, and how many left out for their flags or context. */
  given: number;
  n: number;
  flagged: number;
  other: number;
  /** Responses with flags were counted too. */
  keepsFlagged: boolean;
  scales: Record<
    | "LEG" | "EXP" | "REW" | "REF" | "COE" | "INF" | "position" | "personal"
    | "trust" | "credibility" | "growing" | "index",
    ClassScale | null
  >;
  /** By scenario and approach, which part of the `n` people chose it: 0 to 1, null where few did. */
  quiz: { n: number; chosen: Record<string, Record<Approach, number | null>> } | null;
}

/** Answers that are not finished, on their way to another device. */
export interface OpenedDraft {
  kind: "draft";
  pack: string;
  /** The month in which the link was made. */
  month: string;
  instrument: Instrument;
  key: number;
  /** How many screens of the exercise lie behind the person: 0 to 8, or 0 to 12 of the quiz. */
  step: number;
  answered: number;
  total: number;
}

/** What a code holds. */
export type Opened =
  | OpenedResult | OpenedInvite | OpenedRating | OpenedAggregate | OpenedCohort | OpenedDraft;

/** The name of the error with which `open` rejects: `load` if a file could not be fetched. */
export type Refusal = "damaged" | "newer" | "unknown" | "unknown-pack" | "load";

/** What the element's `label` says goes with each event that has a detail; absent without one. */
export interface Labelled {
  label?: string;
}

/** Every event bubbles and is composed. */
export interface PowerBaseEventMap {
  "powerbase-ready": CustomEvent<null>;
  "powerbase-progress": CustomEvent<{ instrument: Instrument; answered: number; total: number } & Labelled>;
  "powerbase-complete": CustomEvent<Result & Labelled>;
  "powerbase-error": CustomEvent<{ name: string; message: string } & Labelled>;
}

/** The values of the element's attributes. */
export interface PowerBaseAttributes {
  /** Which exercise; `planner` for the planners alone. */
  instrument?: "both" | "planner" | Instrument;
  lang?: string;
  theme?: "auto" | "light" | "dark";
  storage?: "local" | "session" | "none";
  scope?: string;
  /** The address of the page that result links open; this page if it is not given. */
  "share-url"?: string;
  /** The group of a self-assessment: with it, the first question is left out. */
  context?: Context;
  /** A mark of your own, which goes with events, statements and reports unread. */
  label?: string;
  /** The kind of course that the activity stands in. */
  lms?: "scorm-1.2" | "scorm-2004" | "cmi5" | "xapi";
  /** The score of the quiz from which on it is passed, 0 to 100. */
  "pass-mark"?: string;
  /** When the activity is complete: each exercise offered is finished, one is, or the quiz is passed. */
  "complete-when"?: "all" | "any" | "passed";
  /** Told as SCORM objectives, if it is there: the six bases. */
  objectives?: "";
  /** How SCORM is left at the end. */
  exit?: "suspend" | "normal";
  /** The activity's absolute IRI, for xAPI. */
  activity?: string;
  /** Where a finished result is posted once, after the reader agreed: an address with https. */
  "report-to"?: string;
}

export interface PowerBaseElement extends HTMLElement {
  /** The latest finished result of each exercise. */
  result(): Promise<Result[]>;
  /** Deletes unfinished answers, never results. */
  reset(): Promise<void>;
  /** The share code of what `result()` gives: scores only, or every answer; null where there is none. */
  code(options?: { answers?: boolean }): Promise<string | null>;
  /**
   * What a code, or a link with one, holds. Rejects with an `Error` whose name is a {@link Refusal}.
   * For a class's code the part of classes is fetched.
   */
  open(code: string): Promise<Opened>;
  addEventListener<K extends keyof PowerBaseEventMap>(
    type: K,
    listener: (this: PowerBaseElement, event: PowerBaseEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  addEventListener(
    type: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
}

/** What became of a text that was added. */
export interface CohortAdded {
  /** Results that were not here before, and those that were. */
  accepted: number;
  duplicates: number;
  /** Codes that are no result: the line on which each begins, from 1. Of many the first thousand. */
  refused: { line: number; reason: CohortRefusal }[];
}

/**
 * Why a code is no result of a class; of an exported file `json`, `foreign` and `range` too. `cut`: a class
 * that was saved, and is not as it was; what stands in it is added.
 */
export type CohortRefusal =
  | "damaged" | "one-case" | "newer" | "unknown" | "invite" | "draft" | "cohort" | "few"
  | "json" | "foreign" | "range" | "cut";

/** A scale over a class, in points; null where too few people stand behind a figure, or it is not defined. */
export interface CohortScale {
  n: number;
  mean: number | null;
  sd: number | null;
  /** The 95 % interval of the mean. */
  ci: [low: number, high: number] | null;
  alpha: number | null;
  alphaCi: [low: number, high: number] | null;
  omega: number | null;
  sem: number | null;
}

/** A class in figures. */
export interface CohortStatistics {
  /** How many people are counted. */
  n: number;
  scales: Record<
    "LEG" | "REW" | "COE" | "EXP" | "REF" | "INF" | "trust" | "credibility" | "growing",
    CohortScale
  >;
  quiz: {
    n: number;
    index: Pick<CohortScale, "n" | "mean" | "sd" | "ci">;
    /** By scenario, `S1` to `S12`: how many chose each approach. */
    scenarios: Record<string, { n: number; chosen: Record<Approach, number> | null }>;
  };
}

/** The instructor's element. A page that has one when `powerbase.js` runs fetches what it needs. */
export interface PowerBaseCohortElement extends PowerBaseElement {
  /** Adds the results in a text: links and codes, with any words around them. */
  add(text: string): Promise<CohortAdded>;
  /** The class in figures, of the results that count on its screen. */
  statistics(): Promise<CohortStatistics>;
}

declare global {
  interface HTMLElementTagNameMap {
    "power-base": PowerBaseElement;
    "power-base-cohort": PowerBaseCohortElement;
  }
}
