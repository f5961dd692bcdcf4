from typing import Any

from headwater.compare.origins.carriers import carriers
from headwater.records import Article, Document, Evidence, Known, Range, Source

PLACE = Evidence(document="a", range=Range(0, 1))


def test_outlets_and_agencies_carry() -> None:
    article = Article(
        document=Document(id="a", text="x"), kept=(Range(0, 1),), outlet=Known(value="Saltmere", read_from="given")
    )
    names = ("The Saltmere", "Reuters", "Lund Bay Courier", "Harbour Board")
    sources = [Source(id=n, name=n, kind="named_organisation", mentions=(PLACE,)) for n in names]
    assert carriers([article], sources) == {"The Saltmere", "Reuters", "Lund Bay Courier"}


def test_an_outlet_is_an_origin_only_where_nobody_else_asserts(pile: Any) -> None:
    pile.kinds = {"Lund Bay Courier": "named_organisation"}
    pile.tell(
        "a", ("[The Lund Bay Courier] {reported} <the northern bridge will close on Monday>.", "Lund Bay Courier")
    )
    pile.tell("b", ("[The Lund Bay Courier] {said} <the northern bridge would close on Monday>.", "Lund Bay Courier"))
    (claim,) = pile.claims()
    assert claim.origins == ("Lund Bay Courier",)
    pile.tell("c", ("[Ann Bell] {said} <the northern bridge will close on Monday>.", "Ann Bell"))
    (claim,) = pile.claims()
    assert claim.origins == ("Ann Bell",)
