//! The laws that hold for every check, tried on made-up values.

use super::{run, today, with_check_character};
use bank_help::checks::{Check, Facts, Judgement, Problem, Verdict};
use proptest::prelude::*;

pub fn with_check_digit(digits: &str) -> String {
    let is_right = |number: &str| {
        let doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
        let digits = number.bytes().rev().map(|byte| usize::from(byte - b'0'));
        let sum: usize = (digits.enumerate())
            .map(|(place, digit)| {
                if place % 2 == 0 {
                    digit
                } else {
                    doubled[digit]
                }
            })
            .sum();
        sum.is_multiple_of(10)
    };
    let numbers = (0..10).map(|last| format!("{digits}{last}"));
    numbers.into_iter().find(|number| is_right(number)).unwrap()
}

prop_compose! {
    /// A good number of a resident, a permit holder or a foreign resident.
    fn id_card()(
        origin in prop::sample::select(vec!["110105", "442000", "330113", "321119", "810000", "830000", "932250", "911840"]),
        year in 1900u16..2026, month in 1u8..=12, day in 1u8..=28, sequence in 0u16..1000,
    ) -> String {
        with_check_character(&format!("{origin}{year}{month:02}{day:02}{sequence:03}"))
    }
}

prop_compose! {
    /// Of a county that is in the lists, and of an age at which people register.
    fn resident()(
        county in prop::sample::select(vec!["110105", "330113", "510107", "440305"]),
        year in 1950u16..2008, month in 1u8..=12, day in 1u8..=28, sequence in 1u16..1000,
    ) -> String {
        with_check_character(&format!("{county}{year}{month:02}{day:02}{sequence:03}"))
    }
}

prop_compose! {
    fn bank_card()(
        (prefix, length) in prop::sample::select(vec![
            ("622202", 19), ("622230", 16), ("622848", 19), ("622303", 18), ("955880", 19), ("5555", 16), ("4111", 16),
        ]),
        rest in 0u64..1_000_000_000_000_000,
    ) -> String {
        let rest = format!("{rest:015}");
        with_check_digit(&format!("{prefix}{}", &rest[..length - prefix.len() - 1]))
    }
}

prop_compose! {
    fn mobile()(prefix in prop::sample::select(vec!["139", "186", "199", "170", "154", "147"]), rest in 0u32..100_000_000) -> String {
        format!("{prefix}{rest:08}")
    }
}

fn number() -> impl Strategy<Value = (Check, String)> {
    prop_oneof![
        id_card().prop_map(|value| (Check::IdCard, value)),
        bank_card().prop_map(|value| (Check::BankCard, value)),
        mobile().prop_map(|value| (Check::Mobile, value)),
    ]
}

/// A good value of some kind.
fn good() -> impl Strategy<Value = (Check, String)> {
    prop_oneof![
        number(),
        (1901u16..2026, 1u8..=12, 1u8..=28)
            .prop_map(|(year, month, day)| (Check::BirthDate, format!("{year}年{month}月{day}日"))),
        "[\u{4e00}-\u{9fa5}]{2,4}(·[\u{4e00}-\u{9fa5}]{2,4})?"
            .prop_map(|value| (Check::PersonName, value)),
        prop::sample::select(vec!["男", "女", "male", "female"])
            .prop_map(|value| (Check::Sex, value.to_owned())),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_good_start_is_silent((check, value) in good()) {
        prop_assert!(run(check, &value).is_good(), "{value}");
        for (end, _) in value.char_indices().skip(1) {
            let judgement = run(check, &value[..end]);
            prop_assert!(
                matches!(judgement.verdict, Verdict::Incomplete(_) | Verdict::Good),
                "{} of {value}: {judgement:?}", &value[..end]
            );
        }
    }

    #[test]
    fn no_dialling_code_changes_a_mobile_number(value in mobile(), codes in prop::collection::vec(prop::sample::select(vec!["+86", "0086", "086", "86"]), 1..4), gap in prop::sample::select(vec!["", " ", "-"])) {
        let typed = format!("{}{gap}{value}", codes.join(gap));
        prop_assert_eq!(run(Check::Mobile, &typed).value, value);
    }

    #[test]
    fn a_landline_is_one_with_or_without_the_code_of_the_country(area in prop::sample::select(vec!["10", "20", "21", "29", "311", "571", "755", "898", "991"]), rest in 20_000_000u32..90_000_000, code in prop::sample::select(vec!["0", "+86", "+86 ", "0086-", "+860"])) {
        let judgement = run(Check::Mobile, &format!("{code}{area}{rest}"));
        let reason = judgement.verdict.problem().map(|it| it.reason.code());
        prop_assert_eq!(reason, Some("mobile.landline"));
    }

    #[test]
    fn one_wrong_digit_of_an_id_number_is_never_good(value in id_card(), place in 0usize..18, digit in 0u8..10) {
        let mut wrong = value.clone();
        wrong.replace_range(place..=place, &digit.to_string());
        prop_assume!(wrong != value);
        prop_assert!(!run(Check::IdCard, &wrong).is_good(), "{wrong}");
    }

    #[test]
    fn two_swapped_digits_of_an_id_number_are_never_good(value in id_card(), place in 0usize..16) {
        let mut chars: Vec<char> = value.chars().collect();
        chars.swap(place, place + 1);
        let wrong: String = chars.into_iter().collect();
        prop_assume!(wrong != value);
        prop_assert!(!run(Check::IdCard, &wrong).is_good(), "{wrong}");
    }

    #[test]
    fn what_was_meant_is_among_the_suggestions(value in resident(), place in 0usize..17, digit in 0u8..10) {
        let meant = run(Check::IdCard, &value).facts;
        let offered = |wrong: &str| {
            let mut judgement = run(Check::IdCard, wrong);
            Check::IdCard.correct(&mut judgement, &meant, today());
            judgement
        };
        // Two neighbours swapped, anywhere; a wrong digit where the birth date beside it tells; one
        // typed twice.
        let mut swapped: Vec<char> = value.chars().collect();
        swapped.swap(place, place + 1);
        let mut wrong = value.clone();
        let in_birth_date = 6 + place % 8;
        wrong.replace_range(in_birth_date..=in_birth_date, &digit.to_string());
        let twice = format!("{}{}", &value[..=place], &value[place..]);
        for typed in [swapped.into_iter().collect(), wrong, twice] {
            let judgement = offered(&typed);
            let values: Vec<&str> = judgement.suggestions.iter().map(|it| it.value.as_str()).collect();
            prop_assert!(typed == value || values.contains(&value.as_str()), "{typed} for {value}: {values:?}");
        }
    }

    #[test]
    fn one_wrong_digit_of_a_card_is_never_good_without_another_look(value in bank_card(), place in 6usize..16, digit in 0u8..10) {
        let mut wrong = value.clone();
        wrong.replace_range(place..=place, &digit.to_string());
        prop_assume!(wrong != value);
        let judgement = run(Check::BankCard, &wrong);
        prop_assert!(!judgement.is_good() || judgement.needs_another_look(), "{wrong}");
        // The international networks give no card without a right check digit.
        prop_assert!(!judgement.is_good() || !wrong.starts_with(['4', '5']), "{wrong}");
    }

    #[test]
    fn no_length_of_its_network_makes_a_card_with_a_right_check_digit_wrong(
        (start, lengths) in prop::sample::select(vec![
            ("34", &[15][..]), ("37", &[15]), ("36", &[14, 16, 19]), ("4", &[13, 16, 18, 19]), ("51", &[16]), ("53", &[16]), ("55", &[16]),
            ("2221", &[16]), ("2720", &[16]), ("62", &[16, 17, 18, 19]), ("60", &[12, 16, 19]), ("3528", &[16, 19]),
        ]),
        length in any::<prop::sample::Index>(),
        rest in 0u64..1_000_000_000_000_000_000,
    ) {
        let length = length.get(lengths);
        let value = with_check_digit(&format!("{start}{:018}", rest)[..length - 1]);
        let judgement = run(Check::BankCard, &value);
        prop_assert!(judgement.is_good() && !judgement.needs_another_look(), "{value}: {judgement:?}");
        let mut corrected = judgement.clone();
        Check::BankCard.correct(&mut corrected, &Facts::default(), today());
        prop_assert_eq!(corrected.suggestions, []);
    }

    #[test]
    fn no_card_of_unionpay_of_a_listed_or_unlisted_prefix_is_refused_for_its_check_digit(rest in 0u64..10_000_000_000_000_000, length in 16usize..=19) {
        let value = &format!("62{:017}", rest)[..length];
        let judgement = run(Check::BankCard, value);
        let code = judgement.verdict.problem().map(|it| it.reason.code());
        prop_assert!(code != Some("bank_card.check_digit"), "{value}");
    }

    #[test]
    fn width_and_separators_change_no_verdict((check, value) in number(), gap in prop::sample::select(vec![" ", "-", "\u{200b}", "　", "."]), places in prop::collection::vec(0usize..18, 0..4)) {
        let mut typed = String::new();
        for (at, ch) in value.chars().enumerate() {
            if at > 0 && places.contains(&at) {
                typed.push_str(gap);
            }
            typed.push(char::from_u32(ch as u32 + 0xfee0).unwrap());
        }
        let (plain, wide) = (run(check, &value), run(check, &typed));
        prop_assert_eq!(plain.verdict, wide.verdict);
        prop_assert_eq!(plain.value, wide.value);
        prop_assert_eq!(plain.facts, wide.facts);
    }

    #[test]
    fn what_stands_around_a_good_value_changes_nothing((check, value) in good(), around in prop::collection::vec(prop::sample::select(vec!["“…”", "（…）", "《…》", "[…]", "…；", "…!", "资料：…", "Value: …", "\u{feff}…\u{fffc}", " …\n"]), 0..4)) {
        let typed = around.iter().fold(value.clone(), |typed, it| it.replace('…', &typed));
        let (plain, pasted) = (run(check, &value), run(check, &typed));
        prop_assert_eq!(plain.verdict, pasted.verdict, "{}", typed);
        prop_assert_eq!(plain.value, pasted.value, "{}", typed);
        prop_assert_eq!(plain.facts, pasted.facts);
    }

    #[test]
    fn a_good_value_read_back_is_the_same_value((check, value) in good()) {
        let judgement = run(check, &value);
        let again = run(check, &judgement.value);
        prop_assert_eq!(&again.verdict, &Verdict::Good);
        prop_assert_eq!(&again.value, &judgement.value);
        if !judgement.shown.is_empty() {
            prop_assert_eq!(run(check, &judgement.shown).value, judgement.value);
        }
    }

    #[test]
    fn a_sound_number_in_another_field_is_named((kind, value) in number()) {
        // Any text can be a password or an address, and what is typed of an email address too.
        let silent = [Check::Password, Check::Address, Check::Email];
        for check in Check::ALL {
            if check == kind || silent.contains(&check) {
                continue;
            }
            let judgement = run(check, &value);
            let said = judgement.verdict.problem().or(judgement.hints.first());
            let code = said.map_or("", |problem| problem.reason.code());
            let name = format!("is_{}", kind.name());
            // Cards of no bank in the lists, and as long as an ID number, are not told for sure.
            let is_plain = run(kind, &value).hints.is_empty() && value.len() != 18;
            let is_certain = kind != Check::BankCard || is_plain;
            prop_assert!(!is_certain || code.ends_with(&name), "{value} as {}: {code}", check.name());
        }
    }

    #[test]
    fn any_text_can_be_typed(typed in prop_oneof!["\\PC*", any::<String>(), "[0-9xXO*+·年-]{0,24}", "[\u{2460}-\u{249b}Ⅻ \n]{0,8}"]) {
        for check in Check::ALL {
            points_into(&typed, &run(check, &typed))?;
        }
    }
}

/// Every range lies on characters of the text that it is about.
pub fn points_into(typed: &str, judgement: &Judgement) -> Result<(), TestCaseError> {
    let problems: Vec<&Problem> = (judgement.verdict.problem().into_iter())
        .chain(&judgement.hints)
        .collect();
    for problem in problems {
        if let Some(at) = &problem.at {
            prop_assert!(
                typed.get(at.clone()).is_some_and(|part| !part.is_empty()),
                "{:?}",
                problem
            );
            prop_assert!(problem.place.is_some());
        }
    }
    for suggestion in &judgement.suggestions {
        for mark in &suggestion.marks {
            prop_assert!(suggestion.value.get(mark.clone()).is_some());
        }
    }
    Ok(())
}
