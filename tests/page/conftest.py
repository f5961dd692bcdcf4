"""An invented trace whose every field holds markup."""

from dataclasses import replace

import pytest

from headwater.pipeline import STEPS
from headwater.records import (
    Article,
    Assertion,
    Attribution,
    Boilerplate,
    Claim,
    Clue,
    Derivation,
    Difference,
    Document,
    Event,
    Evidence,
    Known,
    Passage,
    Position,
    Problem,
    Range,
    Reading,
    Source,
    Story,
    Trace,
)

EVIL = (
    "\"'><script>alert(1)</script><img src=x onerror=alert(2)><a href=javascript:alert(3)>z</a>{{7*7}}"
    "\x00\x1b\ud800\u202e"
)
TEXT = f"Title {EVIL}\r\nSomebody said {EVIL} twice, “{EVIL}”, he said.\n\tEnd & <b onclick=x>more</b> words here.\n"


def evil_article(document: str) -> Article:
    known = Known(value=EVIL, read_from="given")
    return Article(
        document=Document(id=document, text=TEXT, path=EVIL, url=f"javascript:alert('{EVIL}')", title=EVIL),
        kept=(Range(0, 60), Range(80, len(TEXT))),
        boilerplate=(Boilerplate(range=Range(60, 80), why="other"),),
        title=Known(value=EVIL, read_from="text", evidence=Evidence(document=document, range=Range(0, 40))),
        outlet=known, agency=known, byline=known, published=known, modified=known, language=known,
    )  # fmt: skip


@pytest.fixture
def evil() -> Trace:
    """Two documents, one derived from the other, with one finding of each kind."""
    a, b = f"1{EVIL}", f"2{EVIL}"
    places = tuple(Evidence(document=d, range=Range(s, s + 70)) for d in (a, b) for s in (10, 50, 130))
    middle = tuple(Source(id=f"{i}{EVIL}", name=f"{i}{EVIL}", kind="named_person", mentions=places) for i in range(3))
    unknown = Source(id=f"9{EVIL}", name=EVIL, kind="unnamed_person", mentions=places, documents=(a,))
    sources = (*middle, unknown)
    attributions = tuple(
        Attribution(
            id=f"{i}{EVIL}", document=e.document, source=(Range(0, 5),), cue=(Range(3, 20),),
            content=(e.range, Range(200, 230)), form="direct", chain=tuple(s.id for s in sources[i % 3 :]),
        )
        for i, e in enumerate(places)
    )  # fmt: skip
    position = Position(
        source=sources[0].id, position="denies", attributions=(attributions[0].id,), evidence=places, target="blanket"
    )
    claim = Claim(
        id=EVIL, story=EVIL, text=EVIL, assertions=(Assertion(attribution=None, evidence=places[0]),),
        positions=(position,), origins=(sources[0].id,), evidence=places,
    )  # fmt: skip
    readings = tuple(Reading(value=f"{i}{EVIL}", evidence=places[i:]) for i in range(2))
    return STEPS["lineage"](Trace(
        articles=(evil_article(a), evil_article(b)),
        derivations=(
            Derivation(
                a=a, b=b, kind="rewrite", direction="a_to_b", containment=(0.5, 1),
                passages=(Passage(a=Range(20, 90), b=Range(30, 100)),), because=(Clue(clue=EVIL, evidence=places),),
            ),
        ),
        stories=(Story(id=EVIL, title=EVIL, documents=(a, b)),),
        sources=sources,
        attributions=attributions,
        claims=(claim, replace(claim, id=f"{EVIL}2", evidence=places[1:], minor=True)),
        differences=(
            Difference(
                id=EVIL, story=EVIL, kind="name", claim=EVIL, relation="undetermined", readings=readings, why=EVIL
            ),
        ),
        timeline=(
            Event(story=EVIL, date=EVIL, precision="day", kind="said", what=EVIL, how=EVIL, evidence=places),
        ),
        problems=(Problem(path=EVIL, what=EVIL, then=EVIL),),
    ))  # fmt: skip
