//! Mobile numbers of Hong Kong, Macau and Taiwan, where a form takes them.

use super::said;
use bank_help::checks::{Check, MobileRegions};

#[test]
fn a_form_may_take_mobiles_of_hong_kong_macau_and_taiwan() {
    let judge = |typed: &str, regions: &[&str]| {
        let judgement = Check::run_mobile(typed, MobileRegions::from_names(regions));
        let [verdict, what, _] = said(&judgement);
        format!("{verdict} {what}")
    };
    let all = MobileRegions::NAMES;
    for (typed, expected) in [
        ("+852 6123 4567", "good +85261234567"),
        ("852 5123 4567", "good +85251234567"),
        ("00852-9123-4567", "good +85291234567"),
        ("+853 6612 3456", "good +85366123456"),
        ("+886 912 345 678", "good +886912345678"),
        ("+886 0912-345-678", "good +886912345678"),
        ("0912 345 678", "good +886912345678"),
        ("+852 2123 4567", "bad mobile.landline"),
        ("+853 2812 3456", "bad mobile.landline"),
        ("+886 2 2345 6789", "bad mobile.landline"),
        ("+852 6123 456", "unfinished mobile.region_length"),
        ("+852 6123 45678", "bad mobile.region_length"),
        ("+852", "unfinished mobile.region_length"),
        ("+852 6123 456O", "bad mobile.look_alike"),
        ("6123 4567", "unfinished mobile.dialling_code"),
        ("+1 202 555 0123", "bad mobile.foreign"),
        ("139 1234 5678", "good 13912345678"),
        ("+86 139 1234 5678", "good 13912345678"),
        ("010-12345678", "bad mobile.landline"),
        ("", "empty "),
    ] {
        assert_eq!(judge(typed, &all), expected, "{typed}");
    }
    assert_eq!(
        judge("+853 6612 3456", &["CN", "HK"]),
        "bad mobile.hk_macau_taiwan"
    );
    assert_eq!(
        judge("0912 345 678", &["CN", "HK"]),
        "bad mobile.hk_macau_taiwan"
    );
    assert_eq!(
        judge("+852 6123 4567", &["CN"]),
        "bad mobile.hk_macau_taiwan"
    );
    for typed in ["+85261234567", "+85366123456", "+886912345678"] {
        let shown = Check::run_mobile(typed, MobileRegions::from_names(&all)).shown;
        assert_eq!(judge(&shown, &all), format!("good {typed}"));
    }
}
