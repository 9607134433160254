#!/usr/bin/env python3
"""Writes data/mobile_prefixes.tsv: what each range of mobile numbers is for, and the operator that
it was first given to (a number may since have been taken to another one).

  PyPI phonenumbers 9.0.43  Apache-2.0  which ranges people have, and their operators
and four kinds that it does not tell apart, as the MIT-licensed README of VincentSit's
ChinaMobilePhoneNumberRegex (2022-05-17) lists them from the ministry's number plan.
Run from an empty folder:
  pip install --no-deps --target py phonenumbers==9.0.43
  python3 mobile_prefixes.py > mobile_prefixes.tsv
"""
import re, sys

sys.path.insert(0, "py")
from phonenumbers.carrierdata import CARRIER_DATA
from phonenumbers.data.region_CN import PHONE_METADATA_CN

M, U, T, B = "china_mobile", "china_unicom", "china_telecom", "china_broadnet"
OPERATORS = {"China Mobile": M, "China Unicom": U, "China Telecom": T, "China Broadnet": B}
# By prefix, the longest first: the operator, "" for as phonenumbers says, None for none.
KINDS = {
    "virtual": {"162": T, "165": M, "167": U, "170": "", "171": U},
    "data_card": {"145": U, "147": M, "149": T},
    # 1349, 17400 to 17405 and 1749: satellites. The rest of 1740 and 1741 is for emergencies.
    "satellite": {"1349": T, "1740": T, "1749": None},
    # Thirteen digits, data alone; 140 and most of 141 and 144 are kept for the same use.
    "things": {"140": None, "141": None, "144": None, "146": None, "148": None},
}


def longest(prefix, table):
    """The longest beginning of `prefix` that the table has."""
    return next((prefix[:end] for end in (4, 3, 2) if prefix[:end] in table), None)


people = re.compile(PHONE_METADATA_CN.mobile.national_number_pattern)
carriers = {key[2:]: OPERATORS[names["en"]] for key, names in CARRIER_DATA.items() if key.startswith("861")}
rows = {}
for number in range(1300, 2000):
    prefix = str(number)
    # 1740 is assigned in part, so every fifth digit is asked for.
    if any(people.fullmatch(f"{prefix}{fifth}000000") for fifth in range(10)):
        rows[prefix] = ("person", carriers.get(longest(prefix, carriers), ""))
    for kind, table in KINDS.items():
        if found := longest(prefix, table):
            operator = table[found]
            if operator == "":
                operator = carriers.get(longest(prefix, carriers), "")
            rows[prefix] = (kind, operator or "")

print("# source: PyPI phonenumbers 9.0.43; README-CN.md of VincentSit/ChinaMobilePhoneNumberRegex of 2022-05-17; data/recipes/mobile_prefixes.py")
print("# date: 2026-11-23")
print("# licence: Apache-2.0; MIT")
print("# columns: prefix\tkind\toperator")
for hundred in range(130, 200):
    ten = [rows.get(f"{hundred}{last}") for last in range(10)]
    if ten[0] and ten.count(ten[0]) == 10:
        print(hundred, *ten[0], sep="\t")
    else:
        for last, row in enumerate(ten):
            if row:
                print(f"{hundred}{last}", *row, sep="\t")
