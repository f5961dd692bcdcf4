"""Two texts side by side."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.lineage import Row, compared
from headwater.records import Article, Document, Passage, Range

FIRST = "The brake failed twice, the memo says. Nobody was told of it in May. The port kept silent about it."
SECOND = "It rained. The brake failed three times, the memo says. Another thing happened. The port kept quiet about it."


def article(name: str, text: str) -> Article:
    return Article(document=Document(id=name, text=text), kept=(Range(0, len(text)),))


def between(first: str, last: str) -> Passage:
    def place(text: str) -> Range:
        return Range(text.index(first), text.index(last) + len(last))

    return Passage(a=place(FIRST), b=place(SECOND))


PASSAGES = (between("The brake", "memo says"), between("The port", "about it"))


def cut(text: str, ranges: tuple[Range, ...]) -> list[str]:
    return [text[r.start : r.end].strip(" .") for r in ranges]


def test_changed_words_are_marked_on_both_sides() -> None:
    (row,) = compared(article("a", FIRST), article("b", SECOND), PASSAGES)
    assert row.shared
    assert cut(FIRST, row.a.changed) == ["twice", "Nobody was told of it in May", "silent"]
    assert cut(SECOND, row.b.changed) == ["It rained", "three times", "Another thing happened", "quiet"]


def test_much_that_stands_in_one_alone_is_a_row_of_its_own() -> None:
    much = " ".join(f"and {n}" for n in range(30))
    longer = FIRST.replace("The port", f"{much}. The port")
    passages = (PASSAGES[0], Passage(a=Range(longer.index("The port"), len(longer)), b=PASSAGES[1].b))
    rows = compared(article("a", longer), article("b", SECOND), passages)
    assert [r.shared for r in rows] == [True, False, True]
    assert cut(longer, rows[1].a.ranges)[0].endswith(much)
    assert cut(SECOND, rows[1].b.ranges) == ["Another thing happened"]


def test_a_paragraph_is_a_row() -> None:
    lines = [f"This is line {n} of a text that two outlets print." for n in ("one", "two", "three")]
    first, second = "\n".join(lines), " ".join(lines).replace("two outlets print. This", "two outlets print.\n\nThis")
    passage = Passage(a=Range(0, len(first)), b=Range(0, len(second)))
    rows = compared(article("a", first), article("b", second), (passage,))
    assert [cut(first, r.a.ranges) for r in rows] == [[line.strip(".")] for line in lines]
    assert [cut(second, r.b.ranges) for r in rows] == [[line.strip(".")] for line in lines]


def test_what_was_moved_stands_beside_itself() -> None:
    parts = [" ".join(f"{word} {n}" for n in range(8)) for word in ("north", "south")]
    first, second = "\n".join(parts), "\n".join(reversed(parts))
    places = [[Range(t.index(p), t.index(p) + len(p)) for t in (first, second)] for p in parts]
    moved = [Passage(a=in_a, b=in_b) for in_a, in_b in places]
    rows = compared(article("a", first), article("b", second), moved)
    assert [(cut(first, r.a.ranges), cut(second, r.b.ranges)) for r in rows] == [([p], [p]) for p in parts]
    assert not any(r.a.changed or r.b.changed for r in rows)


def test_boilerplate_is_in_neither() -> None:
    text = "Advertisement. " + FIRST
    kept = Article(document=Document(id="a", text=text), kept=(Range(15, len(text)),))
    rows = compared(kept, article("b", SECOND), ())
    assert [text[r.start : r.end] for row in rows for r in row.a.ranges] == [FIRST]


def test_a_text_of_many_thousand_words_is_compared_to_its_end() -> None:
    words = [str(n) for n in range(6000)]
    first, second = " ".join(words), " ".join([*words[:4500], "new", *words[4503:]])
    whole = Passage(a=Range(0, len(first)), b=Range(0, len(second)))
    (row,) = compared(article("a", first), article("b", second), (whole,))
    assert cut(first, row.a.changed) == ["4500 4501 4502"]
    assert cut(second, row.b.changed) == ["new"]


WORDS = ["one", "two", "three", "four", "the", "of", "a"]
TEXT = st.lists(st.sampled_from(WORDS), min_size=1, max_size=30).map(" ".join)


@st.composite
def pairs(draw: st.DrawFn) -> tuple[str, str, list[Passage]]:
    a, b = draw(TEXT), draw(TEXT)

    def place(text: str) -> Range:
        start = draw(st.integers(0, len(text) - 1))
        return Range(start, draw(st.integers(start + 1, len(text))))

    return a, b, [Passage(a=place(a), b=place(b)) for _ in range(draw(st.integers(0, 4)))]


@given(pairs())
def test_each_word_of_the_first_text_stands_once_and_each_of_the_second_at_least(
    drawn: tuple[str, str, list[Passage]],
) -> None:
    a, b, passages = drawn
    rows: tuple[Row, ...] = compared(article("a", a), article("b", b), passages)
    in_a = [at for row in rows for r in row.a.ranges for at in range(*r)]
    in_b = {at for row in rows for r in row.b.ranges for at in range(*r)}
    assert len(in_a) == len(set(in_a))
    assert {at for at, c in enumerate(a) if c != " "} <= set(in_a)
    assert {at for at, c in enumerate(b) if c != " "} <= in_b
    for row in rows:
        for part in (row.a, row.b):
            assert all(any(piece.contains(r) for piece in part.ranges) for r in part.changed)
