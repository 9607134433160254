/**
 * The engines people put on a page today, each as a careful team would set it up for Chinese:
 * name -> build(articles), which gives { search(query, limit) -> ids, saved() -> text }.
 * The question counts three times its answer, other ways to ask it twice.
 */
import { create, insertMultiple, save, search } from "@orama/orama";
import { createTokenizer as mandarin } from "@orama/tokenizers/mandarin";
import flexsearch from "flexsearch";
import Fuse from "fuse.js";
import lunr from "lunr";
import { createRequire } from "node:module";
import MiniSearch from "minisearch";
import pinyinMatch from "pinyin-match";
import { pinyin } from "pinyin-pro";
import * as zb from "zbsearch";
import { hasHan, pairs, plain, words, wordsAndPairs } from "./tokens.mjs";

const require = createRequire(import.meta.url);
require("lunr-languages/lunr.stemmer.support.js")(lunr);
require("lunr-languages/lunr.zh.js")(lunr);

const FIELDS = ["title", "asks", "body"];
const COUNTS = { title: 3, asks: 2, body: 1 };
const BOOST = { title: 3, asks: 2 };

/** An article as one text for each field. */
const flat = ({ id, title, asks = [], body = "" }) => ({ id, title, asks: asks.join(" "), body });

/** MiniSearch may expand what was typed, or not: with pairs of characters it only loses by it. */
const minisearch = (tokenize, expand) => (articles) => {
  const engine = new MiniSearch({ fields: FIELDS, tokenize });
  engine.addAll(articles.map(flat));
  const options = { boost: BOOST, prefix: expand, fuzzy: expand && 0.2 };
  return {
    search: (query, limit) => engine.search(query, options).slice(0, limit).map((hit) => hit.id),
    saved: () => JSON.stringify(engine),
  };
};

const INITIALS = "#";
const spelt = (text) =>
  pinyin(plain(text), { toneType: "none", type: "array", nonZh: "removed" }).filter(Boolean);

/** From every character on: in full and by initials, so that any part of a question is a prefix. */
function spellings(title) {
  const syllables = spelt(title);
  const from = syllables.map((_, at) => syllables.slice(at, at + 8));
  const both = (own) => [own.join(""), INITIALS + own.map((one) => one[0]).join("")];
  return [...new Set(from.flatMap(both))];
}

/** The strongest that can be put together today: words, pairs, and every question in pinyin. */
function minisearchPinyin(articles) {
  const engine = new MiniSearch({
    fields: [...FIELDS, "spelt"],
    extractField: (article, field) => article[field === "spelt" ? "title" : field],
    tokenize: (text, field) => (field === "spelt" ? spellings(text) : wordsAndPairs(text)),
    processTerm: (term) => term,
  });
  engine.addAll(articles.map(flat));
  const asIs = (text) => [text];
  const queries = (typed) => {
    const letters = plain(typed).replace(/[^a-z]/g, "");
    const spelling = (text, options) => ({
      queries: text, tokenize: asIs, fields: ["spelt"], prefix: true, ...options,
    });
    const all = [
      { queries: [typed], tokenize: wordsAndPairs, fields: FIELDS, boost: BOOST, prefix: true, fuzzy: 0.2 },
    ];
    if (letters.length >= 2) {
      const options = { toneType: "none", type: "array", nonZh: "consecutive" };
      const full = hasHan(typed)
        ? pinyin(plain(typed), options).join("").replace(/[^a-z]/g, "")
        : letters;
      all.push(spelling([full], { fuzzy: 0.15, boost: { spelt: 3 } }));
      if (!hasHan(typed)) all.push(spelling([INITIALS + letters], { boost: { spelt: 2 } }));
    }
    const sounds = words(typed).filter(hasHan).map((word) => spelt(word).join(""));
    const long = sounds.filter((sound) => sound.length > 3);
    if (long.length > 0) all.push(spelling(long, { boost: { spelt: 0.5 } }));
    return { combineWith: "OR", queries: all };
  };
  return {
    search: (typed, limit) => engine.search(queries(typed)).slice(0, limit).map((hit) => hit.id),
    saved: () => JSON.stringify(engine),
  };
}

/** FlexSearch ranks each field alone; what stands early in several fields comes first. */
function flex(articles) {
  const { Charset, Document } = flexsearch;
  const index = FIELDS.map((field) => ({ field, encoder: Charset.CJK, tokenize: "strict" }));
  const engine = new Document({ document: { id: "id", index } });
  for (const article of articles.map(flat)) {
    engine.add({ ...article, asks: article.asks || " ", body: article.body || " " });
  }
  return {
    search: (query, limit) => {
      const scores = new Map();
      for (const { field, result } of engine.search(query, { limit: 30, suggest: true })) {
        result.forEach((id, place) => {
          scores.set(id, (scores.get(id) ?? 0) + COUNTS[field] / (place + 2));
        });
      }
      const ranked = [...scores].sort((a, b) => b[1] - a[1]);
      return ranked.slice(0, limit).map(([id]) => id);
    },
    saved: async () => {
      let text = "";
      await engine.export((_, part) => void (text += part ?? ""));
      return text;
    },
  };
}

function fuse(articles) {
  const engine = new Fuse(articles.map(flat), {
    keys: FIELDS.map((name) => ({ name, weight: COUNTS[name] })),
    ignoreLocation: true,
    useTokenSearch: true,
    tokenize: wordsAndPairs,
    threshold: 0.2,
  });
  return {
    search: (query, limit) => engine.search(query, { limit }).map((hit) => hit.item.id),
    saved: () => JSON.stringify(engine.getIndex()),
  };
}

const schema = { id: "string", title: "string", asks: "string", body: "string" };

/** Orama, and zbsearch, which went on from it. */
const orama = (library, tokenizer) => async (articles) => {
  const engine = await library.create({ schema, components: { tokenizer: tokenizer() } });
  await library.insertMultiple(engine, articles.map(flat), 1000);
  return {
    search: async (term, limit) => {
      const found = await library.search(engine, { term, limit, properties: FIELDS, boost: BOOST });
      return found.hits.map((hit) => hit.document.id);
    },
    saved: async () => JSON.stringify(await library.save(engine)),
  };
};

const cutIntoWords = () => ({
  language: "mandarin",
  normalizationCache: new Map(),
  tokenize: (text) => (typeof text === "string" ? [...new Set(words(text))] : [text]),
});

function lunrChinese(articles) {
  const engine = lunr(function () {
    this.use(lunr.zh);
    for (const field of FIELDS) this.field(field, { boost: COUNTS[field] });
    for (const article of articles.map(flat)) this.add(article);
  });
  const { TRAILING } = lunr.Query.wildcard;
  return {
    search: (typed, limit) => {
      const found = engine.query((query) => {
        for (const token of lunr.zh.tokenizer(typed)) {
          const word = token.toString();
          query.term(word, { boost: 10 });
          query.term(word, { wildcard: TRAILING, boost: 2 });
          if (word.length > 3) query.term(word, { editDistance: 1 });
        }
      });
      return found.slice(0, limit).map((hit) => hit.ref);
    },
    saved: () => JSON.stringify(engine),
  };
}

/** Only finds a question that holds what was typed, in characters or pinyin. */
function pinyinMatching(articles) {
  return {
    search: (query, limit) => {
      const found = [];
      for (const { id, title } of articles) {
        const at = pinyinMatch.match(title, query);
        if (at) found.push([at[0], title.length, id]);
      }
      found.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
      return found.slice(0, limit).map(([, , id]) => id);
    },
    saved: () => "",
  };
}

export default {
  "minisearch-words": minisearch(words, true),
  "minisearch-pairs": minisearch((text) => pairs(text, true), false),
  "minisearch-pinyin": minisearchPinyin,
  flexsearch: flex,
  "fuse-tokens": fuse,
  orama: orama({ create, insertMultiple, save, search }, mandarin),
  zbsearch: orama(zb, cutIntoWords),
  lunr: lunrChinese,
  "pinyin-match": pinyinMatching,
};
