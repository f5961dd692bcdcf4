"""Two finders' attributions as one list."""

import pytest

from headwater.attribute.finding.merge import merged
from headwater.attribute.found import Found, Pieces

TEXT = "The report says Holm told Brandt to wait, and that nobody came, according to Lund, who saw it all."


def at(words: str) -> Pieces:
    start = TEXT.index(words)
    return ((start, start + len(words)),)


OUTER = Found(source=at("The report"), cue=at("says"), content=at("Holm told Brandt to wait"), score=0.9)
INNER = Found(source=at("Holm"), cue=at("told"), content=at("to wait"))


def test_rule_inside_a_content_is_added() -> None:
    assert merged(TEXT, [OUTER], [INNER]) == (OUTER, INNER)


def test_model_stands_where_both_see_one() -> None:
    rule = Found(source=at("report"), cue=at("says"), content=at("Holm told Brandt to wait, and that nobody came"))
    assert merged(TEXT, [OUTER], [rule]) == (OUTER,)


def test_source_is_without_the_word_that_leads_to_it() -> None:
    text = "The tale was called nonsense by the harbour master."
    led = Found(source=((29, 50),), cue=((9, 19),), content=((0, 8), (20, 28)), score=0.9)
    assert text[29:50].startswith("by ")
    assert merged(text, [led], [])[0].source == ((32, 50),)


def test_rule_that_cuts_across_a_content_is_left_out() -> None:
    rule = Found(source=at("Lund"), cue=at("according to"), content=at("to wait, and that nobody came"))
    assert merged(TEXT, [OUTER], [rule]) == (OUTER,)


@pytest.mark.parametrize(("score", "kept"), [(0.7, False), (0.8, True)])
def test_guess_without_source_has_to_be_surer(score: float, kept: bool) -> None:
    guess = Found(source=(), cue=at("Lund"), content=at("that nobody came"), score=score)
    assert bool(merged(TEXT, [guess], [])) == kept


def test_content_ends_before_what_the_article_says_of_the_telling() -> None:
    text = "Holm claimed it was dry, without giving a reason."
    claim = Found(source=((0, 4),), cue=((5, 12),), content=((13, 48),), score=0.9)
    (found,) = merged(text, [claim], [])
    assert [text[s:e] for s, e in found.content] == ["it was dry"]


def test_order_of_what_was_found_does_not_matter() -> None:
    assert merged(TEXT, [OUTER], [INNER]) == merged(TEXT, [OUTER][::-1], [INNER][::-1])


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "kept"),
    [
        ("The council imposed a fine.", "The council", "imposed", "a fine", False),
        ("Rebels claimed responsibility for it.", "Rebels", "claimed", "responsibility for it", False),
        ("The council rehashed a plan.", "The council", "rehashed", "a plan", False),
        ("The council rehashed that it was late.", "The council", "rehashed", "that it was late", True),
        ("The council claimed victims.", "The council", "claimed", "victims", True),
        ("The decision raised questions about it.", "The decision", "raised questions about", "it", False),
        ("The mayor raised that it was late.", "The mayor", "raised", "that it was late", True),
        ("The decision raised that it was late.", "The decision", "raised", "that it was late", False),
        ("A diver known for his courage left.", "A diver", "known for", "his courage", False),
    ],
)
def test_doubtful_cue_needs_a_clause(text: str, source: str, cue: str, content: str, kept: bool) -> None:
    def at(said: str) -> tuple[tuple[int, int], ...]:
        return ((text.index(said), text.index(said) + len(said)),)

    model = Found(source=at(source), cue=at(cue), content=at(content), score=0.6)
    assert bool(merged(text, [model], [])) == kept


def test_same_words_of_the_same_source_count_once() -> None:
    text = "The mayor said and repeated that it leaked."
    source, content = ((0, 9),), ((28, 42),)
    one = Found(source=source, cue=((10, 14),), content=content, score=0.9)
    two = Found(source=source, cue=((19, 27),), content=content, score=0.8)
    assert merged(text, [two, one], []) == (one,)


def only(text: str, source: str, cue: str, content: str) -> Found:
    def at(said: str) -> Pieces:
        return ((text.index(said), text.index(said) + len(said)),)

    return Found(source=at(source), cue=at(cue), content=at(content), score=0.9)


def test_who_only_cites_a_speaker_says_nothing_of_their_own() -> None:
    text = "Lund cited a miner who said that it would leak."
    outer = only(text, "Lund", "cited", "a miner who said that it would leak")
    inner = only(text, "a miner", "said", "that it would leak")
    assert merged(text, [outer, inner], []) == (inner,)
    assert merged(text, [outer], []) == (outer,)


def test_outlet_behind_a_clumsy_said_is_no_content() -> None:
    text = "Holm said the Courier that “it leaks.”"
    found = merged(text, [only(text, "Holm", "said", "the Courier that “it leaks.”")], [])
    assert [text[s:e] for s, e in found[0].content] == ["that “it leaks.”"]


def test_each_quotation_stands_with_the_words_beside_it() -> None:
    text = "“It leaks,” Holm said. “It holds,” Lund added."
    pieces = ((0, 11), (text.index("“It holds"), text.index(" Lund")))
    model = [
        Found(source=only(text, "Holm", "said", "“It leaks,”").source, cue=((17, 21),), content=pieces),
        Found(source=only(text, "Lund", "added", "“It holds,”").source, cue=((40, 45),), content=pieces),
    ]
    rules = [only(text, "Holm", "said", "“It leaks,”"), only(text, "Lund", "added", "“It holds,”")]
    assert [f.content for f in merged(text, model, rules)] == [(pieces[0],), (pieces[1],)]
