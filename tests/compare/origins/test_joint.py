"""Two who are named in one breath."""

from typing import Any

CLAIM = ("[Ann Bell] {said} <the minister visited the lender nine times>.", "Ann Bell")
DENIED = "Both the [Harbour Board and Hale] {have denied} <that the minister visited the lender>."


def story(pile: Any, *known: str) -> Any:
    pile.kinds = {"Harbour Board": "named_organisation", "Harbour Board and Hale": "named_organisation"}
    pile.tell("a.txt", CLAIM).tell("b.txt", CLAIM, (DENIED, "Harbour Board and Hale"))
    for name in known:
        pile.tell(f"{name}.txt", (f"[{name}] {{said}} <the wall would be rebuilt in granite>.", name))
    return pile


def test_each_of_two_known_ones_speaks_for_itself(pile: Any) -> None:
    found = story(pile, "Harbour Board", "Ron Hale")
    assert found.held(found.claim("visited"), "denies") == ["Harbour Board", "Ron Hale"]


def test_one_whom_two_texts_write_alike_is_known(pile: Any) -> None:
    found = story(pile, "Harbour Board", "Ron Hale", "the captain Ron Hale")
    assert found.held(found.claim("visited"), "denies") == ["Harbour Board", "Ron Hale"]


def test_they_stay_together_where_one_is_not_known(pile: Any) -> None:
    found = story(pile, "Harbour Board")
    assert found.held(found.claim("visited"), "denies") == ["Harbour Board and Hale"]


def test_they_stay_together_where_the_name_could_be_two_persons(pile: Any) -> None:
    found = story(pile, "Harbour Board", "Ron Hale", "Eva Hale")
    assert found.held(found.claim("visited"), "denies") == ["Harbour Board and Hale"]
