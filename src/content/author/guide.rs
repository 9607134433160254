//! `content/<lang>/guide.toml`: what to have at hand, and the steps.

use super::diagnostics::{Diagnostics, Target};
use super::markdown;
use super::source_file::SourceFile;
use super::toml_table::TomlTable;
use crate::content::{Body, Guide, GuideItem};

/// Reads the guide.
pub(super) fn read(source: &SourceFile, diagnostics: &Diagnostics) -> Guide {
    let mut table = TomlTable::of_file(source, diagnostics);
    let guide = Guide {
        title: table.required("title").text,
        intro: table.required("intro").text,
        materials: items(&mut table, "materials", source, diagnostics),
        steps: items(&mut table, "steps", source, diagnostics),
    };
    if guide.steps.is_empty() {
        diagnostics.report(source.location(1), "a guide has [[steps]]");
    }
    table.finish();
    guide
}

fn items(
    table: &mut TomlTable<'_>,
    key: &'static str,
    source: &SourceFile,
    diagnostics: &Diagnostics,
) -> Vec<GuideItem> {
    let read = |mut item: TomlTable<'_>| {
        let id = item.required("id");
        diagnostics.define(source.location(id.line), "guide item", &id.text);
        let title = item.required("title").text;
        let body = item.long_text("body");
        let articles = item.texts("articles", 0);
        for article in &articles {
            let target = Target::Article(article.text.clone());
            diagnostics.reference(source.location(article.line), target);
        }
        let form = item.text("form");
        if !form.text.is_empty() {
            let target = Target::Form(form.text.clone());
            diagnostics.reference(source.location(form.line), target);
        }
        let optional = item.flag("optional");
        item.finish();
        GuideItem {
            id: id.text,
            title,
            body: Body::Blocks(markdown::read(&body.text, body.line, source, diagnostics)),
            optional,
            articles: articles.into_iter().map(|article| article.text).collect(),
            form: form.text,
        }
    };
    table.tables(key).into_iter().map(read).collect()
}
