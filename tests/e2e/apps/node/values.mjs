// Values of every type of JavaScript, for the programs beside this one.
import vm from "node:vm";
import { EngineError } from "bank-help/engine";

/** Fixed, so that a failure can be repeated. */
export const SEED = 20261128;

/** Numbers in [0, 1): mulberry32. */
function generator(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = generator(SEED);
const below = (end) => Math.floor(random() * end);
const one = (list) => list[below(list.length)];

export const fail = () => {
  throw new TypeError("thrown by the caller's value");
};
/** The handler of a proxy that can be asked nothing. */
export const traps = Object.fromEntries(
  Object.getOwnPropertyNames(Reflect).map((name) => [name, fail]),
);
export const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};
export const cycle = () => {
  const object = {};
  object.itself = object;
  return object;
};
/** A value of another realm, as an iframe has it: its classes are not the ones here. */
export const elsewhere = (source) => vm.runInNewContext(source);

const transferred = () => {
  const bytes = new Uint8Array(8);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};
const shadowed = (key, value) => Object.defineProperty(new Uint8Array(8), key, { value });
const throwing = () => {
  const getters = KEYS.map((key) => [key, { get: fail, enumerable: true }]);
  return Object.defineProperties({}, Object.fromEntries(getters));
};

export const PACK = {
  lang: "zh-CN",
  articles: [{ id: "code", title: "收不到验证码怎么办？", body: "等一分钟。" }],
  forms: [
    { id: "f", fields: [{ id: "id_card", check: "id_card" }, { id: "mobile", check: "mobile" }] },
  ],
};

/** Properties that the engine reads of its arguments, and that JavaScript reads by itself. */
const KEYS = [
  ...["today", "limit", "explain", "width", "height", "data", "mobile", "id_card"],
  ...["lang", "articles", "forms", "length", "toJSON", "__proto__", "then"],
];
const NUMBERS = [
  ...[0, -0, 1, -1, 8, 1.5, NaN, Infinity, -Infinity, 1e7, 1e8, 2 ** 31, 2 ** 32, 2 ** 53, 1e308],
  ...[20261128, 13800138000],
];
const TEXTS = [
  ...["", " ", "f", "mobile", "id_card", "__proto__", "13800138000", "11010519491231002x"],
  ...["2026-11-28", "2026-02-30", "28.11.2026", "验证码", "\0", "\ud800", "a\udc00b", "👩‍👩‍👧"],
  ...["{", "{}", "null", "[]", JSON.stringify(PACK)],
];
const ARRAYS = [
  ...[Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint32Array],
  ...[Float32Array, Float64Array, BigInt64Array],
];

/**
 * Makers of values, by the type that they stand for. Each call gives a fresh value, since the engine
 * could change or keep what it gets.
 */
export const KINDS = {
  nothing: [() => undefined, () => null],
  boolean: [() => true, () => false],
  number: NUMBERS.map((it) => () => it),
  bigint: [0n, -1n, 13800138000n, 2n ** 64n].map((it) => () => it),
  string: [...TEXTS.map((it) => () => it), ...["验", "1", "["].map((it) => () => it.repeat(2 ** 20))],
  symbol: [() => Symbol("s"), () => Symbol.iterator, () => Symbol.for("x")],
  function: [
    ...[() => () => 1, () => fail, () => class {}, () => async () => {}, () => function* () {}],
    () => String,
  ],
  object: [
    () => ({}),
    () => PACK,
    () => Object.create(null),
    () => Object.freeze({ today: "2026-11-28" }),
    () => globalThis,
    cycle,
    () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail }),
    () => ({ toJSON: fail }),
    () => ({ toJSON: () => undefined }),
    () => ({ length: 2 ** 40 }),
    () => ({ big: 1n }),
    throwing,
    () => new Map([["mobile", "1"]]),
    () => new Set(["mobile"]),
    () => new WeakMap(),
    () => Promise.resolve("x"),
    () => /x/,
    () => new Error("x"),
    () => new String("13800138000"),
    () => new Number(5),
    () => Object(1n),
    () => Object(Symbol()),
    () => new EngineError("pack_broken"),
    () => new WebAssembly.Memory({ initial: 1 }),
  ],
  array: [
    ...[() => [], () => ["mobile"], () => [1, [2, [3]]], () => [, , 1], () => new Array(2 ** 31)],
    () => elsewhere("['a']"),
  ],
  date: [
    () => new Date("2026-11-28T12:00:00"),
    () => new Date(NaN),
    () => new Date(8.64e15),
    () => new Date(-8.64e15),
    () => elsewhere("new Date(2026, 10, 28)"),
    () => Object.assign(new Date(), { getTime: fail }),
    () => ({ __proto__: Date.prototype }),
  ],
  bytes: [
    ...ARRAYS.map((Type) => () => new Type(16)),
    () => new ArrayBuffer(64),
    () => new ArrayBuffer(0),
    () => new SharedArrayBuffer(64),
    () => new DataView(new ArrayBuffer(32), 3),
    () => new Uint8Array(new SharedArrayBuffer(16)),
    () => Buffer.from("89504e470d0a1a0a0000000d4948445200000100000000a0", "hex"),
    () => new Uint8Array(2 ** 20),
    transferred,
    () => shadowed("length", 2 ** 40),
    () => shadowed("byteLength", 2 ** 40),
    () => shadowed("byteOffset", -1),
    () => shadowed("buffer", { length: 2 ** 40 }),
    () => elsewhere("new Uint8Array(9)"),
  ],
  proxy: [
    () => new Proxy({}, traps),
    () => new Proxy([], traps),
    () => new Proxy(fail, traps),
    () => new Proxy(new Uint8Array(4), {}),
    () => new Proxy(new Date(), {}),
    () => new Proxy({}, { get: () => fail, ownKeys: () => ["mobile"] }),
    () => new Proxy({}, { get: () => new Proxy({}, traps) }),
    revoked,
  ],
};

/** Any value, of each type as often, and now and then an object of such values. */
export function any(depth = 2) {
  if (depth > 0 && random() < 0.4) {
    const object = {};
    for (let count = below(4); count >= 0; count--) {
      const value = any(depth - 1);
      Object.defineProperty(object, one(KEYS), { value, enumerable: true, configurable: true });
    }
    return object;
  }
  return one(one(Object.values(KINDS)))();
}

/** A value in a few words, whatever it does when it is read. */
export function described(value) {
  try {
    const text = typeof value === "object" ? JSON.stringify(value) : String(value);
    return `${typeof value} ${String(text).slice(0, 60)}`;
  } catch {
    return `${typeof value} that cannot be shown`;
  }
}
