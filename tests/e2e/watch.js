// Runs before every other script of a page and writes down what goes wrong there, and every use of
// a way out of it. The journeys read `window.watched`; a page that behaves leaves it empty.
(() => {
  const watched = (window.watched = { console: [], exits: [], events: [], shifts: [] });
  const say = (list, what) => watched[list].push(what);

  for (const kind of ["log", "info", "warn", "error", "debug"]) {
    const plain = console[kind];
    console[kind] = (...words) => {
      say("console", `${kind}: ${words.join(" ")}`);
      plain.apply(console, words);
    };
  }
  addEventListener("error", (event) => say("console", `error: ${event.message}`));
  addEventListener("unhandledrejection", (event) => say("console", `rejection: ${event.reason}`));
  document.addEventListener("securitypolicyviolation", (event) =>
    say("console", `policy: ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
  );

  // What the widget tells its page: the name, and all that comes with it.
  for (const name of ["ready", "search", "article", "feedback", "check", "error"]) {
    addEventListener(`bank-help-${name}`, (event) =>
      say("events", `${name} ${JSON.stringify(event.detail)}`),
    );
  }

  // What moved without anyone having acted.
  if (PerformanceObserver.supportedEntryTypes.includes("layout-shift")) {
    const what = ({ node, previousRect, currentRect }) =>
      [node?.nodeName, node?.className, JSON.stringify([previousRect, currentRect])].join(" ");
    const see = (list) =>
      list
        .getEntries()
        .filter((shift) => !shift.hadRecentInput)
        .forEach((shift) => say("shifts", shift.sources.map(what).join(", ")));
    const observer = new PerformanceObserver(see);
    observer.observe({ type: "layout-shift", buffered: true });
    // What it was not told yet.
    watched.look = () => see({ getEntries: () => observer.takeRecords() });
  }

  // The memory of the one module, in bytes.
  const instantiate = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...words) => {
    const made = await instantiate(...words);
    const exported = Object.values(made.instance.exports);
    const memory = exported.find((value) => value instanceof WebAssembly.Memory);
    watched.memory = () => memory.buffer.byteLength;
    return made;
  };

  // Ways that no content security policy closes, or not in every engine.
  const exit = (owner, name) => {
    const plain = owner?.[name];
    if (typeof plain !== "function") return;
    owner[name] = function (...words) {
      say("exits", name);
      return new.target ? Reflect.construct(plain, words) : plain.apply(this, words);
    };
  };
  for (const name of ["RTCPeerConnection", "WebSocket", "EventSource", "WebTransport", "Worker"]) {
    exit(window, name);
  }
  exit(window, "open");
  exit(window, "postMessage");
  exit(navigator, "sendBeacon");
  exit(Storage.prototype, "setItem");
  // The id of an open answer is all that an address may hold.
  for (const name of ["pushState", "replaceState"]) {
    const plain = History.prototype[name];
    History.prototype[name] = function (state, title, url) {
      const [page, hash = "help/"] = url.split("#");
      const isHere = page === location.href.split("#")[0];
      if (!isHere || !/^help\/[a-z0-9_]*$/.test(hash)) say("exits", name);
      return plain.call(this, state, title, url);
    };
  }
  exit(indexedDB, "open");
  const cookie = Object.getOwnPropertyDescriptor(Document.prototype, "cookie");
  Object.defineProperty(document, "cookie", {
    get: () => cookie.get.call(document),
    set: (value) => {
      say("exits", "cookie");
      cookie.set.call(document, value);
    },
  });
  addEventListener("beforeunload", () => say("exits", "navigation"));
})();
