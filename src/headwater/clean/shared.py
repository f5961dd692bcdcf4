"""Lines that a site prints on many of its pages, seen in the pile itself."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from headwater.clean.paragraphs import Paragraph

# A line on so many pages of one site is the site's, if the articles on them are not copies of one another: no more than
# this share of the prose of one stands in those looked at before it.
PAGES = 3
COPIED = 0.3
# More pages than this are not looked at for one line: copies of one article could be any number.
ENOUGH = 50


def recurring(pages: Sequence[tuple[str, Sequence[Paragraph]]]) -> Mapping[str, frozenset[str]]:
    """The lines that each site prints on many pages, by site; of each page, the site and the paragraphs are given.

    Only lines that are no prose count: articles of one outlet share whole paragraphs, too.
    """
    where: defaultdict[tuple[str, str], list[int]] = defaultdict(list)
    for i, (site, paragraphs) in enumerate(pages):
        for text in sorted({p.text for p in paragraphs if not p.prose}):
            where[site, text].append(i)
    prose = [frozenset(p.text for p in paragraphs if p.prose) for _, paragraphs in pages]
    found: defaultdict[str, set[str]] = defaultdict(set)
    for (site, text), holders in where.items():
        if len(holders) >= PAGES and _different(holders[:ENOUGH], prose) >= PAGES:
            found[site].add(text)
    return {site: frozenset(lines) for site, lines in found.items()}


def _different(holders: Sequence[int], prose: Sequence[frozenset[str]]) -> int:
    """How many of the pages hold articles that share little with those before them."""
    seen: set[str] = set()
    count = 0
    for i in holders:
        if len(prose[i] & seen) <= COPIED * len(prose[i]):
            count += 1
        if count == PAGES:
            break
        seen |= prose[i]
    return count
