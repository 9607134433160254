//! Imports run one way: down the list of modules in `src/lib.rs`, and down that of every `mod.rs`.
//!
//! Two things stay outside: what a `mod.rs` itself defines is open to its children, and methods of
//! a type are called without an import.

use super::source::{Module, Path, Source};
use super::{NOT_YET_IN_ORDER, offenders};

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
    assert!(source.modules.len() > 100, "modules are not found");
    let wrong = source
        .modules
        .iter()
        .flat_map(|(path, module)| wrong_imports(&source, path, module))
        .collect();
    offenders(
        wrong,
        NOT_YET_IN_ORDER,
        "`mod` lines stand in dependency order, lowest first, and imports run up that list: \
         docs/style.md",
    );
}

#[test]
fn the_top_level_keeps_the_order_of_lib_rs() {
    let source = Source::read();
    let top = &source.modules[&Vec::new()].children;
    assert!(top.len() > 5, "src/lib.rs lists {top:?}");
    for (path, module) in source.modules.iter().filter(|(path, _)| !path.is_empty()) {
        for wrong in wrong_imports(&source, path, module) {
            assert!(!wrong.ends_with("in src/lib.rs"), "{wrong}");
        }
    }
}
