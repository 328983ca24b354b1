"""An article of which every field tries to run a script, to lead astray or to break the page."""

from __future__ import annotations

from datetime import UTC, datetime

from watcher.model import Article, Decision, Match, Score

_SCRIPT = "<script>document.title='ran'</script>"
_HANDLER = '"><img src=x onerror="document.title=\'ran\'">'
_OVERRIDE = "\u202egnp.exe\u202c"
SENTENCE = f"The overseas police station {_SCRIPT} was {_HANDLER} here."
ARTICLE = Article(
    url="javascript:document.title='ran'//overseas",
    title=f"Hostile {_SCRIPT}{_HANDLER}{_OVERRIDE} {{{{ 7*7 }}}} {{% raise %}}",
    text="\n".join([
        SENTENCE,
        "<svg onload=\"document.title='ran'\"><a href='javascript:document.title=1'>click</a></svg>",
        "<iframe srcdoc='<script>parent.document.title=1</script>'></iframe></main></body></html>",
        "<style>body{display:none}</style><base href='https://evil.example/'><meta http-equiv=refresh content=0>",
        "مركز شرطة صيني في روتردام " + _OVERRIDE,
        "x" * 3_000,
    ]),
    outlet=f"Outlet {_HANDLER}",
    author=_SCRIPT,
    published=datetime(2026, 1, 5, tzinfo=UTC),
    published_precision="minute",
    language='en" onmouseover="document.title=1',
    description=_SCRIPT,
    corrections=(_SCRIPT,),
)  # fmt: skip
SCORE = Score(
    topic="police-stations",
    value=0.9,
    decision=Decision.POST,
    matches=(Match(f"station{_HANDLER}", f"police station {_SCRIPT}", 1, 3.0, SENTENCE),),
    profile="test",
)
