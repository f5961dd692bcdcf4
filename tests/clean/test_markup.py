"""What a page says of itself."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.clean.markup import Markup, markup


def test_reads_json_ld_in_lists_and_graphs() -> None:
    page = """<html><head><script type="application/ld+json">{"@graph": [{"@type": "WebSite", "name": "No"},
    {"@type": ["NewsArticle"], "headline": "Bridge closed", "author": [{"name": "Ann Lee"}, "Bo Ek"],
    "datePublished": "2023-05-04T10:20Z", "publisher": {"name": "The X"}}]}</script></head></html>"""
    found = markup(page)
    assert (found.title, found.author, found.published, found.outlet) == (
        "Bridge closed",
        "Ann Lee, Bo Ek",
        "2023-05-04T10:20Z",
        "The X",
    )


def test_reads_meta_elements() -> None:
    page = """<head><title>Bridge closed - The X</title><meta property="og:site_name" content="The X">
    <meta name="author" content="https://x.example/ann"><meta name="parsely-author" content="Ann Lee">
    <meta property="article:modified_time" content="2023-05-05"><link rel="canonical" href="https://x.example/b"></head>"""
    assert markup(page) == Markup(
        title="Bridge closed - The X",
        outlet="The X",
        author="Ann Lee",
        modified="2023-05-05",
        url="https://x.example/b",
        original="https://x.example/b",
    )


@given(st.text(alphabet='<>/{}[]":,meta script@type\x00', max_size=60))
def test_broken_markup_says_nothing(rest: str) -> None:
    page = f'<script type="application/ld+json">{rest}</script><meta property="og:title" content="T">'
    assert isinstance(markup(page), Markup)
