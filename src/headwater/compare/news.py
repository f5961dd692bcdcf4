"""News: where an article says what it is about."""

from headwater.records import Article, Range
from headwater.text.sentences import sentences

# Of the text the first sentences.
FIRST = 2


def news(article: Article) -> tuple[Range, ...]:
    """The places where an article says its news: the headline, and the first sentences after it."""
    head = [article.headline] if article.headline else []
    first = [r for r, _ in zip(sentences(article.text, article.body), range(FIRST), strict=False)]
    return (*head, *first)
