/** `<bank-help>`: docs/embedding.md says what each of these does. */
export class BankHelp extends HTMLElement {
  pack: string;
  view: "faq" | "check" | "guide" | "";
  mode: "launcher" | "";
  /** Ids of topics or articles, blanks between them. */
  topics: string;
  theme: "light" | "dark" | "";
  loading: "lazy" | "intent" | "eager" | "";
  /** The attribute `for`: the id of a form of the page. */
  htmlFor: string;
  deepLink: boolean;
  holdSubmit: boolean;
  nativeValidity: boolean;
  /** Resolves when the widget has drawn itself, rejects with an error that has a `code`. */
  readonly ready: Promise<void>;
  /** Opens the panel of a launcher. */
  open(): void;
  /** Closes the panel of a launcher. */
  close(): void;
  /** Types into the search box. */
  search(query: string): void;
  /** Opens an answer. */
  show(articleId: string): void;
  /** Goes to the form and checks what was typed so far. */
  check(): void;
  /** Forgets everything that was typed. */
  clear(): void;
}

/** Why there is no widget. */
export type BankHelpErrorCode =
  | "pack_missing"
  | "pack_broken"
  | "wasm_missing"
  | "wasm_blocked"
  | "wasm_failed"
  | "browser_old"
  | "clock_wrong";

declare global {
  interface HTMLElementTagNameMap {
    "bank-help": BankHelp;
  }
  // They bubble and are composed: an element, the document and the window hear them.
  interface GlobalEventHandlersEventMap {
    "bank-help-ready": CustomEvent<Record<string, never>>;
    "bank-help-search": CustomEvent<{ count: number }>;
    "bank-help-article": CustomEvent<{ id: string }>;
    "bank-help-feedback": CustomEvent<{ id: string; helpful: boolean; reason?: string }>;
    "bank-help-check": CustomEvent<{ ready: boolean; codes: string[] }>;
    "bank-help-error": CustomEvent<{ code: BankHelpErrorCode }>;
  }
}
