//! Finds the articles of a pack for a question, as a support desk's own tool would.
//!
//! ```sh
//! cargo run --no-default-features --example find_article -- \
//!   dist/packs/icbc-wallet.zh-CN.json shou bu dao yzm
//! ```

// The output is what the program is for.
#![allow(clippy::print_stdout, clippy::print_stderr)]

use bank_help::content::Pack;
use bank_help::search::Index;
use std::process::ExitCode;
use std::{env, fs};

fn main() -> ExitCode {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match run(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("find_article: {error}");
            ExitCode::FAILURE
        }
    }
}

fn run(arguments: &[String]) -> Result<(), String> {
    let [path, query @ ..] = arguments else {
        return Err("usage: find_article PACK.json QUESTION".to_owned());
    };
    let text = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let pack = Pack::from_json(&text).map_err(|error| format!("{path}: {error}"))?;
    let index = Index::new(&pack.documents(), &pack.lexicon());
    let query = query.join(" ");
    for hit in index.search(&query, 5) {
        if let Some(article) = pack.article_of(&hit) {
            println!("{:6.2}  {}  {}", hit.score, article.id, article.title);
        }
    }
    if let Some(better) = index.suggest(&query) {
        println!("did you mean: {better}");
    }
    Ok(())
}
