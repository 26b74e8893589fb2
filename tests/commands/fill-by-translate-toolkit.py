"""Gives the units of an XLIFF file the English of a JSON file, by their Chinese, and saves it as Translate Toolkit does."""
import json
import sys

from translate.storage import factory

store = factory.getobject(sys.argv[1])
with open(sys.argv[2], encoding="utf-8") as words:
    english = json.load(words)
for unit in store.units:
    if unit.istranslatable():
        unit.target = english[str(unit.source)]
store.save()
