//! Small corpora and short ways to ask them.

use bank_help::search::{Document, Hit, Index, Lexicon, WordReading};

/// Questions of a bank's visitors, in no order.
pub const TITLES: [&str; 18] = [
    "收不到验证码怎么办？",
    "忘记密码怎么办？",
    "账户被锁定了怎么解锁？",
    "身份证号怎么填？",
    "银行卡号在哪里看？",
    "如何开通手机银行？",
    "转账限额是多少？",
    "信用卡如何还款？",
    "怎样查询账户余额？",
    "西安有哪些网点？",
    "先注册再绑卡可以吗？",
    "如何联系会计？",
    "ETC 怎么办理？",
    "What if my card was stolen?",
    "How do I verify my phone number?",
    "Why was my transfer declined?",
    "重复扣款怎么退？",
    "女士专享卡有什么权益？",
];

pub fn documents(titles: &[&str]) -> Vec<Document> {
    titles
        .iter()
        .map(|title| Document {
            title: (*title).to_owned(),
            ..Document::default()
        })
        .collect()
}

pub fn lexicon() -> Lexicon {
    let readings = [
        ("银行", "yin hang"),
        ("会计", "kuai ji"),
        ("还款", "huan kuan"),
    ];
    Lexicon {
        embeddings: None,
        synonyms: vec![vec!["绑卡".to_owned(), "关联银行卡".to_owned()]],
        readings: readings
            .map(|(word, pinyin)| WordReading {
                word: word.to_owned(),
                pinyin: pinyin.to_owned(),
            })
            .to_vec(),
    }
}

pub fn index() -> Index {
    Index::new(&documents(&TITLES), &lexicon())
}

/// The title with its marked parts in brackets.
pub fn bracketed(text: &str, marks: &[std::ops::Range<usize>]) -> String {
    let mut out = String::new();
    let mut at = 0;
    for mark in marks {
        out += &text[at..mark.start];
        out += &format!("[{}]", &text[mark.clone()]);
        at = mark.end;
    }
    out + &text[at..]
}

/// The title found first, with its marks; empty for nothing.
pub fn first(index: &Index, titles: &[&str], typed: &str) -> String {
    let hits: Vec<Hit> = index.search(typed, 5);
    hits.first().map_or(String::new(), |hit| {
        bracketed(titles[hit.document], &hit.title_marks)
    })
}
