/** Types of `lrs.js`: a class, read from an LRS. */

export interface Reading {
  /** Of the LRS, `https://lrs.example.org/xAPI`; with or without a slash at its end. */
  endpoint: string;
  /** For Basic authentication. */
  user?: string;
  password?: string;
  /** In place of both: a bearer token, or a whole `Basic …` or `Bearer …`. */
  token?: string;
  /** The activity's IRI, as in the element's attribute `activity`. */
  activity: string;
  /** Only what was stored after this; a date, or a text that says one. */
  since?: Date | string;
  /** Cancels. */
  signal?: AbortSignal;
  /** After each page: statements read and codes found up to now. */
  onProgress?: (progress: { read: number; found: number }) => void;
}

export interface Completed {
  /** One code a line: what the view of a class takes. */
  codes: string;
  /** How many they are. */
  found: number;
  /** Codes left out because their statement was voided. */
  voided: number;
  /** Statements read, each once. */
  read: number;
  /** Those without a code: another program's. */
  foreign: number;
  /** Those whose code has not the form of one. */
  damaged: number;
}

/**
 * What the promise is rejected with. Its `message` has the address, and the status where there was one.
 *
 * - `AbortError`: cancelled
 * - `endpoint`: not an http or https address, or one with a name and password in it; `since`: no date
 * - `unauthorized`: 401, the credentials are wrong, or, to some, may not read; `forbidden`: 403, they may not read
 * - `not-found`: 404, nothing at this address
 * - `busy`: 429 or 503; `refused`: any other status
 * - `unreachable`: no answer within a minute, no network, a redirect, or no CORS header for this page
 * - `not-lrs`: something answered that is not an LRS
 * - `broken`: an answer that broke off, or pages that go in a circle
 * - `elsewhere`: the next page is said to be at another origin, which is not asked
 * - `expired`: the LRS no longer knows the next page
 */
export interface ReadingError extends Error {
  name:
    | "AbortError" | "endpoint" | "since" | "unauthorized" | "forbidden" | "not-found" | "busy" | "refused"
    | "unreachable" | "not-lrs" | "broken" | "elsewhere" | "expired";
  status?: number;
  /** What was read before it. */
  result: Completed;
}

/** Reads the results that were completed in one activity, page by page. */
export function readCompleted(reading: Reading): Promise<Completed>;
