#!/usr/bin/env python3
"""peers.py FILE: what python-stdnum and libphonenumber say of the values that `judged.rs` wrote,
and why it is something else. A disagreement that no line here explains fails."""
import sys
from collections import defaultdict

import phonenumbers
from stdnum import luhn
from stdnum.cn import ric


def resident(value):
    ric.validate(value)


def card(value):
    luhn.validate(value.replace(" ", "").replace("-", ""))


def mobile(value):
    number = phonenumbers.parse(value, "CN")
    if number.country_code != 86:
        raise ValueError("another country")
    if not phonenumbers.is_valid_number(number):
        raise ValueError("no such number")
    if phonenumbers.number_type(number) != phonenumbers.PhoneNumberType.MOBILE:
        raise ValueError("no mobile")


PEERS = {
    "id_card": ("stdnum.cn.ric", resident),
    "bank_card": ("stdnum.luhn", card),
    "mobile": ("libphonenumber", mobile),
}

# Check, our verdict, a part of our first code, a part of what the peer said; and why. The first
# line that fits counts.
WHY = [
    ("id_card", "good", "abolished", "", "it takes no county that was gone; years in lists differ, so here it is a hint"),
    ("id_card", "good", "region_", "", "its list lacks the county; no list is whole, so here it is a hint"),
    ("id_card", "good", "country_", "", "it knows no numbers of foreign residents"),
    ("id_card", "good", "", "KeyError", "it fails on the number, whose county it lacks"),
    ("id_card", "good", "", "InvalidComponent",
     "its list lacks the county or the permit, or holds the county younger than its owner"),
    ("id_card", "good", "", "Invalid", "it reads no labels, signs or other shapes of X and digits"),
    ("id_card", "not", "too_old", "", "it knows no oldest age"),
    ("id_card", "not", "future", "", "it takes days that are still to come"),
    ("id_card", "not", "region", "", "71 was set aside and never given out"),
    ("bank_card", "good", "check_digit_doubtful", "",
     "a card of the old numbering need not have a check digit; here it is a hint"),
    ("bank_card", "good", "", "Invalid", "it reads no labels, signs or other shapes of digits"),
    ("bank_card", "not", "too_short", "", "it knows no lengths; the bank's is longer"),
    ("bank_card", "not", "too_long", "", "it knows no lengths; the bank's is shorter"),
    ("bank_card", "not", "is_", "", "it does not know that this is another number of the person"),
    ("mobile", "good", "unassigned", "", "a range that no list has is a hint here"),
    ("mobile", "good", "data_card", "", "it leaves cards for tablets out; they receive messages"),
    ("mobile", "good", "satellite", "", "it leaves satellites out or counts them elsewhere"),
    ("mobile", "not", "characters", "", "it takes a plus and zeros for one sign"),
]


def main(path):
    groups = defaultdict(list)
    compared = defaultdict(int)
    unexplained = 0
    for line in open(path, encoding="utf-8"):
        check, verdict, code, value = line.rstrip("\n").split("\t")
        peer, ask = PEERS[check]
        try:
            ask(value)
            said = ""
        except Exception as error:
            said = f"{type(error).__name__} {error}"
        compared[peer] += 1
        if (verdict == "good") == (said == ""):
            continue
        fits = (why for kind, own, ours, theirs, why in WHY
                if (kind, own) == (check, verdict) and ours in code and theirs in said)
        why = next(fits, None)
        unexplained += why is None
        ours = code if verdict == "not" or code else "good"
        groups[peer, why or "NOT EXPLAINED", ours].append(value)
    for peer, count in compared.items():
        apart = sum(len(values) for (own, *_), values in groups.items() if own == peer)
        print(f"\n{peer}: {count} values, {apart} judged otherwise")
        for (own, why, ours), values in groups.items():
            if own == peer:
                print(f"  {len(values)}: here {ours}. {why[0].upper()}{why[1:]}.\n    " + "  ".join(values))
    if unexplained:
        sys.exit(f"{unexplained} disagreements without an explanation")


main(sys.argv[1])
