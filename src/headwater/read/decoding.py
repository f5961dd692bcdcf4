"""Bytes into text: the encoding, and what had to be guessed."""

import codecs
import re
from dataclasses import dataclass

BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# How much of a file tells whether it is text, and how many control characters among a hundred are too many for that.
SAMPLE = 8_192
CONTROLS = 2

_CONTROL = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f]")
_MAGIC = (b"%PDF-", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b", b"{\\rtf")
_DECLARED = re.compile(
    rb"""<(?:meta[^>]{0,200}?charset|\?xml[^>]{0,100}?encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I
)
_UNWRITABLE = re.compile("[\x00\ud800-\udfff]")


@dataclass(frozen=True, kw_only=True, slots=True)
class Decoded:
    """Text, and where its encoding is not plain UTF-8, what is odd about it and how it was read."""

    text: str
    what: str | None = None
    then: str | None = None


def decoded(data: bytes) -> Decoded | None:
    """The text of a file, its line ends made "\\n" as Python's text mode makes them; `None` where it is no text.

    UTF-8, else as a byte-order mark or an HTML page's own declaration says, else Windows-1252; a text that is UTF-8 but
    for a few bytes has those replaced.
    """
    for bom, encoding in BOMS:
        if data.startswith(bom):
            return _read(data.removeprefix(bom), encoding, announced=True)
    if _binary(data):
        return None
    try:
        return Decoded(text=unified(data.decode("utf-8")))
    except UnicodeDecodeError:
        return _read(data, _declared(data) or _guessed(data), announced=False)


def unified(text: str) -> str:
    """The text with every line end "\\n"."""
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def writable(text: str) -> str:
    """The text with what no file can hold (lone surrogates, NUL) replaced, character by character."""
    return _UNWRITABLE.sub("\ufffd", text)


def _read(data: bytes, encoding: str, *, announced: bool) -> Decoded:
    text = data.decode(encoding, errors="replace")
    lost = text.count("\ufffd")
    name = {"cp1252": "Windows-1252"}.get(encoding, encoding.upper())
    then = f"read as {name}" + (f", with {lost} characters replaced" if lost else "")
    plain = encoding == "utf-8" and announced and not lost
    what = None if plain else "its encoding is not UTF-8" if encoding != "utf-8" else "some of it is not UTF-8"
    return Decoded(text=unified(writable(text)), what=what, then=None if plain else then)


def _binary(data: bytes) -> bool:
    sample = data[:SAMPLE]
    if sample.startswith(_MAGIC) or b"\x00" in data:
        return True
    return len(_CONTROL.findall(sample)) * 100 > CONTROLS * len(sample)


def _declared(data: bytes) -> str | None:
    """The encoding that a page declares, if Python knows it."""
    match = _DECLARED.search(data[:2_048])
    if match is None:
        return None
    try:
        found = codecs.lookup(match[1].decode("ascii"))
    except LookupError:
        return None
    # Browsers read the first of these as the second, too.
    return {"iso8859-1": "cp1252", "ascii": "cp1252"}.get(found.name, found.name)


def _guessed(data: bytes) -> str:
    """UTF-8 where more of the bytes over 127 make sense as that than do not."""
    text = data.decode("utf-8", errors="replace")
    lost = text.count("\ufffd")
    beyond = sum(map(len, re.findall(r"[^\x00-\x7f\ufffd]+", text)))
    return "utf-8" if beyond > lost else "cp1252"
