"""A topic of three concepts, for tests in which the verdicts do not matter: it is read at once."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

LEXICON = """
[[concept]]
id = "station"
label = "overseas police station"
role = "core"
weight = 3.0
[concept.aliases]
en = ["overseas police station*"]

[[concept]]
id = "rumour"
label = "rumour"
role = "core"
weight = 2.0
[concept.aliases]
en = ["police rumour*"]

[[concept]]
id = "ngo"
label = "Safeguard Defenders"
role = "entity"
kind = "organisation"
weight = 3.0
[concept.aliases]
"*" = ["Safeguard Defenders"]
"""


def small_corpus(folder: Path) -> Path:
    """Write it to ``folder/corpus``."""
    place = folder / "corpus"
    for part in ("lexicon", "records"):
        (place / part).mkdir(parents=True)
    (place / "topic.toml").write_text(
        'id = "stations"\ntitle = "Stations"\ndescription = "A test."\n', encoding="utf-8"
    )
    (place / "lexicon" / "all.toml").write_text(LEXICON, encoding="utf-8")
    return place
