//! On paper, in forced colours, and for whoever asks for less motion.

use crate::page::Page;
use crate::views::{LANGUAGES, in_every_view};
use serde_json::{Value, json};
use xtask::browsers::Engine;

/// Makes the browser say that the medium is so; only Chromium's driver can.
fn set(page: &Page<'_>, media: &str, features: &[(&str, &str)]) {
    let features: Vec<Value> = (features.iter())
        .map(|(name, value)| json!({ "name": name, "value": value }))
        .collect();
    let media = json!({ "media": media, "features": features });
    page.devtools("Emulation.setEmulatedMedia", media);
    page.settle();
}

/// Every view in the first language, in a medium; and then as it was.
fn in_medium(page: &Page<'_>, media: &str, features: &[(&str, &str)], look: fn(&Page<'_>, &str)) {
    if page.engine != Engine::Chromium {
        return;
    }
    in_every_view(page, &LANGUAGES[..1], &|page, view, _| {
        set(page, media, features);
        look(page, view);
        set(page, "", &[]);
    });
}

/// What is drawn of these, as `element.class`.
const SEEN: &str = "
    const root = document.querySelector('bank-help').shadowRoot;
    return [...root.querySelectorAll(arguments[0])]
      .filter((it) => it.checkVisibility({ visibilityProperty: true }))
      .map((it) => `${it.localName}.${it.className}`);";

/// On paper stands what can be read: no tabs, no boxes to type in, no buttons, nothing cut off, dark
/// on white; and in colours that need no ink for the ground.
pub fn on_paper(page: &Page<'_>) {
    in_medium(
        page,
        "print",
        &[("prefers-color-scheme", "dark")],
        |page, view| {
            let controls =
                ".tabs, .search-box, .topics, .helpful, .buttons, .step, .article-bar, .copy,
            .launcher, .frame-close, .remedy-buttons, .remedies-again, .suggestions, .undo,
            .photo-ways, .photo-choose";
            assert_eq!(page.run(SEEN, &[controls.into()]), json!([]), "{view}");
            let ground = "
            const root = document.querySelector('bank-help').shadowRoot;
            const style = getComputedStyle(root.querySelector('.widget'));
            return [style.color, style.backgroundColor];";
            let expected = json!(["rgb(26, 35, 38)", "rgba(0, 0, 0, 0)"]);
            assert_eq!(page.run(ground, &[]), expected, "{view}");
            let words = page.run(SEEN, &["#title, .warning-text".into()]);
            assert_eq!(words.as_array().map(Vec::len), Some(2), "{view}");
        },
    );
}

/// Where a person has forced the colours, a box is still a box and what is chosen still stands out:
/// by a border, an outline or a tick, since grounds are gone.
pub fn in_forced_colours(page: &Page<'_>) {
    in_medium(page, "", &[("forced-colors", "active")], |page, view| {
        let flat = "
            const root = document.querySelector('bank-help').shadowRoot;
            const boxes = root.querySelectorAll(`.button, .topic, .input, .choice, .note-block,
              .privacy, .summary, .result-best, .suggestion, .search-input, .photo, .not-asked, .empty`);
            const edge = (style) => style.borderTopStyle !== 'none' && parseFloat(style.borderTopWidth) > 0
              || style.outlineStyle !== 'none';
            return [...boxes]
              .filter((it) => it.offsetHeight && !edge(getComputedStyle(it)))
              .map((it) => `${it.localName}.${it.className}`);";
        assert_eq!(page.run(flat, &[]), json!([]), "{view}");
        let chosen = "
            const root = document.querySelector('bank-help').shadowRoot;
            const look = (it) => {
              const { borderTopColor, borderTopWidth, outlineStyle, color, fontWeight } = getComputedStyle(it);
              return [borderTopColor, borderTopWidth, outlineStyle, color, fontWeight].join();
            };
            const alike = [];
            for (const [one, other] of [
              ['.tab[aria-selected=true]', '.tab[aria-selected=false]'],
              ['.topic[aria-pressed=true]', '.topic[aria-pressed=false]'],
              ['.button[aria-pressed=true]', '.button[aria-pressed=false]'],
            ]) {
              const [a, b] = [one, other].map((css) => root.querySelector(css));
              if (a?.offsetHeight && b?.offsetHeight && look(a) === look(b)) alike.push(one);
            }
            return alike;";
        assert_eq!(page.run(chosen, &[]), json!([]), "{view}");
        assert_eq!(page.axe(), [""; 0], "{view}");
    });
}

/// Nothing moves for whoever asks for that, and nothing moves by itself for anyone.
pub fn with_less_motion(page: &Page<'_>) {
    const MOVES: &str = "
        const root = document.querySelector('bank-help').shadowRoot;
        return [...root.querySelectorAll('*')].filter((it) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(it);
          const times = transitionDuration.split(',').map(parseFloat);
          return times.some((time) => time > 0) || animationName !== 'none' || scrollBehavior === 'smooth';
        }).length;";
    in_medium(
        page,
        "",
        &[("prefers-reduced-motion", "reduce")],
        |page, view| {
            assert_eq!(page.run(MOVES, &[]), 0, "{view}");
        },
    );
    if page.engine != Engine::Chromium {
        return;
    }
    // Otherwise colours may change softly: the test can see it.
    assert_ne!(page.run(MOVES, &[]), json!(0));
    let animated = "return document.querySelector('bank-help').shadowRoot.getAnimations().length";
    assert_eq!(page.run(animated, &[]), 0);
}
