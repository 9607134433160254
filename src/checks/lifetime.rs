//! The days on which somebody alive can have been born.

use super::{Date, Judgement, Reason};

/// The most years that somebody alive can have, in years. Nobody known lived longer than 122 (Jeanne
/// Calment, 1875 to 1997); four more leave room for a new record.
const OLDEST: u16 = 126;

/// Can somebody alive be born on that day?
pub(super) fn is_alive(born: Date, today: Date) -> bool {
    born.age(today).is_some_and(|age| age <= OLDEST)
}

/// Rejects a birth date after `today` with `future`, one too long ago with `too_old` and the age.
pub(super) fn reject_birth_date(
    born: Date,
    today: Date,
    [future, too_old]: [Reason; 2],
    judgement: &mut Judgement,
) {
    match born.age(today) {
        None => judgement.invalid(future),
        Some(age) if age > OLDEST => {
            judgement.invalid(too_old);
            judgement.set_number(age.into());
        }
        Some(_) => {}
    }
}
