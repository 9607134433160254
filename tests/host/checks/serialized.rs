//! Results as `serde` writes them (feature `serde`).

use super::{Check, run};
use serde_json::{json, to_value};

#[test]
fn a_judgement_is_written_with_the_words_of_the_engine() {
    let judgement = run(Check::IdCard, "110105194912310020");
    let written = to_value(&judgement).unwrap();
    assert_eq!(written["verdict"], "bad");
    assert_eq!(written["problem"]["reason"], "id_card.check_character");
    assert_eq!(written["value"], "110105194912310020");

    let judgement = run(Check::IdCard, "11010519491231002X");
    let written = to_value(&judgement).unwrap();
    assert_eq!(written["verdict"], "good");
    assert_eq!(written["problem"], json!(null));
    assert_eq!(written["facts"]["birth_date"], "1949-12-31");
    assert_eq!(written["facts"]["sex"], "female");
    assert_eq!(written["facts"]["bank"], json!(null));
}
