"""Links: those between a source and the document that one sentence names."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from headwater.attribute.found import Found
from headwater.records import Range

NP = r"(?P<np>[^,;:.\"“”]+?(?:\.[A-Z]\.|’s|'s)?(?: [\"“][^\"”]{1,30}[\"”](?: \w+)?)?)"
STOPS = (
    r"as|that|when|last|earlier|this|and|about|before|after|during|because|where|why|how|whether|if|he|she|they|it|who"
    r"|which"
)
END = rf"(?=[,;:.—–]|\s*$|\n| on [A-Z]| in [A-Z]| (?:{STOPS}) )"
# Whom somebody talked to ends sooner: "told Reuters by phone", "told the BBC at the port".
HEARER_END = rf"(?=[,;:.—–]|\s*$|\n| on [A-Z]| in [A-Z]| (?:{STOPS}|by|at|via|through|from|there) )"
TALK = (
    r"told|tells|telling|informed|revealed to|said to|said in remarks to|spoke to|speaking to|confirmed to|talking to"
    r"|[Ii]n an? (?:\w+ ){0,3}(?:interview|statement|email|briefing) (?:to|with|for)|interview (?:to|with)"
    r"|(?:writing|wrote) (?:in|for)|said(?= [A-Z]\w+ (?:that|[\"“]|$))"
)
MADE_KNOWN = "published|broadcast|aired|obtained|released|first reported|seen|reviewed|viewed"
OWNER = r"(?:an|a|the|his|her|its|their)"
SITES = r"Twitter|Facebook|X|Telegram|Truth Social|Instagram|social media|Weibo|YouTube"

Way = Literal["behind", "nobody", "told", "medium", "before"]
# Where a cue says who the words went through: the way, what words open it, and what follows those. "behind": a link
# between the source and the document; "told": one where it is an outlet or a writer; "medium": what the source spoke
# in; "before": whom the source itself goes back to.
WAYS: tuple[tuple[Way, str, str], ...] = (
    ("behind", r"quoted|cited", rf"(?:by|in) {NP}{END}"),
    ("nobody", r"(?:was|were|is|are|been) (?:quoted|cited)", r"as \w+ing"),
    ("behind", MADE_KNOWN, rf"(?:\w+ )?by {NP}{END}"),
    ("told", TALK, rf"{NP}{HEARER_END}"),
    ("told", r"broadcast|edition|episode|show|program|programme", rf"of [\"“]?{NP}[\"”]?{HEARER_END}"),
    ("told", r"[Oo]n|[Dd]uring|appearance on", rf"[\"“]?(?=(?:the )?[A-Z]){NP}[\"”]?{HEARER_END}"),
    ("medium", r"[Ii]n", rf"(?P<np>{OWNER} (?:[\w-]+ ){{0,3}}(?:interview|post|tweet|podcast|op-ed))\b"),
    ("medium", r"on", rf"(?P<np>{SITES})\b(?! (?:accounts?|users?|pages?|followers|feeds?)\b)"),
    ("before", r"[Cc]iting|[Qq]uoting|cites|cited|[Bb]ased on", rf"{NP}{END}"),
)
PATTERNS = tuple((way, re.compile(rf"\b(?:{opening}) {rest}")) for way, opening, rest in WAYS)
OPENING = re.compile(rf"\b(?:{'|'.join(opening for _, opening, _ in WAYS)}) ")
QUOTED = re.compile('["“”]')
SEEN = ("seen ", "reviewed ", "viewed ", "obtained ")
# "the two divers it interviewed had seen no leak": whom an outlet's own report goes back to.
ASKED = re.compile(
    r"(?:that )?(?P<np>(?:the|several|some|many|most|all|\d[\d,]*|two|three|four|five|six|ten) [^,;:.\"“”]{1,160}?)"
    r" (?:that |who |whom )?(?:it|they|he|she|we) (?:(?:had|has|have) )?"
    r"(?:contacted|interviewed|surveyed|polled|spoke (?:to|with)|talked (?:to|with)|reached)\b"
)
# Settings that are no outlet's own, and other times: what is said there has not come through who was told before.
SCENES = (
    r"rally|speech|statement|letter|e?-?mail|hearing|meeting|event|debate|court|post|tweet|memo|crowd|conference|sermon"
    r"|filing|book|memoir|essay|column|op-ed"
)
OPEN = re.compile(
    rf"\b(?:reporters|journalists|(?:news|press) (?:conference|briefing)|on (?:{SITES})"
    rf"|(?:[Aa]t|[Dd]uring|[Ii]n|to|[Bb]efore) (?:an?|the|his|her|their) (?:[\w-]+ ){{0,3}}(?:{SCENES})"
    r"|[Pp]reviously|[Ee]arlier (?:this|in the|on)|[Ll]ast (?:week|month|year)"
    r"|(?:has|have|had) (?:\w+ )?(?:said|told|called|promised|vowed|pledged|denied|accused))\b"
)


# "told the BBC then": nobody goes on talking where the talk is long over.
OVER = re.compile(r"\b(?:then|at the time|years? ago|months ago|last (?:week|month|year)|in (?:\w+ )?(?:19|20)\d\d)\b")


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
        first = OPENING.search(text, start, end)
        if first is None:
            continue
        for way, pattern in PATTERNS:
            for match in pattern.finditer(text, first.start(), end):
                at = match.span("np") if "np" in pattern.groupindex else match.span()
                yield Link(way=way, range=Range(*at), seen=match[0].startswith(SEEN))


def asked_in(text: str, found: Found) -> Range | None:
    """Whom the content of a report says that the reporter has asked, where it opens with them."""
    match = ASKED.match(text, *found.content[0])
    return Range(*match.span("np")) if match else None


def unquoted_behind(text: str, found: Found) -> list[Range]:
    """The words behind a source that are the article's own: cue and content up to the first quotation."""
    spans = [(s, e) for s, e in sorted((*found.cue, *found.content)) if found.source and s >= found.source[0][1]]
    out = []
    for start, end in spans:
        quoted = QUOTED.search(text, start, end)
        out.append(Range(start, quoted.start() if quoted else end))
        if quoted:
            break
    return out


def is_over(text: str, found: Found, around: Range) -> bool:
    """Whether the sentence around an attribution puts it into the past, so that nothing behind it goes on."""
    return any(OVER.search(text, start, end) for start, end in _outside(found, around))


def in_the_open(text: str, found: Found, around: Range) -> bool:
    """Whether the sentence around an attribution names another setting: a news conference, a letter, last year."""
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
