//! One corpus, one query for each thing the search promises.

use super::corpus::{TITLES, documents, first, index};
use bank_help::search::{Document, Index, Lexicon};

#[track_caller]
fn check(typed: &str, expected: &str) {
    assert_eq!(first(&index(), &TITLES, typed), expected, "{typed}");
}

#[test]
fn chinese_is_found_by_any_part_of_it() {
    check("收不到验证码", "[收不到验证码]怎么办？");
    check("验证码收不到", "[收不到验证码]怎么办？");
    check("验证码", "收不到[验证码]怎么办？");
    check("收不到验", "[收不到验]证码怎么办？");
    check("查余额", "怎样[查询]账户[余额]？");
    check("密码 忘记", "[忘记密码]怎么办？");
}

#[test]
fn traditional_and_full_width_are_the_same() {
    check("驗證碼", "收不到[验证码]怎么办？");
    check("餘額查詢", "怎样[查询]账户[余额]？");
    check("ｅｔｃ", "[ETC] 怎么办理？");
}

#[test]
fn pinyin_is_read_in_full_by_initials_and_mixed() {
    check("yanzhengma", "收不到[验证码]怎么办？");
    check("yan zheng ma", "收不到[验证码]怎么办？");
    check("yzm", "收不到[验证码]怎么办？");
    check("yanzhengm", "收不到[验证码]怎么办？");
    check("yanzm", "收不到[验证码]怎么办？");
    check("yanz码", "收不到[验证码]怎么办？");
    check("shou bu dao yzm", "[收不到验证码]怎么办？");
    check("收不到yzm", "[收不到验证码]怎么办？");
    check("yzm收不到", "[收不到验证码]怎么办？");
    check("YanZhengMa", "收不到[验证码]怎么办？");
    check("yàn zhèng mǎ", "收不到[验证码]怎么办？");
    check("etczenmebanl", "[ETC] [怎么办理]？");
}

#[test]
fn sounds_that_many_do_not_tell_apart_are_taken_for_each_other() {
    check("yanzenma", "收不到[验证码]怎么办？");
    check("senfenzhen", "[身份证]号怎么填？");
    check("zuanzang", "[转账]限额是多少？");
    check("nvshi", "[女士]专享卡有什么权益？");
    check("nushi", "[女士]专享卡有什么权益？");
}

#[test]
fn a_word_is_read_as_a_whole() {
    check("yinhangka", "[银行卡]号在哪里看？");
    check("kuaiji", "如何联系[会计]？");
    check("huankuan", "信用卡如何[还款]？");
    check("chongfu", "[重复]扣款怎么退？");
}

#[test]
fn a_blank_parts_syllables() {
    check("xi an", "[西安]有哪些网点？");
    check("xianzhuce", "[先注册]再绑卡可以吗？");
}

#[test]
fn a_wrong_character_that_sounds_right_is_mended() {
    check("验正码", "收不到[验证码]怎么办？");
    check("忘计密马", "[忘记密码]怎么办？");
    check("银航卡号", "[银行卡号]在哪里看？");
}

#[test]
fn english_bends_and_is_mended() {
    check("stolen cards", "What if my [card] was [stolen]?");
    check(
        "verifying phone numbers",
        "How do I [verify] my [phone] [number]?",
    );
    check("trasnfer declned", "Why was my [transfer] [declined]?");
    check("verif", "How do I [verify] my phone number?");
}

#[test]
fn synonyms_find_each_other() {
    check("关联银行卡", "先注册再[绑卡]可以吗？");
}

#[test]
fn numbers_are_the_same_in_digits_and_characters() {
    let titles = ["密码必须是六位吗？", "满 16 岁可以办吗？", "多少岁可以办？"];
    let index = Index::new(&documents(&titles), &Lexicon::default());
    assert_eq!(first(&index, &titles, "6位密码"), "[密码]必须是[六位]吗？");
    assert_eq!(first(&index, &titles, "十六岁"), "满 [16 岁]可以办吗？");
}

#[test]
fn what_many_ask_comes_first_among_equals() {
    let mut documents = documents(&["验证码错误", "验证码过期", "验证码丢了"]);
    documents[1].popular = true;
    let index = Index::new(&documents, &Lexicon::default());
    assert_eq!(index.search("验证码", 1)[0].document, 1);
    assert_eq!(index.search("验证码错误", 1)[0].document, 0);
}

#[test]
fn nothing_is_found_for_nothing() {
    for typed in ["", "   ", "？！", "\u{200b}", "🙂"] {
        check(typed, "");
    }
}

#[test]
fn nothing_is_shown_for_what_is_not_here() {
    for typed in ["今天天气", "xyzzy", "qqqqqqqq", "Уведомление", "火锅店推荐"]
    {
        check(typed, "");
    }
}

#[test]
fn an_ask_finds_its_document_and_the_best_ask_counts() {
    let mut documents = documents(&["甲类问题", "乙类问题"]);
    documents[0].asks = vec!["卡片丢失怎么补办".to_owned(), "挂失以后多久寄到".to_owned()];
    documents[1].asks = vec!["卡片多久寄到".to_owned()];
    let index = Index::new(&documents, &Lexicon::default());
    let found = |typed: &str| index.search(typed, 1)[0].document;
    assert_eq!(found("补办卡片"), 0);
    assert_eq!(found("卡片多久寄到"), 1);
    assert_eq!(found("guashi"), 0);
}

#[test]
fn tags_and_body_count_too() {
    let documents = [
        Document {
            title: "问题一".to_owned(),
            tags: vec!["挂失".to_owned()],
            ..Document::default()
        },
        Document {
            title: "问题二".to_owned(),
            body: "请先在柜面办理补登。".to_owned(),
            ..Document::default()
        },
    ];
    let index = Index::new(&documents, &Lexicon::default());
    assert_eq!(index.search("挂失", 1)[0].document, 0);
    assert_eq!(index.search("补登", 1)[0].document, 1);
}

#[test]
fn no_more_than_asked_for() {
    assert_eq!(index().search("怎么办", 2).len(), 2);
    assert!(index().search("怎么办", 0).is_empty());
    assert!(
        Index::new(&[], &Lexicon::default())
            .search("怎么办", 5)
            .is_empty()
    );
}
