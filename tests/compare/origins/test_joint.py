"""Two who are named in one breath."""

from typing import Any

from headwater.records import Evidence, Range

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


TOGETHER = "Both the [police and rescuers] {have denied} <that the minister visited the lender>."


def described(pile: Any, *known: str) -> Any:
    """Two who are described within one source's words, some of whom speak in another text too."""
    pile.kinds = dict.fromkeys(("police", "rescuers", "police and rescuers"), "unnamed_group")
    pile.tell("a.txt", CLAIM).tell("b.txt", (TOGETHER, "police and rescuers"), CLAIM)
    for half, start in (("police", 9), ("rescuers", 20)):
        place = Evidence(document="b.txt", range=Range(start, start + len(half)))
        pile.mentions.setdefault(half, []).append(place)
    for name in known:
        pile.tell(f"{name}.txt", (f"The [{name}] {{said}} <the wall would be rebuilt in granite>.", name))
    return pile


def test_who_is_described_speaks_for_himself_where_the_story_knows_him(pile: Any) -> None:
    found = described(pile, "police")
    assert found.held(found.claim("visited"), "denies") == ["police"]


def test_those_described_stay_together_where_the_story_knows_neither(pile: Any) -> None:
    found = described(pile)
    assert found.held(found.claim("visited"), "denies") == ["police and rescuers"]
