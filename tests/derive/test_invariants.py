"""What holds of every derivation, whatever the texts."""

from hypothesis import given
from hypothesis import strategies as st

from headwater.derive import derive
from headwater.records import Article, Document, Range

SENTENCES = (
    "The council of Asten met at noon to speak of the broken bridge over the canal.",
    "“We were promised a new one by the summer,” said the baker Jon Ask, who lives beside it.",
    "A diver found that two of the four piers had been hollowed out by the stream.",
    "Lorries must take the long way round by the mill until somebody finds the money.",
    "The province has offered a loan, which the treasurer called an insult.",
    "Schoolchildren are ferried across in a rowing boat that the fire brigade lent.",
    "Another vote is planned for the first week of November, after the fair.",
)
texts = st.lists(st.sampled_from(SENTENCES), max_size=9).map("\n".join)


@given(st.lists(texts, max_size=6), st.randoms())
def test_derivations_hold_and_do_not_depend_on_order(contents: list[str], shuffler: object) -> None:
    pile = [
        Article(document=Document(id=f"d{n}", text=text), kept=(Range(0, len(text)),) if text else ())
        for n, text in enumerate(contents)
    ]
    found = derive(pile)
    for d in found:
        a, b = (next(x for x in pile if x.id == name) for name in (d.a, d.b))
        assert all(0 <= share <= 1 for share in d.containment)
        assert (d.kind == "duplicate") <= (max(d.containment) > 0.9)
        for passage in d.passages:
            assert a.text[slice(*passage.a)].split()[0].strip("“”.,") == b.text[slice(*passage.b)].split()[0].strip(
                "“”.,"
            )
            assert 0 <= passage.a.start < passage.a.end <= len(a.text)
            assert 0 <= passage.b.start < passage.b.end <= len(b.text)
    shuffler.shuffle(pile)  # type: ignore[attr-defined]
    assert derive(pile) == found
