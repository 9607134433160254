//! A small pack for the flows: the shape of the shipped one, so that editing the shipped articles
//! changes no flow; the interface and the reasons speak as shipped.

use bank_help::content::{Pack, author};
use std::collections::BTreeMap;
use std::rc::Rc;

const PACK: &str = r#"{
    "lang": "zh-CN",
    "title": "钱包帮助",
    "about": [{ "paragraph": ["客服 ", { "link": "95588", "to": "tel:95588" }, "。"] }],
    "topics": [
        { "id": "code", "title": "验证码" },
        { "id": "info", "title": "信息填写" },
        { "id": "bare", "title": "没有文章的主题" }
    ],
    "articles": [
        {
            "id": "code_not_arriving", "title": "收不到验证码怎么办？", "topic": "code",
            "asks": ["短信没收到", "等了很久没有短信"], "popular": true,
            "body": [
                { "paragraph": ["先看手机有没有信号，再看短信是不是被拦截了。"] },
                { "steps": [[{ "paragraph": ["关掉飞行模式。"] }], [{ "paragraph": ["重启手机。"] }]] }
            ],
            "related": ["code_wrong", "gone"], "otherwise": "locked"
        },
        {
            "id": "code_wrong", "title": "验证码输入后提示错误怎么办？", "topic": "code",
            "body": "只输入最新一条短信里的验证码。"
        },
        {
            "id": "id_number", "title": "身份证号总是提示不对怎么办？", "topic": "info",
            "popular": true, "body": "对照身份证逐位检查。",
            "explains": ["id_card.check_character", "form.birth_date_differs"]
        },
        { "id": "locked", "title": "账号被锁定怎么办？", "body": "联系客服核实身份。" },
        {
            "id": "anti_fraud", "title": "哪些信息不能告诉别人？",
            "explains": ["ui.check.not_asked"]
        }
    ],
    "synonyms": [["验证码", "短信码", "校验码"]],
    "guide": {
        "title": "一步步注册",
        "intro": "先备好，再按顺序做。",
        "materials": [
            { "id": "id_document", "title": "有效身份证件" },
            { "id": "card", "title": "银行卡", "optional": true }
        ],
        "steps": [
            { "id": "fill_in", "title": "填写信息", "articles": ["id_number"], "form": "open_wallet" },
            { "id": "verify", "title": "验证身份", "articles": ["code_not_arriving", "gone"], "form": "gone" }
        ]
    },
    "forms": [{
        "id": "open_wallet", "title": "先核对一遍",
        "fields": [
            { "id": "name", "check": "person_name", "label": "姓名", "required": true },
            { "id": "id_card", "check": "id_card", "label": "身份证号", "required": true },
            { "id": "birth_date", "check": "birth_date", "label": "出生日期", "required": true },
            { "id": "sex", "check": "sex", "label": "性别", "required": true },
            { "id": "mobile", "check": "mobile", "label": "手机号", "required": true },
            { "id": "bank_card", "check": "bank_card", "label": "银行卡号" }
        ],
        "agree": [["id_card", "birth_date"], ["id_card", "sex"]],
        "differ": [["mobile", "bank_card"]],
        "least_age": 16
    }]
}"#;

/// The pack, with every sentence that is shipped.
pub fn pack() -> Rc<Pack> {
    let mut pack = Pack::from_json(PACK).unwrap();
    pack.messages.extend(sentences("zh-CN", "interface"));
    pack.messages.extend(sentences("zh-CN", "reasons"));
    Rc::new(pack)
}

/// The languages that are shipped.
pub fn languages() -> Vec<String> {
    let content = format!("{}/content", env!("CARGO_MANIFEST_DIR"));
    author::contents(content.as_ref()).unwrap().languages
}

/// The sentences of `content/LANG/NAME.toml`.
pub fn sentences(lang: &str, name: &str) -> BTreeMap<String, String> {
    let path = format!("{}/content/{lang}/{name}.toml", env!("CARGO_MANIFEST_DIR"));
    toml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}
