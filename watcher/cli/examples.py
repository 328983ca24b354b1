"""The examples that stand below the help of each command: one table, so that they are seen side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

EXAMPLES: Mapping[str, tuple[str, ...]] = {
    "": ("watcher demo", "watcher init --to mywatch", "watcher --config mywatch/config.toml run"),
    "backup": ("watcher backup", "watcher backup --to /mnt/stick/watcher.db"),
    "check": ("watcher check", "watcher check --quiet --json"),
    "completion": (
        "watcher completion bash > ~/.local/share/bash-completion/completions/watcher",
        "watcher completion fish > ~/.config/fish/completions/watcher.fish",
    ),
    "corpus": ("watcher corpus check", "watcher corpus suggest article.html"),
    "corpus check": ("watcher corpus check", "watcher corpus check mycorpus --unseen --strict"),
    "corpus suggest": ("watcher corpus suggest one.html two.html --language nl",),
    "demo": ("watcher demo", "watcher demo --folder /tmp/demo"),
    "diff": ("watcher diff 12", "watcher diff 12 2 --json"),
    "evaluate": ("watcher evaluate labelled.jsonl --errors 5",),
    "evidence": ("watcher evidence verify", "watcher evidence export 12 15 --out bundle.wacz"),
    "evidence export": ("watcher evidence export 12 15 --out bundle.wacz",),
    "evidence prune": ("watcher evidence prune --before 2y", "watcher evidence prune --hit 12 --yes"),
    "evidence verify": ("watcher evidence verify", "watcher evidence verify --json"),
    "feeds": ("watcher feeds", "watcher feeds add example.org"),
    "feeds add": (
        "watcher feeds add example.org",
        "watcher feeds add https://example.org/rss --group ngo -y",
    ),
    "feeds check": ("watcher feeds check", "watcher feeds check 3 https://example.org/rss"),
    "feeds export": ("watcher feeds export feeds.opml",),
    "feeds history": ("watcher feeds history 3 --limit 5",),
    "feeds import": ("watcher feeds import feeds.opml --dry-run",),
    "feeds list": ("watcher feeds list --failing",),
    "feeds pause": ('watcher feeds pause 3 --reason "moves to a new site"',),
    "feeds remove": ("watcher feeds remove 3",),
    "feeds resume": ("watcher feeds resume 3",),
    "hits": ("watcher hits rotterdam --since 2w --lang nl", "watcher hits --by week,country"),
    "init": ("watcher init --to mywatch", "watcher init --languages nl,en --terminal --yes"),
    "outbox": ("watcher outbox", "watcher outbox --state unsure --json"),
    "outbox cancel": ("watcher outbox cancel 7",),
    "outbox resolve": ("watcher outbox resolve 7 --sent 1234", "watcher outbox resolve 7 --lost"),
    "outbox retry": ("watcher outbox retry 7",),
    "outbox unpark": ("watcher outbox unpark main",),
    "posts": ("watcher posts preview --last 3",),
    "posts preview": ("watcher posts preview", "watcher posts preview --last 3 --html page.html"),
    "recheck": ("watcher recheck 12", "watcher recheck 12 15 --json"),
    "rescore": ("watcher rescore --since 3m", "watcher rescore --apply"),
    "restore": ("watcher restore backups/watcher-20260131T180500Z.db",),
    "review": ("watcher review", "watcher review accept 12"),
    "review accept": ('watcher review accept 12 --note "confirmed by the outlet"',),
    "review dismiss": ("watcher review dismiss 12 15",),
    "review export": ("watcher review export labelled.jsonl",),
    "review show": ("watcher review show 12",),
    "review undo": ("watcher review undo 12",),
    "run": ("watcher run", "watcher run --once --dry-run"),
    "score": ("watcher score https://example.org/article", "watcher score article.html --json"),
    "show": ("watcher show 12", "watcher show 12 --history"),
    "sql": ("watcher sql first-outlets", 'watcher sql "SELECT outlet, title FROM coverage" --format csv'),
    "status": ("watcher status", "watcher status --json"),
    "stories": ("watcher stories --since 2w",),
    "story": ("watcher story show KEY", "watcher story split KEY 15 --dry-run"),
    "story merge": ("watcher story merge KEY OTHER --dry-run",),
    "story show": ("watcher story show KEY",),
    "story split": ('watcher story split KEY 15 --note "another city"',),
}
"""By the words of the command."""
