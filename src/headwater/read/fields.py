"""A JSON object into a document, whatever program wrote it."""

from collections.abc import Iterator
from typing import Any

from headwater.read.decoding import unified, writable
from headwater.read.page import visible
from headwater.records import Document
from headwater.words import rows


def document(given: dict[str, Any], *, id: str, path: str) -> Document | None:
    """The document that a JSON object describes, with the `id` that it brings or else the one given here.

    Where it has both text and HTML, the text counts. `None` where it has neither, nor a title.
    """
    text = _text(_raw(given, "text"))
    html = None if text.strip() else _text(_raw(given, "html"))
    text = text if html is None else visible(html)
    if not text.strip() and not _first(given, "title"):
        return None
    return Document(
        id=_first(given, "id") or id,
        path=path,
        text=text,
        html=html or None,
        url=_first(given, "url"),
        title=_first(given, "title"),
        outlet=_first(given, "outlet"),
        author=_first(given, "author"),
        published=_first(given, "published"),
        modified=_first(given, "modified"),
        captured=_first(given, "captured"),
    )


def _raw(given: dict[str, Any], field: str) -> Any:
    """The first value that holds anything, of the names of a field."""
    values = (_at(given, name) for f, name in rows("json_fields") if f == field)
    return next((v for v in values if _text(v).strip()), None)


def _first(given: dict[str, Any], field: str) -> str | None:
    """The first usable value of a field; an address where a name should stand is none, and the other way round."""
    for name, value in ((n, _line(_at(given, n))) for f, n in rows("json_fields") if f == field):
        address = value.startswith(("http://", "https://"))
        if value and value != "None" and not (name == "source" and address != (field == "url")):
            return value
    return None


def _at(given: Any, name: str) -> Any:
    """The value under a name; dots go into objects."""
    for part in name.split("."):
        given = given.get(part) if isinstance(given, dict) else None
    return given


def _line(value: Any) -> str:
    """A value as one line: names of a list parted by commas."""
    if isinstance(value, list):
        return ", ".join(dict.fromkeys(filter(None, map(_line, value))))
    if isinstance(value, dict):
        return _line(value.get("name"))
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return ""
    return " ".join(writable(str(value)).split())


def _text(value: Any) -> str:
    """A value as text: the paragraphs of lists, and of fundus' bodies with their summary and sections."""
    if isinstance(value, str):
        return unified(writable(value))
    return "\n\n".join(_paragraphs(value))


def _paragraphs(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from filter(None, [unified(writable(value)).strip()])
    elif isinstance(value, list):
        for item in value:
            yield from _paragraphs(item)
    elif isinstance(value, dict):
        for key in ("summary", "headline", "sections", "paragraphs"):
            yield from _paragraphs(value.get(key))
