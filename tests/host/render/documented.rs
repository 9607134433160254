//! `docs/embedding.md` names every token and part there is, and no other.

use std::collections::BTreeSet;
use std::fs;

fn read(path: &str) -> String {
    fs::read_to_string(format!("{}/{path}", env!("CARGO_MANIFEST_DIR"))).unwrap()
}

/// What stands between backquotes from one heading to the next.
fn quoted(section: &str) -> BTreeSet<String> {
    let docs = read("docs/embedding.md");
    let (_, from) = docs.split_once(section).unwrap();
    let section = from.split("\n## ").next().unwrap();
    let quoted = section.split('`').skip(1).step_by(2);
    quoted.map(str::to_owned).collect()
}

#[test]
fn every_token_is_documented() {
    let sheet = read("styles/tokens.css");
    let names = sheet.split("var(").skip(1);
    let tokens: BTreeSet<String> = names
        .map(|rest| rest.split([',', ')']).next().unwrap().to_owned())
        .collect();
    let documented = quoted("\n## Tokens");
    let documented: BTreeSet<String> = documented
        .into_iter()
        .filter(|name| name.starts_with("--"))
        .collect();
    assert_eq!(tokens, documented);
}

#[test]
fn every_part_is_documented() {
    // The snapshots beside this file show every element that the widget draws.
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/host/render");
    let mut drawn = BTreeSet::new();
    for file in fs::read_dir(folder).unwrap() {
        let snapshots = fs::read_to_string(file.unwrap().path()).unwrap();
        for part in snapshots.split(" part=\"").skip(1) {
            let names = part.split('"').next().unwrap();
            drawn.extend(names.split(' ').map(str::to_owned));
        }
    }
    let mut documented = quoted("\n## Parts");
    documented.remove("bank-help::part(name) { … }");
    assert_eq!(drawn, documented);
}
