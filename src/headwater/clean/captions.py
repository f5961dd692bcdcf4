"""Captions: the paragraphs that tell what a picture shows."""

import re
from collections.abc import Sequence
from itertools import pairwise

from headwater.clean.paragraphs import Paragraph
from headwater.text.dates import dates_in
from headwater.text.sentences import sentences
from headwater.words import words as wordlist

# Longer paragraphs are no caption.
CAPTION = 110
# A caption has no more sentences than this, unless it says that it is one.
SENTENCES = 3
# Beside a credit: so many words may tell a scene, and so many may name what is seen. A scene's verb stands soon.
SCENE, LABEL, SOON = 45, 30, 18

_FILE = re.compile(
    r"\bfile (?:photo|image|picture|pic)\b|^\W*FILE\b|^\W*pictured\b|\(pictured"
    r"|\bpictured (?:here|above|left|right|in|at)\b|\b(?:hide|toggle) caption$"
    r"|^In this (?:image|photo|picture|frame|handout|\w+[ .]+\d+,? \d{4}|\w+day)",
    re.IGNORECASE,
)
_FILMED = re.compile(r"\((?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\w*\.? \d{1,2}\)\W*(?:AP\W*)?$")
_SIDES = re.compile(
    r"(?:,|\()\s?(?:(?:second|third|far|bottom|top|front|back|background)\s)?(?:from\s)?(?:left|right|cent(?:er|re)|L|R)\s?(?:,|\)|and\b)"
    r"|\b(?:left|right) to (?:right|left)\b|\bfrom left\b",
)
# "Gov. Ann Lee (R)" is of a party and not on the right.
_PARTY = re.compile(r"\b(?:Gov|Sen|Rep|Governor|Senator|Representative|Congress(?:man|woman))\b[^()]{0,50}\(R\)")
_WEEKDAY_DATE = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|\w{2,}ed)\b")
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "his", "her", "its", "their"})
_BARE = frozenset(
    {"to", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "not", "her", "him", "them"}
)
_QUOTED = re.compile(r"[\"“”„«»]")
_ADDRESSED = re.compile(r"\b(?:I|me|you|we)\b")
_SAID = re.compile(r"\b(?:said|says|told|tells|according to|reported|announced|added|denied)\b")


def is_caption(paragraph: Paragraph, *, beside_credit: bool = False, above: bool = False) -> bool:
    """Whether a paragraph tells what a picture shows.

    Beside a credit less is needed to believe it, and least of all `above` the article.
    """
    if not 3 <= paragraph.length <= CAPTION or paragraph.item:
        return False
    if _FILE.search(paragraph.text) or _FILMED.search(paragraph.text[-40:]):
        return True
    shows = _shows(paragraph, beside_credit=beside_credit, above=above)
    return shows and sum(1 for _ in sentences(paragraph.text)) <= SENTENCES


def tells_sides(paragraph: Paragraph) -> bool:
    """Whether it says who stands where: "Ann Lee, left, and Bo Ek", "Ann Lee (R)"."""
    return bool(_SIDES.search(_PARTY.sub("", paragraph.text)))


def _shows(paragraph: Paragraph, *, beside_credit: bool, above: bool) -> bool:
    """Whether it tells a scene, says who stands where or, beside a credit, is short or without a verb."""
    sides = tells_sides(paragraph)
    quiet = not any(loud.search(paragraph.text[:200]) for loud in (_SAID, _QUOTED, _ADDRESSED))
    scene = quiet and _scene(paragraph.words)
    if scene and (sides or _WEEKDAY_DATE.search(paragraph.text)):
        return True
    if not beside_credit:
        return False
    label = above or not (_VERB.search(paragraph.text) or paragraph.words[0] in _PRONOUNS)
    return sides or _verbless(paragraph) or (quiet and paragraph.length <= (SCENE if scene else LABEL if label else 0))


def _scene(words: Sequence[str]) -> bool:
    """Whether a sentence begins with who does what in a picture: its verb stands soon, and not in the infinitive."""
    early = list(pairwise(words[:SOON]))
    return words[0] not in _PRONOUNS and any(w in wordlist("scene_verbs") and b not in _BARE for b, w in early)


def _verbless(paragraph: Paragraph) -> bool:
    """Whether it begins as captions do, with a short piece that gives a day and its year and has no verb."""
    first = re.split(r"(?<=[.!?])\s", paragraph.text, maxsplit=1)[0]
    return (
        len(first.split()) <= 14
        and not _VERB.search(first)
        and any(d.precision == "day" and d.value[0] != "-" for d in dates_in(first))
    )
