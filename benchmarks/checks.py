"""Checks of what was found in a trace, against ids and ranges of a reader's list.

Wording is not looked at, but for a claim's label: there it counts where that stands.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from benchmarks.judging import set_apart
from benchmarks.meant import Meant, touch
from headwater.brief import briefs
from headwater.records import Evidence, Trace

Given = Mapping[str, Any]
Check = Callable[[Meant, Given], bool]


def duplicates(of: Meant, given: Given) -> bool:
    """The pairs are told to be one article each."""
    found = {frozenset((d.a, d.b)) for d in of.trace.derivations if d.kind == "duplicate"}
    return all(frozenset(of.documents[key] for key in pair) in found for pair in given["pairs"])


def untouched(of: Meant, given: Given) -> bool:
    """The ranges are no part of an article, and no finding rests on them."""
    kept = (Evidence(document=a.id, range=r) for a in of.trace.articles for r in a.kept)
    return not _any_touch([*kept, *_evidence(of.trace)], of.places(given["ranges"]))


def no_source(of: Meant, given: Given) -> bool:
    """Nothing in the ranges is taken for a source."""
    return not _any_touch([m for s in of.trace.sources for m in s.mentions], of.places(given["ranges"]))


def origin(of: Meant, given: Given) -> bool:
    """The claim has one origin: that source, without a name, and known through the other."""
    claim = of.claims[given["claim"]]
    if not claim or len(claim.origins) != 1:
        return False
    (root,) = claim.origins
    chains = [a.chain[1:] for a in of.trace.attributions if a.root == root]
    through = any(of.sources.get(link) == given["through"] for chain in chains for link in chain)
    return of.sources.get(root) == given["source"] and of.trace.source[root].unnamed and through


def origins(of: Meant, given: Given) -> bool:
    """The claim has no more origins than that."""
    claim = of.claims[given["claim"]]
    return claim is None or len(claim.origins) <= given["most"]


def holds(of: Meant, given: Given) -> bool:
    """The source takes the position to the claim."""
    return any(p.position in given["position"] for p in of.held(given["source"], given["claim"]))


def only_in(of: Meant, given: Given) -> bool:
    """The source takes the position by the words in the ranges, and by those of no other document."""
    held = [p for p in of.held(given["source"], given["claim"]) if p.position in given["position"]]
    rests, places = [e for p in held for e in p.evidence], of.places(given["ranges"])
    return _any_touch(rests, places) and {e.document for e in rests} <= {p.document for p in places}


def silent(of: Meant, given: Given) -> bool:
    """The source takes no such position to the claims, or, where none are named, to any."""
    named = [of.claims[id_] for id_ in given["claims"]] or of.trace.claims
    held = [p for claim in named if claim for p in claim.positions if of.sources.get(p.source) == given["source"]]
    return not any(p.position in given["position"] for p in held)


def one_position(of: Meant, given: Given) -> bool:
    """One position of the source to the claim rests on words of every group."""
    held = [p for p in of.held(given["source"], given["claim"]) if p.position in given["position"]]
    return any(all(_any_touch(p.evidence, of.places(group)) for group in given["groups"]) for p in held)


def joined(of: Meant, given: Given) -> bool:
    """One attribution has words of every group for its content."""
    groups = [of.places(group) for group in given["groups"]]
    return any(all(_any_touch(a.evidence, group) for group in groups) for a in of.trace.attributions)


def apart(of: Meant, given: Given) -> bool:
    """One difference of such a relation has a reading for every group."""
    groups = [of.places(group) for group in given["groups"]]
    return any(d.relation in given["relation"] and set_apart(d, groups) for d in of.trace.differences)


def no_conflict(of: Meant, given: Given) -> bool:
    """No conflict is made of the groups."""
    return not apart(of, {**given, "relation": ["conflict"]})


def garbled(of: Meant, given: Given) -> bool:
    """These documents, and no others of the list, are told to read as translated or garbled."""
    found = {g.document for brief in briefs(of.trace) for g in brief.garbles} & {*of.documents.values()}
    return found == {of.documents[key] for key in given["documents"]}


def never_alone(of: Meant, given: Given) -> bool:
    """No conflict of such a kind has a reading that the document alone gives."""
    document = of.documents[given["document"]]
    conflicts = [d for d in of.trace.differences if d.relation == "conflict" and d.kind in given["kinds"]]
    return not any({e.document for e in reading.evidence} == {document} for d in conflicts for reading in d.readings)


def label(of: Meant, given: Given) -> bool:
    """The claim's label is not taken from the ranges."""
    claim = of.claims[given["claim"]]
    return claim is None or not _any_touch(claim.evidence[:1], of.places(given["ranges"]))


def not_direct(of: Meant, given: Given) -> bool:
    """Nothing in the ranges is the whole content of somebody's direct speech."""
    places = of.places(given["ranges"])
    said = [a.evidence for a in of.trace.attributions if a.form == "direct"]
    within = [all(any(p.document == e.document and p.range.contains(e.range) for p in places) for e in s) for s in said]
    return not any(within)


def speaker(of: Meant, given: Given) -> bool:
    """Who is quoted in the ranges, if anybody, is the source."""
    places = of.places(given["ranges"])
    quoted = [a for a in of.trace.attributions if a.form == "direct" and _any_touch(a.evidence, places)]
    return all(of.sources.get(a.root) == given["source"] for a in quoted)


CHECKS: Mapping[str, Check] = {
    check.__name__: check
    for check in (
        duplicates,
        untouched,
        no_source,
        origin,
        origins,
        holds,
        only_in,
        silent,
        one_position,
        joined,
        apart,
        no_conflict,
        garbled,
        never_alone,
        label,
        not_direct,
        speaker,
    )
}


def failures(of: Meant, checks: Sequence[Given]) -> list[Given]:
    """The checks of an item that do not hold."""
    return [given for given in checks if not CHECKS[given["check"]](of, given)]


def _any_touch(rests: Sequence[Evidence], places: Sequence[Evidence]) -> bool:
    return any(touch(e, place) for e in rests for place in places)


def _evidence(trace: Trace) -> Iterator[Evidence]:
    """All that findings rest on."""
    yield from (m for s in trace.sources for m in s.mentions)
    for a in trace.attributions:
        yield from (Evidence(document=a.document, range=r) for r in (*a.source, *a.cue, *a.content))
    for c in trace.claims:
        yield from (*c.evidence, *(a.evidence for a in c.assertions), *(e for p in c.positions for e in p.evidence))
    yield from (e for d in trace.differences for r in d.readings for e in r.evidence)
    yield from (e for event in trace.timeline for e in event.evidence)
