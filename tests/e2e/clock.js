// A clock that stands still until a journey turns it: on pages that wait for a time, before every other script.
// Timers that only let the browser draw, or a tap end, run as they always did: see `LEAST`.
(() => {
  /** The shortest time that is held, in milliseconds: above what libraries use to go on later in the same
   * moment, and below the shortest pause of the widget that a journey turns, which is 600. */
  const LEAST = 300;
  /** As long as a driver waits for a script. WebKit's measures it with the page's own timer, which goes on. */
  const DRIVER = "PATIENCE";

  const set = window.setTimeout.bind(window);
  const clear = window.clearTimeout.bind(window);
  const start = Date.now();
  const held = new Map();
  let passed = 0;
  let last = 0;

  window.setTimeout = (act, delay = 0, ...words) => {
    if (!(delay >= LEAST) || delay === DRIVER) return set(act, delay, ...words);
    // Below zero, so that it is no other timer's.
    last -= 1;
    held.set(last, { due: passed + delay, act: () => act(...words) });
    return last;
  };
  window.clearTimeout = (id) => held.delete(id) || clear(id);
  Date.now = () => start + passed;

  window.clock = {
    /** How many timers wait for the clock. */
    held: () => held.size,
    /** Lets as much time pass as it takes until the next timer is due, where there is one. */
    end_pause() {
      const due = [...held.values()].map((timer) => timer.due);
      if (due.length) this.turn(Math.min(...due) - passed);
    },
    /** Lets so many milliseconds pass while the device sleeps, and its timers with it. */
    sleep(time) {
      passed += time;
      for (const timer of held.values()) timer.due += time;
    },
    /** Lets so many milliseconds pass, and does what is due on the way. */
    turn(time) {
      const end = passed + time;
      for (;;) {
        const due = [...held].filter(([, timer]) => timer.due <= end);
        if (!due.length) break;
        const [id, timer] = due.reduce((a, b) => (b[1].due < a[1].due ? b : a));
        held.delete(id);
        passed = timer.due;
        timer.act();
      }
      passed = end;
    },
  };
})();
