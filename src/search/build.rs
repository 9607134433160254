//! Reads the documents into an [`Index`]: one pass that numbers the terms, one that weighs them.

use super::dictionary::Dictionary;
use super::homophones::Homophones;
use super::meaning::Meaning;
use super::phrases::Phrases;
use super::phrasings::Phrasings;
use super::postings::{Posting, Postings};
use super::sounds::Sounds;
use super::term::{Kind, Term, each_term};
use super::weights::Weights;
use super::words::Words;
use super::{Document, Index, Lexicon, Text};
use crate::text::{Folded, Syllable, fold, is_han};

/// Title, asks, tags, body.
const FIELDS: usize = 4;

pub(super) fn build(documents: &[Document], lexicon: &Lexicon, weights: Weights) -> Index {
    let mut reader = Reader::new(lexicon);
    let mut phrasings = Phrasings::default();
    let mut fields: Vec<[Vec<u32>; FIELDS]> = Vec::with_capacity(documents.len());
    let mut phrased: Vec<Vec<u32>> = Vec::new();
    let mut texts = Vec::with_capacity(documents.len());
    for (number, document) in documents.iter().enumerate() {
        let mut own: [Vec<u32>; FIELDS] = Default::default();
        let title = fold(&document.title);
        let asks = document.asks.iter().map(|ask| fold(ask));
        let asks: Vec<Folded> = asks.collect();
        for (place, folded) in std::iter::once(&title).chain(&asks).enumerate() {
            let terms = reader.read(folded);
            phrasings.push(folded.chars(), number as u32);
            own[place.min(1)].extend(&terms);
            phrased.push(terms);
        }
        for tag in &document.tags {
            own[2].extend(reader.read(&fold(tag)));
        }
        let body = fold(&document.body);
        own[3] = reader.read(&body);
        fields.push(own);
        let written = document.body.clone();
        texts.push(Text {
            title,
            heading: document.title.clone(),
            body,
            written,
        });
    }
    let terms = reader.dictionary.len();
    let spellings: Vec<(&str, Vec<Syllable>)> = spellings(lexicon);
    let words = Phrases::new(spellings.iter().map(|own| own.0).zip(0..));
    let spellings: Vec<Vec<Syllable>> = spellings.into_iter().map(|own| own.1).collect();
    let whole = weigh_fields(&fields, terms, &weights);
    let phrased = weigh_phrasings(&phrased, terms, &weights);
    let learned = lexicon.learned.clone();
    Index {
        meaning: learned.map(|own| Meaning::new(own, &reader.dictionary, &phrased, &whole)),
        documents: whole,
        phrased,
        homophones: Homophones::new(pairs(&phrasings, &reader.dictionary)),
        sounds: Sounds::new(&phrasings, &words, &spellings),
        phrasings,
        dictionary: reader.dictionary,
        synonyms: reader.synonyms,
        everyday: super::common::everyday(),
        words: Words::new(reader.words),
        popular: documents.iter().map(|own| own.popular).collect(),
        texts,
        weights,
    }
}

struct Reader {
    dictionary: Dictionary,
    synonyms: Phrases,
    /// Words that are not Chinese, each as written once, and which have been seen.
    words: Vec<(Vec<char>, u32)>,
    spellings: Dictionary,
}

impl Reader {
    fn new(lexicon: &Lexicon) -> Reader {
        Reader {
            dictionary: Dictionary::new(),
            synonyms: super::synonyms::groups(&lexicon.synonyms),
            words: Vec::new(),
            spellings: Dictionary::new(),
        }
    }

    /// The numbers of the terms of a text, in order, with repeats.
    fn read(&mut self, folded: &Folded) -> Vec<u32> {
        let chars = folded.chars();
        let mut terms = Vec::new();
        each_term(chars, |term, kind, place| {
            let number = self.dictionary.number(term);
            terms.push(number);
            if kind == Kind::Word {
                let (word, known) = (&chars[place], self.spellings.len());
                self.spellings.number(Term::spelling(word));
                if self.spellings.len() > known {
                    self.words.push((word.to_vec(), number));
                }
            }
        });
        self.synonyms.each(chars, |_, group| {
            terms.push(self.dictionary.number(Term::group(group)));
        });
        terms
    }
}

/// The readings that can be used: as many syllables as characters.
fn spellings(lexicon: &Lexicon) -> Vec<(&str, Vec<Syllable>)> {
    let read = |(word, reading): &'_ (String, String)| {
        let syllables: Option<Vec<Syllable>> =
            reading.split_whitespace().map(Syllable::parse).collect();
        syllables.filter(|own| own.len() == fold(word).chars().len())
    };
    lexicon
        .readings
        .iter()
        .filter_map(|entry| Some((entry.0.as_str(), read(entry)?)))
        .collect()
}

fn pairs<'a>(
    phrasings: &'a Phrasings,
    dictionary: &'a Dictionary,
) -> impl Iterator<Item = ([char; 2], u32)> + 'a {
    let mut seen = vec![false; dictionary.len()];
    phrasings.chars().windows(2).filter_map(move |two| {
        if !is_han(two[0]) || !is_han(two[1]) {
            return None;
        }
        let term = dictionary.find(Term::pair(two[0], two[1]))?;
        (!std::mem::replace(&mut seen[term as usize], true)).then_some(([two[0], two[1]], term))
    })
}

/// BM25F: the fields of a document add up before they saturate.
fn weigh_fields(fields: &[[Vec<u32>; FIELDS]], terms: usize, weights: &Weights) -> Postings {
    let counts = [weights.title, weights.asks, weights.tags, weights.body];
    let marked_down = [
        weights.short_length,
        weights.short_length,
        weights.short_length,
        weights.body_length,
    ];
    let usual: [f32; FIELDS] =
        std::array::from_fn(|at| usual_length(fields.iter().map(|own| &own[at])));
    let mut rows = Vec::new();
    let mut tally = Tally::new(terms);
    for (document, own) in fields.iter().enumerate() {
        for (at, field) in own.iter().enumerate() {
            let length = field.len() as f32 / usual[at];
            let one = counts[at] / (1.0 - marked_down[at] + marked_down[at] * length);
            tally.add(field, one);
        }
        tally.take(document, weights.saturation, &mut rows);
    }
    Postings::new(terms, fields.len(), &rows)
}

fn weigh_phrasings(phrased: &[Vec<u32>], terms: usize, weights: &Weights) -> Postings {
    let usual = usual_length(phrased.iter());
    let mut rows = Vec::new();
    let mut tally = Tally::new(terms);
    for (phrasing, own) in phrased.iter().enumerate() {
        let length = own.len() as f32 / usual;
        tally.add(
            own,
            1.0 / (1.0 - weights.short_length + weights.short_length * length),
        );
        tally.take(phrasing, weights.saturation, &mut rows);
    }
    Postings::new(terms, phrased.len(), &rows)
}

/// The mean over those that are not empty: most documents have no asks, and counting them would
/// make every one that has some look endless.
fn usual_length<'a>(texts: impl Iterator<Item = &'a Vec<u32>>) -> f32 {
    let lengths: Vec<usize> = texts.map(Vec::len).filter(|length| *length > 0).collect();
    (lengths.iter().sum::<usize>() as f32 / lengths.len().max(1) as f32).max(1.0)
}

/// Adds up the terms of one owner.
struct Tally {
    sums: Vec<f32>,
    touched: Vec<u32>,
}

impl Tally {
    fn new(terms: usize) -> Tally {
        Tally {
            sums: vec![0.0; terms],
            touched: Vec::new(),
        }
    }

    fn add(&mut self, terms: &[u32], one: f32) {
        for term in terms {
            let sum = &mut self.sums[*term as usize];
            if *sum == 0.0 {
                self.touched.push(*term);
            }
            *sum += one;
        }
    }

    /// Moves the sums, saturated, into `rows`.
    fn take(&mut self, owner: usize, saturation: f32, rows: &mut Vec<(u32, Posting)>) {
        for term in self.touched.drain(..) {
            let sum = std::mem::take(&mut self.sums[term as usize]);
            let impact = sum * (saturation + 1.0) / (sum + saturation);
            let owner = owner as u32;
            rows.push((term, Posting { owner, impact }));
        }
    }
}
