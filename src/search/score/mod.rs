//! Scores: one column of numbers for each kind of evidence, a row for each document, then the gate.
//!
//! The files stand in dependency order: each uses only those above it.

mod words;
mod keywords;
mod phrase_match;
mod pinyin;
mod meaning;
mod coverage;
mod ranking;

pub(crate) use coverage::Coverage;
pub(crate) use keywords::keyword_scores;
pub(crate) use meaning::DocumentVectors;
pub(crate) use phrase_match::{has_phrase, phrase_match_scores};
pub(crate) use pinyin::pinyin_scores;
pub(crate) use ranking::{JUDGED, RankedDocument, ScoreColumns, best_coverage, passes_gate, rank};
pub(crate) use words::word_scores;
