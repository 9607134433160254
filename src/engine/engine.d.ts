/** The search and the checks of bank-help without a screen: in a page, a worker or Node. */

/** Loads the module, once. Everything below needs it. */
export default function init(): Promise<void>;

/** A stretch of a text in UTF-16 units: `text.slice(start, end)`. */
export type Mark = [start: number, end: number];

/** A pack, as `cargo xtask content build` makes it or as any tool can write it. */
export interface Pack {
  lang?: string;
  articles?: { id: string; title: string; asks?: string[]; body?: unknown; tags?: string[] }[];
  [more: string]: unknown;
}

/** What cannot be done. */
export class EngineError extends Error {
  readonly code:
    | "pack_broken"
    | "form_unknown"
    | "check_unknown"
    | "today_broken"
    | "wasm_missing";
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
  facts: { birth_date?: string; sex?: "female" | "male"; [more: string]: unknown };
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
  ok: boolean;
  fields: Record<string, FieldJudgement>;
  together: Together[];
  hints: Together[];
}

export interface Today {
  /** ISO 8601; without it the device's day. */
  today?: string;
}

/** What was typed, by the id of its field. A field that is null or undefined is empty. */
export type Values = Record<string, unknown>;

/** Questions to search, and the forms to check. */
export class Faq {
  /** @throws {EngineError} `pack_broken` */
  constructor(pack: Pack | string);
  /** Best first. */
  search(query: string, options?: { limit?: number; explain?: boolean }): Hit[];
  /** What was likely meant, where that finds clearly more. */
  suggest(query: string): string | undefined;
  /** @throws {EngineError} `form_unknown`, `today_broken` */
  check(form: string, values: Values, options?: Today): FormJudgement;
  checkPhoto(file: Uint8Array, pixels?: ImageData): Photo;
}

/** The same for a pack that is checked against now and then. An object is read only once. */
export function check(
  pack: Pack | string,
  form: string,
  values: Values,
  options?: Today,
): FormJudgement;

/** @throws {EngineError} `check_unknown`, `today_broken` */
export function checkValue(kind: string, value: string, options?: Today): Judgement;

/** A photo of an ID card, looked at. Everything is advice. */
export interface Photo {
  /** What the file is by its content; without it, no picture that is known here. */
  format?: "png" | "jpeg" | "bmp" | "webp" | "heif";
  /** Pixels, as it is seen. */
  width?: number;
  height?: number;
  hints: Hint[];
}

export function checkPhoto(file: Uint8Array, pixels?: ImageData): Photo;
