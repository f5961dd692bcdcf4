"""Growing: articles that come, put where they belong."""

from collections.abc import Iterable, Mapping, Sequence

from headwater.group.growing.archive import fact
from headwater.group.growing.region import Region
from headwater.group.growing.state import State
from headwater.group.joining.linkage import CUT
from headwater.group.likeness.terms import terms
from headwater.group.whole import whole
from headwater.records import Article, Derivation

DOUBLINGS = frozenset(2**n for n in range(1, 11))  # articles: where so many are known, all are grouped anew
TOUCHED = 8  # stories, the most alike, that one new article may rearrange


def begin(state: State, articles: Sequence[Article], derivations: Sequence[Derivation]) -> None:
    """Group the first articles, all at once."""
    found = whole(articles, derivations)
    every = [a for group in found.groups for a in group]
    state.archive.add([fact(a, len(every)) for a in every], [terms(a) for a in every])
    number = state.archive.number
    items = [state.archive.fold(number[a.id] for a in group) for group in found.groups]
    for story in found.stories():
        state.register.put([items[n] for n in story.groups], story.title)
        state.tells |= {(number[teller], items[story.groups[0]]) for teller in story.also}
    state.digests = {items[n] for n in found.found.digests}


def join(state: State, article: Article, copies: Iterable[str]) -> None:
    """Put one more article where it belongs; `copies` are the ids of articles that are known to be taken with it."""
    archive = state.archive
    (new,) = archive.add([fact(article, len(archive.facts) + 1)], [terms(article)])
    copy, near = archive.near(new)
    known = [archive.number[c] for c in copies if c in archive.number]
    of = archive.first[min(known)] if known else copy
    if of is None:
        rearrange(state, _touched(state, near), [new])
    elif (fuller := archive.fold([*archive.copies[of], new])) != of:
        state.register.replace(of, fuller)
        rearrange(state, {state.home(fuller): None, **dict.fromkeys(_touched(state, near))})
    if len(archive.facts) in DOUBLINGS:
        rearrange(state, list(state.register.members))


def in_time(article: Article) -> tuple[bool, str, str]:
    """Sorts articles by their dates; those without one come last."""
    published = article.published.value if article.published else ""
    return not published, published, article.id


def rearrange(state: State, stories: Iterable[int], others: Sequence[int] = ()) -> None:
    """Group the articles of some stories anew, with others."""
    region = Region(state.archive, [state.register.members[n] for n in stories], others)
    parts, digests = region.parts(state.decisions, state.digests)
    state.register.rearrange({part.items: part.title for part in parts})
    state.digests |= digests
    state.tells |= {(teller, part.items[0]) for part in parts for teller in part.tellers}


def _touched(state: State, near: Mapping[int, float]) -> list[int]:
    """The stories that an article may belong to, the most alike first."""
    like: dict[int, float] = {}
    for article, value in near.items():
        home = state.home(article)
        like[home] = max(value, like.get(home, 0.0))
    likely = (n for n, value in like.items() if value >= CUT)
    return sorted(likely, key=lambda n: (-like[n], n))[:TOUCHED]
