//! Values that are not part of this repository, with what is right for each: a folder with
//! `id.tsv`, `mobile.tsv` and `card.tsv`, the columns value, verdict (valid, warn or invalid) and
//! reason.

use bank_help::checks::{Check, Date, Judgement, Verdict};
use std::path::Path;

/// What the values came to.
#[derive(Default)]
pub(super) struct Found {
    pub(super) accepted: usize,
    /// Valid or merely unusual, and called wrong.
    pub(super) refused: usize,
    pub(super) invalid: usize,
    /// Invalid, and called wrong for a reason that is right.
    pub(super) caught: usize,
}

/// The lists, and their checks.
const LISTS: [(&str, Check); 3] = [
    ("id", Check::IdCard),
    ("mobile", Check::Mobile),
    ("card", Check::BankCard),
];

/// What the lists call a mistake, and the codes that say it: one list has one word where a person
/// is told more.
const REASONS: [(&str, &[&str]); 11] = [
    (
        "charset",
        &[
            "characters",
            "look_alike",
            "x",
            "foreign",
            "hk_macau_taiwan",
        ],
    ),
    ("date", &["birth_date", "future"]),
    ("too_old", &["too_old"]),
    ("region", &["region"]),
    ("too_short", &["too_short", "characters", "prefix"]),
    ("iot", &["things"]),
    ("prefix", &["prefix"]),
    (
        "not_mainland_mobile",
        &[
            "foreign",
            "hk_macau_taiwan",
            "landline",
            "service",
            "prefix",
        ],
    ),
    ("bin_length", &["too_short", "too_long", "length"]),
    ("length", &["too_short", "too_long"]),
    ("luhn", &["check_digit"]),
];

/// Judges every value, and prints each one on which the lists say otherwise.
pub(super) fn judge(folder: &Path, today: Date) -> Result<Found, String> {
    let mut found = Found::default();
    for (list, check) in LISTS {
        let file = folder.join(format!("{list}.tsv"));
        let text = std::fs::read_to_string(&file)
            .map_err(|error| format!("{}: {error}", file.display()))?;
        for line in text.lines().skip(1) {
            let mut cells = line.split('\t');
            let mut next = || cells.next().unwrap_or("");
            let typed = next().replace("\\t", "\t").replace("\\n", "\n");
            let (verdict, reason) = (next(), next());
            let judgement = check.run(&typed, today);
            let right = match verdict {
                "invalid" => is_caught(&judgement, reason),
                _ => judgement.is_good(),
            };
            match verdict {
                "invalid" => {
                    found.invalid += 1;
                    found.caught += usize::from(right);
                }
                _ => {
                    found.accepted += 1;
                    found.refused += usize::from(!right);
                }
            }
            let visible = typed.replace(is_invisible, "");
            if !right && verdict == "invalid" && judgement.value == visible {
                println!(
                    "{list}.tsv: {typed:?} is read through its invisible characters, on purpose"
                );
            } else if !right {
                println!(
                    "{list}.tsv: {typed:?} is {verdict} ({reason}); {}",
                    said(&judgement)
                );
            }
        }
    }
    Ok(found)
}

/// Format characters that come along with a copied number: no one sees them or can delete them.
fn is_invisible(ch: char) -> bool {
    matches!(ch, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}')
}

/// Is the value called wrong or worth a look, for a reason that the list's word stands for?
fn is_caught(judgement: &Judgement, reason: &str) -> bool {
    let codes = (REASONS.iter()).find(|(word, _)| reason.starts_with(word));
    // What lists cannot know for sure is a hint here.
    let mut said = (judgement.verdict.problem().into_iter())
        .chain(&judgement.hints)
        .filter_map(|it| it.reason.code().split('.').nth(1));
    codes.is_some_and(|(_, codes)| said.any(|code| codes.contains(&code)))
}

fn said(judgement: &Judgement) -> String {
    let code = judgement.verdict.problem().map(|it| it.reason.code());
    match &judgement.verdict {
        Verdict::Good => format!("here good, read as {}", judgement.value),
        _ => format!("here {}", code.unwrap_or("empty")),
    }
}
