/**
 * The search and the checks of bank-help without a screen: in a page, a worker or Node.
 *
 *   import init, { Faq, check, checkValue } from "./engine.js";
 *   await init();
 */
import start, * as engine from "./engine-glue.js";

// The release build puts the module's own hash here; the browser then refuses any other.
const INTEGRITY = "__WASM_INTEGRITY__";

/** What cannot be done, as a code: docs/embedding.md lists them. */
export class EngineError extends Error {
  name = "EngineError";
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** The module throws codes. */
function told(ask) {
  try {
    return ask();
  } catch (error) {
    throw typeof error === "string" ? new EngineError(error) : error;
  }
}

let ready;

/** Loads the module, once. */
export default function init() {
  ready ??= load();
  ready.catch(() => (ready = undefined));
  return ready;
}

async function load() {
  const url = new URL("./engine.wasm", import.meta.url);
  // `fetch` in Node reads no files.
  const module_or_path =
    url.protocol === "file:"
      ? (await import("node:fs/promises")).readFile(url)
      : fetch(url, { integrity: INTEGRITY });
  const module = await Promise.resolve(module_or_path).catch(() => undefined);
  if (!module || module.ok === false) throw new EngineError("wasm_missing");
  await start({ module_or_path: module });
}

/** Questions to search, and the forms to check. */
export class Faq {
  #engine;

  /** A pack, as an object or as JSON text. */
  constructor(pack) {
    this.#engine = told(() => new engine.Faq(text(pack)));
  }

  /**
   * [{ id, score, title, marks, snippet, snippetMarks }], best first; marks are for slice(). With
   * `explain`, each also has the `parts` that its score adds up from.
   */
  search(query, { limit = 8, explain = false } = {}) {
    return JSON.parse(this.#engine.search(String(query), limit, explain));
  }

  /** What was likely meant, as it would be typed, where that finds clearly more; else undefined. */
  suggest(query) {
    return this.#engine.suggest(String(query));
  }

  /** { ok, fields: { id: { verdict, reason, message, … } }, together, hints }. */
  check(form, values, { today = localDay() } = {}) {
    // A field that is null or undefined is empty.
    const typed = Object.values(values).map((value) => String(value ?? ""));
    const ids = Object.keys(values);
    return JSON.parse(told(() => this.#engine.check(form, ids, typed, today)));
  }

  /** The same as `checkPhoto` below, with a message and an article for each hint. */
  checkPhoto(file, pixels) {
    return JSON.parse(this.#engine.checkPhoto(file, ...size(pixels)));
  }
}

const read = new WeakMap();

/** The same for a pack that is checked against now and then. An object is read only once. */
export function check(pack, form, values, options) {
  if (typeof pack === "string") return new Faq(pack).check(form, values, options);
  if (!read.has(pack)) read.set(pack, new Faq(pack));
  return read.get(pack).check(form, values, options);
}

/** { verdict, reason?, at?, hints, value, shown, facts, suggestions } for one value alone. */
export function checkValue(kind, value, { today = localDay() } = {}) {
  return JSON.parse(told(() => engine.checkValue(kind, String(value), today)));
}

/**
 * { format, width, height, hints } for a photo of an ID card: the bytes of its file, and its
 * ImageData where the page has decoded it. Everything is advice.
 */
export function checkPhoto(file, pixels) {
  return JSON.parse(engine.checkPhoto(file, ...size(pixels)));
}

function size({ width = 0, height = 0, data = new Uint8Array() } = {}) {
  return [width, height, data];
}

function text(pack) {
  return typeof pack === "string" ? pack : JSON.stringify(pack);
}

/** Today, where this device is, as 2026-11-23. */
function localDay() {
  const now = new Date();
  const two = (number) => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
