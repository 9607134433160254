#!/usr/bin/env python3
"""Writes data/countries.tsv: the numeric country codes of ISO 3166-1, which stand in places 4 to 6
of a foreign permanent resident's number. Run from an empty folder:
  npm install --prefix . i18n-iso-countries@7.14.0
  python3 countries.py > countries.tsv
"""
import json

codes = json.load(open("node_modules/i18n-iso-countries/codes.json", encoding="utf-8"))
print("# source: npm i18n-iso-countries 7.14.0; data/recipes/countries.py")
print("# date: 2026-11-23")
print("# licence: MIT")
print("# columns: number\talpha2")
for number, alpha2 in sorted((number, alpha2) for alpha2, _, number, _ in codes if number):
    print(f"{number}\t{alpha2}")
