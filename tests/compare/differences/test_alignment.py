from typing import Any


def test_a_sentence_that_points_back_counts_what_the_one_before_names(pile: Any, differ: Any) -> None:
    pile.tell("a.txt", "Mira Lund met Per Dahl up to nine times after the fire at the mill.")
    pile.tell(
        "b.txt",
        "Mira Lund had numerous meetings with Per Dahl after the fire at the mill. "
        "These quiet talks included at least eight meetings by the lake.",
    )
    values = {r.value.split(" (")[0] for d in differ(pile) if d.kind == "number" for r in d.readings}
    assert {"at most 9", "at least 8"} <= values
