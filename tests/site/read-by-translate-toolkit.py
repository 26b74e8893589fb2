"""Prints the units of a TMX or TBX file as JSON, [id, source, target], as Translate Toolkit reads them."""
import json
import sys

from translate.storage import factory

store = factory.getobject(sys.argv[1])
print(json.dumps([[unit.getid(), str(unit.source), str(unit.target)] for unit in store.units]))
