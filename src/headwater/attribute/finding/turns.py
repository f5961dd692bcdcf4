"""Turns: who speaks in a transcript, paragraph by paragraph, each opened by the speaker's name and a colon."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from headwater.attribute.containment import holders, touching
from headwater.attribute.finding.rules import FACE
from headwater.attribute.found import Found
from headwater.records import Range
from headwater.text.lines import lines

# "HOLM: …", "“Ida Holm (on tape): …"
LABEL = re.compile(
    r"[\"“]?(?P<name>[^\W\d_][\w.’'-]+(?: [^\W\d_][\w.’'-]*){0,3})(?: [(\[][^()\[\]]{1,40}[)\]])?(?P<colon>:)\s+(?=\S)"
)
CLOSED = re.compile(r"[.!?…—–-][\"”’')\]]*$")
QUOTES = '"“”'
# People talk to each other so; lists of figures and of points do not.
TALK = re.compile(r"(?i)\b(?:i|we|you|me|us|my|our|your)\b|\?")
# Who speaks in a transcript speaks more than once, and so does somebody else.
OFTEN = 2


def turns(text: str, ranges: Sequence[Range]) -> list[Found]:
    """The turns of a transcript, in order; none in a text without one.

    In a transcript at least two take turns, their names are spelled alike, and most of what they say is talk.
    """
    every = _labelled(text, ranges)
    names = [text[f.source[0][0] : f.source[0][1]] for f in every]
    capitals = 2 * sum(name.isupper() for name in names) > len(names)
    found = [f for f, name in zip(every, names, strict=True) if name.isupper() == capitals]
    often = Counter(name.casefold().split()[-1] for name in names if name.isupper() == capitals)
    speakers = [name for name, times in often.items() if times >= OFTEN]
    talk = sum(any(TALK.search(text, *p) for p in f.content) for f in found)
    return found if len(speakers) >= OFTEN and 2 * talk >= len(found) else []


def _labelled(text: str, ranges: Sequence[Range]) -> list[Found]:
    """The paragraphs that begin with a name and a colon, with those behind them that only open with a quotation mark,
    as they did, where another name follows.
    """
    found: list[Found] = []
    more: list[tuple[int, int]] = []
    open_ = False
    for line in lines(text, ranges):
        turn = _labelled_line(text, line)
        if turn:
            if found:
                found[-1] = replace(found[-1], content=(*found[-1].content, *more))
            found.append(turn)
            more, open_ = [], text[line.start] in QUOTES
        elif open_ and text[line.start] in QUOTES and _goes_on(text[line.start + 1 : line.end]):
            more.append((line.start + 1, line.end))
        else:
            open_ = False
    return found


def _labelled_line(text: str, line: Range) -> Found | None:
    label = LABEL.match(text, line.start, line.end)
    if label is None or not all(w[0].isupper() for w in label["name"].split()):
        return None
    if CLOSED.search(text, max(label.end(), line.end - 10), line.end) is None:
        return None
    return Found(
        source=(label.span("name"),), cue=(label.span("colon"),), content=((label.end(), line.end),), verbatim=True
    )


def _goes_on(said: str) -> bool:
    """Whether a paragraph behind its quotation mark is all somebody's words, and no stage direction."""
    return said[:1] not in ("(", "[") and set(QUOTES).isdisjoint(said[:-1])


def with_turns(found: Sequence[Found], spoken: Sequence[Found]) -> list[Found]:
    """Attributions with the turns of a transcript; a turn that was found with its colon stands as it was found."""
    known = touching([t.cue for t in spoken], [f.cue for f in found])
    same = {j for near in known for j in near}
    fresh = [t for t, near in zip(spoken, known, strict=True) if not near]
    return [*(replace(f, verbatim=True) if i in same else f for i, f in enumerate(found)), *fresh]


def without_own(text: str, found: Sequence[Found], spoken: Sequence[Found]) -> list[Found]:
    """Attributions without what the speaker of a turn thinks and says as he speaks: "I think"."""
    around = holders([f.report for f in found], [t.content for t in spoken])
    return [
        f
        for f, turn in zip(found, around, strict=True)
        if not (turn and f.source and FACE.fullmatch(text, *f.source[0]))
    ]
