"""Steps: dates that a text tells from the one it named before ("the next day", "later that night")."""

import re
from collections.abc import Iterator, Sequence
from datetime import timedelta

from headwater.compare.dates.spans import Span, day_span
from headwater.compare.dates.times import Moment
from headwater.records import Range

_OF_DAY = r"(?:day|morning|afternoon|evening|night)"
_STEP = re.compile(
    rf"""\b(?:
      (?P<same>(?:(?:later|earlier)\ )?(?:that\ same|that|the\ same)\ {_OF_DAY})
    | (?P<next>the\ (?:next|following)\ {_OF_DAY}|a\ day\ later|the\ day\ after(?=\s*[,.;]))
    | (?P<last>the\ previous\ {_OF_DAY}|a\ day\ earlier|the\ day\ before(?=\s*[,.;]))
    )\b(?!'s|’s)""",
    re.VERBOSE | re.IGNORECASE,
)
DAYS = {"same": 0, "next": 1, "last": -1}


def steps_in(text: str, dates: Sequence[Moment], before: Moment | None) -> Iterator[Moment]:
    """The dates of a sentence that are told from an earlier one, in order.

    They count from the last of the sentence's own `dates` before them, or else from the last date `before` the
    sentence; where that is no single day, what the next day is stays open.
    """
    for match in _STEP.finditer(text):
        base = max((m for m in dates if m.range.end <= match.start()), key=lambda m: m.range, default=before)
        words, days = match.group(), DAYS[match.lastgroup or "same"]
        how = f"{words}, counted from “{base.words}”" if base else f"{words}: no date stands before it"
        yield Moment(
            Range(*match.span()), words, _moved(base.span, days) if base and base.span else None, how, after=days
        )


def _moved(base: Span, days: int) -> Span | None:
    if base.first == base.last:
        return day_span(base.first + timedelta(days=days))
    return None if days else base
