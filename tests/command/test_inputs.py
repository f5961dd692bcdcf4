"""What commands write, and where."""

import os
from pathlib import Path
from threading import Thread

import pytest

from headwater.command.inputs import deliver


def test_a_file_is_replaced_with_its_permissions_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("before", encoding="utf-8")
    file.chmod(0o640)
    deliver(str(file), "after “it”")
    assert file.read_text(encoding="utf-8") == "after “it”"
    assert file.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [file]


def test_a_text_that_breaks_off_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_text("before", encoding="utf-8")
    with pytest.raises(UnicodeEncodeError):
        deliver(str(file), "x" * 1_000_000 + "\ud800")
    assert file.read_text(encoding="utf-8") == "before"
    assert list(tmp_path.iterdir()) == [file]


def test_a_link_stays_one(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to("file")
    deliver(str(tmp_path / "link"), "text")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "file").read_text(encoding="utf-8") == "text"


def test_a_pipe_is_written_to_and_not_replaced(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", list[str]()
    os.mkfifo(pipe)
    reader = Thread(target=lambda: read.append(pipe.read_text(encoding="utf-8")))
    reader.start()
    deliver(str(pipe), "text")
    reader.join(10)
    assert (read, pipe.is_fifo()) == (["text"], True)
