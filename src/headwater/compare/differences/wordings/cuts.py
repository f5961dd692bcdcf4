"""Cuts: quotations that one account ends or begins inside a sentence that another gives further."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.differences.wordings.wordings import said
from headwater.compare.quotations.edits import reaching
from headwater.compare.quotations.quotes import Quote
from headwater.compare.quotations.shifts import FORM, REACH
from headwater.compare.quotations.utterances import Utterance
from headwater.text.words import word_list
from headwater.words import words

MOST = 3
"""Differences of this sort that a story has at most."""
LEAST, LONGEST = 2, 25
"""Words of content, and words, that what is cut off at the end of a sentence must have, and may have."""
OPENING, BEFORE = 2, 3
"""Words at the beginning of what is cut off, and words before the excerpt, that may limit it."""
AROUND = 100
"""Characters before an excerpt in which its article may say in its own words what was cut."""
CONTRASTS = frozenset({"but", "although", "though", "except", "only"})


@dataclass(frozen=True, eq=False, slots=True)
class Cut:
    """Excerpts of one wording, the quotes that go on, fullest first, the words that lack, and how much that weighs."""

    short: Sequence[Quote]
    full: Sequence[Quote]
    lacking: Sequence[str]
    weight: float


def cuts(accounts: Accounts, utterances: Sequence[Utterance]) -> Iterator[Draft]:
    """The excerpts that lack what limits them, then those that stop short of a sentence's end: the heaviest few."""
    of_each = [list(_cuts(accounts, list(u.parts))) for u in utterances]
    found = [max(of, key=lambda c: c.weight) for of in of_each if of]
    for cut in sorted(found, key=lambda c: (-c.weight, c.short[0].words, c.full[0].words))[:MOST]:
        groups = {said(of[0]): [e for q in of for e in q.evidence] for of in (cut.short, cut.full)}
        yield Draft(
            kind="wording",
            relation="variant",
            readings=readings(groups),
            why=f"{said(cut.short[0])} is cut: another account has “{' '.join(cut.lacking)}” with it.",
            weight=cut.weight,
        )


def _cuts(accounts: Accounts, parts: Sequence[Quote]) -> Iterator[Cut]:
    """What each excerpt lacks that is in the fullest quote; one whose account has that elsewhere lacks nothing."""
    for said_ in dict.fromkeys(q.words for q in parts):
        short = [q for q in parts if q.words == said_]
        full = [q for q in parts if len(q.words) > len(said_) and short[0].within(q)]
        having = {accounts.folded[q.document] for q in full}
        lacking = [q for q in short if accounts.folded[q.document] not in having]
        if full and lacking:
            yield from (Cut(lacking, full, lost, weight) for lost, weight in _lost(accounts, lacking[0], full[0]))


def _lost(accounts: Accounts, short: Quote, full: Quote) -> Iterator[tuple[Sequence[str], float]]:
    """What is cut: a negation or hedge before the excerpt, what limits it after, or the end of its sentence."""
    at = short.place(full)
    before, after = full.words[:at][-BEFORE:], full.words[at + len(short.words) :][:LONGEST]
    told = _around(accounts, short)
    if limits := [w for w in before if reaching().get(w) in ("negates", "hedges") and w not in told]:
        yield before[before.index(limits[0]) :], REACH
    if any(w in CONTRASTS or reaching().get(w) in ("negates", "condition") for w in after[:OPENING]):
        yield after, REACH
    content = [w for w in after if w not in words("stopwords") and w not in short.words]
    if _ends(short) and len(content) >= LEAST and len(full.words) - at - len(short.words) <= LONGEST:
        yield after, FORM


def _around(accounts: Accounts, quote: Quote) -> set[str]:
    """The words of the article before a quote."""
    start = quote.evidence[0].range.start
    text = accounts.articles[quote.document].text[max(0, start - AROUND) : start]
    return {w for word in word_list(text) for w in ((word, "not") if word.endswith("n't") else (word,))}


def _ends(quote: Quote) -> bool:
    """Whether a quote is given as a sentence that ends here."""
    return quote.attribution.form == "direct" and quote.text[-1:] in ".,!?"
