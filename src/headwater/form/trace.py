"""A trace as plain values, and as JSON text."""

import json
from importlib.resources import files
from typing import Any

from headwater.form import findings
from headwater.form.documents import document
from headwater.records import Trace

VERSION = 1


def to_dict(trace: Trace, *, text: bool = False) -> dict[str, Any]:
    """The trace as plain values, in the form that `schema()` describes; with `text`, each document carries its own."""
    return {
        "form": VERSION,
        "documents": [document(a, text=text) for a in trace.articles],
        "copies": [findings.copy(d) for d in trace.derivations],
        "stories": [findings.story(s) for s in trace.stories],
        "lineages": [findings.lineage(n) for n in trace.lineages],
        "sources": [findings.source(s) for s in trace.sources],
        "attributions": [findings.attribution(a) for a in trace.attributions],
        "claims": [findings.claim(c) for c in trace.claims],
        "differences": [findings.difference(d) for d in trace.differences],
        "timeline": [findings.event(e) for e in trace.timeline],
        "problems": [{"path": p.path, "what": p.what, "then": p.then} for p in trace.problems],
    }


def dumps(value: object, *, indent: int | None = 2) -> str:
    """Plain values as JSON text: no escapes but those that JSON needs, keys in the order given."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def schema() -> dict[str, Any]:
    """The JSON Schema (draft 2020-12) of what `to_dict` returns."""
    found: dict[str, Any] = json.loads((files("headwater.form") / "trace.schema.json").read_text(encoding="utf-8"))
    return found
