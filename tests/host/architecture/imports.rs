//! Imports run one way: down the list of modules in `src/lib.rs`, and down that of every `mod.rs`.
//!
//! Two things stay outside: what a `mod.rs` itself defines is open to its children, and methods of
//! a type are called without an import.

use super::source::{Module, Path, Source};

/// Where the path of the user and of what it uses part, and what stands there.
fn parting(user: &Path, used: &Path) -> Option<(Path, String, String)> {
    let common = user.iter().zip(used).take_while(|(a, b)| a == b).count();
    match (user.get(common), used.get(common)) {
        (Some(one), Some(other)) => Some((user[..common].to_vec(), one.clone(), other.clone())),
        // What its own `mod.rs` defines, or what a child of its own does.
        _ => None,
    }
}

fn wrong_imports(source: &Source, path: &Path, module: &Module) -> Vec<String> {
    let mut wrong = Vec::new();
    for used in source.uses(module) {
        let Some((folder, user, below)) = parting(path, &used) else {
            continue;
        };
        let list = &source.modules[&folder].children;
        let place = |name: &str| list.iter().position(|it| it == name);
        if place(&below) >= place(&user) {
            wrong.push(format!(
                "{} uses `{}`, but `{below}` does not stand above `{user}` in {}",
                module.file,
                used.join("::"),
                source.modules[&folder].file,
            ));
        }
    }
    wrong
}

#[test]
fn a_module_uses_only_the_siblings_listed_above_it() {
    let source = Source::read();
    let top = &source.modules[&Vec::new()].children;
    assert!(top.len() > 5 && source.modules.len() > 100, "{top:?}");
    let wrong: Vec<String> = source
        .modules
        .iter()
        .flat_map(|(path, module)| wrong_imports(&source, path, module))
        .collect();
    assert!(
        wrong.is_empty(),
        "`mod` lines stand in dependency order, lowest first, and a file imports only siblings above \
         its own line: docs/style.md\n{}",
        wrong.join("\n")
    );
}
