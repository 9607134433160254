//! Reads the documents into an [`Index`]: one pass that numbers the terms, one that weighs them.

use super::dictionary::Dictionary;
use super::homophones::Homophones;
use super::meaning::Meaning;
use super::phrases::Phrases;
use super::phrasings::Variants;
use super::postings::{Posting, Postings};
use super::sounds::Sounds;
use super::term::{Kind, Term, each_term};
use super::weights::Weights;
use super::words::Words;
use super::{Document, Index, Lexicon, Text};
use crate::text::{Folded, Syllable, WordReading, fold, is_everyday_han};
use std::ops::Range;

pub(super) fn build(documents: &[Document], lexicon: &Lexicon, weights: Weights) -> Index {
    let mut reader = Reader::new(lexicon);
    let mut phrasings = Variants::default();
    // Where the terms of each phrasing stand, and those of each document's title, asks, tags, body.
    let mut phrased = Vec::new();
    let mut fields = Vec::with_capacity(documents.len() * 4);
    let mut texts = Vec::with_capacity(documents.len());
    for (number, document) in documents.iter().enumerate() {
        let title = fold(&document.title);
        phrasings.push(title.chars(), number as u32);
        phrased.push(reader.read(&title));
        fields.push(reader.field());
        for ask in &document.asks {
            let ask = fold(ask);
            phrasings.push(ask.chars(), number as u32);
            phrased.push(reader.read(&ask));
        }
        fields.push(reader.field());
        for tag in &document.tags {
            reader.read(&fold(tag));
        }
        fields.push(reader.field());
        let body = fold(&document.body);
        reader.read(&body);
        fields.push(reader.field());
        texts.push(Text {
            title,
            heading: document.title.clone(),
            body,
            written: document.body.clone(),
        });
    }
    let short = weights.short_field_length_norm;
    let parts = [
        (weights.title, short),
        (weights.asks, short),
        (weights.tags, short),
        (weights.body, weights.body_length_norm),
    ];
    let whole = reader.weigh(&fields, &parts, weights.saturation);
    let phrased = reader.weigh(&phrased, &[(1.0, short)], weights.saturation);
    let learned = lexicon.embeddings.clone();
    let (dictionary, mut words) = (reader.dictionary, reader.words);
    words.sort();
    Index {
        meaning: learned.map(|own| Meaning::new(own, &dictionary, &phrased, &whole)),
        documents: whole,
        phrased,
        homophones: Homophones::new(&pairs(&phrasings, &dictionary)),
        sounds: sounds(&phrasings, lexicon),
        phrasings,
        dictionary,
        synonyms: reader.synonyms,
        common: super::common::common(),
        words,
        popular: documents.iter().map(|own| own.popular).collect(),
        texts,
        weights,
    }
}

struct Reader {
    dictionary: Dictionary,
    synonyms: Phrases,
    /// The numbers of the terms of all that was read, in order, with repeats.
    terms: Vec<u32>,
    /// Where the field that is being read begins in `terms`.
    field: usize,
    words: Words,
}

impl Reader {
    fn new(lexicon: &Lexicon) -> Reader {
        Reader {
            dictionary: Dictionary::new(),
            synonyms: super::synonyms::groups(&lexicon.synonyms),
            terms: Vec::new(),
            field: 0,
            words: Words::new(),
        }
    }

    /// Reads a text; where its terms stand.
    fn read(&mut self, folded: &Folded) -> Range<usize> {
        let chars = folded.chars();
        let start = self.terms.len();
        each_term(chars, &mut |term, kind, place| {
            let number = self.dictionary.number(term);
            self.terms.push(number);
            if kind == Kind::Word {
                self.words.add(&chars[place], number);
            }
        });
        self.synonyms.each(chars, &mut |_, group| {
            self.terms.push(self.dictionary.number(Term::group(group)));
        });
        start..self.terms.len()
    }

    /// Where the terms stand that were read since the last field.
    fn field(&mut self) -> Range<usize> {
        let start = std::mem::replace(&mut self.field, self.terms.len());
        start..self.field
    }

    /// BM25F: the fields of an owner add up before they saturate. `texts` are the places of all its
    /// fields, owner by owner; `fields` says what one word counts in each, and how much a long one is
    /// marked down.
    fn weigh(&self, texts: &[Range<usize>], fields: &[(f32, f32)], saturation: f32) -> Postings {
        let usual: Vec<f32> = (0..fields.len())
            .map(|field| usual_length(texts.iter().skip(field).step_by(fields.len())))
            .collect();
        let terms = self.dictionary.len();
        let mut sums = vec![0.0; terms];
        let mut touched: Vec<u32> = Vec::new();
        let mut rows = Vec::with_capacity(self.terms.len());
        for (owner, texts) in texts.chunks(fields.len()).enumerate() {
            for (field, place) in texts.iter().enumerate() {
                let (count, marked_down) = fields[field];
                let length = place.len() as f32 / usual[field];
                let one = count / (1.0 - marked_down + marked_down * length);
                for term in &self.terms[place.clone()] {
                    let sum = &mut sums[*term as usize];
                    if *sum == 0.0 {
                        touched.push(*term);
                    }
                    *sum += one;
                }
            }
            for term in touched.drain(..) {
                let sum = std::mem::take(&mut sums[term as usize]);
                let impact = sum * (saturation + 1.0) / (sum + saturation);
                let owner = owner as u32;
                rows.push((term, Posting { owner, impact }));
            }
        }
        Postings::new(terms, texts.len() / fields.len(), &rows)
    }
}

/// The mean over those that are not empty: most documents have no asks, and counting them would
/// make every one that has some look endless.
fn usual_length<'a>(texts: impl Iterator<Item = &'a Range<usize>>) -> f32 {
    let (mut sum, mut count) = (0, 0);
    for text in texts {
        sum += text.len();
        count += usize::from(!text.is_empty());
    }
    (sum as f32 / count.max(1) as f32).max(1.0)
}

/// With the readings that can be used: as many syllables as characters.
fn sounds(phrasings: &Variants, lexicon: &Lexicon) -> Sounds {
    let mut words = Phrases::new();
    let mut spellings = Vec::new();
    for WordReading { word, pinyin } in &lexicon.readings {
        let mut syllables = Vec::new();
        for syllable in pinyin.split(' ') {
            syllables.extend(Syllable::parse(syllable));
        }
        if syllables.len() == fold(word).chars().len() {
            words.add(word, spellings.len() as u32);
            spellings.push(syllables);
        }
    }
    Sounds::new(phrasings, &words, &spellings)
}

/// The pairs of characters of titles and asks, each once, with their terms.
fn pairs(phrasings: &Variants, dictionary: &Dictionary) -> Vec<([char; 2], u32)> {
    let mut seen = vec![false; dictionary.len()];
    let mut pairs = Vec::new();
    for two in phrasings.chars().windows(2) {
        if is_everyday_han(two[0])
            && is_everyday_han(two[1])
            && let Some(term) = dictionary.find(Term::pair(two[0], two[1]))
            && !std::mem::replace(&mut seen[term as usize], true)
        {
            pairs.push(([two[0], two[1]], term));
        }
    }
    pairs
}
