"""Headlines alone, and texts in a language of which nothing is known."""

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import replace

from benchmarks.data import folder, rows
from headwater import Document
from headwater.unions import joined

# Vowels among vowels and consonants among consonants, so that the forms of a word stay like each other.
LETTERS = "aeiou" + "bcdfghjklmnpqrstvwxyz"
OTHERS = "uoaie" + "kzptmrghvdslwnqfbyjcx"
CIPHER = str.maketrans(LETTERS + LETTERS.upper(), OTHERS + OTHERS.upper())
# Articles of FNC-1 that are kept apart for other figures.
APART = frozenset({"1468", "1877", "2155", "2249", "2261", "2266", "2268", "2283", "2337", "2385"})


def headline(document: Document) -> Document:
    """Its title without the text, as where nothing but headlines was gathered; itself where it has no title."""
    return replace(document, text="") if document.title else document


def ciphered(document: Document) -> Document:
    """It with every letter exchanged for another: one word is always the same other word; capitals and digits stay."""
    title = document.title and document.title.translate(CIPHER)
    return replace(document, title=title, text=document.text.translate(CIPHER))


WORDINGS: Mapping[str, Callable[[Document], Document]] = {"headlines": headline, "ciphered": ciphered}


def claims(half: str | None) -> tuple[tuple[Document, ...], dict[str, str]]:
    """The claims of FNC-1, which are headlines, without dates; and the story of each: one where articles are shared."""
    found = [r for r in rows(folder() / "data/claims/fnc1_positions.jsonl") if r["article"] not in APART]
    pairs = [("a" + r["article"], "c" + r["claim"]) for r in found]
    first = joined(sorted({end for pair in pairs for end in pair}), pairs)
    texts = sorted({claim for _, claim in pairs})
    story = {t: first[t] for t in texts if half in (None, ("first", "second")[_hash(f"{first[t]}h") % 2])}
    documents = tuple(Document(id=_id(t), text="", title=t[1:]) for t in story)
    return documents, {_id(t): name for t, name in story.items()}


def _id(text: str) -> str:
    return f"h{_hash(text[1:]) % 10**12}"


def _hash(text: str) -> int:
    return int(hashlib.sha256(text.encode()).hexdigest(), 16)
