//! The tables of `src/text` and `src/search`, laid out so that they compress well: the sorted keys
//! as gaps, then each column on its own.

use crate::tsv_table::TsvTable;
use std::fmt::Write as _;
use std::path::Path;

/// The initials of pinyin. One that begins with another stands before it: `zh` before `z`.
const INITIALS: [&str; 24] = [
    "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "zh", "ch", "sh", "r",
    "z", "c", "s", "y", "w", "",
];

/// Initials that many people do not tell apart (fuzzy pinyin, 模糊音): speakers of southern dialects,
/// as every input method offers them.
const FUZZY_INITIALS: [[&str; 2]; 5] = [
    ["zh", "z"],
    ["ch", "c"],
    ["sh", "s"],
    ["n", "l"],
    ["h", "f"],
];
/// Finals that many people do not tell apart.
const FUZZY_FINALS: [[&str; 2]; 5] = [
    ["ang", "an"],
    ["eng", "en"],
    ["ing", "in"],
    ["iang", "ian"],
    ["uang", "uan"],
];

/// Writes every table of this file.
pub(crate) fn write() {
    save("pinyin.rs", &pinyin());
    save("variants.rs", &variants());
    save("readings.rs", &readings());
    save("synonyms.rs", &synonyms());
}

fn save(name: &str, code: &str) {
    let folder = std::env::var("OUT_DIR").unwrap();
    std::fs::write(Path::new(&folder).join(name), code).unwrap();
}

fn one_char(cell: &str) -> Result<char, String> {
    let mut chars = cell.chars();
    match (chars.next(), chars.next()) {
        (Some(one), None) if (one as u32) < 0x1_0000 => Ok(one),
        _ => Err(format!("`{cell}` is not one character below U+10000")),
    }
}

/// The distances from each key to the next, the first from `first`. A distance of 255 adds up and
/// stands for no key: `src/text/gaps.rs` reads them.
fn gaps(keys: &[char], first: char) -> Vec<u8> {
    let mut gaps = Vec::new();
    let mut before = first as u32;
    for &key in keys {
        let mut gap = key as u32 - before;
        while gap >= 255 {
            gaps.push(255);
            gap -= 255;
        }
        gaps.push(gap as u8);
        before = key as u32;
    }
    gaps
}

fn check_sorted<T: Ord + std::fmt::Debug>(keys: &[T], file: &str) {
    for pair in keys.windows(2) {
        assert!(pair[0] < pair[1], "{file}: {:?} is out of order", pair[1]);
    }
}

fn array(code: &mut String, name: &str, kind: &str, cells: &[impl std::fmt::Debug]) {
    writeln!(
        code,
        "pub(super) static {name}: [{kind}; {}] = {cells:?};",
        cells.len()
    )
    .unwrap();
}

fn text(code: &mut String, name: &str, text: &str) {
    writeln!(code, "pub(super) static {name}: &str = {text:?};").unwrap();
}

/// Splits a syllable into the place of its initial and its final: `ma` is `m` and `a`.
fn split_syllable(syllable: &str) -> (usize, &str) {
    let longest = INITIALS.iter().position(|it| syllable.starts_with(it));
    let longest = longest.unwrap();
    (longest, &syllable[INITIALS[longest].len()..])
}

/// For each part the place of the one that it is not told from, or its own place.
fn fuzzy_partners(parts: &[&str], pairs: &[[&str; 2]]) -> Vec<u8> {
    let partner = |part: &&str| {
        let pair = pairs.iter().find(|two| two.contains(part));
        let partner = pair.map_or(*part, |two| if two[0] == *part { two[1] } else { two[0] });
        parts.iter().position(|it| *it == partner).unwrap() as u8
    };
    parts.iter().map(partner).collect()
}

fn pinyin() -> String {
    let rows = TsvTable::read("pinyin").map(|cells| {
        let syllables: Vec<String> = cells[1].split(' ').map(str::to_owned).collect();
        let plain = |s: &String| !s.is_empty() && s.bytes().all(|b| b.is_ascii_lowercase());
        if syllables.iter().all(plain) {
            Ok((one_char(&cells[0])?, syllables))
        } else {
            Err(format!("`{}` is no list of readings", cells[1]))
        }
    });
    let keys: Vec<char> = rows.iter().map(|(key, _)| *key).collect();
    check_sorted(&keys, "data/pinyin.tsv");
    let every = || rows.iter().flat_map(|(_, readings)| readings);
    let mut finals: Vec<&str> = every().map(|syllable| split_syllable(syllable).1).collect();
    finals.sort_unstable();
    finals.dedup();
    let place = |syllable: &str| {
        let (initial, final_part) = split_syllable(syllable);
        let found = finals.iter().position(|it| *it == final_part).unwrap();
        (initial as u8, found as u8)
    };
    let first: Vec<(u8, u8)> = rows.iter().map(|(_, it)| place(&it[0])).collect();
    let by_use = finals_by_use(&first);
    let mut others = [Vec::new(), Vec::new(), Vec::new()];
    let mut before = 0;
    for (row, (_, readings)) in rows.iter().enumerate() {
        for other in &readings[1..] {
            let (initial, final_part) = place(other);
            let gap = u8::try_from(row - before).expect("other readings are near one another");
            others[0].push(gap);
            others[1].push(initial);
            others[2].push(final_part);
            before = row;
        }
    }

    let mut code = String::new();
    array(&mut code, "INITIALS", "&str", &INITIALS);
    array(&mut code, "FINALS", "&str", &finals);
    let fuzzy_initial = fuzzy_partners(&INITIALS, &FUZZY_INITIALS);
    array(&mut code, "FUZZY_INITIAL", "u8", &fuzzy_initial);
    let fuzzy_final = fuzzy_partners(&finals, &FUZZY_FINALS);
    array(&mut code, "FUZZY_FINAL", "u8", &fuzzy_final);
    array(&mut code, "GAPS", "u8", &gaps(&keys, '\u{4e00}'));
    let initials: Vec<u8> = first.iter().map(|it| it.0).collect();
    let rank = |(initial, final_part): &(u8, u8)| {
        let finals = &by_use[usize::from(*initial)];
        finals.iter().position(|it| it == final_part).unwrap() as u8
    };
    let ranks: Vec<u8> = first.iter().map(rank).collect();
    array(&mut code, "INITIAL_OF", "u8", &initials);
    array(&mut code, "RANK_OF", "u8", &ranks);
    let by_use = by_use
        .iter()
        .map(|it| format!("&{it:?}"))
        .collect::<Vec<_>>();
    writeln!(
        code,
        "pub(super) static FINALS_BY_USE: [&[u8]; {}] = [{}];",
        by_use.len(),
        by_use.join(", ")
    )
    .unwrap();
    for (name, column) in ["OTHER_GAPS", "OTHER_INITIAL", "OTHER_FINAL"]
        .iter()
        .zip(&others)
    {
        array(&mut code, name, "u8", column);
    }
    code
}

/// For each initial the finals that follow it, the commonest first: a few small numbers that come
/// again and again compress better than thirty of equal rank.
fn finals_by_use(first: &[(u8, u8)]) -> Vec<Vec<u8>> {
    let mut by_use = Vec::new();
    for initial in 0..INITIALS.len() as u8 {
        let finals = first.iter().filter(|it| it.0 == initial).map(|it| it.1);
        let finals: Vec<u8> = finals.collect();
        let uses = |part: &u8| finals.iter().filter(|it| *it == part).count();
        let mut distinct = finals.clone();
        distinct.sort_unstable();
        distinct.dedup();
        distinct.sort_by_key(|part| std::cmp::Reverse(uses(part)));
        by_use.push(distinct);
    }
    by_use
}

fn variants() -> String {
    let rows = TsvTable::read("variants").map(|cells| {
        let typed: Vec<char> = cells[0].chars().collect();
        let folded: Vec<char> = cells[1].chars().collect();
        match (typed.len(), folded.len()) {
            (1, 1) | (2, 2) => Ok((typed, folded)),
            _ => Err("one character for one, or two for two".to_owned()),
        }
    });
    let (single, pairs): (Vec<_>, Vec<_>) = rows.into_iter().partition(|row| row.0.len() == 1);
    check_sorted(&pairs, "data/variants.tsv");
    let mut rows = TsvTable::read("radicals").map(one_for_one);
    rows.extend(single.iter().map(|row| (row.0[0], row.1[0])));
    check_sorted(&rows, "data/radicals.tsv or data/variants.tsv");
    let keys: Vec<char> = rows.iter().map(|row| row.0).collect();
    let mut known = TsvTable::read("pinyin").map(|cells| one_char(&cells[0]));
    let mut unread: Vec<char> = rows.iter().map(|row| row.1).collect();
    unread.retain(|form| !known.contains(form));
    unread.sort_unstable();
    unread.dedup();
    known.extend(&unread);
    // Even: so many halves forward. Odd: back.
    let (mut near, mut far) = (Vec::new(), Vec::new());
    let mut before = 0;
    for (_, form) in &rows {
        let place = known.iter().position(|it| it == form).unwrap();
        let step = match place.checked_sub(before) {
            Some(forward) => forward * 2,
            None => (before - place) * 2 - 1,
        };
        before = place;
        let more = u8::try_from(step >> 7).unwrap();
        near.push(step as u8 & 127 | if more > 0 { 128 } else { 0 });
        far.extend(Some(more).filter(|more| *more > 0));
    }

    let mut code = String::new();
    array(&mut code, "GAPS", "u8", &gaps(&keys, '\u{2e80}'));
    array(&mut code, "NEAR", "u8", &near);
    array(&mut code, "FAR", "u8", &far);
    text(&mut code, "UNREAD", &String::from_iter(unread));
    let pairs = pairs.iter().flat_map(|row| row.0.iter().chain(&row.1));
    text(&mut code, "PAIRS", &pairs.collect::<String>());
    code
}

fn one_for_one(cells: &[String]) -> Result<(char, char), String> {
    Ok((one_char(&cells[0])?, one_char(&cells[1])?))
}

fn readings() -> String {
    let rows = TsvTable::read("readings").map(|cells| {
        if cells[0].chars().count() == cells[1].split(' ').count() {
            Ok((cells[0].clone(), cells[1].clone()))
        } else {
            Err("one syllable for each character".to_owned())
        }
    });
    check_sorted(&rows, "data/readings.tsv");
    let mut code = String::new();
    array(&mut code, "READINGS", "(&str, &str)", &rows);
    code
}

/// One line of words for each group, so that the wasm carries text and no pointers.
fn synonyms() -> String {
    let mut groups = Vec::new();
    for language in ["zh", "en"] {
        groups.extend(
            TsvTable::read(&format!("synonyms.{language}")).map(|cells| {
                let words: Vec<&str> = cells[0].split('|').collect();
                if words.len() > 1
                    && words
                        .iter()
                        .all(|word| word.trim() == *word && !word.is_empty())
                {
                    Ok(cells[0].clone())
                } else {
                    Err("a group is two words or more with `|` between them".to_owned())
                }
            }),
        );
    }
    let mut code = String::new();
    text(&mut code, "SYNONYMS", &groups.join("\n"));
    code
}
