"""Group: articles in, stories out."""

from collections.abc import Sequence

from headwater.group.digests import digests, settled, without
from headwater.group.folding import folded
from headwater.group.linkage import clusters
from headwater.group.nearness import days
from headwater.group.neighbours import neighbours
from headwater.group.tellers import held, tellers
from headwater.group.terms import terms, weighed
from headwater.group.title import central, title
from headwater.records import Article, Derivation, Story

__all__ = ["group"]


def group(articles: Sequence[Article], derivations: Sequence[Derivation]) -> tuple[Story, ...]:
    """Find which articles tell one story; every article is in exactly one.

    Copies are taken together first. Articles are alike by the words of their titles and of the beginnings of their
    bodies, weighed by rarity, and a little more so where their dates lie near each other. Stories are numbered by their
    size. Words are parted as white space and punctuation part them, and stemmed as English ones: texts in scripts that
    do not separate words are hardly compared at all and are likely to stand alone, unless they are copies.

    An article that tells of several stories, as a digest does, is put into the one that it is most like, or stands
    alone; it is set aside until the others are joined, so that it does not make one story of theirs. The others name
    it in `also`, and so they do any article that holds most of one of theirs.

    The same constants serve every pile. They were chosen on the first half of the stories of three sets of English news
    (`python -m benchmarks stories --half first`), with their dates and without; those that did as well as their
    neighbours were kept from an earlier choice, which had seen all of the stories.
    """
    groups = folded(articles, derivations)
    fullest = [max(copies, key=lambda a: (len(a.text), a.id)) for copies in groups]
    links = neighbours(weighed([terms(a) for a in fullest]), days(fullest))
    several = digests(links)
    found = clusters(without(links, several), [len(g) for g in groups])
    placed = settled(links, found, several)
    stories = []
    for cluster, others in zip(placed, tellers(placed, links, several, held(groups, derivations)), strict=True):
        most = central(cluster, links, several)
        documents, also = (tuple(sorted(a.id for i in items for a in groups[i])) for items in (cluster, others))
        stories.append((title((fullest[most], *groups[most])), documents, also))
    stories.sort(key=lambda story: (-len(story[1]), story[1]))
    return tuple(Story(id=f"story-{n}", title=t, documents=d, also=o) for n, (t, d, o) in enumerate(stories, 1))
