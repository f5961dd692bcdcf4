"""Group: articles in, stories out."""

from collections.abc import Sequence

from headwater.group.digests import digests, settled, without
from headwater.group.folding import folded
from headwater.group.linkage import clusters
from headwater.group.nearness import days
from headwater.group.neighbours import neighbours
from headwater.group.terms import terms, weighed
from headwater.group.title import title
from headwater.records import Article, Derivation, Story

__all__ = ["group"]


def group(articles: Sequence[Article], derivations: Sequence[Derivation]) -> tuple[Story, ...]:
    """Find which articles tell one story; every article is in exactly one.

    Copies are taken together first. Articles are alike by the words of their titles and of the beginnings of their
    bodies, weighed by rarity, and a little more so where their dates lie near each other. Stories are numbered by their
    size. Words are parted as white space and punctuation part them, and stemmed as English ones: texts in scripts that
    do not separate words are hardly compared at all and are likely to stand alone, unless they are copies.

    An article that tells of several stories, as a digest does, is put into the one that it is most like, or stands
    alone; it is set aside until the others are joined, so that it does not make one story of theirs.

    The same constants serve every pile. They were chosen on the first half of the stories of three sets of English news
    (`python -m benchmarks stories --half first`), with their dates and without; those that did as well as their
    neighbours were kept from an earlier choice, which had seen all of the stories.
    """
    groups = folded(articles, derivations)
    fullest = [max(copies, key=lambda a: (len(a.text), a.id)) for copies in groups]
    links = neighbours(weighed([terms(a) for a in fullest]), days(fullest))
    several = digests(links)
    found = clusters(without(links, several), [len(g) for g in groups])
    stories = []
    for cluster in settled(links, found, several):
        central = max(cluster, key=lambda i: (i not in several, sum(links[i].get(j, 0.0) for j in cluster), -i))
        documents = sorted(a.id for i in cluster for a in groups[i])
        stories.append((title((fullest[central], *groups[central])), documents))
    stories.sort(key=lambda story: (-len(story[1]), story[1]))
    return tuple(Story(id=f"story-{n}", title=t, documents=tuple(d)) for n, (t, d) in enumerate(stories, 1))
