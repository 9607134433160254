// What a program in Node does with the package from npm; it says `ok` or fails.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import init, { EngineError, Faq, check, checkValue } from "bank-help/engine";

const address = import.meta.resolve("bank-help/packs/icbc-wallet.zh-CN.json");
const pack = JSON.parse(readFileSync(fileURLToPath(address), "utf8"));
await init();

const [hit] = new Faq(pack).search("yzm");
assert.ok(hit.marks.some(([start, end]) => hit.title.slice(start, end).includes("验证码")));

const today = { today: "2026-11-23" };
assert.equal(checkValue("id_card", "11010519491231002x", today).facts.birth_date, "1949-12-31");
assert.equal(check(pack, "open_wallet", { mobile: "10086" }, today).ok, false);

const code = (of) => (error) => error instanceof EngineError && error.code === of;
assert.throws(() => new Faq("{"), code("pack_broken"));
assert.throws(() => check(pack, "nowhere", {}, today), code("form_unknown"));
assert.throws(() => checkValue("nothing", "1", today), code("check_unknown"));
assert.throws(() => checkValue("mobile", "1", { today: "23.11." }), code("today_broken"));
console.log("ok");
