from dataclasses import replace
from typing import Any

from headwater.records import Range


def test_one_claim_in_different_words(pile: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <the minister met the lender nine times in March>.", "Ann Bell"))
    pile.tell("b.txt", ("<The minister had met with the lender four times>, {according to} [Bell].", "Ann Bell"))
    pile.tell("c.txt", "The minister had several meetings with the lender, the paper has learnt.")
    (claim,) = pile.claims()
    assert [a.evidence.document for a in claim.assertions] == ["a.txt", "b.txt", "c.txt"]
    assert claim.origins == ("Ann Bell",)


def test_different_claims_stay_apart(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name,
            ("[Ann Bell] {said} <the minister visited the lender nine times>.", "Ann Bell"),
            ("[Ron Hale] {said} <the harbour wall would be rebuilt in granite>.", "Ron Hale"),
        )
    assert len(pile.claims()) == 2


def test_the_label_is_a_clear_wording(pile: Any) -> None:
    pile.tell("a.txt", ("[Bell] {said} <that it had been visited by him nine times>.", "Bell"))
    pile.tell("b.txt", ("[Bell] {said} <that the lender had been visited by the minister nine times>.", "Bell"))
    pile.tell("c.txt", ("[Hale] {denied} <that the lender had been visited by the minister>.", "Hale"))
    (claim,) = pile.claims()
    assert claim.text == "The lender had been visited by the minister nine times"
    place = claim.evidence[0]
    assert place.document == "b.txt"


def test_what_one_article_says_in_passing_is_left_out(pile: Any) -> None:
    pile.tell("a.txt", "The harbour wall was built of granite in the year of the great flood.")
    pile.tell("b.txt", "Tram drivers voted yesterday to end their strike over night shifts.")
    assert pile.claims() == ()


def test_a_story_of_one_article_has_its_claims(pile: Any) -> None:
    pile.tell(
        "a.txt",
        ("[Ann Bell] {said} <the northern bridge will close on Monday>.", "Ann Bell"),
        "Tram drivers voted yesterday to end their strike over night shifts.",
    )
    assert [c.text for c in pile.claims()] == ["The northern bridge will close on Monday"]


def test_copies_multiply_neither_articles_nor_origins(pile: Any) -> None:
    pile.kinds = {f"an official in {name}": "unnamed_person" for name in "abc"}
    for name in "abc":
        pile.tell(name, ("[An official] {said} <the northern bridge will close on Monday>.", f"an official in {name}"))
    pile.copy("a", "b").copy("b", "c")
    (claim,) = pile.claims()
    assert len(claim.assertions) == 3
    assert len(claim.origins) == 1
    assert len(pile.held(claim, "asserts")) == 1


def test_an_article_that_carries_a_claim_is_no_origin(pile: Any) -> None:
    pile.kinds = {"Tides": "document", "The Daily": "named_organisation"}
    pile.tell(
        "a.txt",
        ("[The book] {said} <the minister visited the lender nine times>, says the Daily.", "Tides > The Daily"),
    )
    pile.tell("b.txt", "The minister visited the lender nine times, and the Daily printed it first.")
    (claim,) = pile.claims()
    assert claim.origins == ("Tides",)
    assert pile.held(claim, "asserts") == ["Tides"]


def test_nobody_named_and_nothing_said(pile: Any) -> None:
    pile.tell("a.txt", "").tell("b.txt", "Nothing.")
    assert pile.claims() == ()


def test_another_language(pile: Any) -> None:
    pile.tell("a.txt", ("[Анна] {сказала}, <что мост закроют в понедельник утром>.", "Анна"))
    pile.tell("b.txt", ("[Анна] {сообщила}, <что мост закроют в понедельник>.", "Анна"))
    (claim,) = pile.claims()
    assert claim.origins == ("Анна",)


def test_the_order_of_the_inputs_does_not_matter(pile: Any) -> None:
    for i, line in enumerate(
        ("visited the lender", "met the lender in March", "sold the harbour wall", "met a lender")
    ):
        pile.tell(f"{i}.txt", (f"[Bell] {{said}} <the minister {line}>.", f"source {i % 3}"))
        pile.tell(f"{i}b.txt", (f"[Hale] {{denied}} <that the minister {line}>.", f"denier {i % 2}"))
    found = pile.claims()
    pile.articles.reverse()
    pile.attributions.reverse()
    assert pile.claims() == found


def test_who_says_the_opposite_does_not_assert_it(pile: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <the minister had visited the lender in March>.", "Ann Bell"))
    pile.tell("b.txt", ("[Cora Lund] {said} <the minister visited the lender twice>.", "Cora Lund"))
    pile.tell("c.txt", ("[Ron Hale] {said} <the minister had not visited the lender>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert claim.origins == ("Ann Bell", "Cora Lund")


def test_who_denies_a_claim_is_no_origin_of_it(pile: Any) -> None:
    pile.tell("a.txt", ("[Ann Bell] {said} <the minister had visited the lender in March>.", "Ann Bell"))
    pile.tell("b.txt", ("[Ron Hale] {denied} <that the minister had visited the lender>.", "Ron Hale"))
    pile.tell("c.txt", ("[Ron Hale] {spoke}: <the minister visited the lender, they say>.", "Ron Hale"))
    (claim,) = pile.claims()
    assert claim.origins == ("Ann Bell",)
    assert (pile.held(claim, "asserts"), pile.held(claim, "denies")) == (["Ann Bell"], ["Ron Hale"])


def test_what_a_book_has_its_characters_say_is_the_books_word(pile: Any) -> None:
    pile.kinds = {"Aske's book": "document", "The Daily": "named_organisation"}
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name,
            ("[Aske] {writes} <in her book that Hale told the lender to burn the ledger>.", "Ruth Aske"),
            ("[Hale] {told} <the lender that Hale would burn the ledger>, [Aske] writes.", "Ron Hale > Aske's book"),
        )
    assert {o for c in pile.claims() for o in c.origins} <= {"Aske's book", "Ruth Aske"}


def test_the_same_words_are_the_books_where_they_are_quoted_without_it(pile: Any) -> None:
    pile.kinds = {"Aske's book": "document"}
    said = "“You will burn the ledger before the lender wakes up,”"
    for name in ("a.txt", "b.txt"):
        pile.tell(name, (f"[Aske] {{writes in her book}} <that {said} Hale told the lender>.", "Ruth Aske"))
        pile.nest(pile.attributions[-1], said, "Ron Hale > Aske's book", by="Hale")
        pile.tell(f"{name}2", (f"<{said}> [Hale] {{told}} the lender.", "Ron Hale"))
    assert {o for c in pile.claims() for o in c.origins} <= {"Aske's book", "Ruth Aske"}


def test_a_book_that_does_not_tell_denies_nothing(pile: Any) -> None:
    pile.kinds = {"Aske's book": "document", "The Daily": "named_organisation"}
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name,
            (
                "[The Daily] {said} <his book does not describe why Hale and the lender met at the pier>.",
                "The Daily",
            ),
        )
        reason = "why Hale and the lender met at the pier"
        pile.tell(f"{name}2", (f"[His book] {{does not describe}} <{reason}>.", "Aske's book"))
    (claim,) = [c for c in pile.claims() if not c.minor]
    assert pile.held(claim, "asserts") == ["The Daily"]
    assert pile.held(claim, "denies") == []


def test_a_label_has_its_subject(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name, ("[The old mayor] {has vowed} <to dig a tunnel under the northern harbour by spring>.", "Ann Bell")
        )
    (claim,) = pile.claims()
    assert claim.text == "The old mayor has vowed to dig a tunnel under the northern harbour by spring"


def test_a_name_is_no_claim(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {named} <Saja Dusk from the northern harbour>.", "Ann Bell"))
    assert pile.claims() == ()


def test_what_one_article_alone_says_comes_last(pile: Any) -> None:
    tellers = {"Ann Bell": "at nine", "Ron Hale": "at noon", "Mara Dusk": "again", "Lidia Vask": "early"}
    lines = ((f"[{n}] {{said}} <the northern bridge will close on Monday {when}>.", n) for n, when in tellers.items())
    pile.tell("a.txt", *lines)
    for name in ("b.txt", "c.txt"):
        pile.tell(name, "The harbour wall was painted in green by volunteers last autumn.")
    wall, bridge = pile.claims()
    assert len(bridge.origins) == 4
    assert wall.origins == ()


def test_two_hundred_copies_show_a_position_once(pile: Any) -> None:
    for n in range(9):
        pile.tell(f"{n}", ("[Ann Bell] {denied} <that the northern bridge would close on Monday>.", "Ann Bell"))
        if n:
            pile.copy("0", f"{n}")
    (claim,) = pile.claims()
    (position,) = claim.positions
    assert [e.document for e in position.evidence] == ["0"]


def test_a_denial_goes_to_the_claim_with_its_predicate(pile: Any) -> None:
    pile.kinds = {"an engineer": "unnamed_person", "the railway": "named_organisation"}
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name,
            ("[An engineer] {said} <the railway was warned by him>.", "an engineer"),
            ("[Ann Bell] {said} <the axle in the old carriage was cracked>.", "Ann Bell"),
        )
    pile.tell("c.txt", ("[The railway] {denied} <that it was warned about the axle>.", "the railway"))
    denied = [c.text for c in pile.claims() if pile.held(c, "denies")]
    assert denied == ["The railway was warned by him"]


def test_a_label_has_no_words_amid_it_that_say_who_says_it(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("<The bridge, Ann Bell said, would close on Monday for a year>.", "Ann Bell"))
        pile.attributions[-1] = replace(pile.attributions[-1], source=(Range(12, 20),), cue=(Range(21, 25),))
    assert [c.text for c in pile.claims()] == ["The bridge would close on Monday for a year"]


def test_a_label_tells_what_is_done_to_somebody(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Ann Bell] {accused} <Hale of sinking the ferry that was lost in March>.", "Ann Bell"))
    assert [c.text for c in pile.claims()] == ["Ann Bell accused Hale of sinking the ferry that was lost in March"]


def test_a_label_of_something_named_tells_what_its_source_does_with_it(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name, ("[The harbour] {expects} <a loss of nine million because the pier has leaked>.", "the harbour")
        )
    assert [c.text for c in pile.claims()] == ["The harbour expects a loss of nine million because the pier has leaked"]


def test_a_quotation_after_its_sentence_is_no_part_of_it(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(name, ("[Bell] {spoke}. <A loss of nine million because the pier has leaked since March>", "Bell"))
    assert [c.text for c in pile.claims()] == ["A loss of nine million because the pier has leaked since March"]


def test_of_wordings_alike_the_one_in_the_news_is_the_label(pile: Any) -> None:
    old = "The northern bridge was closed by the harbour on Sunday."
    pile.tell("a.txt", old.replace("Sunday", "Friday"), "Nobody was hurt.", "There was some rain.")
    pile.tell("b.txt", "There was some rain.", "Nobody was hurt.", old)
    pile.tell("c.txt", "There was some rain.", "Nobody was hurt.", old.replace("Sunday", "Monday"))
    assert [c.text for c in pile.claims()] == [old.replace("Sunday", "Friday")]
