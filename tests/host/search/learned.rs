//! What is learned: the same each time, exact in the pack, and no harm where it is missing.

use super::corpus::{TITLES, documents, first, index, lexicon};
use bank_help::content::Pack;
use bank_help::search::learn::{TrainConfig, train};
use bank_help::search::{Document, Embeddings, Index, Lexicon};
use proptest::prelude::*;

/// Small and short, for a test.
const QUICK: TrainConfig = TrainConfig {
    rows: 512,
    epochs: 3,
    max_pairs: 300,
    ..TrainConfig::DEFAULT
};

fn quick(documents: &[Document]) -> Embeddings {
    train(documents, &lexicon(), &QUICK, |_, _| {})
}

fn with(learned: Option<Embeddings>) -> Index {
    let lexicon = Lexicon {
        embeddings: learned,
        ..lexicon()
    };
    Index::new(&documents(&TITLES), &lexicon)
}

#[test]
fn the_same_words_teach_the_same() {
    let letters = || quick(&documents(&TITLES)).to_letters();
    assert_eq!(letters(), letters());
    assert_eq!(letters().len(), 512 * 32);
}

#[test]
fn other_words_teach_something_else() {
    assert_ne!(quick(&documents(&TITLES)), quick(&documents(&TITLES[1..])));
}

#[test]
fn progress_is_told_from_the_beginning_to_the_end() {
    let mut told = Vec::new();
    train(&documents(&TITLES), &lexicon(), &QUICK, |done, of| {
        told.push((done, of));
    });
    assert_eq!(told, [(0, 3), (1, 3), (2, 3), (3, 3)]);
}

#[test]
fn nothing_to_learn_from_is_no_reason_to_fail() {
    quick(&[]);
    quick(&[Document::default()]);
    quick(&documents(&["。。。"]));
}

#[test]
fn what_was_taught_is_found_oftener() {
    let lines = include_str!("../../../data/paraphrases.zh.tsv").lines();
    let taught: Vec<Vec<&str>> = (lines.skip(4).step_by(20))
        .map(|line| line.split('\t').collect())
        .collect();
    let titles: Vec<&str> = taught.iter().map(|ways| ways[0]).collect();
    let documents = documents(&titles);
    let recipe = TrainConfig {
        epochs: 3,
        max_pairs: 1_500,
        ..TrainConfig::DEFAULT
    };
    let right = |learned: Option<Embeddings>| {
        let lexicon = Lexicon {
            embeddings: learned,
            ..lexicon()
        };
        let index = Index::new(&documents, &lexicon);
        let asked = taught.iter().enumerate();
        let found = asked.filter(|(place, ways)| {
            let hits = index.search(ways[1], 1);
            hits.first().is_some_and(|hit| hit.document == *place)
        });
        found.count()
    };
    let before = right(None);
    let after = right(Some(train(&documents, &lexicon(), &recipe, |_, _| {})));
    let all = taught.len();
    assert!(after >= before + 5, "{after} of {all}, {before} before");
}

/// A pack outlives a release: another hash would put every table out of joint without a word.
#[test]
fn a_term_has_the_rows_it_always_had() {
    for (typed, rows) in [("ETC", [55, 62]), ("验", [4, 16])] {
        let score = |rows: &[usize]| {
            let mut letters = "h".repeat(64 * 32);
            for row in rows {
                letters.replace_range(row * 32..(row + 1) * 32, &"o".repeat(32));
            }
            let index = with(Embeddings::from_letters(&letters));
            index.search(typed, 1)[0].score
        };
        let raised: Vec<usize> = (0..64).filter(|row| score(&[*row]) > score(&[])).collect();
        assert_eq!(raised, rows, "{typed}");
    }
}

#[test]
fn what_is_typed_in_pinyin_or_cut_short_is_found_as_before() {
    let (plain, taught) = (index(), with(Some(quick(&documents(&TITLES)))));
    for typed in [
        "yanzhengma",
        "yzm",
        "sdbd yzm",
        "验",
        "验证",
        "ETC",
        "zhuanzang",
    ] {
        let (before, after) = (
            first(&plain, &TITLES, typed),
            first(&taught, &TITLES, typed),
        );
        assert_eq!(before, after, "{typed}");
    }
}

#[test]
fn a_pack_carries_it_and_says_where_it_is_broken() {
    let pack = |learned: &str| {
        Pack::from_json(&format!(
            r#"{{"lang": "en", "articles": [{{"id": "a", "title": "A"}}], "learned": {learned}}}"#
        ))
    };
    let learned = quick(&documents(&TITLES));
    let letters = learned.to_letters();
    assert_eq!(
        pack(&format!("\"{letters}\"")).unwrap().learned,
        Some(learned)
    );
    assert_eq!(pack("null").unwrap().learned, None);
    let short = &letters[1..];
    for broken in ["\"\"", "\"hhh\"", "\"aGVsbG8=\"", &format!("\"{short}\"")] {
        let told = pack(broken).unwrap_err().to_string();
        assert_eq!(
            told, "`learned` must be rows of 32 letters a to o, 2, 4, 8 … rows",
            "{broken}"
        );
    }
    assert_eq!(
        pack("7").unwrap_err().to_string(),
        "`learned` must be a text"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]
    #[test]
    fn letters_come_back_as_they_were(
        letters in prop::collection::vec(b'a'..=b'o', 32).prop_map(|it| String::from_utf8(it).unwrap()),
        doubled in 0usize..5
    ) {
        let letters = letters.repeat(1 << doubled);
        let learned = Embeddings::from_letters(&letters);
        prop_assert_eq!(learned.map(|it| it.to_letters()), Some(letters));
    }

    #[test]
    fn no_table_and_no_text_breaks_the_search(
        letters in prop::collection::vec(b'a'..=b'o', 64).prop_map(|it| String::from_utf8(it).unwrap()),
        typed in ".{0,40}"
    ) {
        let index = with(Embeddings::from_letters(&letters));
        for hit in index.search(&typed, 20) {
            prop_assert!(hit.score.is_finite());
        }
    }

    #[test]
    fn an_exact_title_is_first_whatever_was_learned(
        letters in prop::collection::vec(b'a'..=b'o', 64).prop_map(|it| String::from_utf8(it).unwrap()),
        place in 0..TITLES.len()
    ) {
        let index = with(Embeddings::from_letters(&letters));
        prop_assert_eq!(index.search(TITLES[place], 1)[0].document, place);
    }
}
