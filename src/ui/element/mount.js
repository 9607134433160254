/**
 * A widget is an object of three: `container`, the element that it is drawn into; `handle`, by which
 * the module is asked to do something; and `owner`, the lifecycle of the element that shows it.
 */
import { glue, loadLazyChunk } from "./shared.js";

/** A widget that was never mounted: a container that listens, and no handle yet. */
export function newWidget() {
  const container = document.createElement("div");
  // Not every browser sends `input` after a composition has ended. With this one there always is
  // one; where there are two, the second reports the same text again.
  container.addEventListener("compositionend", ({ target }) => {
    if (target.form) target.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
  // The height that was kept for the fallback is given up once the visitor acts.
  const release = () => (container.style.minHeight = "");
  container.addEventListener("click", release);
  container.addEventListener("keydown", release);
  // A pointer over another tab announces a click: what that tab needs is fetched meanwhile.
  container.addEventListener("pointerover", ({ target }) => {
    if (target.closest("[role=tab][aria-selected=false]")) glue.loadLazyChunk();
  });
  return { container };
}

/**
 * What the module calls. Reports become events of ids, counts and codes, never of what was typed;
 * nothing is reported of a widget that no element shows.
 */
export function hostCallbacks(widget) {
  const dispatch = (name, detail) => widget.owner?.dispatch(name, detail);
  const pageForm = () => widget.owner?.pageForm;
  return {
    ready: () => widget.owner?.drawn(),
    search: (count) => dispatch("search", { count }),
    article: (id) => dispatch("article", { id }),
    feedback: (id, helpful, reason) =>
      dispatch("feedback", { id, helpful, ...(reason && { reason }) }),
    check: (ready, codes) => dispatch("check", { ready, codes }),
    loadLazyChunk: () => loadLazyChunk(widget),
    notes: (problems, hints) => pageForm()?.notes(problems, hints),
    focusField: (index) => pageForm()?.focusField(index),
    writeField: (index, text) => pageForm()?.writeField(index, text),
    submit: () => pageForm()?.submit(),
  };
}
