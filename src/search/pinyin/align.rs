//! Aligns pinyin input with the characters of a title, letter by letter.
//!
//! ```text
//!    typed    y  a  n  z  m  a          each step takes letters and gives one character:
//!             └──┴──┘  │  └──┘          a whole syllable, its first letter, what was typed
//!    title      验     证   码           so far of the last one …
//! ```

use super::index::PinyinIndex;
use super::input::{EXACT, MAX_STEP, PinyinInput, StepQualities};

/// The factor, in percent, for a reading that is not the character's likeliest. Close to 100: the
/// table has many words only by their characters, so the likeliest reading may be the wrong one.
const OTHER_READING: u8 = 90;

/// An alignment of input with characters, up to one of its ends.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Path {
    /// How far into the input the path goes.
    pub(super) input_end: usize,
    /// Where the path ends among the characters of all variants.
    pub(super) end: usize,
    /// The mean quality of the steps, 0 to 1.
    pub(super) quality: f32,
}

/// Finds paths (dynamic programming over the ends in the input). One aligner serves a whole search
/// and reuses its memory.
pub(super) struct Aligner<'a> {
    input: &'a PinyinInput,
    index: &'a PinyinIndex,
    /// The ends in the input that paths have reached so far, and the sum of their qualities in
    /// percent. Of paths with the same end only the best is kept.
    ends: Vec<(usize, u32)>,
    next_ends: Vec<(usize, u32)>,
}

impl<'a> Aligner<'a> {
    pub(super) fn new(input: &'a PinyinInput, index: &'a PinyinIndex) -> Aligner<'a> {
        Aligner {
            input,
            index,
            ends: Vec::new(),
            next_ends: Vec::new(),
        }
    }

    /// Calls `emit` with every path that takes the input from `from` on, one character a step,
    /// along `chars`, which begin at `place` among the characters of all variants.
    pub(super) fn for_each_path(
        &mut self,
        from: usize,
        place: usize,
        chars: &[char],
        mut emit: impl FnMut(Path),
    ) {
        self.ends.clear();
        self.ends.push((from, 0));
        for (walked, ch) in chars.iter().enumerate() {
            self.step(place + walked, *ch);
            if self.next_ends.is_empty() {
                return;
            }
            for &(input_end, sum) in &self.next_ends {
                emit(Path {
                    input_end,
                    end: place + walked + 1,
                    quality: sum as f32 / (100 * (walked + 1)) as f32,
                });
            }
            std::mem::swap(&mut self.ends, &mut self.next_ends);
        }
    }

    fn step(&mut self, place: usize, ch: char) {
        self.next_ends.clear();
        for &(input_end, sum) in &self.ends {
            if input_end == self.input.len() {
                continue;
            }
            let qualities = self.best_qualities(input_end, place, ch);
            for (letters, quality) in qualities.iter().enumerate().filter(|it| *it.1 > 0) {
                let end = (input_end + letters, sum + u32::from(*quality));
                match self.next_ends.iter_mut().find(|other| other.0 == end.0) {
                    Some(other) => other.1 = other.1.max(end.1),
                    None => self.next_ends.push(end),
                }
            }
        }
    }

    fn best_qualities(&self, input_end: usize, place: usize, ch: char) -> StepQualities {
        let mut best = [0; MAX_STEP];
        for (rank, unit) in self.index.units_at(place).iter().enumerate() {
            let qualities = self.input.step_qualities(input_end, *unit);
            for (best, quality) in best.iter_mut().zip(&qualities.to_le_bytes()) {
                let percent = if rank == 0 { 100 } else { OTHER_READING };
                *best = (*best).max((u16::from(*quality) * u16::from(percent) / 100) as u8);
            }
        }
        if ch == self.input.chars()[input_end] {
            best[1] = EXACT;
        }
        best
    }
}

#[cfg(test)]
mod tests {
    use super::{Aligner, Path, PinyinIndex, PinyinInput};
    use crate::search::index::Variants;
    use crate::text::fold;
    use proptest::prelude::*;

    /// Every path, by trying for each character every number of letters.
    fn naive(
        aligner: &Aligner<'_>,
        chars: &[char],
        input_end: usize,
        place: usize,
        sum: u32,
        found: &mut Vec<(usize, usize, u32)>,
    ) {
        if place > 0 {
            found.push((input_end, place, sum));
        }
        if place == chars.len() || input_end == aligner.input.len() {
            return;
        }
        for (letters, quality) in aligner
            .best_qualities(input_end, place, chars[place])
            .into_iter()
            .enumerate()
        {
            if quality > 0 {
                naive(
                    aligner,
                    chars,
                    input_end + letters,
                    place + 1,
                    sum + u32::from(quality),
                    found,
                );
            }
        }
    }

    proptest! {
        #[test]
        fn an_alignment_agrees_with_trying_every_path(
            title in "[西安先验证码长城中行银a2]{1,6}",
            typed in "(xi|an|xian|x|yan|y|zh|zheng|z|ma|m|chang|c|hang|xing|yin|西|验|a|2| ){1,6}",
        ) {
            let mut variants = Variants::default();
            let chars = fold(&title).chars().to_vec();
            variants.push(&chars, 0);
            let chars = variants.chars().to_vec();
            let index = PinyinIndex::new(&variants, &[]);
            let input = PinyinInput::new(fold(&typed).chars(), &index);
            let mut aligner = Aligner::new(&input, &index);
            let mut arrived: Vec<(usize, usize, u32)> = Vec::new();
            aligner.for_each_path(0, 0, &chars, |Path { input_end, end, quality }| {
                arrived.push((input_end, end, (quality * 100.0 * end as f32).round() as u32));
            });
            let mut every = Vec::new();
            naive(&aligner, &chars, 0, 0, 0, &mut every);
            // Of the paths that have come equally far, the best.
            every.sort_by_key(|path| (path.0, path.1, std::cmp::Reverse(path.2)));
            every.dedup_by_key(|path| (path.0, path.1));
            arrived.sort_unstable();
            prop_assert_eq!(arrived, every);
        }
    }
}
