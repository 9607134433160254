//! An email address: one @, and a domain with a dot after it (RFC 5321, without quoted names).

use super::characters::is_one_of;
use super::{Date, Judgement, Reason, Suggestion};
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

/// The signs of an address, beside letters and digits.
const SIGNS: &str = "@.!#$%&'*+-/=?^_`{|}~";

/// Characters of the shortest top-level domains.
const SHORTEST_ENDING: usize = 2;

/// Judges the characters, then the @, then the domain.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    let folded = fold_width(text);
    let mut value = folded.text().replace('。', ".");
    for (place, ch) in value.chars().enumerate() {
        if !ch.is_ascii_alphanumeric() && !is_one_of(ch, SIGNS) {
            let at = folded.source(place..place + 1);
            judgement.accept_unshown(value);
            judgement.invalid(Reason::EmailCharacters);
            return judgement.set_place(place, Some(at));
        }
    }
    let Some(at) = value.bytes().position(|byte| byte == b'@') else {
        judgement.accept_unshown(value);
        return judgement.incomplete(Reason::EmailUnfinished);
    };
    value[at..].make_ascii_lowercase();
    let domain: Vec<char> = value[at + 1..].chars().collect();
    judgement.accept(value, &[]);
    let (mut is_odd, mut has_dot, mut before, mut ending) = (false, false, '.', 0);
    for &ch in &domain {
        if ch == '@' {
            return judgement.invalid(Reason::EmailAt);
        }
        is_odd |= ch == '_' || before == '.' && is_one_of(ch, ".-");
        has_dot |= ch == '.';
        ending = if ch == '.' { 0 } else { ending + 1 };
        before = ch;
    }
    if at == 0 {
        judgement.invalid(Reason::EmailAt);
    } else if is_odd {
        judgement.invalid(Reason::EmailDomain);
    } else if !has_dot || ending < SHORTEST_ENDING {
        judgement.incomplete(Reason::EmailUnfinished);
    } else if let Some(known) = near(&domain) {
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

/// The well-known domain that is one typing error away from another domain.
fn near(domain: &[char]) -> Option<&'static str> {
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
