/**
 * <bank-help>: a searchable FAQ, a form pre-check and a guide in one tag.
 *
 * Attributes: pack (the address of the content), view (faq, check or guide), theme (auto, light or
 * dark). What stands between the tags is shown until the widget has drawn itself, and again if it
 * ever fails.
 */

// The release build puts the module's own hash here; the browser then refuses any other.
const INTEGRITY = "__WASM_INTEGRITY__";

/** Why there is no widget, as a code for the page. */
class Failure extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

async function fetchEngine() {
  const url = new URL("./bank-help.wasm", import.meta.url);
  const fetched = [import("./bank-help-glue.js"), fetch(url, { integrity: INTEGRITY })];
  const [glue, response] = await Promise.all(fetched).catch(() => [undefined, {}]);
  if (!response.ok) throw new Failure("wasm_missing");
  try {
    await glue.default({ module_or_path: response });
  } catch (error) {
    // A page whose policy lacks 'wasm-unsafe-eval' ends here, in every browser.
    const blocked = typeof WebAssembly !== "object" || error instanceof WebAssembly.CompileError;
    throw new Failure(blocked ? "wasm_blocked" : "wasm_failed");
  }
  return glue;
}

async function fetchPack(url) {
  const response = await fetch(url).catch(() => ({}));
  if (!response.ok) throw new Failure("pack_missing");
  return response.text();
}

/** A trap in our module. Whatever enters it comes through this script, so the stack names it. */
function isOurs(error) {
  return error instanceof WebAssembly.RuntimeError && error.stack.includes(import.meta.url);
}

/** Asks once for each key; a failure is forgotten, so that the next one asks again. */
function once(cache, key, ask) {
  if (!cache.has(key)) {
    const answer = ask(key);
    answer.catch(() => cache.delete(key));
    cache.set(key, answer);
  }
  return cache.get(key);
}

export class BankHelp extends HTMLElement {
  static observedAttributes = ["pack", "view"];

  /** Gives the wasm-bindgen module, initialised. A test puts its own here. */
  static engine = fetchEngine;

  /** One module, and one text of each pack, for all the elements on a page. */
  static #engines = new Map();
  static #packs = new Map();
  static #sheet;
  static #standing = new Set();

  static async #start(engine) {
    const glue = await engine();
    glue.start();
    // A module that has panicked is of no more use, to the elements that stand or to later ones.
    const watch = ({ error, reason = error }) => {
      if (!isOurs(reason)) return;
      const failed = Promise.reject(new Failure("wasm_failed"));
      failed.catch(() => {});
      BankHelp.#engines.set(engine, failed);
      BankHelp.#standing.forEach((element) => element.#fall("wasm_failed"));
    };
    addEventListener("error", watch);
    addEventListener("unhandledrejection", watch);
    BankHelp.#sheet = new CSSStyleSheet();
    BankHelp.#sheet.replaceSync(glue.styles());
    return glue;
  }

  #root = this.attachShadow({ mode: "open" });
  #fallback = document.createElement("slot");
  #widget;
  #ready = false;
  /** What was asked for before the widget was ready. */
  #waiting = [];
  /** Counts the attempts to stand; a load that comes back to an older one is ignored. */
  #attempt = 0;

  constructor() {
    super();
    this.#root.append(this.#fallback);
  }

  connectedCallback() {
    this.#stand();
  }

  disconnectedCallback() {
    this.#leave();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === "pack") this.#stand();
    else if (this.#ready) this.#widget.view(now ?? "");
  }

  /** Searches the questions. */
  search(query) {
    this.#ask((widget) => widget.search(String(query)));
  }

  /** Opens an answer. */
  show(articleId) {
    this.#ask((widget) => widget.show(String(articleId)));
  }

  /** Goes to the form and checks what was typed so far. */
  check() {
    this.#ask((widget) => widget.check());
  }

  /** Forgets everything that was typed. */
  clear() {
    this.#ask((widget) => widget.clear());
  }

  #ask(what) {
    if (this.#ready) what(this.#widget);
    else this.#waiting.push(what);
  }

  async #stand() {
    this.#leave();
    const attempt = this.#attempt;
    try {
      if (!this.pack) throw new Failure("pack_missing");
      const address = new URL(this.pack, document.baseURI).href;
      const [glue, pack] = await Promise.all([
        once(BankHelp.#engines, BankHelp.engine, BankHelp.#start),
        once(BankHelp.#packs, address, fetchPack),
      ]);
      if (attempt === this.#attempt) this.#mount(glue, pack, attempt);
    } catch (error) {
      if (attempt === this.#attempt) this.#fall(error.code ?? "wasm_failed");
    }
  }

  #mount(glue, pack, attempt) {
    const place = document.createElement("div");
    this.#root.append(place);
    try {
      this.#widget = glue.mount(place, pack, this.view, this.#page(place, attempt));
    } catch (code) {
      throw new Failure(typeof code === "string" ? code : "wasm_failed");
    }
    BankHelp.#standing.add(this);
  }

  /** The first view is drawn and takes the place of the fallback, before the browser paints. */
  #appear(place) {
    this.#root.adoptedStyleSheets = [BankHelp.#sheet];
    this.#root.replaceChildren(place);
    this.#ready = true;
    this.#tell("ready", {});
    for (const what of this.#waiting.splice(0)) what(this.#widget);
  }

  #leave() {
    const widget = this.#widget;
    this.#stepBack();
    widget?.destroy();
  }

  /** The module may be broken, so nothing in it is called. */
  #fall(code) {
    this.#stepBack();
    this.#tell("error", { code });
  }

  #stepBack() {
    this.#attempt += 1;
    this.#ready = false;
    this.#widget = undefined;
    BankHelp.#standing.delete(this);
    this.#root.adoptedStyleSheets = [];
    this.#root.replaceChildren(this.#fallback);
  }

  /** What the widget reports becomes events: ids, counts and codes, never what was typed. */
  #page(place, attempt) {
    const stands = () => attempt === this.#attempt;
    const tell = (name, detail) => stands() && this.#tell(name, detail);
    return {
      ready: () => stands() && this.#appear(place),
      search: (count) => tell("search", { count }),
      article: (id) => tell("article", { id }),
      feedback: (id, helpful, reason) => tell("feedback", { id, helpful, ...(reason && { reason }) }),
      check: (ready, codes) => tell("check", { ready, codes: codes.split(" ").filter(Boolean) }),
    };
  }

  #tell(name, detail) {
    const how = { detail, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent(`bank-help-${name}`, how));
  }
}

// Each attribute is also a property.
for (const name of ["pack", "view", "theme"]) {
  Object.defineProperty(BankHelp.prototype, name, {
    get() {
      return this.getAttribute(name) ?? "";
    },
    set(value) {
      this.setAttribute(name, value);
    },
  });
}

if (!customElements.get("bank-help")) customElements.define("bank-help", BankHelp);
