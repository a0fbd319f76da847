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

/** What a code holds. */
export type Opened = OpenedResult | OpenedInvite | OpenedRating | OpenedAggregate;

/** The name of the error with which `open` rejects: `load` if a file could not be fetched. */
export type Refusal = "damaged" | "newer" | "unknown" | "unknown-pack" | "load";

/** Every event bubbles and is composed. */
export interface PowerBaseEventMap {
  "powerbase-ready": CustomEvent<null>;
  "powerbase-progress": CustomEvent<{ instrument: Instrument; answered: number; total: number }>;
  "powerbase-complete": CustomEvent<Result>;
  "powerbase-error": CustomEvent<{ name: string; message: string }>;
}

/** The values of the element's attributes. */
export interface PowerBaseAttributes {
  instrument?: "both" | Instrument;
  lang?: string;
  theme?: "auto" | "light" | "dark";
  storage?: "local" | "session" | "none";
  scope?: string;
  /** The address of the page that result links open; this page if it is not given. */
  "share-url"?: string;
}

export interface PowerBaseElement extends HTMLElement {
  /** The latest finished result of each exercise. */
  result(): Promise<Result[]>;
  /** Deletes unfinished answers, never results. */
  reset(): Promise<void>;
  /** The share code of what `result()` gives: scores only, or every answer; null where there is none. */
  code(options?: { answers?: boolean }): Promise<string | null>;
  /** What a code, or a link with one, holds. Rejects with an `Error` whose name is a {@link Refusal}. */
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

declare global {
  interface HTMLElementTagNameMap {
    "power-base": PowerBaseElement;
  }
}
