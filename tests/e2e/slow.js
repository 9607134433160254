// A slow device: every piece of work takes longer than a frame, and whoever lets the browser draw in between
// is drawn. It notes what of a widget a visitor would see there that nobody should.
(() => {
  const now = Date.now;
  let late = 0;
  Date.now = () => {
    late += 20;
    return now.call(Date) + late;
  };
  const set = window.setTimeout.bind(window);
  window.setTimeout = (act, delay = 0, ...words) => {
    if (delay > 0) return set(act, delay, ...words);
    requestAnimationFrame(() => requestAnimationFrame(() => set(act, 0, ...words)));
  };

  // Frames in which a widget was on its way: without any, nothing was seen. And what was wrong in a frame.
  const halves = (window.halves = { waits: 0, wrong: [] });
  const look = () => {
    for (const { shadowRoot: root } of document.querySelectorAll("bank-help")) {
      const widget = root?.querySelector(".widget");
      if (!widget) continue;
      const isSeen = widget.checkVisibility();
      const hasFallback = [...root.children].some((child) => child.localName === "slot");
      if (hasFallback) halves.waits += 1;
      if (!root.adoptedStyleSheets.length) halves.wrong.push("a widget without its sheet");
      if (isSeen && hasFallback) halves.wrong.push("a widget below its fallback");
      if (!isSeen && !hasFallback) halves.wrong.push("neither widget nor fallback");
    }
    requestAnimationFrame(look);
  };
  look();
})();
