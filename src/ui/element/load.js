/** Fetches what the widget is made of: its module, the script that drives the module, and packs. */

/**
 * The sha384 of the two files, which the release build writes here. The browser then refuses any
 * other file. Where nothing was written, as in a test, no file passes.
 */
const SCRIPT_INTEGRITY = "__SCRIPT_INTEGRITY__";
const WASM_INTEGRITY = "__WASM_INTEGRITY__";

/** The addresses of the other files. Bundlers know this form of `new URL`, and rename the files. */
export const SCRIPT = new URL("./bank-help-widget.js", import.meta.url).href;
const WASM = new URL("./bank-help.wasm", import.meta.url).href;
const LAZY_WASM = new URL("./bank-help-rest.wasm", import.meta.url).href;
// Vite would write a file this small into its address, and no strict policy runs a `data:` address.
const PAGE_FORM = new URL("./bank-help-form.js?no-inline", import.meta.url).href;

/**
 * How long a broken connection gets to recover before a file is requested again, in milliseconds.
 * Shorter, and the second request meets the same gap in the network; longer, and the visitor has
 * only the fallback for that much longer. docs/embedding.md promises a second.
 */
const RETRY_DELAY = 1000;

/** Why there is no widget. Its message is a code for the page: docs/embedding.md lists them. */
export class LoadError extends Error {
  code = this.message;
}

/**
 * Fetches a file; after a network error, a wrong hash or a server error once more.
 * @throws {LoadError} with this code where the file cannot be had.
 */
export async function fetchFile(url, code, integrity) {
  const request = (options) => fetch(url, { integrity, ...options }).catch(() => undefined);
  let response = await request();
  if (!response || response.status >= 500) {
    await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY));
    response = await request({ cache: "reload" });
  }
  if (!response?.ok) throw new LoadError(code);
  return response;
}

/**
 * Imports a script that has this hash and no other. Chromium and Firefox hold an import to the hash
 * it was preloaded with; Safari does not, so the file is also fetched with its hash first.
 */
async function importScript(href, integrity) {
  await fetchFile(href, "wasm_missing", integrity);
  const link = document.createElement("link");
  Object.assign(link, { rel: "modulepreload", href, integrity, crossOrigin: "anonymous" });
  if (link.relList.supports("modulepreload")) {
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new LoadError("wasm_missing"));
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(/* webpackIgnore: true */ /* @vite-ignore */ href);
}

/**
 * Fetches and initialises the module.
 * @returns the exports of widget.js, through which everything in the module is called.
 */
export async function fetchEngine() {
  // Safari before 16.4 and Firefox before 101 cannot share a style sheet between elements.
  if (!("adoptedStyleSheets" in document)) throw new LoadError("browser_old");
  const [glue, response] = await Promise.all([
    importScript(SCRIPT, SCRIPT_INTEGRITY),
    fetchFile(WASM, "wasm_missing", WASM_INTEGRITY),
  ]);
  try {
    await glue.default({
      response,
      fetchLazyChunk: (integrity) => fetchFile(LAZY_WASM, "wasm_missing", integrity),
      importPageForm: (integrity) => importScript(PAGE_FORM, integrity),
    });
  } catch (error) {
    // A page whose policy lacks 'wasm-unsafe-eval' ends here, in every browser.
    const isBlocked = typeof WebAssembly !== "object" || error instanceof WebAssembly.CompileError;
    throw new LoadError(isBlocked ? "wasm_blocked" : "wasm_failed");
  }
  return glue;
}
