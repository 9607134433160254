//! What a field means for the others: several values in one, names twice, a term and an age, a
//! password that gives its owner away.

use super::{ID_CARD, form};
use crate::checks::today;
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

#[test]
fn two_names_must_be_the_same_but_for_capitals_and_blanks() {
    let together = |one: &str, other: &str| -> Vec<&'static str> {
        let extra = [("holder", "person_name")];
        let review = only(
            &extra,
            &[["name", "holder"]],
            &[("name", one), ("holder", other)],
        );
        let together = review.contradictions.iter();
        together.map(|finding| finding.reason.code()).collect()
    };
    assert_eq!(together("张伟", "张伟"), [""; 0]);
    assert_eq!(together("JOHN SMITH", "JohnSmith"), [""; 0]);
    assert_eq!(together("买买提·艾力", "买买提•艾力"), [""; 0]);
    assert_eq!(together("张伟", "张玮"), ["form.name_differs"]);
    // Wrong in itself.
    assert_eq!(together("张伟", "张3"), [""; 0]);
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
