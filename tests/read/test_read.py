"""Files, folders, standard input and documents into a pile."""

import io
import json
import os
import random
import sys
from pathlib import Path
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.read import LONGEST, read
from headwater.records import Document


def ids(*inputs: str | Path | Document) -> list[str]:
    return [d.id for d in read(inputs)[0]]


def wrong(*inputs: str | Path | Document) -> dict[str, str]:
    return {p.path: p.what for p in read(inputs)[1]}


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("One.")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "b.md").write_text("# Two")
    (tmp_path / "sub" / "c.html").write_text("<html><p>Three.</p>")
    (tmp_path / "d.jsonl").write_text('{"id": "own", "text": "Four."}\n\n{"text": "Five."}\n')
    (tmp_path / ".hidden.txt").write_text("Six.")
    return tmp_path


def test_ids_are_paths_from_the_common_root(pile: Path) -> None:
    assert ids(pile) == ["a.txt", "d.jsonl#3", "own", "sub/b.md", "sub/c.html"]
    assert ids(pile / "sub" / "b.md") == ["b.md"]
    assert ids(pile / "a.txt", pile / "sub" / "b.md") == ["a.txt", "sub/b.md"]


def test_every_file_is_read_once_in_any_order(pile: Path) -> None:
    inputs: list[str | Path | Document] = [pile, pile / "a.txt", pile / "sub", str(pile / "sub" / "b.md")]
    want = read([pile])
    for seed in range(5):
        random.Random(seed).shuffle(inputs)
        assert read(inputs) == want


def test_reads_markup_as_it_is_and_pages_as_they_show(pile: Path) -> None:
    by_id = {d.id: d for d in read(pile)[0]}
    assert by_id["sub/b.md"].text == "# Two"
    assert (by_id["sub/c.html"].text, by_id["sub/c.html"].html) == ("Three.", "<html><p>Three.</p>")


def test_knows_pages_and_json_lines_by_their_content(tmp_path: Path) -> None:
    (tmp_path / "page.txt").write_text("<!doctype html><p>Shown.</p>")
    (tmp_path / "lines.txt").write_text('{"id": "x", "text": "Said."}\n{"id": "y", "text": "Seen."}')
    (tmp_path / "brace.txt").write_text("{sic} A text that begins oddly.")
    assert {d.id: d.text for d in read(tmp_path)[0]} == {
        "page.txt": "Shown.",
        "x": "Said.",
        "y": "Seen.",
        "brace.txt": "{sic} A text that begins oddly.",
    }


@pytest.mark.parametrize(
    "content",
    [
        '[{"id": "x", "text": "T."}]',
        '{"id": "x",\n"text": "T."}',
        '{"status": "ok", "articles": [{"id": "x", "text": "T."}]}',
    ],
)
def test_reads_json_of_one_object_or_a_list(tmp_path: Path, content: str) -> None:
    (tmp_path / "one.json").write_text(content)
    assert ids(tmp_path / "one.json") == ["x"]


def test_what_is_wrong_is_said_and_the_rest_is_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Good.")
    (tmp_path / "empty.txt").write_text("")
    (tmp_path / "blank.txt").write_text("\n" * 100_000)
    (tmp_path / "binary.txt").write_bytes(b"\x00\x01\x02")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8\xff")
    (tmp_path / "blank.html").write_text("<html><script>x</script></html>")
    (tmp_path / "gone.txt").symlink_to(tmp_path / "nowhere")
    bad = ["empty.txt", "blank.txt", "binary.txt", "photo.jpg", "blank.html", "gone.txt", "not-there.txt"]
    assert ids(tmp_path, tmp_path / "not-there.txt") == ["good.txt"]
    assert sorted(wrong(tmp_path, tmp_path / "not-there.txt")) == sorted(str(tmp_path / name) for name in bad)


def test_names_the_line_that_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl"
    path.write_text('{"id": "x", "text": "T."}\n[1]\n{bad\n{"title": ""}\n"text"\n')
    assert ids(path) == ["x"]
    assert sorted(wrong(path)) == [f"{path}:{n}" for n in (2, 3, 4, 5)]


def test_a_title_alone_is_a_document_and_said(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl"
    path.write_text('{"id": "x", "title": "Bridge shut"}\n')
    documents, problems = read([path, Document(id="y", text=" ", title="Bridge open")])
    assert [(d.id, d.text) for d in documents] == [("x", "Bridge shut"), ("y", "Bridge open")]
    assert [p.path for p in problems] == [f"{path}:1", "y"]


def test_never_waits_for_a_pipe_nor_runs_in_circles(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Good.")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert ids(tmp_path) == ["good.txt"]
    assert list(wrong(tmp_path)) == [str(tmp_path / "pipe.txt")]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_says_what_may_not_be_read(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("Good.")
    shut = tmp_path / "shut"
    shut.mkdir(mode=0)
    assert ids(tmp_path) == ["good.txt"]
    assert list(wrong(tmp_path)) == [str(shut)]


def test_an_empty_pile_is_said(tmp_path: Path) -> None:
    assert read([])[1]
    assert read(tmp_path)[1]


def test_documents_with_one_id_are_told_apart_by_their_content() -> None:
    one, two, three = (Document(id="x", text=t) for t in ("A.", "B.", "C."))
    taken = Document(id="x~2", text="D.")
    found, problems = read([three, taken, one, two, one])
    assert {d.id: d.text for d in found} == {"x": "A.", "x~2": "D.", "x~3": "B.", "x~4": "C."}
    assert len(problems) == 2
    assert read([one, two, three, taken]) == (found, problems)


def test_what_cannot_be_written_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "pile.jsonl"
    path.write_text('{"id": "x\\ud800", "text": "A \\ud800\\u0000 b"}')
    (d,) = read(path)[0]
    assert (d.id, d.text) == ("x\ufffd", "A \ufffd\ufffd b")


def test_a_name_that_cannot_be_written_is_replaced(tmp_path: Path) -> None:
    odd = os.fsencode(tmp_path) + b"/a\xff.txt"
    Path(os.fsdecode(odd)).write_text("The quay at Elvik is closed.", encoding="utf-8")
    (document,), _ = read(tmp_path)
    assert (document.id, document.path) == ("a\ufffd.txt", f"{tmp_path}/a\ufffd.txt")


def test_known_stories_are_no_documents(tmp_path: Path) -> None:
    (tmp_path / "known.jsonl").write_text('{"headwater":"stories","form":1}\n{"document":"a","title":"A title"}\n')
    documents, problems = read(tmp_path)
    assert documents == ()
    assert any(p.path.endswith("known.jsonl") and "known stories" in p.what for p in problems)


def test_a_text_too_long_for_an_article_is_read_and_named(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("word " * (LONGEST // 4))
    assert len(read(path)[0][0].text) > LONGEST
    assert list(wrong(path)) == [str(path)]


@pytest.mark.parametrize(
    ("given_", "want"), [("Some text.", ["-"]), ('{"text": "A."}\n{"id": "b", "text": "B."}', ["-#1", "b"])]
)
def test_reads_standard_input(monkeypatch: pytest.MonkeyPatch, given_: str, want: list[str]) -> None:
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(given_.encode())))
    assert ids("-") == want


documents = st.builds(Document, id=st.sampled_from("abc"), text=st.text(max_size=5))


@given(st.lists(documents, max_size=6), st.randoms())
def test_order_of_documents_does_not_matter(given_: list[Document], rng: random.Random) -> None:
    shuffled = list(given_)
    rng.shuffle(shuffled)
    found, problems = read(given_)
    assert read(shuffled) == (found, problems)
    assert len({d.id for d in found}) == len(found)
    json.dumps([d.text for d in found]).encode()
