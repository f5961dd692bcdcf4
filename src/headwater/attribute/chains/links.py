"""Links: those between a source and the document that one sentence names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from headwater.attribute.found import Found
from headwater.records import Range

NP = r"(?P<np>[^,;:.\"“”]+?(?:\.[A-Z]\.|’s|'s)?(?: [\"“][^\"”]{1,30}[\"”](?: \w+)?)?)"
END = r"(?=[,;:.]|\s*$| as | that | when | on [A-Z]| in [A-Z]| last | earlier | this |\n| and | about )"
TALK = (
    r"told|tells|telling|informed|revealed to|said to|said in remarks to|spoke to|speaking to|confirmed to|talking to"
    r"|[Ii]n an? (?:\w+ ){0,3}(?:interview|statement|email|briefing) (?:to|with|for)|interview (?:to|with)"
    r"|said(?= [A-Z]\w+ (?:that|[\"“]|$))"
)
MADE_KNOWN = "published|broadcast|aired|obtained|released|first reported|seen|reviewed|viewed"
OWNER = r"(?:an|a|the|his|her|its|their)"
SITES = r"Twitter|Facebook|X|Telegram|Truth Social|Instagram|social media|Weibo|YouTube"

Way = Literal["behind", "nobody", "told", "medium", "before"]
# Where a cue says who the words went through. "behind": a link between the source and the document; "told": one where
# it is an outlet or a writer; "medium": what the source spoke in; "before": whom the source itself goes back to.
PATTERNS: tuple[tuple[Way, re.Pattern[str]], ...] = (
    ("behind", re.compile(rf"\b(?:quoted|cited) (?:by|in) {NP}{END}")),
    ("nobody", re.compile(r"\b(?:was|were|is|are|been) (?:quoted|cited) as \w+ing")),
    ("behind", re.compile(rf"\b(?:{MADE_KNOWN}) (?:\w+ )?by {NP}{END}")),
    ("told", re.compile(rf"\b(?:{TALK}) {NP}{END}")),
    ("told", re.compile(rf"\b(?:[Oo]n|[Dd]uring|appearance on) (?=(?:the )?[A-Z]){NP}{END}")),
    ("medium", re.compile(rf"\b[Ii]n (?P<np>{OWNER} (?:[\w-]+ ){{0,3}}(?:interview|post|tweet|podcast|op-ed))\b")),
    ("medium", re.compile(rf"\bon (?P<np>{SITES})\b")),
    ("before", re.compile(rf"\b(?:citing|quoting|cites|cited|based on) {NP}{END}")),
)


# Settings that are no outlet's own: what is said in one of them has not come through another's.
SEEN = ("seen ", "reviewed ", "viewed ", "obtained ")
OPEN = re.compile(r"\b(?:reporters|journalists|(?:news|press) (?:conference|briefing)|on (?:" + SITES + r"))\b")


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """Words that name another link of a chain, and which side of the source it stands on."""

    way: Way
    range: Range
    seen: bool = False
    """Whether it is somebody who has seen the source, and so stands in its description."""


def links_of(text: str, found: Found, around: Range) -> Iterator[Link]:
    """The links that the sentence around an attribution names outside its content."""
    for start, end in _outside(found, around):
        for way, pattern in PATTERNS:
            for match in pattern.finditer(text, start, end):
                at = match.span("np") if "np" in pattern.groupindex else match.span()
                yield Link(way=way, range=Range(*at), seen=match[0].startswith(SEEN))


def in_the_open(text: str, found: Found, around: Range) -> bool:
    """Whether the sentence around an attribution names a setting that many can hear: a news conference, a post."""
    return any(OPEN.search(text, start, end) for start, end in _outside(found, around))


def _outside(found: Found, around: Range) -> Iterator[tuple[int, int]]:
    """The stretches of a range that no content stands in."""
    at = around.start
    for start, end in sorted(found.content):
        if at < start:
            yield at, min(start, around.end)
        at = max(at, end)
    if at < around.end:
        yield at, around.end
