//! Packs: built from `content/` or from any tool's JSON, checked, and as HTML in `index.html`.

use crate::{progress, root};
use anyhow::{Context, Result, bail};
use bank_help::content::Pack;
use bank_help::content::author::{self, Mistake};
use std::fs;
use std::path::Path;

/// A pack as it is served.
pub struct PackFile {
    /// `packs/icbc-wallet.zh-CN.json`
    pub name: String,
    /// Content of the file.
    pub json: String,
}

/// Builds the packs of `content/`, in the order that `content/pack.toml` names the languages.
///
/// # Errors
/// Every mistake in the content, as file:line.
pub fn packs() -> Result<Vec<PackFile>> {
    let folder = root().join("content");
    let contents = author::contents(&folder).map_err(|mistakes| all(&mistakes))?;
    let mut files = Vec::new();
    let mut wrong = Vec::new();
    for lang in &contents.languages {
        match author::build(&folder, lang) {
            Ok(pack) => files.push(PackFile {
                name: format!("packs/{}.{lang}.json", contents.id),
                json: author::json(&pack)?,
            }),
            Err(mistakes) => wrong.extend(mistakes),
        }
    }
    if wrong.is_empty() {
        Ok(files)
    } else {
        Err(all(&wrong))
    }
}

/// Reads everything, and says every mistake at once.
///
/// # Errors
/// The mistakes.
pub fn check() -> Result<()> {
    for file in packs()? {
        progress::ready(&file.name, &format!("{} bytes", file.json.len()));
    }
    let (page, renewed) = front_page()?;
    if renewed != page {
        bail!(
            "index.html: its questions are not those of content/ any more; renew them with\n  \
             cargo xtask content html"
        );
    }
    progress::ready("index.html", "its questions are those of content/");
    Ok(())
}

/// Builds a full pack from a JSON file that any tool wrote, with the sentences of its language
/// where it has none of its own, and with what is learned from its words if `learned`.
///
/// # Errors
/// Every mistake in the file, as file:line.
pub fn build_file(from: &Path, to: &Path, learned: bool) -> Result<()> {
    let text = fs::read_to_string(from).with_context(|| from.display().to_string())?;
    let pack = author::build_json(&text).map_err(|mut mistakes| {
        for mistake in &mut mistakes {
            mistake.file = from.display().to_string();
        }
        all(&mistakes)
    })?;
    let content = root().join("content");
    let pack = if content.join(&pack.lang).is_dir() {
        author::complete(&content, pack).map_err(|mistakes| all(&mistakes))?
    } else {
        if pack.messages.is_empty() {
            progress::note(&format!(
                "no sentences for `{}` in content/: the engine needs none, the widget shows their codes",
                pack.lang
            ));
        }
        pack
    };
    let pack = if learned { learn(pack) } else { pack };
    let json = author::json(&pack)?;
    fs::write(to, &json).with_context(|| to.display().to_string())?;
    progress::ready(&to.display().to_string(), &format!("{} bytes", json.len()));
    Ok(())
}

/// Teaches the pack's search how people ask, and says how far it is.
fn learn(mut pack: Pack) -> Pack {
    let asked = format!("how people ask, for {} articles", pack.articles.len());
    let work = progress::begin("learning", &asked);
    author::learn(&mut pack, |done, of| {
        if done > 0 && done * 4 % of < 4 {
            progress::note(&format!("{done} of {of} rounds"));
        }
    });
    work.done();
    pack
}

/// Renews the questions that `index.html` shows without JavaScript.
///
/// # Errors
/// Mistakes in the content, or a page without the two marks.
pub fn html() -> Result<()> {
    let (page, renewed) = front_page()?;
    let how = if renewed == page {
        "nothing to renew"
    } else {
        "renewed"
    };
    fs::write(root().join("index.html"), renewed)?;
    progress::ready("index.html", how);
    Ok(())
}

/// Writes a whole page for each language, and the sheet for all of them: help for a server that has
/// nothing else.
///
/// # Errors
/// Mistakes in the content, or a folder that cannot be written to.
pub fn pages(to: &Path) -> Result<()> {
    const SHEET: &str = "page.css";
    let folder = root().join("content");
    let contents = author::contents(&folder).map_err(|mistakes| all(&mistakes))?;
    fs::create_dir_all(to).with_context(|| to.display().to_string())?;
    for lang in &contents.languages {
        let pack = author::build(&folder, lang).map_err(|mistakes| all(&mistakes))?;
        let path = to.join(format!("{}.{lang}.html", contents.id));
        fs::write(&path, author::page(&pack, SHEET)).with_context(|| path.display().to_string())?;
        progress::ready(&path.display().to_string(), &pack.title);
    }
    fs::copy(root().join("styles").join(SHEET), to.join(SHEET)).context(SHEET)?;
    Ok(())
}

/// `index.html` as it is, and with the questions of the first language in it.
fn front_page() -> Result<(String, String)> {
    let folder = root().join("content");
    let contents = author::contents(&folder).map_err(|mistakes| all(&mistakes))?;
    let lang = contents.languages.first();
    let lang = lang.context("content/pack.toml names no language")?;
    let pack = author::build(&folder, lang).map_err(|mistakes| all(&mistakes))?;
    let page = fs::read_to_string(root().join("index.html")).context("index.html")?;
    let renewed = author::renew(&page, &pack);
    let renewed = renewed.context("index.html has no <!-- faq:start --> … <!-- faq:end -->")?;
    Ok((page, renewed))
}

/// All mistakes as one error, files named as from the project's folder.
fn all(mistakes: &[Mistake]) -> anyhow::Error {
    let folder = format!("{}/", root().display());
    let lines: Vec<String> = mistakes
        .iter()
        .map(|mistake| mistake.to_string().replace(&folder, ""))
        .collect();
    let count = lines.len();
    let noun = if count == 1 { "mistake" } else { "mistakes" };
    anyhow::anyhow!("{count} {noun} in the content\n{}", lines.join("\n"))
}
