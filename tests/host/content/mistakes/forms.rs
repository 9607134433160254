//! What can be wrong with the guide and with a form.

use super::{FORM, check, swap};
use expect_test::expect;

#[test]
fn a_guide_has_steps() {
    check(
        "en/guide.toml",
        swap("[[steps]]", "[[step]]"),
        &expect![[r#"
        en/guide.toml:1: a guide has [[steps]]
        en/guide.toml:4: unknown key `step`; the keys here are title, intro, materials, steps
    "#]],
    );
    check(
        "en/guide.toml",
        swap("title = \"Open the app\"", "name = \"Open the app\""),
        &expect![[r#"
            en/guide.toml:4: `title` is missing
            en/guide.toml:6: unknown key `name`; the keys here are id, title, body, articles, form, optional
        "#]],
    );
    check(
        "en/guide.toml",
        |text| {
            format!(
                "{text}\n[[materials]]\nid = \"open\"\ntitle = \"A phone\"\noptional = \"yes\"\n"
            )
        },
        &expect![[r#"
            en/guide.toml:14: the guide item `open` is there already: en/guide.toml:5
            en/guide.toml:16: `optional` must be true or false
        "#]],
    );
}

#[test]
fn a_form_names_checks_and_fields() {
    check(
        "forms/open.toml",
        swap("\"id_card\"", "\"idcard\""),
        &expect![[r#"
            forms/open.toml:5: no check is called `idcard`; there are id_card, mobile, bank_card, person_name, birth_date, sex, hk_macau_permit, taiwan_permit, passport, old_foreign_resident_card, id_validity, sms_code, password, email, address, id_photo
        "#]],
    );
    check(
        "forms/open.toml",
        swap(
            "\"born\"]]",
            "\"birth\"]]\ndiffer = [[\"born\"], [\"born\", \"born\"]]",
        ),
        &expect![[r#"
            forms/open.toml:1: `agree` names `birth`, which is not a field
            forms/open.toml:2: `differ` is of pairs of two fields
        "#]],
    );
    check(
        "forms/open.toml",
        swap("\"numeric\"", "\"digits\""),
        &expect![[r#"
            forms/open.toml:11: `inputmode` is one of none, text, decimal, numeric, tel, search, email, url
        "#]],
    );
    check(
        "forms/open.toml",
        swap("id = \"born\"", "id = \"number\""),
        &expect![[r#"
            en/forms/open.toml:6: the form has no field `born`
            forms/open.toml:1: `agree` names `born`, which is not a field
            forms/open.toml:8: the field `number` is there already
        "#]],
    );
    check(
        "forms/open.toml",
        swap("required = true", "required = \"yes\""),
        &expect![[r#"
            forms/open.toml:6: `required` must be true or false
        "#]],
    );
    check(
        "forms/open.toml",
        |_| "least_age = -1\n".to_owned(),
        &expect![[r#"
            en/forms/open.toml:3: the form has no field `number`
            en/forms/open.toml:6: the form has no field `born`
            forms/open.toml:1: `least_age` must be a whole number
            forms/open.toml:1: a form has [[fields]]
        "#]],
    );
    check(
        "en/forms/open.toml",
        swap("[fields.born]", "[fields.birth]"),
        &expect![[r#"
            en/forms/open.toml:1: the field `born` has no label here
            en/forms/open.toml:6: the form has no field `birth`
        "#]],
    );
    check(
        "en/forms/open.toml",
        swap("label = \"ID number\"", "label = \"\""),
        &expect![[r#"
            en/forms/open.toml:4: `label` is missing
        "#]],
    );
    check(
        "en/forms/close.toml",
        |_| "title = \"Close\"\n".to_owned(),
        &expect![[r#"
            en/forms/close.toml:1: there is no form `close`
        "#]],
    );
    check(
        "forms/close.toml",
        |_| FORM.to_owned(),
        &expect![[r#"
            en/forms/close.toml:1: this file is missing
        "#]],
    );
}

#[test]
fn a_choice_has_words_and_what_depends_on_it_comes_after() {
    const BOTH: &str =
        "[[fields]]\nid = \"a\"\ncheck = \"sex\"\nchoices = [\"b\", \"c\"]\n\n[[fields]]";
    const ONE: &str = "[[fields]]\nid = \"a\"\nchoices = [\"b\"]\n\n[[fields]]";
    const SOUND: &str = "[[fields]]\nid = \"a\"\nchoices = [\"b\", \"c\"]\n\n[[fields]]";
    check(
        "forms/open.toml",
        swap("[[fields]]", BOTH),
        &expect![[r#"
            en/forms/open.toml:1: the field `a` has no label here
            forms/open.toml:5: a field has a `check` or `choices`, not both
        "#]],
    );
    check(
        "forms/open.toml",
        swap("[[fields]]", ONE),
        &expect![[r#"
            en/forms/open.toml:1: the field `a` has no label here
            forms/open.toml:5: `choices`: 1 given, at least 2 needed
        "#]],
    );
    check(
        "forms/open.toml",
        swap("[[fields]]", SOUND),
        &expect![[r#"
            en/forms/open.toml:1: the field `a` has no label here
        "#]],
    );
    check(
        "forms/open.toml",
        swap(
            "required = true",
            "when = [[\"born\", \"1990\"], [\"born\"]]",
        ),
        &expect![[r#"
            forms/open.toml:6: `when` is of pairs of a field above and one of its choices
        "#]],
    );
}

#[test]
fn the_regions_of_a_mobile_number_are_known_ones() {
    let with = |regions: &str, check: &str| {
        let field = format!("check = \"{check}\"\nregions = {regions}");
        swap("check = \"id_card\"", &field.leak()[..])
    };
    check(
        "forms/open.toml",
        with("[\"CN\", \"HK\"]", "id_card"),
        &expect![[r#"
            forms/open.toml:5: `regions` are for a field with the check `mobile`
        "#]],
    );
    check(
        "forms/open.toml",
        with("[\"CN\", \"UK\"]", "mobile"),
        &expect![[r#"
            forms/open.toml:6: `regions` are CN, always, and any of HK, MO and TW
        "#]],
    );
    check(
        "forms/open.toml",
        with("[\"HK\"]", "mobile"),
        &expect![[r#"
            forms/open.toml:6: `regions` are CN, always, and any of HK, MO and TW
        "#]],
    );
    check(
        "forms/open.toml",
        with("[\"CN\", \"HK\", \"MO\", \"TW\"]", "mobile"),
        &expect![[r#"
            sound
        "#]],
    );
}
