"""A labelled article beside what was found in it, and what is right of that."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from benchmarks.names import Who, meant
from benchmarks.pairing import inner_pairs, pairs, touch
from benchmarks.polnear import ROLES, Attribution, Pieces, Row, first

Key = int | str


@dataclass(frozen=True, kw_only=True, slots=True)
class Label:
    """An attribution as labelled.

    Its key is its place in the file for PolNeAR's own, its id for one inside another's content, which has a `parent`;
    `own` where it is the parent's speaker on himself.
    """

    key: Key
    pieces: Attribution
    who: Who
    links: int
    parent: Key | None = None
    own: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Finding:
    """A found attribution: its pieces, its parent's place among all, the length of its chain, and the chain's root."""

    pieces: Attribution
    parent: int | None
    links: int
    name: str
    kind: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """An article's labels and findings: `mates` are the places of the findings that are paired with labels, by key.

    Those in `seen` share their cue with the label too; that of the others is somewhere else in the content.
    """

    text: str
    labels: Sequence[Label]
    found: Sequence[Finding]
    mates: Mapping[Key, int]
    seen: frozenset[Key]


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """Something right or wrong: the figures that it counts for, whose label (none: not labelled), its words, why."""

    figures: tuple[str, ...]
    right: bool
    key: Key | None
    words: Pieces
    told: str


def labels_of(row: Row, given: Mapping[str, Any]) -> list[Label]:
    """The labels of an article: PolNeAR's attributions with what a label file says of them, then the file's own."""
    outer = zip(first(row), given["sources"], strict=True)
    return [
        *(Label(key=at, pieces=a, who=of["who"], links=of["chain"]) for at, (a, of) in enumerate(outer)),
        *(
            Label(
                key=of["id"],
                pieces={role: of[role] for role in ROLES},
                who=of["who"],
                links=of["chain"],
                parent=of["parent"],
                own=of.get("own", False),
            )
            for of in given["inner"]
        ),
    ]


def case(text: str, labels: Sequence[Label], found: Sequence[Finding]) -> Case:
    """Pair the labels of an article with findings.

    PolNeAR's own as its scorer pairs them, with findings that stand in no other's content; the inner ones with any that
    are left.
    """
    wanted = [label for label in labels if label.parent is None]
    outer = [at for at, one in enumerate(found) if one.parent is None]
    paired = [
        (wanted[p.gold], outer[p.found])
        for p in pairs(text, [label.pieces for label in wanted], [found[at].pieces for at in outer])
        if p.gold is not None and p.found is not None
    ]
    met = {label.key: at for label, at in paired if touch(label.pieces["cue"], found[at].pieces["cue"])}
    inner = [label for label in labels if label.parent is not None]
    within = inner_pairs([label.pieces for label in inner], [one.pieces for one in found], met.values())
    met |= {inner[i].key: at for i, at in within.items()}
    mates = {label.key: at for label, at in paired} | met
    return Case(text=text, labels=labels, found=found, mates=mates, seen=frozenset(met))


def outcomes(of: Case) -> Iterator[Outcome]:
    """Everything that can be right or wrong in an article."""
    for label in of.labels:
        if label.parent is not None:
            yield _outcome(label, label.key in of.seen, "not found", f"{_inner(label)} found")
        if label.key in of.seen:
            yield from _judged(of, label, of.found[of.mates[label.key]])
    yield from _claimed(of)


def _judged(of: Case, label: Label, one: Finding) -> Iterator[Outcome]:
    """What is right of an attribution that was found."""
    if label.parent is not None:
        right = one.parent is not None and one.parent == of.mates.get(label.parent)
        told = "no parent" if one.parent is None else f"within {of.found[one.parent].pieces['cue']}"
        yield _outcome(label, right, told, f"{_inner(label)} parent right")
    longer = ("chain length right, longer than 1",) if label.links > 1 else ()
    yield _outcome(label, one.links == label.links, f"{one.links}, not {label.links}", "chain length right", *longer)
    yield _source(of, label, one)


def _source(of: Case, label: Label, one: Finding) -> Outcome:
    sort, name = (label.who, label.who) if isinstance(label.who, str) else ("named", of.text[slice(*label.who)])
    told = f"{one.name} ({one.kind}), not {name}"
    right = meant(label.who, of.text, one.name, one.kind)
    if label.parent is not None:
        return _outcome(label, right, told, "inner source name right")
    return _outcome(label, right, told, "source name right", f"source name right, {sort}")


def _claimed(of: Case) -> Iterator[Outcome]:
    """What was found inside another's content: right where it is labelled so."""
    labelled = {of.mates[label.key] for label in of.labels if label.parent is not None and label.key in of.seen}
    for at, one in enumerate(of.found):
        if one.parent is not None:
            yield Outcome(
                figures=("inner precision",),
                right=at in labelled,
                key=None,
                words=one.pieces["cue"],
                told="not labelled",
            )


def _inner(label: Label) -> str:
    return "own inner" if label.own else "inner"


def _outcome(label: Label, right: bool, told: str, *figures: str) -> Outcome:
    return Outcome(figures=figures, right=right, key=label.key, words=label.pieces["cue"], told=told)
