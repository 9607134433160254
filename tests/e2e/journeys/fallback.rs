//! Where the widget cannot run, the questions in the page are still there.

use crate::page::Page;

/// A page whose policy forgot `'wasm-unsafe-eval'`.
pub fn without_webassembly(page: &Page<'_>) {
    stays(page, "wasm_blocked");
    page.shoot("without-webassembly");
}

/// A file that is not the one that was released never runs, however often it is asked for.
pub fn tampered(page: &Page<'_>) {
    page.turn_clock_until("the error", TOLD, &["wasm_missing".into()]);
    stays(page, "wasm_missing");
    assert!(page.run("return window.tampered", &[]).is_null());
}

/// A server that is busy is asked once more, and not at once.
pub fn busy(page: &Page<'_>) {
    page.until("three pauses", "clock.held() === 3", &[]);
    let paths = page.paths();
    for file in ["widget.js", "bank-help.wasm", "zh-CN.json"] {
        let asked = paths.iter().filter(|path| path.ends_with(file)).count();
        assert_eq!(asked, 1, "{file}: {paths:?}");
    }
    page.turn_clock_until("the widget", TOLD, &["ready".into()]);
    page.type_into("input[type=search]", "yzm");
    page.find_saying(".result-title", "验证码");
    assert_eq!(page.events()[0], "ready {}");
    let paths = page.paths();
    for (file, least) in [("widget.js", 2), ("bank-help.wasm", 2), ("zh-CN.json", 2)] {
        let asked = paths.iter().filter(|path| path.ends_with(file)).count();
        assert!(asked >= least, "{file}: {paths:?}");
    }
}

/// One that stays busy is asked twice.
pub fn gone(page: &Page<'_>) {
    page.turn_clock_until("the error", TOLD, &["wasm_missing".into()]);
    stays(page, "wasm_missing");
    let paths = page.paths();
    let asked = paths.iter().filter(|path| path.ends_with(".wasm"));
    assert_eq!(asked.count(), 2, "{paths:?}");
}

/// While a slow line brings the widget, the questions can be read; the answer that was opened stays
/// open, and nothing moves.
pub fn late(page: &Page<'_>) {
    let open = "
        const answer = document.getElementById('bank-help-fraud');
        answer.open = true;
        return document.querySelector('bank-help').shadowRoot.querySelector('.widget') === null;";
    assert_eq!(page.run(open, &[]), true, "the widget is on its way");
    assert!(page.events().is_empty());
    page.let_go();
    page.find("[data-screen=article]");
    page.until_told(r#"article {"id":"fraud"}"#);
    assert_eq!(page.events(), ["ready {}", r#"article {"id":"fraud"}"#]);
    assert_eq!(page.console(), [""; 0]);
}

/// The half that is fetched later is held to its hash, too. Answers are found without it.
pub fn tampered_rest(page: &Page<'_>) {
    page.type_into("input[type=search]", "yzm");
    page.find_saying(".result-title", "验证码");
    let check = page.find_saying("[role=tab]", "核对信息");
    page.click(&check);
    let again = "saying('.rest .button', '再试一次')";
    page.turn_clock_until("another try", again, &[]);
    page.click(&page.find_saying(".rest .button", "再试一次"));
    page.until("a pause", "clock.held() > 0", &[]);
    page.turn_clock_until("another try", again, &[]);
    let paths = page.paths();
    let asked = paths.iter().filter(|path| path.ends_with("rest.wasm"));
    assert_eq!(asked.count(), 4, "{paths:?}");
    page.click(&page.find_saying("[role=tab]", "找答案"));
    page.find_saying(".result-title", "验证码");
}

/// Without what watches the page's form, the form is sent as it always was.
pub fn tampered_form(page: &Page<'_>) {
    page.turn_clock_until("the error", TOLD, &["wasm_missing".into()]);
    page.find("input[type=search]");
    page.click(&page.outside("#send").remove(0));
    page.until(
        "an empty form refused by the browser alone",
        "document.querySelector(':user-invalid')?.name === 'mobile'",
        &[],
    );
    assert!(page.run("return window.tampered", &[]).is_null());
}

/// The whole page that needs no script, where none may run.
pub fn alone(page: &Page<'_>) {
    page.click(&page.outside("nav li:nth-child(2) a").remove(0));
    let topic = page.run("return document.querySelector(':target').textContent", &[]);
    assert_eq!(topic, "验证码");
    page.click(&page.outside("h2:target + details summary").remove(0));
    let answer = page.outside("h2:target + details p").remove(0);
    assert!(!page.text_of(&answer).is_empty());
    let width = page.run("return getComputedStyle(document.body).maxWidth", &[]);
    assert_eq!(width, "672px", "its sheet");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("alone");
}

/// The questions stand, and the page hears why.
pub fn stays(page: &Page<'_>, code: &str) {
    hears(page, code);
    let broken = "return document.querySelector('bank-help').ready.catch((error) => error.code);";
    assert_eq!(page.wait_for(broken, &[]), code);
    page.until(
        "the questions",
        "[...document.querySelectorAll('bank-help details summary')].some(text)",
        &[],
    );
    assert!(
        page.all("input").is_empty(),
        "no search box that finds nothing"
    );
}

/// The page was told something with this word in it.
const TOLD: &str = "watched.events.some((event) => event.includes(arguments[0]))";

fn hears(page: &Page<'_>, code: &str) {
    page.until("an error told to the page", TOLD, &[code.into()]);
}
