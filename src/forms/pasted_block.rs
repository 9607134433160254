//! Several values pasted into one field, as people keep them in a note: `张三 110101… 138…`. Each is
//! offered to the field that it fits.

use super::{FieldReview, Values};
use crate::checks::{Check, Date, Judgement, Problem, Reason, Suggestion, Verdict};
use crate::content::Form;

/// Names and addresses take nearly anything, so the other kinds choose first.
const CHOOSE_LAST: [Check; 2] = [Check::PersonName, Check::Address];

/// Looks at every field whose text is not good as one value.
pub(super) fn offer(form: &Form, values: &Values, fields: &mut [FieldReview], today: Date) {
    for at in 0..fields.len() {
        let Some(typed) = form.fields.get(at).and_then(|field| values.get(&field.id)) else {
            continue;
        };
        if fields[at].judgement.is_good() || !typed.trim().contains(is_between) {
            continue;
        }
        let fitting = fitting(form, typed, today);
        // One value, with blanks in it, or with something else around it, is another mistake.
        if fitting.len() < 2 {
            continue;
        }
        for (place, value) in fitting {
            let review = &mut fields[place].judgement;
            if place == at || review.verdict == Verdict::Empty {
                let marks = Vec::new();
                review.suggestions = vec![Suggestion { value, marks }];
            }
        }
        let several = Problem::new(Reason::FormSeveral);
        let suggestions = std::mem::take(&mut fields[at].judgement.suggestions);
        fields[at].judgement = Judgement {
            suggestions,
            verdict: Verdict::Invalid(several.clone()),
            ..Judgement::empty()
        };
        fields[at].problem = Some(several);
    }
}

/// The fields that parts of the text fit, each with its value; nothing if a part fits none.
fn fitting(form: &Form, typed: &str, today: Date) -> Vec<(usize, String)> {
    let mut found: Vec<(usize, String)> = Vec::new();
    let parts = typed
        .split(is_between)
        .flat_map(apart)
        .filter(|part| !part.is_empty());
    for part in parts {
        let check_of = |place: usize| Check::from_name(&form.fields[place].check);
        let read = |place: usize| {
            let taken = found.iter().any(|(own, _)| *own == place);
            let check = check_of(place).filter(|_| !taken)?;
            let judgement = check.run(part, today);
            judgement.is_good().then_some((place, judgement.value))
        };
        let places = |last: bool| {
            let is_last = |check| CHOOSE_LAST.contains(&check);
            (0..form.fields.len()).filter(move |at| check_of(*at).is_some_and(is_last) == last)
        };
        match places(false).chain(places(true)).find_map(read) {
            Some(own) => found.push(own),
            None => return Vec::new(),
        }
    }
    found
}

/// `张三110101…` is a name and a number; `身份证号110101…` is a number with its label.
fn apart(part: &str) -> [&str; 2] {
    let end = part.find(|ch: char| ch.is_ascii_digit()).unwrap_or(0);
    let (name, number) = part.split_at(end);
    let is_label = name.ends_with([
        ':', '：', '号', '號', '码', '碼', '证', '證', '机', '機', '话', '話', '卡', '期', '日',
        '+',
    ]);
    let is_name = name.chars().all(|ch| !ch.is_ascii());
    match is_name && !is_label {
        true => [name, number],
        false => [part, ""],
    }
}

fn is_between(ch: char) -> bool {
    ch.is_whitespace() || matches!(ch, ',' | '，' | '、' | ';' | '；' | '|' | '/')
}
