"""Posts: what the words around a name say that its bearer is."""

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from headwater.attribute.grammar.classes import members, role_class
from headwater.attribute.grammar.verbs import verbs
from headwater.records import Range
from headwater.text.names import is_title
from headwater.words import rows, words

WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:[-’'][^\W_]+)*")
POSSESSIVE = re.compile(r"[’']s?$")
PAUSE = re.compile(r"[,;.\n\"“”()—–]")
APPOSED = re.compile(r"(?:the|a|an|one of|his|her|its|[A-Z]\S*[’']s?)\s|[a-z]+ (?:of|for|to)\b")
# "(R-Texas)", "(D., Calif.)", ", R-S.C.,"
PARTY = re.compile(r"(?: \(|, )(?P<party>[A-Z][A-Za-z]{0,2})\.?(?:-|–|, | )(?P<place>[A-Z][\w.]*(?: [A-Z]\w+)?)[),.]")
# How much before and behind a name, in characters, can say what its bearer is.
BEFORE, BEHIND = 80, 120


def roles_around(text: str, name: Range) -> Counter[str]:
    """The classes of roles, nations, parties and places that a text gives to a name's bearer.

    "Danish prime minister Ida Holm", "the minister, Ida Holm,", "Holm, a lawyer for Brandt,", "Holm (R-Texas)".
    """
    said = _apposed(text, name)
    return Counter([*_before(text, name), *_behind(said), *_party(text, name), *_members(said)])


def post(text: str, name: Range) -> frozenset[str]:
    """The words, in lower case, of the description that stands right before a name or in apposition behind it."""
    before = []
    at = name.start
    for word in _words_before(text, name.start):
        if text[word.end() : at] != " " or word[0].lower() in words("stopwords", "prepositions"):
            break
        before.append(word[0])
        at = word.start()
    if not any(_role(w.lower()) for w in before):
        before = []
    behind = WORD.findall(_apposed(text, name))
    return frozenset(POSSESSIVE.sub("", w).lower() for w in (*before, *behind))


def _before(text: str, name: Range) -> Iterator[str]:
    at = name.start
    between = ", " if text[at - 2 : at] == ", " and text[name.end : name.end + 1] in (",", ".") else " "
    for word in _words_before(text, name.start):
        bare = POSSESSIVE.sub("", word[0])
        low = bare.lower()
        gap = text[word.end() : at].removeprefix("." if is_title(f"{low}.") else "")
        if gap != between or (between == ", " and not (_role(low) and low == bare)):
            return
        if _role(low):
            yield _role(low)
            if low.startswith("ex-"):
                yield "former"
        elif low in ("former", "then", "late"):
            yield "former"
        elif low in ("vice", "deputy") or low in words("demonyms") or (bare != word[0] and low in words("places")):
            yield low
        elif not (low in words("title_modifiers") or word[0][0].isupper()):
            return
        at, between = word.start(), " "


def _words_before(text: str, at: int) -> Iterator[re.Match[str]]:
    """The words before an offset, the last first, none looked at before somebody asks for it."""
    first, end = max(0, at - BEFORE), at
    while end > first:
        begin = max(first, text.rfind(" ", first, end) + 1)
        yield from reversed(list(WORD.finditer(text, begin, end)))
        end = begin - 1


def _behind(said: str) -> Iterator[str]:
    for word in WORD.findall(said):
        low = word.lower()
        if _role(low) or low in words("demonyms"):
            yield _role(low) or low


def _apposed(text: str, name: Range) -> str:
    """The apposition behind a name; "" where none stands there."""
    if not text.startswith(", ", name.end):
        return ""
    pause = PAUSE.search(text, name.end + 2, name.end + BEHIND)
    said = text[name.end + 2 : pause.start()] if pause else ""
    return said if APPOSED.match(said) and not _says(said) else ""


def _party(text: str, name: Range) -> Iterator[str]:
    """The party and the place in "Ida Holm (R-Texas)"."""
    match = PARTY.match(text, name.end, name.end + BEHIND)
    adjective = _letters().get(match["party"].lower()) if match else None
    if match and adjective:
        yield adjective
        yield match["place"].lower()


def _members(said: str) -> Iterator[str]:
    """The party in "Senator Ida Holm, a Texas Republican,"."""
    return (members()[low] for word in WORD.findall(said) if (low := word.lower()) in members())


@cache
def _letters() -> dict[str, str]:
    return {row[0]: row[1] for row in rows("party_letters")}


def _says(said: str) -> bool:
    """Whether words hold a verb, so that they are a clause and no apposition."""
    low = {w.lower() for w in WORD.findall(said)}
    return not low.isdisjoint(words("auxiliaries")) or any(v.shape == "past" for w in low for v in verbs().get(w, ()))


def _role(word: str) -> str:
    """The class of a word that is a title or role; "" of another."""
    word = word.removeprefix("ex-")
    return role_class(word) if is_title(word) or word in words("role_classes") else ""
