"""What of a reader's list is found in a trace: origins, positions, differences."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, permutations

from benchmarks.meant import Listed, Meant, touch
from headwater.records import Difference, Evidence

PLAIN = ("number", "date", "position")


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """Something that the list holds, or that was found beside it: the figures that it counts for, and if it is right.

    `told` says what was found, and what the list has.
    """

    counts: tuple[str, ...]
    right: bool
    told: str


def judged(of: Meant) -> list[Item]:
    """All that the list holds, and what is right of it."""
    return [*origins(of), *answers(of), *cells(of), *differences(of)]


def origins(of: Meant) -> Iterator[Item]:
    """How many independent origins each of the main claims has."""
    for id_, many in of.listed["origins"].items():
        ids = claim.origins if (claim := of.claims[id_]) else ()
        told = f"{id_}, origins: {_names(of, ids)}: {len(ids)}, not {many}"
        yield Item(counts=("origins right", "list met"), right=len(ids) == many, told=told)


def answers(of: Meant) -> Iterator[Item]:
    """Of how many sources of the trace a position comes that is to have one origin."""
    for answer in of.listed["answers"]:
        held = of.held(answer["source"], answer["claim"])
        ids = sorted({p.source for p in held if p.position in answer["position"]})
        told = f"{_cell(of, answer['source'], answer['claim'])} {_either(answer['position'])}: {_names(of, ids)}"
        yield Item(counts=("origins right", "list met"), right=len(ids) == answer["origins"], told=told)


def cells(of: Meant) -> Iterator[Item]:
    """The table of sources and claims.

    Nearly all of it is empty, and an empty trace would be right there: so cells where list and trace are silent count
    for no figure but the one of every cell.
    """
    listed = {(p["source"], p["claim"]): p for p in of.listed["positions"]}
    whole = {(s["id"], c["id"]) for s in of.listed["sources"] for c in of.listed["claims"]}
    for cell in sorted(whole | of.table.keys()):
        entry, found = listed.get(cell, {"position": ()}), of.table.get(cell, frozenset())
        asked = {*entry["position"]}
        right = found <= asked | {*entry.get("also", ())} and bool(found & asked) == bool(asked)
        counts = (("cells right", asked or not right), ("list met", asked), ("every cell right", True))
        told = f"{_cell(of, *cell)}: {_either(found)}, not {_either(asked)}"
        yield Item(counts=tuple(figure for figure, so in counts if so), right=right, told=told)


def differences(of: Meant) -> Iterator[Item]:
    """Differences that are touched, as the scorer of traces counts them; those found, where two sides are set apart."""
    for entry in of.listed["disagreements"]:
        sides: dict[int, list[Evidence]] = {}
        for value, place in zip(entry["values"], of.places(entry["values"]), strict=True):
            sides.setdefault(value["side"], []).append(place)
        places = [place for side in sides.values() for place in side]
        fits = sorted(of.trace.differences, key=lambda d: _fit(d, entry["kind"], places), reverse=True)
        touching = [d for d in fits if _touches(d, places)]
        pairs = [*combinations(sides.values(), 2)]
        telling = [d for d in fits if _may_be(d, entry["kind"]) and any(set_apart(d, pair) for pair in pairs)]
        yield from _difference(entry, telling, ("differences found", "list met"), "relation right")
        yield from _difference(entry, touching, ("differences touched",), "relation right of touched")


def _difference(entry: Listed, fitting: Sequence[Difference], counts: tuple[str, ...], relation: str) -> Iterator[Item]:
    """Whether there is a difference, and whether that which fits best has the relation."""
    best = next(iter(fitting), None)
    found = f"{best.kind} {best.relation}" if best else "-"
    told = f"{entry['id']} {entry['kind']}: {found}, not {_either(entry['relation'])}"
    yield Item(counts=counts, right=best is not None, told=told)
    if best:
        yield Item(counts=(relation,), right=best.relation in entry["relation"], told=told)


def _fit(difference: Difference, kind: str, places: Sequence[Evidence]) -> tuple[bool, int]:
    """How well a difference fits what is listed: whether it is of the kind, and how many places it rests on."""
    return kind.startswith(difference.kind), len(_touched(difference, places))


def _may_be(difference: Difference, kind: str) -> bool:
    """Whether a difference may be one of a kind: only numbers tell of numbers, dates of dates, positions of positions.

    How strongly something is put may be told as a position.
    """
    if kind.startswith(PLAIN):
        return kind.startswith(difference.kind)
    return difference.kind != "position" or kind.startswith("strength")


def _touched(difference: Difference, places: Sequence[Evidence]) -> list[Evidence]:
    """The places that some reading rests on."""
    rests = [e for reading in difference.readings for e in reading.evidence]
    return [place for place in places if any(touch(place, e) for e in rests)]


def _touches(difference: Difference, places: Sequence[Evidence]) -> bool:
    """Whether a difference rests on places in two documents, or in one where there is but one."""
    need = min(2, len({place.document for place in places}))
    return len({place.document for place in _touched(difference, places)}) >= need


def set_apart(difference: Difference, sides: Sequence[Sequence[Evidence]]) -> bool:
    """Whether each side has a reading of its own that rests on one of its places."""
    met = [
        [any(touch(place, e) for place in side for e in reading.evidence) for reading in difference.readings]
        for side in sides
    ]
    return any(
        all(row[at] for row, at in zip(met, chosen, strict=True))
        for chosen in permutations(range(len(difference.readings)), len(sides))
    )


def _cell(of: Meant, source: str, claim: str) -> str:
    """A source and a claim by their ids, and the source by its words, or by its name where the list has none."""
    heads = {s["id"]: s["mentions"] for s in of.listed["sources"]}
    if source not in heads:
        return f"{of.trace.source[source].name} {claim}"
    place = of.places(heads[source])[0]
    return f"{source} {claim} ({of.trace.article[place.document].text[slice(*place.range)]})"


def _names(of: Meant, sources: Iterable[str]) -> str:
    return "; ".join(of.trace.source[id_].name for id_ in sources) or "-"


def _either(words: Iterable[str]) -> str:
    return "/".join(sorted(words)) or "-"
