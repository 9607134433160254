//! A photo of the ID card: chosen or pasted, looked at, and gone.

use crate::page::Page;
use crate::views::{PHOTO, give_photo, go_to};
use serde_json::{Value, json};

fn open(page: &Page<'_>) {
    let watch = "
        const plain = URL.revokeObjectURL;
        window.revoked = [];
        URL.revokeObjectURL = (address) => {
          revoked.push(address);
          plain.call(URL, address);
        };";
    page.run(watch, &[]);
    page.click(&page.find("#tab-check"));
    page.find(".check-form");
    go_to(page, "id_photo");
}

/// Was that address taken back? Firefox goes on showing a picture that it has shown once, so the page is
/// asked what was revoked.
fn is_taken_back(page: &Page<'_>, address: &Value) -> bool {
    page.run(
        "return window.revoked.includes(arguments[0])",
        std::slice::from_ref(address),
    ) == true
}

/// What is wrong with it is said beside it, in sight of the photo itself, and nothing of it leaves.
pub fn looked_at(page: &Page<'_>) {
    open(page);
    let before = page.paths();
    give_photo(page, 20);
    page.find("[data-field=id_photo] [data-code='id_photo.dark']");
    let preview = page.find(".photo-preview");
    page.until_property(".photo-preview", "naturalWidth", 1000);
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("photo");
    let address = page.property(&preview, "src");
    assert!(!is_taken_back(page, &address));

    // On another screen and back, it is still there.
    page.click(&page.find("#tab-faq"));
    page.find("#query");
    page.click(&page.find("#tab-check"));
    page.find(".photo-preview");
    assert!(!is_taken_back(page, &address));

    page.click(&page.find(".photo ~ .undo"));
    page.until_count(".photo-preview", 0);
    page.until_focus("field-id_photo");
    assert_eq!(page.paths(), before);
    assert_eq!(page.console(), [""; 0]);
    assert_eq!(page.exits(), [""; 0]);
    assert!(is_taken_back(page, &address));
}

/// Pasted anywhere in the form; and gone with all that was typed.
pub fn pasted(page: &Page<'_>) {
    open(page);
    let paste = format!(
        "{PHOTO}
        const field = document.querySelector('bank-help').shadowRoot.querySelector('#field-name');
        const event = new ClipboardEvent('paste', {{ bubbles: true, cancelable: true, composed: true }});
        Object.defineProperty(event, 'clipboardData', {{ value: carried }});
        field.dispatchEvent(event);
        return event.defaultPrevented;"
    );
    assert_eq!(page.wait_for(&paste, &[200.into()]), true);
    let preview = page.find(".photo-preview");
    let address = page.property(&preview, "src");
    page.run("dispatchEvent(new PageTransitionEvent('pagehide'))", &[]);
    page.until_count(".photo-preview", 0);
    assert!(is_taken_back(page, &address));
}

/// What is no photo is said kindly, and what is only called one too.
pub fn no_photo(page: &Page<'_>) {
    open(page);
    let choose = "
        const [bytes, type] = arguments;
        const carried = new DataTransfer();
        carried.items.add(new File([bytes], 'x', { type }));
        const root = document.querySelector('bank-help').shadowRoot;
        const input = root.querySelector('#field-id_photo');
        input.files = carried.files;
        input.dispatchEvent(new Event('change', { bubbles: true }));";
    page.run(choose, &[json!("%PDF-1.7"), json!("application/pdf")]);
    page.find("[data-field=id_photo] [data-code='id_photo.format']");
    page.run(choose, &[json!("BM"), json!("image/bmp")]);
    page.find("[data-field=id_photo] .photo-said");
    assert!(page.all(".photo-preview").is_empty());
    assert_eq!(page.axe(), [""; 0]);
    assert_eq!(page.console(), [""; 0]);
}
