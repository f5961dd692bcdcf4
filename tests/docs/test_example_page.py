"""The walk through the example quotes the brief that Headwater makes of it, word for word."""

import doctest
import re
from pathlib import Path

import pytest
from click.testing import CliRunner

from headwater.command import main

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "example.md"
NOT_THE_BRIEF = re.compile(r"headwater |>>> |.* -> ")  # a command, a Python session, a diagram


def folded(text: str) -> str:
    """The text with white space folded: the page may break a line, or indent it, in another place."""
    return " ".join(text.split())


def quoted(page: str) -> list[str]:
    """The lines of the page's indented blocks that are the brief's words."""
    blocks = re.findall(r"(?:^    .+\n)+", page, re.MULTILINE)
    return [line.strip() for b in blocks if not NOT_THE_BRIEF.match(b.strip()) for line in b.splitlines()]


def missing(lines: list[str], brief: str) -> list[str]:
    return [line for line in lines if folded(line) not in folded(brief)]


@pytest.fixture(scope="module")
def brief() -> str:
    result = CliRunner(env={"COLUMNS": "100"}).invoke(main, ["trace", "-q", str(ROOT / "example" / "pile")])
    assert result.exit_code == 0
    return result.stdout


def test_what_the_page_quotes_stands_in_the_brief(brief: str) -> None:
    lines = quoted(PAGE.read_text(encoding="utf-8"))
    assert len(lines) > 20
    assert missing(lines, brief) == []


def test_a_line_that_is_not_in_the_brief_is_found(brief: str) -> None:
    page = "Prose.\n\n    headwater trace a\n\n    1 origin in this pile:\n      Two swans, unnamed\n\nMore.\n"
    assert missing(quoted(page), brief) == ["Two swans, unnamed"]


def test_the_slice_that_the_page_shows_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    result = doctest.testfile(str(PAGE), module_relative=False, encoding="utf-8")
    assert result.attempted > 0
    assert result.failed == 0
