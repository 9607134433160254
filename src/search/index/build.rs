//! Reads the documents: one pass that numbers the terms, one that weighs them.

use super::bm25f::{FieldWeights, weigh};
use super::corpus::{Corpus, StoredText, TermIndex, VariantIndex};
use super::homophones::Homophones;
use super::postings::Postings;
use super::variants::Variants;
use super::vocabulary::Vocabulary;
use crate::search::document::Document;
use crate::search::terms::{PhraseDictionary, Term, TermInterner, TermKind, for_each_term};
use crate::search::weights::Weights;
use crate::text::{Folded, fold, is_everyday_han};
use std::ops::Range;

/// Builds the index of the documents.
pub(crate) fn build(
    documents: &[Document],
    synonyms: &PhraseDictionary,
    weights: &Weights,
) -> Corpus {
    let mut reader = Reader::new(synonyms);
    let mut variants = Variants::default();
    // Where the terms of each variant stand, and those of each document's title, asks, tags, body.
    let mut variant_places = Vec::new();
    let mut field_places = Vec::with_capacity(documents.len() * 4);
    let mut texts = Vec::with_capacity(documents.len());
    for (number, document) in documents.iter().enumerate() {
        let folded_title = fold(&document.title);
        variants.push(folded_title.chars(), number as u32);
        variant_places.push(reader.read(&folded_title));
        field_places.push(reader.end_field());
        for ask in &document.asks {
            let ask = fold(ask);
            variants.push(ask.chars(), number as u32);
            variant_places.push(reader.read(&ask));
        }
        field_places.push(reader.end_field());
        for tag in &document.tags {
            reader.read(&fold(tag));
        }
        field_places.push(reader.end_field());
        let folded_body = fold(&document.body);
        reader.read(&folded_body);
        field_places.push(reader.end_field());
        texts.push(StoredText {
            folded_title,
            title: document.title.clone(),
            folded_body,
            body: document.body.clone(),
        });
    }
    let field = |weight, length_norm| FieldWeights {
        weight,
        length_norm,
    };
    let short = weights.short_field_length_norm;
    let fields = [
        field(weights.title, short),
        field(weights.asks, short),
        field(weights.tags, short),
        field(weights.body, weights.body_length_norm),
    ];
    let documents_by_term = reader.weigh(&field_places, &fields, weights.saturation);
    let variants_by_term = reader.weigh(&variant_places, &[field(1.0, short)], weights.saturation);
    let (interner, mut vocabulary) = (reader.interner, reader.vocabulary);
    vocabulary.sort();
    Corpus {
        terms: TermIndex {
            homophones: Homophones::new(&bigrams(&variants, &interner)),
            documents: documents_by_term,
            interner,
            vocabulary,
        },
        questions: VariantIndex {
            variants,
            postings: variants_by_term,
        },
        texts,
        popular: documents.iter().map(|it| it.popular).collect(),
    }
}

struct Reader<'a> {
    interner: TermInterner,
    synonyms: &'a PhraseDictionary,
    /// The ids of the terms of all that was read, in order, with repeats.
    terms: Vec<u32>,
    /// Where the field that is being read begins in `terms`.
    field_start: usize,
    vocabulary: Vocabulary,
}

impl Reader<'_> {
    fn new(synonyms: &PhraseDictionary) -> Reader<'_> {
        Reader {
            interner: TermInterner::new(),
            synonyms,
            terms: Vec::new(),
            field_start: 0,
            vocabulary: Vocabulary::new(),
        }
    }

    /// Reads a text and returns where its terms stand in `terms`.
    fn read(&mut self, folded: &Folded) -> Range<usize> {
        let chars = folded.chars();
        let start = self.terms.len();
        for_each_term(chars, &mut |term, kind, place| {
            let id = self.interner.intern(term);
            self.terms.push(id);
            if kind == TermKind::Word {
                self.vocabulary.add(&chars[place], id);
            }
        });
        self.synonyms.for_each_match(chars, &mut |_, group| {
            let id = self.interner.intern(Term::synonym_group(group));
            self.terms.push(id);
        });
        start..self.terms.len()
    }

    /// Ends a field and returns where its terms stand in `terms`.
    fn end_field(&mut self) -> Range<usize> {
        let start = std::mem::replace(&mut self.field_start, self.terms.len());
        start..self.field_start
    }

    fn weigh(&self, places: &[Range<usize>], fields: &[FieldWeights], saturation: f32) -> Postings {
        weigh(&self.terms, self.interner.len(), places, fields, saturation)
    }
}

/// The pairs of Chinese characters of titles and asks, each once, with their terms.
fn bigrams(variants: &Variants, interner: &TermInterner) -> Vec<([char; 2], u32)> {
    let mut seen = vec![false; interner.len()];
    let mut bigrams = Vec::new();
    for two in variants.chars().windows(2) {
        if is_everyday_han(two[0])
            && is_everyday_han(two[1])
            && let Some(term) = interner.get(Term::bigram(two[0], two[1]))
            && !std::mem::replace(&mut seen[term as usize], true)
        {
            bigrams.push(([two[0], two[1]], term));
        }
    }
    bigrams
}
