//! Finding an answer.

use crate::page::{Page, key};

const SEARCH: &str = "input[type=search]";
const FIRST: &str = ".result:first-child .result-title";

/// Five ways to type one question: the same answer stands first, and is marked.
pub fn five_ways(page: &Page<'_>) {
    for typed in ["收不到验证码", "yzm", "yanzhengma", "驗證碼", "验正码"] {
        page.type_into(SEARCH, typed);
        page.find_saying(FIRST, "收不到验证码怎么办？");
        assert_eq!(page.texts(FIRST), ["收不到验证码怎么办？"]);
        let marked = page
            .texts(".result:first-child .result-title mark")
            .concat();
        assert!(marked.contains("验证码"), "{typed}: {marked}");
        page.press(&[key::ESCAPE]);
        page.until_property(SEARCH, "value", "");
    }
    assert_eq!(page.console(), [""; 0]);
}

/// While an input method composes, results are there; its Enter and Escape act on nothing.
pub fn composing(page: &Page<'_>) {
    page.compose(SEARCH, &["y", "yan", "yan zheng ma"], "验证码");
    page.find_saying(FIRST, "收不到验证码怎么办？");
    assert_eq!(page.texts(FIRST), ["收不到验证码怎么办？"]);
    assert_eq!(page.property(&page.find(SEARCH), "value"), "验证码");
}

/// Tab, type, Enter, read, back: without a pointer, and the focus is never lost.
pub fn by_keyboard(page: &Page<'_>) {
    page.type_into(SEARCH, "账号被锁");
    page.find_saying(FIRST, "账号被锁了怎么办？");
    assert_eq!(page.texts(FIRST), ["账号被锁了怎么办？"]);
    // Enter leads to the best answer, and opens it.
    page.press(&[key::ENTER, key::ENTER]);
    page.find_saying(".article-title", "账号被锁了怎么办？");
    page.until_focus("article-title");
    assert!(page.texts(".article li").len() >= 4);
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("article");
    // Backwards from the heading, after the link to copy, stands the way back.
    page.press(&[key::SHIFT_TAB, key::SHIFT_TAB, key::ENTER]);
    page.find_saying(".result-title", "账号被锁了怎么办？");
    assert_eq!(page.property(&page.find(SEARCH), "value"), "账号被锁");
}

/// What nobody has an answer to: a way on, and the hotline.
pub fn nothing(page: &Page<'_>) {
    page.type_into(SEARCH, "zzqqxxwwvv");
    page.find(".empty");
    assert!(page.all(".empty a[href='tel:95588']").len() == 1);
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("nothing-found");
}
