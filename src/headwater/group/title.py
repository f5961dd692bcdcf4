"""Title: what a story is called."""

from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from headwater.group.likeness.links import Links
from headwater.records import Article
from headwater.text.sentences import sentences

SHORTEST, LONGEST = 30, 120  # characters of a sentence that stands in for a title; a place and a date are shorter
LOOKED = 3  # sentences at the beginning


def central(cluster: Sequence[int], links: Links, digests: AbstractSet[int]) -> int:
    """The item that is most like the others together, digests left out; the first of several."""
    others = [i for i in cluster if i not in digests]
    inside = frozenset(others)
    return max(others or cluster, key=lambda i: (sum(v for j, v in links[i].pairs() if j in inside), -i))


def title(articles: Iterable[Article]) -> str:
    """The first title that one of the articles has, or else the beginning of a first sentence; empty where none."""
    known = list(articles)
    for article in known:
        if article.title and article.title.value.strip():
            return " ".join(article.title.value.split())
    first = (" ".join(text.split()) for article in known for text in islice(_sentences(article), LOOKED))
    begun = list(first)
    return _short(next((s for s in begun if len(s) >= SHORTEST), begun[0] if begun else ""))


def _sentences(article: Article) -> Iterator[str]:
    return (article.text[s.start : s.end] for s in sentences(article.text, article.kept))


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
