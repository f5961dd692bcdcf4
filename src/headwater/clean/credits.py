"""Credits of those who made the pictures."""

import re
from functools import cache

from headwater.clean.agencies import agencies, agency_pattern, picture_pattern
from headwater.clean.outlets import by_name
from headwater.clean.paragraphs import Paragraph
from headwater.words import words as wordlist

# Longer lines are no credit.
CREDIT, LONGEST_CREDIT = 16, 200
# Behind "Photos:" so many words, if nothing parts them, are a title.
MAKERS = 6

_NAME = r"(?:[^\W\d_a-zß-ÿ][\w.'’-]*|de|der|van|von|bin|al|el|la)"
_LABEL = re.compile(
    r"^\W*(?:(?:(?:pool|file|handout|staff|stock)\s)?"
    r"(?:photo(?:graph)?|image|picture|pic|illustration|graphic|video|screenshot)s?\s*(?:credit|by|courtesy|from|via|:|/)"
    r"|credits?\s*:|courtesy\s+(?:of|photo)|©(?!\s*(?:\d|copyright))"
    r"|(?-i:Credit\s?[A-Z][^.!?]*(?:/|\sfor\s|\svia\s)))",
    re.IGNORECASE,
)
# "(Gazette archive)": of whom it is, where it ends a caption; a line of its own could be a button.
_STOCK = re.compile(r"^(?:[A-Z][\w.'’&-]*\s){1,4}(?:archives?|photos?|handout)$")
_WORDS = re.compile(r"[^\W\d_]+")
_PARTED = re.compile(r"\s?/\s?|\svia\s")
_LISTED = re.compile(r"[,/|&()]|\svia\s")
_PARENTHESIS = re.compile(r"\s*[(\[]([^()\[\]]{2,160})[)\]][.*_]*$")
_BAR = re.compile(r"\s*[|•]\s*([^|•]{2,80})$")
_BEHIND = re.compile(r"(?<=\w)[.!?][”\"’]?\s+([A-Z][\w -]{1,30})$")
_LABELLED = re.compile(
    r"(?<=\w)[.!?”\"]?\s*((?:(?:Photo(?:graph)?|Image|Picture)s?(?: by)?:|Credit:?)\s[A-Z][^.!?:]{2,80})$"
)


@cache
def _credit() -> re.Pattern[str]:
    """Names, a slash or "via", an agency: "Ann Lee/Getty Images", "AP Photo/Ann Lee", "Ann Lee, AFP via Getty"."""
    agency = agency_pattern()
    maker = rf"{_NAME}(?:\s{_NAME}){{0,4}}"
    sell = rf"(?:{agency}|{_NAME}(?:\s{_NAME}){{0,3}})"
    return re.compile(
        rf"^\W*(?:(?:{maker}\s?[/|,–—-]\s?|{maker}\s|\(?via\s)?{agency}(?:\s?[/|,]\s?{sell}|\svia\s{sell})*"
        rf"|{agency}\s?[/|:]\s?{maker}|{maker}(?:\s?[/|,]\s?{sell}){{0,2}}\s?(?:,\s)?via\s{agency})"
        rf"(?:(?:,?\s|/)(?i:file|pool|handout)(?:\s(?:19|20)\d\d)?)*\W*$"
    )


@cache
def _slashed() -> re.Pattern[str]:
    """A name, a slash and an agency right behind a caption: "... Sunday.Ann Lee / Reuters", "... REUTERS/Ann Lee"."""
    name = r"[A-ZÀ-Þ][\w'’-]*\.?"
    return re.compile(
        rf"(?<=[\w.”\"’])\s?((?:{name}\s){{1,3}}{name}\s?/\s?{agency_pattern()}(?:(?:/|\svia\s){agency_pattern()})*"
        rf"|(?<=[.!?”\"’]\s){agency_pattern()}/(?:{name}\s){{1,3}}{name})$"
    )


@cache
def _credited_first() -> re.Pattern[str]:
    """An agency's name and right behind it a caption: "Reuters The bridge in 2014"."""
    return re.compile(rf"^{agency_pattern()}(?::\s?{agency_pattern()}|\s-\sContributor)?\s(?:[A-Z]\w*\s){{1,4}}[a-z]")


@cache
def _picture_words() -> re.Pattern[str]:
    return re.compile(rf"(?i:photo|image|getty|pictures?\b|file\b|handout|shutterstock|via\b|/)|{picture_pattern()}")


def _chained(text: str) -> bool:
    """Whether slashes or "via" part several makers and sellers, whatever their order, and nothing else is said."""
    parts = _PARTED.split(text.strip(" ()[].*_"))
    capitals = all(w[0].isupper() for part in parts for w in _WORDS.findall(part) if w != "file")
    sold = any(part in agencies() or part.casefold().removeprefix("the ") in by_name() for part in parts)
    return len(parts) > 1 and capitals and sold


def is_credit(text: str) -> bool:
    """Whether a line does nothing but say who made a picture; an agency's bare name says who wrote the article."""
    words = len(text.split())
    if words == 0 or words > CREDIT or len(text) > LONGEST_CREDIT:
        return False
    if label := _LABEL.search(text):
        told = label.group().endswith(":") and len(text[label.end() :].split()) > MAKERS and not _LISTED.search(text)
        return not told and not text.rstrip().endswith("?")
    return bool(_picture_words().search(text)) and (bool(_credit().search(text)) or _chained(text))


def credit_within(paragraph: Paragraph) -> int | None:
    """Where in a paragraph's raw text the credit at its end begins: "(Ann Lee/Getty Images)", "| AP Photo/Ann Lee"."""
    tail = paragraph.raw[-200:]
    for shape in (_PARENTHESIS, _BAR, _LABELLED, _slashed()):
        if (found := shape.search(tail)) and (is_credit(found[1]) or _STOCK.search(found[1])):
            marked = found.end() - len(found.group().lstrip())
            return len(paragraph.raw) - len(tail) + (marked if shape in (_PARENTHESIS, _BAR) else found.start(1))
    return None


def ends_in_agency(paragraph: Paragraph) -> bool:
    """Whether a paragraph ends in a seller's bare name: "(AP)", "(CBS)", or "Reuters" behind the last sentence."""
    tail = paragraph.raw[-200:]
    bare, behind = _PARENTHESIS.search(tail), _BEHIND.search(tail)
    if bare and bare[1].casefold() in wordlist("outlet_names"):
        return True
    return any(found and found[1] in agencies() for found in (bare, behind))


def begins_with_credit(paragraph: Paragraph) -> bool:
    """Whether a line that is no sentence begins with an agency's name and goes on as a caption does."""
    return not paragraph.ended and bool(_credited_first().search(paragraph.text[:80]))
