//! Following the guide.

use crate::page::Page;

/// Six steps and four things to have at hand; ticking one counts.
pub fn six_steps(page: &Page<'_>) {
    let tab = page.find_saying("[role=tab]", "注册步骤");
    page.click(&tab);
    page.until_count(".guide-steps .item", 6);
    assert_eq!(page.all(".materials .item").len(), 4);
    let first = page.find(".guide-steps .item:first-child input[type=checkbox]");
    page.click(&first);
    page.find_saying(".progress", "1 / 6");
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("guide");
}
