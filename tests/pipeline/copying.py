"""Ways in which newsrooms republish an article, applied to a text by dice."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import random

FURNITURE = (
    "Sign up for our morning letter and read what matters before the first coffee of the day is poured.",
    "Support independent local reporting from five a month; every contribution keeps a reporter on the road.",
    "The editors welcome letters of no more than two hundred words with name, street and telephone number.",
)


def cut_tail(text: str) -> str:
    """Without its last thirty per cent."""
    return text[: int(len(text) * 0.7)]


def keep_head(text: str) -> str:
    """Its first thirty-five per cent."""
    return text[: int(len(text) * 0.35)]


def edit(text: str, share: float, dice: random.Random) -> str:
    """Some of its words replaced; in scripts without spaces, of its pairs of characters, which words mostly are."""
    words = text.split(" ")
    if len(words) > len(text) / 15:
        return " ".join(
            "".join(dice.choices("aeioulnrst", k=7)) if dice.random() < share else word for word in words
        )
    pairs = (text[i : i + 2] for i in range(0, len(text), 2))
    return "".join(
        "".join(chr(dice.randint(0x4E00, 0x5E00)) for _ in pair) if dice.random() < share else pair
        for pair in pairs
    )


def furnish(text: str) -> str:
    """With what another site prints around it."""
    return "\n".join((FURNITURE[0], text, *FURNITURE[1:]))


def mutations(text: str, dice: random.Random) -> dict[str, str]:
    """Every way of republishing, by name; another headline is the caller's to give."""
    return {
        "cut tail 30 %": cut_tail(text),
        "first 35 %": keep_head(text),
        "8 % edited": edit(text, 0.08, dice),
        "20 % edited": edit(text, 0.20, dice),
        "boilerplate": furnish(text),
    }
