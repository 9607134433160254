//! Snippets: the piece of an answer that says most about what was typed.

use super::Snippet;
use crate::text::is_han;
use std::ops::Range;

/// How wide a piece is: a Chinese character is two, all else one. Three lines on a phone.
const WIDTH: usize = 120;
/// How far before its first mark a piece begins, if no sentence does.
const LEAD: usize = 24;

/// The piece of `body` with the most marks; empty if there are none.
pub(super) fn snippet(body: &str, marks: &[Range<usize>]) -> Snippet {
    let Some(first) = busiest(body, marks) else {
        return Snippet::default();
    };
    let start = beginning(body, first.start);
    let end = start + fitting(body[start..].chars(), WIDTH);
    let mut text = String::new();
    if start > 0 {
        text.push('…');
    }
    let shift = |at: usize| at - start + if start > 0 { '…'.len_utf8() } else { 0 };
    let marks = marks
        .iter()
        .filter(|mark| mark.start >= start && mark.end <= end)
        .map(|mark| shift(mark.start)..shift(mark.end))
        .collect();
    text.push_str(&body[start..end].replace(['\n', '\r', '\t'], " "));
    if end < body.len() {
        text.push('…');
    }
    Snippet { text, marks }
}

/// The mark from which the most marked text fits in one piece.
fn busiest<'a>(body: &str, marks: &'a [Range<usize>]) -> Option<&'a Range<usize>> {
    let (mut at, mut across) = (0, 0);
    let mut wide = |to: usize| {
        across += width(&body[at..to]);
        at = to;
        across
    };
    // How far across the text each mark begins and ends, were it one long line.
    let across: Vec<[usize; 2]> = marks
        .iter()
        .map(|mark| [wide(mark.start), wide(mark.end)])
        .collect();
    let marked = |from: usize| {
        let end = across[from][0] + WIDTH - LEAD;
        let inside = across[from..].iter().take_while(|mark| mark[1] <= end);
        inside.map(|mark| mark[1] - mark[0]).sum::<usize>()
    };
    let best = (0..marks.len()).max_by_key(|from| (marked(*from), marks.len() - from))?;
    marks.get(best)
}

/// Where a piece with its first mark at `mark` begins: with the sentence, if that is near.
fn beginning(body: &str, mark: usize) -> usize {
    let back = fitting(body[..mark].chars().rev(), LEAD);
    let before = &body[mark - back..mark];
    let sentence = before.rfind(['。', '！', '？', '；', '\n', '!', '?', ';']);
    let sentence = sentence.map(|at| {
        let after =
            before[at..].trim_start_matches(['。', '！', '？', '；', '\n', '!', '?', ';', ' ']);
        mark - after.len()
    });
    sentence.unwrap_or(mark - back)
}

/// How many bytes of the characters fit into `room`.
fn fitting(chars: impl Iterator<Item = char>, room: usize) -> usize {
    let mut left = room;
    chars
        .map_while(|ch| {
            left = left.checked_sub(width_of(ch))?;
            Some(ch.len_utf8())
        })
        .sum()
}

fn width(text: &str) -> usize {
    text.chars().map(width_of).sum()
}

fn width_of(ch: char) -> usize {
    if is_han(ch) || ('\u{3000}'..='\u{ffef}').contains(&ch) {
        2
    } else {
        1
    }
}
