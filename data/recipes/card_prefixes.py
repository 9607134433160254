#!/usr/bin/env python3
"""Writes data/card_prefixes.tsv: the first digits of cards issued in China, with the whole length,
the bank and the kind of card. No official list is public; two lists are joined:
  npm bankcard 3.1.6      MIT  the newer one: its bank and kind win
  npm bankcardinfo 2.0.6  ISC  has many prefixes that the other lacks
Rows whose length their own network (data/card_networks.tsv) does not know are kept and reported: they
do not stand alone, since the checks then take the network's lengths too.
A bank or kind on which the second list contradicts itself is left empty. Run from an empty folder:
  npm install --prefix . bankcard@3.1.6 bankcardinfo@2.0.6
  python3 card_prefixes.py > card_prefixes.tsv
"""
import json, pathlib, re, subprocess, sys
from collections import defaultdict

KINDS = {"DC": "debit", "CC": "credit", "SCC": "semi_credit", "PC": "prepaid"}
# Too short to speak for a whole range: 303 is Diners Club's too, with another length.
LEFT_OUT = {"303", "888"}

script = 'const { cards } = require("bankcard"); console.log(JSON.stringify(cards));'
newer = json.loads(subprocess.check_output(["node", "-e", script]))
cards = {(c["cardBin"], c["len"]): (c["bankCode"], KINDS[c["cardType"]]) for c in newer}

older = defaultdict(set)
source = open("node_modules/bankcardinfo/index.js", encoding="utf-8").read()
rule = re.compile(r'reg: /\^?\(?([\d|]+)\)?\\d\{(\d+)\}\$/g,\s*cardType: "(\w+)"')
for block in source.split("bankName:")[1:]:
    bank = re.search(r'bankCode: "(\w+)"', block)
    for prefixes, rest, kind in rule.findall(block):
        for prefix in prefixes.split("|"):
            older[prefix, len(prefix) + int(rest)].add((bank[1], KINDS[kind]))
for key, said in older.items():
    if key not in cards:
        one = lambda values: values.pop() if len(values) == 1 else ""
        cards[key] = (one({bank for bank, _ in said}), one({kind for _, kind in said}))

print("# source: union of npm bankcard 3.1.6 and npm bankcardinfo 2.0.6; data/recipes/card_prefixes.py")
print("# date: 2026-11-23")
print("# licence: MIT; ISC")
print("# columns: prefix\tlength\tbank\tkind")
for (prefix, length), (bank, kind) in sorted(cards.items()):
    # A card number has at most 19 digits (ISO/IEC 7812-1).
    if prefix not in LEFT_OUT and length <= 19:
        print(f"{prefix}\t{length}\t{bank}\t{kind}")

networks = []
for line in (pathlib.Path(__file__).parents[1] / "card_networks.tsv").read_text("utf-8").splitlines():
    if not line.startswith("#"):
        first, last, lengths = line.split("\t")
        networks.append((first, last, {int(length) for length in lengths.split(",")}))
# As the checks do it: the narrowest network first, and all by four digits.
networks.sort(key=lambda network: -len(network[0]))
for (prefix, length), (bank, kind) in sorted(cards.items()):
    start = prefix.ljust(4, "0")[:4]
    within = (lengths for first, last, lengths in networks if first.ljust(4, "0") <= start <= last.ljust(4, "9"))
    lengths = next(within, {length})
    if prefix not in LEFT_OUT and length not in lengths:
        print(f"{prefix} has {length} digits, and its network {sorted(lengths)}: {bank} {kind}", file=sys.stderr)
