"""An invented story: a memo that one paper quotes, a reprint captured twice, a denial."""

import pytest

from headwater.records import (
    Article,
    Assertion,
    Attribution,
    Claim,
    Derivation,
    Difference,
    Document,
    Event,
    Evidence,
    Known,
    Passage,
    Position,
    Range,
    Reading,
    Source,
    SourceKind,
    Story,
    Trace,
)

TEXTS = {
    "001_courier.txt": "Brake failed three times\nA memo by an engineer says the brake failed three times in 2023.\n",
    "002_gazette.txt": "Engineer warned\nThe brake failed four times, an engineer wrote, according to the Courier.\n"
    "“There was no failure,” Mara Voss told the Gazette.\n",
    "003_gazette_page.txt": "Engineer warned\n"
    "The brake failed four times, an engineer wrote, according to the Courier.\n"
    "“There was no failure,” Mara Voss told the Gazette.\nSubscribe!\n",
}


def place(document: str, words: str) -> Evidence:
    start = TEXTS[document].index(words)
    return Evidence(document=document, range=Range(start, start + len(words)))


COURIER, GAZETTE, PAGE = TEXTS
MEMO = place(COURIER, "the brake failed three times in 2023")
TOLD = [place(d, "The brake failed four times") for d in (GAZETTE, PAGE)]
DENIED = [place(d, "“There was no failure,”") for d in (GAZETTE, PAGE)]


def _articles() -> tuple[Article, ...]:
    def one(document: str, outlet: str | None, published: str | None) -> Article:
        text = TEXTS[document]
        return Article(
            document=Document(id=document, text=text),
            kept=(Range(0, len(text)),),
            title=Known(value=text.split("\n")[0], read_from="text", evidence=place(document, text.split("\n")[0])),
            outlet=Known(value=outlet, read_from="given") if outlet else None,
            published=Known(value=published, read_from="given") if published else None,
        )

    return one(COURIER, "The Courier", "2024-03-05"), one(GAZETTE, None, "2024-03-06T10:00"), one(PAGE, None, None)


def _attributions() -> tuple[Attribution, ...]:
    def one(number: int, at: Evidence, chain: tuple[str, ...], form: str) -> Attribution:
        return Attribution(
            id=f"attribution-{number}", document=at.document, source=(), cue=(), content=(at.range,),
            form="direct" if form == "direct" else "indirect", chain=chain,
        )  # fmt: skip

    return (
        one(1, MEMO, ("engineer",), "indirect"),
        *(one(2 + i, at, ("engineer", "courier"), "indirect") for i, at in enumerate(TOLD)),
        *(one(4 + i, at, ("voss",), "direct") for i, at in enumerate(DENIED)),
    )


def _claim() -> Claim:
    return Claim(
        id="claim-1", story="story-1", text="the brake failed three times in 2023", origins=("engineer",),
        assertions=tuple(
            Assertion(attribution=f"attribution-{i}", evidence=e) for i, e in enumerate([MEMO, *TOLD], start=1)
        ),
        positions=(
            Position(
                source="engineer", position="asserts", evidence=(MEMO, *TOLD),
                attributions=("attribution-1", "attribution-2", "attribution-3"),
            ),
            Position(
                source="voss", position="denies", evidence=tuple(DENIED), target="blanket",
                attributions=("attribution-4", "attribution-5"),
            ),
        ),
        evidence=(MEMO,),
    )  # fmt: skip


def _source(name: str, kind: SourceKind, at: Evidence) -> Source:
    return Source(id=name, name=TEXTS[at.document][at.range.start : at.range.end], kind=kind, mentions=(at,))


@pytest.fixture
def trace() -> Trace:
    """Three documents, two articles, one claim with one origin and one denial."""
    times = [Reading(value="3", evidence=(MEMO,)), Reading(value="4", evidence=tuple(TOLD))]
    whole = Passage(a=Range(0, 130), b=Range(0, 130))
    return Trace(
        articles=_articles(),
        derivations=(
            Derivation(
                a=GAZETTE, b=PAGE, kind="duplicate", direction="undetermined", containment=(1, 1), passages=(whole,)
            ),
        ),
        stories=(Story(id="story-1", title="Brake failed three times", documents=tuple(TEXTS)),),
        sources=(
            _source("courier", "named_organisation", place(GAZETTE, "the Courier")),
            _source("engineer", "unnamed_person", place(COURIER, "an engineer")),
            _source("voss", "named_person", place(GAZETTE, "Mara Voss")),
        ),
        attributions=_attributions(),
        claims=(_claim(),),
        differences=(
            Difference(
                id="difference-1", story="story-1", kind="number", claim="claim-1", relation="conflict",
                readings=tuple(times), why="3 against 4 failures",
            ),
        ),
        timeline=(
            Event(
                story="story-1", date="2023", precision="year", kind="happened", what="the brake failed", how="stated",
                evidence=(place(COURIER, "in 2023"),),
            ),
        ),
    )  # fmt: skip
