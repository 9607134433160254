//! A postal address. There is no list to hold it against; what is missing can be seen.

use super::characters::{is_digit, is_letter, is_one_of};
use super::{Date, Judgement, Reason};
use crate::text::{fold_width, is_everyday_han};

/// Letters and digits of the shortest address: with fewer no letter would arrive.
const SHORTEST: usize = 5;

/// Judges how much there is of an address, and hints at what most addresses have.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    judgement.accept_unshown(text.to_owned());
    let (mut count, mut is_chinese, mut has_region, mut has_number) = (0, false, false, false);
    for &ch in fold_width(text).chars() {
        let is_digit = is_digit(ch);
        count += usize::from(is_digit || is_letter(ch));
        is_chinese |= is_everyday_han(ch);
        has_region |= is_one_of(ch, "省市区县州盟旗镇乡");
        has_number |= is_digit || is_one_of(ch, "号村组队社栋幢室一二三四五六七八九十");
    }
    if count < SHORTEST {
        judgement.incomplete(Reason::AddressTooShort);
    } else if is_chinese && !has_region {
        judgement.hint(Reason::AddressRegion);
    } else if !has_number {
        judgement.hint(Reason::AddressNumber);
    }
}
