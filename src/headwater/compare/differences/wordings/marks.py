"""Marks: words that one account quotes and another gives as its own, beside a part of the same quotation."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from rapidfuzz.distance import LCSseq

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.wordings.wordings import said
from headwater.compare.quotations.quotes import Quote
from headwater.compare.quotations.shifts import FORM
from headwater.text.quotations import is_title
from headwater.text.words import root, word_list
from headwater.words import words

MOST = 2
"""Differences of this sort that a story has at most."""
PART, WHOLE = range(2, 13), 40
"""Words of a quotation in part, and the most of a whole one."""
NEXT, SAME = 4, 3
"""Words beside the part that are held against those of the whole, and how many of them must be the same: where there
are no more than that, one fewer."""
BESIDE = 80
"""Characters beside a part that are read."""
STOP = re.compile(r"[.!?:;,](?:\s|$)|[\"“”\n]")
"""Where the sentence ends that a part stands in, or another quotation begins."""


def marks(accounts: Accounts, quotes: Sequence[Quote]) -> Iterator[Draft]:
    """Quotations in part whose article goes on, outside the marks, with what another account has inside: a few."""
    having: defaultdict[str, list[Quote]] = defaultdict(list)
    for q in quotes:
        for word in sorted(set(q.plain)):
            having[word].append(q)
    seen, found = set[tuple[str, ...]](), list[Draft]()
    for part in quotes:
        if part.plain not in seen and (whole := _whole(accounts, part, having)):
            seen.add(part.plain)
            found.append(_draft(part, whole))
    yield from sorted(found, key=lambda d: (-d.weight, d.why))[:MOST]


def _whole(accounts: Accounts, part: Quote, having: Mapping[str, Sequence[Quote]]) -> Quote | None:
    """The first quote of another account that has the part and, inside its marks, the words beside it."""
    if part.attribution.form == "direct" or len(part.words) not in PART or is_title(part.text):
        return None
    beside = _beside(accounts.articles[part.document].text, part)
    among = min((having[w] for w in part.plain), key=len)
    fuller = (q for q in among if len(part.words) < len(q.words) <= WHOLE and part.within(q))
    others = (q for q in fuller if accounts.number([q.document, part.document]) > 1)
    return next((q for q in others if _goes_on(beside, _inside(part, q))), None)


def _beside(text: str, part: Quote) -> tuple[list[str], list[str]]:
    """The roots of the words before a part, the nearest first, and after it, in its sentence and outside of marks."""
    start, end = part.evidence[0].range.start - 1, part.evidence[-1].range.end + 1
    before = STOP.split(text[max(0, start - BESIDE) : start])[-1]
    after = STOP.split(text[end : end + BESIDE], maxsplit=1)[0]
    return [root(w) for w in word_list(before)][::-1][:NEXT], [root(w) for w in word_list(after)][:NEXT]


def _inside(part: Quote, whole: Quote) -> tuple[list[str], list[str]]:
    """The same of the words that the whole quote has around the part."""
    at = part.place(whole)
    before, after = whole.words[:at][::-1][:NEXT], whole.words[at + len(part.words) :][:NEXT]
    return [root(w) for w in before], [root(w) for w in after]


def _goes_on(beside: tuple[list[str], list[str]], inside: tuple[list[str], list[str]]) -> bool:
    """Whether on one side mostly the same words stand, a word of content among them."""
    for mine, theirs in zip(beside, inside, strict=True):
        least = min(SAME, max(2, min(len(mine), len(theirs)) - 1))
        if LCSseq.similarity(mine, theirs) >= least and any(w in theirs and w not in words("stopwords") for w in mine):
            return True
    return False


def _draft(part: Quote, whole: Quote) -> Draft:
    return Draft(
        kind="wording",
        relation="variant",
        readings=readings({said(part): part.evidence, said(whole): whole.evidence}),
        why=f"{said(part)}: what stands beside it in an account’s own words is quoted in another: {said(whole)}.",
        weight=FORM / 2,
    )
