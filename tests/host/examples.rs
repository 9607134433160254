//! What the examples do with a small file.

#[allow(dead_code)]
#[path = "../../examples/check_lines.rs"]
mod check_lines;

use bank_help::checks::Date;
use bank_help::content::Pack;
use check_lines::check_lines;
use expect_test::expect;
use indicatif::ProgressBar;

const FORM: &str = r#"{ "forms": [{ "id": "f", "fields": [
    { "id": "id_card", "check": "id_card", "label": "身份证号", "required": true },
    { "id": "birth_date", "check": "birth_date", "label": "出生日期" },
    { "id": "mobile", "check": "mobile", "label": "手机号" }],
    "agree": [["id_card", "birth_date"]] }] }"#;

/// What is written for each line, the summary behind it, and the exit code.
fn checked(input: &[u8]) -> (String, u8) {
    let pack = Pack::from_json(FORM).unwrap();
    let today = Date::new(2026, 11, 23).unwrap();
    let mut output = Vec::new();
    let hidden = ProgressBar::hidden();
    let summary = check_lines(&pack.forms[0], today, input, &mut output, &hidden).unwrap();
    let lines = String::from_utf8(output).unwrap();
    (format!("{lines}{summary}\n"), summary.exit_code())
}

#[test]
fn each_line_has_its_answer_and_what_is_no_record_is_said() {
    let input = b"{\"id_card\": \"11010519491231002X\", \"mobile\": \"16212345678\"}
{\"id_card\": \"110105194912310029\", \"birth_date\": null, \"mobile\": \"10086\"}
{\"id_card\": \"11010519491231002X\", \"birth_date\": \"1949-12-30\"}
{\"id_card\": 110105194912310029}
[\"13912345678\"]
{\"mobil\": \"13912345678\"}
{\"mobile\": \"\xff\"}

{\"id_card\": \"11010519491231002X\"}";
    let (said, code) = checked(input);
    expect![[r#"
        {"hints":[{"fields":["mobile"],"reason":"mobile.virtual"}],"line":1,"problems":[],"ready":true}
        {"hints":[],"line":2,"problems":[{"fields":["id_card"],"reason":"id_card.check_character"},{"fields":["mobile"],"reason":"mobile.service"}],"ready":false}
        {"hints":[],"line":3,"problems":[{"fields":["birth_date","id_card"],"reason":"form.birth_date_differs"}],"ready":false}
        {"broken":"a field that is not text","line":4}
        {"broken":"not a JSON object","line":5}
        {"broken":"a field that the form does not have","line":6}
        {"broken":"not a JSON object","line":7}
        {"broken":"not a JSON object","line":8}
        {"hints":[],"line":9,"problems":[],"ready":true}
        9 lines: 2 ready, 2 with something wrong, 5 broken
                  1 form.birth_date_differs
                  1 id_card.check_character
                  1 mobile.service
    "#]]
    .assert_eq(&said);
    assert_eq!(code, 2);
    assert!(!said.contains("162") && !said.contains("1101"), "{said}");
}

#[test]
fn the_exit_code_says_whether_all_may_be_sent() {
    let cases: [(&[u8], u8); 4] = [
        (b"", 0),
        (b"{\"id_card\": \"11010519491231002X\"}\n", 0),
        (b"{}\n", 1),
        (b"{}\nnonsense\n", 2),
    ];
    for (input, code) in cases {
        assert_eq!(checked(input).1, code);
    }
}
