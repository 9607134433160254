//! What was typed in pinyin: the pieces of titles and asks that it spells.

use super::Index;
use super::query::Query;
use super::ranking::add_best;
use super::spelling::{Spelling, Walker, Way};
use super::term::Term;
use crate::text::is_everyday_han;
use std::ops::Range;

/// A piece of a phrasing that the query, or a part of it, spells.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Spelt {
    pub(super) document: u32,
    pub(super) phrasing: u32,
    /// Where it begins and ends among [`super::phrasings::Variants::chars`].
    pub(super) start: usize,
    pub(super) end: usize,
    quality: f32,
    /// How far into the spelling it goes.
    reach: usize,
    /// What of the query spells it.
    pub(super) typed: Range<usize>,
    evidence: f32,
}

/// The evidence of three or more initials inside a stretch of letters.
const INITIALS: f32 = 0.3;

impl Spelt {
    /// Is it more than a chance, 0 to 1? A whole stretch of letters is, and characters that took more
    /// than their initials; initials inside a stretch hardly are.
    fn evidence(&self, spelling: &Spelling, piece: &Range<usize>) -> f32 {
        let begins = self.typed.start == spelling.source(piece.clone()).start;
        match self.end - self.start {
            _ if begins && spelling.is_end(self.reach) => 1.0,
            2.. if self.is_full() => 1.0,
            3.. => INITIALS,
            _ => 0.0,
        }
    }

    /// Did it take more than initials?
    fn is_full(&self) -> bool {
        self.quality > 0.75
    }

    /// How much of that place in the query spells it, for all that can be told.
    pub(super) fn share_of(&self, place: &Range<usize>) -> f32 {
        let shared = self.typed.start.max(place.start)..self.typed.end.min(place.end);
        self.evidence * shared.len() as f32 / place.len() as f32
    }
}

/// A query that spells one thing raises `exact`; one that spells several adds each to `lexical`,
/// like words.
pub(super) fn spelt(
    index: &Index,
    query: &Query,
    lexical: &mut [f32],
    exact: &mut [f32],
) -> Vec<Spelt> {
    let letters = query.chars.iter().filter(|ch| ch.is_ascii_lowercase());
    if letters.count() < 2 || !index.sounds.has_syllables() {
        return Vec::new();
    }
    let spelling = Spelling::new(&query.chars, &index.sounds);
    let mut found = Vec::new();
    let mut from = 0;
    // Where in `found` the pieces of this stretch of letters begin.
    let mut stretch = 0;
    while let Some(piece) = spelling.next_piece(from) {
        // The whole query first: it may begin with a character. A word the corpus knows is that
        // word, unless the whole query is spelt.
        let start = if from == 0 { 0 } else { piece.start };
        let begins = start == 0 || spelling.is_end(start);
        let known = begins && index.words.knows(&spelling.chars()[piece.clone()]);
        let (mut spelt, rest) = if known && from > 0 {
            (Vec::new(), 0)
        } else {
            likeliest(index, &spelling, start)
        };
        let reach = spelt.first().map_or(start, |first| first.reach);
        let evidence = match spelt.first() {
            Some(first) => first.evidence(&spelling, &piece),
            None => 0.0,
        };
        if start == 0 && reach == spelling.len() {
            add_whole(index, &spelt, exact);
        } else if !known && evidence > 0.0 {
            spelt.iter_mut().for_each(|own| own.evidence = evidence);
            add_piece(index, &spelt, spelling.is_end(reach), lexical);
        } else {
            // Too little for itself: yh of yhkhzainali. What follows it may be more.
            from = if rest >= MORE { reach } else { piece.end };
            continue;
        }
        if begins {
            stretch = found.len();
        }
        found.extend(spelt);
        from = reach;
        // sfz zenme tian: initials are no chance where the rest is spelt to the end.
        let own = &mut found[stretch..];
        if spelling.is_end(reach) && own.iter().any(Spelt::is_full) {
            own.iter_mut().for_each(|own| own.evidence = 1.0);
        }
    }
    found
}

/// Characters that initials may be skipped for.
const MORE: usize = 4;
/// Places tried for a better cut: each costs a walk along all titles.
const CUTS: usize = 8;

/// The pieces that go furthest from `from` on. Where that leaves less than two characters of a
/// stretch of letters, the cut is made where what follows is more: `sfzzenmetian` is `sfz` and
/// `zenmetian`, though some title goes on as `sfzzenme` does. Says how many characters that are, 0 without
/// a cut.
fn likeliest(index: &Index, spelling: &Spelling, from: usize) -> (Vec<Spelt>, usize) {
    let mut likeliest = furthest(index, spelling, from, spelling.len());
    let reach = likeliest.first().map_or(from, |first| first.reach);
    let rest = |from: usize| {
        let rest = furthest(index, spelling, from, spelling.len());
        let to_the_end = rest.first().filter(|own| spelling.is_end(own.reach));
        to_the_end.map_or(0, |own| own.end - own.start)
    };
    if reach == from || spelling.is_end(reach) || rest(reach) > 1 {
        return (likeliest, 0);
    }
    let mut most = 1;
    for cut in (from + 2..reach).rev().take(CUTS) {
        let longer = rest(cut);
        if longer <= most {
            continue;
        }
        let own = furthest(index, spelling, from, cut);
        if own.first().is_some_and(|own| own.reach == cut) {
            (most, likeliest) = (longer, own);
        }
    }
    (likeliest, most)
}

/// The pieces that go furthest from `from` on, but not beyond `most`; the end of a stretch of
/// letters is preferred to its middle.
fn furthest(index: &Index, spelling: &Spelling, from: usize, most: usize) -> Vec<Spelt> {
    let chars = index.phrasings.chars();
    let mut walker = Walker::new(spelling, &index.sounds);
    let mut furthest: Vec<Spelt> = Vec::new();
    let mut best = (false, 0);
    for choice in 0..index.sounds.choices.len() {
        if !spelling.begins(from, index.sounds.choices.of(choice)) {
            continue;
        }
        for &start in index.sounds.places(choice) {
            let start = start as usize;
            let phrasing = index.phrasings.at(start);
            let end = index.phrasings.place(phrasing).end;
            let mut own: Option<Way> = None;
            walker.walk(from, start, &chars[start..end], |way| {
                let better =
                    own.is_none_or(|own| (way.typed, way.quality) > (own.typed, own.quality));
                if better
                    && (from + 2..=most).contains(&way.typed)
                    && chars[start..way.end].iter().any(|ch| is_everyday_han(*ch))
                {
                    own = Some(way);
                }
            });
            let Some(way) = own else { continue };
            let reach = (spelling.is_end(way.typed), way.typed);
            if reach > best {
                best = reach;
                furthest.clear();
            }
            if reach == best {
                furthest.push(Spelt {
                    document: index.phrasings.owner(phrasing),
                    phrasing,
                    start,
                    end: way.end,
                    quality: way.quality,
                    reach: way.typed,
                    typed: spelling.source(from..way.typed),
                    evidence: 1.0,
                });
            }
        }
    }
    furthest
}

fn add_whole(index: &Index, spelt: &[Spelt], exact: &mut [f32]) {
    let weights = &index.weights;
    for own in spelt {
        let text = index.phrasings.place(own.phrasing);
        let share = (own.end - own.start) as f32 / text.len() as f32;
        let mut bonus = weights.pinyin_match
            + weights.pinyin_quality * own.quality
            + weights.pinyin_share * share;
        let cut = cohesion(index, &text, own.start) + cohesion(index, &text, own.end);
        bonus -= weights.split_word_penalty * cut;
        if !index.phrasings.is_title(own.phrasing) {
            bonus *= weights.ask_factor;
        }
        let best = &mut exact[own.document as usize];
        *best = best.max(bonus);
    }
}

/// A piece counts like a word that the documents it was found in have.
fn add_piece(index: &Index, spelt: &[Spelt], complete: bool, lexical: &mut [f32]) {
    let mut found = Vec::new();
    for own in spelt {
        found.push((own.document, own.quality));
    }
    let half = if complete { 1.0 } else { 0.5 };
    let weight = index.weights.pinyin_piece * half;
    add_best(&index.documents, &found, weight, lexical);
}

/// How much the characters on both sides of `at` belong together, 0 to 1: 期 and 限 where most
/// that have one have 期限. A piece that parts them is hardly what was meant.
fn cohesion(index: &Index, text: &Range<usize>, at: usize) -> f32 {
    if at == text.start || at == text.end {
        return 0.0;
    }
    let owners = |term: Term| {
        index
            .dictionary
            .find(term)
            .map_or(0, |own| index.phrased.of(own).len())
    };
    let (before, after) = (index.phrasings.chars()[at - 1], index.phrasings.chars()[at]);
    let alone = owners(Term::character(before)).min(owners(Term::character(after)));
    owners(Term::pair(before, after)) as f32 / alone.max(1) as f32
}
