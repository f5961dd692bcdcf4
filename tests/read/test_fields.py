"""JSON objects of several programs into documents."""

from typing import Any

import pytest

from headwater.read.fields import document
from headwater.records import Document


def read(given: dict[str, Any]) -> Document:
    found = document(given, id="pile.jsonl#1", path="pile.jsonl")
    assert found is not None
    return found


def test_reads_its_own_names() -> None:
    d = read(
        {"id": "a", "text": "T.", "url": "https://x.example/a", "title": "H", "outlet": "X", "published": "2020-01-02"}
    )
    assert (d.id, d.text, d.url, d.title, d.outlet, d.published) == (
        "a",
        "T.",
        "https://x.example/a",
        "H",
        "X",
        "2020-01-02",
    )


def test_reads_trafilatura() -> None:
    d = read(
        {
            "id": None,
            "title": "H",
            "author": "Ann Lee; Bo Ek",
            "hostname": "x.example",
            "source-hostname": "The X",
            "source": "https://x.example/a",
            "date": "2020-01-02",
            "raw_text": "T. T.",
            "text": "T.\nT.",
        }
    )
    assert (d.id, d.text, d.outlet, d.url) == ("pile.jsonl#1", "T.\nT.", "The X", "https://x.example/a")
    assert (d.author, d.published) == ("Ann Lee; Bo Ek", "2020-01-02")


def test_reads_fundus() -> None:
    d = read(
        {
            "title": "H",
            "authors": ["Ann Lee", "Bo Ek"],
            "publishing_date": "2020-01-02 10:00:00+00:00",
            "publisher": "The X",
            "body": {"summary": ["S."], "sections": [{"headline": ["Sub"], "paragraphs": ["One.", "Two."]}]},
            "html": {"requested_url": "https://x.example/a", "content": "<p>whole page</p>"},
        }
    )
    assert d.text == "S.\n\nSub\n\nOne.\n\nTwo."
    assert (d.author, d.outlet, d.url, d.html) == ("Ann Lee, Bo Ek", "The X", "https://x.example/a", None)


def test_reads_news_please() -> None:
    d = read(
        {
            "maintext": "T.",
            "source_domain": "x.example",
            "date_publish": "2020-01-02 10:00:00",
            "date_modify": "None",
            "authors": [],
            "text": None,
            "date_download": "2021-01-01",
        }
    )
    assert (d.text, d.outlet, d.published, d.modified, d.author, d.captured) == (
        "T.",
        "x.example",
        "2020-01-02 10:00:00",
        None,
        None,
        "2021-01-01",
    )


def test_when_it_was_retrieved_is_not_when_it_was_published() -> None:
    assert read({"text": "T.", "retrieved": "2020-01-02"}).published is None


def test_a_name_as_source_is_the_outlet() -> None:
    d = read({"text": "T.", "source": {"id": None, "name": "The X"}, "url": "https://x.example/a"})
    assert (d.outlet, d.url) == ("The X", "https://x.example/a")


def test_numbers_as_ids_become_text() -> None:
    assert read({"id": 7, "text": "T."}).id == "7"


def test_html_alone_gives_its_visible_text() -> None:
    d = read({"html": "<p>One</p><p>Two</p>"})
    assert (d.text, d.html) == ("One\nTwo", "<p>One</p><p>Two</p>")


@pytest.mark.parametrize("given", [{}, {"text": ""}, {"text": 5}, {"title": " "}, {"html": "<script>x</script>"}])
def test_no_text_is_no_document(given: dict[str, Any]) -> None:
    assert document(given, id="x", path="x") is None
