//! Reading an answer and being helped, or not.

use crate::page::{Page, key};

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
        page.wait_until("the focus on the next remedy", || {
            page.all("[data-try=done]").len() == tried && page.focus() == "li.remedy"
        });
        assert_eq!(page.axe(), [""; 0]);
        let button = page.find(".remedy-tried");
        page.run("arguments[0].focus()", &[button.json()]);
        page.press(&[key::ENTER]);
    }
    page.wait_until("the focus on the end", || {
        page.focus().contains("remedies-end")
    });
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
    page.wait_until(told, || page.events().iter().any(|event| event == told));
    assert_eq!(page.axe(), [""; 0]);
}

/// From an answer to the field whose check would have revealed the mistake.
pub fn from_answer_to_field(page: &Page<'_>) {
    page.type_into("#query", "身份证末尾是X");
    page.click(&page.find("[data-article=id_number]"));
    page.click(&page.find_saying(".article-fields button", "身份证号"));
    page.wait_until("the focus on the field", || {
        page.focus().contains("field-id_card")
    });
}
