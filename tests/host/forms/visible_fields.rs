//! Fields that are asked only where another one holds a value.

use super::{ID_CARD, form};
use crate::checks::today;
use bank_help::content::{Field, Form};
use bank_help::forms::{Review, Values, review, visible_fields};

fn pair(id: &str, value: &str) -> [String; 2] {
    [id.to_owned(), value.to_owned()]
}

/// The form, where its ID number is that of one kind of document and a passport another.
fn with_documents() -> Form {
    let mut form = form();
    form.fields[1].when = vec![pair("document", "card").into()];
    let passport = Field {
        id: "passport".into(),
        check: "passport".into(),
        required: true,
        when: vec![
            pair("document", "passport").into(),
            pair("document", "laissez").into(),
        ],
        ..Field::default()
    };
    let document = Field {
        id: "document".into(),
        choices: ["card", "passport", "laissez"]
            .map(|it| pair(it, it).into())
            .into(),
        ..Field::default()
    };
    form.fields.insert(2, passport);
    form.fields.insert(0, document);
    form
}

fn values(typed: &[(&str, &str)]) -> Values {
    let typed = typed.iter();
    typed
        .map(|(id, text)| ((*id).to_owned(), (*text).to_owned()))
        .collect()
}

fn reviewed(typed: &[(&str, &str)]) -> Review {
    review(&with_documents(), &values(typed), today())
}

#[test]
fn the_fields_follow_what_is_chosen() {
    let ids = |document: &str| {
        let (form, values) = (with_documents(), values(&[("document", document)]));
        let asked = visible_fields(&form, &values);
        let ids: Vec<&str> = asked.fields.iter().map(|field| field.id.as_str()).collect();
        ids.join(" ")
    };
    let with_card = "document name id born sex phone card";
    let with_passport = "document name passport born sex phone card";
    assert_eq!(ids("card"), with_card);
    assert_eq!(ids("passport"), with_passport);
    assert_eq!(ids("laissez"), with_passport);
    // The first is chosen until another is, and what is no choice chooses nothing.
    for otherwise in ["", "visa"] {
        assert_eq!(ids(otherwise), with_card);
    }
}

#[test]
fn what_is_not_asked_is_not_judged_whatever_it_holds() {
    let in_the_way = |typed: &[(&str, &str)]| {
        let review = reviewed(typed);
        let fields = review.fields.iter();
        let wrong = fields.filter(|field| field.problem.is_some());
        let fields: Vec<String> = wrong.map(|field| field.field.clone()).collect();
        let together = review.contradictions.iter().map(|it| it.fields.join("+"));
        fields
            .into_iter()
            .chain(together)
            .collect::<Vec<_>>()
            .join(" ")
    };
    let rest = [("name", "张伟"), ("sex", "女"), ("phone", "139 1234 5678")];
    let with = |more: &[(&'static str, &'static str)]| {
        let typed = [&rest[..], &[("born", "1985-06-12")], more].concat();
        in_the_way(&typed)
    };
    // A man's number, which contradicts only where it is asked.
    assert_eq!(with(&[("id", ID_CARD)]), "sex+id");
    assert_eq!(
        with(&[
            ("document", "passport"),
            ("id", ID_CARD),
            ("passport", "EA1234567")
        ]),
        ""
    );
    assert_eq!(
        with(&[("document", "passport"), ("id", ID_CARD)]),
        "passport"
    );
    assert_eq!(with(&[("passport", "护照"), ("id", ID_CARD)]), "sex+id");
}

#[test]
fn a_choice_is_never_in_the_way() {
    for chosen in ["", "card", "visa"] {
        let review = reviewed(&[("document", chosen)]);
        assert_eq!(review.fields[0].field, "document");
        assert_eq!(review.fields[0].problem, None);
    }
}
