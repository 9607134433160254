//! Traditional Chinese stays traditional, and speaks as the rest of the help does.

use super::shipped;
use bank_help::content::Pack;

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
    all.extend(pack.messages.values().cloned());
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
