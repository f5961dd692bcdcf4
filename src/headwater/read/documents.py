"""The documents in files, in standard input and among the inputs; or, in a document's place, what was wrong."""

import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from headwater.read.decoding import decoded, writable
from headwater.read.fields import document
from headwater.read.files import JSON, LINES, PAGES, PLAIN, files, reason, root
from headwater.read.page import is_page, visible
from headwater.records import Document, Problem

# No article is longer. Of a longer text only so many characters can be its article, as later steps read every word.
LONGEST = 500_000

# So begins a file of known stories, which may lie among the documents that it is about.
_KNOWN = '{"headwater":"stories"'

# Under these names an object may hold a list of documents.
_LISTS = ("articles", "documents", "items", "results")

Found = Iterator[Document | Problem]


def from_files(inputs: list[Path]) -> Found:
    """The documents in the files that the paths name."""
    found, problems = files(inputs)
    yield from (replace(p, path=writable(p.path)) for p in problems)
    top = root(p for p in inputs if p.exists())
    for path in found:
        shown = writable(str(path))
        try:
            data = path.read_bytes()
        except OSError as error:
            yield Problem(path=shown, what=reason(error), then="left out")
        else:
            name = writable(Path(os.path.relpath(path, top)).as_posix())
            yield from from_bytes(data, name=name, path=shown, suffix=path.suffix.lower())


def from_standard_input() -> Found:
    """What standard input holds: a text, a page, or JSON where it looks like that."""
    yield from from_bytes(sys.stdin.buffer.read(), name="-", path="-", suffix="")


def from_documents(given: Iterable[Document]) -> Found:
    """The documents among the inputs, one given twice only once, with the text that their pages show."""
    for d in dict.fromkeys(given):
        text = d.text if d.text.strip() else visible(d.html or "")
        yield from _checked(replace(d, id=writable(d.id), text=writable(text)), name=d.path or d.id)


def from_bytes(data: bytes, *, name: str, path: str, suffix: str) -> Found:
    """The documents in a file's bytes."""
    got = decoded(data)
    if got is None:
        yield Problem(path=path, what="it is a binary file and no text", then="left out")
        return
    if got.what and got.then:
        yield Problem(path=path, what=got.what, then=got.then)
    if got.text.startswith(_KNOWN):
        yield Problem(path=path, what="it holds known stories and no documents", then="left out")
    elif suffix in LINES | JSON or (suffix in PLAIN and _like_json(got.text)):
        yield from _from_json(got.text, name=name, path=path)
    elif suffix in PAGES or is_page(got.text):
        yield from _checked(Document(id=name, path=path, html=got.text, text=visible(got.text)), name=path)
    else:
        yield from _checked(Document(id=name, path=path, text=got.text), name=path)


def named_apart(documents: Iterable[Document]) -> Found:
    """The documents sorted by id; of those with one id, all but the first by content get "~2", "~3"..."""
    every = sorted(documents, key=lambda d: (d.id, d.text, d.html or "", repr(d)))
    taken = {d.id for d in every}
    last = None
    for d in every:
        if d.id != last:
            last, n = d.id, 1
            yield d
            continue
        while (new := f"{d.id}~{(n := n + 1)}") in taken:
            pass
        taken.add(new)
        yield Problem(path=d.path or d.id, what=f"another document has the id {d.id}", then=f"read as {new}")
        yield replace(d, id=new)


def _checked(d: Document, *, name: str) -> Found:
    """The document, if it has text or at least a title, and a word on what is odd about its length."""
    if not d.text.strip() and d.title and d.title.strip():
        yield Problem(path=name, what="it has no text", then="its title is read as its text")
        d = replace(d, text=writable(d.title))
    if not d.text.strip():
        what = "its page shows no text" if d.html and d.html.strip() else "it is empty"
        yield Problem(path=name, what=what, then="left out")
        return
    if len(d.text) > LONGEST:
        then = f"read; only its first {LONGEST:,} characters are looked at"
        yield Problem(path=name, what=f"it is longer than any article ({len(d.text):,} characters)", then=then)
    yield d


def _like_json(text: str) -> bool:
    """Whether a text without a telling name is JSON Lines, or a JSON list of objects."""
    first = text.lstrip()[:1]
    if first == "{":
        return isinstance(_loaded(text.lstrip().split("\n", 1)[0]), dict) or isinstance(_loaded(text), dict)
    return first == "[" and isinstance(_loaded(text), list)


def _loaded(text: str) -> Any:
    """What a JSON text holds; `None`, as for "null", where it is none."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _from_json(text: str, *, name: str, path: str) -> Found:
    """The documents of a JSON text: one object, a list of objects, or a line for each."""
    if not text.strip():
        yield Problem(path=path, what="it is empty", then="left out")
        return
    for n, value in _values(text):
        where = f"{path}:{n}"
        if value is None:
            yield Problem(path=where, what="the line is no JSON", then="left out")
        elif not isinstance(value, dict):
            yield Problem(path=where, what="the line is no JSON object", then="left out")
        elif (found := document(value, id=f"{name}#{n}", path=path)) is None:
            yield Problem(path=where, what="the object has no text", then="left out")
        else:
            yield from _checked(found, name=where)


def _values(text: str) -> Iterator[tuple[int, Any]]:
    """The values of a JSON text with their numbers, from 1: of the line, or of the item in a list."""
    rows = text.split("\n")
    if sum(1 for row in rows if row.strip()) > 1 and isinstance(_loaded(next(filter(str.strip, rows))), dict):
        whole = None
    else:
        whole = _loaded(text)
    if isinstance(whole, dict):
        whole = next((whole[k] for k in _LISTS if isinstance(whole.get(k), list)), [whole])
    if isinstance(whole, list):
        yield from enumerate(whole, 1)
        return
    yield from ((n, _loaded(row)) for n, row in enumerate(rows, 1) if row.strip())
