//! An email address: one @, and a domain with a dot after it (RFC 5321, without quoted names; letters
//! of all scripts as RFC 6531 and IDNA have them).

use super::characters::{is_letter, is_one_of};
use super::word_list::words;
use super::{Date, Judgement, Problem, Reason, Suggestion};
use crate::text::{edit_distance, fold_width};

/// The domains that most people in China have their address at. A domain one typing error away is
/// offered as one of them.
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

// `EXISTING`: domains one typing error away from one of `DOMAINS` that exist and have many users
// (`data/email_domains.tsv`).
include!(concat!(env!("OUT_DIR"), "/email_domains.rs"));

/// The signs of an address before the @, beside letters and digits.
const SIGNS: &str = ".!#$%&'*+-/=?^_`{|}~";

/// Characters of the shortest top-level domains.
const SHORTEST_ENDING: usize = 2;

/// Characters of the longest part of a domain (RFC 1035).
const LONGEST_LABEL: usize = 63;

/// How the parts of a domain begin that stand for other scripts (IDNA).
const OTHER_SCRIPT: &str = "xn--";

/// Judges the characters, then the @, then the domain.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    let folded = fold_width(text);
    let mut value = folded.text().replace('。', ".");
    let mut other_script = None;
    for (place, ch) in value.chars().enumerate() {
        let at = || folded.source(place..place + 1);
        if ch.is_ascii_alphanumeric() || ch == '@' || is_one_of(ch, SIGNS) {
        } else if !ch.is_ascii() && is_letter(ch) {
            other_script = other_script.or_else(|| {
                Some(Problem {
                    at: Some(at()),
                    place: Some(place as u32 + 1),
                    ..Problem::new(Reason::EmailOtherScript)
                })
            });
        } else {
            judgement.accept_unshown(value);
            judgement.invalid(Reason::EmailCharacters);
            return judgement.set_place(place, Some(at()));
        }
    }
    let Some(at) = value.bytes().position(|byte| byte == b'@') else {
        let is_empty = value.is_empty();
        judgement.accept_unshown(value);
        return judgement.incomplete(match is_empty {
            true => Reason::EmailUnfinished,
            false => Reason::EmailNoAt,
        });
    };
    value[at..].make_ascii_lowercase();
    let domain = value[at + 1..].to_owned();
    judgement.accept(value, &[]);
    if at == 0 || domain.contains('@') {
        return judgement.invalid(Reason::EmailAt);
    }
    // How many characters the last part has, and whether it is one that ends no domain.
    let (mut last, mut is_odd) = (0, false);
    let parts = domain.split('.').count();
    for (place, part) in domain.split('.').enumerate() {
        let is_last = place + 1 == parts;
        let is_syntax =
            |ch: char| ch.is_ascii_alphanumeric() || ch == '-' || !ch.is_ascii() && is_letter(ch);
        if !part.chars().all(is_syntax)
            || part.starts_with('-')
            || part.len() > LONGEST_LABEL
            || !is_last && (part.is_empty() || part.ends_with('-'))
        {
            return judgement.invalid(Reason::EmailDomain);
        }
        last = part.chars().count();
        is_odd = part.ends_with('-')
            || !part.starts_with(OTHER_SCRIPT)
                && part.contains(|ch: char| ch.is_ascii_digit() || ch == '-');
    }
    if parts < 2 || last < SHORTEST_ENDING {
        return judgement.incomplete(Reason::EmailUnfinished);
    }
    if is_odd {
        // More may follow: mail.b2b.example.
        return judgement.incomplete(Reason::EmailDomain);
    }
    judgement.hints.extend(other_script);
    let domain: Vec<char> = domain.chars().collect();
    if let Some(known) = near(&domain) {
        let mut value = judgement.value[..=at].to_owned();
        value.push_str(known);
        let after_at = at + 1..value.len();
        judgement.hint(Reason::EmailUnusual);
        judgement.suggestions.push(Suggestion {
            marks: [after_at].into(),
            value,
        });
    }
}

/// The well-known domain that is one typing error away from another domain; none for a domain that
/// has many users itself.
fn near(domain: &[char]) -> Option<&'static str> {
    if words(EXISTING).any(|it| it.chars().eq(domain.iter().copied())) {
        return None;
    }
    let mut near = None;
    for known in DOMAINS {
        let letters: Vec<char> = known.chars().collect();
        match edit_distance(domain, &letters, 1) {
            Some(0) => return None,
            Some(_) => near = near.or(Some(known)),
            None => {}
        }
    }
    near
}
