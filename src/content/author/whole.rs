//! What only the whole pack can show: names that lead nowhere, things said twice.

use super::page::{Notes, Place, Target};
use crate::checks::{Check, Reason};
use crate::content::{Article, Pack};
use crate::text::fold;
use std::collections::BTreeMap;

/// Checks names, repetitions and empty topics.
pub(super) fn check(pack: &Pack, notes: &Notes) {
    for (place, target) in notes.mentions() {
        if let Some(what) = missing(pack, &target) {
            notes.wrong(place, what);
        }
    }
    let mut said: BTreeMap<(&str, String), Place> = BTreeMap::new();
    for (place, kind, name) in notes.claims() {
        // Two questions that differ only in width, case or punctuation are one.
        let key = if kind == "question" {
            fold(&name).text().trim().to_owned()
        } else {
            name.clone()
        };
        match said.get(&(kind, key.clone())) {
            Some(first) => {
                let what = match kind {
                    "reason" => format!("the reason `{name}` is explained already: {first}"),
                    kind => format!("the {kind} `{name}` is there already: {first}"),
                };
                notes.wrong(place, what);
            }
            None => {
                said.insert((kind, key), place);
            }
        }
    }
    // An article whose topic is misspelt tells of itself.
    let has_topic = |id: &str| pack.topics.iter().any(|topic| topic.id == id);
    let all_placed = pack
        .articles
        .iter()
        .all(|article| has_topic(&article.topic));
    for ((kind, name), place) in said {
        let is_in = |article: &Article| article.topic == name;
        if kind == "topic" && all_placed && !pack.articles.iter().any(is_in) {
            notes.wrong(place, format!("the topic `{name}` has no article"));
        } else if kind == "reason" && !is_reason(&name) {
            notes.wrong(place, format!("there is no reason `{name}`"));
        }
    }
}

/// Checks that every reason has a sentence and that none is for a reason that does not exist.
/// `file` is where those sentences belong.
pub(super) fn check_reasons(pack: &Pack, file: &str, notes: &Notes) {
    for reason in Reason::ALL {
        if pack.messages.get(reason.code()).is_none() {
            let place = Place {
                file: file.to_owned(),
                line: 1,
            };
            notes.wrong(
                place,
                format!("the reason `{}` has no sentence", reason.code()),
            );
        }
    }
    for (place, kind, code) in notes.claims() {
        if kind == "message" && place.file == file && !is_reason(&code) {
            notes.wrong(place, format!("there is no reason `{code}`"));
        }
    }
}

/// Drops the sentences of checks that no form of the pack asks for: a visitor would load them for
/// nothing.
pub(super) fn drop_unsaid(pack: &mut Pack) {
    let fields = pack.forms.iter().flat_map(|form| &form.fields);
    let asked: Vec<Check> = fields
        .filter_map(|field| Check::from_name(&field.check))
        .collect();
    pack.messages.retain(|code| {
        let reason = Reason::ALL.iter().find(|reason| reason.code() == code);
        reason.is_none_or(|reason| asked.iter().any(|check| check.may_say(*reason)))
    });
}

fn is_reason(code: &str) -> bool {
    Reason::ALL.iter().any(|reason| reason.code() == code)
}

fn missing(pack: &Pack, target: &Target) -> Option<String> {
    match target {
        Target::Article(id) => pack
            .article(id)
            .is_none()
            .then(|| format!("there is no article `{id}`")),
        Target::Topic(id) => {
            let known = pack.topics.iter().any(|topic| topic.id == *id);
            (!known).then(|| format!("there is no topic `{id}`"))
        }
        Target::Form(id) => pack
            .form(id)
            .is_none()
            .then(|| format!("there is no form `{id}`")),
        Target::Guide => pack.guide.is_none().then(|| "there is no guide".to_owned()),
    }
}
