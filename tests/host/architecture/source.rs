//! The Rust source read as tokens: its modules, imports, doc comments and identifiers.

use super::{files, read, relative, root};
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use std::collections::{BTreeMap, BTreeSet};

/// The path of a module from the crate root: `src/search/index/mod.rs` is `["search", "index"]`.
pub(super) type Path = Vec<String>;

/// One module of the crate, as its file or its inline block states it.
#[derive(Default)]
pub(super) struct Module {
    /// The file, relative to the repository.
    pub(super) file: String,
    /// Its child modules in the order of its `mod` lines.
    pub(super) children: Vec<String>,
    /// Every path after `use`, `crate::`, `super::` or `self::`, absolute, and its local name.
    references: Vec<(Path, String)>,
    /// The items it defines.
    items: BTreeSet<String>,
}

/// Every module of `src/`, and what each names.
pub(super) struct Source {
    pub(super) modules: BTreeMap<Path, Module>,
}

impl Source {
    pub(super) fn read() -> Self {
        let mut source = Self {
            modules: BTreeMap::new(),
        };
        for file in files("src", "rs") {
            let inside = file.strip_prefix(root().join("src")).unwrap();
            let mut path: Path = inside
                .with_extension("")
                .iter()
                .map(|part| part.to_str().unwrap().to_owned())
                .collect();
            if matches!(path.last().map(String::as_str), Some("mod" | "lib")) {
                path.pop();
            }
            source.add(path, relative(&file), tokens(&file));
        }
        source
    }

    fn add(&mut self, path: Path, file: String, code: TokenStream) {
        let mut module = Module {
            file: file.clone(),
            ..Module::default()
        };
        let mut inline = Vec::new();
        walk(code, &path, &mut module, &mut inline);
        self.modules.insert(path.clone(), module);
        for (name, code) in inline {
            let mut inner = path.clone();
            inner.push(name);
            self.add(inner, file.clone(), code);
        }
    }

    /// The module that defines what `module` names, for each of its references.
    pub(super) fn uses(&self, module: &Module) -> BTreeSet<Path> {
        module
            .references
            .iter()
            .map(|(path, _)| self.definition(Vec::new(), path, 0))
            .collect()
    }

    /// Follows children and re-exports from `module` down `names`, to the module of the item.
    fn definition(&self, mut module: Path, names: &[String], depth: usize) -> Path {
        for (place, name) in names.iter().enumerate() {
            let Some(here) = self.modules.get(&module) else {
                return module;
            };
            let mut child = module.clone();
            child.push(name.clone());
            if self.modules.contains_key(&child) {
                module = child;
                continue;
            }
            let import = here.references.iter().find(|(path, local)| {
                local == name && path.len() > 1 && !here.items.contains(name) && path != &child
            });
            let glob = || {
                let from = here.references.iter().filter(|(_, local)| local == "*");
                from.map(|(path, _)| path).find(|path| {
                    let target = self.modules.get(*path);
                    target.is_some_and(|target| target.items.contains(name))
                })
            };
            return match import
                .map(|(path, _)| path.clone())
                .or_else(|| glob().map(|path| path.iter().cloned().chain([name.clone()]).collect()))
            {
                Some(mut path) if depth < 8 => {
                    path.extend_from_slice(&names[place + 1..]);
                    self.definition(Vec::new(), &path, depth + 1)
                }
                _ => module,
            };
        }
        module
    }
}

/// The tokens of a file. Comments are gone, doc comments are `#[doc = "…"]`.
pub(super) fn tokens(file: &std::path::Path) -> TokenStream {
    read(file)
        .parse()
        .unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

fn is_punct(tree: Option<&TokenTree>, sign: char) -> bool {
    matches!(tree, Some(TokenTree::Punct(punct)) if punct.as_char() == sign)
}

fn ident(tree: Option<&TokenTree>) -> Option<String> {
    match tree {
        Some(TokenTree::Ident(ident)) => Some(ident.to_string()),
        _ => None,
    }
}

const DEFINES: [&str; 7] = ["struct", "enum", "fn", "trait", "type", "const", "static"];

fn walk(
    code: TokenStream,
    path: &Path,
    module: &mut Module,
    inline: &mut Vec<(String, TokenStream)>,
) {
    let trees: Vec<TokenTree> = code.into_iter().collect();
    let mut at = 0;
    while at < trees.len() {
        let word = ident(trees.get(at));
        let next = ident(trees.get(at + 1));
        match (word.as_deref(), next) {
            (Some("mod"), Some(name)) => {
                module.children.push(name.clone());
                if let Some(TokenTree::Group(group)) = trees.get(at + 2) {
                    inline.push((name, group.stream()));
                }
                at += 3;
            }
            (Some("use"), _) => {
                let end = (at..trees.len())
                    .find(|place| is_punct(trees.get(*place), ';'))
                    .unwrap_or(trees.len());
                tree(&trees[at + 1..end], &[], path, module);
                at = end + 1;
            }
            (Some("crate" | "super" | "self"), _) if is_punct(trees.get(at + 1), ':') => {
                at += tree(&trees[at..], &[], path, module);
            }
            (Some(word), Some(name)) if DEFINES.contains(&word) => {
                module.items.insert(name);
                at += 2;
            }
            _ => {
                if let Some(TokenTree::Group(group)) = trees.get(at) {
                    walk(group.stream(), path, module, inline);
                }
                at += 1;
            }
        }
    }
}

/// Reads one path or one use tree, and says how many tokens it took.
fn tree(trees: &[TokenTree], before: &[String], here: &Path, module: &mut Module) -> usize {
    let mut names = before.to_vec();
    let mut at = 0;
    loop {
        match trees.get(at) {
            Some(TokenTree::Ident(name)) => names.push(name.to_string()),
            Some(TokenTree::Punct(star)) if star.as_char() == '*' => names.push("*".to_owned()),
            Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace => {
                let inner: Vec<TokenTree> = group.stream().into_iter().collect();
                for part in inner.split(|tree| is_punct(Some(tree), ',')) {
                    if !part.is_empty() {
                        tree(part, &names, here, module);
                    }
                }
                return at + 1;
            }
            _ => break,
        }
        at += 1;
        if !(is_punct(trees.get(at), ':') && is_punct(trees.get(at + 1), ':')) {
            break;
        }
        at += 2;
    }
    let mut local = names.last().cloned().unwrap_or_default();
    if ident(trees.get(at)).as_deref() == Some("as") {
        local = ident(trees.get(at + 1)).unwrap_or_default();
        at += 2;
    }
    if let Some(path) = absolute(&names, here, module) {
        module.references.push((path, local));
    }
    at.max(1)
}

/// The path from the crate root; none for another crate's.
fn absolute(names: &[String], here: &Path, module: &Module) -> Option<Path> {
    let first = names.first()?;
    let mut path = match first.as_str() {
        "crate" => Vec::new(),
        "self" | "super" => here.clone(),
        child if module.children.iter().any(|it| it == child) => {
            let mut path = here.clone();
            path.push(child.to_owned());
            path
        }
        _ => return None,
    };
    if first == "super" {
        path.pop();
    }
    for name in &names[1..] {
        match name.as_str() {
            "super" => drop(path.pop()),
            "self" | "*" => {}
            name => path.push(name.to_owned()),
        }
    }
    Some(path)
}
