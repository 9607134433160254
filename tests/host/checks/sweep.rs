//! More than 20,000 good values as people write them, each with what comes along when it is pasted: none
//! may be refused. The same ones each time.

use super::chance::Chance;
use super::laws::with_check_digit;
use super::{run, with_check_character};
use bank_help::checks::Check;

/// The fewest values that the sweep must try.
const LEAST: usize = 20_000;

/// First and last letter of a run of letters, for thirty scripts.
const SCRIPTS: [(char, char); 30] = [
    ('A', 'Z'),
    ('а', 'я'),
    ('α', 'ω'),
    ('ա', 'ֆ'),
    ('א', 'ת'),
    ('ا', 'غ'),
    ('ܒ', 'ܬ'),
    ('ހ', 'ޥ'),
    ('ߊ', 'ߥ'),
    ('अ', 'ह'),
    ('ক', 'ন'),
    ('ਕ', 'ਨ'),
    ('ક', 'ન'),
    ('କ', 'ନ'),
    ('ஜ', 'ஜ'),
    ('క', 'న'),
    ('ಕ', 'ನ'),
    ('ക', 'ന'),
    ('ක', 'ග'),
    ('ก', 'ฮ'),
    ('ກ', 'ຂ'),
    ('ཀ', 'ང'),
    ('က', 'အ'),
    ('ა', 'ჰ'),
    ('가', '힣'),
    ('አ', 'ኧ'),
    ('Ꭰ', 'Ᏼ'),
    ('ក', 'ហ'),
    ('ᠠ', 'ᡂ'),
    ('一', '龥'),
];

/// Numbers of passports of sixty countries: `9` a digit, `A` a letter, `x` either, the rest itself.
const PASSPORTS: &str = "CN E99999999 CN EA9999999 HK K99999999 MO MA9999999 TW 999999999 JP TK9999999 \
    KR M99999999 KR M999A9999 KP 999999999 MN E9999999 VN C9999999 LA P9999999 KH N99999999 TH AA9999999 MM MA999999 \
    MY A99999999 SG K9999999A ID A9999999 PH P9999999A BN 999999999 IN A9999999 PK AA9999999 BD A99999999 \
    LK N9999999 NP 99999999 BT G999999 MV LA99A9999 AF P99999999 IR A99999999 IQ A99999999 SA A99999999 \
    AE A9999999 QA 99999999 KW P99999999 IL 99999999 TR U99999999 GE 99AA99999 AM AA9999999 AZ C99999999 \
    KZ N99999999 UZ AA9999999 KG AC9999999 TJ 999999999 RU 999999999 UA AA999999 BY AA9999999 PL AA9999999 \
    DE Cxxxxxxx9 FR 99AA99999 GB 999999999 IE A99999999 ES AAA999999 PT AA999999 IT AA9999999 CH A9999999 \
    AT A9999999 NL NA9xxxxx9 BE AA999999 DK 999999999 SE 99999999 NO 99999999 FI AA9999999 GR AA9999999 \
    US 999999999 US A99999999 CA AA999999 MX A99999999 BR AA999999 AR AAA999999 AU PA9999999 NZ LA999999 \
    ZA A99999999 EG A99999999 NG A99999999 KE AK9999999 ET EP9999999";

/// First digits of cards, and lengths that the networks give them.
const CARDS: [(&str, &[usize]); 14] = [
    ("622202", &[19]),
    ("622848", &[19]),
    ("622230", &[16]),
    ("622303", &[18]),
    ("34", &[15]),
    ("37", &[15]),
    ("36", &[14]),
    ("3528", &[16]),
    ("4", &[13, 16, 19]),
    ("51", &[16]),
    ("55", &[16]),
    ("2221", &[16]),
    ("2720", &[16]),
    ("6011", &[16]),
];

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A pattern with letters and digits in it, by chance.
fn filled(pattern: &str, chance: &mut Chance) -> String {
    let letter = |chance: &mut Chance| char::from(b'A' + chance.below(26) as u8);
    let digit = |chance: &mut Chance| char::from(b'0' + chance.below(10) as u8);
    (pattern.chars())
        .map(|ch| match ch {
            '9' => digit(chance),
            'A' => letter(chance),
            'x' if chance.below(2) == 0 => letter(chance),
            'x' => digit(chance),
            other => other,
        })
        .collect()
}

fn name(first: char, last: char, chance: &mut Chance) -> String {
    let span = last as usize - first as usize + 1;
    let mut word = |least: usize| -> String {
        let letters = least + chance.below(3);
        (0..letters)
            .map(|_| char::from_u32((first as usize + chance.below(span)) as u32).unwrap_or(first))
            .collect()
    };
    match (first, word(2), word(2)) {
        ('一', given, other) => match given.chars().count() {
            2 => given,
            _ => format!("{given}·{other}"),
        },
        ('A', given, family) => match family.chars().count() {
            2 => format!("{given} O'{family}"),
            3 => format!("{given}-{family}"),
            _ => format!("{given} {family}"),
        },
        (_, given, family) => format!("{given} {family}"),
    }
}

/// Numbers below a hundred in Chinese, as months and days are written.
fn chinese(number: usize) -> String {
    let digits: Vec<char> = "〇一二三四五六七八九".chars().collect();
    let one = |at: usize| {
        if at == 0 {
            String::new()
        } else {
            digits[at].to_string()
        }
    };
    match number {
        ..10 => one(number),
        10..20 => format!("十{}", one(number % 10)),
        _ => format!("{}十{}", one(number / 10), one(number % 10)),
    }
}

/// Every writing of one day.
fn writings(year: usize, month: usize, day: usize) -> Vec<String> {
    let other = |zero: char, text: &str| -> String {
        (text.chars())
            .map(|ch| match ch.to_digit(10) {
                Some(digit) => char::from_u32(zero as u32 + digit).unwrap_or(ch),
                None => ch,
            })
            .collect()
    };
    let digits: Vec<char> = "〇一二三四五六七八九".chars().collect();
    let year_digits: String = (year.to_string().bytes())
        .map(|byte| digits[usize::from(byte - b'0')])
        .collect();
    let word = MONTHS[month - 1];
    let iso = format!("{year}-{month:02}-{day:02}");
    let mut writings = vec![
        format!("{year}{month:02}{day:02}"),
        format!("{year}/{month}/{day}"),
        format!("{year}.{month:02}.{day:02}"),
        format!("{year} {month} {day}"),
        format!("{year}年{month}月{day}日"),
        format!("{year}年{month}月{day}号"),
        format!("{year_digits}年{}月{}日", chinese(month), chinese(day)),
        format!("{day} {word} {year}"),
        format!("{word} {day}, {year}"),
        format!("{day:02}-{}-{year}", &word[..3]),
        format!("{year}-{}-{day:02}", &word[..3]),
        format!("{iso} 00:00:00"),
        format!("{iso}T00:00:00Z"),
    ];
    writings.extend("０٠۰०༠๐០᠐".chars().map(|zero| other(zero, &iso)));
    writings.push(iso);
    writings
}

/// Good values, each kind in many writings.
fn values() -> Vec<(Check, String)> {
    let mut chance = Chance::new(13);
    let mut values = Vec::new();
    for (first, last) in SCRIPTS {
        for _ in 0..20 {
            values.push((Check::PersonName, name(first, last, &mut chance)));
        }
    }
    let passports: Vec<&str> = PASSPORTS.split_whitespace().collect();
    let mut countries: Vec<&str> = passports.chunks(2).map(|country| country[0]).collect();
    countries.dedup();
    assert!(countries.len() >= 60, "{}", countries.len());
    for country in passports.chunks(2) {
        for _ in 0..4 {
            values.push((Check::Passport, filled(country[1], &mut chance)));
        }
    }
    for pattern in [
        "H99999999",
        "M99999999",
        "HA9999999",
        "MA9999999",
        "H9999999999",
    ] {
        for _ in 0..5 {
            let digits = filled(&pattern.replace('A', "#"), &mut chance);
            values.push((Check::HkMacauPermit, digits.replace('#', "A")));
        }
    }
    for _ in 0..20 {
        values.push((Check::TaiwanPermit, filled("99999999", &mut chance)));
        let mobile = format!("139{}", filled("99999999", &mut chance));
        values.push((Check::Mobile, mobile));
    }
    for (start, lengths) in CARDS {
        for length in lengths {
            for _ in 0..8 {
                let rest = filled(&"9".repeat(length - start.len() - 1), &mut chance);
                values.push((Check::BankCard, with_check_digit(&format!("{start}{rest}"))));
            }
        }
    }
    for year in (1930..2020).step_by(4) {
        let (month, day) = (1 + chance.below(12), 1 + chance.below(28));
        for writing in writings(year, month, day) {
            values.push((Check::BirthDate, writing));
        }
        let number = format!("110105{year}{month:02}{day:02}{:03}", chance.below(1000));
        values.push((Check::IdCard, with_check_character(&number)));
    }
    for year in 2018..2026 {
        let (from, until) = (writings(year, 5, 10), writings(year + 10, 5, 10));
        for (from, until) in from.iter().zip(&until) {
            values.push((Check::IdValidity, format!("{from} 至 {until}")));
            values.push((Check::IdValidity, format!("{from} to {until}")));
            values.push((Check::IdValidity, format!("{from} - 长期")));
        }
    }
    for sex in ["男", "女", "M", "F", "male", "Female", "男/M", "F/女", "X"] {
        values.push((Check::Sex, sex.to_owned()));
    }
    for domain in [
        "qq.com",
        "ymail.com",
        "mail.com",
        "example.museum",
        "vip.163.com",
        "b2b.cn",
    ] {
        for _ in 0..5 {
            values.push((
                Check::Email,
                format!("{}@{domain}", filled("Axx9x", &mut chance)),
            ));
        }
    }
    values
}

/// The label before a kind of value, in Chinese and in English.
fn labels(check: Check) -> [&'static str; 2] {
    match check {
        Check::PersonName => ["姓名：", "Name: "],
        Check::BirthDate => ["出生日期：", "Date of birth: "],
        Check::IdCard => ["身份证号", "ID No. "],
        Check::IdValidity => ["有效期限：", "Valid: "],
        Check::Mobile => ["手机号", "Mobile No. "],
        Check::BankCard => ["银行卡号：", "Card No. "],
        Check::Passport => ["护照号码：", "PASSPORT NO. "],
        Check::Sex => ["性别", "Sex: "],
        Check::Email => ["邮箱", "E-mail: "],
        _ => ["证件号码", "Document number "],
    }
}

#[test]
fn no_good_value_is_refused_whatever_comes_along() {
    let (mut tried, mut refused) = (0, Vec::new());
    for (check, value) in values() {
        let [chinese, english] = labels(check);
        let pasted = [
            value.clone(),
            format!("{chinese}{value}"),
            format!("{english}{value}"),
            format!("“{value}”"),
            format!("（{value}）"),
            format!("《{value}》"),
            format!("{value}；"),
            format!("{value},"),
            format!(" \t{value}\u{a0}\n"),
            format!("{value}\u{fffc}"),
            format!("\u{202d}{value}\u{202c}\u{200b}"),
            format!("\u{feff}\u{fff3}{value}\u{1bca0}"),
            format!("{english}「{value}」；"),
        ];
        let expected = run(check, &value).value;
        for typed in pasted {
            tried += 1;
            let judgement = run(check, &typed);
            if !judgement.is_good() || judgement.value != expected {
                refused.push(format!("{check:?}: {typed:?}: {:?}", judgement.verdict));
            }
        }
    }
    assert!(tried >= LEAST, "{tried} values, {LEAST} or more are wanted");
    let shown = refused
        .iter()
        .take(30)
        .map(String::as_str)
        .collect::<Vec<_>>();
    assert!(
        refused.is_empty(),
        "{} of {tried}:\n{}",
        refused.len(),
        shown.join("\n")
    );
}
