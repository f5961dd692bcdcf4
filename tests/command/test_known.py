"""A file of known stories, from the command line."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from headwater.command import main

MONDAY = {
    "quake.txt": "A magnitude 6.1 earthquake shook the island of Orsa and brought down the bell tower of Hallen.\n",
    "trial.txt": "The banker Tove Lind told a court in Marn that she saw no contracts, as her fraud trial opened.\n",
}
TUESDAY = {
    "rescue.txt": "Rescuers on Orsa searched Hallen after an earthquake of magnitude 6.1 toppled its bell tower.\n",
    "ship.txt": "A container ship ran aground off Cape Feld and blocked the channel, but no oil had leaked.\n",
}


@pytest.fixture
def days(tmp_path: Path) -> Path:
    for day, texts in (("monday", MONDAY), ("tuesday", TUESDAY)):
        (tmp_path / day).mkdir()
        for name, text in texts.items():
            (tmp_path / day / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(*arguments: object) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments])


def stories(days: Path, day: str) -> dict[str, str]:
    rows = run("stories", days / day, "--known", days / "known", "--jsonl").stdout.splitlines()
    return {row["id"]: row["story"] for row in map(json.loads, rows)}


def test_documents_of_another_day_join_the_stories_of_the_day_before(days: Path) -> None:
    monday, tuesday = stories(days, "monday"), stories(days, "tuesday")
    assert tuesday["rescue.txt"] == tuesday["quake.txt"] == monday["quake.txt"]
    assert tuesday["ship.txt"] not in monday.values()
    assert "trial.txt" not in tuesday


def test_a_brief_and_a_trace_have_the_ids_that_are_known(days: Path) -> None:
    known = stories(days, "monday") | stories(days, "tuesday")
    found = json.loads(run("trace", days / "tuesday", "--known", days / "known", "--json").stdout)
    assert {d: s["id"] for s in found["stories"] for d in s["documents"]} == {d: known[d] for d in TUESDAY}


def test_a_person_merges_and_splits(days: Path) -> None:
    known = stories(days, "monday")
    merged = run("merge", days / "known", known["quake.txt"], known["trial.txt"])
    assert merged.exit_code == 0
    assert all(name in merged.stdout for name in MONDAY)
    assert stories(days, "monday") == dict.fromkeys(MONDAY, known["quake.txt"])
    assert run("split", days / "known", known["trial.txt"], "quake.txt").exit_code == 0
    assert len(set(stories(days, "monday").values())) == 2


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("merge", "story-1", "story-7"), "story-7"),
        (("merge", "story-1"), "story-1"),
        (("split", "story-1", "absent.txt"), "absent.txt"),
    ],
)
def test_what_cannot_be_done_is_told_and_changes_nothing(days: Path, arguments: tuple[str, ...], told: str) -> None:
    stories(days, "monday")
    before = (days / "known").read_bytes()
    result = run(arguments[0], days / "known", *arguments[1:])
    assert (result.exit_code, told in result.stderr, "Traceback" in result.stderr) == (2, True, False)
    assert (days / "known").read_bytes() == before


@pytest.mark.parametrize("text", ["A letter.\n", '{"id": "a", "text": "b"}\n', "\x00\ud800"])
def test_a_file_of_another_kind_is_left_as_it_was(days: Path, text: str) -> None:
    other = days / "other"
    other.write_bytes(text.encode("utf-8", "surrogatepass"))
    result = run("stories", days / "monday", "--known", other)
    assert result.exit_code == 2
    assert "no file of known stories" in result.stderr
    assert other.read_bytes() == text.encode("utf-8", "surrogatepass")


def test_an_article_that_has_changed_is_told_of(days: Path) -> None:
    stories(days, "monday")
    (days / "monday" / "quake.txt").write_text(TUESDAY["ship.txt"], encoding="utf-8")
    result = run("stories", days / "monday", "--known", days / "known")
    assert result.exit_code == 0
    assert "quake.txt: the text has changed" in result.stderr


def test_a_folder_without_documents_changes_nothing(days: Path) -> None:
    stories(days, "monday")
    before = (days / "known").read_bytes()
    (days / "empty").mkdir()
    assert run("stories", days / "empty", "--known", days / "known").exit_code == 3
    assert (days / "known").read_bytes() == before


def test_why_measures_nothing_by_documents_that_are_not_named(days: Path) -> None:
    stories(days, "monday")
    lines = run("stories", days / "tuesday", "--known", days / "known", "--why", "--jsonl").stdout.splitlines()
    margin = {row["id"]: row["margin"] for row in map(json.loads, lines)}
    assert set(margin) == set(TUESDAY)
    assert margin["rescue.txt"] is None
    assert margin["ship.txt"] > 0


def test_what_a_digest_tells_of_is_shown_though_it_came_before(days: Path) -> None:
    known = stories(days, "monday") | stories(days, "tuesday")
    (days / "digest").mkdir()
    texts = " ".join((MONDAY["quake.txt"], MONDAY["trial.txt"], TUESDAY["ship.txt"]))
    (days / "digest" / "briefing.txt").write_text(f"Good morning, and here is what is new. {texts}", encoding="utf-8")
    rows = run("stories", days / "digest", "--known", days / "known", "--jsonl").stdout.splitlines()
    (told,) = (row for row in map(json.loads, rows) if row["id"] == "briefing.txt")
    assert set(told["also"]) | {told["story"]} >= set(known.values())


@pytest.mark.parametrize("name", ["known.jsonl", "known", "known.json"])
def test_the_file_may_lie_among_the_documents(days: Path, name: str) -> None:
    for _ in range(2):
        result = run("stories", days / "monday", "--known", days / "monday" / name, "--jsonl")
        assert {json.loads(row)["id"] for row in result.stdout.splitlines()} == set(MONDAY)


def test_an_output_is_not_written_over_the_stories(days: Path) -> None:
    stories(days, "monday")
    before = (days / "known").read_bytes()
    for command, option in (("stories", "-o"), ("trace", "--html")):
        result = run(command, days / "monday", "--known", days / "known", option, days / "monday" / ".." / "known")
        assert result.exit_code == 2
        assert "known stories" in result.stderr
    assert (days / "known").read_bytes() == before


def test_standard_output_and_folders_keep_no_stories(days: Path) -> None:
    for known in ("-", days / "monday", days / "absent" / "known"):
        result = run("stories", days / "monday", "--known", known)
        assert (result.exit_code, result.stdout) == (2, "")
