//! The guide: its items are ticked and unticked, and its progress is counted.

use super::phrase::Phrase;
use super::view::{GuideItemView, GuideView, LinkView};
use crate::content::{Guide, GuideItem, Pack};

/// Adds the item's id to the ticked ones, or takes it out. Nothing changes where the guide has no
/// such item.
pub(super) fn toggle(pack: &Pack, ticked: &mut Vec<String>, item: String) {
    let is_known = |guide: &Guide| items(guide).any(|it| it.id == item);
    if pack.guide.as_ref().is_some_and(is_known) {
        match ticked.iter().position(|id| *id == item) {
            Some(at) => drop(ticked.remove(at)),
            None => ticked.push(item),
        }
    }
}

/// The screen of the guide; `None` where the pack has none.
pub(super) fn guide_view(pack: &Pack, ticked: &[String]) -> Option<GuideView> {
    let guide = pack.guide.as_ref()?;
    let views = |items: &[GuideItem]| {
        let items = items.iter();
        items.map(|item| item_view(pack, ticked, item)).collect()
    };
    Some(GuideView {
        title: guide.title.clone(),
        intro: guide.intro.clone(),
        materials_label: Phrase::GuideMaterials.text(pack),
        materials: views(&guide.materials),
        steps_label: Phrase::GuideSteps.text(pack),
        steps: views(&guide.steps),
        progress: progress(pack, ticked, guide),
    })
}

/// How many of the steps are ticked; empty for a guide without steps.
fn progress(pack: &Pack, ticked: &[String], guide: &Guide) -> String {
    let all = guide.steps.len();
    let done = guide.steps.iter().filter(|step| ticked.contains(&step.id));
    let done = done.count();
    let phrase = match done {
        _ if all == 0 => return String::new(),
        done if done == all => Phrase::GuideDone,
        _ => Phrase::GuideProgress,
    };
    phrase.text_with(pack, &[("n", &done.to_string()), ("all", &all.to_string())])
}

fn item_view(pack: &Pack, ticked: &[String], item: &GuideItem) -> GuideItemView {
    let text_if = |condition: bool, phrase: Phrase| match condition {
        true => phrase.text(pack),
        false => String::new(),
    };
    let articles = item.articles.iter();
    GuideItemView {
        item: item.id.clone(),
        title: item.title.clone(),
        optional_label: text_if(item.optional, Phrase::GuideOptional),
        body: item.body.blocks(),
        done: ticked.contains(&item.id),
        articles: articles
            .filter_map(|id| LinkView::to_article(pack, id))
            .collect(),
        check_label: text_if(pack.form(&item.form).is_some(), Phrase::GuideCheck),
    }
}

fn items(guide: &Guide) -> impl Iterator<Item = &GuideItem> {
    guide.materials.iter().chain(&guide.steps)
}
