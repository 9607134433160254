//! The shipped pack and what people type (`golden/*.tsv`): the right answer stands first.

use bank_help::content::Pack;
use bank_help::content::author::build;
use bank_help::search::Index;
use bank_help::text::fold;
use std::path::Path;

fn read(file: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(file);
    std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn shipped() -> Pack {
    let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    build(&content, "zh-CN").unwrap_or_else(|mistakes| panic!("{mistakes:?}"))
}

#[test]
fn what_no_article_answers_finds_nothing() {
    let pack = shipped();
    let index = Index::new(&pack.documents(), &pack.lexicon());
    let mut wrong = Vec::new();
    for typed in read("tests/host/golden/nothing.tsv").lines().skip(1) {
        let hits = index.search(typed, 3);
        let found: Vec<&str> = hits
            .iter()
            .map(|hit| pack.articles[hit.document].title.as_str())
            .collect();
        if !found.is_empty() {
            wrong.push(format!("{typed}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn what_people_type_finds_the_right_answer_first() {
    let pack = shipped();
    let index = Index::new(&pack.documents(), &pack.lexicon());
    let golden = read("tests/host/golden/zh-CN.tsv");
    let mut wrong = Vec::new();
    let mut asked = 0;
    for line in golden.lines().filter(|line| !line.starts_with('#')) {
        let [kind, typed, expected] = line.split('\t').collect::<Vec<_>>()[..] else {
            panic!("three cells: {line}");
        };
        let known = pack
            .articles
            .iter()
            .flat_map(|article| article.asks.iter().chain([&article.title]))
            .any(|own| fold(own).text() == fold(typed).text());
        asked += 1;
        if known && kind != "first of all" {
            wrong.push(format!(
                "{typed} is in the pack as it stands: ask something else"
            ));
        }
        let found: Vec<&str> = index
            .search(typed, 3)
            .iter()
            .map(|hit| pack.articles[hit.document].id.as_str())
            .collect();
        if found.first() != Some(&expected) {
            wrong.push(format!("{kind}: {typed}: {found:?}, not {expected}"));
        }
    }
    assert!(asked >= 60, "{asked} queries");
    assert!(
        wrong.is_empty(),
        "{} of {asked}:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}
