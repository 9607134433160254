//! Having a form checked.

use crate::page::{Page, key};
use crate::views::go_to;

/// A name, a specimen number (GB 11643's own example is older than anyone alive; this one is
/// synthetic) and what belongs to it.
const GOOD: [(&str, &str); 4] = [
    ("name", "张三"),
    ("id_card", "11010519491231002x"),
    ("birth_date", "1949-12-31"),
    ("mobile", "138 0013 8000"),
];

fn open(page: &Page<'_>) {
    let tab = page.find_saying("[role=tab]", "核对信息");
    page.click(&tab);
    page.find(".check-form");
}

fn input(field: &str) -> String {
    format!("[data-field={field}] input.input")
}

fn type_into(page: &Page<'_>, field: &str, text: &str) {
    go_to(page, field);
    page.type_into(&input(field), text);
}

fn fill(page: &Page<'_>) {
    for (field, text) in &GOOD[..3] {
        type_into(page, field, text);
    }
    go_to(page, "sex");
    let woman = page.find("[data-field=sex] .choice:nth-child(2)");
    page.click(&woman);
    type_into(page, GOOD[3].0, GOOD[3].1);
    go_to(page, "id_photo");
}

fn ask(page: &Page<'_>) {
    let button = page.find("button[type=submit]");
    page.click(&button);
    page.find("#summary");
}

/// Filled in well: ready. One tap clears everything.
pub fn ready(page: &Page<'_>) {
    open(page);
    fill(page);
    ask(page);
    page.find("#summary[data-ready]");
    page.until_focus("summary");
    page.find_saying(".read-back", "110105 19491231 002X");
    // What was typed stands as it was typed.
    assert_eq!(
        page.property(&page.find(&input("id_card")), "value"),
        GOOD[1].1
    );
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("ready");
    let clear = page.find_saying(".buttons button", "清空");
    page.click(&clear);
    for (field, _) in GOOD {
        page.until_property(&input(field), "value", "");
    }
    page.until_count("#summary", 0);
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.exits(), [""; 0]);
}

/// An empty form that is asked about: each required field is named, and the way to it works by
/// keyboard alone.
pub fn what_is_missing(page: &Page<'_>) {
    open(page);
    page.press(&[]);
    let button = page.find("button[type=submit]");
    page.click(&button);
    page.until_count(".summary-link", 5);
    page.until_focus("summary");
    page.press(&[key::TAB, key::ENTER]);
    page.until_focus("input");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("missing");
}

/// A wrong digit is said beside the field, with the article that explains it.
pub fn a_wrong_digit(page: &Page<'_>) {
    open(page);
    type_into(page, "id_card", "110105194912310029");
    page.find("[data-field=id_card] [data-code='id_card.check_character']");
    let article = page.find("[data-field=id_card] .note .link");
    page.shoot("wrong-digit");
    page.click(&article);
    page.find(".article-title");
}

/// A sound number and another birth date: the date is suspected, once both are left.
pub fn two_disagree(page: &Page<'_>) {
    open(page);
    page.type_into(&input("id_card"), "11010519491231002X");
    page.type_into(&input("birth_date"), "1949-12-30");
    page.press(&[key::TAB]);
    page.find("[data-field=birth_date] [data-code='form.birth_date_differs']");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("disagree");
}

/// What is said of a field when it is left moves the button below; the click on it still counts.
pub fn a_button_stays_under_the_finger(page: &Page<'_>) {
    open(page);
    // Of no bank that is known: worth a word once it is left.
    page.type_into(&input("bank_card"), "4112345678901238");
    let button = page.find("button[type=submit]");
    page.click(&button);
    page.find("#summary");
    page.find("[data-field=bank_card] .note");
}

/// On a phone one field is in sight, and Enter leads to the next without a word about the others.
pub fn one_at_a_time(page: &Page<'_>) {
    open(page);
    let seen = || {
        let script = "
            const fields = document.querySelector('bank-help').shadowRoot.querySelectorAll('.field');
            return [...fields].filter((field) => field.offsetHeight).map((field) => field.dataset.field);";
        page.run(script, &[])
    };
    assert_eq!(seen(), serde_json::json!(["document"]));
    page.click(&page.find(".step-next"));
    page.until_focus("field-name");
    assert_eq!(seen(), serde_json::json!(["name"]));
    page.type_into(&input("name"), "张三");
    page.press(&[key::ENTER]);
    page.until_focus("field-id_card");
    assert_eq!(seen(), serde_json::json!(["id_card"]));
    assert!(page.all("#summary").is_empty() && page.all(".note").is_empty());
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("one-at-a-time");
    page.click(&page.find_saying(".step .button", "上一项"));
    page.until_focus("field-name");
}

/// The document is chosen first, and the number that is asked is its own.
pub fn the_number_follows_the_document(page: &Page<'_>) {
    open(page);
    page.find(&input("id_card"));
    let passport = page.find("[data-field=document] .choice:nth-child(4) input");
    page.run("arguments[0].click()", &[passport.json()]);
    page.find(&input("passport"));
    assert!(page.all(&input("id_card")).is_empty());
    page.type_into(&input("passport"), "护照");
    page.find("[data-field=passport] [data-code='document.characters']");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("passport");
}

/// A suggestion is one tap to take and one to put back.
pub fn a_suggestion_and_back(page: &Page<'_>) {
    open(page);
    // The letter O twice, as it is read from a card.
    let wrong = "11O105194912310O2X";
    let until_value = |value: &str| page.until_property(&input("id_card"), "value", value);
    page.type_into(&input("id_card"), wrong);
    page.click(&page.find("[data-field=id_card] .suggestion"));
    until_value("11010519491231002X");
    page.until_focus("field-id_card");
    assert_eq!(page.axe(), [""; 0]);
    page.click(&page.find("[data-field=id_card] .undo"));
    until_value(wrong);
    page.until_focus("field-id_card");
}

/// Out of sight for ten minutes, or left: what was typed is gone, and whoever comes back is told.
pub fn forgotten(page: &Page<'_>) {
    open(page);
    let value = |field: &str| page.property(&page.find(&input(field)), "value");
    let hide = |hidden: bool| {
        let script = "
            Object.defineProperty(document, 'hidden', { configurable: true, get: () => arguments[0] });
            document.dispatchEvent(new Event('visibilitychange'));";
        page.run(script, &[hidden.into()]);
    };
    let minutes = |count: u32| page.run("clock.turn(arguments[0] * 60000)", &[count.into()]);
    page.type_into(&input("name"), "张三");
    hide(true);
    minutes(9);
    hide(false);
    page.frames(2);
    assert_eq!(value("name"), "张三");
    // Where the device slept, the timers stood still with it, and the clock says how long.
    hide(true);
    page.run("clock.sleep(arguments[0] * 60000)", &[10.into()]);
    hide(false);
    page.find(".forgotten");
    page.until_property(&input("name"), "value", "");
    // Where it did not, it is forgotten while nobody looks.
    page.type_into(&input("name"), "王五");
    hide(true);
    minutes(10);
    page.until_property(&input("name"), "value", "");
    hide(false);
    page.type_into(&input("name"), "李四");
    page.run("dispatchEvent(new PageTransitionEvent('pagehide'))", &[]);
    page.until_property(&input("name"), "value", "");
}

/// That everything stays here is shown, and one tap says how that can be.
pub fn what_stays_here_is_explained(page: &Page<'_>) {
    open(page);
    page.find(".privacy-why");
    assert_eq!(page.property(&page.find(".privacy"), "open"), false);
    page.click(&page.find(".privacy-line"));
    page.find_saying(".privacy-why", "断开网络");
    assert_eq!(page.axe(), [""; 0]);
}
