"""What a paragraph is by those beside it: teasers by the headings over them, captions by their credits."""

import re
from collections.abc import Sequence

from headwater.clean.authors import names_alone
from headwater.clean.paragraphs import Paragraph
from headwater.clean.pictures import pictures
from headwater.clean.quoted import is_quoted
from headwater.records import BoilerplateKind
from headwater.words import words as wordlist

# The title of another article has about this many words.
SHORTEST, LONGEST = 4, 25
# A press release has so many senders at most, and presents them in its last paragraphs.
SENDERS = 3

_ABOUT = re.compile(r"^About\s+(?:the\s+)?(?P<name>[A-Z].{1,60})$")


def by_neighbours(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark captions, other printings of them, and teasers."""
    pictures(paragraphs, why)
    _players(paragraphs, why)
    _parted(paragraphs, why)
    _teasers(paragraphs, why)
    _linked(paragraphs, why)
    _about(paragraphs, why)


def _players(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark what a player tells of its recording: the paragraph between "Now playing:" and the player's next line."""
    for i in range(1, len(paragraphs) - 1):
        playing = why[i - 1] == "widget" and paragraphs[i - 1].text.casefold().startswith("now playing")
        if playing and why[i] is None and why[i + 1] is not None:
            why[i] = "caption"


def _parted(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark a byline that is parted into "By" and the names below it."""
    for i in range(1, len(paragraphs)):
        if paragraphs[i - 1].text.casefold().strip(" :") == "by" and names_alone(paragraphs[i]):
            why[i - 1] = why[i] = "byline"


def _teasers(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark paragraphs that break off in dots under the heading of another article, and that heading."""
    below = False
    for i, p in enumerate(paragraphs):
        if i and why[i] is None and p.cut_off and not is_quoted(p):
            title = why[i - 1] is None and not paragraphs[i - 1].prose and paragraphs[i - 1].length >= 4
            if why[i - 1] in ("related", "feed"):
                why[i] = "related"
            elif below and title:
                why[i] = why[i - 1] = "related"
        below = below or (why[i] is None and p.prose)


def _linked(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark the titles below "Read more", once the article has begun: lines that end as no sentence does."""
    below = linked = False
    for i, p in enumerate(paragraphs):
        title = SHORTEST <= p.length <= LONGEST and not (p.ended or p.leads_on or is_quoted(p))
        if linked and why[i] is None and title:
            why[i] = "related"
        linked = (below and p.text.casefold().strip(" :") in wordlist("link_headings")) or (
            linked and why[i] == "related"
        )
        below = below or (why[i] is None and p.prose)


def _about(paragraphs: Sequence[Paragraph], why: list[BoilerplateKind | None]) -> None:
    """Mark what a press release says of its sender: "About X", and a paragraph that begins with this name."""
    prose = [i for i, p in enumerate(paragraphs) if why[i] is None and p.prose]
    for i in prose[1:][-SENDERS:]:
        above = paragraphs[i - 1]
        found = None if why[i - 1] or above.prose or above.ended else _ABOUT.match(above.text.rstrip(":"))
        if found and paragraphs[i].text.removeprefix("The ").startswith(found["name"]):
            why[i - 1] = why[i] = "footer"
