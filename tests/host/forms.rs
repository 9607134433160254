//! Forms: each field alone, then the fields together.

mod across;
mod visible_fields;

use crate::checks::{today, with_check_character};
use bank_help::checks::Verdict;
use bank_help::content::{Field, FieldPair, Form};
use bank_help::forms::{Review, Values, review};

/// A man born on 12 June 1985.
const ID_CARD: &str = "110105198506123016";

/// A form as a bank writes it.
fn form() -> Form {
    let field = |id: &str, check: &str| Field {
        id: id.into(),
        check: check.into(),
        required: true,
        ..Field::default()
    };
    let pair = |one: &str, other: &str| FieldPair::from([one.to_owned(), other.to_owned()]);
    Form {
        fields: vec![
            field("name", "person_name"),
            field("id", "id_card"),
            field("born", "birth_date"),
            field("sex", "sex"),
            field("phone", "mobile"),
            Field {
                required: false,
                ..field("card", "bank_card")
            },
        ],
        agree: vec![pair("id", "born"), pair("sex", "id")],
        differ: vec![pair("phone", "card"), pair("id", "card")],
        least_age: 16,
        ..Form::default()
    }
}

fn filled(changes: &[(&str, &str)]) -> Review {
    let mut values: Values = [
        ("name", "张伟"),
        ("id", ID_CARD),
        ("born", "1985年6月12日"),
        ("sex", "男"),
        ("phone", "139 1234 5678"),
        ("card", "6222 0200 0000 1234 566"),
    ]
    .map(|(field, typed)| (field.to_owned(), typed.to_owned()))
    .into_iter()
    .collect();
    for (field, typed) in changes {
        values.insert((*field).to_owned(), (*typed).to_owned());
    }
    review(&form(), &values, today())
}

/// Everything in the way, as `field: reason` and `field+field: reason`.
fn in_the_way(changes: &[(&str, &str)]) -> Vec<String> {
    let review = filled(changes);
    let alone = review.fields.iter().filter_map(|field| {
        let problem = field.problem.as_ref()?;
        Some(format!("{}: {}", field.field, problem.reason.code()))
    });
    let together = (review.contradictions.iter())
        .map(|finding| format!("{}: {}", finding.fields.join("+"), finding.reason.code()));
    let found: Vec<String> = alone.chain(together).collect();
    assert_eq!(found.is_empty(), review.is_ready());
    found
}

#[test]
fn a_form_filled_in_well_is_ready() {
    assert!(in_the_way(&[]).is_empty());
    assert!(in_the_way(&[("card", "")]).is_empty());
}

#[test]
fn each_field_is_judged_alone() {
    let cases: [(&str, &str, &str); 8] = [
        ("name", "", "name: field.required"),
        ("name", " ", "name: field.required"),
        ("name", "张3", "name: person_name.digit"),
        ("id", "11010519850612", "id: id_card.too_short"),
        ("born", "1985年6月", "born: birth_date.unfinished"),
        ("sex", "?", "sex: sex.unknown"),
        ("phone", "95588", "phone: mobile.service"),
        ("card", "6222", "card: bank_card.too_short"),
    ];
    for (field, typed, expected) in cases {
        assert_eq!(in_the_way(&[(field, typed)]), [expected]);
    }
}

#[test]
fn where_a_sound_id_number_disagrees_the_other_field_comes_first() {
    assert_eq!(
        in_the_way(&[("born", "1985-06-13")]),
        ["born+id: form.birth_date_differs"]
    );
    assert_eq!(in_the_way(&[("sex", "女")]), ["sex+id: form.sex_differs"]);
    assert_eq!(
        in_the_way(&[("born", "1985-06-13"), ("sex", "女")]),
        [
            "born+id: form.birth_date_differs",
            "sex+id: form.sex_differs"
        ]
    );
}

#[test]
fn a_field_that_is_wrong_itself_contradicts_nothing() {
    assert_eq!(
        in_the_way(&[("id", "110105198506123017"), ("born", "1990-01-01")]),
        ["id: id_card.check_character"]
    );
    assert_eq!(
        in_the_way(&[("born", "1990-02-30")]),
        ["born: birth_date.impossible"]
    );
}

#[test]
fn the_same_number_in_two_fields_is_said_once_for_both() {
    assert_eq!(
        in_the_way(&[("card", "13912345678")]),
        ["card: bank_card.is_mobile", "card+phone: form.same_number"]
    );
    assert_eq!(
        in_the_way(&[("card", ID_CARD)]),
        ["card: bank_card.is_id_card", "card+id: form.same_number"]
    );
}

#[test]
fn someone_too_young_is_told_but_not_stopped() {
    let child = with_check_character("11010520110612301");
    let review = filled(&[("id", &child), ("born", "20110612")]);
    assert!(review.is_ready());
    let hint = &review.hints[0];
    assert_eq!(hint.reason.code(), "form.least_age");
    assert_eq!(hint.fields, ["id"]);
    assert_eq!(hint.number, Some(16));
    // On the day itself.
    let sixteen = with_check_character("11010520101123301");
    let review = filled(&[("id", &sixteen), ("born", "20101123")]);
    assert_eq!(review.hints, []);
}

#[test]
fn what_the_id_number_answers_is_offered_to_empty_fields() {
    let review = filled(&[("born", ""), ("sex", "")]);
    let offered: Vec<(&str, &str)> = (review.fields.iter())
        .flat_map(|field| {
            let suggestions = field.judgement.suggestions.iter();
            suggestions.map(|suggestion| (field.field.as_str(), suggestion.value.as_str()))
        })
        .collect();
    assert_eq!(offered, [("born", "1985-06-12"), ("sex", "male")]);
    let taken = filled(&[("born", "1985-06-12"), ("sex", "male")]);
    assert!(taken.is_ready());
    assert!(
        taken
            .fields
            .iter()
            .all(|field| field.judgement.suggestions.is_empty())
    );
}

#[test]
fn what_the_id_number_answers_is_offered_where_a_field_says_something_else() {
    for (field, typed, answer) in [
        ("born", "1985-06-13", "1985-06-12"),
        ("born", "1985-06-31", "1985-06-12"),
        ("born", "1985年6月", "1985-06-12"),
        ("born", "12/06/1985", "1985-06-12"),
        ("sex", "女", "male"),
        ("sex", "x", "male"),
    ] {
        let review = filled(&[(field, typed)]);
        let reviews = review.fields.iter();
        let offered: Vec<(&str, &str)> = reviews
            .flat_map(|it| {
                it.judgement
                    .suggestions
                    .iter()
                    .map(|s| (it.field.as_str(), s.value.as_str()))
            })
            .collect();
        assert_eq!(offered, [(field, answer)], "{typed}");
    }
    // A wrong ID number answers nothing.
    let review = filled(&[("id", "110105198506123017"), ("born", "1985-06-13")]);
    assert_eq!(review.fields[2].judgement.suggestions, []);
}

#[test]
fn a_slip_in_the_birth_date_of_an_id_number_is_found_through_the_other_field() {
    let offered = |id: &str, changes: &[(&str, &str)]| -> Vec<(String, Vec<usize>)> {
        let review = filled(&[&[("id", id)], changes].concat());
        let suggestions = review.fields[1].judgement.suggestions.iter();
        suggestions
            .map(|suggestion| {
                let marks = suggestion.marks.iter();
                (
                    suggestion.value.clone(),
                    marks.map(|mark| mark.start).collect(),
                )
            })
            .collect()
    };
    let one_digit = vec![(ID_CARD.to_owned(), vec![9])];
    assert_eq!(offered("110105198406123016", &[]), one_digit);
    let swapped = vec![(ID_CARD.to_owned(), vec![8, 9])];
    assert_eq!(offered("110105195806123016", &[]), swapped);
    let impossible = vec![(ID_CARD.to_owned(), vec![10])];
    assert_eq!(offered("110105198596123016", &[]), impossible);
    let left_out = vec![(ID_CARD.to_owned(), vec![13])];
    assert_eq!(offered("11010519850613016", &[]), left_out);
    // Where the 8 that is too many stood.
    let put_in = vec![(ID_CARD.to_owned(), vec![8])];
    assert_eq!(offered("1101051988506123016", &[]), put_in);
    // The other fields speak against it.
    for changes in [("born", "1985-06-13"), ("sex", "女")] {
        assert_eq!(offered("110105198406123016", &[changes]), [], "{changes:?}");
    }
}

#[test]
fn where_several_numbers_may_have_been_meant_three_are_offered_and_the_places_marked() {
    let review = filled(&[("id", "110105198506123017")]);
    let judgement = &review.fields[1].judgement;
    assert!(!judgement.confident);
    assert_eq!(judgement.suggestions.len(), 3);
    // More places than help anyone.
    assert_eq!(judgement.doubtful, []);
    for suggestion in &judgement.suggestions {
        let again = filled(&[("id", &suggestion.value)]);
        assert!(again.is_ready(), "{}", suggestion.value);
    }
    let few = filled(&[("id", "110105198506120016")]);
    assert_eq!(few.fields[1].judgement.doubtful, [14..15, 15..16, 17..18]);
    // Nothing speaks for one of the many: no guess is offered.
    let alone = filled(&[("id", "110105198506123017"), ("born", ""), ("sex", "")]);
    assert_eq!(alone.fields[1].judgement.suggestions, []);
}

#[test]
fn a_wrong_card_number_is_mended_where_only_one_fits() {
    // A digit twice: 6222020000001234566.
    let review = filled(&[("card", "62220020000001234566")]);
    let judgement = &review.fields[5].judgement;
    let values = judgement.suggestions.iter().map(|own| own.value.as_str());
    assert_eq!(values.collect::<Vec<_>>(), ["6222020000001234566"]);
    assert!(judgement.confident);
    let review = filled(&[("card", "6222020000001234567")]);
    assert_eq!(review.fields[5].judgement.suggestions, []);
}

#[test]
fn an_unsound_id_number_answers_nothing() {
    let review = filled(&[("id", "110105198506123017"), ("born", ""), ("sex", "")]);
    for field in &review.fields {
        assert_eq!(field.judgement.suggestions, [], "{}", field.field);
    }
}

#[test]
fn a_check_that_this_version_does_not_know_takes_any_text() {
    let mut form = form();
    form.fields[0].check = "tea_leaves".into();
    let values = Values::from_iter([("name".to_owned(), " 张3? ".to_owned())]);
    let field = &review(&form, &values, today()).fields[0];
    assert_eq!(field.problem, None);
    assert_eq!(field.judgement.verdict, Verdict::Good);
    assert_eq!(field.judgement.value, "张3?");
}

#[test]
fn a_pair_that_names_no_field_says_nothing() {
    let mut form = form();
    form.agree = vec![["id".to_owned(), "nowhere".to_owned()].into()];
    form.differ = vec![["nowhere".to_owned(), "card".to_owned()].into()];
    let values = Values::from_iter([("id".to_owned(), ID_CARD.to_owned())]);
    assert_eq!(review(&form, &values, today()).contradictions, []);
}
