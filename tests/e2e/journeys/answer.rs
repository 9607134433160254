//! Reading an answer and being helped, or not.

use crate::page::{Page, key};
use serde_json::json;
use xtask::browsers::Engine;

fn open(page: &Page<'_>) {
    page.click(&page.find("[data-article=code_not_arriving]"));
    page.find(".article-title");
}

/// One remedy after another by keyboard alone, to whom to call and what to read then.
pub fn what_did_not_help_leads_on(page: &Page<'_>) {
    open(page);
    let count = page.all(".remedy").len();
    assert!(count >= 5, "{count}");
    page.click(&page.find(".remedy-tried"));
    for tried in 1..count {
        page.until(
            "the focus on the next remedy",
            "all('[data-try=done]').length === arguments[0] && focus() === 'li.remedy'",
            &[tried.into()],
        );
        assert_eq!(page.axe(), [""; 0]);
        let button = page.find(".remedy-tried");
        page.run("arguments[0].focus()", &[button.json()]);
        page.press(&[key::ENTER]);
    }
    page.until_focus("remedies-end");
    page.find(".remedies-end a[href='tel:95588']");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("remedies-end");
    page.click(&page.find(".remedies-end [data-article=branch_visit]"));
    page.find_saying(".article-title", "去网点要带什么");
    assert_eq!(page.console(), [""; 0]);
}

/// Why an answer did not help is told to the page by a code.
pub fn why_it_did_not_help(page: &Page<'_>) {
    open(page);
    page.click(&page.find_saying(".helpful button", "没有帮助"));
    page.click(&page.find_saying(".helpful-why button", "看不明白"));
    page.find_saying(".helpful-question", "知道了");
    let told = r#"feedback {"id":"code_not_arriving","helpful":false,"reason":"unclear"}"#;
    page.until_told(told);
    assert_eq!(page.axe(), [""; 0]);
}

/// An answer has an address: it opens by it, and the browser's way back closes it.
pub fn an_answer_has_an_address(page: &Page<'_>) {
    let until_hash = |hash: &str| {
        let what = format!("the address {hash}");
        page.until(&what, "location.hash === arguments[0]", &[hash.into()]);
    };
    let back = || page.run("history.back()", &[]);
    let list = || page.find(".result");
    open(page);
    until_hash("#help/code_not_arriving");
    // From answer to answer, back leads out of all of them, in the widget and in the browser.
    page.click(&page.find(".related [data-article=code_blocked]"));
    until_hash("#help/code_blocked");
    back();
    list();
    until_hash("");
    open(page);
    page.click(&page.find(".back"));
    list();
    until_hash("");
    page.run("history.forward()", &[]);
    page.find_saying(".article-title", "收不到验证码怎么办？");
    // Sent to someone else, it opens there.
    page.go("__empty.html");
    page.go("#help/locked");
    page.find_saying(".article-title", "账号被锁了怎么办？");
    page.click(&page.find(".back"));
    list();
    until_hash("");
    page.type_into("#query", "13912345678");
    assert_eq!(page.exits(), [""; 0]);
    assert_eq!(page.console(), [""; 0]);
}

/// The address is copied, and that is said.
pub fn a_link_is_copied(page: &Page<'_>) {
    if page.engine == Engine::Chromium {
        let permissions =
            json!({ "permissions": ["clipboardReadWrite", "clipboardSanitizedWrite"] });
        page.devtools("Browser.grantPermissions", permissions);
    }
    open(page);
    page.click(&page.find(".copy"));
    if page.engine == Engine::Webkit {
        // WebKitGTK lets a page copy, refuses it, or asks its user, as it is set up.
        // Until it has answered, nothing is said; then it may be any of these.
        page.frames(2);
        let said = page.text(".copy");
        let honest = ["复制链接", "链接已复制", "没能复制，请从浏览器的地址栏复制"];
        assert!(honest.contains(&said.as_str()), "{said}");
        return;
    }
    page.find_saying(".copy", "链接已复制");
    page.turn_clock_until("the status", "saying('[role=status]', '链接已复制')", &[]);
    // The page's policy lets no script read it, so it is pasted; only this driver can.
    if page.engine != Engine::Chromium {
        return;
    }
    let into = "
        const box = document.createElement('textarea');
        document.body.prepend(box);
        box.focus();";
    page.run(into, &[]);
    let paste = json!({ "type": "rawKeyDown", "key": "v", "modifiers": 2, "commands": ["paste"] });
    page.devtools("Input.dispatchKeyEvent", paste);
    let copied = page.run("return document.querySelector('textarea').value", &[]);
    let copied = copied.as_str().unwrap_or_default().to_owned();
    assert!(copied.ends_with("/#help/code_not_arriving"), "{copied}");
}

/// From an answer to the field whose check would have revealed the mistake.
pub fn from_answer_to_field(page: &Page<'_>) {
    page.type_into("#query", "身份证末尾是X");
    page.click(&page.find("[data-article=id_number]"));
    page.click(&page.find_saying(".article-fields button", "身份证号"));
    page.until_focus("field-id_card");
}
