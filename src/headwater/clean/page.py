"""The article in a saved page, found by trafilatura, and which of the page's visible paragraphs are its."""

import logging
import re
from collections.abc import Sequence

from headwater.clean.paragraphs import Paragraph

# Fewer words than this may stand in an article and outside of it alike; they must be a whole line of the extraction.
TELLING = 6

_WORD = re.compile(r"\w+")


def of_article(html: str, paragraphs: Sequence[Paragraph]) -> list[bool] | None:
    """For each paragraph, whether trafilatura takes it for the article's; `None` where it finds no article.

    Its text is held against the visible text word by word, as the two differ in spaces, marks and line ends.
    """
    keys = [_key(line) for line in _extracted(html).split("\n")]
    lines = {k for k in keys if k}
    whole = f" {' '.join(keys)} "
    long = [k for k in lines if k.count(" ") + 1 >= TELLING]
    by_opening: dict[str, list[str]] = {}
    for k in long:
        by_opening.setdefault(_opening(k), []).append(k)
    found = [_in(_key(p.raw), lines, whole, by_opening) for p in paragraphs]
    return found if any(found) else None


def _in(key: str, lines: set[str], whole: str, by_opening: dict[str, list[str]]) -> bool:
    if not key or key in lines:
        return bool(key)
    if key.count(" ") + 1 < TELLING:
        return False
    return f" {key} " in whole or any(k in key for k in by_opening.get(_opening(key), ()))


def _key(text: str) -> str:
    return " ".join(_WORD.findall(text.casefold()))


def _opening(key: str) -> str:
    return " ".join(key.split(" ", TELLING)[:TELLING])


def _extracted(html: str) -> str:
    """The text of the article as trafilatura finds it, without comments; empty where it finds none."""
    import trafilatura

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    return trafilatura.extract(html, include_comments=False, include_tables=True, deduplicate=False) or ""
