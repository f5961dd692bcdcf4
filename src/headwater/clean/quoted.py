"""Quotations and posts of other sites inside an article."""

import re

from headwater.clean.paragraphs import Paragraph

_SIGNED = re.compile(
    r"(?:^|\S\s?)(?:--|[—–])\s?[^()@]{2,60}\(@\w+\)\W+\w+ \d{1,2}, \d{4}$|^(?:--|[—–-])\s?.{2,60}\(@\w+\)"
)
_QUOTED = re.compile(r"^[\"“„«'‘]")


def is_signed(paragraph: Paragraph) -> bool:
    """Whether a post's author signs it here: "— Ann Lee (@annlee) May 4, 2020"."""
    return bool(_SIGNED.search(paragraph.raw))


def is_quoted(paragraph: Paragraph) -> bool:
    """Whether a paragraph begins with a quotation."""
    return bool(_QUOTED.match(paragraph.raw))
