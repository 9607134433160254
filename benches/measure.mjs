/** Runs one engine over one set, and says how good and how fast it was. */
import { performance } from "node:perf_hooks";
import { brotliCompressSync, constants } from "node:zlib";

const TOP = 10;
const WARM_UP = 30;
/** A query is timed again until it took this long, in milliseconds, but at most three times. */
const ENOUGH = 10;
const TIMES = 3;

/**
 * `build` makes an engine of the text of a pack. After `seconds` the rest of the queries is left
 * out; they come in a mixed order, so what ran is a fair sample. Of a query that is quick,
 * the fastest of three times counts: what else the machine does is no engine's fault.
 */
export async function measure(build, pack, queries, seconds) {
  globalThis.gc?.();
  const began = performance.now();
  const engine = await build(pack);
  const ready = performance.now() - began;
  const saved = await engine.saved();

  const mixed = shuffled(queries);
  for (const { query } of mixed.slice(0, WARM_UP)) await engine.search(query, TOP);
  const times = [];
  const ranks = [];
  const until = performance.now() + seconds * 1000;
  for (const { query, relevant, kind } of mixed) {
    const first = performance.now();
    let found;
    let fastest = Infinity;
    for (let time = 0; time < TIMES && performance.now() < first + ENOUGH; time++) {
      const start = performance.now();
      found = await engine.search(query, TOP);
      fastest = Math.min(fastest, performance.now() - start);
    }
    times.push(fastest);
    const rank = found.findIndex((id) => relevant.includes(id)) + 1;
    ranks.push({ kind, rank, empty: found.length === 0 });
    if (performance.now() > until) break;
  }
  times.sort((a, b) => a - b);
  const kinds = Map.groupBy?.(ranks, (own) => own.kind) ?? grouped(ranks);
  return {
    ...quality(ranks),
    ready,
    bytes: Buffer.byteLength(saved),
    brotli: brotli(saved),
    median: quantile(times, 0.5),
    p99: quantile(times, 0.99),
    kinds: new Map([...kinds].map(([kind, own]) => [kind, quality(own)])),
  };
}

function quality(ranks) {
  const share = (count) => count / ranks.length;
  const within = (most) => ranks.filter(({ rank }) => rank > 0 && rank <= most).length;
  return {
    ran: ranks.length,
    hit1: share(within(1)),
    hit3: share(within(3)),
    mrr: share(ranks.reduce((sum, { rank }) => sum + (rank && 1 / rank), 0)),
    empty: share(ranks.filter(({ empty }) => empty).length),
  };
}

/** The same order every time (a multiplicative hash of the place). */
function shuffled(list) {
  const hash = (at) => Math.imul(at + 1, 2654435761) >>> 0;
  const places = list.map((_, at) => at).sort((a, b) => hash(a) - hash(b));
  return places.map((at) => list[at]);
}

function quantile(sorted, share) {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** Node 20 has no Map.groupBy. */
function grouped(ranks) {
  const kinds = new Map();
  for (const own of ranks) kinds.set(own.kind, [...(kinds.get(own.kind) ?? []), own]);
  return kinds;
}

/** Large ones at a quality that takes seconds, not minutes. */
export function brotli(text) {
  const quality = text.length > 1_000_000 ? 6 : 11;
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(Buffer.from(text), { params }).length;
}
