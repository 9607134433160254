//! Packs as JSON: reading one that some tool wrote, and writing one for the widget.

use super::Mistake;
use super::diagnostics::{Diagnostics, Location, Target};
use super::source_file::SourceFile;
use super::validate;
use crate::content::from_json::read;
use crate::content::json::{JsonValue, parse};
use crate::content::{Article, Pack};
use serde_json::Value;

/// The JSON of a pack as the widget reads it, without fields that are empty.
///
/// # Errors
/// Those of serde_json, none of which a pack can cause.
pub fn json(pack: &Pack) -> serde_json::Result<String> {
    let mut value = serde_json::to_value(pack)?;
    leave_out_empty(&mut value);
    serde_json::to_string(&value)
}

/// Removes empty fields at every level. Each field of a pack has its empty value as default, so what is
/// read stays the same.
fn leave_out_empty(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(leave_out_empty);
            fields.retain(|_, value| !is_empty(value));
        }
        Value::Array(items) => items.iter_mut().for_each(leave_out_empty),
        _ => {}
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(flag) => !flag,
        Value::Number(number) => number.as_u64() == Some(0),
        Value::String(text) => text.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.is_empty(),
    }
}

/// Reads a pack that any tool wrote, the smallest being
/// `{ "lang": …, "articles": [{ "id", "title" }] }`. Keys that a pack does not have are ignored: the
/// tool may need them.
///
/// ```
/// let pack = bank_help::content::author::build_json(
///     r#"{ "lang": "en", "articles": [{ "id": "code", "title": "No code arrives" }] }"#,
/// );
/// assert_eq!(pack.unwrap().articles[0].title, "No code arrives");
/// ```
///
/// # Errors
/// Every mistake, in a file called `pack.json`.
pub fn build_json(text: &str) -> Result<Pack, Vec<Mistake>> {
    let source = SourceFile::new("pack.json".to_owned(), text);
    let diagnostics = Diagnostics::default();
    let reading = read(&source.text);
    for error in &reading.errors {
        diagnostics.report(source.location(source.line(error.at)), error.to_string());
    }
    let pack = reading.pack;
    // A field that could not be read is not reported as missing as well.
    if reading.errors.is_empty() && pack.lang.is_empty() {
        diagnostics.report(source.location(1), "`lang` is missing");
    }
    if reading.errors.is_empty() && pack.articles.is_empty() {
        diagnostics.report(source.location(1), "there are no articles");
    }
    for (article, at) in pack.articles.iter().zip(article_offsets(&source.text)) {
        note_article(article, &source.location(source.line(at)), &diagnostics);
    }
    validate::validate(&pack, &diagnostics);
    diagnostics.finish(pack)
}

/// The byte at which each article begins.
fn article_offsets(text: &str) -> Vec<usize> {
    let Ok(JsonValue::Object(fields)) = parse(text).map(|root| root.value) else {
        return Vec::new();
    };
    let lists = fields.into_iter().filter(|(name, _)| name == "articles");
    let items = lists.flat_map(|(_, list)| match list.value {
        JsonValue::Array(items) => items,
        _ => Vec::new(),
    });
    items.map(|item| item.at).collect()
}

fn note_article(article: &Article, location: &Location, diagnostics: &Diagnostics) {
    for (key, value) in [("id", &article.id), ("title", &article.title)] {
        if value.trim().is_empty() {
            diagnostics.report(location.clone(), format!("`{key}` is missing"));
        }
    }
    diagnostics.define(location.clone(), "article", &article.id);
    if !article.topic.is_empty() {
        diagnostics.reference(location.clone(), Target::Topic(article.topic.clone()));
    }
    for other in &article.related {
        diagnostics.reference(location.clone(), Target::Article(other.clone()));
    }
    if !article.otherwise.is_empty() {
        diagnostics.reference(location.clone(), Target::Article(article.otherwise.clone()));
    }
    for reason in &article.explains {
        diagnostics.define(location.clone(), "reason", reason);
    }
    for to in article.body.links() {
        match Target::of_link(&to) {
            Ok(target) => target
                .into_iter()
                .for_each(|target| diagnostics.reference(location.clone(), target)),
            Err(what) => diagnostics.report(location.clone(), what),
        }
    }
}
