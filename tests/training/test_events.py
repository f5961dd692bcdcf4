"""Which pairs are of one event."""

from training.positions.events import FOLDS, events, folds
from training.positions.poles import Pair

TEXTS = {
    "1": "The ferry struck the bridge at Oldhaven.",
    "2": "A ferry hit the Oldhaven bridge.",
    "3": "Voters in Marrow chose a new mayor.",
}


def pair(claim: str, article: str) -> Pair:
    return Pair(claim=claim, article=article, sign=0)


def test_one_event_goes_by_several_claims() -> None:
    rows = [pair("Ferry strikes Oldhaven bridge", "1"), pair("Oldhaven bridge struck by ferry", "2")]
    a, b, c = events([*rows, pair("Marrow has a new mayor", "3")], TEXTS)
    assert a == b != c


def test_what_shares_an_article_is_one_event() -> None:
    a, b = events([pair("Ferry strikes Oldhaven bridge", "1"), pair("Crew in shock", "1")], TEXTS)
    assert a == b


def test_no_event_is_in_two_folds() -> None:
    of = [n // 7 for n in range(200)]
    dealt = folds(of)
    assert len({(e, f) for e, f in zip(of, dealt, strict=True)}) == len(set(of))
    assert set(dealt) == set(range(FOLDS))
