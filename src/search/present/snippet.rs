//! Snippets: the piece of an answer that says most about what was typed.

use crate::search::document::Snippet;
use crate::text::is_everyday_han;
use std::ops::Range;

/// The width of a piece, where a Chinese character is two and all else one: three lines of a phone.
const WIDTH: usize = 120;
/// How far before its first mark a piece begins, in the same unit, if no sentence begins nearer:
/// enough to read the mark in its context, little enough to leave four fifths to what follows.
const LEAD: usize = 24;

/// Cuts the piece of `body` with the most marks; empty if there are no marks.
pub(crate) fn snippet(body: &str, marks: &[Range<usize>]) -> Snippet {
    let mut snippet = Snippet::default();
    let Some(first) = busiest_mark(body, marks) else {
        return snippet;
    };
    let start = piece_start(body, first.start);
    let text = &mut snippet.text;
    if start > 0 {
        text.push('…');
    }
    let cut = text.len();
    let (mut end, mut left) = (start, WIDTH);
    for ch in body[start..].chars() {
        if width_of(ch) > left {
            break;
        }
        left -= width_of(ch);
        end += ch.len_utf8();
        text.push(if matches!(ch, '\n' | '\r' | '\t') {
            ' '
        } else {
            ch
        });
    }
    if end < body.len() {
        text.push('…');
    }
    for mark in marks {
        if mark.start >= start && mark.end <= end {
            let shift = |at: usize| at - start + cut;
            snippet.marks.push(shift(mark.start)..shift(mark.end));
        }
    }
    snippet
}

/// The mark from which the most marked text fits in one piece.
fn busiest_mark<'a>(body: &str, marks: &'a [Range<usize>]) -> Option<&'a Range<usize>> {
    // How far across the text each mark begins and ends, as if the text were one long line.
    let mut places = Vec::with_capacity(marks.len());
    let (mut at, mut across) = (0, 0);
    for mark in marks {
        let mut wide = |to: usize| {
            across += body[at..to].chars().map(width_of).sum::<usize>();
            at = to;
            across
        };
        places.push(wide(mark.start)..wide(mark.end));
    }
    let (mut best, mut most) = (0, 0);
    for (from, first) in places.iter().enumerate() {
        let mut marked = 0;
        for place in &places[from..] {
            if place.end > first.start + WIDTH - LEAD {
                break;
            }
            marked += place.len();
        }
        if marked > most {
            (best, most) = (from, marked);
        }
    }
    marks.get(best)
}

/// Where a piece with its first mark at `mark` begins: with the sentence, if that is near.
fn piece_start(body: &str, mark: usize) -> usize {
    let (mut start, mut word, mut left) = (mark, mark, LEAD);
    for (at, ch) in body[..mark].char_indices().rev() {
        if width_of(ch) > left {
            break;
        }
        left -= width_of(ch);
        if matches!(ch, '。' | '！' | '？' | '；' | '\n' | '!' | '?' | ';') {
            return word;
        }
        start = at;
        if ch != ' ' {
            word = at;
        }
    }
    start
}

fn width_of(ch: char) -> usize {
    if is_everyday_han(ch) || ('\u{3000}'..='\u{ffef}').contains(&ch) {
        2
    } else {
        1
    }
}
