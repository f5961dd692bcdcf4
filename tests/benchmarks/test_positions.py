"""The runner of the sides that articles take, on files that it is given."""

import json
from pathlib import Path

from benchmarks.positions import positions
from click.testing import CliRunner

TEXTS = {
    "a": "The old pier of Brackwater burned down on Sunday night, and the town mourns it.",
    "b": "No, the old pier of Brackwater did not burn down. The story is a hoax and its photo is fake.",
}
CLAIM = "Old pier of Brackwater burns down"


def run(folder: Path, *pairs: dict[str, str]) -> tuple[int, str]:
    files = {"pairs": pairs, "articles": [{"id": id_, "text": text} for id_, text in TEXTS.items()]}
    for name, rows in files.items():
        (folder / name).write_text("".join(json.dumps(row) + "\n" for row in rows), encoding="utf-8")
    options = [part for name in (*files, "out") for part in (f"--{name}", str(folder / name))]
    done = CliRunner().invoke(positions, options)
    return done.exit_code, done.output


def test_each_pair_has_its_side(tmp_path: Path) -> None:
    code, printed = run(tmp_path, *({"id": f"p{a}", "claim": CLAIM, "article": a} for a in "ba"))
    assert (code, printed) == (0, "")
    found = [json.loads(line) for line in (tmp_path / "out").read_text(encoding="utf-8").splitlines()]
    assert found == [{"id": "pb", "position": "disagree"}, {"id": "pa", "position": "agree"}]


def test_a_pair_without_its_article_is_told(tmp_path: Path) -> None:
    code, printed = run(tmp_path, {"id": "p", "claim": CLAIM, "article": "c"})
    assert code == 1
    assert "no article c" in printed
