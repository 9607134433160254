// Throws values of every type of JavaScript at every parameter of the engine: each call ends in a
// value of the promised shape, or in an `EngineError` with a known code. Says `ok`, or which calls
// ended otherwise.
import assert from "node:assert/strict";
import init, { EngineError, Faq, check, checkPhoto, checkValue } from "bank-help/engine";
import { KINDS, PACK, SEED, any, described, revoked } from "./values.mjs";

const CODES = [
  ...["not_initialized", "wasm_missing", "wasm_failed", "pack_broken", "faq_freed"],
  ...["form_unknown", "check_unknown", "today_broken"],
];
/** Calls for each parameter, beside one for each single value of values.mjs. */
const CASES = 250;

const DAY = { today: "2026-11-28" };
const PHOTO = [new Uint8Array(8), { width: 1, height: 1, data: new Uint8Array(4) }];
const VERDICTS = ["good", "bad", "unfinished", "empty"];

const isList = Array.isArray;
const isForm = (it) => typeof it.ok === "boolean" && isList(it.together) && isList(it.hints);
const isValue = (it) => VERDICTS.includes(it.verdict);
const isPhoto = (it) => isList(it.hints);
const isText = (it) => it === undefined || typeof it === "string";
const isNothing = (it) => it === undefined;
const isError = (it) => it instanceof EngineError;

let faq;

/** Name, a sound list of arguments, the call, what it may answer. */
const MODULE = [
  ["Faq", [PACK], (...given) => new Faq(...given).free(), isNothing],
  ["check", [PACK, "f", { mobile: "1" }, DAY], check, isForm],
  ["checkValue", ["mobile", "13800138000", DAY], checkValue, isValue],
  ["checkPhoto", PHOTO, checkPhoto, isPhoto],
];
const METHODS = [
  ["faq.search", ["验证码", { limit: 3 }], (...given) => faq.search(...given), isList],
  ["faq.suggest", ["验正码"], (...given) => faq.suggest(...given), isText],
  ["faq.check", ["f", { mobile: "1" }, DAY], (...given) => faq.check(...given), isForm],
  ["faq.checkPhoto", PHOTO, (...given) => faq.checkPhoto(...given), isPhoto],
  ["faq.free", [undefined], (...given) => new Faq(PACK).free(...given), isNothing],
  ["EngineError", ["pack_broken", ""], (...given) => new EngineError(...given), isError],
];

/** What is wrong with a call; undefined for none. */
function fault(name, call, is, given, codes) {
  let end;
  try {
    const answer = call(...given);
    if (is(answer)) return undefined;
    end = `answers ${described(answer)}`;
  } catch (error) {
    if (error instanceof EngineError && codes.includes(error.code)) return undefined;
    end = `throws ${error}`;
  }
  return `${name}(${given.map(described).join(", ")}) ${end}`;
}

let calls = 0;

/** The faults of a function at each of its parameters. */
function faults([name, sound, call, is], codes = CODES) {
  const found = [];
  const look = (given) => {
    calls += 1;
    found.push(fault(name, call, is, given, codes));
  };
  sound.forEach((_, place) => {
    const put = (value, at) => (at === place ? value() : sound[at]);
    for (let round = 0; round < CASES; round++) {
      // The other arguments are sound in every second call; in some the rest is left out.
      const given = sound.map((_, at) => (round % 2 ? any() : put(any, at)));
      look(given.slice(0, round % 7 ? sound.length : place + 1));
    }
    // Each value once, so that none depends on the seed.
    for (const make of Object.values(KINDS).flat()) look(sound.map((_, at) => put(make, at)));
  });
  return found.filter(Boolean);
}

// Before `init()`: the code that says so, and nothing else.
for (const [name, sound, call] of MODULE) {
  const before = [name, sound, call, () => false];
  assert.deepEqual(faults(before, ["not_initialized"]), [], `${name} before init()`);
}

await Promise.all([init(Symbol()), init(revoked()), init()]);
faq = new Faq(PACK);

// What this program is for is planted, and found. (module (func (export "f") unreachable)) is
const wasm = [
  ...[0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0],
  ...[7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11],
];
const trap = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(wasm))).exports.f;
const PLANTED = [
  ["a property of null", (value) => value.length, "throws TypeError"],
  ["a symbol made text", (value) => value + "", "throws TypeError"],
  ["a number that traps", (value) => typeof value === "number" && trap(), "throws RuntimeError"],
  ["an error without a known code", (value) => value || faq.check("g"), "throws EngineError"],
  ["an answer of another type", () => 1n, "answers bigint"],
];
for (const [name, call, end] of PLANTED) {
  const found = faults([name, [""], call, (it) => typeof it !== "bigint"], ["today_broken"]);
  assert.ok(found.some((line) => line.includes(end)), `${name}: planted and not found`);
}

const found = [...MODULE, ...METHODS].flatMap((of) => faults(of));
const few = found.slice(0, 20).join("\n");
assert.equal(found.length, 0, `${found.length} of ${calls} calls, seed ${SEED}:\n${few}`);
assert.ok(calls > 5000, `${calls} calls`);

// After all of them the module answers as before.
assert.equal(faq.search("验证码")[0].id, "code");
assert.equal(checkValue("mobile", "13800138000", DAY).verdict, "good");
console.log("ok");
