"""Heads: the nouns that descriptions of unnamed people are built on."""

import re

# Where a description goes on after its noun.
DESCRIBED = re.compile(
    r"(?<=\w)(?:,| (?:of|in|at|from|for|with|by|on|to|near|inside|who|whose|whom|that|which|employed|familiar|close|"
    r"briefed|speaking|involved|cited|quoted|interviewed|named|mentioned|identified)\b)"
)


def head(description: str) -> str:
    """The noun that a description is built on: "engineer" of "an engineer employed by its operator"."""
    return (DESCRIBED.split(description.strip(), maxsplit=1)[0].split() or [""])[-1].casefold()
