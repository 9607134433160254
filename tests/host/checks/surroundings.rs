//! What stands around a value, and what is offered for a writing that can mean two things.

use super::{pointed, run};
use bank_help::checks::Check;

#[test]
fn what_may_have_been_meant_is_offered_where_the_writing_is_ambiguous() {
    let offered = |check, typed| -> Vec<String> {
        let suggestions = run(check, typed).suggestions.into_iter();
        suggestions.map(|it| it.value).collect()
    };
    let cases: [(Check, &str, &[&str]); 10] = [
        (Check::BirthDate, "民国79年3月7日", &["1990-03-07"]),
        (Check::BirthDate, "民國七十九年三月七日", &["1990-03-07"]),
        (
            Check::BirthDate,
            "07/03/1990",
            &["1990-03-07", "1990-07-03"],
        ),
        (Check::BirthDate, "25/03/1990", &["1990-03-25"]),
        (Check::BirthDate, "7/7/1990", &["1990-07-07"]),
        (Check::BirthDate, "32/13/1990", &[]),
        (Check::BirthDate, "90-3-7", &[]),
        (Check::PersonName, "阿依古丽-买买提", &["阿依古丽·买买提"]),
        (Check::PersonName, "让`雅克-卢梭", &["让·雅克·卢梭"]),
        (Check::PersonName, "张*明", &[]),
    ];
    for (check, typed, expected) in cases {
        assert_eq!(offered(check, typed), expected, "{typed}");
    }
}

#[test]
fn what_stands_around_a_value_moves_no_mark() {
    let cases = [
        (Check::IdCard, "ID No. 11010519850612301O.", "O", 18),
        (Check::Mobile, "“电话：139****5678”；", "*", 4),
        (Check::PersonName, "姓名：（张 伟3）", "3", 3),
        (Check::Email, "Email: <z🙂@qq.com>", "🙂", 2),
        (Check::Passport, "PASSPORT NO. E1234🙂678\u{fffc}", "🙂", 6),
    ];
    for (check, typed, expected, place) in cases {
        assert_eq!(pointed(check, typed), (expected, Some(place)), "{typed}");
    }
}
