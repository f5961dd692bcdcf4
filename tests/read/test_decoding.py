"""Bytes into text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.read.decoding import decoded, writable

WORDS = "Café “Sörmland” – déjà vu."


def text_of(data: bytes) -> str:
    got = decoded(data)
    assert got is not None
    return got.text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_reads_the_text_whatever_its_encoding(encoding: str) -> None:
    assert text_of(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize(
    ("encoding", "odd"), [("utf-8", False), ("utf-8-sig", False), ("utf-16", True), ("cp1252", True)]
)
def test_says_when_the_encoding_is_not_plain(encoding: str, odd: bool) -> None:
    got = decoded(WORDS.encode(encoding))
    assert got is not None
    assert (got.what is not None and got.then is not None) == odd


def test_believes_the_encoding_that_a_page_declares() -> None:
    assert "Москва" in text_of("<html><meta charset='windows-1251'><p>Москва</p>".encode("cp1251"))


def test_replaces_the_few_bytes_that_are_not_utf8() -> None:
    got = decoded("Zürich, Genève, Malmö".encode() + b"\xff!")
    assert got is not None
    assert got.text == "Zürich, Genève, Malmö\ufffd!"
    assert got.then is not None


@pytest.mark.parametrize("data", [b"\x00\x01\x02", b"%PDF-1.7\nobj", b"PK\x03\x04rest", bytes(range(1, 32)) * 9])
def test_leaves_binary_files_alone(data: bytes) -> None:
    assert decoded(data) is None


def test_makes_line_ends_those_of_the_text_mode() -> None:
    assert text_of(b"one\r\ntwo\rthree\n") == "one\ntwo\nthree\n"


@given(st.binary(max_size=400))
def test_whatever_it_reads_can_be_written(data: bytes) -> None:
    got = decoded(data)
    assert got is None or (got.text.encode("utf-8") is not None and "\x00" not in got.text)


@given(st.text(alphabet=st.characters(), max_size=80))
def test_writable_keeps_offsets(text: str) -> None:
    assert len(writable(text)) == len(text)
    writable(text).encode("utf-8")
