/**
 * What the loader imports when the widget is wanted: the module's glue, and the way to what only some
 * visitors need. That is the second half of the module, fetched when someone opens the form check or
 * the guide, and what watches a form of the page.
 */
import init from "./bank-help-glue.js";

export * from "./bank-help-glue.js";

// The release build puts the hashes of the two files here.
const REST_INTEGRITY = "__REST_INTEGRITY__";
const FORM_INTEGRITY = "__FORM_INTEGRITY__";

let first;
let later;
let rest;

/** Starts the first half. Where the other files are, the loader knows: a bundler renames them. */
export default async function start({ response, ...ways }) {
  first = await init({ module_or_path: response });
  later = ways;
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
  const response = await later.fetchRest(REST_INTEGRITY);
  await WebAssembly.instantiate(await response.arrayBuffer(), { m: first });
}

/**
 * Adds what watches a form of the page, and the second half, which judges it.
 * @returns `watch` of form.js; nothing where either did not arrive.
 */
export async function addForm() {
  const script = later.importForm(FORM_INTEGRITY).catch(() => undefined);
  const [form, isThere] = await Promise.all([script, addRest()]);
  return isThere ? form?.watch : undefined;
}
