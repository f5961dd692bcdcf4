"""What attribute and compare cost on made stories in which people say things."""

from collections import defaultdict
from collections.abc import Sequence

from benchmarks.cost import Cost, timed
from benchmarks.said import Said, said
from headwater import Document
from headwater.attribute import attribute
from headwater.compare import compare
from headwater.records import Article, Evidence, Known, Range, Story

OF_A_STORY = 10


def in_stories(size: int) -> dict[str, Cost]:
    """The attribute and the compare step, over stories of ten articles; reading to grouping are not timed."""
    return _timed(said(size, OF_A_STORY))


def in_one_story(size: int) -> dict[str, Cost]:
    """The same, where all articles are of one story."""
    return _timed(said(size, size))


def _timed(told: Sequence[Said]) -> dict[str, Cost]:
    articles, stories = storied(told)
    first, (sources, attributions) = timed(len(articles), lambda: attribute(articles, stories))
    second, found = timed(len(articles), lambda: compare(articles, (), stories, sources, attributions))
    claims, differences, _ = found
    return {
        "attribute": first._replace(remark=f"{len(attributions)} attributions, {len(sources)} sources"),
        "compare": second._replace(
            remark=f"{len(stories)} stories, {len(claims)} claims, {len(differences)} differences"
        ),
    }


def storied(told: Sequence[Said]) -> tuple[list[Article], list[Story]]:
    """Made articles, clean as they are, and their stories."""
    articles, stories = list[Article](), defaultdict[int, list[str]](list)
    for n, made in enumerate(told):
        document = Document(id=f"{n:05}", text=made.text)
        headline = Evidence(document=document.id, range=Range(0, len(made.title)))
        articles.append(
            Article(
                document=document,
                kept=(Range(0, len(made.text)),),
                title=Known(value=made.title, read_from="text", evidence=headline),
                outlet=Known(value=made.outlet, read_from="given"),
                published=Known(value=made.published.isoformat(), read_from="given"),
            )
        )
        stories[made.story].append(document.id)
    return articles, [Story(id=f"story-{n}", title="", documents=tuple(d)) for n, d in stories.items()]
