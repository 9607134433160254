//! The colours of the tokens can be told apart, in light and in dark (WCAG 2.2, 1.4.3 and 1.4.11).

use std::collections::BTreeMap;

/// What stands on what, and how far apart they must be.
const PAIRS: [(&str, &str, f64); 22] = [
    ("text", "surface", 4.5),
    ("text", "raised", 4.5),
    ("text", "mark", 4.5),
    ("text", "error-soft", 4.5),
    ("text", "good-soft", 4.5),
    ("text", "hint-soft", 4.5),
    ("text", "accent-soft", 4.5),
    ("muted", "surface", 4.5),
    ("muted", "raised", 4.5),
    ("muted", "good-soft", 4.5),
    ("accent", "surface", 4.5),
    ("accent", "raised", 4.5),
    ("accent", "chosen", 4.5),
    ("accent", "accent-soft", 4.5),
    ("accent", "hint-soft", 4.5),
    ("on-accent", "accent", 4.5),
    ("on-accent", "accent-strong", 4.5),
    ("error", "surface", 4.5),
    ("error", "error-soft", 4.5),
    ("good", "good-soft", 4.5),
    ("line-strong", "surface", 3.0),
    ("focus", "surface", 3.0),
];

/// By token, its colour in light and in dark.
fn colours() -> BTreeMap<String, [f64; 2]> {
    let sheet = include_str!("../../../styles/tokens.css");
    let pairs = sheet.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        let (_, pair) = value.split_once("light-dark(")?;
        let (light, dark) = pair.split_once(')')?.0.split_once(", ")?;
        Some((name.to_owned(), [luminance(light), luminance(dark)]))
    });
    pairs.collect()
}

/// Relative luminance as WCAG defines it, of `#rgb` or `#rrggbb`.
fn luminance(hex: &str) -> f64 {
    let digits: Vec<u32> = hex[1..]
        .chars()
        .map(|ch| ch.to_digit(16).unwrap())
        .collect();
    let channel = |at: usize| {
        let value = match digits.len() {
            3 => digits[at] * 17,
            _ => digits[2 * at] * 16 + digits[2 * at + 1],
        };
        let value = f64::from(value) / 255.0;
        if value <= 0.04045 {
            value / 12.92
        } else {
            ((value + 0.055) / 1.055).powf(2.4)
        }
    };
    0.2126 * channel(0) + 0.7152 * channel(1) + 0.0722 * channel(2)
}

fn contrast(one: f64, other: f64) -> f64 {
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

#[test]
fn whatever_stands_on_a_colour_can_be_read() {
    assert!((contrast(luminance("#fff"), luminance("#767676")) - 4.54).abs() < 0.01);
    let colours = colours();
    let mut wrong = Vec::new();
    for (on, behind, least) in PAIRS {
        for (theme, name) in ["light", "dark"].into_iter().enumerate() {
            let found = contrast(colours[on][theme], colours[behind][theme]);
            if found < least {
                wrong.push(format!("{name}: {on} on {behind} {found:.2} < {least}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn browsers_without_light_dark_see_the_same_light() {
    let sheet = include_str!("../../../styles/tokens.css");
    let colours = colours();
    let plain = sheet.lines().filter_map(|line| {
        let (name, value) = line.trim().strip_prefix("--")?.split_once(": ")?;
        let colour = value.rsplit_once(", ")?.1.strip_suffix(");")?;
        colour.starts_with('#').then_some((name, colour))
    });
    let plain: Vec<_> = plain.filter(|(_, colour)| !colour.contains(')')).collect();
    assert_eq!(plain.len(), colours.len());
    for (name, colour) in plain {
        assert_eq!(luminance(colour), colours[name][0], "{name}");
    }
}
