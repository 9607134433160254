// The memory of a `Faq` comes back: at once where it is freed, later where it is collected.
// Says `ok` or fails.
import assert from "node:assert/strict";
import { statSync } from "node:fs";
import { setImmediate as turn } from "node:timers/promises";
import v8 from "node:v8";
import vm from "node:vm";
import init, { EngineError, Faq, check } from "bank-help/engine";

// `init` keeps the module's memory to itself, and Node loads modules of its own beside it.
let memory;
const { size } = statSync(new URL("engine.wasm", import.meta.resolve("bank-help/engine")));
const { instantiate } = WebAssembly;
WebAssembly.instantiate = async (bytes, imports) => {
  const result = await instantiate(bytes, imports);
  if (bytes.byteLength === size) {
    const exported = Object.values(result.instance.exports);
    memory = exported.find((it) => it instanceof WebAssembly.Memory);
  }
  return result;
};
await init();
const bytes = () => memory.buffer.byteLength;

const articles = Array.from({ length: 200 }, (_, at) => ({
  id: `a${at}`,
  title: `第 ${at} 个问题：${"收不到验证码怎么办？".repeat(3)}`,
}));
const pack = JSON.stringify({ articles, forms: [{ id: "f", fields: [] }] });

function fill(rounds) {
  for (let round = 0; round < rounds; round++) {
    const faq = new Faq(pack);
    // Node has `Symbol.dispose` since 18.18; `using` calls it.
    if (round % 2) faq.free();
    else faq[Symbol.dispose]();
    assert.ok(check(pack, "f").ok);
  }
}
// The first ones find where everything has room.
fill(5);
const one = bytes();
fill(100);
assert.equal(bytes(), one, "free() gives the memory back");

const faq = new Faq(pack);
faq.free();
faq.free();
const isFreed = (error) => error instanceof EngineError && error.code === "faq_freed";
for (const name of ["search", "suggest", "check", "checkPhoto"]) {
  assert.throws(() => faq[name]("f"), isFreed, name);
}

v8.setFlagsFromString("--expose-gc");
const collect = vm.runInNewContext("gc");
async function leave() {
  for (let round = 0; round < 50; round++) new Faq(pack);
  assert.ok(bytes() > 2 * one, "50 of them take room");
  for (let round = 0; round < 3; round++) {
    collect();
    await turn();
  }
}
await leave();
const all = bytes();
await leave();
await leave();
assert.equal(bytes(), all, "what is collected gives the memory back");
console.log("ok");
