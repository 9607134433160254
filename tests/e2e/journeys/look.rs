//! How it looks, whatever the page, the window, the type and the direction of reading are.

use crate::page::{Page, key};
use crate::views::{LANGUAGES, VIEWS, in_every_view, open};
use serde_json::Value;
use xtask::browsers::Engine;

/// The rules of the page around it change nothing inside.
pub fn on_a_hostile_page(page: &Page<'_>) {
    let [hostile, plain] = ["hostile.html", "plain.html"].map(|path| {
        page.go(path);
        page.find(".result");
        let script = "
            const names = ['background-color', 'border-top-width', 'color', 'cursor', 'direction',
              'display', 'filter', 'font-family', 'font-size', 'font-style', 'font-weight',
              'letter-spacing', 'line-height', 'list-style-type', 'opacity', 'padding', 'text-align',
              'text-decoration-line', 'text-indent', 'text-transform', 'transform', 'user-select',
              'visibility', 'white-space', 'word-spacing', 'writing-mode'];
            const root = document.querySelector('bank-help').shadowRoot;
            return [...root.querySelectorAll('.widget, .widget *')].map((element) => {
              const style = getComputedStyle(element);
              const values = names.map((name) => `${name}: ${style.getPropertyValue(name)}`);
              return `${element.localName}.${element.getAttribute('class')} ${values.join('; ')}`;
            });";
        page.run(script, &[])
    });
    let lines = |found: &Value| found.as_array().cloned().unwrap_or_default();
    assert!(lines(&plain).len() > 60, "{plain}");
    for (hostile, plain) in lines(&hostile).iter().zip(lines(&plain)) {
        assert_eq!(*hostile, plain);
    }
}

/// No type is smaller than 16 pixels, and nothing is cut off or scrolls sideways (WCAG 1.4.4, 1.4.10, 1.4.12): on 320 pixels, with wide
/// spaces, with type twice as large, and read from right to left.
pub fn in_little_room(page: &Page<'_>) {
    let ways = [
        ("as it is", ""),
        (
            "with wide spaces",
            "* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
                 word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }",
        ),
        ("in large type", ":host { --bank-help-font-size: 32px; }"),
        ("from right to left", ".widget { direction: rtl; }"),
    ];
    let overflow = "
        const host = document.querySelector('bank-help');
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(arguments[0]);
        const own = host.shadowRoot.adoptedStyleSheets;
        host.shadowRoot.adoptedStyleSheets = [...own, sheet];
        const widget = host.shadowRoot.querySelector('.widget');
        const right = widget.getBoundingClientRect().right, left = widget.getBoundingClientRect().left;
        const out = [...widget.querySelectorAll('*')].filter((element) => {
          const box = element.getBoundingClientRect();
          if (parseFloat(getComputedStyle(element).fontSize) < 16) return true;
          return box.width && !element.closest('.hidden, mark') && (box.right > right + 1 || box.left < left - 1);
        });
        host.shadowRoot.adoptedStyleSheets = own;
        return out.map((element) => `${element.localName}.${element.getAttribute('class')}`);";
    in_every_view(page, &LANGUAGES, &|page, view, language| {
        for (way, sheet) in ways {
            let out = page.run(overflow, &[sheet.into()]);
            assert_eq!(out, serde_json::json!([]), "{view} {} {way}", language.code);
        }
    });
}

/// axe finds nothing in any view, in any language, in the light and in the dark.
pub fn by_axe_in_every_view(page: &Page<'_>) {
    in_every_view(page, &LANGUAGES, &|page, view, language| {
        for theme in ["light", "dark"] {
            page.run(
                "document.querySelector('bank-help').theme = arguments[0]",
                &[theme.into()],
            );
            assert_eq!(page.axe(), [""; 0], "{view} {} {theme}", language.code);
        }
    });
    assert_eq!(page.console(), [""; 0]);
}

/// Wherever Tab leads, the focus is in sight, with a ring, and nothing lies over it (WCAG 2.4.7,
/// 2.4.11). WebKitGTK's window has no focus without a window manager: there no `:focus` matches, and
/// nothing is scrolled to.
pub fn where_the_focus_is(page: &Page<'_>) {
    const STOPS: usize = 14;
    let seen = "
        const host = document.querySelector('bank-help');
        const at = host.shadowRoot.activeElement;
        if (!at) return '';
        const box = at.getBoundingClientRect();
        const inSight = box.top < innerHeight && box.bottom > 0 && box.left < innerWidth && box.right > 0;
        const rings = [undefined, '::after'].map((part) => getComputedStyle(at, part).outlineStyle);
        // Of a link that goes on in the next line, the first line.
        const [line] = at.getClientRects();
        const [x, y] = [line.left + Math.min(line.width, 20) / 2, line.top + Math.min(line.height, 20) / 2];
        const top = host.shadowRoot.elementFromPoint(x, y);
        const isFree = at.contains(top) || top?.contains(at);
        const ok = inSight && isFree && rings.some((style) => style !== 'none');
        return ok ? '' : `${at.localName}.${at.className} ${[inSight, isFree, rings]}`;";
    for (view, show) in VIEWS {
        // Where Tab has led out of the page, only a page that loads has the focus again.
        page.go("plain.html");
        open(page, &LANGUAGES[0]);
        show(page, &LANGUAGES[0]);
        page.now("one('[role=tab][tabindex=\"0\"]').focus()", &[]);
        if page.run("return !document.hasFocus()", &[]) == true {
            assert_eq!(page.engine, Engine::Webkit, "a window without the focus");
            return;
        }
        for _ in 0..STOPS {
            page.press(&[key::TAB]);
            assert_eq!(page.run(seen, &[]), "", "{view}");
        }
    }
}

/// The demo page makes it its own with five tokens, and it stays readable.
pub fn in_a_theme_of_its_own(page: &Page<'_>) {
    let chosen = ".topic[aria-pressed=true]";
    page.find(chosen);
    let colour = "getComputedStyle(one(arguments[0])).color";
    let before = page.now(colour, &[chosen.into()]);
    page.click(&page.outside("#theme-spruce").remove(0));
    let another = format!("{colour} !== arguments[1]");
    page.until("another colour", &another, &[chosen.into(), before]);
    page.settle();
    assert_eq!(page.axe(), [""; 0]);
    page.shoot("theme");
    assert_eq!(page.console(), [""; 0]);
}
