/**
 * The script that drives the module: its glue, which wasm-bindgen writes, and the way to what only
 * some visitors need. That is the lazy chunk, the second half of the module with the form check and
 * the guide, and the script that watches a form of the page.
 */
import init, { start } from "./bank-help-glue.js";

export * from "./bank-help-glue.js";

/** The sha384 of the two files, which the release build writes here: see load.js. */
const LAZY_WASM_INTEGRITY = "__REST_INTEGRITY__";
const PAGE_FORM_INTEGRITY = "__FORM_INTEGRITY__";

/** The exports of the first half of the module. */
let exports;
/** The options of `initialise`. Only load.js knows where the other files are: a bundler renames them. */
let loader;
/** The promise of the lazy chunk; `false` where the next call is to fetch it, for the first time or again. */
let lazyChunk = false;

/**
 * Initialises the first half of the module.
 * @param {Response} options.response the module
 * @param options.fetchLazyChunk,options.importPageForm each takes the hash of what it fetches
 */
export default async function initialise(options) {
  loader = options;
  exports = await init({ module_or_path: options.response });
  start();
}

/** Loads the lazy chunk, once. @returns {Promise<boolean>} whether it is there. */
export function loadLazyChunk() {
  const isLoaded = () => true;
  const hasFailed = () => (lazyChunk = false);
  return (lazyChunk ||= instantiateLazyChunk().then(isLoaded, hasFailed));
}

/** Instantiates the second half with the exports of the first: `xtask/src/split/` made it so. */
async function instantiateLazyChunk() {
  const response = await loader.fetchLazyChunk(LAZY_WASM_INTEGRITY);
  await WebAssembly.instantiate(await response.arrayBuffer(), { m: exports });
}

/**
 * Loads the script that watches a form of the page, and the lazy chunk, which judges it.
 * @returns `watch` of page-form.js; nothing that is true where either did not arrive.
 */
export async function loadPageForm() {
  const script = loader.importPageForm(PAGE_FORM_INTEGRITY).catch(() => undefined);
  const [pageForm, isLoaded] = await Promise.all([script, loadLazyChunk()]);
  return isLoaded && pageForm?.watch;
}
