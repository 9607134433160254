//! What the visitor sees, as text: marks as 【…】, links as →id, nothing that is always there.

use bank_help::content::{Block, Inline};
use bank_help::state::*;
use std::fmt::Write;

/// The view in lines.
pub fn seen(view: &View) -> String {
    let mut out = String::new();
    let tabs = view.tabs.iter().map(|tab| match tab.chosen {
        true => format!("[{}]", tab.label),
        false => tab.label.clone(),
    });
    line(&mut out, "", &tabs.collect::<Vec<_>>().join(" "));
    match &view.screen {
        Screen::Faq(faq) => seen_faq(faq, &mut out),
        Screen::Article(article) => seen_article(article, &mut out),
        Screen::Check(check) => seen_check(check, &mut out),
        Screen::Guide(guide) => seen_guide(guide, &mut out),
        Screen::Loading(rest) => {
            line(&mut out, "… ", &rest.title);
            line(&mut out, "[] ", &rest.retry_label);
        }
    }
    line(&mut out, "播报 ", &view.announcement);
    out
}

/// A line, unless there is nothing to say.
fn line(out: &mut String, before: &str, text: &str) {
    if !text.is_empty() {
        writeln!(out, "{before}{text}").unwrap();
    }
}

fn seen_faq(faq: &FaqView, out: &mut String) {
    line(out, "搜索 ", &faq.query);
    if let Some(meant) = &faq.did_you_mean {
        line(out, &format!("{} ", meant.label), &meant.query);
    }
    let topics = faq.topics.iter().map(|topic| match topic.chosen {
        true => format!("[{}]", topic.label),
        false => topic.label.clone(),
    });
    line(out, "主题 ", &topics.collect::<Vec<_>>().join(" "));
    line(out, "# ", &faq.heading);
    for result in &faq.results {
        let topic = match result.topic.as_str() {
            "" => String::new(),
            topic => format!(" ({topic})"),
        };
        line(out, "- ", &format!("{}{topic}", marked(&result.title)));
        match result.answer_preview.as_slice() {
            [] => line(out, "  ", &marked(&result.snippet)),
            opening => line(out, "  ", &blocks(opening).replace('\n', "\n  ")),
        }
    }
    if let Some(empty) = &faq.empty {
        line(out, "# ", &empty.title);
        line(out, "", &blocks(&empty.body));
    }
}

fn seen_article(article: &ArticleView, out: &mut String) {
    line(out, "< ", &article.back_label);
    line(out, "@ ", &article.copy_link_label);
    line(out, "# ", &article.title);
    line(out, "", &blocks(&article.body));
    if let Some(remedies) = &article.remedies {
        seen_remedies(remedies, out);
    }
    line(out, "", &blocks(&article.after_remedies));
    for field in &article.field_links {
        line(out, "→ ", &field.label);
    }
    for related in &article.related {
        line(out, &format!("{} ", article.related_label), &link(related));
    }
    let FeedbackView {
        question,
        yes,
        no,
        helpful,
        reasons,
    } = &article.feedback;
    match helpful {
        None => line(out, "", &format!("{question} [{yes}] [{no}]")),
        Some(_) => line(out, "", question),
    }
    for reason in reasons {
        line(
            out,
            if reason.chosen { "(x) " } else { "( ) " },
            &reason.label,
        );
    }
}

fn seen_remedies(remedies: &RemediesView, out: &mut String) {
    for item in &remedies.items {
        let (before, after) = match item.status {
            RemedyStatus::Tried => ("[x] ", String::new()),
            RemedyStatus::Current if remedies.solved => (" √  ", String::new()),
            RemedyStatus::Current => {
                let (solved, tried) = (&remedies.solved_label, &remedies.tried_label);
                (" >  ", format!(" [{solved}] [{tried}]"))
            }
            RemedyStatus::Upcoming => ("    ", String::new()),
        };
        line(out, before, &format!("{}{after}", blocks(&item.body)));
    }
    line(out, "", &blocks(&remedies.end));
    if let Some(otherwise) = &remedies.otherwise {
        line(out, "", &link(otherwise));
    }
    line(out, "", &remedies.again_label);
}

fn seen_check(check: &CheckView, out: &mut String) {
    if let Some(outcome) = &check.outcome {
        let mark = match outcome.state {
            OutcomeState::Ready => "√ ",
            OutcomeState::LookAgain => "⚠ ",
            OutcomeState::Problems => "× ",
        };
        line(out, mark, &outcome.title);
        line(out, "  ", &outcome.body);
        for limit in &outcome.limits {
            line(out, "  ", limit);
        }
        for problem in &outcome.problems {
            line(
                out,
                "  × ",
                &format!("{}: {}", problem.label, said(problem)),
            );
        }
        for hint in &outcome.hints {
            line(out, "  ? ", &format!("{}: {}", hint.label, said(hint)));
        }
        line(out, "  > ", &outcome.send_label);
    }
    line(out, "! ", &check.idle_notice);
    for field in &check.fields {
        seen_field(field, out);
    }
    line(
        out,
        "",
        if check.can_clear && check.has_clear_button {
            "[清空]"
        } else {
            ""
        },
    );
}

/// A field that says more than its label.
fn seen_field(field: &FieldView, out: &mut String) {
    let mut rest = String::new();
    if let Some(problem) = &field.problem {
        line(&mut rest, "  × ", &said(problem));
    }
    for hint in &field.hints {
        line(&mut rest, "  ? ", &said(hint));
    }
    if !field.read_back.text.is_empty() {
        line(
            &mut rest,
            "  ",
            &format!("{}{}", field.read_back_label, marked(&field.read_back)),
        );
    }
    let suggestions = field
        .suggestions
        .iter()
        .map(|suggestion| marked(&suggestion.shown));
    if !field.suggestions.is_empty() {
        let suggestions = suggestions.collect::<Vec<_>>().join("、");
        line(
            &mut rest,
            "  ",
            &format!("{}{suggestions}", field.suggestions_label),
        );
    }
    line(&mut rest, "  ", &field.undo_label);
    let typed = match &field.control {
        Control::Text | Control::OnPage => field.text.clone(),
        Control::Choice(choices) => {
            let chosen = choices.iter().filter(|choice| choice.chosen);
            chosen.map(|choice| format!("({})", choice.label)).collect()
        }
        Control::Photo(photo) => {
            let preview = match photo.preview.as_str() {
                "" => String::new(),
                preview => format!("<{preview}> "),
            };
            let labels = [&photo.status, &photo.remove_label].map(String::as_str);
            format!("{preview}{}", labels.join(" ").trim())
        }
    };
    let good = if field.valid_label.is_some() {
        " √"
    } else {
        ""
    };
    if !(typed.is_empty() && rest.is_empty()) {
        line(
            out,
            "",
            format!("{}: {typed}{good}", field.field).trim_end(),
        );
        out.push_str(&rest);
    }
}

fn said(problem: &ProblemView) -> String {
    let article = problem.article.as_ref().map_or_else(String::new, link);
    format!("{}{article}", problem.message)
}

fn seen_guide(guide: &GuideView, out: &mut String) {
    line(out, "# ", &guide.materials_label);
    guide.materials.iter().for_each(|item| seen_item(item, out));
    line(out, "# ", &guide.steps_label);
    guide.steps.iter().for_each(|item| seen_item(item, out));
    line(out, "", &guide.progress);
}

fn seen_item(item: &GuideItemView, out: &mut String) {
    let tick = if item.done { "[x] " } else { "[ ] " };
    line(out, tick, &format!("{}{}", item.title, item.optional_label));
    for article in &item.articles {
        line(out, "    ", &link(article));
    }
    line(out, "    → ", &item.check_label);
}

fn link(link: &LinkView) -> String {
    format!("→{}", link.article)
}

/// The text with its marks; panics where a mark is no piece of it.
fn marked(marked: &MarkedText) -> String {
    let mut out = String::new();
    let mut end = 0;
    for mark in &marked.marks {
        out.push_str(&marked.text[end..mark.start]);
        write!(out, "【{}】", &marked.text[mark.clone()]).unwrap();
        end = mark.end;
    }
    out.push_str(&marked.text[end..]);
    out
}

pub fn blocks(blocks: &[Block]) -> String {
    let lines: Vec<String> = blocks.iter().map(block).collect();
    lines.join("\n")
}

fn block(block: &Block) -> String {
    let items = |items: &[Vec<Block>]| {
        let items: Vec<String> = items
            .iter()
            .map(|item| format!("- {}", blocks(item)))
            .collect();
        items.join("\n")
    };
    match block {
        Block::Heading(words) | Block::Paragraph(words) => words.iter().map(inline).collect(),
        Block::Steps(steps) => items(steps),
        Block::List(list) => items(list),
        Block::Note(note) => blocks(note),
    }
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Link { link, to } => format!("{link}→{to}"),
        other => other.words().to_owned(),
    }
}
