/// <reference lib="esnext.disposable" />
/**
 * The search and the checks of bank-help without a screen: in a page, a worker or Node.
 *
 * Programs without types may pass anything. No value, of whatever type, ends in another exception
 * than an `EngineError`:
 * - A text that is no string (a number, a bigint, a `String` object, `null`) is an empty one: a
 *   number has lost leading zeros, and a card's last digits above 2^53. Of a longer text the first
 *   10,000 UTF-16 units are read.
 * - Options that are `null`, or no object, have their defaults.
 * - A getter or a proxy that throws counts as a value of no type.
 */

/** Loads the module, once. Everything below throws `not_initialized` until it has ended.
 *  @throws {EngineError} `wasm_missing`, `wasm_failed` */
export default function init(): Promise<void>;

/** A stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export type Mark = [start: number, end: number];

/** A pack, as `cargo xtask content build` makes it or as any tool can write it. */
export interface Pack {
  lang?: string;
  articles?: { id: string; title: string; asks?: string[]; body?: unknown; tags?: string[] }[];
  [more: string]: unknown;
}

/** Why something cannot be done:
 *  - `not_initialized`: `init()` has not ended.
 *  - `wasm_missing`: engine.wasm is not beside engine.js, or its hash is another.
 *  - `wasm_failed`: engine.wasm is there and does not start: it is cut off, or the page's policy
 *    allows no WebAssembly.
 *  - `pack_broken`: no pack, or more than 8,388,608 UTF-16 units of JSON.
 *  - `faq_freed`: `free()` was called on this `Faq`.
 *  - `form_unknown`: the pack has no form of this id; anything but a string is none.
 *  - `check_unknown`: there is no kind of this name; anything but a string is none.
 *  - `today_broken`: neither a day as 2026-11-23 nor a valid `Date`. */
export type EngineErrorCode =
  | "not_initialized"
  | "wasm_missing"
  | "wasm_failed"
  | "pack_broken"
  | "faq_freed"
  | "form_unknown"
  | "check_unknown"
  | "today_broken";

/** What cannot be done. The message begins with the code. */
export class EngineError extends Error {
  constructor(code: EngineErrorCode, hint?: string);
  readonly code: EngineErrorCode;
}

export interface Hit {
  id: string;
  /** Higher is better; only comparable within one search. */
  score: number;
  title: string;
  marks: Mark[];
  snippet: string;
  snippetMarks: Mark[];
  /** What the score adds up from, where `explain` asked for it. */
  parts?: Record<"words" | "keywords" | "inside" | "spelt" | "meaning" | "popular", number>;
}

/** What `checkValue` checks. */
export type Kind =
  | "id_card"
  | "mobile"
  | "bank_card"
  | "person_name"
  | "birth_date"
  | "sex"
  | "hk_macau_permit"
  | "taiwan_permit"
  | "passport"
  | "old_foreign_resident_card"
  | "id_validity"
  | "sms_code"
  | "password"
  | "email"
  | "address";

export type Verdict = "good" | "bad" | "unfinished" | "empty";

export interface Suggestion {
  value: string;
  /** Where it differs from what was typed. */
  marks: Mark[];
}

/** Worth a look, and never in the way. */
export interface Hint {
  /** A stable code: `mobile.virtual`. */
  reason: string;
  /** The pack's words for it, where a pack is at hand. */
  message?: string;
  article?: string;
  at?: Mark;
  /** The value is probably wrong, though it may be right: ask the person to look again, and let them go on. */
  strong?: true;
}

/** What a value says besides itself. Days are written as 2026-11-23. */
export interface Facts {
  birth_date?: string;
  sex?: "female" | "male";
  /** Six digits (GB/T 2260). */
  region?: string;
  /** The country of a foreign resident's ID number. */
  nationality?: string;
  bank?: string;
  card?: "debit" | "credit" | "semi_credit" | "prepaid";
  /** The operator that a mobile number was first given to. */
  operator?: string;
  valid_from?: string;
  valid_until?: string;
}

/** One value, judged alone. */
export interface Judgement {
  verdict: Verdict;
  /** A stable code: `id_card.check_character`. */
  reason?: string;
  /** What the reason is about. */
  at?: Mark;
  hints: Hint[];
  /** As the bank would write it. */
  value: string;
  /** Grouped, to be read back. */
  shown: string;
  facts: Facts;
  suggestions: Suggestion[];
  /** The first suggestion is almost certainly what was meant. */
  confident: boolean;
  /** Where to look first, when it is not. */
  doubtful: Mark[];
}

/** A field of a form, with the pack's words. */
export interface FieldJudgement extends Judgement {
  message?: string;
  article?: string;
}

/** What fields say together. */
export interface Together {
  fields: string[];
  reason: string;
  message: string;
  article?: string;
}

export interface FormJudgement {
  /** Nothing is in the way. A field may still have a `strong` hint. */
  ok: boolean;
  fields: Record<string, FieldJudgement>;
  together: Together[];
  hints: Together[];
}

export interface Today {
  /** A day as 2026-11-23, or a `Date`, of which the day in the device's time zone is taken. Without
   *  it, and with `null`, the device's day. Anything else is `today_broken`. */
  today?: string | Date | null | undefined;
}

export interface SearchOptions {
  /** The most hits, 8 where it is no number or NaN; below 0 it is 0, above 10,000 it is 10,000. */
  limit?: number | null | undefined;
  /** Whether each hit has its `parts`. */
  explain?: boolean | null | undefined;
}

/** What was typed, by the id of its field, 1,000 fields at most. A field that is not a string is
 *  empty: null, undefined, a file. */
export type Values = { readonly [field: string]: string | object | null | undefined };

/** Questions to search, and the forms to check. It holds memory of the module, about 1 MB for a
 *  pack: `free()` gives it back at once, `using faq = new Faq(pack)` at the end of the block. Without
 *  either it comes back when the object is collected, which a program that makes many does not wait for. */
export class Faq {
  /** @throws {EngineError} `not_initialized`, `pack_broken` */
  constructor(pack: Pack | string);
  /** Best first. Nothing for a query that is empty or no string. */
  search(query: string | null | undefined, options?: SearchOptions | null): Hit[];
  /** What was likely meant, where that finds clearly more. */
  suggest(query: string | null | undefined): string | undefined;
  /** Without values every field is empty.
   *  @throws {EngineError} `form_unknown`, `today_broken` */
  check(form: string, values?: Values | null, options?: Today | null): FormJudgement;
  /** Looks at a photo as the function `checkPhoto` does, with the pack's words for each hint. */
  checkPhoto(file: PhotoFile, pixels?: Pixels | null): Photo;
  /** Gives the memory back. Calling it again does nothing; any other call then throws `faq_freed`. */
  free(): void;
  /** `free()`, where the platform has `Symbol.dispose`. */
  [Symbol.dispose](): void;
}

/** Checks a form of a pack, for programs that do it now and then. A pack that is an object is read
 *  once and kept as long as the object is; a text is read each time.
 *  @throws {EngineError} `not_initialized`, `pack_broken`, `form_unknown`, `today_broken` */
export function check(
  pack: Pack | string,
  form: string,
  values?: Values | null,
  options?: Today | null,
): FormJudgement;

/** One value, judged alone. What is no string is empty.
 *  @throws {EngineError} `not_initialized`, `check_unknown`, `today_broken` */
export function checkValue(
  kind: Kind,
  value: string | null | undefined,
  options?: Today | null,
): Judgement;

/** The bytes of a file, the first 268,435,456 of them. Anything else is an empty file. */
export type PhotoFile = ArrayBufferView | ArrayBuffer | null | undefined;

/** A decoded picture: an `ImageData`, or one byte of brightness for each pixel. It is passed over,
 *  and the file alone is looked at, where the bytes are not 4 or 1 for each pixel, where a side is
 *  not a whole number from 1 to 65,535, and above 268,435,456 bytes. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly data: ArrayBufferView | ArrayBuffer;
}

/** A photo of an ID card, looked at. Everything is advice. */
export interface Photo {
  /** What the file is by its content; without it, no picture that is known here. */
  format?: "png" | "jpeg" | "bmp" | "webp" | "heif";
  /** Pixels, as it is seen. */
  width?: number;
  height?: number;
  hints: Hint[];
}

/** @throws {EngineError} `not_initialized` */
export function checkPhoto(file: PhotoFile, pixels?: Pixels | null): Photo;
