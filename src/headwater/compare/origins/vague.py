"""Vague: sources that name nobody."""

import re

from headwater.compare.statements.heads import head
from headwater.compare.statements.stances import refers
from headwater.records import Source
from headwater.text.words import word_list
from headwater.words import words

ARTICLE = re.compile(r"^(?:An?|The|Some) ")


def names_nobody(source: Source) -> bool:
    """Whether a source names nobody: unspecified, "a new report", "reports", "the newspaper", "some"."""
    if source.kind == "document":
        return nameless(source)
    if not any(w not in words("stopwords") and not w.isdigit() for w in word_list(source.name)):
        return True
    carrier = refers(source.name) or head(source.name) in words("media_nouns")
    return source.kind == "unspecified" or (carrier and (source.unnamed or nameless(source)))


def nameless(source: Source) -> bool:
    """Whether a source is described and not named: "the company"."""
    bare = ARTICLE.sub("", source.name)
    return bare == bare.lower()
