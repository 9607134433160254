//! The column `pinyin`: titles and asks that the whole query spells, or a piece of them.

use crate::search::index::{TermIndex, VariantIndex};
use crate::search::pinyin::PinyinMatch;
use crate::search::terms::Term;
use crate::search::weights::Weights;
use std::ops::Range;

/// Scores every document by the best piece that the whole query spells. What only a part of the
/// query spells counts as a word ([`word_scores`](super::word_scores)).
pub(crate) fn pinyin_scores(
    pinyin: &[PinyinMatch],
    index: &TermIndex,
    questions: &VariantIndex,
    weights: &Weights,
) -> Vec<f32> {
    let mut scores = vec![0.0_f32; index.documents.owner_count()];
    let variants = &questions.variants;
    for it in pinyin.iter().filter(|it| it.is_whole_query) {
        let text = variants.range(it.variant);
        let share = (it.end - it.start) as f32 / text.len() as f32;
        let mut score = weights.pinyin_match
            + weights.pinyin_quality * it.quality
            + weights.pinyin_share * share;
        let split =
            cohesion(index, questions, &text, it.start) + cohesion(index, questions, &text, it.end);
        score -= weights.split_word_penalty * split;
        if !variants.is_title(it.variant) {
            score *= weights.ask_factor;
        }
        let best = &mut scores[it.document as usize];
        *best = best.max(score);
    }
    scores
}

/// How much the characters on both sides of `at` belong together, 0 to 1: 期 and 限 where most
/// variants that have one of them have 期限. A piece that splits them is hardly what was meant.
fn cohesion(index: &TermIndex, questions: &VariantIndex, text: &Range<usize>, at: usize) -> f32 {
    if at == text.start || at == text.end {
        return 0.0;
    }
    let frequency = |term: Term| {
        let term = index.interner.get(term);
        term.map_or(0, |it| questions.postings.of_term(it).len())
    };
    let chars = questions.variants.chars();
    let (before, after) = (chars[at - 1], chars[at]);
    let alone = frequency(Term::character(before)).min(frequency(Term::character(after)));
    frequency(Term::bigram(before, after)) as f32 / alone.max(1) as f32
}
