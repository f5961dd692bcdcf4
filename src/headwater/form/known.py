"""A grouping as JSON Lines, and back: the documents that are known, their stories, and what a person decided.

The first line tells what the file is. Then comes a line for each document, in the order in which they were added, one
for each story, one for each id that leads to another story's, and one for each decision, the first one first.
"""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from headwater.group import Grouping
from headwater.group.growing import Decision, Fact, State, named, numbered

FORM = {"headwater": "stories", "form": 1}

Line = Mapping[str, Any]


def grouping_lines(grouping: Grouping) -> Iterator[str]:
    """The lines of the file, each with its end."""
    known = grouping.state
    for part in ([FORM], _documents(known), _stories(known), _decisions(known)):
        for line in part:
            yield json.dumps(line, ensure_ascii=False, separators=(",", ":")) + "\n"


def _documents(known: State) -> Iterator[Line]:
    archive = known.archive
    told: dict[int, list[str]] = {}
    for teller, of in sorted(known.tells):
        told.setdefault(teller, []).append(archive.facts[of].id)
    for at, fact in enumerate(archive.facts):
        first = archive.first[at]
        yield {
            "document": fact.id,
            "story": named(known.register.home[first]),
            **{name: value for name, value in fact._asdict().items() if name != "id"},
            "copy_of": archive.facts[first].id if first != at else None,
            "digest": at in known.digests,
            "tells_of": told.get(at, []),
            "terms": archive.rows.terms(at),
        }


def _stories(known: State) -> Iterator[Line]:
    for at, title in sorted(known.register.titles.items()):
        yield {"story": named(at), "title": title}
    for at, to in sorted(known.register.merged.items()):
        yield {"story": named(at), "part_of": named(to)}


def _decisions(known: State) -> Iterator[Line]:
    for decision in known.decisions:
        yield {"decision": decision.kind, "one": sorted(decision.one), "other": sorted(decision.other)}


def grouping_from(written: Iterable[str]) -> Grouping:
    """Read the lines of such a file; `ValueError`, with the line's number, where one is none of them."""
    kinds: dict[str, list[Line]] = {"document": [], "decision": [], "story": []}
    for at, text in enumerate(written, 1):
        try:
            line = json.loads(text)
            if at > 1:
                kinds[next(kind for kind in kinds if kind in line)].append(line)
            elif line != FORM:
                raise ValueError
        except (ValueError, TypeError, StopIteration):
            raise ValueError(f"line {at} is none of a file of known stories") from None
    try:
        return Grouping(_restored(kinds["document"], kinds["story"], kinds["decision"]))
    except (KeyError, TypeError, ValueError, AttributeError, OverflowError) as error:
        raise ValueError(f"its lines do not fit together ({error})") from None


def _restored(documents: Sequence[Line], stories: Sequence[Line], decisions: Sequence[Line]) -> State:
    found = State()
    for _, together in groupby(documents, key=lambda line: line["among"]):
        batch = list(together)
        facts = [Fact(line["document"], *(line[name] for name in Fact._fields[1:])) for line in batch]
        found.archive.add(facts, [line["terms"] for line in batch])
    _arrange(found, documents, stories)
    found.digests = {at for at, line in enumerate(documents) if line["digest"]}
    found.tells = {(at, found.archive.number[of]) for at, line in enumerate(documents) for of in line["tells_of"]}
    found.decisions = [
        Decision(kind=line["decision"], one=frozenset(line["one"]), other=frozenset(line["other"]))
        for line in decisions
    ]
    return found


def _arrange(found: State, documents: Sequence[Line], stories: Sequence[Line]) -> None:
    """Take copies together and put what stands for them into its story."""
    copies: dict[str, list[int]] = {}
    for at, line in enumerate(documents):
        copies.setdefault(line["copy_of"] or line["document"], []).append(at)
    members: dict[str, list[int]] = {}
    for every in copies.values():
        members.setdefault(documents[every[0]]["story"], []).append(found.archive.fold(every))
    for line in stories:
        if "part_of" in line:
            found.register.lead(numbered(line["story"]), numbered(line["part_of"]))
        else:
            found.register.put(members.pop(line["story"]), line["title"], numbered(line["story"]))
    if members:
        raise ValueError(f"no title of {min(members)}")
