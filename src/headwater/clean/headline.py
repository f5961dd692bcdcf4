"""The headline: the line above the article that says what it is about."""

import re
from collections.abc import Sequence

from rapidfuzz import fuzz

from headwater.clean.paragraphs import Paragraph
from headwater.clean.quoted import is_signed
from headwater.records import BoilerplateKind

# A headline stands among the first lines of a page and has about this many words.
DEEPEST = 80
FEWEST, MOST = 3, 32
ALIKE = 88
COHESIVE = 0.25
# A headline that ends as a sentence does has no more words.
STOPPED = 20
# A line right above the most telling one is the headline if it tells this share as much.
STANDING = 0.6
# What a byline below a line is worth, beside the share of words.
BYLINE = 0.2
# So many paragraphs of a page's own words may stand above a headline that a byline follows.
ABOVE = 3

_SUFFIX = re.compile(r"\s+[|–—•·»«-]\s+[^|–—•·»«]{2,40}$")


def headline(paragraphs: Sequence[Paragraph], why: Sequence[BoilerplateKind | None], title: str | None) -> int | None:
    """Which paragraph is the headline.

    A title that came with the document decides; then a heading of the first level, a line that is printed twice, and
    last the line above the first paragraph that shares most of its words with the article.
    """
    top = range(min(len(paragraphs), DEEPEST))
    if title:
        return _titled(paragraphs, top, title)
    free = [i for i in top if why[i] is None and _like_one(paragraphs[i])]
    first = next((i for i in top if why[i] is None and paragraphs[i].prose and i not in free), len(paragraphs))
    if (found := next((i for i in free if paragraphs[i].heading == 1), None)) is not None:
        return found
    if (found := _twice(paragraphs, free, first)) is not None:
        return found
    if (found := _signed(paragraphs, free, first, why)) is not None:
        return found
    if (found := _telling(paragraphs, [i for i in free if i < first], first, why)) is not None:
        return found
    return first if first < len(paragraphs) and _stopped(paragraphs[first], why[first + 1 : first + 5]) else None


def same(a: str, b: str) -> bool:
    """Whether two headlines are one but for marks, case and the outlet's name behind it."""
    return _key(a) == _key(b) or _key(_SUFFIX.sub("", a)) == _key(_SUFFIX.sub("", b))


def suffix(title: str) -> str | None:
    """What stands behind a page title's last dash or bar: mostly the outlet's name."""
    found = _SUFFIX.search(title)
    return found.group().strip(" |–—•·»«-") if found else None


def _key(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _like_one(p: Paragraph) -> bool:
    short = FEWEST <= p.length <= MOST
    return (
        short
        and not is_signed(p)
        and (not p.ended or p.text[-1:] in "?!" or p.heading > 0)
        and not p.leads_on
        and len(p.text) >= 12
    )


def _titled(paragraphs: Sequence[Paragraph], top: range, title: str) -> int | None:
    """The paragraph that is the given title, or nearly."""
    key, bare = _key(title), _key(_SUFFIX.sub("", title))
    scored = [
        (max(fuzz.ratio(key, own), fuzz.ratio(bare, own)), -i)
        for i in top
        if paragraphs[i].length <= 2 * MOST and (own := _key(paragraphs[i].text))
    ]
    best, i = max(scored, default=(0.0, 0))
    return -i if best >= ALIKE else None


def _twice(paragraphs: Sequence[Paragraph], free: Sequence[int], first: int) -> int | None:
    """A line that is printed twice around the article's beginning."""
    seen: dict[str, int] = {}
    for i in free:
        key = _key(_SUFFIX.sub("", paragraphs[i].text))
        if key in seen and seen[key] < first:
            return i if _SUFFIX.search(paragraphs[seen[key]].text) and i < first else seen[key]
        seen.setdefault(key, i)
    return None


def _signed(
    paragraphs: Sequence[Paragraph], free: Sequence[int], first: int, why: Sequence[BoilerplateKind | None]
) -> int | None:
    """A line with a byline or a date right below it, and little prose above it."""
    for i in free:
        above = [j for j in range(first, i) if why[j] is None and paragraphs[j].prose]
        if len(above) > ABOVE:
            return None
        if i > first and any(why[j] in ("byline", "date") for j in range(i + 1, min(i + 3, len(why)))):
            body = {s for p, w in zip(paragraphs[i + 1 :], why[i + 1 :], strict=True) if w is None for s in p.stems}
            below = sum(w is None and p.prose for p, w in zip(paragraphs[i:], why[i:], strict=True))
            if below > 3 * len(above) and len(paragraphs[i].stems & body) >= COHESIVE * len(paragraphs[i].stems):
                return i
    return None


def _stopped(p: Paragraph, below: Sequence[BoilerplateKind | None]) -> bool:
    """Whether the first prose of all is a headline that ends as sentences do: it is short, and signed below."""
    return p.length <= STOPPED and not p.item and "byline" in below


def _telling(
    paragraphs: Sequence[Paragraph], free: Sequence[int], first: int, why: Sequence[BoilerplateKind | None]
) -> int | None:
    """The line above the article that shares most of its words with it; the first line of all where none does."""
    body = {s for p, w in zip(paragraphs[first:], why[first:], strict=True) if w is None and p.prose for s in p.stems}
    scores = {i: _score(paragraphs[i], body, why[i + 1 : i + 2]) for i in free}
    best = max(scores, key=lambda i: (scores[i], -i), default=None)
    if best is None or (body and scores[best] < COHESIVE):
        return 0 if 0 in scores else None
    # The line below a headline may tell more of the article than the headline does.
    while scores.get(best - 1, -1) >= STANDING * scores[best]:
        best -= 1
    return best


def _score(p: Paragraph, body: set[str], below: Sequence[BoilerplateKind | None]) -> float:
    """The share of a line's words that the article has, and some more where a byline or a date stands right below."""
    share = sum(s in body for s in p.stems) / max(2, len(p.stems))
    return share + (BYLINE if share and below and below[0] in ("byline", "date") else 0)
