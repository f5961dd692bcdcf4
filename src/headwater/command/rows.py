"""What each step found, as rows: flat ones for a table or CSV, nested ones for JSON Lines."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from headwater.command.tabular import Rows
from headwater.form import findings
from headwater.records import Attribution, Claim, Membership, Range, Tie, Trace

COLUMNS = ("id", "form", "chain", "cue", "content", "start", "end")
# What stands for attributions in another language than English, and for likeness to documents that are not at hand.
NOT_MEASURED = "not measured"


def _copies(found: Trace) -> Rows:
    return [
        {
            "a": d.a,
            "b": d.b,
            "kind": d.kind,
            "direction": d.direction,
            "of_a": f"{d.containment[0]:.2f}",
            "of_b": f"{d.containment[1]:.2f}",
            "passages": len(d.passages),
            "because": "; ".join(c.clue for c in d.because),
        }
        for d in found.derivations
    ]


def _stories(found: Trace) -> Rows:
    return [
        {"id": d, "story": s.id, "also": ", ".join(_also(found, d)), "title": s.title}
        for s in found.stories
        for d in s.documents
    ]


def _story_lines(found: Trace) -> Rows:
    return [{"id": d, "story": s.id, "also": _also(found, d)} for s in found.stories for d in s.documents]


def _also(found: Trace, document: str) -> list[str]:
    return [s.id for s in found.also.get(document, ())]


def memberships(found: Iterable[Membership]) -> Rows:
    """Why each document is in its story, flat."""
    return [
        {
            "id": m.document,
            "story": m.story,
            "likeness": NOT_MEASURED if m.margin is None else "alone" if m.likeness is None else f"{m.likeness:.2f}",
            "neighbour": m.neighbour.story if m.neighbour else "",
            "its_likeness": f"{m.neighbour.likeness:.2f}" if m.neighbour else "",
            "margin": "" if m.margin is None else f"{m.margin:.2f}",
            "ties": _ties(m.ties),
            "neighbour_ties": _ties(m.neighbour.ties) if m.neighbour else "",
        }
        for m in found
    ]


def _ties(ties: Iterable[Tie]) -> str:
    return "; ".join(f"copy of {t.evidence[1].document}" if t.kind == "copy" else t.text for t in ties)


def membership_lines(found: Iterable[Membership]) -> Rows:
    """The same, nested."""
    return [{"id": row.pop("document"), **row} for row in map(findings.membership, found)]


def _words(found: Trace, document: str, pieces: Iterable[Range]) -> str:
    text = found.article[document].text
    return " … ".join(text[p.start : p.end] for p in pieces)


def _attributions(found: Trace) -> Rows:
    return [
        {
            "id": a.document,
            "form": a.form,
            "chain": " → ".join(found.source[s].name for s in a.chain),
            "cue": _words(found, a.document, a.cue),
            "content": _words(found, a.document, a.content),
            "start": a.content[0].start,
            "end": a.content[-1].end,
        }
        for a in found.attributions
    ] + [dict.fromkeys(COLUMNS, "") | {"id": a.id, "form": NOT_MEASURED} for a in found.articles if not a.measured]


def _who(found: Trace, claim: Claim, position: str) -> str:
    return ", ".join(found.source[p.source].name for p in claim.positions if p.position == position)


def _claims(found: Trace) -> Rows:
    return [
        {
            "id": c.id,
            "story": c.story,
            "claim": c.text,
            "origins": len(c.origins),
            "asserts": _who(found, c, "asserts"),
            "confirms": _who(found, c, "confirms"),
            "denies": _who(found, c, "denies"),
            "does_not_know": _who(found, c, "does_not_know"),
            "does_not_answer": _who(found, c, "does_not_answer"),
            "minor": c.minor,
        }
        for c in found.claims
    ]


def _attribution_line(a: Attribution) -> Mapping[str, Any]:
    row = findings.attribution(a)
    return {name: row[name] for name in ("id", "source", "cue", "content", "form", "chain", "parent")}


def _attribution_lines(found: Trace) -> Rows:
    """A line for each document, with the sources that its chains name; `null` where nothing was measured."""
    of: dict[str, list[Attribution]] = {a.id: [] for a in found.articles}
    for a in found.attributions:
        of[a.document].append(a)
    return [
        {
            "id": document,
            "attributions": [_attribution_line(a) for a in its] if found.article[document].measured else None,
            "sources": {
                s: {"name": found.source[s].name, "kind": found.source[s].kind}
                for s in sorted({s for a in its for s in a.chain})
            },
        }
        for document, its in of.items()
    ]


def _claim_lines(found: Trace) -> Rows:
    """A line for each claim, with the names of the sources it speaks of."""
    return [
        {**findings.claim(c), "sources": {s: found.source[s].name for s in sorted(_sources(c))}} for c in found.claims
    ]


def _sources(claim: Claim) -> set[str]:
    return {p.source for p in claim.positions} | set(claim.origins)


TABLES: Mapping[str, Callable[[Trace], Rows]] = {
    "copies": _copies,
    "stories": _stories,
    "attributions": _attributions,
    "claims": _claims,
}

LINES: Mapping[str, Callable[[Trace], Rows]] = {
    "copies": lambda found: [findings.copy(d) for d in found.derivations],
    "stories": _story_lines,
    "attributions": _attribution_lines,
    "claims": _claim_lines,
}
