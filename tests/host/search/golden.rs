//! The shipped packs and what people type (`golden/*.tsv`): the right answer stands first.

use bank_help::content::Pack;
use bank_help::content::author::{build, contents};
use bank_help::search::Index;
use bank_help::text::fold;
use std::path::{Path, PathBuf};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn golden(name: &str) -> PathBuf {
    root().join(format!("tests/host/golden/{name}.tsv"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// The packs whose language has a golden file.
fn shipped() -> Vec<Pack> {
    let folder = root().join("content");
    let mut packs = Vec::new();
    for lang in contents(&folder).unwrap().languages {
        if golden(&lang).exists() {
            let pack = build(&folder, &lang);
            packs.push(pack.unwrap_or_else(|mistakes| panic!("{mistakes:?}")));
        }
    }
    assert!(packs.iter().any(|pack| pack.lang == "zh-CN"));
    packs
}

#[test]
fn what_no_article_answers_finds_nothing() {
    let unanswered = read(&golden("nothing"));
    let mut wrong = Vec::new();
    for pack in shipped() {
        let index = Index::new(&pack.documents(), &pack.lexicon());
        for typed in unanswered.lines().skip(1) {
            let hits = index.search(typed, 3);
            let found: Vec<&str> = hits
                .iter()
                .map(|hit| pack.articles[hit.document].title.as_str())
                .collect();
            if !found.is_empty() {
                wrong.push(format!("{}: {typed}: {found:?}", pack.lang));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_syllable_that_is_being_composed_takes_no_answer_away() {
    let mut wrong = Vec::new();
    for pack in shipped() {
        let index = Index::new(&pack.documents(), &pack.lexicon());
        let queries = read(&golden(&pack.lang));
        let typed = queries.lines().filter_map(|line| line.split('\t').nth(1));
        for typed in typed.filter(|typed| typed.ends_with(|last| last > '\u{4e00}')) {
            if index.search(typed, 1).len() != index.search(&format!("{typed}z"), 1).len() {
                wrong.push(format!("{}: {typed}z", pack.lang));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_was_meant_is_asked_where_it_finds_clearly_more_and_never_else() {
    let asked = read(&golden("meant"));
    let unanswered = read(&golden("nothing"));
    let mut wrong = Vec::new();
    for pack in shipped() {
        let index = Index::new(&pack.documents(), &pack.lexicon());
        let mut check = |typed: &str, meant: Option<&str>| {
            let suggestion = index.suggest(typed);
            if suggestion.as_deref() != meant {
                wrong.push(format!(
                    "{}: {typed}: {suggestion:?}, not {meant:?}",
                    pack.lang
                ));
            }
        };
        for line in asked.lines().skip(2) {
            let [lang, typed, meant] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("three cells: {line}");
            };
            if lang == pack.lang {
                check(typed, Some(meant));
            }
        }
        for typed in unanswered.lines().skip(1) {
            check(typed, None);
        }
        let queries = read(&golden(&pack.lang));
        for line in queries.lines().filter(|line| !line.starts_with('#')) {
            let (kind, rest) = line.split_once('\t').unwrap();
            let right = [
                "paraphrase",
                "traditional",
                "full width",
                "keywords",
                "half a question",
            ];
            if right.contains(&kind) {
                check(rest.split_once('\t').unwrap().0, None);
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Every way of typing is asked often enough to tell.
#[test]
fn no_way_of_typing_is_forgotten() {
    let ways = [
        ("zh-CN", "pinyin"),
        ("zh-CN", "initials"),
        ("zh-CN", "fuzzy pinyin"),
        ("zh-CN", "mixed"),
        ("zh-CN", "homophone"),
        ("zh-CN", "dropped"),
        ("zh-CN", "swapped"),
        ("zh-CN", "wrong character"),
        ("zh-CN", "traditional"),
        ("zh-CN", "half a question"),
        ("zh-CN", "typo"),
        ("en", "typo"),
    ];
    for (lang, way) in ways {
        let queries = read(&golden(lang));
        let asked = queries
            .lines()
            .filter(|line| line.split('\t').next() == Some(way));
        assert!(asked.count() >= 10, "{lang}: {way}");
    }
}

#[test]
fn what_people_type_finds_the_right_answer_first() {
    let mut wrong = Vec::new();
    for pack in shipped() {
        let index = Index::new(&pack.documents(), &pack.lexicon());
        let queries = read(&golden(&pack.lang));
        let queries = queries.lines().filter(|line| !line.starts_with('#'));
        let mut asked = 0;
        for line in queries {
            let [kind, typed, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
                panic!("three cells: {line}");
            };
            let known = pack
                .articles
                .iter()
                .flat_map(|article| article.asks.iter().chain([&article.title]))
                .any(|it| fold(it).text() == fold(typed).text());
            asked += 1;
            if known && kind != "first of all" {
                wrong.push(format!(
                    "{}: {typed} is in the pack as it stands: ask something else",
                    pack.lang
                ));
            }
            let found: Vec<&str> = index
                .search(typed, 3)
                .iter()
                .map(|hit| pack.articles[hit.document].id.as_str())
                .collect();
            if found.first() != Some(&expected) {
                let line = format!("{kind}: {typed}: {found:?}, not {expected}");
                wrong.push(format!("{}: {line}", pack.lang));
            }
        }
        assert!(asked >= 60, "{}: {asked} queries", pack.lang);
    }
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), wrong.join("\n"));
}
