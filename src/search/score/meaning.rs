//! The column `meaning`: how near a document is to what was typed, by the embeddings.

use crate::search::embeddings::{EmbeddingSum, Embeddings, UnitVector};
use crate::search::index::{Corpus, Postings, Variants};
use crate::search::terms::{PhraseDictionary, Term, TermInterner, TermKind, for_each_term};
use crate::search::weights::Weights;

/// The embeddings, and the vector of each text of the corpus.
#[derive(Debug)]
pub(crate) struct DocumentVectors {
    embeddings: Embeddings,
    variants: Vec<UnitVector>,
    /// All fields of a document together.
    documents: Vec<UnitVector>,
}

/// The column `meaning` of one query. A score is computed only where it is asked for, because most
/// documents share too little with the query for their meaning to count.
pub(crate) struct MeaningColumn<'a> {
    vectors: &'a DocumentVectors,
    variants: &'a Variants,
    query: UnitVector,
    /// How much the query says, 0 to 1: less where few of its words are known.
    confidence: f32,
}

impl DocumentVectors {
    pub(crate) fn new(embeddings: Embeddings, corpus: &Corpus) -> DocumentVectors {
        let interner = &corpus.terms.interner;
        let vectors = |postings: &Postings| owner_vectors(&embeddings, interner, postings);
        DocumentVectors {
            variants: vectors(&corpus.questions.postings),
            documents: vectors(&corpus.terms.documents),
            embeddings,
        }
    }

    /// The column of a corrected query; `None` if none of its words is known.
    pub(crate) fn embed_query<'a>(
        &'a self,
        corrected: &[char],
        corpus: &'a Corpus,
        synonyms: &PhraseDictionary,
        weights: &Weights,
    ) -> Option<MeaningColumn<'a>> {
        let mut terms = Vec::new();
        let mut known = 0;
        for_each_term(corrected, &mut |term, kind, _| {
            // Pinyin is no word of the corpus: it is read by its sounds, not by its letters.
            let is_counted = matches!(kind, TermKind::Character | TermKind::Word);
            known += u32::from(is_counted && corpus.terms.interner.get(term).is_some());
            terms.push(term);
        });
        let mut add_group = |_, group| terms.push(Term::synonym_group(group));
        synonyms.for_each_match(corrected, &mut add_group);
        terms.sort_unstable();
        terms.dedup();
        let mut sum = EmbeddingSum::default();
        for term in terms {
            sum.add(&self.embeddings.term(term));
        }
        (known > 0).then(|| MeaningColumn {
            vectors: self,
            variants: &corpus.questions.variants,
            query: sum.unit_vector(),
            confidence: f32::min(known as f32 / weights.meaning_full_terms, 1.0),
        })
    }
}

impl MeaningColumn<'_> {
    /// How much a document means what was typed: by its best variant, and by all its fields.
    pub(super) fn score(&self, document: u32, weights: &Weights) -> f32 {
        let mut best = 0.0;
        for variant in self.variants.of_document(document) {
            let cosine = self.query.cosine(&self.vectors.variants[variant as usize]);
            if cosine > best {
                best = cosine;
            }
        }
        let whole = self
            .query
            .cosine(&self.vectors.documents[document as usize]);
        let phrasing = weights.meaning_variant * sharpened(best);
        let document = weights.meaning_document * sharpened(whole.max(0.0));
        self.confidence * (phrasing + document)
    }
}

/// The cosine to the power of 1.5: the nearer two texts are, the more a little nearer counts.
/// Effect on the mean of seven sets: the cosine itself −.004, squared −.001 (`docs/design/search.md`).
fn sharpened(cosine: f32) -> f32 {
    cosine * cosine.sqrt()
}

/// The vector of each owner: the sum of the embeddings of its terms.
fn owner_vectors(
    embeddings: &Embeddings,
    interner: &TermInterner,
    postings: &Postings,
) -> Vec<UnitVector> {
    let mut sums = vec![EmbeddingSum::default(); postings.owner_count()];
    for id in 0..interner.len() as u32 {
        let row = embeddings.term(interner.term(id));
        let owners = postings.of_term(id).iter();
        owners.for_each(|it| sums[it.owner as usize].add(&row));
    }
    sums.iter().map(EmbeddingSum::unit_vector).collect()
}
