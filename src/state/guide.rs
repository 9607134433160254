//! Following the guide.

use super::{GuideItemView, GuideView, Phrase, State, link};
use crate::content::{Guide, GuideItem};
use std::rc::Rc;

impl State {
    /// Ticks an item of the guide, or takes the tick back.
    pub(super) fn tick(&mut self, item: String) {
        let known = |guide: &Guide| items(guide).any(|own| own.id == item);
        if self.pack().guide.as_ref().is_some_and(known) {
            let ticked = Rc::make_mut(&mut self.ticked);
            let before = ticked.len();
            ticked.retain(|own| *own != item);
            if ticked.len() == before {
                ticked.push(item);
            }
        }
    }

    pub(super) fn guide_view(&self) -> Option<GuideView> {
        let pack = self.pack();
        let guide = pack.guide.as_ref()?;
        let views = |items: &[GuideItem]| items.iter().map(|item| self.item_view(item)).collect();
        Some(GuideView {
            title: guide.title.clone(),
            intro: guide.intro.clone(),
            materials_label: Phrase::GuideMaterials.of(pack),
            materials: views(&guide.materials),
            steps_label: Phrase::GuideSteps.of(pack),
            steps: views(&guide.steps),
            progress: self.progress(guide),
        })
    }

    fn progress(&self, guide: &Guide) -> String {
        let all = guide.steps.len();
        let done = guide
            .steps
            .iter()
            .filter(|step| self.ticked.contains(&step.id));
        let done = done.count();
        let phrase = match done {
            _ if all == 0 => return String::new(),
            done if done == all => Phrase::GuideDone,
            _ => Phrase::GuideProgress,
        };
        phrase.with(
            self.pack(),
            &[("n", &done.to_string()), ("all", &all.to_string())],
        )
    }

    fn item_view(&self, item: &GuideItem) -> GuideItemView {
        let pack = self.pack();
        let says = |phrase: Phrase, when: bool| {
            if when { phrase.of(pack) } else { String::new() }
        };
        GuideItemView {
            item: item.id.clone(),
            title: item.title.clone(),
            optional_label: says(Phrase::GuideOptional, item.optional),
            body: item.body.blocks(),
            done: self.ticked.contains(&item.id),
            articles: item
                .articles
                .iter()
                .filter_map(|id| link(pack, id))
                .collect(),
            check_label: says(Phrase::GuideCheck, pack.form(&item.form).is_some()),
        }
    }
}

fn items(guide: &Guide) -> impl Iterator<Item = &GuideItem> {
    guide.materials.iter().chain(&guide.steps)
}
