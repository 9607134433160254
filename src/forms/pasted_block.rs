//! Several values pasted into one field, as people keep them in a note: `张三 110101… 138…`. Each is
//! offered to the field that it fits.

use super::{FieldReview, Values};
use crate::checks::{Check, Date, Judgement, Problem, Reason, Suggestion, Verdict};
use crate::content::Form;
use crate::text::is_han_of_name;

/// Digits of a day, `19850612`: another number of as many may as well be one.
const DATE_LENGTH: usize = 8;

/// The kinds that take nearly any text, so that the other kinds choose first.
const CHOOSE_LAST: [Check; 2] = [Check::PersonName, Check::Address];

/// Offers the values of a block to the fields that they fit, for every field whose text is not good
/// as one value.
pub(super) fn offer(form: &Form, values: &Values, fields: &mut [FieldReview], today: Date) {
    for at in 0..fields.len() {
        let Some(typed) = form.fields.get(at).and_then(|field| values.get(&field.id)) else {
            continue;
        };
        if fields[at].judgement.is_good() || !typed.trim().contains(is_separator) {
            continue;
        }
        let fitting = fitting(form, typed, today);
        // One value, with blanks in it, or with something else around it, is another mistake.
        if fitting.len() < 2 {
            continue;
        }
        for (place, value) in fitting {
            let judgement = &mut fields[place].judgement;
            if place == at || judgement.verdict == Verdict::Empty {
                let marks = Vec::new();
                judgement.suggestions = vec![Suggestion { value, marks }];
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
    let mut fitting: Vec<(usize, String)> = Vec::new();
    let parts = typed
        .split(is_separator)
        .flat_map(split_name)
        .filter(|part| !part.is_empty());
    for part in parts {
        let check_of = |place: usize| Check::from_name(&form.fields[place].check);
        let fit = |place: usize| {
            let is_taken = fitting.iter().any(|(taken, _)| *taken == place);
            let check = check_of(place).filter(|_| !is_taken)?;
            let judgement = check.run(part, today);
            is_certain(check, part, &judgement).then_some((place, judgement.value))
        };
        let places = |last: bool| {
            let is_last = |check| CHOOSE_LAST.contains(&check);
            (0..form.fields.len()).filter(move |at| check_of(*at).is_some_and(is_last) == last)
        };
        match places(false).chain(places(true)).find_map(fit) {
            Some(field_and_value) => fitting.push(field_and_value),
            None => return Vec::new(),
        }
    }
    fitting
}

/// Is a part of a block a value of that kind for certain, by its label or its shape? What takes nearly
/// any text is no evidence: a word is not a password, and `5分钟内有效` no address.
fn is_certain(check: Check, part: &str, judgement: &Judgement) -> bool {
    let has_label = part.contains([':', '：']);
    let is_plain = judgement.hints.is_empty() || has_label;
    let is_certain = match check {
        // Nobody is to send a password along with other things.
        Check::Password => false,
        // By its length and its first digits, whatever else is unusual.
        Check::IdCard | Check::Mobile => true,
        Check::BankCard => {
            let is_unknown = |hint: &Problem| hint.reason == Reason::BankCardUnknown;
            is_plain || judgement.hints.iter().all(is_unknown)
        }
        Check::PersonName => {
            has_label
                || is_plain
                    && judgement
                        .value
                        .chars()
                        .all(|ch| ch == '·' || is_han_of_name(ch))
        }
        // Without Han characters, no province or city speaks for it.
        Check::Address => has_label || is_plain && judgement.value.chars().any(is_han_of_name),
        // Letters and digits: digits alone may be a date, letters alone a word.
        Check::Passport => {
            has_label
                || is_plain
                    && judgement
                        .value
                        .starts_with(|ch: char| ch.is_ascii_alphabetic())
        }
        Check::TaiwanPermit | Check::SmsCode => {
            has_label || is_plain && judgement.value.len() != DATE_LENGTH
        }
        // A single letter may be an initial.
        Check::Sex => part.len() > 1,
        _ => is_plain,
    };
    judgement.is_good() && is_certain
}

/// Splits a name from the number that follows it: `张三110101…`. A number with its label stays whole:
/// `身份证号110101…`.
fn split_name(part: &str) -> [&str; 2] {
    let end = part.find(|ch: char| ch.is_ascii_digit()).unwrap_or(0);
    let (name, number) = part.split_at(end);
    let is_label = name.ends_with([
        ':', '：', '号', '號', '码', '碼', '证', '證', '机', '機', '话', '話', '卡', '期', '日',
        '+',
    ]);
    // An address with its label goes on behind a number: `地址：幸福路12号`.
    let is_name = name.chars().all(|ch| !ch.is_ascii() && ch != '址');
    match is_name && !is_label {
        true => [name, number],
        false => [part, ""],
    }
}

/// Is it a character between the values of a block?
fn is_separator(ch: char) -> bool {
    ch.is_whitespace() || matches!(ch, ',' | '，' | '、' | ';' | '；' | '|' | '/')
}
