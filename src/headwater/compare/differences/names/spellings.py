"""Spellings: one foreign name that the accounts write in different letters."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations

from headwater.compare.accounts import Accounts
from headwater.compare.concepts import Token
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.quotations.sounds import sound
from headwater.compare.sentence import Sentence
from headwater.records import Evidence, Range
from headwater.text.words import stem
from headwater.words import rows, words

ARTICLES = ("al-", "el-", "ul-", "as-", "ash-", "an-", "at-", "ad-", "ar-", "az-")
ARTICLE = re.compile(rf"\A(?:{'|'.join(a[:-1] for a in ARTICLES)})[-’']")
BROKEN = re.compile(r"[^\w\s’'-]|\s[a-z]")
"""What ends a name of several words."""
LEAST = 3
"""Consonants that a name needs: shorter ones are alike by chance."""
LONGER = 2
"""Letters that one way of writing a name may have more than another."""


def spellings(accounts: Accounts) -> Iterator[Draft]:
    """The names that one account spells in one way only and another in another.

    Where both forms stand beside other names, some of those are one too: Ann Heffner may be Ann Hefner, and Maryam
    Violet is not Vivienne Walt.
    """
    common = {t.lower for s in accounts.sentences for t in s.tokens if not _capital(s, t)}
    found: defaultdict[str, defaultdict[str, list[tuple[Sentence, Token]]]] = defaultdict(lambda: defaultdict(list))
    for sentence in accounts.sentences:
        for token in sentence.tokens:
            name = ARTICLE.sub("", token.lower.removesuffix("'s"))
            if _capital(sentence, token) and name not in common and not _english(name):
                found[sound(name)][name].append((sentence, token))
    for key in sorted(found):
        if len(key) >= LEAST and len(found[key]) > 1:
            yield from _draft(accounts, found[key])


def _draft(accounts: Accounts, forms: dict[str, list[tuple[Sentence, Token]]]) -> Iterator[Draft]:
    told = [frozenset(d for s, _ in forms[f] for d in accounts.of(s)) for f in sorted(forms)]
    if not any(a - b and b - a for a in told for b in told) or _inflected(sorted(forms)) or not _together(forms):
        return
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for form in sorted(forms):
        shown = min((s.text[t.start : t.end] for s, t in forms[form]), key=lambda w: (len(w), w))
        for s, t in forms[form]:
            groups[shown.removesuffix("'s").removesuffix("’s")] += s.evidence(Range(t.start, t.end))
    if len(groups) > 1:
        yield Draft(
            kind="name",
            relation="variant",
            readings=readings(groups),
            why=f"One name in different letters: {', '.join(sorted(groups))}.",
            weight=len(frozenset[str]().union(*told)),
        )


def _inflected(forms: list[str]) -> bool:
    """Whether a form is another with an ending, as Somali and Somalia, or much longer."""
    return any(b.startswith(a) or len(b) > len(a) + LONGER for a in forms for b in forms if a != b)


def _together(forms: Mapping[str, list[tuple[Sentence, Token]]]) -> bool:
    """Whether the names beside one form are, but for their letters, those beside another, or one has none beside it."""
    beside = [frozenset(sound(n).replace("v", "f") for s, t in forms[f] for n in _beside(s, t)) for f in sorted(forms)]
    return any(not a or not b or a & b for a, b in combinations(beside, 2))


def _beside(sentence: Sentence, token: Token) -> Iterator[str]:
    """The capitalised words right before and behind a name, an article of its own aside ("Ali Al Moumani")."""
    line = sentence.tokens
    at = line.index(token)
    before = at - 2 if at and f"{line[at - 1].lower}-" in ARTICLES else at - 1
    for i in (before, at + 1):
        if 0 <= i < len(line) and line[i].capital and not line[i].stop:
            first, last = sorted((token, line[i]))
            if not BROKEN.search(sentence.text[first.end : last.start]):
                yield ARTICLE.sub("", line[i].lower.removesuffix("'s"))


def _capital(sentence: Sentence, token: Token) -> bool:
    if token.capital or "-" not in token.lower:
        return token.capital
    return any(part[:1].isupper() for part in sentence.text[token.start : token.end].split("-"))


def _english(name: str) -> bool:
    return stem(name) in _frequent() or name in words("demonyms") or name in words("calendar") or not name.isalpha()


@cache
def _frequent() -> frozenset[str]:
    return frozenset(row[0] for row in rows("word_frequency"))
