/**
 * node time.mjs GLUE WASM CASES
 *
 * Times single calls of the module that `cargo xtask bench checks` makes of `wasm/timed.rs`, and
 * prints the medians in microseconds.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { performance } from "node:perf_hooks";

const [glue, wasm, cases] = process.argv.slice(2);
const { initSync, Timed } = await import(pathToFileURL(glue));
initSync({ module: readFileSync(wasm) });

const timed = new Timed(2026);
const wrong = { id_card: [], bank_card: [] };
let spoiled = 0;
const lines = readFileSync(cases, "utf8").trimEnd().split("\n").map((line) => line.split("\t"));
for (const [id, born, sex, card, wrongId, wrongCard] of lines) {
  timed.fill(["张伟", id, born, sex, "13812345678", card]);
  for (const [check, number] of [["id_card", wrongId], ["bank_card", wrongCard]]) {
    timed.spoil(check, number, born, sex === "male");
    wrong[check].push(spoiled++);
  }
}
const forms = lines.length;
for (const [, born, sex, , wrongId, wrongCard] of lines) {
  timed.fill(["张伟", wrongId, born, sex, "13812345678", wrongCard]);
}

goal("a whole form reviewed, µs in wasm", 50, median(range(0, forms), (at) => timed.review(at)));
plain("the same with a wrong ID and card number, µs", median(range(forms, 2 * forms), (at) => timed.review(at)));
goal("a suggestion for an ID number ranked, µs in wasm", 30, median(wrong.id_card, (at) => timed.correct(at)));
goal("a suggestion for a card number ranked, µs in wasm", 30, median(wrong.bank_card, (at) => timed.correct(at)));

/** Of the fastest of five calls each: what else the machine does is no code's fault. */
function median(places, call) {
  const times = places.map(() => Infinity);
  for (let round = 0; round < 6; round++) {
    places.forEach((place, at) => {
      const start = performance.now();
      call(place);
      const took = performance.now() - start;
      // The first round is for the compiler.
      if (round > 0) times[at] = Math.min(times[at], took * 1000);
    });
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

function goal(what, most, reached) {
  const outcome = reached <= most ? "reached" : "MISSED";
  console.log(`${what.padEnd(58)}${most.toFixed(2).padStart(10)}${reached.toFixed(2).padStart(10)}  ${outcome}`);
}

function plain(what, reached) {
  console.log(`${what.padEnd(68)}${reached.toFixed(2).padStart(10)}`);
}

function range(first, end) {
  return Array.from({ length: end - first }, (_, at) => first + at);
}
