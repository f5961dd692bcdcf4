"""Title: what a story is called."""

from collections.abc import Iterable
from itertools import islice

from headwater.records import Article
from headwater.text.sentences import sentences

LONGEST = 120  # characters of a sentence that stands in for a title


def title(articles: Iterable[Article]) -> str:
    """The first title that one of the articles has, or else the beginning of the first sentence; empty where none."""
    known = list(articles)
    for article in known:
        if article.title and article.title.value.strip():
            return " ".join(article.title.value.split())
    for article in known:
        for sentence in islice(sentences(article.text, article.kept), 1):
            return _short(" ".join(article.text[sentence.start : sentence.end].split()))
    return ""


def _short(text: str) -> str:
    if len(text) <= LONGEST:
        return text
    return text[:LONGEST].rsplit(" ", 1)[0].rstrip(" ,;:") + " …"
