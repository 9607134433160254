//! `docs/embedding.md` names every token and part there is, and no other; tools that read
//! `custom-elements.json` learn of the same attributes, methods and events.

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

#[test]
fn tools_learn_what_is_documented() {
    let manifest: serde_json::Value =
        serde_json::from_str(&read("src/ui/element/custom-elements.json")).unwrap();
    let element = &manifest["modules"][0]["declarations"][0];
    let names = |list: &str| -> BTreeSet<String> {
        let list = element[list].as_array().unwrap().iter();
        let list = list.filter(|it| it["kind"] != "field");
        list.map(|it| it["name"].as_str().unwrap().to_owned())
            .collect()
    };
    let mut attributes = first_cells("\n## Attributes");
    attributes.remove("hidden");
    assert_eq!(names("attributes"), attributes);
    assert_eq!(
        names("events"),
        first_cells("\n## Events")
            .into_iter()
            .filter(|name| name.contains('-'))
            .collect()
    );
    let methods = first_cells("\n## Methods").into_iter();
    let methods: BTreeSet<String> = methods
        .map(|method| method.split('(').next().unwrap().to_owned())
        .collect();
    assert_eq!(names("members"), methods);
}

/// What stands in the first cell of each row of a section's tables.
fn first_cells(section: &str) -> BTreeSet<String> {
    let docs = read("docs/embedding.md");
    let (_, from) = docs.split_once(section).unwrap();
    let section = from.split("\n## ").next().unwrap();
    let rows = section.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| row.split('`').next().unwrap().to_owned())
        .collect()
}
