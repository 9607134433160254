//! An email address: one @, and a domain with a dot after it (RFC 5321, without quoted names).

use super::{Judgement, Problem, Reason, Suggestion, Verdict};
use crate::text::{edits, narrow};

/// Where most people in China have theirs. A domain one slip away is offered as this.
const DOMAINS: [&str; 11] = [
    "qq.com",
    "163.com",
    "126.com",
    "139.com",
    "sina.com",
    "yeah.net",
    "gmail.com",
    "foxmail.com",
    "outlook.com",
    "hotmail.com",
    "icloud.com",
];

pub(super) fn judge(text: &str) -> Judgement {
    let folded = narrow(text);
    let mut start = 0;
    let mut value = String::new();
    for (at, &ch) in folded.chars().iter().enumerate() {
        match ch {
            // A label ends.
            ':' => {
                start = at + 1;
                value.clear();
            }
            '。' => value.push('.'),
            _ => value.push(ch),
        }
    }
    if folded.chars().is_empty() {
        return Judgement::empty();
    }
    let unfinished = Verdict::Unfinished(Problem::of(Reason::EmailUnfinished));
    let bad = |reason| Verdict::Bad(Problem::of(reason));
    if let Some(at) = value.chars().position(|ch| !is_allowed(ch)) {
        let problem = Problem {
            at: Some(folded.source(start + at..start + at + 1)),
            place: Some(at as u32 + 1),
            ..Problem::of(Reason::EmailCharacters)
        };
        return Judgement::read(Verdict::Bad(problem), value, String::new());
    }
    let Some((name, domain)) = value.split_once('@') else {
        return Judgement::read(unfinished, value, String::new());
    };
    let ending = domain
        .bytes()
        .rev()
        .take_while(|byte| *byte != b'.')
        .count();
    let verdict = if name.is_empty() || domain.contains('@') {
        bad(Reason::EmailAt)
    } else if domain.starts_with(['.', '-']) || domain.contains("..") || domain.contains('_') {
        bad(Reason::EmailDomain)
    } else if !domain.contains('.') || ending < 2 {
        unfinished
    } else {
        Verdict::Good
    };
    let domain = domain.to_ascii_lowercase();
    let start = name.len() + 1;
    let value = format!("{name}@{domain}");
    let mut judgement = Judgement::read(verdict, value.clone(), value);
    if judgement.is_good() && !DOMAINS.contains(&domain.as_str()) {
        let typed: Vec<char> = domain.chars().collect();
        let near = |known: &&&str| {
            edits(&typed, &known.chars().collect::<Vec<char>>(), 1).is_some_and(|count| count == 1)
        };
        if let Some(known) = DOMAINS.iter().find(near) {
            let value = [&judgement.value[..start], known].concat();
            judgement.hints.push(Problem::of(Reason::EmailUnusual));
            let after_at = start..value.len();
            judgement.suggestions.push(Suggestion {
                marks: [after_at].into(),
                value,
            });
        }
    }
    judgement
}

fn is_allowed(ch: char) -> bool {
    ch.is_ascii_alphanumeric() || "@.!#$%&'*+-/=?^_`{|}~".contains(ch)
}
