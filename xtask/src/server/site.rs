//! The files of a site, and what is to happen to them on their way.

use anyhow::{Context, Result};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::sync::Arc;

/// What the widget needs and no more: no inline script, no inline style, no `eval`, no HTML from
/// strings, no other server.
pub const POLICY: &str = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; \
    style-src 'self'; connect-src 'self'; img-src 'self' blob:; \
    require-trusted-types-for 'script'; trusted-types 'none'";

/// What goes wrong with a file on its way.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fault {
    /// The server is too busy for the next so many who ask.
    Busy(usize),
    /// The line is slow: nothing comes before the server is told to let it go.
    Held,
}

/// The files of a site by their paths, without the leading slash. A copy shares their content.
#[derive(Debug, Clone, Default)]
pub struct Site {
    files: BTreeMap<String, Arc<[u8]>>,
    /// Pages that are served with another policy than [`POLICY`].
    policies: BTreeMap<String, String>,
    faults: BTreeMap<String, Fault>,
    /// Linked as the first scripts of every page.
    scripts: Vec<String>,
}

impl Site {
    /// The demo page with the widget's files beside it, as a bank has them.
    pub fn demo(widget: &Path) -> Result<Site> {
        let mut site = Site::default();
        for file in ["index.html", "styles/demo.css"] {
            let content = fs::read(crate::root().join(file)).context(file)?;
            site.add(file, content);
        }
        site.add_folder("", widget)?;
        Ok(site)
    }

    /// Adds a file.
    pub fn add(&mut self, path: &str, content: impl Into<Vec<u8>>) {
        let content = content.into();
        self.files.insert(path.to_owned(), content.into());
    }

    /// Adds a file with a content security policy of its own; none where it is empty.
    pub fn add_under(&mut self, policy: &str, path: &str, content: impl Into<Vec<u8>>) {
        self.serve_under(policy, path);
        self.add(path, content);
    }

    /// Serves a file with a content security policy of its own; none where it is empty.
    pub fn serve_under(&mut self, policy: &str, path: &str) {
        self.policies.insert(path.to_owned(), policy.to_owned());
    }

    /// Lets something go wrong with a file.
    pub fn fail(&mut self, path: &str, fault: Fault) {
        self.faults.insert(path.to_owned(), fault);
    }

    /// Adds everything in a folder, each path beginning with `prefix`.
    pub fn add_folder(&mut self, prefix: &str, folder: &Path) -> Result<()> {
        let entries = fs::read_dir(folder).with_context(|| folder.display().to_string())?;
        for entry in entries {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let name = format!("{prefix}{name}");
            if path.is_dir() {
                self.add_folder(&format!("{name}/"), &path)?;
            } else {
                self.add(&name, fs::read(&path)?);
            }
        }
        Ok(())
    }

    /// Adds a script that runs before every other on every page, after those added so before, as an external
    /// file: the policy stays as it is.
    pub fn run_first(&mut self, path: &str, script: impl Into<Vec<u8>>) {
        self.add(path, script);
        self.scripts.push(path.to_owned());
    }

    /// What goes wrong with the file this time.
    pub(super) fn next_fault(&mut self, path: &str) -> Option<Fault> {
        let fault = self.faults.get_mut(path)?;
        let now = *fault;
        match fault {
            Fault::Busy(0) => return None,
            Fault::Busy(more) => *more -= 1,
            Fault::Held => {}
        }
        Some(now)
    }

    /// Whether a file is held back.
    pub(super) fn holds(&self, path: &str) -> bool {
        self.faults.get(path) == Some(&Fault::Held)
    }

    /// Holds no file back any more.
    pub(super) fn let_go(&mut self) {
        self.faults.retain(|_, fault| *fault != Fault::Held);
    }

    pub(super) fn policy(&self, path: &str) -> &str {
        self.policies.get(path).map_or(POLICY, String::as_str)
    }

    pub(super) fn get(&self, path: &str) -> Option<Arc<[u8]>> {
        let content = self.files.get(path)?;
        if self.scripts.is_empty() || !path.ends_with(".html") {
            return Some(Arc::clone(content));
        }
        let link = |script: &String| format!("<script src=\"/{script}\"></script>");
        let links: String = self.scripts.iter().map(link).collect();
        let page = String::from_utf8_lossy(content);
        let page = page.replacen("<head>", &format!("<head>{links}"), 1);
        Some(page.into_bytes().into())
    }
}
