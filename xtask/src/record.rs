//! `--record` after `dist` or `bench …`: runs the task, and adds every figure that it prints in a
//! table to `benches/results/TASK.json`, so that a change can be compared with what was before it.

use crate::command::{output, tee};
use crate::{progress, root};
use anyhow::{Context, Result};
use serde_json::{Map, Value, json};
use std::fs;
use std::process::Command;

/// Runs a task in a process of its own, and records its figures; the newest run stands first.
///
/// # Errors
/// What the task said, or without git or Node.
pub fn run(words: &[&str]) -> Result<()> {
    let text = tee(Command::new(std::env::current_exe()?).args(words))?;
    let name = match words {
        ["bench", name, ..] => name,
        [name, ..] => name,
        [] => "",
    };
    let folder = root().join("benches/results");
    let path = folder.join(format!("{name}.json"));
    let mut runs: Vec<Value> = match fs::read(&path) {
        Ok(runs) => serde_json::from_slice(&runs).with_context(|| path.display().to_string())?,
        Err(_) => Vec::new(),
    };
    let git = |words: &[&str]| output(Command::new("git").args(words).current_dir(root()));
    let clean = git(&["status", "--porcelain"])?.is_empty();
    let date = output(Command::new("node").args(["-p", "new Date().toISOString().slice(0, 10)"]))?;
    let run = json!({
        "date": date.trim(),
        "commit": git(&["rev-parse", "--short", "HEAD"])?.trim(),
        "clean": clean,
        "task": words.join(" "),
        "figures": figures(&text),
    });
    runs.insert(0, run);
    fs::create_dir_all(&folder)?;
    fs::write(&path, format!("{:#}\n", Value::from(runs)))?;
    progress::ready("recorded", &path.display().to_string());
    Ok(())
}

/// The numbers of each row of each table, by the heading above (`## …`) and the name of the row. A
/// row is a name and numbers with two spaces or more between them; words among the numbers are left
/// out.
fn figures(text: &str) -> Map<String, Value> {
    let mut figures = Map::new();
    let mut heading = "";
    for line in text.lines() {
        if let Some(text) = line.strip_prefix("## ") {
            heading = text;
            continue;
        }
        let mut cells = line.trim_start_matches([' ', '*']).split("  ");
        let name = cells.next().unwrap_or_default().trim();
        let numbers: Vec<f64> = cells.filter_map(|cell| cell.trim().parse().ok()).collect();
        if !name.is_empty() && !numbers.is_empty() {
            let name = [heading, name].join(" / ");
            figures.insert(name.trim_start_matches(" / ").to_owned(), numbers.into());
        }
    }
    figures
}

#[cfg(test)]
mod tests {
    use super::figures;
    use serde_json::json;

    #[test]
    fn the_figures_of_a_table_are_read() {
        let text = "▸ wasm: compiling\n\n  file        bytes   brotli\n* bank-help.wasm     100       40\n\
                    ✓ done in 3 s\n## typing: 200 articles\nbank-help    0.910     0.950  (time was up)\n\
                    goal      wanted   reached\nfound, %     99.00     99.50  reached\n";
        let expected = json!({
            "bank-help.wasm": [100.0, 40.0],
            "typing: 200 articles / bank-help": [0.91, 0.95],
            "typing: 200 articles / found, %": [99.0, 99.5],
        });
        assert_eq!(json!(figures(text)), expected);
    }
}
