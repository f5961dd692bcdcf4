"""The benchmarks stand beside the package, not in it; and a trace written by hand beside a reader's list of it."""

import sys
from pathlib import Path
from typing import Any

import pytest

from headwater.records import (
    Article,
    Attribution,
    Claim,
    Derivation,
    Difference,
    DifferenceKind,
    Document,
    Evidence,
    Form,
    Passage,
    Position,
    PositionKind,
    Range,
    Reading,
    Relation,
    Source,
    SourceKind,
    Trace,
)

sys.path.append(str(Path(__file__).parents[2]))

TEXTS = {
    "101": "A clerk told the Tides that the pier fell twice. Mayor Ada Roe denied it. Her office spoke of lies.",
    "102": "The pier fell three times, said a porter. Roe admitted that a ferry sank. A guide knew of no fall.",
}


class Told:
    """A trace that is put together piece by piece; documents go by the three digits of their names."""

    def __init__(self) -> None:
        self.parts: dict[str, list[Any]] = {}

    def at(self, words: str) -> Evidence:
        """Where words stand; they stand in one text only."""
        (key,) = (key for key, text in TEXTS.items() if words in text)
        start = TEXTS[key].index(words)
        return Evidence(document=f"{key}_tale.txt", range=Range(start, start + len(words)))

    def value(self, words: str, **more: Any) -> dict[str, Any]:
        """Where words stand, as a list has it."""
        found = self.at(words)
        return {"doc": found.document[:3], "start": found.range.start, "end": found.range.end, **more}

    def source(self, id_: str, *mentions: str, kind: SourceKind = "named_person") -> None:
        """Somebody with mentions."""
        places = tuple(map(self.at, mentions))
        self.parts.setdefault("sources", []).append(Source(id=id_, name=id_, kind=kind, mentions=places))

    def claim(
        self, id_: str, *stated: str, held: dict[tuple[str, PositionKind], str], origins: tuple[str, ...] = ()
    ) -> None:
        """A claim, where it is stated, and who takes which position by which words."""
        positions = tuple(
            Position(
                source=source, position=position, attributions=(), evidence=tuple(map(self.at, words.split(" / ")))
            )
            for (source, position), words in held.items()
        )
        places = tuple(map(self.at, stated))
        self.parts.setdefault("claims", []).append(
            Claim(id=id_, story="s", text=id_, assertions=(), positions=positions, origins=origins, evidence=places)
        )

    def difference(self, kind: DifferenceKind, relation: Relation, *readings: str) -> None:
        """A difference; a reading rests on words, several with strokes between them."""
        sides = tuple(Reading(value=r, evidence=tuple(map(self.at, r.split(" / ")))) for r in readings)
        its = self.parts.setdefault("differences", [])
        id_ = f"difference-{len(its)}"
        its.append(
            Difference(id=id_, story="s", kind=kind, claim=None, relation=relation, readings=sides, why="They differ.")
        )

    def attribution(self, form: Form, chain: tuple[str, ...], *content: str) -> None:
        """Words of somebody's, in one document."""
        places = [self.at(words) for words in content]
        its = self.parts.setdefault("attributions", [])
        its.append(
            Attribution(
                id=f"attribution-{len(its)}",
                document=places[0].document,
                source=(),
                cue=(),
                content=tuple(place.range for place in places),
                form=form,
                chain=chain,
            )
        )

    def duplicate(self) -> None:
        """Say that the two documents are one article."""
        a, b = (f"{key}_tale.txt" for key in TEXTS)
        self.parts["derivations"] = [
            Derivation(
                a=a,
                b=b,
                kind="duplicate",
                direction="undetermined",
                containment=(1.0, 1.0),
                passages=(Passage(a=Range(0, 9), b=Range(0, 9)),),
            )
        ]

    def trace(self) -> Trace:
        """What was put together."""
        articles = [
            Article(document=Document(id=f"{key}_tale.txt", text=text), kept=(Range(0, text.index(".") + 1),))
            for key, text in TEXTS.items()
        ]
        return Trace(articles=tuple(articles), **{name: tuple(its) for name, its in self.parts.items()})


@pytest.fixture
def told() -> Told:
    """An empty trace of two documents, of each of which the first sentence is kept."""
    return Told()
