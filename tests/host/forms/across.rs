//! What a field means for the others: several values in one, names twice, a term and an age, a
//! password that gives its owner away.

use super::{ID_CARD, form};
use crate::checks::{today, with_check_character};
use bank_help::content::Field;
use bank_help::forms::{Review, Values, review};

/// The form, filled in with nothing but these; extra fields are `id: check`.
fn only(extra: &[(&str, &str)], agree: &[[&str; 2]], typed: &[(&str, &str)]) -> Review {
    let mut form = form();
    form.fields.extend(extra.iter().map(|(id, check)| Field {
        id: (*id).to_owned(),
        check: (*check).to_owned(),
        ..Field::default()
    }));
    let pairs = agree.iter().map(|pair| pair.map(str::to_owned).into());
    form.agree.extend(pairs);
    let typed = typed
        .iter()
        .map(|(id, text)| ((*id).to_owned(), (*text).to_owned()));
    review(&form, &Values::from_iter(typed), today())
}

fn problem(review: &Review, field: &str) -> Option<&'static str> {
    let own = review.fields.iter().find(|own| own.field == field).unwrap();
    own.problem.as_ref().map(|problem| problem.reason.code())
}

/// What is offered, as `field=value`.
fn offered(review: &Review) -> Vec<String> {
    let fields = review.fields.iter().flat_map(|field| {
        let suggestions = field.judgement.suggestions.iter();
        suggestions.map(move |own| format!("{}={}", field.field, own.value))
    });
    fields.collect()
}

#[test]
fn a_whole_block_in_one_field_is_offered_to_the_fields_it_fits() {
    let id = format!("id={ID_CARD}");
    let all = ["name=张伟", &id, "phone=13912345678"];
    for block in [
        &format!("张伟 {ID_CARD} 13912345678"),
        &format!("张伟，{ID_CARD}，13912345678"),
        &format!("张伟\n{ID_CARD}\n13912345678\n"),
        &format!("13912345678；张伟；{ID_CARD}"),
        &format!("张伟{ID_CARD} 13912345678"),
        &format!("姓名：张伟 身份证号：{ID_CARD} 手机号：13912345678"),
        &format!("张伟 身份证{ID_CARD} 手机13912345678"),
    ] {
        for field in ["name", "id", "phone"] {
            let review = only(&[], &[], &[(field, block)]);
            assert_eq!(
                problem(&review, field),
                Some("form.several"),
                "{block:?} in {field}"
            );
            assert_eq!(offered(&review), all, "{block:?} in {field}");
        }
    }
    let block = format!("张伟 男 1985-06-12 {ID_CARD} 13912345678 6222020000001234566");
    let review = only(&[], &[], &[("card", &block)]);
    assert_eq!(offered(&review).len(), 6);
}

#[test]
fn what_was_filled_in_already_is_left_alone() {
    let block = format!("张伟 {ID_CARD}");
    let review = only(&[], &[], &[("name", &block), ("id", "110105")]);
    assert_eq!(offered(&review), ["name=张伟"]);
}

#[test]
fn one_value_with_blanks_is_not_several() {
    for (field, typed) in [
        ("card", "6222 0200 0000 1234"),
        ("id", "110105 19850612 301"),
        ("phone", "139 1234"),
        ("phone", "139 1234 56789"),
        ("name", "张 3"),
        ("name", "张伟 经理 @"),
        ("born", "1985 6"),
    ] {
        let review = only(&[], &[], &[(field, typed)]);
        assert_ne!(problem(&review, field), Some("form.several"), "{typed}");
    }
}

/// What is said of two names that must be the same: contradictions, then hints.
fn of_two_names(one: &str, other: &str) -> Vec<&'static str> {
    let review = only(
        &[("holder", "person_name")],
        &[["name", "holder"]],
        &[("name", one), ("holder", other)],
    );
    let problems = review.contradictions.iter().chain(&review.hints);
    problems.map(|problem| problem.reason.code()).collect()
}

#[test]
fn two_names_must_be_the_same_however_they_are_written() {
    for (one, other) in [
        ("张伟", "张伟"),
        ("JOHN SMITH", "JohnSmith"),
        ("买买提·艾力", "买买提•艾力"),
        ("O'Brien", "O’Brien"),
        ("O'Brien", "OBRIEN"),
        ("Müller", "MÜLLER"),
        ("Jürgen Groß", "JÜRGEN GROSS"),
        ("Mu\u{308}ller", "MÜLLER"),
        ("Nguye\u{302}\u{303}n Va\u{306}n", "NGUYỄN VĂN"),
        ("İpek Işık", "IPEK IŞIK"),
        ("Łukasz Żak", "łukasz żak"),
        ("Ελένη Παππάς", "ΕΛΈΝΗ ΠΑΠΠΆΣ"),
        ("Юлия Ёлкина", "ЮЛИЯ ЁЛКИНА"),
        ("Jean-Luc Roy", "JEAN LUC ROY"),
        ("Smith, Anna", "SMITH ANNA"),
        ("\u{1112}\u{1161}\u{11ab}지민", "한지민"),
        // Wrong in itself.
        ("张伟", "张3"),
    ] {
        assert_eq!(of_two_names(one, other), [""; 0], "{one}, {other}");
        assert_eq!(of_two_names(other, one), [""; 0], "{other}, {one}");
    }
    for (one, other) in [
        ("张伟", "张玮"),
        ("Müller", "Muller"),
        ("Müller", "Möller"),
        ("Mu\u{308}ller", "Muller"),
        ("Smith Anna", "Smith Hannah"),
        ("Юлия", "Юля"),
    ] {
        assert_eq!(
            of_two_names(one, other),
            ["form.name_differs"],
            "{one}, {other}"
        );
    }
}

#[test]
fn a_dot_that_one_of_two_names_lacks_is_no_contradiction() {
    for (one, other) in [("古丽·艾力", "古丽艾力"), ("John F. Kerr", "JOHN F KERR")] {
        assert_eq!(
            of_two_names(one, other),
            ["form.name_dot"],
            "{one}, {other}"
        );
        assert_eq!(
            of_two_names(other, one),
            ["form.name_dot"],
            "{other}, {one}"
        );
    }
}

/// Every letter of these scripts that has a capital of one character, beside that capital.
#[test]
fn a_name_in_capitals_is_the_same_name() {
    let ranges = [
        0x61..=0x17e_u32,
        0x1ce..=0x1dc,
        0x1df..=0x1ef,
        0x1f9..=0x21f,
        0x223..=0x233,
        0x3ac..=0x3ce,
        0x430..=0x52f,
        0x561..=0x586,
        0x1e01..=0x1e95,
        0x1ea1..=0x1eff,
    ];
    let mut count = 0;
    for small in ranges.into_iter().flatten().filter_map(char::from_u32) {
        let mut capitals = small.to_uppercase();
        // A dotless i, and letters that have their capitals in other blocks, are no pair here.
        let (Some(capital), None) = (capitals.next(), capitals.next()) else {
            continue;
        };
        let is_pair = capital != small && capital.to_lowercase().eq([small]);
        let is_near = (capital as u32).abs_diff(small as u32) <= 130;
        if !is_pair || !is_near {
            continue;
        }
        count += 1;
        let name = |ch: char| format!("Ab{ch}c De");
        let said = of_two_names(&name(small), &name(capital));
        assert_eq!(
            said, [""; 0],
            "{small} {:x}, {capital} {:x}",
            small as u32, capital as u32
        );
    }
    assert!(count > 300, "{count}");
}

#[test]
fn only_what_its_label_or_its_shape_makes_certain_is_offered_from_a_block() {
    let extra = [
        ("holder", "person_name"),
        ("secret", "password"),
        ("place", "address"),
        ("pass", "passport"),
        ("code", "sms_code"),
    ];
    for (field, block) in [
        ("name", "陈大文 CHAN Tai Man"),
        ("name", "CHAN TAI MAN 13912345678"),
        ("code", "验证码 482913，5分钟内有效"),
        ("place", "13912345678 5分钟内有效"),
        ("phone", "13912345678 vK7#mq2Lx"),
        ("phone", "13912345678 WELCOME"),
        ("card", "123456789012 13912345678"),
    ] {
        let review = only(&extra, &[], &[(field, block)]);
        assert_eq!(offered(&review), [""; 0], "{block}");
    }
    let block = "姓名：CHAN 13912345678 E12345678 地址：幸福路12号院";
    let review = only(&extra, &[], &[("name", block)]);
    let all = [
        "name=CHAN",
        "phone=13912345678",
        "place=幸福路12号院",
        "pass=E12345678",
    ];
    assert_eq!(offered(&review), all);
}

#[test]
fn the_card_of_a_foreign_resident_has_terms_of_its_own() {
    let hints = |id: &str, term: &str| {
        let typed = [("id", id), ("term", term)];
        let review = only(&[("term", "id_validity")], &[], &typed);
        let hints = review.hints.iter();
        hints
            .filter(|hint| hint.reason.code() == "form.term_differs")
            .count()
    };
    let adult = with_check_character("93225019850401001");
    assert_eq!(hints(&adult, "2023.12.15-2033.12.15"), 0);
    let child = with_check_character("93225020150401001");
    assert_eq!(hints(&child, "2023.12.15-2028.12.15"), 0);
    let permit = with_check_character("81000019850401001");
    assert_eq!(hints(&permit, "2023.12.15-2028.12.15"), 0);
}

#[test]
fn the_term_of_an_id_card_goes_with_the_age_at_which_it_was_given() {
    // Born on 12 June 1985.
    let hints = |term: &str| -> Vec<&'static str> {
        let review = only(
            &[("term", "id_validity")],
            &[],
            &[("id", ID_CARD), ("term", term)],
        );
        review.hints.iter().map(|hint| hint.reason.code()).collect()
    };
    for term in [
        "2015.03.07-2035.03.07",
        "2010.03.07-2020.03.07",
        "1999.03.07-2004.03.07",
        // A few months after the birthday.
        "2011.06.20-2021.06.20",
        "2035.03.07",
    ] {
        assert_eq!(hints(term), [""; 0], "{term}");
    }
    for term in [
        "2015.03.07-2025.03.07",
        "2015.03.07-长期",
        "2004.03.07-2024.03.07",
        "2020.03.07-2025.03.07",
    ] {
        assert_eq!(hints(term), ["form.term_differs"], "{term}");
    }
}

#[test]
fn a_password_with_a_name_or_a_number_in_it_gives_its_owner_away() {
    let hints = |password: &str| -> Vec<&'static str> {
        let typed = [
            ("name", "张伟"),
            ("id", ID_CARD),
            ("phone", "13912345678"),
            ("card", "6222020000001234566"),
            ("secret", password),
        ];
        let review = only(&[("secret", "password")], &[], &typed);
        let own = review.fields.last().unwrap();
        own.judgement
            .hints
            .iter()
            .map(|hint| hint.reason.code())
            .collect()
    };
    for password in [
        "zhangwei-Kq7",
        "ZhangWei#9xQ",
        "kQ19850612v",
        "kQ850612#v",
        "xq-13912345678",
        "xq-345678vK",
        "vK#234566q",
    ] {
        assert_eq!(hints(password), ["form.password_reveals"], "{password}");
    }
    assert_eq!(hints("vK7#mq2Lx"), [""; 0]);
    assert_eq!(hints("vK7#wei2Lx"), [""; 0]);
}
