"""Group: articles in, stories out."""

from collections.abc import Sequence

from headwater.group.belonging import memberships
from headwater.group.growing import Grouping
from headwater.group.whole import whole
from headwater.records import Article, Derivation, Story

__all__ = ["Grouping", "group", "memberships"]


def group(articles: Sequence[Article], derivations: Sequence[Derivation]) -> tuple[Story, ...]:
    """Find which articles tell one story; every article is in exactly one.

    Copies are taken together first. Articles are alike by the words of their titles and of the beginnings of their
    bodies, weighed by rarity, and a little more so where their dates lie near each other. Stories are numbered by their
    size.

    A short text, as a headline alone is, has too few words to be told by: the fewer it has, the more count the runs of
    four letters in them, whatever its language. They also make up for what is missing in other languages than English,
    for words are parted as white space and punctuation part them and stemmed as English ones, and only English has its
    stopwords and general frequencies here. Of scripts that do not separate words headlines are compared by pairs of
    characters, which was never measured; longer texts are hardly compared at all and are likely to stand alone, unless
    they are copies.

    An article that tells of several stories, as a digest does, is put into the one that it is most like, or stands
    alone; it is set aside until the others are joined, so that it does not make one story of theirs. The others name
    it in `also`, and so they do any article that holds most of one of theirs.

    The same constants serve every pile. They were chosen on the first half of the stories of three sets of English news
    (`python -m benchmarks stories --half first`), with their dates and without; those that did as well as their
    neighbours were kept from an earlier choice, which had seen all of the stories. Those of short texts were chosen on
    the headlines of the same half and of half of the claims of FNC-1, as they are and with their letters exchanged for
    others, which makes them a language of which nothing is known.
    """
    found = whole(articles, derivations).stories()
    return tuple(
        Story(id=f"story-{n}", title=story.title, documents=story.documents, also=story.also)
        for n, story in enumerate(found, 1)
    )
