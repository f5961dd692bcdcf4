"""Which attribution stands in whose content."""

from headwater.attribute.chains.nesting import clause, parents
from headwater.attribute.found import Found, Pieces
from headwater.records import Range


def found(text: str, source: str, cue: str, content: str) -> Found:
    def at(words: str) -> Pieces:
        start = text.index(words)
        return ((start, start + len(words)),)

    return Found(source=at(source), cue=at(cue), content=at(content))


def test_smallest_content_around_it() -> None:
    text = "Lund said Holm claimed Brandt denied it."
    every = [
        found(text, "Lund", "said", "Holm claimed Brandt denied it"),
        found(text, "Holm", "claimed", "Brandt denied it"),
        found(text, "Brandt", "denied", "it"),
    ]
    assert parents(text, every) == [None, 0, 1]


def test_speech_is_the_parent_of_all_that_it_tells_of() -> None:
    told = "Board said it leaked. "
    text = "Lund said: " + told * 40
    starts = range(len("Lund said: "), len(text), len(told))
    outer = Found(source=((0, 4),), cue=((5, 9),), content=((11, len(text) - 1),))
    inner = [Found(source=((i, i + 5),), cue=((i + 6, i + 10),), content=((i + 11, i + 20),)) for i in starts]
    assert parents(text, [outer, *inner]) == [None] + [0] * 40


def test_according_to_stands_around_who_said_the_same() -> None:
    text = "According to the memoir, it leaked, the pilot claimed."
    every = [
        found(text, "the memoir", "According to", "it leaked"),
        found(text, "the pilot", "claimed", "it leaked"),
    ]
    assert parents(text, every) == [None, 0]


def test_hedged_comment_goes_with_what_it_comments_on() -> None:
    text = "The book says she paid, a favour that Holm reportedly asked for."
    every = [
        found(text, "The book", "says", "she paid"),
        found(text, "Holm", "reportedly asked for", "a favour that"),
    ]
    assert parents(text, every) == [None, 0]


def test_clause_of_its_own() -> None:
    text = "Lund said it leaked, but Holm told the paper it held."
    every = [found(text, "Lund", "said", "it leaked"), found(text, "Holm", "told", "it held")]
    whole = Range(0, len(text))
    assert text[slice(*clause(every, 0, whole))] == "Lund said it leaked, but "
    assert text[slice(*clause(every, 1, whole))] == ", but Holm told the paper it held."
