/** How the peers cut text: none of them does it well for Chinese on its own. */

const segmenter = new Intl.Segmenter("zh-CN", { granularity: "word" });

export const plain = (text) => text.normalize("NFKC").toLowerCase();

export const hasHan = (text) => /\p{Script=Han}/u.test(text);

/** Words as the platform's dictionary cuts them. */
export function words(text) {
  const segments = [...segmenter.segment(plain(text))];
  return segments.filter((own) => own.isWordLike).map((own) => own.segment);
}

/** Pairs of Chinese characters, and words of letters and digits; `alone` adds each character. */
export function pairs(text, alone = false) {
  const found = [];
  for (const [run] of plain(text).matchAll(/\p{Script=Han}+|[a-z0-9]+/gu)) {
    if (!hasHan(run)) {
      found.push(run);
      continue;
    }
    const characters = [...run];
    characters.forEach((character, at) => {
      if (alone || characters.length === 1) found.push(character);
      if (at + 1 < characters.length) found.push(character + characters[at + 1]);
    });
  }
  return found;
}

export const wordsAndPairs = (text) => [...new Set([...words(text), ...pairs(text)])];
