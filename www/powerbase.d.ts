/** Types of `<power-base>`. Importing `powerbase.js` defines the element. */

/** The public names of the instruments. */
export type Instrument = "power-bases" | "influence";

/** The group that a self-assessment is about. */
export type Context = "team" | "class" | "agency" | "peers" | "volunteers" | "other";

/** The four approaches of the quiz. */
export type Approach = "T" | "E" | "X" | "N";

/** The likely outcomes of a choice: resistance, compliance, commitment. */
export type Outcome = "R" | "C" | "M";

/** From 0 to 100, never rounded; null where too few items were answered. */
export type Score = number | null;

interface Finished {
  version: 1;
  /** Whose items were answered: `powerbase@1`. */
  pack: string;
  /** UTC, ISO 8601, to the second. */
  completedAt: string;
  /** The run's random number, from 0 to 2^32 - 1. */
  key: number;
}

/** A finished self-assessment. */
export interface PowerBasesResult extends Finished {
  instrument: "power-bases";
  context: Context;
  /** 1 to 5 by item, `LEG1` and so on; an item left out is absent. */
  answers: Record<string, number>;
  /** `balance` is personal less position, -100 to 100. */
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
  /** How often each approach was chosen stands beside the index. */
  scores: Record<Approach | "forecastHits", number> & { index: Score; urgent: boolean };
  /** One or two scenarios were left out; with more, `index` is null and this is false. */
  partial: boolean;
}

export type Result = PowerBasesResult | InfluenceResult;

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
}

export interface PowerBaseElement extends HTMLElement {
  /** The latest finished result of each instrument. */
  result(): Promise<Result[]>;
  /** Drops drafts, never results. */
  reset(): Promise<void>;
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
