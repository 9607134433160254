// What a value of each type is taken for, argument by argument, as engine.d.ts says it. Says `ok`
// or fails.
import assert from "node:assert/strict";
import init, { EngineError, Faq, check, checkPhoto, checkValue } from "bank-help/engine";
import { PACK, cycle, described, elsewhere, traps } from "./values.mjs";

await init();
const faq = new Faq(PACK);
const DAY = { today: "2026-11-28" };
const SOUND = "13800138000";
const throwing = new Proxy({}, traps);

function code(of) {
  return (error) =>
    error instanceof EngineError && error.code === of && error.message.startsWith(of);
}

// A day.
for (const today of [20261128, 5n, true, {}, [], Symbol(), new Date(NaN), "28.11.", throwing]) {
  assert.throws(() => checkValue("mobile", SOUND, { today }), code("today_broken"));
  assert.throws(() => faq.check("f", {}, { today }), code("today_broken"));
}
for (const today of [null, undefined, new Date(), elsewhere("new Date()")]) {
  assert.equal(checkValue("mobile", SOUND, { today }).verdict, "good");
}
const born = (today) => checkValue("birth_date", "2026-11-28", { today }).reason;
assert.equal(born(new Date(2026, 10, 28, 0, 0)), undefined, "the local day, from its first minute");
assert.equal(born(new Date(2026, 10, 27, 23, 59)), "birth_date.future", "to its last");
for (const options of [null, 5, "x", Symbol(), [], throwing]) {
  const told = () => checkValue("mobile", SOUND, options);
  if (options === throwing) assert.throws(told, code("today_broken"));
  else assert.equal(told().verdict, "good");
}

// A text.
const NO_TEXT = [null, undefined, 13800138000, 13800138000n, true, {}, new String(SOUND), Symbol()];
for (const value of NO_TEXT) {
  assert.equal(checkValue("mobile", value, DAY).verdict, "empty");
  assert.equal(check(PACK, "f", { mobile: value }, DAY).fields.mobile.verdict, "empty");
  assert.deepEqual(faq.search(value), []);
  assert.equal(faq.suggest(value), undefined);
}
const long = SOUND + " ".repeat(2 ** 20);
assert.equal(checkValue("mobile", `${long}x`, DAY).verdict, "good", "the beginning is read");

// The values of a form.
for (const values of [null, undefined, 5, "mobile", [], new Map([["mobile", SOUND]]), throwing]) {
  assert.equal(faq.check("f", values, DAY).fields.mobile.verdict, "empty");
}
const half = { mobile: SOUND, get id_card() { throw new Error("the page's own") } };
const { mobile, id_card } = faq.check("f", half, DAY).fields;
assert.deepEqual([mobile.verdict, id_card.verdict], ["good", "empty"]);

// A name that is to be known.
for (const name of [null, undefined, 5, {}, Symbol(), "", "mobil", throwing]) {
  assert.throws(() => checkValue(name, SOUND, DAY), code("check_unknown"));
  assert.throws(() => faq.check(name, {}, DAY), code("form_unknown"));
}

// A pack.
const NO_PACK = [null, undefined, 5, 5n, true, Symbol(), () => {}, [], "", cycle(), { big: 1n }];
for (const pack of [...NO_PACK, throwing]) {
  assert.throws(() => new Faq(pack), code("pack_broken"));
  assert.throws(() => check(pack, "f", {}), code("pack_broken"));
}
assert.throws(() => new Faq(`${JSON.stringify(PACK)}${" ".repeat(2 ** 23)}`), code("pack_broken"));

// A number.
const twenty = Array.from({ length: 20 }, (_, at) => ({ id: `a${at}`, title: `验证码 ${at}` }));
const many = new Faq({ articles: twenty });
const LIMITS = [
  ...[[undefined, 8], [null, 8], [NaN, 8], ["3", 8], [3n, 8], [{ valueOf: () => 3 }, 8]],
  ...[[3, 3], [2.9, 2], [0, 0], [-1, 0], [-Infinity, 0]],
  ...[[Infinity, 20], [1e8, 20], [2 ** 31, 20], [2 ** 32 + 1, 20], [Number.MAX_VALUE, 20]],
];
for (const [limit, length] of LIMITS) {
  assert.equal(many.search("验证码", { limit }).length, length, described(limit));
}
for (const options of [null, 5, "x", throwing]) {
  assert.equal(many.search("验证码", options).length, 8);
}

// A photo.
const png = Buffer.from("89504e470d0a1a0a0000000d4948445200000100000000a0", "hex");
const { buffer } = new Uint8Array(png);
for (const file of [png, buffer, new DataView(buffer), new Uint16Array(buffer)]) {
  assert.equal(checkPhoto(file).format, "png");
}
for (const file of [null, undefined, "png", 5, [...png], {}, throwing]) {
  assert.equal(checkPhoto(file).format, undefined);
}
const sound = { width: 64, height: 64, data: new Uint8ClampedArray(64 * 64 * 4) };
const isDark = (pixels) =>
  checkPhoto(png, pixels).hints.some(({ reason }) => reason === "id_photo.dark");
assert.ok(isDark(sound) && isDark({ ...sound, data: new Uint8Array(64 * 64) }));
const WRONG = [
  ...[{ width: 63 }, { width: "64" }, { width: -64 }, { width: 64.5 }, { width: 2 ** 32 + 64 }],
  ...[{ height: NaN }, { height: 2 ** 31 }, { height: 64n }, { data: [0] }, { data: null }],
];
for (const wrong of WRONG) assert.ok(!isDark({ ...sound, ...wrong }), described(wrong));
for (const pixels of [null, undefined, 5, "x", [], throwing]) assert.ok(!isDark(pixels));
console.log("ok");
