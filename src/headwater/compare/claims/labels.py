"""Labels: the clearest wording of a claim."""

import re
from collections.abc import Mapping, Sequence

from headwater.compare.claims.excerpts import alone
from headwater.compare.claims.line import line
from headwater.compare.drafts.clauses import clause, headless, whole
from headwater.compare.drafts.likeness import likeness
from headwater.compare.drafts.polarity import negative
from headwater.compare.drafts.profiles import features, main_clause, weighted
from headwater.compare.drafts.referents import PAIR
from headwater.compare.statements.reading import Statement
from headwater.records import Evidence, Range
from headwater.text.words import word_list
from headwater.words import words as wordlist

STATING = ("asserts", "confirms")
# A sentence of so many words reads well; each word more or less costs.
GOOD = range(8, 26)
# A label is central among the wordings; of large claims the first ones tell enough.
ENOUGH = 60
# What needs the sentence before it.
BEFORE = re.compile(
    r"(?i)[\W]*(?:then|once|however|instead|meanwhile|later|earlier|in (?:19|20)\d\d|this|these|as well)\b"
)
BEHIND = re.compile(r"(?i)\b(?:after|because)\s+$")
# How much it counts that a wording stands where an article says its news.
NEWS = 0.1


def label(
    texts: Mapping[str, str], told: Sequence[Statement], news: Mapping[str, Sequence[Range]]
) -> tuple[str, Evidence]:
    """The clearest wording among a claim's statements, tidied, and where it stands.

    Clear is what is like the other wordings, names whom it speaks of, is a whole clause of ordinary length and stands
    in the text rather than over it; best where an article says its news. `news` are these places in each document.
    """
    ordered = sorted(_wordings(told), key=lambda s: s.evidence)
    said = [s for s in ordered if clause(s.about) and not s.about.endswith("?")] or ordered
    some = ([s for s in said if not _behind(texts, s)] or said)[:ENOUGH]
    profiles = weighted([features(s.about) for s in some])
    central = likeness(profiles, profiles).mean(1)
    scores = [float(c) - _unclear(s) + NEWS * _leads(s, news) for c, s in zip(central, some, strict=True)]
    best = some[max(range(len(some)), key=lambda i: (scores[i], -i))]
    words, place = alone(texts[best.evidence.document], best)
    return line(words), place


def _wordings(told: Sequence[Statement]) -> Sequence[Statement]:
    """What states a claim in its own sense: the words of those who stand by it, else of those who deny it.

    Of a negation that is not the contrary which somebody denies, nor "it was not sold" where all deny a sale.
    """
    stating = [s for s in told if s.position in STATING]
    negated = [s for s in stating if negative(s.about)]
    denied = [s for s in told if s.position != "mentions" and not negative(s.about)]
    return (negated if 2 * len(negated) > len(stating) else stating) or denied or told


def _behind(texts: Mapping[str, str], s: Statement) -> bool:
    """Whether it only says after what, or why, something else was."""
    start = s.evidence.range.start
    return bool(BEHIND.search(texts[s.evidence.document], max(0, start - 10), start))


def _leads(s: Statement, news: Mapping[str, Sequence[Range]]) -> bool:
    """Whether it is a clause of the text that stands where the article says its news."""
    there = any(s.evidence.range.overlaps(r) for r in news[s.evidence.document])
    return there and not s.display and whole(s.about)


def _unclear(s: Statement) -> float:
    words, referring = word_list(s.about), wordlist("referring")
    pronouns = sum(w in referring for w in words) / max(1, len(words))
    length = max(0, GOOD.start - len(words), len(words) - GOOD.stop)
    aside = len(words) - len(word_list(main_clause(s.about)))
    hedges = sum(w.endswith("edly") or w == "also" for w in words)
    opening = (headless(s.about) or not whole(s.about)) + bool(PAIR.search(s.about)) + bool(BEFORE.match(s.about))
    return 1.5 * pronouns + 0.03 * length + 0.02 * aside + 0.05 * hedges + 0.1 * s.display + 0.2 * opening
