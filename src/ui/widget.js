/**
 * What the loader imports when the widget is wanted: the module's glue, what watches a form of
 * the page, and the way to the second half of the module, which is fetched when someone opens the form
 * check or the guide.
 */
import init from "./bank-help-glue.js";

export * from "./bank-help-glue.js";
export { watch } from "./form.js";

// The release build puts the hash of the second half here.
const INTEGRITY = "__REST_INTEGRITY__";

let first;
let rest;

/** Starts the first half. */
export default async function start(how) {
  first = await init(how);
}

/** Adds the second half, once; `xtask/src/split/` makes the two. Says whether it is there. */
export async function addRest() {
  rest ??= fetchRest();
  try {
    await rest;
    return true;
  } catch {
    rest = undefined;
    return false;
  }
}

async function fetchRest() {
  const url = new URL("./bank-help-rest.wasm", import.meta.url);
  const response = await fetch(url, { integrity: INTEGRITY });
  if (!response.ok) throw new Error(response.status);
  await WebAssembly.instantiate(await response.arrayBuffer(), { m: first });
}
