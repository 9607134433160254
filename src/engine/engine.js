/**
 * The search and the checks of bank-help without a screen: in a page, a worker or Node.
 *
 *   import init, { Faq, check, checkValue } from "./engine.js";
 *   await init();
 *
 * Every argument is read here before the module gets it, so that no value of another type reaches
 * the module's memory. engine.d.ts says for each argument what comes of a value that is none.
 */
import start, * as engine from "./engine-glue.js";

// The release build puts the module's own hash here; the browser then refuses any other.
const INTEGRITY = "__WASM_INTEGRITY__";

/**
 * UTF-16 units of a text that are read. A question or an address has hundreds; the checks take time
 * in proportion: below 0.1 s for this length, up to 5 s for 1,000,000.
 */
const MOST_TEXT = 10_000;
/** Fields of one form that are read, so that texts of full length still fit into memory: 30 MB. */
const MOST_FIELDS = 1000;
/** Hits of one search. The module reserves 32 bytes for each, whether or not it is found. */
const MOST_HITS = 10_000;
/**
 * UTF-16 units of a pack's JSON. The shipped packs have up to 74,000; the index of so much varied text
 * took 0.9 GB, and seven times as much was beyond the 4 GB that the module can have.
 */
const MOST_PACK = 2 ** 23;
/** Bytes of a file or of pixels: 8,192 × 8,192 pixels of four bytes. Memory ends at 4 GB. */
const MOST_BYTES = 2 ** 28;
/**
 * The longest side of a picture in pixels, as in JPEG (ITU-T T.81). The module multiplies sides in 32
 * bits.
 */
const MOST_SIDE = 65_535;

/** What cannot be done, as a code: docs/embedding.md lists them. */
export class EngineError extends Error {
  name = "EngineError";
  constructor(code, hint = "") {
    super(text(code) + text(hint));
    this.code = text(code);
  }
}

/** Calls the module. It throws codes. */
function told(ask) {
  if (!loaded) throw new EngineError("not_initialized", ": await init() first");
  try {
    return ask();
  } catch (error) {
    throw typeof error === "string" ? new EngineError(error) : error;
  }
}

let ready;
let loaded = false;

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
  try {
    await start({ module_or_path: module });
  } catch (error) {
    throw new EngineError("wasm_failed", `: ${error}`);
  }
  loaded = true;
}

/** Questions to search, and the forms to check. */
export class Faq {
  #engine;

  /** A pack, as an object or as JSON text. */
  constructor(pack) {
    // The generated class gives the memory back when this object is collected.
    this.#engine = told(() => new engine.Faq(json(pack)));
  }

  get #alive() {
    if (!this.#engine) throw new EngineError("faq_freed");
    return this.#engine;
  }

  /**
   * [{ id, score, title, marks, snippet, snippetMarks }], best first; marks are for slice(). With
   * `explain`, each also has the `parts` that its score adds up from.
   */
  search(query, options) {
    const explain = get(options, "explain");
    return JSON.parse(this.#alive.search(text(query), limit(options), Boolean(explain)));
  }

  /** What was likely meant, as it would be typed, where that finds clearly more; else undefined. */
  suggest(query) {
    return this.#alive.suggest(text(query));
  }

  /** { ok, fields: { id: { verdict, reason, message, … } }, together, hints }. */
  check(form, values, options) {
    const ids = keys(values);
    const typed = ids.map((id) => text(get(values, id)));
    const today = day(options);
    return JSON.parse(told(() => this.#alive.check(text(form), ids.map(text), typed, today)));
  }

  /** Looks at a photo as the function `checkPhoto` does, with a message and an article for each hint. */
  checkPhoto(file, pixels) {
    return JSON.parse(this.#alive.checkPhoto(bytes(file), ...picture(pixels)));
  }

  /** Gives the memory back at once. Every later call but this throws `faq_freed`. */
  free() {
    this.#engine?.free();
    this.#engine = undefined;
  }
}

// Not every browser has `using`.
if (Symbol.dispose) Faq.prototype[Symbol.dispose] = Faq.prototype.free;

const read = new WeakMap();

/** Checks a form of a pack. An object is read only once, a text each time. */
export function check(pack, form, values, options) {
  if (pack === null || typeof pack !== "object") {
    const faq = new Faq(pack);
    try {
      return faq.check(form, values, options);
    } finally {
      faq.free();
    }
  }
  if (!read.has(pack)) read.set(pack, new Faq(pack));
  return read.get(pack).check(form, values, options);
}

/** { verdict, reason?, at?, hints, value, shown, facts, suggestions } for one value alone. */
export function checkValue(kind, value, options) {
  return JSON.parse(told(() => engine.checkValue(text(kind), text(value), day(options))));
}

/**
 * { format, width, height, hints } for a photo of an ID card: the bytes of its file, and its
 * ImageData where the page has decoded it. Everything is advice.
 */
export function checkPhoto(file, pixels) {
  return JSON.parse(told(() => engine.checkPhoto(bytes(file), ...picture(pixels))));
}

/** A text, cut; of anything else an empty one. */
function text(value) {
  return typeof value === "string" ? value.slice(0, MOST_TEXT) : "";
}

/** A property of any value; NaN, which no argument takes, where a getter or a proxy throws. */
function get(of, key) {
  try {
    return of?.[key];
  } catch {
    return NaN;
  }
}

/** The ids of the fields; none of what is no object. */
function keys(values) {
  try {
    return typeof values === "object" ? Object.keys(values).slice(0, MOST_FIELDS) : [];
  } catch {
    return [];
  }
}

function limit(options) {
  const limit = get(options, "limit");
  if (typeof limit !== "number" || Number.isNaN(limit)) return 8;
  return Math.min(Math.max(limit, 0), MOST_HITS);
}

/** A day as 2026-11-23, today where none is given; what is no day stays none, and the module says so. */
function day(options) {
  const today = get(options, "today") ?? new Date();
  if (typeof today === "string") return text(today);
  try {
    // Not `instanceof`: a Date of another frame is one too.
    const date = new Date(Date.prototype.getTime.call(today));
    const two = (number) => String(number).padStart(2, "0");
    return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  } catch {
    return "";
  }
}

/** A pack's JSON; an empty text, which is no pack, of what has none. */
function json(pack) {
  try {
    const written = typeof pack === "string" ? pack : JSON.stringify(pack);
    return written.length > MOST_PACK ? "" : written;
  } catch {
    return "";
  }
}

/** Width, height and bytes of an ImageData; a side is 0 where there is none, and the module passes over it. */
function picture(pixels) {
  const side = (key) => {
    const side = get(pixels, key);
    return Number.isInteger(side) && side > 0 && side <= MOST_SIDE ? side : 0;
  };
  return [side("width"), side("height"), bytes(get(pixels, "data"))];
}

/** The bytes of a typed array or an ArrayBuffer; none of anything else, nor of what was transferred. */
function bytes(value) {
  try {
    const isView = ArrayBuffer.isView(value);
    if (isView || value instanceof ArrayBuffer) {
      const buffer = isView ? value.buffer : value;
      return new Uint8Array(buffer, value.byteOffset, Math.min(value.byteLength, MOST_BYTES));
    }
  } catch {}
  return new Uint8Array();
}
