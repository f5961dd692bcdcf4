from headwater.compare.statements.deeds import deed


def test_orders_are_deeds_not_claims() -> None:
    assert deed("has ordered", "a pilot to wait outside")
    assert not deed("has promised", "to leave")
    assert not deed("ordered", "that he was tired")


def test_refusing_to_do_something_is_an_act_and_refusing_to_say_it_is_none() -> None:
    assert deed("has refused", "to leave the mill")
    assert not deed("refused", "to say who had left the mill")
    assert not deed("declined", "to comment")
    assert not deed("promised", "to leave the mill")
