"""Names: capitalised words that stand for somebody, a body or a place."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from typing import Literal

from headwater.records import Range
from headwater.text.capitals import Token, stretches
from headwater.text.lines import lines
from headwater.text.words import stem
from headwater.words import rows, words

NameKind = Literal["person", "organisation", "place", "unknown"]

WORD = re.compile(r"\w+")
LOWER = re.compile(r"[a-zß-ÿ]\w")
# Names that are common words but for their capitals.
ACRONYMS = ("IS", "WHO")
# Where a sentence can begin: a capital there need not be a name's.
OPENING = re.compile(r"(?:^|[.!?:;…\n]|[\"“”„«'‘(\[—–*#]|[.!?][\"”’']) *$")
# "Per Holm, Lund left" goes by what Holm says; in "Per Holm, 43, left" Per is the given name.
CLAUSE = re.compile(r", [A-Z]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """A name without title, article or possessive: where it stands, its words, and what it seems to be a name of."""

    range: Range
    text: str
    kind: NameKind


@dataclass
class _Plain:
    """The words of a range of a text, gathered where somebody asks whether one of them is in lower case."""

    text: str
    range: Range

    @cached_property
    def words(self) -> frozenset[str]:
        return frozenset(WORD.findall(self.text, *self.range))

    def __contains__(self, low: str) -> bool:
        return LOWER.match(low) is not None and low in self.words


def names_in(text: str, within: Range | None = None) -> Iterator[Name]:
    """The names in a text, or in a range of it, in order.

    A capital that only opens a sentence makes no name where the text also has the word in lower case. Lines in which
    most words are capitalised (headlines) are left out: their capitals say nothing.
    """
    range_ = within or Range(0, len(text))
    plain = _Plain(text, range_)
    found = [name for line in lines(text, [range_]) for name in _of_line(text, line, plain)]
    persons = {name.text.split()[-1] for name in found if name.kind == "person"}
    for name in found:
        if name.kind == "unknown" and name.text in persons:
            yield Name(range=name.range, text=name.text, kind="person")
        else:
            yield name


@lru_cache(maxsize=1 << 14)
def kind_of(name: str, *, titled: bool = False, definite: bool = False) -> NameKind:
    """What a name seems to name; `titled` after a title or role, `definite` after "the"."""
    low = name.casefold().removeprefix("the ")
    parts = low.split()
    if low in words("outlet_names") or low in words("offices"):
        return "organisation"
    if _is_place(parts) or (_is_opened(parts) and not titled):
        return "place"
    if not titled and name.isupper() and 2 <= len(name) <= 6:
        return "organisation"
    if titled or (parts[0] in words("given_names") and len(parts) < 5) or any(_initial(p) for p in parts[1:]):
        return "person"
    if not words("organisation_heads").isdisjoint(parts) or "&" in parts:
        return "organisation"
    if len(parts) - sum(p in words("name_particles") for p in parts) in (2, 3) and not definite:
        return "person"
    return "organisation" if definite and len(parts) > 1 else "unknown"


def is_title(word: str) -> bool:
    """Whether a word is a title or role that can stand before a person's name."""
    return word.casefold() in _titles()


@cache
def _titles() -> frozenset[str]:
    return frozenset(row[0] for row in rows("titles"))


def _is_place(parts: Sequence[str]) -> bool:
    """Whether the words of a name are a place's that the lists know, end as places do, or name a part of a place."""
    if len(parts) > 1 and parts[-1] in words("place_heads"):
        return True
    rest = parts[1:] if parts[0] in words("directions") else parts
    return not words("places").isdisjoint((" ".join(parts), " ".join(rest)))


def _is_opened(parts: Sequence[str]) -> bool:
    """Whether a name of two words begins as places do ("San Felipe"), and does not end as a body does."""
    return len(parts) == 2 and parts[0] in words("place_openers") and parts[1] not in words("organisation_heads")


def _initial(part: str) -> bool:
    return len(part) == 2 and part[0].isalpha() and part[1] == "."


def _of_line(text: str, line: Range, plain: _Plain) -> Iterator[Name]:
    for run, before in stretches(text, line):
        yield from _names_of_run(text, run, before, plain)


def _names_of_run(text: str, run: list[Token], before: Sequence[Token], plain: _Plain) -> Iterator[Name]:
    """A run cut at its titles: "Danish Justice Minister Ida Holm" names Ida Holm alone."""
    near = bool(before) and text[before[-1].end : run[0].start] == " "
    definite = near and before[-1].text.casefold() == "the"
    titled = near and (is_title(before[-1].text) or (before[-1].text == "of" and is_title(before[0].text)))
    opens = OPENING.search(text, max(0, run[0].start - 3), run[0].start)
    whole = text[run[0].start : run[-1].end].casefold()
    if whole in words("places") or whole in words("offices"):
        opens = None
    if whole in words("outlet_names") and not (opens and len(run) == 1):
        yield Name(range=Range(run[0].start, run[-1].end), text=text[run[0].start : run[-1].end], kind="organisation")
        return
    if opens and len(run) == 1 and _common(run[0], plain):
        return
    if opens and run[0].text == "Per" and CLAUSE.match(text, run[-1].end):
        run = run[1:]
    while run and _leads(run[0], bool(opens)):
        definite, run, opens = run[0].text.casefold() == "the", run[1:], None
    while run:
        cut = next((i for i, t in enumerate(run) if is_title(t.text)), len(run))
        yield from _name(text, run[:cut], titled, definite)
        titled, definite, run = cut < len(run), False, run[cut + 1 :]


def _name(text: str, tokens: Sequence[Token], titled: bool, definite: bool) -> Iterator[Name]:
    weak = words("demonyms", "title_modifiers", "stopwords")
    kept = list(tokens)
    if all(t.text.casefold() in weak and t.text not in ACRONYMS for t in kept):
        known = " ".join(t.text for t in kept).casefold() in words("places")
        if not known and not (definite and len(kept) > 1):
            return
    elif titled:
        while kept[0].text.casefold() in weak:
            kept.pop(0)
    cut = _person_begins(kept)
    for some, person in ((kept[:cut], False), (kept[cut:], titled or cut > 0)):
        if any(t.text.casefold() not in weak or t.text in ACRONYMS for t in some):
            range_ = Range(some[0].start, some[-1].end)
            name = text[range_.start : range_.end]
            yield Name(range=range_, text=name, kind=kind_of(name, titled=person, definite=definite and not person))


def _person_begins(tokens: Sequence[Token]) -> int:
    """Where a person's name begins behind a body's or party's ("Harbour Board Anna Berg"); 0 where there is none."""
    for i in range(1, len(tokens) - 1):
        before = tokens[i - 1].text.casefold()
        leads = before in words("demonyms") or before in words("organisation_heads")
        if leads and tokens[i].text.casefold() in words("given_names"):
            return i
    return 0


def _leads(token: Token, opens: bool) -> bool:
    """Whether a capitalised word stands before a name and is none: "The", "Unlike", "Contradicting"."""
    if token.text in ACRONYMS:
        return False
    low = token.text.casefold()
    opener = low in words("openers") or (len(low) > 6 and low.endswith("ing"))
    return low in words("stopwords") or low.endswith("-old") or (opens and (opener or _adverb(low)))


def _adverb(low: str) -> bool:
    """Whether a word is an adverb made of a common word, "finally", not a name's own, as "Connolly" and "Monthly"."""
    common = low.endswith("ly") and len(low) > 6 and stem(low.removesuffix("ly")) in words("word_frequency")
    return common and low not in words("no_adverbs", "given_names")


def _common(token: Token, plain: _Plain) -> bool:
    """Whether a word that opens a sentence is a common one: the text has it in lower case, or the lists know it."""
    if token.text in ACRONYMS:
        return False
    low = token.text.casefold()
    lists = low in words("openers") or low in words("institution_nouns") or low in _documents()
    return lists or is_title(low.removesuffix("s")) or low.endswith(("ly", "ing")) or low in plain


@cache
def _documents() -> frozenset[str]:
    return frozenset(row[0] for row in rows("document_nouns")) | words("report_nouns")
