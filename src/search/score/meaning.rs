//! How near a document is to what was typed, by what was learned.

use super::Index;
use super::dictionary::Dictionary;
use super::learned::{Direction, Embeddings, Sum};
use super::postings::Postings;
use super::query::Query;
use super::term::{Kind, Term, each_term};

/// A table, and where each text of the corpus points by it.
#[derive(Debug)]
pub(super) struct Meaning {
    learned: Embeddings,
    phrasings: Vec<Direction>,
    /// All fields of a document together.
    documents: Vec<Direction>,
}

impl Meaning {
    pub(super) fn new(
        learned: Embeddings,
        dictionary: &Dictionary,
        phrased: &Postings,
        documents: &Postings,
    ) -> Meaning {
        let directions = |postings: &Postings| {
            let mut sums = vec![Sum::default(); postings.owners()];
            for number in 0..dictionary.len() as u32 {
                let row = learned.term(dictionary.term(number));
                let owners = postings.of(number).iter();
                owners.for_each(|own| sums[own.owner as usize].add(&row));
            }
            sums.iter().map(Sum::direction).collect()
        };
        Meaning {
            phrasings: directions(phrased),
            documents: directions(documents),
            learned,
        }
    }

    /// What was typed; nothing where too little was typed to mean anything.
    pub(super) fn asked(&self, index: &Index, query: &Query) -> Option<Asked<'_>> {
        let mut sum = Sum::default();
        let mut terms = Vec::new();
        let mut known = 0;
        each_term(&query.mended.chars, &mut |term, kind, _| {
            // Pinyin is no word of the corpus: it is read by its sounds, not by its letters.
            let alone = matches!(kind, Kind::Character | Kind::Word);
            known += u32::from(alone && index.dictionary.find(term).is_some());
            terms.push(term);
        });
        let mut group = |_, group| terms.push(Term::group(group));
        index.synonyms.each(&query.mended.chars, &mut group);
        terms.sort_unstable();
        terms.dedup();
        for term in terms {
            sum.add(&self.learned.term(term));
        }
        (known > 0).then(|| Asked {
            meaning: self,
            sure: f32::min(known as f32 / index.weights.meaning_full_terms, 1.0),
            direction: sum.direction(),
        })
    }
}

/// Where what was typed points.
pub(super) struct Asked<'a> {
    meaning: &'a Meaning,
    sure: f32,
    direction: Direction,
}

impl Asked<'_> {
    /// How much a document means what was typed, as its best phrasing and its answer do.
    pub(super) fn near(&self, index: &Index, document: u32) -> f32 {
        let weights = &index.weights;
        let mut best = 0.0;
        for phrasing in index.phrasings.of_document(document) {
            let like = (self.direction).like(&self.meaning.phrasings[phrasing as usize]);
            if like > best {
                best = like;
            }
        }
        let answer = &self.meaning.documents[document as usize];
        let answer = self.direction.like(answer).max(0.0);
        // The nearer, the more a little nearer counts.
        let like = |cosine: f32| cosine * cosine.sqrt();
        self.sure
            * (weights.meaning_phrasing * like(best) + weights.meaning_document * like(answer))
    }
}
