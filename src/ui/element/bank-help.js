/**
 * <bank-help>: a searchable FAQ, a form pre-check and a guide in one tag. docs/embedding.md lists
 * its attributes, methods and events.
 *
 * This script is all that a page loads at first. What stands between the tags is shown until the
 * widget has drawn itself, and again if it ever fails.
 */
import { OBSERVED_ATTRIBUTES, defineProperties, upgradeProperties } from "./attributes.js";
import { Lifecycle } from "./lifecycle.js";
import { fetchEngine } from "./load.js";

export class BankHelp extends HTMLElement {
  static observedAttributes = OBSERVED_ATTRIBUTES;

  /** Gives the exports of widget.js, initialised. A test puts its own function here. */
  static engine = fetchEngine;

  #lifecycle = new Lifecycle(this);

  connectedCallback() {
    upgradeProperties(this);
    this.#lifecycle.connected();
  }

  /** With this, `moveBefore` calls neither of the other two, and everything stays as it is. */
  connectedMoveCallback() {}

  disconnectedCallback() {
    // An element that is moved comes back within the same task, and keeps what was typed.
    queueMicrotask(() => this.isConnected || this.#lifecycle.disconnected());
  }

  attributeChangedCallback(name, before, now) {
    if (before !== now && this.isConnected) this.#lifecycle.attributeChanged(name);
  }

  /** Resolves when the widget has drawn itself; rejects with an error that has a `code`. */
  get ready() {
    return this.#lifecycle.ready;
  }

  /** Opens the panel of a launcher. */
  open() {
    this.#lifecycle.call("open");
  }

  /** Closes the panel of a launcher. */
  close() {
    this.#lifecycle.call("close");
  }

  /** Searches the questions. */
  search(query) {
    this.#lifecycle.call("search", String(query));
  }

  /** Opens an answer. */
  show(articleId) {
    this.#lifecycle.call("show", String(articleId));
  }

  /** Goes to the form and checks what was typed so far. */
  check() {
    this.#lifecycle.call("check");
  }

  /** Forgets everything that was typed. */
  clear() {
    this.#lifecycle.call("clear");
  }
}

defineProperties(BankHelp);
if (!customElements.get("bank-help")) customElements.define("bank-help", BankHelp);
