from typing import Any


def values(found: Any) -> list[set[str]]:
    return [{r.value for r in d.readings} for d in found if d.kind == "wording"]


def test_words_that_one_account_quotes_and_another_says_itself(pile: Any, differ: Any) -> None:
    pile.tell(
        "a.txt", ("[The guild] {said} the tram met a <“steep left-hand curve”> with a narrow bridge.", "the guild")
    )
    pile.tell("b.txt", ("[The guild] {spoke of} <“a steep left-hand curve with a narrow bridge.”>", "the guild"))
    ((one, other),) = values(differ(pile))
    assert {one, other} == {"“steep left-hand curve”", "“a steep left-hand curve with a narrow bridge.”"}


def test_quoted_words_and_a_report_of_them(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[The driver] {said} he believed he had <“blacked out”>.", "the driver"))
    pile.tell("b.txt", ("[The driver] {told} us <“he believes he blacked out.”>", "the driver"))
    assert len(values(differ(pile))) == 1


def test_a_part_in_other_company_is_no_difference(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", ("[The guild] {said} the town has many a <“steep left-hand curve”> to offer.", "the guild"))
    pile.tell("b.txt", ("[The guild] {spoke of} <“a steep left-hand curve with a narrow bridge.”>", "the guild"))
    assert values(differ(pile)) == []
