"""Which sentences of a story are compared."""

from headwater.compare.sentence import CHARACTERS, told
from headwater.records import Article, Document, Range


def test_what_runs_on_for_longer_than_any_sentence_is_not_compared() -> None:
    table = ", ".join(f"Pier {n} {n} boats" for n in range(CHARACTERS // 10))
    text = f"The pier at Norvik burned. {table}. Nobody was hurt."
    article = Article(document=Document(id="a.txt", text=text), kept=(Range(0, len(text)),))
    assert [s.text for s in told({"a.txt": article})] == ["The pier at Norvik burned.", "Nobody was hurt."]
