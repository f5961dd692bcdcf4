"""Headlines alone, in several languages in one pile."""

import json
from collections import defaultdict
from itertools import combinations
from pathlib import Path

import headwater
from headwater import Document

HEADLINES = json.loads(Path(__file__).with_name("headlines.json").read_text(encoding="utf-8"))
Pairs = set[tuple[str, str]]


def documents(text: bool) -> list[Document]:
    """A document for each headline: without a text, or with the headline as its text too."""
    every = ((f"{language} {story} {n}", title) for language, story, n, title in _rows())
    return [Document(id=name, title=title, text=title if text else "") for name, title in every]


def _rows() -> list[tuple[str, str, int, str]]:
    return [
        (language, story, n, title)
        for language, stories in HEADLINES.items()
        for story, titles in stories.items()
        for n, title in enumerate(titles)
    ]


def pairs(stories: list[list[str]]) -> Pairs:
    return {pair for story in stories for pair in combinations(sorted(story), 2)}


def test_stories_are_found_by_their_headlines_in_any_language() -> None:
    given: defaultdict[tuple[str, str], list[str]] = defaultdict(list)
    for language, story, n, _ in _rows():
        given[language, story].append(f"{language} {story} {n}")
    wanted = pairs(list(given.values()))
    found = pairs([list(s.documents) for s in headwater.trace(documents(text=False), until="group").stories])
    assert not found - wanted
    assert len(found & wanted) >= 0.9 * len(wanted)


def test_a_headline_without_a_text_is_read_as_one_that_is_its_text() -> None:
    bare, whole = (headwater.trace(documents(text), until="group") for text in (False, True))
    assert bare.stories == whole.stories
    assert len(bare.problems) == len(bare.articles)
    assert not whole.problems
