//! Marks and snippets as a visitor sees them.

use super::corpus::bracketed;
use bank_help::search::{Document, Index, Lexicon};

const BODY: &str = "先看手机信号是不是正常。把手机重启一次，再等一分钟。\n如果还是没有，请检查短信是否被安全软件拦截：打开安全软件，进入骚扰拦截，查看被拦截的短信；找到以后把银行的号码加入白名单，然后回到页面重新获取一次驗證碼。仍然收不到，请拨打客服电话。";

fn only(body: &str, typed: &str) -> (String, String) {
    let documents = [Document {
        title: "收不到验证码怎么办？".to_owned(),
        body: body.to_owned(),
        ..Document::default()
    }];
    let hits = Index::new(&documents, &Lexicon::default()).search(typed, 1);
    let hit = hits.first().expect("found");
    (
        bracketed(&documents[0].title, &hit.title_marks),
        bracketed(&hit.snippet.text, &hit.snippet.marks),
    )
}

#[track_caller]
fn check(typed: &str, title: &str, snippet: &str) {
    assert_eq!(
        only(BODY, typed),
        (title.to_owned(), snippet.to_owned()),
        "{typed}"
    );
}

#[test]
fn the_piece_with_the_most_matches_is_shown_from_its_sentence_on() {
    check(
        "短信被拦截",
        "收不到验证码怎么办？",
        "…如果还是没有，请检查[短信]是否被安全软件[拦截]：打开安全软件，进入骚扰[拦截]，查看[被拦截]的[短信]；找到以后把银行的号码加入白名单…",
    );
}

#[test]
fn what_was_spelt_is_marked_in_the_answer_as_it_is_written() {
    check(
        "yzm",
        "收不到[验证码]怎么办？",
        "…然后回到页面重新获取一次[驗證碼]。仍然收不到，请拨打客服电话。",
    );
}

#[test]
fn common_words_are_marked_only_where_nothing_else_is() {
    check("怎么", "收不到验证码[怎么]办？", "");
    check(
        "手机的信号",
        "收不到验证码怎么办？",
        "先看[手机信号]是不是正常。把[手机]重启一次，再等一分钟。 如果还是没有，请检查短信是否被安全软件拦截：打开安全软件，进入骚扰…",
    );
}

#[test]
fn a_body_without_a_match_gives_no_snippet() {
    assert_eq!(only("请联系客服。", "验证码").1, "");
    assert_eq!(only("", "验证码").1, "");
}
