"""A saved page into the text that it shows."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.read.page import is_page, visible


def test_gives_a_line_for_each_block() -> None:
    page = "<html><body><h1>Head</h1><p>One <b>bold</b>\n word.<p>Two<br>three<ul><li>a<li>b</ul></body></html>"
    assert visible(page) == "Head\nOne bold word.\nTwo\nthree\na\nb"


def test_parts_cells_and_joins_letters() -> None:
    assert visible("<table><tr><td>a</td><td>b</td></tr></table><p>H<sub>2</sub>O</p>") == "a b\nH2O"


def test_leaves_out_what_the_page_does_not_show() -> None:
    page = (
        "<html><head><title>T</title><style>p{}</style></head><body><script>var x = '<p>no</p>'</script>"
        "<p>Yes.</p><div hidden>no</div><p style='display: none'>no</p><!-- no --><noscript>no</noscript>tail</body>"
    )
    assert visible(page) == "Yes.\ntail"


@pytest.mark.parametrize("page", ["<p>One<div>two</span></p", "<<<p>One two", "<html><body><p>One<table><p>two"])
def test_reads_broken_markup(page: str) -> None:
    assert "One" in visible(page)


def test_reads_a_page_that_declares_its_encoding() -> None:
    assert visible('<?xml version="1.0" encoding="utf-16"?><html><body><p>Ähre</p></body></html>') == "Ähre"


@pytest.mark.parametrize(
    ("text", "page"),
    [
        ("<!DOCTYPE html><p>x", True),
        ("\n <html lang='en'>", True),
        ("<?xml version='1.0'?><!-- c --><html>", True),
        ("A text about <html> and more", False),
        ("<p>a fragment", False),
        ("", False),
    ],
)
def test_knows_a_page_by_its_beginning(text: str, page: bool) -> None:
    assert is_page(text) == page


@given(st.text(alphabet="<>/pdivbr ab!-&;\"'=\x0b\x00", max_size=80))
def test_never_raises(markup: str) -> None:
    assert "\n\n" not in visible(markup)
