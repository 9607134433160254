//! What people do to a number when they type it.
//!
//! The classes are Verhoeff's of 1969 (12,112 errors in numbers of six digits); to them come errors
//! of length, 15 in a hundred: a digit left out, or one put in, half of these a digit typed twice.
//! Written for measuring: it shares nothing with the engine that is measured.

use super::chance::Chance;

/// The class, and its errors in ten thousand.
const CLASSES: [(&str, f64); 13] = [
    ("single", 79.05),
    ("swap", 10.21),
    ("twin", 0.55),
    ("phonetic", 0.49),
    ("two neighbours", 1.92),
    ("swap over one", 0.82),
    ("twin over one", 0.29),
    ("two over one", 0.36),
    ("two", 0.81),
    ("three", 1.40),
    ("four", 0.97),
    ("five", 1.81),
    ("six", 1.34),
];

/// A number with an error in it, and the error's class. An X is at most in the last place.
pub(super) fn spoil(number: &str, has_x: bool, chance: &mut Chance) -> (String, &'static str) {
    let right: Vec<u8> = number.bytes().collect();
    loop {
        let (typed, class) = match chance.share() < 0.15 {
            true => length(&right, chance),
            false => exchange(&right, has_x, chance),
        };
        let inner_x = typed
            .split_last()
            .is_some_and(|(_, rest)| rest.contains(&b'X'));
        if typed != right && (!inner_x || class.starts_with("swap")) {
            return (String::from_utf8_lossy(&typed).into_owned(), class);
        }
    }
}

fn length(right: &[u8], chance: &mut Chance) -> (Vec<u8>, &'static str) {
    let mut typed = right.to_vec();
    let at = chance.below(right.len());
    if chance.share() < 0.6 {
        typed.remove(at);
        return (typed, "left out");
    }
    let again = chance.share() < 0.5 && right[at] != b'X';
    let sign = if again { right[at] } else { digit(chance) };
    typed.insert(at, sign);
    (typed, "put in")
}

fn exchange(right: &[u8], has_x: bool, chance: &mut Chance) -> (Vec<u8>, &'static str) {
    let class = class(chance);
    let mut typed = right.to_vec();
    let count = right.len();
    let last = if has_x { count - 1 } else { count };
    let change = |typed: &mut Vec<u8>, places: &[usize], chance: &mut Chance| {
        for &at in places {
            typed[at] = other(right[at], at == last, chance);
        }
    };
    match class {
        "single" => change(&mut typed, &[chance.below(count)], chance),
        "swap" | "swap over one" => {
            let gap = if class == "swap" { 1 } else { 2 };
            let at = chance.below(count - gap);
            typed.swap(at, at + gap);
        }
        "twin" | "twin over one" => {
            let gap = if class == "twin" { 1 } else { 2 };
            let twins: Vec<usize> = (0..count - gap)
                .filter(|&at| right[at] == right[at + gap] && right[at] != b'X')
                .collect();
            if let Some(&at) = chance.of(&twins) {
                typed[at] = other(right[at], false, chance);
                typed[at + gap] = typed[at];
            }
        }
        "phonetic" => {
            let heard = |&at: &usize| {
                let plain = |sign: u8| (b'2'..=b'9').contains(&sign);
                right[at] == b'1' && plain(right[at + 1])
                    || right[at + 1] == b'0' && plain(right[at])
            };
            let places: Vec<usize> = (0..count - 1).filter(heard).collect();
            if let Some(&at) = chance.of(&places) {
                let pair = match right[at] {
                    b'1' => [right[at + 1], b'0'],
                    tens => [b'1', tens],
                };
                typed[at..at + 2].copy_from_slice(&pair);
            }
        }
        "two neighbours" | "two over one" => {
            let gap = if class == "two neighbours" { 1 } else { 2 };
            let at = chance.below(count - gap);
            change(&mut typed, &[at, at + gap], chance);
        }
        _ => {
            let many = ["two", "three", "four", "five", "six"];
            let many = many.iter().position(|name| *name == class).unwrap_or(0) + 2;
            let mut places: Vec<usize> = (0..count).collect();
            for at in 0..many {
                let other = at + chance.below(count - at);
                places.swap(at, other);
            }
            change(&mut typed, &places[..many], chance);
        }
    }
    (typed, class)
}

fn class(chance: &mut Chance) -> &'static str {
    let all: f64 = CLASSES.iter().map(|(_, share)| share).sum();
    let mut left = chance.share() * all;
    for (class, share) in CLASSES {
        left -= share;
        if left < 0.0 {
            return class;
        }
    }
    CLASSES[0].0
}

/// Any other sign that the place may hold.
fn other(sign: u8, last: bool, chance: &mut Chance) -> u8 {
    let signs = if last {
        &b"0123456789X"[..]
    } else {
        b"0123456789"
    };
    loop {
        let other = signs[chance.below(signs.len())];
        if other != sign {
            return other;
        }
    }
}

fn digit(chance: &mut Chance) -> u8 {
    b'0' + chance.below(10) as u8
}
