from typing import Any

import pytest

CLAIM = ("[The book] {says} <the minister visited the lender nine times>.", "clerk > Tides")
VILLA = ("[The book] {says} <a friend paid for his villa at the coast>.", "Tides")


@pytest.fixture
def story(pile: Any) -> Any:
    """Two articles that carry one claim of an unnamed clerk, through a book."""
    pile.kinds = {
        "clerk": "unnamed_person",
        "Tides": "document",
        "Palace": "named_organisation",
        "officials": "unnamed_group",
    }
    pile.tell("a.txt", CLAIM, VILLA)
    return pile.tell("b.txt", CLAIM, VILLA)


@pytest.mark.parametrize(
    ("line", "position", "target"),
    [
        ("[The palace] {denied} <that the minister had visited the lender>.", "denies", "content"),
        (
            "[The palace] {rejected} <the suggestion in the letter that the minister visited the lender>.",
            "denies",
            "content",
        ),
        ("[The palace] {confirmed} <that the minister had visited the lender>.", "confirms", "content"),
        (
            "[The palace] {said} <it was not aware of any visits by the minister to the lender>.",
            "does_not_know",
            "content",
        ),
        ("[The palace] {declined to say} <whether the minister had visited the lender>.", "does_not_answer", "content"),
        (
            "Asked whether the minister visited the lender, [they] {said}: <“That is false.”>",
            "denies",
            "question",
        ),
    ],
)
def test_a_position_and_its_target(story: Any, line: str, position: str, target: str) -> None:
    story.tell("c.txt", (line, "Palace"))
    claim = story.claim("visited")
    assert [(p.position, p.target) for p in claim.positions if p.source == "Palace"] == [(position, target)]


def test_denied_and_confirmed_in_one_breath(story: Any) -> None:
    story.tell(
        "c.txt",
        ("[The palace] {denied} <that the minister had visited the lender>,", "Palace"),
        ("but [it] {confirmed} <that a friend paid for his villa at the coast>.", "Palace"),
    )
    assert story.held(story.claim("visited"), "denies") == ["Palace"]
    assert story.held(story.claim("villa"), "confirms") == ["Palace"]
    assert story.held(story.claim("villa"), "denies") == []
    assert story.claim("villa").origins == ("Palace", "Tides")


def test_an_answer_to_the_claim_just_told(story: Any) -> None:
    story.tell("c.txt", CLAIM, ("Asked about the claim, [the palace] {replied} <“That is untrue.”>", "Palace"))
    assert story.held(story.claim("visited"), "denies") == ["Palace"]


def test_a_blanket_denial_meets_every_claim_of_the_source_that_it_names(story: Any) -> None:
    story.mentions["Tides"] = story.mentions.get("Tides", [])
    story.tell("c.txt", ("[The palace] {said} <“all of the tales in Tides are pure fiction”>.", "Palace"))
    for claim in (story.claim("visited"), story.claim("villa")):
        assert [p.target for p in claim.positions if p.source == "Palace"] == ["blanket"]


def test_a_blanket_denial_leaves_out_what_takes_a_claim_back(pile: Any) -> None:
    pile.mentions["Rolf Dahl"] = []
    pile.tell(
        "a.txt",
        ("[Rolf Dahl] {said} <that the minister visited the lender nine times>.", "Rolf Dahl"),
        ("[Dahl] {said} <“I retract everything I said about the minister.”>", "Rolf Dahl"),
    )
    pile.tell("b.txt", ("[The palace] {denied} <any of the claims made by Dahl>.", "Palace"))
    assert pile.held(pile.claim("nine times"), "denies") == ["Palace"]
    assert pile.held(pile.claim("retract"), "denies") == []


def test_a_blanket_denial_leaves_out_what_its_own_source_asserts(story: Any) -> None:
    story.tell(
        "c.txt", ("[The palace] {said} <that the port of Tarn was dredged in June>, as Tides has it.", "Palace > Tides")
    )
    story.tell("d.txt", ("[The palace] {said} <that the port of Tarn was dredged in June>.", "Palace"))
    story.tell("e.txt", ("[The palace] {said} <“all of the tales in Tides are pure fiction”>.", "Palace"))
    assert story.held(story.claim("dredged"), "denies") == []
    assert story.held(story.claim("visited"), "denies") == ["Palace"]


def test_nobody_denies_what_he_asserts_by_denying_everything_that_another_says(pile: Any) -> None:
    pile.mentions["Rolf Dahl"] = []
    both = "that the minister visited the lender nine times"
    pile.tell("a.txt", (f"[Rolf Dahl] {{said}} <{both}>.", "Rolf Dahl"))
    pile.tell("b.txt", (f"[The palace] {{said}} <{both}>.", "Palace"))
    pile.tell("c.txt", ("[Rolf Dahl] {said} <that the lender sold the harbour in June>.", "Rolf Dahl"))
    pile.tell("d.txt", ("[The palace] {denied} <any of the claims made by Dahl>.", "Palace"))
    assert pile.held(pile.claim("nine times"), "denies") == []
    assert pile.held(pile.claim("sold the harbour"), "denies") == ["Palace"]


def test_two_wordings_of_one_denial_are_one_position(story: Any) -> None:
    for name, words in (("c.txt", "“That is false, all of it,”"), ("d.txt", "“This is simply untrue,”")):
        story.tell(name, CLAIM, (f"Asked about the claim, [the palace] {{replied}} <{words}>", "Palace"))
    (position,) = [p for p in story.claim("visited").positions if p.source == "Palace"]
    assert len(position.attributions) == 2
    assert {e.document for e in position.evidence} == {"c.txt", "d.txt"}


def test_not_having_heard_is_no_denial(story: Any) -> None:
    story.tell("c.txt", CLAIM, ("[Hale] {said} <he had not heard of any visits to the lender>.", "Hale"))
    claim = story.claim("visited")
    assert (story.held(claim, "does_not_know"), story.held(claim, "denies")) == (["Hale"], [])


def test_the_author_who_could_not_check(story: Any) -> None:
    story.tell("c.txt", CLAIM, ("[The book] {says} <it could not verify the claim>.", "Tides"))
    assert story.held(story.claim("visited"), "does_not_know") == ["Tides"]


def test_a_headline_alone_denies_nothing(story: Any) -> None:
    story.tell(
        "c.txt",
        ("[The lender] {said} <he had not heard of the visits>.", "Lender"),
        headline="Lender denies minister visited",
    )
    assert story.held(story.claim("visited"), "denies") == []


def test_responding_to_a_claim_asserts_nothing(story: Any) -> None:
    story.tell("c.txt", ("[The palace] {responded to} <reports that the minister visited the lender>.", "Palace"))
    claim = story.claim("visited")
    assert "Palace" not in {p.source for p in claim.positions}
    assert claim.origins == ("clerk",)


def test_the_article_takes_no_position(story: Any) -> None:
    story.tell("c.txt", "The minister visited the lender nine timesin all.")
    claim = story.claim("visited")
    assert [p.source for p in claim.positions] == ["clerk"]
    assert None in [a.attribution for a in claim.assertions]


def test_everybody_denies(pile: Any) -> None:
    for name, source in (("a.txt", "Bell"), ("b.txt", "Hale")):
        pile.tell(name, (f"[{source}] {{denied}} <that the minister had visited the lender>.", source))
    (claim,) = pile.claims()
    assert (pile.held(claim, "denies"), claim.origins, claim.assertions) == (["Bell", "Hale"], (), ())


def test_every_position_has_its_words(story: Any) -> None:
    story.tell("c.txt", ("[The palace] {denied} <that the minister had visited the lender>.", "Palace"))
    text = {a.id: a.text for a in story.articles}
    for claim in story.claims():
        for position in claim.positions:
            assert all(text[e.document][e.range.start : e.range.end].strip() for e in position.evidence)


def test_a_topic_named_before_the_verdict(story: Any) -> None:
    story.tell("c.txt", CLAIM, VILLA, ("[The palace] {said}, <“as for the visits, this is false.”>", "Palace"))
    assert story.held(story.claim("visited"), "denies") == ["Palace"]
    assert story.held(story.claim("villa"), "denies") == []


def test_a_denial_that_somebody_tells_of(story: Any) -> None:
    story.kinds["The Daily"] = "named_organisation"
    story.mentions["Palace"] = []
    story.tell("c.txt", ("[The palace] {said} <the lender was a friend of nobody there>.", "Palace"))
    story.tell(
        "d.txt", ("[The Daily] {reported} <that the palace had denied the minister visited the lender>.", "The Daily")
    )
    claim = story.claim("visited")
    assert "The Daily" not in {p.source for p in claim.positions}
    assert claim.origins == ("clerk",)


def test_a_verdict_in_the_articles_own_voice_is_nobodys(story: Any) -> None:
    story.tell("c.txt", ("[Ron Hale] {said} <the sea was calm>.", "Ron Hale"))
    story.tell(
        "d.txt", "The memoir quotes Ron Hale, which is a fictional name, on the minister who visited the lender."
    )
    assert all(not story.held(c, "denies") for c in story.claims())


def test_whom_a_denial_speaks_of_is_not_whose_claims_it_denies(pile: Any) -> None:
    for name in ("a.txt", "b.txt"):
        pile.tell(
            name,
            ("[Ron Hale] {said} <the sea was calm on the day of the regatta>.", "Ron Hale"),
            ("[Ann Bell] {reported} <that the singer was captured by pirates>.", "Ann Bell"),
            ("[The navy] {denied} <the reports>, saying Ron Hale was at home.", "the navy"),
        )
    by_text = {c.text: pile.held(c, "denies") for c in pile.claims()}
    assert by_text["The sea was calm on the day of the regatta"] == []
