//! Reads one `data/*.tsv`: four header lines (`# source: …`, `# date: …`, `# licence: …`,
//! `# columns: …` with tabs between the names), then one row a line.

use std::path::Path;

const HEADER: [&str; 4] = ["# source: ", "# date: ", "# licence: ", "# columns: "];

/// The rows of a table; each has exactly as many cells as the header names columns.
pub(crate) struct TsvTable {
    file: String,
    rows: Vec<(usize, Vec<String>)>,
}

impl TsvTable {
    /// Reads `data/NAME.tsv`.
    pub(crate) fn read(name: &str) -> TsvTable {
        let file = format!("data/{name}.tsv");
        let text = std::fs::read_to_string(Path::new(&file))
            .unwrap_or_else(|error| panic!("{file}: {error}"));
        let mut lines = text.lines().enumerate();
        let mut columns = 0;
        for start in HEADER {
            match lines.next() {
                Some((_, line)) if line.len() > start.len() && line.starts_with(start) => {
                    columns = line[start.len()..].split('\t').count();
                }
                other => {
                    panic!(
                        "{file}:{}: must start with `{start}` and say something",
                        other.map_or(1, |(at, _)| at + 1)
                    )
                }
            }
        }
        let rows = lines
            .filter(|(_, line)| !line.is_empty())
            .map(|(at, line)| {
                let cells: Vec<String> = line.split('\t').map(str::to_owned).collect();
                assert_eq!(
                    cells.len(),
                    columns,
                    "{file}:{}: expected {columns} cells",
                    at + 1
                );
                (at + 1, cells)
            })
            .collect();
        TsvTable { file, rows }
    }

    /// Calls `read` with each row; what it refuses stops the build with file:line.
    pub(crate) fn map<T>(&self, mut read: impl FnMut(&[String]) -> Result<T, String>) -> Vec<T> {
        self.rows
            .iter()
            .map(|(line, cells)| {
                read(cells).unwrap_or_else(|what| panic!("{}:{line}: {what}", self.file))
            })
            .collect()
    }
}
