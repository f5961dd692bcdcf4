"""What is found of each kind of attribution: by form, source, cue, pieces of content, publisher."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from benchmarks.data import folder
from benchmarks.pairing import GRADES, Pair, pairs
from benchmarks.polnear import Attribution, Pieces, Row, articles, first

Counts = Counter[tuple[str, str]]

WORD = re.compile(r"\w+|[^\w\s]")
MARKS = re.compile(r"[\"“”]")
OPENS = re.compile(r"(?:^|[\n.?!])[ “”\"‘’(]*$")
AROUND = 5
PRONOUNS = frozenset(
    {"i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "these", "those", "me", "us", "them"}
)


def said(text: str, pieces: Pieces) -> str:
    """The pieces as one text in small letters."""
    return " ".join(text[s:e] for s, e in pieces).lower()


def training_cues() -> frozenset[str]:
    """Every cue of the training articles, of all their annotators."""
    known = articles(folder() / "data/polnear/train.jsonl")
    return frozenset(said(r["text"], a["cue"]) for r in known for by in r["annotations"].values() for a in by)


def form(text: str, content: Pieces) -> str:
    """Direct, mixed or indirect, by the double marks of quotation in the content."""
    told = "".join(text[s:e] for s, e in content).rstrip(".,")
    if not MARKS.search(told):
        return "indirect"
    return "direct" if MARKS.match(told[0]) and MARKS.match(told[-1]) and len(MARKS.findall(told)) % 2 == 0 else "mixed"


def source(text: str, pieces: Pieces) -> str:
    """Named, pronoun, unnamed or none, roughly: named is what has a name in it, if only of a place or an employer."""
    told = [word for s, e in pieces for word in WORD.findall(text[s:e])]
    if not told:
        return "none"
    if len(told) == 1 and told[0].lower() in PRONOUNS:
        return "pronoun"
    return "unnamed" if names(text).isdisjoint(told) else "named"


@lru_cache(maxsize=1)
def names(text: str) -> frozenset[str]:
    """The words with a capital that once or more opens no sentence, and never in small letters."""
    words = [(m.group(), text[max(0, m.start() - AROUND) : m.start()]) for m in WORD.finditer(text)]
    small = PRONOUNS.union(word for word, _ in words if word.islower())
    return frozenset(
        word for word, before in words if word[0].isupper() and word.lower() not in small and not OPENS.search(before)
    )


def kinds(row: Row, one: Attribution, cues: frozenset[str]) -> Iterator[str]:
    """The kinds that an attribution is of, all read from its own words: a found one has them as a gold one does."""
    text = row["text"]
    yield "all"
    yield form(text, one["content"])
    yield f"source: {source(text, one['source'])}"
    yield "cue: seen in training" if said(text, one["cue"]) in cues else "cue: not seen in training"
    yield "content: several pieces" if len(one["content"]) > 1 else "content: one piece"
    if publisher := row.get("publisher"):
        yield f"publisher: {publisher}"


def count(
    row: Row, gold: list[Attribution], found: list[Attribution], paired: Iterable[Pair], cues: frozenset[str]
) -> Counts:
    """How many gold and found ones there are of each kind, and how many of either match, by grade.

    A pair whose two are of different kinds counts for the recall of the one kind and the precision of the other.
    """
    counts: Counts = Counter()
    for pair in paired:
        for side, place, attributions in (("gold", pair.gold, gold), ("found", pair.found, found)):
            if place is not None:
                for kind in kinds(row, attributions[place], cues):
                    counts.update([(kind, side), *((kind, f"{side} {grade}") for grade in pair.grades)])
    return counts


def breakdown(rows: Iterable[Row], found: Mapping[str, list[Attribution]]) -> Counts:
    """The counts over articles, each against its first annotator."""
    cues, counts = training_cues(), Counts()
    for row in rows:
        gold, given = first(row), found[row["id"]]
        counts += count(row, gold, given, pairs(row["text"], gold, given), cues)
    return counts


def table(counts: Counts) -> str:
    """A line for each kind: how many, then recall, precision and F1 of detect / soft / exact, in per cent."""
    shown = [
        f"{'':40s}{'recall':>21s}{'precision':>21s}{'F1':>21s}",
        f"{'':28s}  gold found" + f"{'detect':>7s}{'soft':>7s}{'exact':>7s}" * 3,
    ]
    for kind in sorted({kind for kind, _ in counts}):
        sizes = [counts[kind, side] for side in ("gold", "found")]
        hits = [[counts[kind, f"{side} {grade}"] for grade in GRADES] for side in ("gold", "found")]
        recall, precision = ([100 * hit / max(1, size) for hit in of] for of, size in zip(hits, sizes, strict=True))
        f1 = [2 * p * r / (p + r) if p + r else 0.0 for p, r in zip(precision, recall, strict=True)]
        shares = ("".join(f"{share:7.1f}" for share in of) for of in (recall, precision, f1))
        shown.append(f"{kind:28s}{sizes[0]:6d}{sizes[1]:6d}{''.join(shares)}")
    return "".join(f"{line}\n" for line in shown)
