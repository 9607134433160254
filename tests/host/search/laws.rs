//! What holds for every text.

use super::corpus::{TITLES, documents, index, lexicon};
use bank_help::search::{ExplainedHit, Hit, Index, Lexicon};
use proptest::prelude::*;
use std::ops::Range;
use std::time::{Duration, Instant};

fn assert_marks(text: &str, marks: &[Range<usize>]) -> Result<(), TestCaseError> {
    let mut end = 0;
    for (place, mark) in marks.iter().enumerate() {
        prop_assert!(
            place == 0 || mark.start >= end,
            "{marks:?} overlap in {text}"
        );
        prop_assert!(mark.start < mark.end && text.get(mark.clone()).is_some());
        end = mark.end;
    }
    Ok(())
}

fn order(hits: &[Hit]) -> Vec<usize> {
    hits.iter().map(|hit| hit.document).collect()
}

/// What was found, in the order of the documents, each with its marks.
fn matches(hits: &[Hit]) -> Vec<(usize, &[Range<usize>])> {
    let mut found: Vec<_> = hits
        .iter()
        .map(|hit| (hit.document, &hit.title_marks[..]))
        .collect();
    found.sort_unstable_by_key(|it| it.0);
    found
}

/// Anything a keyboard, a clipboard or a bored visitor gives.
fn typed() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[a-z ]{0,40}",
        "[验证码收不到密忘记银行卡a-z 的怎么办]{0,30}",
        "(shou|bu|dao|yan|zheng|ma|yzm|收不到|验|证|码|zh|n| ){0,14}",
    ]
}

proptest! {
    #[test]
    fn marks_are_ordered_disjoint_and_on_character_boundaries(typed in typed(), body in any::<String>()) {
        let mut documents = documents(&TITLES);
        documents[0].body = format!("{body}验证码{body}收不到 card{body}");
        let index = Index::new(&documents, &lexicon());
        for hit in index.search(&typed, 20) {
            assert_marks(&documents[hit.document].title, &hit.title_marks)?;
            assert_marks(&hit.snippet.text, &hit.snippet.marks)?;
        }
    }

    #[test]
    fn any_title_and_any_query_are_fine(titles in prop::collection::vec(any::<String>(), 0..6), typed in any::<String>()) {
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let documents = documents(&titles);
        let index = Index::new(&documents, &Lexicon::default());
        for hit in index.search(&typed, 10) {
            assert_marks(&documents[hit.document].title, &hit.title_marks)?;
        }
    }

    #[test]
    fn hits_come_best_first_and_no_document_twice(typed in typed()) {
        let hits = index().search(&typed, 20);
        prop_assert!(hits.windows(2).all(|two| two[0].score >= two[1].score));
        let mut found = order(&hits);
        found.sort_unstable();
        found.dedup();
        prop_assert_eq!(found.len(), hits.len());
        let fewer = index().search(&typed, 3);
        prop_assert_eq!(order(&fewer), order(&hits[..hits.len().min(3)]));
    }

    // Stable while typing on: what adds no evidence moves nothing. Punctuation is none, nor is a letter
    // of a syllable that is only begun, and as a word goes on, what it finds goes in the same order.
    #[test]
    fn punctuation_after_characters_changes_nothing(typed in "[验证码收不到密忘记银行卡的怎么办]{1,12}", more in "[ ，。？！…]{1,3}") {
        let index = index();
        prop_assert_eq!(index.search(&typed, 20), index.search(&(typed + &more), 20));
    }

    #[test]
    fn a_syllable_that_is_only_begun_keeps_the_order(typed in "[验证码收不到密忘记银行卡的怎么办]{1,12}", begun in "[b-df-hj-np-tw-z]") {
        let index = index();
        let (before, after) = (index.search(&typed, 20), index.search(&(typed + &begun), 20));
        if matches(&before) == matches(&after) {
            prop_assert_eq!(order(&before), order(&after));
        }
    }

    #[test]
    fn a_word_that_goes_on_keeps_the_order(title in 0..TITLES.len(), from in 0usize..20) {
        let words = TITLES[title].split(' ').filter(|word| word.len() > 4 && word.is_ascii());
        for word in words {
            let cut = 3 + from % (word.len() - 4);
            let (before, after) = (index().search(&word[..cut], 20), index().search(&word[..cut + 1], 20));
            if matches(&before).len() == matches(&after).len() {
                prop_assert_eq!(order(&before), order(&after), "{} of {}", cut, word);
            }
        }
    }

    #[test]
    fn the_parts_of_a_score_add_up_to_it(typed in typed()) {
        let index = index();
        let explained = index.explain(&typed, 20);
        let hits: Vec<Hit> = explained.iter().map(|it| it.hit.clone()).collect();
        prop_assert_eq!(&hits, &index.search(&typed, 20));
        for ExplainedHit { hit, parts: it } in &explained {
            let sum = it.words + it.keywords + it.phrase_match + it.pinyin + it.meaning + it.popular;
            prop_assert!((sum - hit.score).abs() < 1e-5, "{it:?} is not {}", hit.score);
        }
    }

    #[test]
    fn the_exact_title_is_first_whatever_else_there_is(
        title in "[一-龥]{2,12}",
        other in prop::collection::vec("[一-龥a-z]{1,12}", 0..8),
    ) {
        let mut titles: Vec<String> = other;
        titles.extend(TITLES.map(str::to_owned));
        titles.retain(|it| *it != title);
        titles.push(title.clone());
        // Longer ones that hold it must not pass it.
        titles.push(format!("{title}{title}"));
        titles.push(format!("怎么{title}？"));
        let titles: Vec<&str> = titles.iter().map(String::as_str).collect();
        let mut documents = documents(&titles);
        documents[0].asks.push(format!("{title}怎么办"));
        documents[0].body = title.repeat(9);
        let index = Index::new(&documents, &lexicon());
        let first = index.search(&title, 1)[0].document;
        prop_assert_eq!(titles[first], title);
    }

    #[test]
    fn an_unrelated_document_does_not_change_the_order_of_the_others(number in 0..TITLES.len(), strange in "[ぁ-ん]{3,20}") {
        let before = index().search(TITLES[number], 5);
        let mut titles = TITLES.to_vec();
        titles.push(&strange);
        let after = Index::new(&documents(&titles), &lexicon()).search(TITLES[number], 5);
        prop_assert_eq!(before[0].document, number);
        let kept: Vec<usize> = order(&after).into_iter().filter(|it| *it < TITLES.len()).collect();
        prop_assert_eq!(order(&before), kept);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn ten_thousand_characters_of_anything_take_no_longer(typed in prop::collection::vec(any::<char>(), 9_000..10_000)) {
        let typed: String = typed.into_iter().collect();
        let start = Instant::now();
        let index = index();
        index.search(&typed, 20);
        index.suggest(&typed);
        // Hundreds of times what it takes: only what grows with the square of the length goes beyond.
        prop_assert!(start.elapsed() < Duration::from_secs(20));
    }
}

#[test]
fn the_longest_query_is_answered() {
    let index = index();
    for piece in [
        "验",
        "a",
        "yanzheng",
        "card ",
        "收不到 ",
        "\u{1f600}",
        "ﷺ",
        "z",
        "的验",
    ] {
        let typed = piece.repeat(10_000 / piece.chars().count());
        assert!(index.search(&typed, 5).len() <= 5);
    }
}
