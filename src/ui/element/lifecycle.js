/**
 * The life of one `<bank-help>`, in five states:
 *
 *   idle     The element is not on the page.
 *   waiting  It is on the page, and nobody has wanted the widget yet.
 *   loading  The widget is wanted: its module and pack are fetched, and its first view is drawn.
 *   ready    The widget is shown in the place of the fallback.
 *   failed   The widget could not be drawn, or its module has trapped.
 *
 *   idle ── connected ──▶ waiting ── wanted ──▶ loading ── drawn ──▶ ready
 *                                                 │  ▲                 │
 *                                           error │  │ an attribute    │ trap
 *                                                 ▼  │ changes         ▼
 *   any ── disconnected ──▶ idle                 failed ◀──────────────┘
 */
import { LOAD_ATTRIBUTES, packAddress } from "./attributes.js";
import { LoadError } from "./load.js";
import { hostCallbacks, newWidget } from "./mount.js";
import { glue, loadLazyChunk, loadPack, mounted, sheet, spareWidgets } from "./shared.js";

/** The controller of one element: what it shows in its shadow root, and when. */
export class Lifecycle {
  /** The promise behind `ready` of the element. */
  ready;
  /** Watches a form of the page, while `for` names one: what page-form.js returns. */
  pageForm;
  #state = "idle";
  #element;
  /** The shadow root. */
  #root;
  /** Two slots: the children of the element, and below them its footer. */
  #fallback = [document.createElement("slot"), document.createElement("slot")];
  /** The widget in the shadow root: see mount.js. */
  #widget;
  /** The address of the pack that the widget shows. */
  #shownAddress;
  /** Calls of the element's methods from before the widget was drawn. */
  #calls = [];
  /** Ends what the current state waits for: listeners, or a load. */
  #pending = new AbortController();
  /** Rejects the promise with a code, or resolves it. */
  #settle;

  constructor(element) {
    this.#element = element;
    this.#root = element.attachShadow({ mode: "open" });
    this.#fallback[1].name = "footer";
    this.#root.append(...this.#fallback);
    this.#newPromise();
  }

  /** The element is on the page, for the first time or again. */
  connected() {
    // Moved within the page, a widget stays as it is.
    if (!this.#widget) this.#start();
  }

  /** The element is gone from the page: what was typed is forgotten, and the fallback is back. */
  disconnected() {
    const widget = this.#widget;
    this.pageForm?.stop();
    this.#unmount();
    if (!widget) return;
    widget.handle.unmount();
    spareWidgets.push(widget);
  }

  /** An attribute of the connected element has another value now. */
  attributeChanged(name) {
    if (LOAD_ATTRIBUTES.includes(name)) return this.#start();
    if (this.#state !== "ready") return;
    if (name === "for") this.#watchPageForm();
    else if (name === "view") this.#widget.handle.view(this.#element.view);
    else this.#widget.handle.applyAttributes();
  }

  /** Calls a method of the widget's handle, once the widget is drawn. */
  call(method, argument) {
    if (this.#state === "ready") return this.#widget.handle[method](argument);
    this.#calls.push([method, argument]);
    if (this.#state === "waiting") this.#load();
  }

  /** Sends the event `bank-help-NAME`. */
  dispatch(name, detail) {
    const options = { detail, bubbles: true, composed: true };
    this.#element.dispatchEvent(new CustomEvent(`bank-help-${name}`, options));
  }

  /** The first view of a pack is drawn. */
  drawn() {
    if (this.#state !== "ready") this.#show();
    else this.dispatch("ready", {});
  }

  /** Brings the fallback back. The module may be broken, so nothing in it is called. */
  fail(code) {
    this.#unmount();
    this.#state = "failed";
    this.#settle(code);
    this.dispatch("error", { code });
  }

  /** Enters a state in which something is waited for; what was waited for before is not any more. */
  #begin(state) {
    this.#pending.abort();
    this.#pending = new AbortController();
    const wasSettled = this.#state === "ready" || this.#state === "failed";
    if (wasSettled && state !== this.#state) this.#newPromise();
    this.#state = state;
    return this.#pending.signal;
  }

  /** Makes a promise for the next attempt: the last one is settled. */
  #newPromise() {
    this.ready = new Promise((resolve, reject) => {
      this.#settle = (code) => (code ? reject(new LoadError(code)) : resolve());
    });
    // A page that listens for `bank-help-error` need not look at the promise as well.
    this.ready.catch(() => {});
  }

  /** Loads the pack, or waits until the element is wanted, as `loading` says. */
  #start() {
    const load = () => this.#load();
    const { loading } = this.#element;
    const isNew = this.#state === "idle" || this.#state === "waiting";
    if (!isNew || loading === "eager" || this.#calls.length) return load();
    const signal = this.#begin("waiting");
    for (const type of ["pointerover", "focusin"]) this.#element.addEventListener(type, load, { signal });
    if (loading === "intent") return;
    const onChange = (entries) => entries.some((entry) => entry.isIntersecting) && load();
    // Within one height of the viewport: the widget is drawn before a scrolling visitor is there.
    const observer = new IntersectionObserver(onChange, { rootMargin: "100%" });
    observer.observe(this.#element);
    signal.addEventListener("abort", () => observer.disconnect());
  }

  /** Loads the pack that the attributes name, and shows it unless it is shown already. */
  async #load() {
    const signal = this.#begin(this.#state === "ready" ? "ready" : "loading");
    try {
      const address = packAddress(this.#element);
      const content = await loadPack(address, this.#element.constructor.engine);
      if (signal.aborted || address === this.#shownAddress) return;
      if (this.#widget) this.#widget.handle.switchPack(content);
      else this.#mount(content);
      this.#shownAddress = address;
    } catch (error) {
      if (signal.aborted) return;
      // An exception of the browser's may have a `code` too, which is none of docs/embedding.md.
      const code = error instanceof LoadError ? error.code : "wasm_failed";
      // A pack that cannot be shown leaves the one that is.
      if (this.#state === "ready") this.dispatch("error", { code });
      else this.fail(code);
    }
  }

  /**
   * Puts the widget beside the fallback, hidden: where drawing takes longer than a frame, Yew lets
   * the browser paint before it tells that the widget is drawn. Its sheet comes before its first
   * node: a style that is computed earlier would fade from the page's colours into the widget's.
   */
  #mount(content) {
    const widget = (this.#widget = spareWidgets.pop() ?? newWidget());
    const { container, handle } = widget;
    const { view } = this.#element;
    widget.owner = this;
    mounted.add(this);
    // What is seen below the fallback does not move until the visitor acts: the widget takes at
    // least as much room, down to the edge of the viewport.
    const { top, bottom } = this.#element.getBoundingClientRect();
    container.style.minHeight = `${Math.min(bottom, innerHeight) - top}px`;
    this.#root.adoptedStyleSheets = [sheet];
    container.style.display = "none";
    this.#root.append(container);
    if (handle) handle.remount(content, view);
    else widget.handle = glue.mount(container, content, view, hostCallbacks(widget));
  }

  /** Puts the widget in the place of the fallback, before the browser paints. */
  #show() {
    const { container } = this.#widget;
    const opened = this.#element.querySelector("details[open][id^=bank-help-]");
    const hasFocus = this.#element.matches(":focus-within");
    container.style.display = "";
    this.#root.replaceChildren(container);
    this.#state = "ready";
    this.#settle();
    this.dispatch("ready", {});
    // A visitor who was in the fallback goes on here: at the first stop of the Tab key, or in the
    // answer that was opened there.
    if (hasFocus) container.querySelector("button:not([tabindex='-1'])")?.focus();
    if (opened) this.call("show", opened.id.replace("bank-help-", ""));
    this.#watchPageForm();
    for (const call of this.#calls.splice(0)) this.call(...call);
  }

  /** Checks the form of the page that `for` names, and no other any more. */
  async #watchPageForm() {
    this.pageForm?.stop();
    this.pageForm = undefined;
    if (!this.#element.htmlFor) return;
    const widget = this.#widget;
    const watch = await glue.loadPageForm();
    if (widget !== this.#widget || this.pageForm) return;
    if (!watch) return this.dispatch("error", { code: "wasm_missing" });
    loadLazyChunk(widget);
    this.pageForm = watch(this.#element, widget.handle);
  }

  /** Puts the fallback in the place of the widget, if there is one. */
  #unmount() {
    this.#begin("idle");
    if (!this.#widget) return;
    this.#widget.owner = this.#widget = this.pageForm = this.#shownAddress = undefined;
    mounted.delete(this);
    this.#root.replaceChildren(...this.#fallback);
    this.#root.adoptedStyleSheets = [];
  }
}
