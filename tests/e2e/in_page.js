// What the scripts of `Page::until` and `Page::now` can ask of the widget. It stands before each of them.
const widget = () => document.querySelector("bank-help");
const all = (css) => [...(widget()?.shadowRoot?.querySelectorAll(css) ?? [])];
const one = (css) => all(css)[0];
const text = (node) => (node?.checkVisibility() ? node.innerText : "");
/** The first whose text holds these words. */
const saying = (css, words) => all(css).find((node) => text(node).includes(words));
/** The element that has the focus, through shadow roots. */
const active = () => {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at === document.body ? null : at;
};
/** It as `tag#id.class`; empty for none. */
const focus = () => {
  const at = active();
  if (!at) return "";
  const classes = [...at.classList].map((name) => `.${name}`).join("");
  return at.localName + (at.id ? `#${at.id}` : "") + classes;
};
/** Whether two values of JSON are the same, whatever order their keys have. */
const same = (a, b) => {
  if (a === b || typeof a !== "object" || typeof b !== "object" || !a || !b) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => same(a[key], b[key]));
};
const frame = () => new Promise((done) => requestAnimationFrame(done));
/** Colours on their way from one to another have arrived, and nothing new has begun to move. */
const settled = async () => {
  await frame();
  const moving = () => widget()?.shadowRoot?.getAnimations() ?? [];
  while (moving().length) {
    await Promise.allSettled(moving().map((motion) => motion.finished));
    await frame();
  }
};
