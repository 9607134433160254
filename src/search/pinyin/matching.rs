//! Finds the pieces of titles and asks that the query, or a part of it, spells in pinyin.

use super::align::{Aligner, Path};
use super::index::PinyinIndex;
use super::input::PinyinInput;
use crate::search::index::{Variants, Vocabulary};
use crate::text::is_everyday_han;
use std::ops::Range;

/// A piece of a variant that the query, or a part of it, spells.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct PinyinMatch {
    pub(crate) document: u32,
    pub(crate) variant: u32,
    /// Where the piece begins and ends among [`Variants::chars`].
    pub(crate) start: usize,
    pub(crate) end: usize,
    /// The mean quality of the steps, 0 to 1.
    pub(crate) quality: f32,
    /// The part of the query that spells the piece.
    pub(crate) typed: Range<usize>,
    /// How far into the input the piece goes.
    input_end: usize,
    /// How sure it is that the piece is more than a chance, 0 to 1.
    evidence: f32,
    /// The whole query spells the piece.
    pub(crate) is_whole_query: bool,
    /// The part of the query goes to the end of a stretch of letters.
    pub(crate) ends_stretch: bool,
}

/// Letters that a query must have to be read as pinyin: a single one begins too many syllables.
const MIN_LETTERS: usize = 2;

/// The evidence of three or more initials inside a stretch of letters: any three letters are the
/// initials of something in a large corpus.
const INITIALS_EVIDENCE: f32 = 0.3;

/// The mean quality above which a piece took more than initials. A piece of initials alone has .55,
/// one of whole syllables .84 (fuzzy) to 1, one of both something between.
const MORE_THAN_INITIALS: f32 = 0.75;

/// Characters that the rest of a stretch must spell for initials before it to be passed over: `yh`
/// of `yhkhzainali`.
const MIN_REST_AFTER_INITIALS: usize = 4;

/// Places that are tried for a better cut of a stretch: each costs an alignment with all titles.
const MAX_CUTS: usize = 8;

impl PinyinMatch {
    /// The evidence of a match that begins the letters `letters`, 0 to 1. A whole stretch of
    /// letters is no chance, nor are two characters that took more than their initials.
    fn evidence(&self, input: &PinyinInput, letters: &Range<usize>) -> f32 {
        let begins_stretch = self.typed.start == input.source(letters.clone()).start;
        match self.end - self.start {
            _ if begins_stretch && input.is_stretch_end(self.input_end) => 1.0,
            2.. if self.is_more_than_initials() => 1.0,
            3.. => INITIALS_EVIDENCE,
            _ => 0.0,
        }
    }

    fn is_more_than_initials(&self) -> bool {
        self.quality > MORE_THAN_INITIALS
    }

    /// The share of a place in the query that spells the piece, times the evidence.
    pub(crate) fn share_of(&self, place: &Range<usize>) -> f32 {
        let shared = self.typed.start.max(place.start)..self.typed.end.min(place.end);
        self.evidence * shared.len() as f32 / place.len() as f32
    }
}

/// Groups matches by the part of the query that spells them: the same letters in several documents.
pub(crate) fn by_typed_part(matches: &[PinyinMatch]) -> impl Iterator<Item = &[PinyinMatch]> {
    matches.chunk_by(|a, b| a.typed == b.typed)
}

/// Reads a folded query as pinyin: as a whole where it spells a title or a piece of one, else piece
/// by piece. The matches stand in the order of the query.
pub(crate) fn match_pinyin(
    chars: &[char],
    index: &PinyinIndex,
    variants: &Variants,
    vocabulary: &Vocabulary,
) -> Vec<PinyinMatch> {
    let mut found: Vec<PinyinMatch> = Vec::new();
    let letters = chars.iter().filter(|ch| ch.is_ascii_lowercase());
    if letters.count() < MIN_LETTERS || !index.has_syllables() {
        return found;
    }
    let input = &PinyinInput::new(chars, index);
    let titles = Titles {
        input,
        index,
        variants,
    };
    let mut from = 0;
    // Where the matches of this stretch of letters begin.
    let mut stretch = 0;
    while let Some(letters) = input.next_letters(from) {
        // The whole query first: it may begin with a character. A word that the corpus knows is
        // that word, unless the whole query is pinyin.
        let start = if from == 0 { 0 } else { letters.start };
        let begins_stretch = start == 0 || input.is_stretch_end(start);
        let is_known = begins_stretch && vocabulary.contains(&input.chars()[letters.clone()]);
        let (mut matches, rest) = if is_known && from > 0 {
            (Vec::new(), 0)
        } else {
            titles.likeliest(start)
        };
        let end = matches.first().map_or(start, |first| first.input_end);
        let evidence = match matches.first() {
            Some(first) => first.evidence(input, &letters),
            None => 0.0,
        };
        let is_whole_query = start == 0 && end == input.len();
        if !is_whole_query {
            if is_known || evidence == 0.0 {
                // Too little in itself: yh of yhkhzainali. What follows it may be more.
                from = if rest >= MIN_REST_AFTER_INITIALS {
                    end
                } else {
                    letters.end
                };
                continue;
            }
            matches.iter_mut().for_each(|it| it.evidence = evidence);
        }
        if begins_stretch {
            stretch = found.len();
        }
        found.extend(matches);
        from = end;
        // sfz zenme tian: initials are no chance where the rest is spelt to the end.
        let stretch = &mut found[stretch..];
        if input.is_stretch_end(end) && stretch.iter().any(PinyinMatch::is_more_than_initials) {
            stretch.iter_mut().for_each(|it| it.evidence = 1.0);
        }
    }
    found
}

/// The titles and asks that the input is aligned with.
struct Titles<'a> {
    input: &'a PinyinInput,
    index: &'a PinyinIndex,
    variants: &'a Variants,
}

impl Titles<'_> {
    /// The matches that go furthest from `from` on. Where they leave less than two characters of a
    /// stretch of letters, the stretch is cut where what follows is more: `sfzzenmetian` is `sfz`
    /// and `zenmetian`, though some title goes on as `sfzzenme` does. The number says how many
    /// characters follow the cut, 0 without one.
    fn likeliest(&self, from: usize) -> (Vec<PinyinMatch>, usize) {
        let input = self.input;
        let mut likeliest = self.furthest(from, input.len());
        let end = likeliest.first().map_or(from, |first| first.input_end);
        let rest = |from: usize| {
            let rest = self.furthest(from, input.len());
            let to_the_end = rest.first().filter(|it| input.is_stretch_end(it.input_end));
            to_the_end.map_or(0, |it| it.end - it.start)
        };
        if end == from || input.is_stretch_end(end) || rest(end) > 1 {
            return (likeliest, 0);
        }
        let mut longest_rest = 1;
        for cut in (from + 2..end).rev().take(MAX_CUTS) {
            let rest = rest(cut);
            if rest <= longest_rest {
                continue;
            }
            let matches = self.furthest(from, cut);
            if matches.first().is_some_and(|it| it.input_end == cut) {
                (longest_rest, likeliest) = (rest, matches);
            }
        }
        (likeliest, longest_rest)
    }

    /// The matches that go furthest from `from` on, but not beyond `limit`. The end of a stretch of
    /// letters is preferred to its middle.
    fn furthest(&self, from: usize, limit: usize) -> Vec<PinyinMatch> {
        let (input, variants) = (self.input, self.variants);
        let chars = variants.chars();
        let mut aligner = Aligner::new(input, self.index);
        let mut furthest: Vec<PinyinMatch> = Vec::new();
        let mut best_reach = (false, 0);
        for unit_set in 0..self.index.unit_sets.len() {
            if !input.can_begin(from, self.index.unit_sets.list(unit_set)) {
                continue;
            }
            for &start in self.index.places(unit_set) {
                let start = start as usize;
                let variant = variants.variant_at(start);
                let end = variants.range(variant).end;
                let mut best: Option<Path> = None;
                aligner.for_each_path(from, start, &chars[start..end], |path| {
                    let is_better = best.is_none_or(|best| {
                        (path.input_end, path.quality) > (best.input_end, best.quality)
                    });
                    if is_better
                        && (from + 2..=limit).contains(&path.input_end)
                        && chars[start..path.end].iter().any(|ch| is_everyday_han(*ch))
                    {
                        best = Some(path);
                    }
                });
                let Some(path) = best else { continue };
                let reach = (input.is_stretch_end(path.input_end), path.input_end);
                if reach > best_reach {
                    best_reach = reach;
                    furthest.clear();
                }
                if reach == best_reach {
                    furthest.push(PinyinMatch {
                        document: variants.document(variant),
                        variant,
                        start,
                        end: path.end,
                        quality: path.quality,
                        input_end: path.input_end,
                        typed: input.source(from..path.input_end),
                        evidence: 1.0,
                        is_whole_query: from == 0 && path.input_end == input.len(),
                        ends_stretch: reach.0,
                    });
                }
            }
        }
        furthest
    }
}
