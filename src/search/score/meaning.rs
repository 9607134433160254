//! The column `meaning`: how near a document is to what was typed, by the embeddings.

use crate::search::embeddings::{EmbeddingSum, Embeddings, UnitVector};
use crate::search::index::{Corpus, Postings, TermIndex, Variants};
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

/// The vector of a query.
struct QueryVector {
    vector: UnitVector,
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

    /// Scores the documents whose score without meaning, in `base`, is high enough; 0 for all
    /// others, and for all where no word of the corrected query is known.
    pub(crate) fn meaning_scores(
        &self,
        corrected: &[char],
        base: &[f32],
        corpus: &Corpus,
        synonyms: &PhraseDictionary,
        weights: &Weights,
    ) -> Vec<f32> {
        let mut scores = vec![0.0; base.len()];
        let Some(query) = self.embed_query(corrected, &corpus.terms, synonyms, weights) else {
            return scores;
        };
        let variants = &corpus.questions.variants;
        for (document, base) in base.iter().enumerate() {
            if *base > weights.meaning_min_score {
                scores[document] = self.similarity(&query, document as u32, variants, weights);
            }
        }
        scores
    }

    /// The vector of a corrected query; `None` if none of its words is known.
    fn embed_query(
        &self,
        corrected: &[char],
        index: &TermIndex,
        synonyms: &PhraseDictionary,
        weights: &Weights,
    ) -> Option<QueryVector> {
        let mut terms = Vec::new();
        let mut known = 0;
        for_each_term(corrected, &mut |term, kind, _| {
            // Pinyin is no word of the corpus: it is read by its sounds, not by its letters.
            let is_counted = matches!(kind, TermKind::Character | TermKind::Word);
            known += u32::from(is_counted && index.interner.get(term).is_some());
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
        (known > 0).then(|| QueryVector {
            vector: sum.unit_vector(),
            confidence: f32::min(known as f32 / weights.meaning_full_terms, 1.0),
        })
    }

    /// How much a document means what was typed: by its best variant, and by all its fields.
    fn similarity(
        &self,
        query: &QueryVector,
        document: u32,
        variants: &Variants,
        weights: &Weights,
    ) -> f32 {
        let mut best = 0.0;
        for variant in variants.of_document(document) {
            let cosine = query.vector.cosine(&self.variants[variant as usize]);
            if cosine > best {
                best = cosine;
            }
        }
        let whole = query.vector.cosine(&self.documents[document as usize]);
        let phrasing = weights.meaning_phrasing * sharpened(best);
        let document = weights.meaning_document * sharpened(whole.max(0.0));
        query.confidence * (phrasing + document)
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
