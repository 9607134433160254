//! Folding, readings, stems and slips of the finger.

use bank_help::text::{
    WordReading, edit_distance, fold, fold_width, pinyin_readings, stem, word_readings_in,
};
use proptest::prelude::*;

#[track_caller]
fn check_narrow(typed: &str, expected: &str) {
    assert_eq!(fold_width(typed).text(), expected, "fold_width({typed:?})");
}

#[track_caller]
fn check_fold(typed: &str, expected: &str) {
    assert_eq!(fold(typed).text(), expected, "fold({typed:?})");
}

#[test]
fn every_shape_of_a_digit_or_letter_is_the_same() {
    check_narrow("１３８００１３８０００", "13800138000");
    check_narrow("①②③⓪ ❶➋⓷ ⑳ ⒈⑵", "12301232012");
    check_narrow("𝟏𝟤𝟯𝟰𝟻 ¹²³⁴₅", "1234512345");
    check_narrow("Ⅹ ⅹ Ⅱ Ⓧ ⓧ 𝐗 𝘅 🅇", "XxIIXxXxX");
    check_narrow("1️⃣3️⃣8️⃣", "138");
}

#[test]
fn narrow_drops_what_cannot_be_seen_and_keeps_case_and_script() {
    check_narrow(
        " 110105\u{a0}1949\u{3000}1231\t002x\u{200b}\u{feff} ",
        "11010519491231002x",
    );
    check_narrow("張 三·李\u{200d}四", "張三·李四");
    check_narrow("⾦⻓城", "金长城");
    check_narrow("Zhāng San", "ZhāngSan");
}

#[test]
fn fold_makes_one_of_width_case_script_and_punctuation() {
    check_fold("  【收不到】《驗證碼》？！  ", "收不到 验证码");
    check_fold("ＩＣＢＣ　e-mail", "icbc e mail");
    check_fold("Don’t don't dont", "dont dont dont");
    check_fold("帳戶 帐户 账户 登陆", "账户 账户 账户 登录");
    check_fold("曄 瑋", "晔 玮");
    check_fold("yàn zhèng mǎ, lǜ", "yan zheng ma lu");
    check_fold("Ⅱ类户 II类户", "ii类户 ii类户");
    check_fold("？！…", "");
}

#[test]
fn a_pair_of_characters_may_mean_something_else_together() {
    check_fold("瞭解 計畫 回覆 甚麼", "了解 计划 回复 什么");
    check_fold("覆蓋 後 收不著", "覆盖 后 收不着");
}

#[test]
fn a_folded_range_points_at_the_text_as_typed() {
    let typed = "「驗證碼」  收不到Ⅱ";
    let folded = fold(typed);
    assert_eq!(folded.text(), "验证码 收不到ii");
    assert_eq!(&typed[folded.source(0..3)], "驗證碼");
    assert_eq!(&typed[folded.source(3..4)], "」  ");
    assert_eq!(&typed[folded.source(4..8)], "收不到Ⅱ");
    assert_eq!(folded.source(2..2), 9..9);
    assert_eq!(folded.source(90..99), typed.len()..typed.len());
}

#[track_caller]
fn check_readings(ch: char, expected: &str) {
    let readings: Vec<String> = pinyin_readings(ch)
        .iter()
        .map(|it| format!("{}{}", it.initial(), it.final_part()))
        .collect();
    assert_eq!(readings.join(" "), expected, "{ch}");
}

#[test]
fn a_character_is_read_as_people_type_it() {
    check_readings('验', "yan");
    check_readings('行', "xing hang");
    check_readings('重', "zhong chong");
    check_readings('长', "chang zhang");
    check_readings('绿', "lv lu");
    check_readings('女', "nv");
    check_readings('啊', "a");
    // Seldom written, but on cheques and in names.
    check_readings('柒', "qi");
    check_readings('昊', "hao");
    check_readings('曜', "yao");
    check_readings('龘', "");
    check_readings('a', "");
}

#[test]
fn the_words_of_a_pack_bring_their_own_readings() {
    let found = word_readings_in("工商银行会计在还款");
    for (word, pinyin) in [
        ("银行", "yin hang"),
        ("会计", "kuai ji"),
        ("还款", "huan kuan"),
    ] {
        let expected = WordReading {
            word: word.to_owned(),
            pinyin: pinyin.to_owned(),
        };
        assert!(
            found.contains(&expected),
            "{expected:?} is not in {found:?}"
        );
    }
}

#[test]
fn forms_of_an_english_word_share_a_stem() {
    for same in [
        "verify verifies verified verifying",
        "card cards",
        "charge charges charged charging",
        "top topped topping",
        "call calls called calling",
        "activate activated activating activation",
        "transaction transactions",
        "match matches matched",
        "pass passes passed",
        "pay payment payments paying",
    ] {
        let stems: Vec<String> = same.split(' ').map(stem).collect();
        assert!(stems.iter().all(|it| *it == stems[0]), "{same}: {stems:?}");
    }
    for other in ["pass", "status", "bus", "need", "fee"] {
        assert_ne!(
            stem(other),
            other[..other.len() - 1],
            "{other} lost a letter"
        );
    }
}

#[track_caller]
fn check_edits(typed: &str, meant: &str, expected: Option<usize>) {
    let letters = |word: &str| word.chars().collect::<Vec<_>>();
    assert_eq!(
        edit_distance(&letters(typed), &letters(meant), 2),
        expected,
        "{typed} {meant}"
    );
}

#[test]
fn slips_of_the_finger_are_counted() {
    check_edits("card", "card", Some(0));
    check_edits("crad", "card", Some(1));
    check_edits("car", "card", Some(1));
    check_edits("caard", "card", Some(1));
    check_edits("recieve", "receive", Some(1));
    check_edits("verfication", "verification", Some(1));
    check_edits("crd", "cards", Some(2));
    check_edits("abc", "xyz", None);
    check_edits("", "ab", Some(2));
}

/// The textbook recursion, slow and plain.
fn naive_edits(a: &[char], b: &[char]) -> usize {
    match (a, b) {
        ([], rest) | (rest, []) => rest.len(),
        ([.., x], [.., y]) => {
            let (less_a, less_b) = (&a[..a.len() - 1], &b[..b.len() - 1]);
            let mut least = (naive_edits(less_a, b) + 1)
                .min(naive_edits(a, less_b) + 1)
                .min(naive_edits(less_a, less_b) + usize::from(x != y));
            if let ([.., x2, _], [.., y2, _]) = (a, b)
                && x == y2
                && y == x2
            {
                least = least.min(naive_edits(&a[..a.len() - 2], &b[..b.len() - 2]) + 1);
            }
            least
        }
    }
}

proptest! {
    #[test]
    fn folding_twice_changes_nothing(typed in any::<String>()) {
        let once = fold(&typed).text();
        prop_assert_eq!(fold(&once).text(), once.clone());
        let narrowed = fold_width(&typed).text();
        prop_assert_eq!(fold_width(&narrowed).text(), narrowed);
    }

    #[test]
    fn folding_chinese_twice_changes_nothing(typed in "[反回甚登瞭計畫覆麼陸解么陆复録一-龥 a，]{0,12}") {
        let once = fold(&typed).text();
        prop_assert_eq!(fold(&once).text(), once);
    }

    #[test]
    fn every_folded_range_lies_on_character_boundaries(typed in any::<String>(), a in 0usize..40, b in 0usize..40) {
        for folded in [fold(&typed), fold_width(&typed)] {
            let range = folded.source(a.min(b)..a.max(b));
            prop_assert!(typed.get(range).is_some());
        }
    }

    #[test]
    fn edits_agree_with_the_recursion(a in "[abc]{0,6}", b in "[abc]{0,6}", most in 0usize..4) {
        let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
        let least = naive_edits(&a, &b);
        prop_assert_eq!(edit_distance(&a, &b, most), (least <= most).then_some(least));
    }
}
