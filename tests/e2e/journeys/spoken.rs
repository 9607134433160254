//! What assistive technology is told of each view: roles, names, descriptions and states, as Chromium
//! computes them. `UPDATE_EXPECT=1` writes `tests/e2e/spoken/` anew; read the difference aloud.

use crate::page::Page;
use crate::views::{LANGUAGES, in_every_view};
use expect_test::expect_file;
use serde_json::{Value, json};
use std::collections::HashMap;
use std::fmt::Write;
use xtask::browsers::Engine;

/// What changes how an element is announced.
const STATES: [&str; 9] = [
    "level", "checked", "pressed", "selected", "expanded", "invalid", "required", "disabled",
    "live",
];

/// Every view, in the first language.
pub fn every_view(page: &Page<'_>) {
    if page.engine != Engine::Chromium {
        return;
    }
    in_every_view(page, &LANGUAGES[..1], &|page, view, _| {
        page.settle();
        let path = xtask::root().join(format!("tests/e2e/spoken/{view}.txt"));
        expect_file![path].assert_eq(&tree(page));
    });
}

/// The tree below the page's main landmark, a line for each element that is exposed.
fn tree(page: &Page<'_>) -> String {
    let found = page.devtools("Accessibility.getFullAXTree", json!({}));
    let nodes = found["nodes"].as_array().cloned().unwrap_or_default();
    let by_id: HashMap<&str, &Value> = nodes
        .iter()
        .filter_map(|node| Some((node["nodeId"].as_str()?, node)))
        .collect();
    let main = nodes.iter().find(|node| node["role"]["value"] == "main");
    let mut text = String::new();
    write(main.expect("a main landmark"), 0, &by_id, &mut text);
    text
}

fn write(node: &Value, depth: usize, by_id: &HashMap<&str, &Value>, text: &mut String) {
    let role = node["role"]["value"].as_str().unwrap_or_default();
    let name = node["name"]["value"].as_str().unwrap_or_default().trim();
    // The parts of a text, and what only groups, say nothing of their own.
    let is_said = node["ignored"] != true
        && !["InlineTextBox", "none", "generic"].contains(&role)
        && !(role == "StaticText" && name.is_empty());
    if is_said {
        let mut line = format!("{}{role}", "  ".repeat(depth));
        if !name.is_empty() {
            write!(line, " “{name}”").expect("a string");
        }
        if let Some(description) = node["description"]["value"]
            .as_str()
            .filter(|it| !it.is_empty())
        {
            write!(line, " ({description})").expect("a string");
        }
        for property in node["properties"].as_array().into_iter().flatten() {
            let (state, value) = (&property["name"], &property["value"]["value"]);
            let is_told =
                STATES.iter().any(|own| state == own) && *value != false && *value != "false";
            if is_told {
                let (state, value) = (state.as_str().unwrap_or_default(), value.to_string());
                write!(line, " {state}={}", value.trim_matches('"')).expect("a string");
            }
        }
        writeln!(text, "{line}").expect("a string");
    }
    let children = node["childIds"].as_array().into_iter().flatten();
    for child in children.filter_map(|id| by_id.get(id.as_str()?)) {
        let inside = depth + usize::from(is_said);
        // A text that is all there is to an element has been said as its name.
        let is_echo = child["role"]["value"] == "StaticText"
            && child["name"]["value"] == node["name"]["value"];
        if !is_echo {
            write(child, inside, by_id, text);
        }
    }
}
