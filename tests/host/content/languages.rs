//! Every language says the same: the same articles in the same places, the same links, and a
//! sentence for each code with the same values in it. Only the words differ.

use super::{all_shipped, shipped};
use bank_help::content::{Guide, Pack};
use std::collections::BTreeSet;

/// What does not depend on the language, a line each.
fn bones(pack: &Pack) -> Vec<String> {
    let mut bones = Vec::new();
    bones.extend(
        pack.topics
            .iter()
            .map(|topic| format!("topic {}", topic.id)),
    );
    for own in &pack.articles {
        let (id, topic) = (&own.id, &own.topic);
        let (explains, related) = (&own.explains, &own.related);
        bones.push(format!(
            "article {id} in {topic}, popular {}: explains {explains:?}, related {related:?}, otherwise {}",
            own.popular, own.otherwise
        ));
        bones.push(format!("article {id} leads to {:?}", own.body.links()));
    }
    bones.push(format!("about leads to {:?}", pack.about.links()));
    let Guide {
        materials, steps, ..
    } = pack.guide.clone().unwrap_or_default();
    for item in materials.iter().chain(&steps) {
        let (id, form, articles) = (&item.id, &item.form, &item.articles);
        let optional = item.optional;
        bones.push(format!("guide {id} {form:?} {optional} {articles:?}"));
    }
    for (code, sentence) in pack.messages.iter() {
        let values: BTreeSet<&str> = sentence
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}').map(|(name, _)| name))
            .collect();
        bones.push(format!("sentence {code} with {values:?}"));
    }
    bones
}

#[test]
fn every_language_says_the_same() {
    let first = bones(&shipped("zh-CN"));
    for pack in all_shipped() {
        let own = bones(&pack);
        let missing = first.iter().filter(|bone| !own.contains(bone));
        let extra = own.iter().filter(|bone| !first.contains(bone));
        let wrong: Vec<String> = missing
            .map(|bone| format!("{} lacks: {bone}", pack.lang))
            .chain(extra.map(|bone| format!("{} has: {bone}", pack.lang)))
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
        assert_eq!(own, first, "{}: another order", pack.lang);
    }
}

/// Everything a visitor reads.
pub(super) fn sentences(pack: &Pack) -> Vec<String> {
    let guide = pack.guide.clone().unwrap_or_default();
    let items = guide.materials.iter().chain(&guide.steps);
    let forms = pack.forms.iter();
    let mut all = vec![pack.title.clone(), pack.about.plain()];
    all.extend(pack.topics.iter().map(|topic| topic.title.clone()));
    for own in &pack.articles {
        all.extend([own.title.clone(), own.body.plain()]);
    }
    all.extend(items.flat_map(|item| [item.title.clone(), item.body.plain()]));
    all.extend([guide.title.clone(), guide.intro.clone()]);
    for form in forms {
        all.extend([form.title.clone(), form.intro.clone()]);
        let fields = form.fields.iter();
        all.extend(fields.flat_map(|field| [field.label.clone(), field.hint.clone()]));
    }
    all.extend(pack.messages.iter().map(|own| own.1.to_owned()));
    all
}

/// Simplified characters stand in brackets alone, where the bank's App writes them so.
#[test]
fn traditional_chinese_is_traditional() {
    let simplified = "账码证项页验这时会发录样电现问题开关话机请输银号门设动网络应书办务册错误";
    for sentence in sentences(&shipped("zh-Hant")) {
        let mut outside = String::new();
        let mut depth = 0;
        for ch in sentence.chars() {
            match ch {
                '（' => depth += 1,
                '）' => depth -= 1,
                _ if depth == 0 => outside.push(ch),
                _ => {}
            }
        }
        let wrong: String = outside
            .chars()
            .filter(|ch| simplified.contains(*ch))
            .collect();
        assert!(wrong.is_empty(), "{wrong}: {sentence}");
        let quotes = sentence.contains(['“', '”', '‘', '’']);
        assert!(!quotes, "quotation marks are 「」: {sentence}");
        assert!(!sentence.contains(['你', '您']), "{sentence}");
    }
}
