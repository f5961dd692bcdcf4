"""Through whom a claim came, where outlets stand between."""

from typing import Any

CLAIM = "[{}] {{said}} <the minister visited the lender nine times>."


def test_a_ring_closed_by_an_outlet_alone_still_shows_its_words(pile: Any) -> None:
    pile.kinds = {"The Daily": "named_organisation"}
    for n, chain in enumerate(
        ("Ann Bell > The Daily", "The Daily > Ann Bell", "Ron Hale > The Daily", "The Daily > Ron Hale")
    ):
        pile.tell(f"{n}.txt", (CLAIM.format(chain.split(" > ")[0]), chain))
    (loop,) = pile.claim("visited").loops
    assert loop.sources == ("Ann Bell", "Ron Hale")
    assert {e.document for e in loop.evidence} == {f"{n}.txt" for n in range(4)}
