//! `content/<lang>/guide.toml`: what to have at hand, and the steps.

use super::markdown;
use super::page::{Notes, Page, Target};
use super::table::Table;
use crate::content::{Body, Guide, GuideItem};

/// Reads the guide.
pub(super) fn read(page: &Page, notes: &Notes) -> Guide {
    let mut table = Table::whole(page, notes);
    let guide = Guide {
        title: table.required("title").text,
        intro: table.required("intro").text,
        materials: items(&mut table, "materials", page, notes),
        steps: items(&mut table, "steps", page, notes),
    };
    if guide.steps.is_empty() {
        notes.wrong(page.place(1), "a guide has [[steps]]");
    }
    table.finish();
    guide
}

fn items(table: &mut Table<'_>, key: &'static str, page: &Page, notes: &Notes) -> Vec<GuideItem> {
    let read = |mut item: Table<'_>| {
        let id = item.required("id");
        notes.claim(page.place(id.line), "guide item", &id.text);
        let title = item.required("title").text;
        let body = item.long_text("body");
        let articles = item.texts("articles", 0);
        for article in &articles {
            let target = Target::Article(article.text.clone());
            notes.mention(page.place(article.line), target);
        }
        let form = item.text("form");
        if !form.text.is_empty() {
            let target = Target::Form(form.text.clone());
            notes.mention(page.place(form.line), target);
        }
        let optional = item.flag("optional");
        item.finish();
        GuideItem {
            id: id.text,
            title,
            body: Body::Blocks(markdown::read(&body.text, body.line, page, notes)),
            optional,
            articles: articles.into_iter().map(|article| article.text).collect(),
            form: form.text,
        }
    };
    table.tables(key).into_iter().map(read).collect()
}
