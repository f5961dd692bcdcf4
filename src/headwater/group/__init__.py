"""Group: articles in, stories out."""

from collections.abc import Sequence

from headwater.group.folding import folded
from headwater.group.linkage import clusters
from headwater.group.neighbours import linked, neighbours
from headwater.group.terms import terms, weighed
from headwater.group.title import title
from headwater.records import Article, Derivation, Story

__all__ = ["group"]

CUT = 0.19  # the least likeness, on average, of the articles of one story; the same for every pile


def group(articles: Sequence[Article], derivations: Sequence[Derivation]) -> tuple[Story, ...]:
    """Find which articles tell one story; every article is in exactly one.

    Articles are alike by the words of their titles and of the beginnings of their bodies, weighed by rarity. Words are
    parted as white space and punctuation part them, and stemmed as English ones: texts in scripts that do not separate
    words are hardly compared at all and are likely to stand alone, unless they are copies.
    """
    groups = folded(articles, derivations)
    likeness = neighbours(weighed([terms(max(g, key=lambda a: (len(a.text), a.id))) for g in groups]))
    links = linked(likeness)
    found = clusters(links, CUT)
    stories = []
    for cluster in found:
        central = max(cluster, key=lambda i: (sum(links[i].get(j, 0.0) for j in cluster), -i))
        stories.append((title(groups[central]), sorted(a.id for i in cluster for a in groups[i])))
    stories.sort(key=lambda s: (-len(s[1]), s[1]))
    return tuple(Story(id=f"story-{n}", title=t, documents=tuple(d)) for n, (t, d) in enumerate(stories, 1))
