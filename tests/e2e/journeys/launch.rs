//! The launcher: a button, and the widget in a panel over the page.

use crate::page::{Page, key};

/// What is on top in the middle of the panel, as a person would hit it.
fn is_on_top(page: &Page<'_>) -> bool {
    let script = "
        const host = document.querySelector('bank-help');
        const box = host.shadowRoot.querySelector('.frame').getBoundingClientRect();
        const at = document.elementFromPoint(box.right - 40, box.bottom - 40);
        return at === host;";
    page.run(script, &[]) == true
}

fn is_open(page: &Page<'_>) -> bool {
    let frame = page.find(".frame");
    page.property(&frame, "offsetHeight") != 0
}

fn until_closed(page: &Page<'_>) {
    page.until_property(".frame", "offsetHeight", 0);
}

/// On a phone it is the whole screen and a modal dialog; Escape gives the focus back.
pub fn on_a_phone(page: &Page<'_>) {
    page.click(&page.find(".launcher"));
    page.until_focus("#title");
    let size = page.run(
        "const box = document.querySelector('bank-help').shadowRoot.querySelector('.frame').getBoundingClientRect();
         return [box.width === innerWidth, box.height === innerHeight];",
        &[],
    );
    assert_eq!(size, serde_json::json!([true, true]));
    assert!(is_on_top(page));
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("launcher");
    // The page behind it is out of reach.
    for _ in 0..12 {
        page.press(&[key::TAB]);
        assert!(!page.focus().contains("#own"));
    }
    page.press(&[key::ESCAPE]);
    page.until_focus(".launcher");
    until_closed(page);
    assert_eq!(page.console(), [""; 0]);
}

/// On a desk the page goes on being used; Escape empties the search first, and closes then.
pub fn beside_the_page(page: &Page<'_>) {
    page.click(&page.find(".launcher"));
    page.until_focus("#query");
    assert!(is_on_top(page));
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("launcher-beside");
    let own = page.outside("#own").remove(0);
    page.click(&own);
    page.until_focus("#own");
    assert!(is_open(page));
    page.type_into("#query", "yzm");
    page.find(".result mark");
    page.press(&[key::ESCAPE]);
    page.until_property("#query", "value", "");
    assert!(is_open(page));
    page.press(&[key::ESCAPE]);
    until_closed(page);
    // It was our own button that opened it.
    page.until_focus(".launcher");
}

/// A page opens it with a button of its own, and gets the focus back there.
pub fn by_the_page(page: &Page<'_>) {
    page.find(".launcher");
    page.run("document.querySelector('#own').focus()", &[]);
    page.run("document.querySelector('bank-help').open()", &[]);
    page.until_focus("#query");
    page.run("document.querySelector('bank-help').close()", &[]);
    page.until_focus("#own");
    page.run("document.querySelector('bank-help').show('locked')", &[]);
    page.until_focus("article-title");
    assert!(is_open(page));
}
