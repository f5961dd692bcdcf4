"""Unmeasured: the documents in which nothing is read, which is not to find nothing."""

from collections.abc import Iterable

from headwater.records import Article, Problem


def unmeasured(articles: Iterable[Article]) -> tuple[Problem, ...]:
    """What to tell of each article in a language of which the attributions are not read."""
    return tuple(
        Problem(
            path=a.document.path or a.id,
            what=f"its language is not English ({a.language.value})",
            then="not measured: who says what, and what follows from it",
        )
        for a in articles
        if a.language and not a.measured
    )
