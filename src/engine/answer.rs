//! The results of the engine as JSON. Positions are counted in UTF-16 units as JavaScript counts them,
//! so `title.slice(start, end)` is the marked part.

use super::json::Json;
use crate::checks::id_photo::{Format, PhotoReview};
use crate::checks::{Check, Date, Facts, Judgement, Problem, Reason, Suggestion, Verdict};
use crate::content::{Form, Pack};
use crate::forms::{self, CrossFieldProblem, Values};
use crate::search::{Hit, Index, ScoreParts};
use std::ops::Range;

/// The best `limit` articles: `[{ id, score, title, marks, snippet, snippetMarks }]`, with `explain`
/// each with its `parts` too.
pub(crate) fn search(pack: &Pack, index: &Index, query: &str, limit: usize, explain: bool) -> Json {
    if !explain {
        let hits = index.search(query, limit);
        return Json::array(hits.iter().filter_map(|hit| hit_json(pack, hit, None)));
    }
    let hits = index.explain(query, limit);
    Json::array((hits.iter()).filter_map(|it| hit_json(pack, &it.hit, Some(&it.parts))))
}

fn hit_json(pack: &Pack, hit: &Hit, parts: Option<&ScoreParts>) -> Option<Json> {
    let article = pack.article_of(hit)?;
    Some(Json::object([
        ("id", Some(Json::text(&article.id))),
        ("score", Some(score(hit.score))),
        ("title", Some(Json::text(&article.title))),
        ("marks", Some(marks(&article.title, &hit.title_marks))),
        ("snippet", Some(Json::text(&hit.snippet.text))),
        (
            "snippetMarks",
            Some(marks(&hit.snippet.text, &hit.snippet.marks)),
        ),
        ("parts", parts.map(parts_json)),
    ]))
}

fn parts_json(parts: &ScoreParts) -> Json {
    Json::object([
        ("words", Some(score(parts.words))),
        ("keywords", Some(score(parts.keywords))),
        ("inside", Some(score(parts.phrase_match))),
        ("spelt", Some(score(parts.pinyin))),
        ("meaning", Some(score(parts.meaning))),
        ("popular", Some(score(parts.popular))),
    ])
}

/// A score with three decimals, which tell any two hits apart that a page would show apart. The
/// formatting of floats in the standard library is exact, and 10 KB of wasm.
fn score(score: f32) -> Json {
    let thousandths = (score * 1000.0) as u32;
    Json(format!("{}.{:03}", thousandths / 1000, thousandths % 1000))
}

/// The review of a form: `{ ok, fields: { id: … }, together: […], hints: […] }`.
pub(crate) fn check(pack: &Pack, form: &Form, values: &Values, today: Date) -> Json {
    let review = forms::review(form, values, today);
    let fields = review.fields.iter().map(|field| {
        let typed = values.get(&field.field).unwrap_or_default();
        let problem = field.problem.as_ref();
        let judged = judgement(&field.judgement, problem, typed, Some(pack));
        (field.field.as_str(), Some(judged))
    });
    let together = |problems: &[CrossFieldProblem]| {
        Json::array(problems.iter().map(|it| cross_field_problem(pack, it)))
    };
    Json::object([
        ("ok", Some(Json::boolean(review.is_ready()))),
        ("fields", Some(Json::object(fields))),
        ("together", Some(together(&review.contradictions))),
        ("hints", Some(together(&review.hints))),
    ])
}

/// The judgement of one value without a pack, so with codes and no sentences.
pub(crate) fn check_value(check: Check, typed: &str, today: Date) -> Json {
    let mut judged = check.run(typed, today);
    check.correct(&mut judged, &Facts::default(), today);
    judgement(&judged, judged.verdict.problem(), typed, None)
}

/// The review of a photo: `{ format, width, height, hints }`. A file that is no picture has only the hints.
pub(crate) fn check_photo(photo: &PhotoReview, pack: Option<&Pack>) -> Json {
    let format = |format: Format| match format {
        Format::Png => "png",
        Format::Jpeg => "jpeg",
        Format::Bmp => "bmp",
        Format::WebP => "webp",
        Format::Heif => "heif",
    };
    let picture = photo.picture.as_ref();
    let number = |value: u32| Json::number(value as usize);
    Json::object([
        ("format", picture.map(|it| Json::text(format(it.format)))),
        ("width", picture.map(|it| number(it.width))),
        ("height", picture.map(|it| number(it.height))),
        (
            "hints",
            Some(Json::array(photo.hints.iter().map(|it| hint(it, "", pack)))),
        ),
    ])
}

fn judgement(
    judged: &Judgement,
    problem: Option<&Problem>,
    typed: &str,
    pack: Option<&Pack>,
) -> Json {
    let verdict = match judged.verdict {
        Verdict::Empty => "empty",
        Verdict::Incomplete(_) => "unfinished",
        Verdict::Good => "good",
        Verdict::Invalid(_) => "bad",
    };
    let [reason, message, article, at] = match problem {
        Some(problem) => about(problem, typed, pack),
        None => [const { None }; 4],
    };
    Json::object([
        ("verdict", Some(Json::text(verdict))),
        ("reason", reason),
        ("message", message),
        ("article", article),
        ("at", at),
        (
            "hints",
            Some(Json::array(
                judged.hints.iter().map(|it| hint(it, typed, pack)),
            )),
        ),
        ("value", Some(Json::text(&judged.value))),
        ("shown", Some(Json::text(&judged.shown))),
        ("facts", Some(facts(&judged.facts))),
        (
            "suggestions",
            Some(Json::array(judged.suggestions.iter().map(suggestion))),
        ),
        ("confident", Some(Json::boolean(judged.confident))),
        ("doubtful", Some(marks(&judged.value, &judged.doubtful))),
    ])
}

fn hint(problem: &Problem, typed: &str, pack: Option<&Pack>) -> Json {
    let [reason, message, article, at] = about(problem, typed, pack);
    Json::object([
        ("reason", reason),
        ("message", message),
        ("article", article),
        ("at", at),
        ("strong", problem.is_strong.then(|| Json::boolean(true))),
    ])
}

/// The code of a problem's reason, its sentence, the article that explains it, and its place in `typed`.
fn about(problem: &Problem, typed: &str, pack: Option<&Pack>) -> [Option<Json>; 4] {
    let sentence = |pack: &Pack| sentence(pack, problem.sentence(), problem.number, problem.place);
    let at = problem.at.as_ref().map(|at| span(typed, at));
    [
        Some(Json::text(problem.reason.code())),
        pack.map(sentence),
        pack.and_then(|pack| article(pack, problem.reason)),
        at,
    ]
}

fn cross_field_problem(pack: &Pack, problem: &CrossFieldProblem) -> Json {
    let fields = problem.fields.iter().map(|field| Json::text(field));
    Json::object([
        ("fields", Some(Json::array(fields))),
        ("reason", Some(Json::text(problem.reason.code()))),
        (
            "message",
            Some(sentence(pack, problem.reason.code(), problem.number, None)),
        ),
        ("article", article(pack, problem.reason)),
    ])
}

fn sentence(pack: &Pack, code: &str, number: Option<u32>, place: Option<u32>) -> Json {
    let written = |number: Option<u32>| number.map_or_else(String::new, |it| it.to_string());
    let (n, at) = (written(number), written(place));
    Json::text(&pack.sentence(code, &[("n", &n), ("at", &at)]))
}

fn article(pack: &Pack, reason: Reason) -> Option<Json> {
    let article = pack.article_on(reason.code())?;
    Some(Json::text(&article.id))
}

fn suggestion(suggestion: &Suggestion) -> Json {
    Json::object([
        ("value", Some(Json::text(&suggestion.value))),
        ("marks", Some(marks(&suggestion.value, &suggestion.marks))),
    ])
}

fn facts(facts: &Facts) -> Json {
    let day = |date: Option<Date>| date.map(|date| Json::text(&date.to_string()));
    Json::object([
        ("birth_date", day(facts.birth_date)),
        ("valid_from", day(facts.valid_from)),
        ("valid_until", day(facts.valid_until)),
        ("sex", facts.sex.map(|sex| Json::text(sex.name()))),
        (
            "region",
            facts.region.map(|code| Json::text(&code.to_string())),
        ),
        ("bank", facts.bank.map(Json::text)),
        ("card", facts.card.map(|kind| Json::text(kind.name()))),
        ("nationality", facts.nationality.map(Json::text)),
        ("operator", facts.operator.map(Json::text)),
    ])
}

fn marks(text: &str, marks: &[Range<usize>]) -> Json {
    Json::array(marks.iter().map(|mark| span(text, mark)))
}

/// A byte range of a text, in UTF-16 units.
fn span(text: &str, range: &Range<usize>) -> Json {
    let units = |to: usize| {
        let before = text.get(..to).unwrap_or(text);
        Json::number(before.encode_utf16().count())
    };
    Json::array([units(range.start), units(range.end)])
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::checks::id_photo;
    use serde_json::{Value, json};

    fn read(json: Json) -> Value {
        serde_json::from_str(&json.0).unwrap()
    }

    fn today() -> Date {
        Date::new(2026, 11, 23).unwrap()
    }

    #[test]
    fn marks_are_counted_as_javascript_counts() {
        assert_eq!(span("𠀋验码", &(4..7)), Json("[2,3]".into()));
        assert_eq!(span("验", &(0..3)), Json("[0,1]".into()));
    }

    #[test]
    fn a_good_value_says_what_it_says() {
        let answer = read(check_value(Check::IdCard, "11010519491231002x", today()));
        assert_eq!(answer["verdict"], "good");
        assert_eq!(answer["value"], "11010519491231002X");
        assert_eq!(answer["facts"]["birth_date"], "1949-12-31");
        assert_eq!(answer["reason"], Value::Null);
    }

    #[test]
    fn a_card_names_its_bank_and_its_kind() {
        let answer = read(check_value(
            Check::BankCard,
            "6222 0200 0000 1234 566",
            today(),
        ));
        assert_eq!(answer["facts"], json!({ "bank": "ICBC", "card": "debit" }));
    }

    #[test]
    fn a_card_that_is_probably_wrong_is_good_with_a_strong_hint() {
        let answer = read(check_value(Check::BankCard, "6222020000001234569", today()));
        assert_eq!(answer["verdict"], "good");
        let hint = json!({ "reason": "bank_card.check_digit", "strong": true });
        assert_eq!(answer["hints"], json!([hint]));
    }

    #[test]
    fn the_types_name_every_check() {
        let types = include_str!("engine.d.ts");
        let (_, kinds) = types.split_once("export type Kind =").unwrap();
        let (kinds, _) = kinds.split_once(';').unwrap();
        let named: Vec<&str> = kinds.split('"').skip(1).step_by(2).collect();
        assert_eq!(named, Check::ALL.map(Check::name));
    }

    #[test]
    fn a_photo_has_its_size_and_hints() {
        let photo = id_photo::judge(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\x01\0\0\0\0\xa0", None);
        assert_eq!(
            read(check_photo(&photo, None)),
            json!({
                "format": "png", "width": 256, "height": 160,
                "hints": [{ "reason": "id_photo.small" }],
            })
        );
    }

    #[test]
    fn a_search_gives_ids_titles_and_marks() {
        let pack =
            Pack::from_json(r#"{"articles": [{"id": "code", "title": "收不到验证码怎么办"}]}"#);
        let pack = pack.unwrap();
        let index = Index::new(&pack.documents(), &pack.lexicon());
        let answer = read(search(&pack, &index, "验证码", 5, false));
        assert_eq!(answer[0]["id"], "code");
        assert_eq!(answer[0]["marks"], json!([[3, 6]]));
        assert!(answer[0]["score"].as_f64().unwrap() > 0.0);
        assert!(answer[0]["parts"].is_null());
        let explained = read(search(&pack, &index, "验证码", 5, true));
        let part = |name: &str| explained[0]["parts"][name].as_f64();
        assert_eq!((part("words"), part("inside")), (Some(1.0), Some(1.166)));
    }
}
