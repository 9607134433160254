//! A postal address. There is no list to hold it against; what is missing can be seen.

use super::characters::{is_digit, is_letter, is_one_of};
use super::word_list::words;
use super::{Date, Judgement, Reason};
use crate::text::{fold_width, is_everyday_han};

/// Letters and digits of the shortest address: with fewer no letter would arrive.
const SHORTEST: usize = 5;

/// Regions that people name without 省, 市, 区 or 县, in simplified characters and as Hong Kong, Macau and
/// Taiwan write their own.
const REGIONS: &str = "北京 上海 天津 重庆 浦东 香港 九龙 九龍 新界 澳门 澳門 台湾 台灣 臺灣 河北 山西 \
    内蒙古 辽宁 吉林 黑龙江 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南 广东 广西 海南 四川 \
    贵州 云南 西藏 陕西 甘肃 青海 宁夏 新疆 神农架 兵团";

/// Characters that end the name of a village or a company of the 兵团, unless it names a larger
/// place: 石家庄市, 屯溪区.
const VILLAGES: &str = "屯寨庄连";

/// Judges how much there is of an address, and hints at what most addresses have.
pub(super) fn judge(text: &str, _: Date, judgement: &mut Judgement) {
    judgement.accept_unshown(text.to_owned());
    let (mut count, mut is_chinese, mut has_region, mut has_number) = (0, false, false, false);
    let mut village = false;
    for &ch in fold_width(text).chars() {
        let is_digit = is_digit(ch);
        count += usize::from(is_digit || is_letter(ch));
        is_chinese |= is_everyday_han(ch);
        has_region |= is_one_of(ch, "省市区县州盟旗镇乡");
        has_number |= is_digit
            || is_one_of(ch, "号村组队社栋幢室一二三四五六七八九十")
            || village && !is_one_of(ch, "市区县镇乡街路溪山");
        village = is_one_of(ch, VILLAGES);
    }
    has_region |= words(REGIONS).any(|region| text.contains(region));
    has_number |= village || text.contains("嘎查") || text.contains("苏木");
    if count < SHORTEST {
        judgement.incomplete(Reason::AddressTooShort);
    } else if is_chinese && !has_region {
        judgement.hint(Reason::AddressRegion);
    } else if !has_number {
        judgement.hint(Reason::AddressNumber);
    }
}
