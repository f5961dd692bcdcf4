"""Findings as plain values, one function for each record."""

from collections.abc import Iterable
from typing import Any

from headwater.records import (
    Attribution,
    Claim,
    Derivation,
    Difference,
    Event,
    Evidence,
    Extent,
    Lineage,
    Membership,
    Range,
    Source,
    Story,
    Tie,
)


def ranges(pieces: Iterable[Range]) -> list[list[int]]:
    """Ranges as pairs of offsets."""
    return [list(p) for p in pieces]


def evidence(found: Iterable[Evidence]) -> list[dict[str, Any]]:
    """Evidence as `{document, range}`."""
    return [{"document": e.document, "range": list(e.range)} for e in found]


def copy(d: Derivation) -> dict[str, Any]:
    """One entry of `copies`."""
    return {
        "a": d.a,
        "b": d.b,
        "kind": d.kind,
        "direction": d.direction,
        "containment": [round(share, 4) for share in d.containment],
        "passages": [{"a": list(p.a), "b": list(p.b)} for p in d.passages],
        "because": [{"clue": c.clue, "evidence": evidence(c.evidence)} for c in d.because],
    }


def lineage(n: Lineage) -> dict[str, Any]:
    """One entry of `lineages`; the passages and clues of a step stand in `copies`."""
    return {
        "story": n.story,
        "ancestors": list(n.ancestors),
        "undetermined": list(n.undetermined),
        "parents": [
            {"id": p.id, "agency": p.agency, "perhaps": list(p.perhaps), "evidence": evidence(p.evidence)}
            for p in n.parents
        ],
        "articles": [{"document": m.document, "words": m.words, "added": _extent(m.added)} for m in n.members],
        "steps": [
            {
                "parent": s.parent,
                "child": s.child,
                "outside": s.outside,
                "kind": s.kind,
                "determined": s.determined,
                "lost": _extent(s.lost) if s.lost else None,
            }
            for s in n.steps
        ],
    }


def _extent(found: Extent) -> dict[str, Any]:
    return {"words": found.words, "ranges": ranges(found.ranges)}


def story(s: Story) -> dict[str, Any]:
    """One entry of `stories`."""
    return {"id": s.id, "title": s.title, "documents": list(s.documents), "also": list(s.also)}


def membership(m: Membership) -> dict[str, Any]:
    """One entry of `memberships`."""
    return {
        "document": m.document,
        "story": m.story,
        "likeness": None if m.likeness is None else round(m.likeness, 4),
        "margin": None if m.margin is None else round(m.margin, 4),
        "ties": [_tie(t) for t in m.ties],
        "neighbour": m.neighbour
        and {
            "story": m.neighbour.story,
            "likeness": round(m.neighbour.likeness, 4),
            "ties": [_tie(t) for t in m.neighbour.ties],
        },
    }


def _tie(t: Tie) -> dict[str, Any]:
    share = None if t.share is None else round(t.share, 4)
    return {"kind": t.kind, "text": t.text, "share": share, "evidence": evidence(t.evidence)}


def source(s: Source) -> dict[str, Any]:
    """One entry of `sources`; `documents` is empty for a source that is in the pile by name only."""
    return {
        "id": s.id,
        "name": s.name,
        "kind": s.kind,
        "mentions": evidence(s.mentions),
        "because": list(s.because),
        "documents": list(s.documents),
    }


def attribution(a: Attribution) -> dict[str, Any]:
    """One entry of `attributions`."""
    return {
        "id": a.id,
        "document": a.document,
        "source": ranges(a.source),
        "cue": ranges(a.cue),
        "content": ranges(a.content),
        "form": a.form,
        "chain": list(a.chain),
        "parent": a.parent,
    }


def claim(c: Claim) -> dict[str, Any]:
    """One entry of `claims`."""
    return {
        "id": c.id,
        "text": c.text,
        "story": c.story,
        "assertions": [{"attribution": a.attribution, **evidence([a.evidence])[0]} for a in c.assertions],
        "positions": [
            {
                "source": p.source,
                "position": p.position,
                "attributions": list(p.attributions),
                "target": p.target,
                "also": list(p.also),
                "because": list(p.because),
                "evidence": evidence(p.evidence),
            }
            for p in c.positions
        ],
        "origins": list(c.origins),
        "loops": [{"sources": list(n.sources), "evidence": evidence(n.evidence)} for n in c.loops],
        "evidence": evidence(c.evidence),
        "minor": c.minor,
    }


def difference(d: Difference) -> dict[str, Any]:
    """One entry of `differences`."""
    return {
        "id": d.id,
        "story": d.story,
        "kind": d.kind,
        "claim": d.claim,
        "relation": d.relation,
        "readings": [{"value": r.value, "evidence": evidence(r.evidence)} for r in d.readings],
        "why": d.why,
    }


def event(e: Event) -> dict[str, Any]:
    """One entry of `timeline`."""
    return {
        "story": e.story,
        "date": e.date,
        "precision": e.precision,
        "kind": e.kind,
        "what": e.what,
        "how": e.how,
        "evidence": evidence(e.evidence),
    }
