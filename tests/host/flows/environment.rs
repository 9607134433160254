//! What is around the widget: said once, and only where it gets in the way.

use super::*;
use bank_help::state::Environment;

fn notices(surroundings: Environment, today: (u16, u8, u8)) -> Vec<String> {
    let today = Date::new(today.0, today.1, today.2).unwrap();
    let start = State::new(wallet::pack(), today).with_environment(surroundings);
    start.view().notices
}

#[test]
fn nothing_is_said_where_nothing_is_in_the_way() {
    for today in [(2026, 11, 23), (2026, 1, 1), (2027, 3, 1), (2036, 11, 1)] {
        assert_eq!(notices(Environment::default(), today), [""; 0], "{today:?}");
    }
}

#[test]
fn a_clock_that_is_years_off_is_named_with_its_day() {
    for (today, day) in [((2015, 1, 1), "2015-01-01"), ((2041, 5, 6), "2041-05-06")] {
        let said = notices(Environment::default(), today);
        assert_eq!(said.len(), 1);
        assert!(said[0].contains(day), "{said:?}");
    }
}

#[test]
fn what_matters_most_comes_first() {
    let both = Environment {
        offline: true,
        insecure: true,
    };
    let said = notices(both, (2015, 1, 1));
    assert!(said[0].contains("https"), "{said:?}");
    assert!(said[1].contains("2015-01-01"), "{said:?}");
    assert!(said[2].contains("网络"), "{said:?}");
}
