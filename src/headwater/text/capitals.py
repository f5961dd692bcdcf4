"""Capitals: the stretches of capitalised words in a line, of which names are made."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from typing import NamedTuple

from headwater.records import Range
from headwater.words import words

# Initials and abbreviations keep their full stop; a possessive is parted from its word.
TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}|[^\W\d_]\.(?= )"
    r"|(?=[A-Z])(?:Mr|Mrs|Ms|Dr|Sens?|Reps?|Gov|Gen|Lt|Col|Prof|St|Jr|Sr|Rev|Capt|Sgt|Maj)\.|[^\W_]+(?:[-’'][^\W_]+)*|&"
)
# "the Oslo-based Ida Holm"
COMPOUND = ("-based", "-born", "-led", "-backed")
JOINTS = ("of the", "of", "for the", "for", "and", "&")
CONTRACTION = re.compile(r"(?i)(?:i|we|you|they|he|she|it|that|there|what|who)[’'](?:m|ve|ll|d|re|s)$")
# "Omar al-Hakim": the article is written small, the name is not.
ARTICLE = re.compile(r"(?:al|el|an|ar|as|ash|az)-(?=[A-Z])")
# Words of so many letters tell a headline.
LONG = 4


class Token(NamedTuple):
    """A word: its offsets and itself, both without a possessive, and whether it has one."""

    start: int
    end: int
    text: str
    possessive: bool


@dataclass(frozen=True, slots=True)
class _Words:
    """The words of a line, and which of them are capitalised and can be a name's."""

    text: str
    matches: Sequence[re.Match[str]]
    capital: Sequence[bool]


def stretches(text: str, line: Range) -> Iterator[tuple[list[Token], list[Token]]]:
    """The stretches of capitalised words in a line, each with the two words before it; none in a headline.

    Small words inside a name belong to a stretch: "Anna van der Berg", "the Ministry of Foreign Affairs".
    """
    matches = list(TOKEN.finditer(text, line.start, line.end))
    said = [m[0] for m in matches]
    capital = [(word[0].isupper() or ARTICLE.match(word) is not None) and _can_name(word) for word in said]
    if not any(capital) or _headline(text, line, matches[0].start(), said, capital):
        return
    all_of_it, behind = _Words(text, matches, capital), 0
    for at, great in enumerate(capital):
        if great and at >= behind:
            run = _run(all_of_it, at)
            behind = at + len(run)
            yield run, [_token(m) for m in matches[max(0, at - 2) : at]]


def _headline(text: str, line: Range, first: int, said: Sequence[str], capital: Sequence[bool]) -> bool:
    """Whether most words of a line are capitalised: their capitals say nothing."""
    low = (word for word, great in zip(said, capital, strict=True) if not great and len(_bare(word)) >= LONG)
    most = sum(capital) // 4
    if len(list(islice(low, most + 1))) > most:
        return False
    long = [great for word, great in zip(said, capital, strict=True) if len(_bare(word)) >= LONG]
    short = len(long) == len(said) > 1 and text[line.end - 1].isalnum() and first == line.start
    return (len(long) > 3 or short) and sum(long) > 0.8 * len(long)


def _bare(word: str) -> str:
    """A word without its possessive."""
    return word[:-2] if word[-1] in "sS" and word[-2:-1] in ("’", "'") else word


def _token(match: re.Match[str]) -> Token:
    word, (start, end) = match[0], match.span()
    bare = _bare(word)
    return Token(start, end - len(word) + len(bare), bare, bare != word)


@lru_cache(maxsize=1 << 14)
def _can_name(word: str) -> bool:
    """Whether a capitalised word can be a name's: days, months, contractions and the pronoun are none."""
    low = _bare(word).casefold()
    dated = low in words("calendar") or low + "." in words("calendar")
    return not dated and low != "i" and not low.endswith(COMPOUND) and not CONTRACTION.match(low)


def _run(said: _Words, at: int) -> list[Token]:
    """The words from `at` on, a capitalised one, that make one stretch."""
    run: list[Token] = []
    i = at
    while i < len(said.matches) and said.capital[i]:
        if run and said.text[run[-1].end : said.matches[i].start()] != " ":
            break
        run.append(_token(said.matches[i]))
        if run[-1].possessive and run[0].text != "St.":
            break
        i += 1
        joint = _joint(said, i, run[-1])
        run.extend(map(_token, said.matches[i : i + joint]))
        i += joint
    return run


def _joint(said: _Words, i: int, last: Token) -> int:
    """How many lower-case words at `i` join the last one to the capital after them ("de", "of the")."""
    for length in (2, 1):
        if i + length >= len(said.capital) or not said.capital[i + length]:
            continue
        ahead = said.matches[i + length]
        between = said.text[last.end : ahead.start()]
        if "  " in between or any(c in between for c in ',.;:()"“”\n'):
            continue
        joint = between.strip()
        heads = words("organisation_heads")
        body = last.text.casefold() in heads and (joint != "and" or _bare(ahead[0]).casefold() in heads)
        if (joint in JOINTS and (body or joint == "&")) or (
            joint and words("name_particles").issuperset(joint.split())
        ):
            return length
    return 0
