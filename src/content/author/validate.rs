//! Checks what only the whole pack can show: references to nothing, names defined twice.

use super::diagnostics::{Definition, Diagnostics, Location, Target};
use crate::checks::{Check, Reason};
use crate::content::{Article, Pack};
use crate::text::fold;
use std::collections::BTreeMap;

/// Reports references to nothing, names defined twice, and topics without articles.
pub(super) fn validate(pack: &Pack, diagnostics: &Diagnostics) {
    for (location, target) in diagnostics.references() {
        if let Some(what) = missing(pack, &target) {
            diagnostics.report(location, what);
        }
    }
    let mut said: BTreeMap<(&str, String), Location> = BTreeMap::new();
    for Definition {
        location,
        kind,
        name,
    } in diagnostics.definitions()
    {
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
                diagnostics.report(location, what);
            }
            None => {
                said.insert((kind, key), location);
            }
        }
    }
    // An article whose topic is misspelt tells of itself.
    let has_topic = |id: &str| pack.topics.iter().any(|topic| topic.id == id);
    let all_placed = pack
        .articles
        .iter()
        .all(|article| has_topic(&article.topic));
    for ((kind, name), location) in said {
        let is_in = |article: &Article| article.topic == name;
        if kind == "topic" && all_placed && !pack.articles.iter().any(is_in) {
            diagnostics.report(location, format!("the topic `{name}` has no article"));
        } else if kind == "reason" && !is_reason(&name) {
            diagnostics.report(location, format!("there is no reason `{name}`"));
        }
    }
}

/// Reports reasons without a sentence, and sentences of reasons that do not exist. `file` is the path
/// of `reasons.toml`.
pub(super) fn validate_reasons(pack: &Pack, file: &str, diagnostics: &Diagnostics) {
    for reason in Reason::ALL {
        if pack.messages.get(reason.code()).is_none() {
            let location = Location {
                file: file.to_owned(),
                line: 1,
            };
            diagnostics.report(
                location,
                format!("the reason `{}` has no sentence", reason.code()),
            );
        }
    }
    for Definition {
        location,
        kind,
        name: code,
    } in diagnostics.definitions()
    {
        if kind == "message" && location.file == file && !is_reason(&code) {
            diagnostics.report(location, format!("there is no reason `{code}`"));
        }
    }
}

/// Removes the sentences of checks that no form of the pack uses: a visitor would download them for
/// nothing.
pub(super) fn drop_unused_sentences(pack: &mut Pack) {
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
