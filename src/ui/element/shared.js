/**
 * What all elements of a page share: one module, one style sheet, one index of each pack, and the
 * widgets that no element shows.
 */
import { LoadError, SCRIPT, fetchFile } from "./load.js";

/** The lifecycles of the elements whose widget is in their shadow root. */
export const mounted = new Set();

/** Widgets that were unmounted. The next element takes one before it makes another. */
export const spareWidgets = [];

/** The exports of widget.js: there once the first pack is loaded. */
export let glue;

/** The style sheet of every shadow root with a widget: there once the first pack is loaded. */
export let sheet;

/** Has the module trapped? It cannot be loaded a second time in one page. */
let hasTrapped = false;

/** Promises: of the module, by the function that fetches it; of packs, by their address. */
const loads = new Map();

/** Calls `load` once for each key; after a failure the next caller tries again. */
function once(key, load) {
  if (!loads.has(key)) {
    const promise = load();
    promise.catch(() => loads.delete(key));
    loads.set(key, promise);
  }
  return loads.get(key);
}

/** Loads the module by the function `engine`, once for the page. */
function loadEngine(engine) {
  return once(engine, async () => {
    glue = await engine();
    sheet = new CSSStyleSheet();
    sheet.replaceSync(glue.styles());
    addEventListener("error", onError);
    addEventListener("unhandledrejection", onError);
  });
}

/**
 * Gives the module up after a trap, which leaves it in no known state: no element, now or later,
 * calls it again. A trap of this module, and not of another on the page, has its script in the stack.
 */
function onError({ error, reason = error }) {
  if (!(reason instanceof WebAssembly.RuntimeError && reason.stack.includes(SCRIPT))) return;
  hasTrapped = true;
  loads.clear();
  spareWidgets.length = 0;
  for (const lifecycle of mounted) lifecycle.fail("wasm_failed");
}

/** The pack at an address, read and indexed by the module that `engine` fetches. */
export function loadPack(address, engine) {
  return once(address, async () => {
    if (hasTrapped) throw new LoadError("wasm_failed");
    const request = fetchFile(address, "pack_missing");
    const [response] = await Promise.all([request, loadEngine(engine)]);
    const text = await response.text();
    try {
      return new glue.Content(text);
    } catch (code) {
      throw new LoadError(typeof code === "string" ? code : "wasm_failed");
    }
  });
}

/** Loads the lazy chunk and then its styles, and tells the widget whether they are there. */
export async function loadLazyChunk({ handle }) {
  const isLoaded = await glue.loadLazyChunk();
  if (isLoaded) sheet.replaceSync(glue.allStyles());
  handle.lazyChunk(isLoaded);
}
