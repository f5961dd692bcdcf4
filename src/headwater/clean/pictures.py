"""Captions, and the credits of those who made the pictures."""

import re
from collections.abc import Sequence
from functools import cache
from itertools import pairwise

from headwater.clean.agencies import agencies, agency_pattern
from headwater.clean.paragraphs import Paragraph
from headwater.text.dates import dates_in
from headwater.text.sentences import sentences
from headwater.words import words as wordlist

# Longer lines are no credit; longer paragraphs are no caption.
CREDIT, LONGEST_CREDIT = 16, 200
CAPTION = 110
# A caption has no more sentences than this, unless it says that it is one.
SENTENCES = 3
# Beside a credit: so many words may tell a scene, and so many may name what is seen. A scene's verb stands soon.
SCENE, LABEL, SOON = 45, 30, 18

_NAME = r"(?:[^\W\d_a-zß-ÿ][\w.'’-]*|de|der|van|von|bin|al|el|la)"
_LABEL = re.compile(
    r"^\W*(?:(?:photo(?:graph)?|image|picture|pic|illustration|graphic|video|screenshot)s?\s*(?:credit|by|courtesy|from|via|:|/)"
    r"|credits?\s*:|courtesy\s+(?:of|photo)|©(?!\s*(?:\d|copyright)))",
    re.IGNORECASE,
)
# "(Gazette archive)": of whom it is, where it ends a caption; a line of its own could be a button.
_STOCK = re.compile(r"^(?:[A-Z][\w.'’&-]*\s){1,4}(?:archives?|photos?|handout)$")
_FILE = re.compile(
    r"\bfile (?:photo|image|picture|pic)\b|^\W*FILE\b|^\W*pictured\b|\(pictured"
    r"|\bpictured (?:here|above|left|right|in|at)\b"
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
_PARENTHESIS = re.compile(r"\s*[(\[]([^()\[\]]{2,160})[)\]][.*_]*$")
_BAR = re.compile(r"\s*[|•]\s*([^|•]{2,80})$")
_LABELLED = re.compile(
    r"(?<=\w)[.!?”\"]?\s*((?:(?:Photo(?:graph)?|Image|Picture)s?(?: by)?:|Credit:?)\s[A-Z][^.!?:]{2,80})$"
)
_WEEKDAY_DATE = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, [A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\b")
_VERB = re.compile(r"\b(?:is|are|was|were|has|have|had|will|\w{2,}ed)\b")
_PRONOUNS = frozenset({"he", "she", "it", "they", "we", "i", "his", "her", "its", "their"})
_BARE = frozenset(
    {"to", "will", "would", "can", "could", "may", "might", "shall", "should", "must", "not", "her", "him", "them"}
)
QUOTED = re.compile(r"[\"“”„«»]")
_SAID = re.compile(r"\b(?:said|says|told|tells|according to|reported|announced|added|denied)\b")


@cache
def _credit() -> re.Pattern[str]:
    """Names, a slash or "via", an agency: "Ann Lee/Getty Images", "AP Photo/Ann Lee", "Ann Lee, AFP via Getty"."""
    agency = agency_pattern()
    maker = rf"{_NAME}(?:\s{_NAME}){{0,4}}"
    sell = rf"(?:{agency}|{_NAME}(?:\s{_NAME}){{0,3}})"
    return re.compile(
        rf"^\W*(?:(?:{maker}\s?[/|,–—-]\s?|{maker}\s|\(?via\s)?{agency}(?:\s?[/|,]\s?{sell}|\svia\s{sell})*"
        rf"|{agency}\s?[/|:]\s?{maker}|{maker}(?:\s?[/|,]\s?{sell}){{0,2}}\s?(?:,\s)?via\s{agency})"
        rf"(?:,?\s(?:file|File|FILE|Pool|pool|handout|Handout))*\W*$"
    )


@cache
def _slashed() -> re.Pattern[str]:
    """A name, a slash and an agency right behind a caption: "... on Sunday.Ann Lee / Reuters"."""
    name = r"[A-ZÀ-Þ][\w'’-]*\.?"
    return re.compile(
        rf"(?<=[\w.”\"’])\s?((?:{name}\s){{1,3}}{name}\s?/\s?{agency_pattern()}(?:(?:/|\svia\s){agency_pattern()})*)$"
    )


@cache
def _credited_first() -> re.Pattern[str]:
    """An agency's name and right behind it a caption: "Reuters The bridge in 2014"."""
    return re.compile(rf"^{agency_pattern()}(?::\s?{agency_pattern()}|\s-\sContributor)?\s(?:[A-Z]\w*\s){{1,4}}[a-z]")


@cache
def _picture_words() -> re.Pattern[str]:
    return re.compile(r"(?i:photo|image|getty|pictures?\b|file\b|handout|shutterstock|via\b|/)")


def is_credit(text: str) -> bool:
    """Whether a line does nothing but say who made a picture; an agency's bare name says who wrote the article."""
    words = len(text.split())
    if words == 0 or words > CREDIT or len(text) > LONGEST_CREDIT:
        return False
    if _LABEL.search(text):
        return not text.rstrip().endswith("?")
    return bool(_credit().search(text)) and bool(_picture_words().search(text))


def credit_within(paragraph: Paragraph) -> int | None:
    """Where in a paragraph's raw text the credit at its end begins: "(Ann Lee/Getty Images)", "| AP Photo/Ann Lee"."""
    tail = paragraph.raw[-200:]
    for shape in (_PARENTHESIS, _BAR, _LABELLED, _slashed()):
        if (found := shape.search(tail)) and (is_credit(found[1]) or _STOCK.search(found[1])):
            marked = found.end() - len(found.group().lstrip())
            return len(paragraph.raw) - len(tail) + (marked if shape in (_PARENTHESIS, _BAR) else found.start(1))
    return None


def ends_in_agency(paragraph: Paragraph) -> bool:
    """Whether a paragraph ends in an agency's bare name: "(AP)"."""
    found = _PARENTHESIS.search(paragraph.raw[-200:])
    return bool(found and found[1] in agencies())


def begins_with_credit(paragraph: Paragraph) -> bool:
    """Whether a line that is no sentence begins with an agency's name and goes on as a caption does."""
    return not paragraph.ended and bool(_credited_first().search(paragraph.text[:80]))


def is_caption(paragraph: Paragraph, *, beside_credit: bool = False, above: bool = False) -> bool:
    """Whether a paragraph tells what a picture shows.

    Beside a credit less is needed to believe it, and least of all `above` the article.
    """
    if not 3 <= paragraph.length <= CAPTION:
        return False
    if _FILE.search(paragraph.text) or _FILMED.search(paragraph.text[-40:]):
        return True
    shows = _shows(paragraph, beside_credit=beside_credit, above=above)
    return shows and sum(1 for _ in sentences(paragraph.text)) <= SENTENCES


def _shows(paragraph: Paragraph, *, beside_credit: bool, above: bool) -> bool:
    """Whether it tells a scene, says who stands where or, beside a credit, is short or without a verb."""
    sides = bool(_SIDES.search(_PARTY.sub("", paragraph.text)))
    quiet = not _SAID.search(paragraph.text[:200]) and not QUOTED.search(paragraph.text[:200])
    scene = quiet and _scene(paragraph.words)
    if scene and (sides or _WEEKDAY_DATE.search(paragraph.text)):
        return True
    if not beside_credit:
        return False
    label = above or not _VERB.search(paragraph.text)
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
