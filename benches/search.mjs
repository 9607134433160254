/**
 * node --expose-gc search.mjs FOLDER ENGINE PEERS SECONDS SET…
 *
 * `cargo xtask bench search` builds ENGINE (`dist/engine.js`) and fills FOLDER: for each set
 * `SET.pack.json` and `SET.queries.json`.
 */
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { brotli, measure } from "./measure.mjs";

const [folder, engine, chosen, seconds, ...sets] = process.argv.slice(2);
const { default: init, Faq } = await import(pathToFileURL(engine));
await init();

const engines = { "bank-help": ours, ...(await peers(chosen)) };
const width = Math.max(...Object.keys(engines).map((name) => name.length));

for (const set of sets) await report(set);

async function report(set) {
  const pack = readFileSync(`${folder}/${set}.pack.json`, "utf8");
  const queries = JSON.parse(readFileSync(`${folder}/${set}.queries.json`, "utf8"));
  const { articles, learned = "" } = JSON.parse(pack);
  console.log(`\n## ${set}: ${articles.length} articles, ${queries.length} queries`);
  console.log(`of the pack, what was learned: ${learned.length} bytes, ${brotli(learned)} brotli`);
  const head = ["hit@1", "hit@3", "MRR@10", "empty %", "ready ms", "KB", "brotli", "median ms", "p99 ms"];
  console.log(row("", head));
  const rows = new Map();
  for (const [name, build] of Object.entries(engines)) {
    try {
      const own = await measure(build, pack, queries, Number(seconds));
      rows.set(name, own);
      const sampled = own.ran < queries.length ? `  (time was up after ${own.ran} queries)` : "";
      console.log(row(name, cells(own)) + sampled);
    } catch (error) {
      console.log(`${name.padEnd(width)}  failed: ${error.message}`);
    }
  }
  ratio(rows);
  if (queries[0].kind) byKind(rows);
}

function cells({ hit1, hit3, mrr, empty, ready, bytes, brotli, median, p99 }) {
  const kilobytes = (count) => (count === 0 ? "-" : (count / 1000).toFixed(0));
  return [
    hit1.toFixed(3), hit3.toFixed(3), mrr.toFixed(3), (empty * 100).toFixed(1),
    ready.toFixed(0), kilobytes(bytes), kilobytes(brotli), median.toFixed(3), p99.toFixed(3),
  ];
}

function row(name, cells) {
  return name.padEnd(width) + cells.map((cell) => cell.padStart(10)).join("");
}

function ratio(rows) {
  const [own, other] = [rows.get("bank-help"), rows.get("minisearch-pinyin")];
  if (!other) return;
  const times = (other.p99 / own.p99).toFixed(1);
  console.log(`p99 of minisearch-pinyin is ${times} times that of bank-help`);
}

function byKind(rows) {
  const kinds = [...rows.get("bank-help").kinds.keys()].sort();
  const short = [...rows.keys()].map((name) => name.replace("minisearch", "mini").slice(0, 11));
  console.log(`\nhit@1      ${short.map((name) => name.padStart(12)).join("")}`);
  for (const kind of kinds) {
    const share = (own) => own.kinds.get(kind)?.hit1.toFixed(3) ?? "-";
    const cells = [...rows.values()].map((own) => share(own).padStart(12));
    console.log(kind.padEnd(11) + cells.join(""));
  }
}

/** The pack is all that is sent, so its size stands where peers have that of a saved index. */
function ours(pack) {
  const faq = new Faq(pack);
  return {
    search: (query, limit) => faq.search(query, { limit }).map((hit) => hit.id),
    saved: () => pack,
  };
}

async function peers(chosen) {
  if (chosen === "none") return {};
  const { default: all } = await import("./peers.mjs");
  const names = chosen === "all" ? Object.keys(all) : chosen.split(",");
  const unknown = names.filter((name) => !all[name]);
  if (unknown.length > 0) {
    throw new Error(`no peer ${unknown}; there are ${Object.keys(all).join(", ")}`);
  }
  const from = (build) => (pack) => build(JSON.parse(pack).articles);
  return Object.fromEntries(names.map((name) => [name, from(all[name])]));
}
