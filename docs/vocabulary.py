"""docs/words.md: the words that the database stores in place of a sentence, from the program's own table of them."""

from __future__ import annotations

from watcher.model.words import ELSEWHERE, WORDS

_HEAD = """\
# Words in the database

Columns that hold one word out of a few, and what each word means; made from the program (`make docs`). An empty
value means unknown, or not yet. Labels are numbers: 2 must be posted, 1 is rightly left to people, 0 must not be
posted. What feeds and pages answer is explained with remedies in [feeds](feeds.md#what-the-words-mean), what can be
wrong with the service in [health](health.md#what-can-be-wrong). The views show the same words as the tables.
"""


def words_page() -> str:
    """docs/words.md. Columns with the same words share a table."""
    shared: dict[tuple[tuple[str, str], ...], list[str]] = {}
    for column, words in WORDS.items():
        shared.setdefault(tuple(words.items()), []).append(column)
    parts = [_HEAD]
    for words, columns in shared.items():
        parts.append(f"## {', '.join(columns)}\n\n| word | meaning |\n|---|---|")
        parts += [f"| `{word}` | {meaning} |" for word, meaning in words]
        pages = sorted({ELSEWHERE[column] for column in columns if column in ELSEWHERE})
        parts += [f"\nOr a word of [{page.removesuffix('.md')}]({page})." for page in pages]
        parts.append("")
    parts.append("## Words of other pages\n\n| column | page |\n|---|---|")
    parts += [f"| {column} | [{page.removesuffix('.md')}]({page}) |" for column, page in ELSEWHERE.items()]
    return "\n".join(parts) + "\n"
