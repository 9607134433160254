//! The checks: a table of cases for each kind, and the laws that hold for all of them.

#[path = "../../benches/checks/chance.rs"]
mod chance;
#[path = "../../src/search/learn/random.rs"]
#[allow(dead_code)]
mod random;
mod fuzz;
mod id_photo;
mod laws;
mod mobile_regions;
mod photos;
#[cfg(feature = "serde")]
mod serialized;
mod surroundings;
mod sweep;
mod tables;

use bank_help::checks::{CardKind, Check, Date, Judgement, PasswordRules, Reason, Verdict};
use bank_help::content::author::contents;

/// The day on which every case is judged.
pub fn today() -> Date {
    Date::new(2026, 11, 23).unwrap()
}

fn run(check: Check, typed: &str) -> Judgement {
    check.run(typed, today())
}

/// The lines of `cases/NAME.tsv`.
fn list(check: Check) -> String {
    let name = check.name();
    let file = format!("{}/tests/host/cases/{name}.tsv", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&file).unwrap()
}

/// What is typed in them.
fn listed(check: Check) -> Vec<String> {
    let list = list(check);
    let lines = list.lines().filter(|line| !line.starts_with('#'));
    lines
        .map(|line| unescape(line.split('\t').next().unwrap()))
        .collect()
}

/// Runs them: typed, verdict, value or reason, hints.
fn cases(check: Check) {
    let name = check.name();
    let text = list(check);
    let (mut count, mut wrong) = (0, Vec::new());
    for (at, line) in text.lines().enumerate() {
        if line.starts_with('#') {
            continue;
        }
        let cells: Vec<String> = line.split('\t').map(unescape).collect();
        let cell = |at: usize| cells.get(at).map_or("", String::as_str);
        let found = said(&run(check, cell(0)));
        let expected = [cell(1), cell(2), cell(3)].map(str::to_owned);
        if found != expected {
            wrong.push(format!("{name}.tsv:{}: {line:?}\n    is {found:?}", at + 1));
        }
        count += 1;
    }
    assert!(
        count >= 40,
        "{name}.tsv has {count} cases, 40 or more are wanted"
    );
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Verdict, value or reason, hints.
fn said(judgement: &Judgement) -> [String; 3] {
    let hints: Vec<String> = (judgement.hints.iter())
        .map(|hint| {
            format!(
                "{}{}",
                hint.reason.code(),
                if hint.is_strong { "!" } else { "" }
            )
        })
        .collect();
    let (verdict, what) = match &judgement.verdict {
        Verdict::Empty => ("empty", ""),
        Verdict::Good => ("good", judgement.value.as_str()),
        Verdict::Incomplete(problem) => ("unfinished", problem.reason.code()),
        Verdict::Invalid(problem) => ("bad", problem.reason.code()),
        other => panic!("{other:?} has no word yet"),
    };
    [verdict.to_owned(), what.to_owned(), hints.join(",")]
}

/// `\n` and `\u{200b}` as Rust writes them.
fn unescape(cell: &str) -> String {
    let mut text = cell.replace("\\n", "\n");
    while let Some(start) = text.find("\\u{") {
        let end = start + text[start..].find('}').unwrap();
        let code = u32::from_str_radix(&text[start + 3..end], 16).unwrap();
        text.replace_range(start..=end, &char::from_u32(code).unwrap().to_string());
    }
    text.replace("\\\\", "\\")
}

#[test]
fn id_cards_are_judged_as_listed() {
    cases(Check::IdCard);
}

#[test]
fn mobiles_are_judged_as_listed() {
    cases(Check::Mobile);
}

#[test]
fn bank_cards_are_judged_as_listed() {
    cases(Check::BankCard);
}

#[test]
fn names_are_judged_as_listed() {
    cases(Check::PersonName);
}

#[test]
fn birth_dates_are_judged_as_listed() {
    cases(Check::BirthDate);
}

#[test]
fn sexes_are_judged_as_listed() {
    cases(Check::Sex);
}

#[test]
fn hong_kong_and_macau_permits_are_judged_as_listed() {
    cases(Check::HkMacauPermit);
}

#[test]
fn taiwan_permits_are_judged_as_listed() {
    cases(Check::TaiwanPermit);
}

#[test]
fn passports_are_judged_as_listed() {
    cases(Check::Passport);
}

#[test]
fn old_foreign_resident_cards_are_judged_as_listed() {
    cases(Check::OldForeignResidentCard);
}

#[test]
fn terms_of_validity_are_judged_as_listed() {
    cases(Check::IdValidity);
}

#[test]
fn codes_from_messages_are_judged_as_listed() {
    cases(Check::SmsCode);
}

#[test]
fn email_addresses_are_judged_as_listed() {
    cases(Check::Email);
}

#[test]
fn passwords_are_judged_as_listed() {
    cases(Check::Password);
}

#[test]
fn a_form_has_its_own_rules_for_a_password() {
    let rules = PasswordRules {
        least: 8,
        most: 12,
        kinds: 3,
    };
    let said = |typed| {
        let judgement = Check::run_password(typed, rules);
        let problem = judgement.verdict.problem().cloned();
        problem.map(|problem| (problem.reason.code(), problem.number))
    };
    assert_eq!(said("vK7#mq2"), Some(("password.too_short", Some(8))));
    assert_eq!(said("vK7#mq2Lxq4Tz"), Some(("password.too_long", Some(12))));
    assert_eq!(said("vk7mq2lxw"), Some(("password.kinds", Some(3))));
    assert_eq!(said("vK7mq2Lx"), None);
}

#[test]
fn addresses_are_judged_as_listed() {
    cases(Check::Address);
}

/// The part of the text that the verdict's problem points at.
fn pointed(check: Check, typed: &str) -> (&str, Option<u32>) {
    let judgement = run(check, typed);
    let problem = judgement.verdict.problem().unwrap();
    (&typed[problem.at.clone().unwrap()], problem.place)
}

#[test]
fn a_problem_points_at_the_characters_as_typed() {
    let cases = [
        (Check::IdCard, "身份证：110105-19850612-3O16", "O", 16),
        (
            Check::IdCard,
            "１１０１０５ １９８５０６３１ ３０１６",
            "１９８５０６３１",
            7,
        ),
        (Check::IdCard, "110105 19850631 3016", "19850631", 7),
        (Check::IdCard, "160105198506123016", "160105", 1),
        (Check::IdCard, "1101051985X6123016", "X", 11),
        (Check::Mobile, "+86 139-1234-567O", "O", 11),
        (Check::Mobile, "139****5678", "*", 4),
        (Check::Mobile, "110 1234 5678", "11", 1),
        (Check::BankCard, "6222 o200", "o", 5),
        (Check::PersonName, "张 伟 3", "3", 3),
        (Check::PersonName, "买买提··艾力", "·", 5),
    ];
    for (check, typed, expected, place) in cases {
        assert_eq!(pointed(check, typed), (expected, Some(place)), "{typed}");
    }
}

#[test]
fn a_problem_says_how_many_characters_are_missing_or_too_many() {
    let number = |check, typed| run(check, typed).verdict.problem().unwrap().number;
    assert_eq!(number(Check::IdCard, "110105 1985"), Some(8));
    assert_eq!(number(Check::IdCard, "11010519850612301611"), Some(2));
    assert_eq!(number(Check::Mobile, "139 1234 567"), Some(1));
    assert_eq!(number(Check::Mobile, "+86 1391234567890"), Some(2));
    assert_eq!(number(Check::BankCard, "622202000000123456"), Some(1));
    assert_eq!(number(Check::BankCard, "6222300001234560123"), Some(3));
    assert_eq!(number(Check::BirthDate, "1850-01-01"), Some(176));
}

#[test]
fn good_values_are_read_back_in_groups() {
    let shown = |check, typed| run(check, typed).shown;
    assert_eq!(
        shown(Check::IdCard, "110105198506123016"),
        "110105 19850612 3016"
    );
    assert_eq!(shown(Check::IdCard, "1101051985"), "110105 1985");
    assert_eq!(shown(Check::Mobile, "+8613912345678"), "139 1234 5678");
    assert_eq!(
        shown(Check::BankCard, "6222020000001234566"),
        "6222 0200 0000 1234 566"
    );
    assert_eq!(shown(Check::BirthDate, "1990年3月7日"), "1990-03-07");
    assert_eq!(shown(Check::Sex, "男"), "");
}

#[test]
fn an_id_number_says_who_was_born_when_and_where_from() {
    let resident = run(Check::IdCard, "110105198506123016").facts;
    assert_eq!(resident.birth_date, Date::new(1985, 6, 12));
    assert_eq!(resident.sex.unwrap().name(), "male");
    assert_eq!(resident.region, Some(110_105));
    assert_eq!(resident.nationality, None);
    let typed = with_check_character("93225019850401002");
    let foreign = run(Check::IdCard, &typed).facts;
    assert_eq!(foreign.sex.unwrap().name(), "female");
    assert_eq!(foreign.region, Some(320_000));
    assert_eq!(foreign.nationality, Some("FR"));
}

#[test]
fn a_card_names_its_bank_and_a_mobile_its_first_operator() {
    let card = run(Check::BankCard, "6222 0200 0000 1234 566");
    assert!(card.is_good(), "{card:?}");
    assert_eq!(card.facts.bank, Some("ICBC"));
    assert_eq!(card.facts.card, Some(CardKind::Debit));
    let operator = |typed| run(Check::Mobile, typed).facts.operator;
    assert_eq!(operator("13912345678"), Some("china_mobile"));
    assert_eq!(operator("19212345678"), Some("china_broadnet"));
    assert_eq!(operator("15412345678"), None);
}

#[test]
fn an_old_number_is_offered_in_its_present_form() {
    let judgement = run(Check::IdCard, "110105 491231 002");
    assert_eq!(judgement.shown, "110105 491231 002");
    let suggestion = &judgement.suggestions[0];
    assert_eq!(suggestion.value, "11010519491231002X");
    assert_eq!(suggestion.marks, [6..8, 17..18]);
    assert!(run(Check::IdCard, &suggestion.value).is_good());
}

#[test]
fn letters_that_look_like_digits_are_offered_as_digits_if_the_number_is_then_good() {
    let offered = |check, typed| -> Vec<(String, Vec<usize>)> {
        (run(check, typed).suggestions.into_iter())
            .map(|suggestion| {
                let marks = suggestion.marks.into_iter();
                (suggestion.value, marks.map(|mark| mark.start).collect())
            })
            .collect()
    };
    let good = ("110105198506123016".to_owned(), vec![2, 16]);
    assert_eq!(offered(Check::IdCard, "11O1051985061230l6"), [good]);
    assert_eq!(offered(Check::IdCard, "11O1051985061230l7"), []);
    let good = ("13912345670".to_owned(), vec![10]);
    assert_eq!(offered(Check::Mobile, "+86 139 1234 567o"), [good]);
    let good = ("6222020000001234566".to_owned(), vec![4]);
    assert_eq!(offered(Check::BankCard, "6222O20000001234566"), [good]);
}

#[test]
fn a_wrong_check_character_is_never_told_the_right_one() {
    for last in "0123456789X".chars() {
        let judgement = run(Check::IdCard, &format!("11010519850612301{last}"));
        assert_eq!(judgement.is_good(), last == '6');
        assert_eq!(judgement.suggestions, []);
    }
}

#[test]
fn every_reason_has_a_code_of_its_own() {
    for reason in Reason::ALL {
        let same = Reason::ALL
            .iter()
            .filter(|other| other.code() == reason.code());
        assert_eq!(same.count(), 1, "{}", reason.code());
        let known = reason.code().split_once('.').is_some_and(|(kind, _)| {
            Check::from_name(kind).is_some()
                || ["field", "form", "document", "id_photo"].contains(&kind)
        });
        assert!(known, "{}: no such kind", reason.code());
    }
}

#[test]
fn every_reason_has_a_short_sentence_in_every_language() {
    let content = format!("{}/content", env!("CARGO_MANIFEST_DIR"));
    for lang in contents(content.as_ref()).unwrap().languages {
        let text = std::fs::read_to_string(format!("{content}/{lang}/reasons.toml")).unwrap();
        let sentences: toml::Table = text.parse().unwrap();
        // A Chinese character says about as much as two or three letters.
        let (longest, stop) = match lang.as_str() {
            "en" => (100, '.'),
            _ => (40, '。'),
        };
        for reason in Reason::ALL {
            let sentence = sentences
                .get(reason.code())
                .and_then(|sentence| sentence.as_str());
            let sentence =
                sentence.unwrap_or_else(|| panic!("{lang}: {}: no sentence", reason.code()));
            assert!(sentence.chars().count() <= longest, "too long: {sentence}");
            assert!(sentence.ends_with(stop), "{sentence}");
            let without = sentence.replace("{n}", "").replace("{at}", "");
            assert!(
                !without.contains(['{', '}']),
                "unknown placeholder: {sentence}"
            );
        }
        assert_eq!(
            sentences.len(),
            Reason::ALL.len(),
            "{lang}: a sentence without a reason"
        );
    }
}

#[test]
fn a_check_is_found_by_its_name() {
    for check in Check::ALL {
        assert_eq!(Check::from_name(check.name()), Some(check));
    }
    assert_eq!(Check::from_name("tea_leaves"), None);
}

/// The weights of GB 11643 as its table has them: written another way than the code under test.
pub fn with_check_character(digits: &str) -> String {
    const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
    let sum: u32 = (digits.chars().zip(WEIGHTS))
        .map(|(digit, weight)| digit.to_digit(10).unwrap() * weight)
        .sum();
    format!(
        "{digits}{}",
        "10X98765432".as_bytes()[sum as usize % 11] as char
    )
}

#[test]
fn debug_shows_nothing_that_was_typed() {
    // Letters for digits, so that there is a suggestion too.
    for typed in ["11010519491231002X", "1101051949123l002X"] {
        let shown = format!("{:?}", run(Check::IdCard, typed));
        for secret in ["110105", "1949", "Female"] {
            assert!(!shown.contains(secret), "{secret} in {shown}");
        }
    }
}
