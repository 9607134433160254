/**
 * <bank-help>: a searchable FAQ, a form pre-check and a guide in one tag.
 *
 * This loader defines the element at once and fetches the widget when it is wanted. What stands
 * between the tags is shown until the widget has drawn itself, and again if it ever fails.
 * docs/embedding.md lists the attributes, methods and events.
 */

// The release build puts the hashes of the two files here; the browser then refuses any other.
const SCRIPT_INTEGRITY = "__SCRIPT_INTEGRITY__";
const WASM_INTEGRITY = "__WASM_INTEGRITY__";
const SCRIPT = new URL("./bank-help-widget.js", import.meta.url).href;
const WASM = new URL("./bank-help.wasm", import.meta.url).href;
const REST = new URL("./bank-help-rest.wasm", import.meta.url).href;
// Vite would write a file this small into its address, and no strict policy runs a `data:` address.
const FORM = new URL("./bank-help-form.js?no-inline", import.meta.url).href;

/** How long a broken line gets to recover before a file is asked for again, in milliseconds. */
const PAUSE = 1000;

/** What a page may set as an attribute or, under this name, as a property. */
const TEXTS = {
  pack: "pack",
  view: "view",
  mode: "mode",
  topics: "topics",
  theme: "theme",
  loading: "loading",
  htmlFor: "for",
};
const SWITCHES = {
  deepLink: "deep-link",
  holdSubmit: "hold-submit",
  nativeValidity: "native-validity",
};

/** What the widget reads of its tag, and reads again when it changes. */
const TUNED = ["mode", "topics", "deep-link"];

/** Why there is no widget, as a code for the page. */
class Failure extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

/** Fetches a file. One that does not arrive, or not as it should be, is asked for once more. */
async function fetchFile(url, missing, options) {
  const ask = (how) => fetch(url, { ...options, ...how }).catch(() => undefined);
  let response = await ask();
  if (!response || response.status >= 500) {
    await new Promise((done) => setTimeout(done, PAUSE));
    response = await ask({ cache: "reload" });
  }
  if (!response?.ok) throw new Failure(missing);
  return response;
}

/**
 * Imports the script that the hash belongs to. Chromium and Firefox hold an import to the hash it
 * was preloaded with; Safari does not, so that the file is fetched with its hash first.
 */
async function importScript(href, integrity) {
  await fetchFile(href, "wasm_missing", { integrity });
  const link = document.createElement("link");
  const how = { rel: "modulepreload", href, integrity };
  Object.assign(link, how, { crossOrigin: "anonymous" });
  if (link.relList.supports("modulepreload")) {
    await new Promise((resolve, reject) => {
      link.onload = resolve;
      link.onerror = () => reject(new Failure("wasm_missing"));
      document.head.append(link);
    }).finally(() => link.remove());
  }
  return import(/* webpackIgnore: true */ /* @vite-ignore */ href);
}

async function fetchEngine() {
  // Safari before 16.4 and Firefox before 101 cannot share a style sheet between elements.
  if (!("adoptedStyleSheets" in document)) throw new Failure("browser_old");
  const module = fetchFile(WASM, "wasm_missing", { integrity: WASM_INTEGRITY });
  const script = importScript(SCRIPT, SCRIPT_INTEGRITY);
  const [glue, response] = await Promise.all([script, module]);
  try {
    await glue.default({
      response,
      fetchRest: (integrity) => fetchFile(REST, "wasm_missing", { integrity }),
      importForm: (integrity) => importScript(FORM, integrity),
    });
  } catch (error) {
    // A page whose policy lacks 'wasm-unsafe-eval' ends here, in every browser.
    const blocked = typeof WebAssembly !== "object" || error instanceof WebAssembly.CompileError;
    throw new Failure(blocked ? "wasm_blocked" : "wasm_failed");
  }
  return glue;
}

/** A trap in our module. Whatever enters it comes through its script, so the stack names it. */
function isOurs(error) {
  return error instanceof WebAssembly.RuntimeError && error.stack.includes(SCRIPT);
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

/** The name of a language in `{lang}`: Chinese by its script, any other by itself. */
function packLanguage(tag) {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== "zh") return language;
  return script === "Hant" ? "zh-Hant" : "zh-CN";
}

/**
 * What a widget is drawn into. The room that it is given beyond its own goes when someone acts. Not
 * every browser has an `input` after the end of a composition; in a form there always is one here.
 */
function newPlace() {
  const place = document.createElement("div");
  const typed = ({ target }) =>
    target.form && target.dispatchEvent(new InputEvent("input", { bubbles: true }));
  place.addEventListener("compositionend", typed);
  const release = () => (place.style.minHeight = "");
  for (const act of ["click", "keydown"]) place.addEventListener(act, release);
  return place;
}

export class BankHelp extends HTMLElement {
  static observedAttributes = ["pack", "lang", "view", "loading", "for", ...TUNED];

  /** Gives the wasm-bindgen module, initialised. A test puts its own here. */
  static engine = fetchEngine;

  /** One module, and one index of each pack, for all the elements on a page. */
  static #engines = new Map();
  static #contents = new Map();
  static #glue;
  static #sheet;
  /** The elements whose widget is drawn, and the widgets that no element shows any more. */
  static #standing = new Set();
  static #spare = [];

  static #engine() {
    return once(BankHelp.#engines, BankHelp.engine, async (engine) => {
      const glue = await engine();
      glue.start();
      // A module that has panicked is of no more use, to the elements that stand or to later ones.
      const watch = ({ error, reason = error }) => {
        if (!isOurs(reason)) return;
        const failed = Promise.reject(new Failure("wasm_failed"));
        failed.catch(() => {});
        BankHelp.#engines.set(engine, failed);
        BankHelp.#contents.clear();
        BankHelp.#spare = [];
        BankHelp.#standing.forEach((element) => element.#fall("wasm_failed"));
      };
      addEventListener("error", watch);
      addEventListener("unhandledrejection", watch);
      BankHelp.#glue = glue;
      BankHelp.#sheet = new CSSStyleSheet();
      BankHelp.#sheet.replaceSync(glue.styles());
      return glue;
    });
  }

  /** Those of the second half of the module. */
  static #addStyles() {
    BankHelp.#sheet.replaceSync(BankHelp.#glue.allStyles());
  }

  static #content(address) {
    return once(BankHelp.#contents, address, async () => {
      const fetched = fetchFile(address, "pack_missing");
      const [glue, response] = await Promise.all([BankHelp.#engine(), fetched]);
      const text = await response.text();
      try {
        return new glue.Content(text);
      } catch (code) {
        throw new Failure(typeof code === "string" ? code : "wasm_failed");
      }
    });
  }

  #root = this.attachShadow({ mode: "open" });
  #fallback = [document.createElement("slot"), document.createElement("slot")];
  /** The widget of this element: { place, handle, owner }. */
  #widget;
  /** The form of the page that it checks. */
  #form;
  /** The pack that is shown. */
  #shown;
  #isReady = false;
  /** What was asked for before the widget was ready. */
  #asked = [];
  /** Aborted when the widget is wanted, or the element gone. */
  #resting = new AbortController();
  /** Counts the attempts to stand; a load that comes back to an older one is ignored. */
  #attempt = 0;
  #ready;

  constructor() {
    super();
    this.#fallback[1].name = "footer";
    this.#root.append(...this.#fallback);
    this.#promise();
  }

  connectedCallback() {
    // A property that was set before the element had any hides the accessor of its name.
    for (const name of Object.keys({ ...TEXTS, ...SWITCHES })) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name];
      delete this[name];
      this[name] = value;
    }
    // Moved, and standing as it stood.
    if (!this.#widget) this.#rest();
  }

  /** `moveBefore` leaves everything as it is. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    // An element that is moved comes back within the same task, and keeps what was typed.
    queueMicrotask(() => this.isConnected || this.#leave());
  }

  attributeChangedCallback(name, before, now) {
    if (before === now || !this.isConnected) return;
    if (name === "for") this.#watch();
    else if (TUNED.includes(name)) this.#isReady && this.#widget.handle.tune();
    else if (name === "view") this.#isReady && this.#widget.handle.view(now ?? "");
    else if (this.#resting.signal.aborted) this.#stand();
    else this.#rest();
  }

  /** Kept when the widget has drawn itself, broken where it cannot: an error with a `code`. */
  get ready() {
    return this.#ready.promise;
  }

  /** Opens the panel of a launcher. */
  open() {
    this.#ask((widget) => widget.open());
  }

  /** Closes it. */
  close() {
    this.#ask((widget) => widget.close());
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
    if (this.#isReady) return what(this.#widget.handle);
    this.#asked.push(what);
    if (this.isConnected && !this.#resting.signal.aborted) this.#stand();
  }

  #promise() {
    const ready = (this.#ready = {});
    ready.promise = new Promise((keep, fail) => Object.assign(ready, { keep, fail }));
    // Nobody has to listen: the event says the same.
    ready.promise.catch(() => {});
  }

  /** Waits until the widget is wanted: at once, near the viewport, touched, or called upon. */
  #rest() {
    this.#resting.abort();
    this.#resting = new AbortController();
    const { signal } = this.#resting;
    const stand = () => this.#stand();
    if (this.loading === "eager" || this.#asked.length) return stand();
    for (const touch of ["pointerover", "focusin"]) this.addEventListener(touch, stand, { signal });
    if (this.loading === "intent") return;
    const isNear = (entries) => entries.some((entry) => entry.isIntersecting) && stand();
    const near = new IntersectionObserver(isNear, { rootMargin: "100%" });
    near.observe(this);
    signal.addEventListener("abort", () => near.disconnect());
  }

  #address() {
    if (!this.pack) throw new Failure("pack_missing");
    const tag = this.closest("[lang]")?.lang || navigator.language;
    return new URL(this.pack.replace("{lang}", () => packLanguage(tag)), document.baseURI).href;
  }

  async #stand() {
    this.#resting.abort();
    if (this.#ready.isBroken) this.#promise();
    this.#attempt += 1;
    const attempt = this.#attempt;
    try {
      const address = this.#address();
      const content = await BankHelp.#content(address);
      if (attempt !== this.#attempt || address === this.#shown) return;
      // Another pack takes the place of the first, and what was typed stays.
      if (this.#widget) this.#widget.handle.turn(content);
      else this.#mount(content);
      this.#shown = address;
    } catch (error) {
      if (attempt !== this.#attempt) return;
      // A widget that was never drawn goes again, and its sheet with it.
      if (!this.#isReady) this.#stepBack();
      this.#fail(error.code ?? "wasm_failed");
    }
  }

  /**
   * Puts the widget beside the fallback. Its sheet stands before its first node: whatever asks for
   * a size before the browser paints would otherwise see it without, and its colours would then
   * fade in from those of the page.
   */
  #mount(content) {
    BankHelp.#standing.add(this);
    const widget = (this.#widget = BankHelp.#spare.pop() ?? { place: newPlace() });
    widget.owner = this;
    this.#holdHeight(widget.place);
    this.#root.adoptedStyleSheets = [BankHelp.#sheet];
    this.#root.append(widget.place);
    if (widget.handle) return widget.handle.start(content, this.view);
    // Whoever points at another tab will not have to wait for what it needs.
    const isOther = ({ target }) => target.closest("[role=tab][aria-selected=false]");
    const point = (event) => isOther(event) && BankHelp.#glue.addRest();
    widget.place.addEventListener("pointerover", point);
    widget.handle = BankHelp.#glue.mount(widget.place, content, this.view, BankHelp.#page(widget));
  }

  /** The first view is drawn, or that of another pack. */
  #stands() {
    if (this.#isReady) this.#tell("ready", {});
    else this.#appear();
  }

  /** The widget takes the place of the fallback, before the browser paints. */
  #appear() {
    const { place, handle } = this.#widget;
    const read = this.querySelector("details[open][id^=bank-help-]");
    const hasFocus = this.matches(":focus-within");
    this.#root.replaceChildren(place);
    this.#isReady = true;
    this.#ready.keep();
    this.#tell("ready", {});
    // Whoever was in the fallback already goes on here: in the answer that they had opened.
    if (hasFocus) place.querySelector("button:not([tabindex='-1'])")?.focus();
    if (read) this.show(read.id.replace("bank-help-", ""));
    this.#watch();
    for (const what of this.#asked.splice(0)) what(handle);
  }

  /** Checks a form of the page, where the tag names one. */
  async #watch() {
    this.#form?.stop();
    this.#form = undefined;
    if (!this.#isReady || !this.htmlFor) return;
    const { handle } = this.#widget;
    const watch = await BankHelp.#glue.addForm();
    if (handle !== this.#widget?.handle || this.#form) return;
    if (!watch) return this.#tell("error", { code: "wasm_missing" });
    BankHelp.#addStyles();
    handle.rest(true);
    this.#form = watch(this, handle);
  }

  /**
   * What is seen below the fallback stays where it is until someone acts: the widget takes at
   * least as much room, to the edge of the viewport. Measured while the fallback stands alone.
   */
  #holdHeight(place) {
    const { top, height } = this.getBoundingClientRect();
    place.style.minHeight = `${Math.min(height, innerHeight - top)}px`;
  }

  #leave() {
    const widget = this.#widget;
    this.#form?.stop();
    this.#stepBack();
    if (!widget) return;
    widget.handle.leave();
    BankHelp.#spare.push(widget);
  }

  /** The module may be broken, so nothing in it is called. */
  #fall(code) {
    this.#stepBack();
    this.#fail(code);
  }

  #fail(code) {
    this.#ready.fail(new Failure(code));
    this.#ready.isBroken = !this.#isReady;
    this.#tell("error", { code });
  }

  #stepBack() {
    this.#resting.abort();
    this.#attempt += 1;
    if (this.#isReady) this.#promise();
    this.#isReady = false;
    if (this.#widget) this.#widget.owner = undefined;
    this.#widget = this.#form = this.#shown = undefined;
    BankHelp.#standing.delete(this);
    this.#root.replaceChildren(...this.#fallback);
    this.#root.adoptedStyleSheets = [];
  }

  /** What a widget reports becomes events: ids, counts and codes, never what was typed. */
  static #page(widget) {
    const tell = (name, detail) => widget.owner?.#tell(name, detail);
    return {
      ready: () => widget.owner?.#stands(),
      search: (count) => tell("search", { count }),
      article: (id) => tell("article", { id }),
      feedback: (id, helpful, reason) => tell("feedback", { id, helpful, ...(reason && { reason }) }),
      check: (ready, codes) => tell("check", { ready, codes: codes.split(" ").filter(Boolean) }),
      rest: async () => {
        const there = await BankHelp.#glue.addRest();
        if (there) BankHelp.#addStyles();
        widget.handle.rest(there);
      },
      notes: (problems, hints) => widget.owner?.#form?.notes(problems, hints),
      field: (place) => widget.owner?.#form?.field(place),
      write: (place, text) => widget.owner?.#form?.write(place, text),
      send: () => widget.owner?.#form?.send(),
    };
  }

  #tell(name, detail) {
    const how = { detail, bubbles: true, composed: true };
    this.dispatchEvent(new CustomEvent(`bank-help-${name}`, how));
  }
}

for (const [property, attribute] of Object.entries(TEXTS)) {
  Object.defineProperty(BankHelp.prototype, property, {
    enumerable: true,
    configurable: true,
    get() {
      return this.getAttribute(attribute) ?? "";
    },
    set(value) {
      this.setAttribute(attribute, value);
    },
  });
}

for (const [property, attribute] of Object.entries(SWITCHES)) {
  Object.defineProperty(BankHelp.prototype, property, {
    enumerable: true,
    configurable: true,
    get() {
      return this.hasAttribute(attribute);
    },
    set(value) {
      this.toggleAttribute(attribute, value);
    },
  });
}

if (!customElements.get("bank-help")) customElements.define("bank-help", BankHelp);
