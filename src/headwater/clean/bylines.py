"""Bylines and date lines."""

import re
from functools import cache

from headwater.clean.agencies import wire_pattern
from headwater.clean.authors import all_names, names_alone, presents_self
from headwater.clean.datelines import stands_alone
from headwater.clean.paragraphs import Paragraph
from headwater.clean.wires import CONTRIBUTED
from headwater.clean.wrapping import SENTENCE_END
from headwater.text.dates import dates_in
from headwater.text.pattern import one_of
from headwater.words import words as wordlist

LONGEST = 30
LONGEST_CREDIT = 70

_BY = re.compile(
    r"^(?:[^.]{0,40}\s[—–|-])?\W*(?:(?:written|authored|posted|published|reported|compiled|story|words|report|analysis|opinion|exclusive)\s+)?by[:\s]\s*(?=\S)",
    re.IGNORECASE,
)
_READING = re.compile(
    r"\b\d+[ -]min(?:ute)?s?\.?(?: of)? read(?:ing)?\b|\bread(?:ing)? time\b|\bread in \d+ min", re.IGNORECASE
)
_AGO = re.compile(
    r"^\W*(?:\d+|an?|one|two|three)\s+(?:sec(?:ond)?|min(?:ute)?|hr|hour|day|week|month|year)s?(?:\s\d+\smin)?\s+ago\W*(?:\d\d?:\d\d)?\W*$",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"^\W*\d{1,2}[:.]\d\d\s?(?:[ap]\.?m\.?)?\W*$", re.IGNORECASE)
_STAMPED = re.compile(
    r"^\W*(?:(?:first|last|originally)\s)?(?:published|posted|updated|modified|created)\b", re.IGNORECASE
)
_PUBLISHED = re.compile(r"\b(?:published|posted|updated)\b", re.IGNORECASE)
_CONTACTS = re.compile(r"@\w+|\b(?:e-?mail|contact|follow)\b.*", re.IGNORECASE)
_TAIL = re.compile(
    r"\s*\((?:\w+ )?(?:reporting|writing|editing|compiled|translated) (?:by|and)\b[^()]{0,400}\)\W*$", re.I
)
_CONTACT = re.compile(
    r"^\W*(?:contact|e-?mail|follow|write to|reach)\b.{0,80}(?:@|\bon (?:twitter|x)\b)"
    r"|\b(?:can|may) be reached (?:at|by|on)\b|\bfollow (?:him|her|them|me) (?:on|at|@)",
    re.IGNORECASE,
)


@cache
def _stamp() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{one_of(wordlist('stamp_words'))})\b", re.IGNORECASE)


@cache
def _credits() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:{one_of(wordlist('report_credits'))})(?!\w)", re.IGNORECASE)


@cache
def _wire_line() -> re.Pattern[str]:
    return re.compile(rf"^\W*(?:[Bb][Yy]\s)?(?:[Tt]he\s)?(?P<agency>{wire_pattern()})\W*$")


@cache
def _wire_last() -> re.Pattern[str]:
    """ "Ann Lee and Bo Ek, Associated Press"."""
    return re.compile(rf"[|,/–—-]\s*(?:[Tt]he\s)?{wire_pattern()}\W*$")


def is_byline(paragraph: Paragraph) -> bool:
    """Whether a line says who wrote or edited the article, and nothing else."""
    text = paragraph.text[:400]
    if paragraph.length > LONGEST_CREDIT:
        return False
    if any(shape.search(text) for shape in (_credits(), CONTRIBUTED, _CONTACT)):
        return True
    if paragraph.length > LONGEST:
        return False
    if (
        signs_for_wire(paragraph)
        or presents_self(paragraph)
        or stands_alone(text)
        or (_READING.search(text) and paragraph.length <= 20)
    ):
        return True
    return bool(_BY.search(text)) and not paragraph.ended and _names_only(text)


def signs_for_wire(paragraph: Paragraph) -> bool:
    """Whether a line has an agency's name, alone or behind people's, and does not say that the text is by them."""
    text = paragraph.text[:400]
    last = names_alone(paragraph) and _wire_last().search(text)
    return bool(_wire_line().search(text) or last) and not _BY.search(text)


def _names_only(text: str) -> bool:
    """Whether what follows "by" holds names, outlets and dates, and no sentence."""
    rest = _CONTACTS.sub("", _BY.sub("", text, count=1))
    small = [w for w in re.findall(r"[^\W\d_]+", _stamp().sub("", rest)) if w[0].islower()]
    return len(small) <= 3


def credits_within(paragraph: Paragraph) -> int | None:
    """Where in a paragraph's raw text the credits at its end begin: "(Reporting by Ann Lee; Editing by Bo Ek)"."""
    tail = paragraph.raw[-440:]
    found = _TAIL.search(tail)
    return len(paragraph.raw) - len(tail) + found.end() - len(found.group().lstrip()) if found else None


def is_date_line(paragraph: Paragraph) -> bool:
    """Whether a line gives a date or a time and little else."""
    text = paragraph.text[:200]
    if paragraph.length > LONGEST:
        return False
    if _AGO.search(text) or _CLOCK.search(text):
        return True
    found = [d for d in dates_in(text) if d.precision not in ("year", "month")]
    if _STAMPED.search(text) and (found or paragraph.length <= 4):
        return True
    rest = text
    for dated in reversed(found):
        rest = rest[: dated.range.start] + rest[dated.range.end :]
    left = re.findall(r"[^\W\d_][\w.'’-]*", _stamp().sub("", rest))
    return (
        bool(found)
        and not (left and paragraph.ended and SENTENCE_END.search(rest.rstrip(" *_")))
        and (len(left) <= 4 or (_PUBLISHED.search(text) is not None and all_names(left)))
    )
