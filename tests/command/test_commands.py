import csv
import io
import json
from pathlib import Path

import jsonschema
import pytest
from click.testing import CliRunner, Result

from headwater.command import main
from headwater.form import schema

WIRE = (
    "The bridge at Harn will close on Monday, the mayor said on Friday. “It is not safe,” Anna Berg told reporters "
    "in the town hall. Engineers had found cracks in two of its piers.\n"
)
TEXTS = {"wire.txt": WIRE, "copy.txt": WIRE.replace("“", '"').replace("”", '"')}


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(a) for a in arguments], input=stdin)


def test_trace_prints_a_brief(pile: Path) -> None:
    result = run("trace", pile)
    assert result.exit_code == 0
    assert "Harn" in result.stdout


def test_documents_that_stand_alone_are_listed_under_the_stories(pile: Path) -> None:
    (pile / "other.txt").write_text(
        "A choir from Ostby won the national prize for folk songs in Elvik.\n", encoding="utf-8"
    )
    text = run("trace", pile).stdout
    assert text.index("Harn") < text.index("1 document stands alone") < text.index("other")


def test_trace_writes_json_and_keeps_stdout_clean(pile: Path, tmp_path: Path) -> None:
    out = tmp_path / "trace.json"
    result = run("trace", pile, "--json", "--text", "-o", out)
    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(out.read_text(encoding="utf-8"))["documents"][1]["text"] == TEXTS["wire.txt"]


def test_trace_writes_one_page(pile: Path, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    result = run("trace", pile, "--html", page)
    assert (result.exit_code, result.stdout) == (0, "")
    assert page.read_text(encoding="utf-8").startswith("<!doctype html>")


def test_copies_as_lines_for_a_pipe(pile: Path) -> None:
    rows = [json.loads(line) for line in run("copies", pile, "--jsonl").stdout.splitlines()]
    assert [(r["a"], r["b"], r["kind"]) for r in rows] == [("copy.txt", "wire.txt", "duplicate")]


def test_the_words_of_copies_are_marked_where_they_differ(pile: Path) -> None:
    later = TEXTS["wire.txt"].replace("Monday", "Tuesday next") + "It will open again in May.\n"
    (pile / "later.txt").write_text(later, encoding="utf-8")
    text = " ".join(run("copies", pile, "--words").stdout.split())
    assert "--- copy.txt +++ later.txt" in text
    assert "will close on [-Monday,-] {+Tuesday next,+} the mayor said" in text
    assert "{+It will open again in May.+}" in text


def test_of_captures_only_what_differs_is_shown(pile: Path) -> None:
    assert run("copies", pile, "--words").stdout.splitlines() == [
        "--- copy.txt",
        "+++ wire.txt",
        "copy and wire are one article: 100% of the words of wire stand in copy, 100% of copy in wire",
    ]


def test_stories_as_lines_name_every_document_once(pile: Path) -> None:
    rows = [json.loads(line) for line in run("stories", pile, "--jsonl").stdout.splitlines()]
    assert [r["id"] for r in rows] == ["copy.txt", "wire.txt"]
    assert len({r["story"] for r in rows}) == 1


@pytest.fixture
def stories(tmp_path: Path) -> Path:
    """Three documents of one story, one of another, and a digest of both."""
    bridge = "The bridge at Harn was closed after engineers found cracks in its northern pier, Mayor Anna Berg said."
    tally = "Anna Berg had the bridge at Harn closed: its northern pier has cracks, engineers told the mayor."
    choir = "A choir from Ostby won the national prize for folk songs in Elvik, ahead of singers from Marn."
    digest = f"Good morning. {bridge} {choir}"
    texts = {"bridge": bridge, "copy": bridge, "tally": tally, "choir": choir, "digest": digest}
    lines = [json.dumps({"id": name, "text": text, "published": "2024-05-03"}) for name, text in texts.items()]
    (tmp_path / "pile.jsonl").write_text("\n".join(lines), encoding="utf-8")
    return tmp_path


def test_a_document_that_tells_of_several_stories_names_the_others(stories: Path) -> None:
    also = {r["id"]: r["also"] for r in map(json.loads, run("stories", stories, "--jsonl").stdout.splitlines())}
    assert also == {"bridge": [], "copy": [], "tally": [], "choir": [], "digest": ["story-1"]}
    found = json.loads(run("stories", stories, "--json").stdout)["stories"]
    assert [s["also"] for s in found] == [["digest"], []]


def test_why_shows_the_words_that_tie_a_document_to_its_story(stories: Path) -> None:
    rows = {r["id"]: r for r in map(json.loads, run("stories", stories, "--why", "--jsonl").stdout.splitlines())}
    assert {"Anna Berg", "Harn", "cracks"} <= {t["text"] for t in rows["tally"]["ties"]}
    assert rows["copy"]["ties"][0]["kind"] == "copy"
    assert {e["document"] for t in rows["choir"]["ties"] for e in t["evidence"]} == {"choir", "digest"}
    assert "copy of bridge; " in run("stories", stories, "--why").stdout


def test_the_shakiest_come_first_and_say_what_they_might_be_instead(stories: Path) -> None:
    rows = [json.loads(line) for line in run("stories", stories, "--shakiest", "--jsonl").stdout.splitlines()]
    assert [r["margin"] for r in rows] == sorted(r["margin"] for r in rows)
    assert (rows[0]["id"], rows[0]["neighbour"]["story"]) == ("digest", "story-1")
    flat = csv.DictReader(io.StringIO(run("stories", stories, "--shakiest", "--csv").stdout))
    assert [r["id"] for r in flat] == [r["id"] for r in rows]


@pytest.mark.parametrize("option", ["--why", "--shakiest"])
def test_why_as_json_is_a_section_of_the_trace(option: str, stories: Path) -> None:
    part = json.loads(run("stories", stories, option, "--json").stdout)
    whole = json.loads(run("trace", stories, "--json").stdout)
    assert len(part["memberships"]) == 5
    assert part["stories"] == whole["stories"]
    jsonschema.validate({**whole, **part}, schema())


def test_attributions_as_lines_are_one_a_document(pile: Path) -> None:
    rows = [json.loads(line) for line in run("attributions", pile, "--jsonl").stdout.splitlines()]
    assert [r["id"] for r in rows] == ["copy.txt", "wire.txt"]
    found = rows[1]["attributions"][0]
    assert set(found) >= {"source", "cue", "content", "form", "chain"}
    assert found["chain"][0] in rows[1]["sources"]


@pytest.mark.parametrize("command", ["copies", "stories", "attributions", "claims"])
def test_every_step_has_a_table_csv_and_json(command: str, pile: Path) -> None:
    assert run(command, pile).exit_code == 0
    assert list(csv.DictReader(io.StringIO(run(command, pile, "--csv").stdout))) is not None
    assert command in json.loads(run(command, pile, "--json").stdout)


def test_a_pile_on_standard_input() -> None:
    lines = "".join(json.dumps({"id": name, "text": text}) + "\n" for name, text in TEXTS.items())
    rows = [json.loads(line) for line in run("stories", "-", "--jsonl", stdin=lines).stdout.splitlines()]
    assert [r["id"] for r in rows] == ["copy.txt", "wire.txt"]


def test_a_missing_path_is_told_and_the_rest_is_traced(pile: Path) -> None:
    result = run("stories", pile / "wire.txt", pile / "gone.txt")
    assert result.exit_code == 0
    assert "gone.txt" in result.stderr
    assert "wire.txt" in result.stdout


def test_nothing_to_trace_is_exit_code_3_and_no_traceback(tmp_path: Path) -> None:
    result = run("trace", tmp_path / "gone.txt")
    assert result.exit_code == 3
    assert "gone.txt" in result.stderr
    assert "Traceback" not in result.stderr


@pytest.mark.parametrize(
    "arguments",
    [("trace",), ("trace", "x", "--json", "--html", "y.html"), ("trace", "x", "--text"), ("trace", "x", "--nonsense")],
)
def test_wrong_usage_is_exit_code_2(arguments: tuple[str, ...]) -> None:
    assert run(*arguments).exit_code == 2


def test_an_output_that_cannot_be_written_is_refused_before_any_work(pile: Path, tmp_path: Path) -> None:
    result = run("trace", pile, "-o", tmp_path / "no" / "such" / "folder.json")
    assert result.exit_code == 2
    assert "folder.json" in result.stderr


def test_a_failed_trace_leaves_the_old_output_alone(tmp_path: Path) -> None:
    out = tmp_path / "old.json"
    out.write_text("kept", encoding="utf-8")
    assert run("trace", tmp_path / "gone.txt", "--json", "-o", out).exit_code == 3
    assert out.read_text(encoding="utf-8") == "kept"


def test_the_same_pile_in_another_order_gives_the_same_bytes(pile: Path) -> None:
    paths = [pile / name for name in TEXTS]
    assert run("trace", *paths, "--json").stdout == run("trace", *reversed(paths), "--json").stdout


def test_a_table_cell_cannot_move_the_cursor(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(json.dumps({"id": "a\x1b[2Jb", "text": TEXTS["wire.txt"]}), encoding="utf-8")
    assert "\x1b" not in run("stories", tmp_path).stdout


def test_another_language_is_told_not_to_be_measured(tmp_path: Path) -> None:
    german = "Der Bürgermeister sagte am Montag, dass der Damm sicher sei und dass niemand gekommen sei. " * 3
    (tmp_path / "damm.txt").write_text(german, encoding="utf-8")
    assert "not measured" in run("attributions", tmp_path).stdout
    assert json.loads(run("attributions", tmp_path, "--jsonl").stdout.splitlines()[0])["attributions"] is None
    told = run("trace", tmp_path)
    assert "not measured" in told.stdout
    assert "not measured" in told.stderr
    found = json.loads(run("trace", tmp_path, "--json").stdout)
    assert found["documents"][0]["not_measured"] == ["attributions"]
    assert [p["path"] for p in found["problems"]] == [str(tmp_path / "damm.txt")]
