//! A target for each kind: good values of its list, changed at random, and any text at all. The
//! same ones each time.

use super::chance::Chance;
use super::id_photo::samples;
use super::laws::points_into;
use super::{listed, run, today};
use bank_help::checks::id_photo::{self, Pixels};
use bank_help::checks::{Check, Facts, Judgement};
use bank_help::text::fold_width;
use std::time::{Duration, Instant};

/// Texts for each kind.
const COUNT: usize = 1_500;

/// Characters of one long text, and the time in which even a slow machine has read it: anything but
/// reading it through once or twice takes minutes.
const LONG: usize = 30_000;
const SOON: Duration = Duration::from_secs(10);

/// What people type, and what comes along with what they paste.
const SIGNS: &str = "0123456789xX×*ХⅩＸ０１２９①Ⅳ²٣OolI〇○-–—_./\\,，。、:：;'\"()（） \u{3000}\t\n\u{a0}\u{200b}\
    \u{202d}\u{feff}\u{301}\u{fe0f}+@?□\u{e000}·•‧・年月日生号长期至男女张𠮷𰻝ÉяعཀA张HMGE省市路qwaP中国\u{10ffff}\u{0}😀";

macro_rules! targets {
    ($($name:ident: $check:ident,)+) => {
        $(#[test] fn $name() { target(Check::$check); })+

        #[test]
        fn every_kind_has_a_target() {
            assert_eq!([$(Check::$check),+], Check::ALL);
        }
    };
}

targets! {
    id_cards: IdCard,
    mobiles: Mobile,
    bank_cards: BankCard,
    names: PersonName,
    birth_dates: BirthDate,
    sexes: Sex,
    hk_macau_permits: HkMacauPermit,
    taiwan_permits: TaiwanPermit,
    passports: Passport,
    old_foreign_resident_cards: OldForeignResidentCard,
    terms_of_validity: IdValidity,
    codes_from_messages: SmsCode,
    passwords: Password,
    email_addresses: Email,
    addresses: Address,
}

fn target(check: Check) {
    let seeds = listed(check);
    let good: Vec<&str> = seeds
        .iter()
        .filter(|it| run(check, it).is_good())
        .map(String::as_str)
        .collect();
    let signs: Vec<char> = SIGNS.chars().collect();
    let mut chance = Chance::new(check as u64);
    for _ in 0..COUNT {
        let seed = chance.of(&good).copied().unwrap_or("");
        obeys(check, &text(seed, &signs, &mut chance));
    }
    let long: String = good[0].chars().cycle().take(LONG).collect();
    let began = Instant::now();
    obeys(check, &long);
    assert!(began.elapsed() < SOON, "{check:?}: too slow");
}

/// A good value with a few changes, or, one time in five, anything.
fn text(seed: &str, signs: &[char], chance: &mut Chance) -> String {
    let any = chance.below(5) == 0;
    let mut chars: Vec<char> = if any {
        Vec::new()
    } else {
        seed.chars().collect()
    };
    for _ in 0..if any {
        chance.below(24)
    } else {
        chance.below(5)
    } {
        let at = chance.below(chars.len() + 1);
        let sign = match chance.below(8) {
            0 => char::from_u32(chance.below(0x11_0000) as u32).unwrap_or('\u{fffd}'),
            _ => signs[chance.below(signs.len())],
        };
        match chance.below(5) {
            0 | 1 => chars.insert(at, sign),
            2 if at < chars.len() => chars[at] = sign,
            3 if at < chars.len() => drop(chars.remove(at)),
            4 if at + 1 < chars.len() => chars.swap(at, at + 1),
            _ => chars.truncate(at),
        }
    }
    chars.into_iter().collect()
}

fn obeys(check: Check, typed: &str) {
    let mut judgement = run(check, typed);
    let show = || typed.chars().take(60).collect::<String>();
    check.correct(&mut judgement, &Facts::default(), today());
    points_into(typed, &judgement).unwrap();
    for problem in judgement
        .verdict
        .problem()
        .iter()
        .copied()
        .chain(&judgement.hints)
    {
        assert!(check.may_say(problem.reason), "{check:?}: {problem:?}");
    }
    // These are taken as they stand: each character of a password counts, and an address may go on
    // with what looks like a label.
    if matches!(check, Check::Password | Check::Address) {
        return;
    }
    let folded = match check {
        // A blank means something there, so only the width is folded.
        Check::PersonName | Check::BirthDate | Check::IdValidity | Check::Email => wide(typed),
        _ => fold_width(typed).text(),
    };
    same(check, &judgement, &folded);
    if judgement.is_good() {
        let again = run(check, &judgement.value);
        assert!(again.is_good(), "{check:?}: {:?}: {again:?}", show());
        assert_eq!(again.value, judgement.value, "{check:?}: {:?}", show());
    }
}

fn same(check: Check, judgement: &Judgement, folded: &str) {
    let said = |of: &Judgement| {
        let reason = of.verdict.problem().map(|problem| problem.reason);
        (of.is_good(), reason, of.value.clone())
    };
    let again = run(check, folded);
    assert_eq!(said(judgement), said(&again), "{check:?}: {folded:?}");
}

/// Digits as a Chinese keyboard writes them in full width.
fn wide(typed: &str) -> String {
    let wide = |ch: char| match ch {
        '0'..='9' => char::from_u32(ch as u32 + 0xfee0).unwrap(),
        _ => ch,
    };
    typed.chars().map(wide).collect()
}

#[test]
fn photos() {
    let mut chance = Chance::new(99);
    let samples = samples();
    for _ in 0..COUNT * 4 {
        let mut bytes = chance.of(&samples).unwrap().clone();
        for _ in 0..chance.below(6) {
            let at = chance.below(bytes.len());
            match chance.below(3) {
                0 => bytes.truncate(at.max(1)),
                1 => bytes.insert(at, chance.below(256) as u8),
                _ => bytes[at] = chance.below(256) as u8,
            }
        }
        let (width, height) = (chance.below(20), chance.below(20));
        let pixels: Vec<u8> = (0..width * height * 4)
            .map(|_| chance.below(256) as u8)
            .collect();
        let pixels = Pixels::new(width, height, &pixels);
        let photo = id_photo::judge(&bytes, pixels.as_ref());
        assert!(
            photo
                .hints
                .iter()
                .all(|hint| hint.reason.code().starts_with("id_photo."))
        );
    }
}
