"""How many of the gold attributions of each kind are found: `python -m training.breakdown GOLD FOUND TRAIN`."""

import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

Attribution = dict[str, list[list[int]]]

WORD = re.compile(r"\w+|[^\w\s]")
MARKS = re.compile(r"[\"“”]")
PRONOUNS = frozenset(
    {"i", "we", "you", "he", "she", "it", "they", "who", "which", "that", "this", "these", "those", "me", "us", "them"}
)


def words(text: str, pieces: Sequence[Sequence[int]]) -> frozenset[int]:
    """The places of the words in the pieces."""
    return frozenset(m.start() for m in WORD.finditer(text) if any(s < m.end() and m.start() < e for s, e in pieces))


def said(text: str, pieces: Sequence[Sequence[int]]) -> str:
    """The pieces as one text in small letters."""
    return " ".join(text[s:e] for s, e in pieces).lower()


def form(text: str, content: Sequence[Sequence[int]]) -> str:
    """Direct, mixed or indirect, by the marks of quotation in the content."""
    told = "".join(text[s:e] for s, e in content).rstrip(".,")
    if not MARKS.search(told):
        return "indirect"
    return "direct" if MARKS.match(told[0]) and MARKS.match(told[-1]) and len(MARKS.findall(told)) % 2 == 0 else "mixed"


def source(text: str, pieces: Sequence[Sequence[int]]) -> str:
    """Named, pronoun, unnamed or none, roughly: a name is a word with a capital that does not open a sentence."""
    if not pieces:
        return "none"
    told = [(m.group(), s + m.start()) for s, e in pieces for m in WORD.finditer(text[s:e])]
    if len(told) == 1 and told[0][0].lower() in PRONOUNS:
        return "pronoun"
    inner = [w for w, at in told if w[0].isupper() and text[:at].rstrip(' “"')[-1:] not in ("", "\n", ".", "?", "!")]
    return "named" if inner or sum(w[0].isupper() for w, _ in told) > 1 else "unnamed"


def kinds(text: str, one: Attribution, cues: frozenset[str]) -> Iterator[str]:
    """The kinds that an attribution is of."""
    yield "all"
    yield form(text, one["content"])
    yield "source: " + source(text, one["source"])
    yield "cue: seen" if said(text, one["cue"]) in cues else "cue: not seen in training"
    yield "content: one piece" if len(one["content"]) == 1 else "content: several pieces"


def report(gold: Path, found: Path, train: Path) -> None:
    """Print a line for each kind: how many, and the share of them detected and found exactly, in per cent."""
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    given = {row["id"]: row["attributions"] for row in map(json.loads, found.read_text(encoding="utf-8").splitlines())}
    known = [json.loads(line) for line in train.read_text(encoding="utf-8").splitlines()]
    cues = frozenset(said(r["text"], a["cue"]) for r in known for by in r["annotations"].values() for a in by)
    count: Counter[tuple[str, str]] = Counter()
    for row in rows:
        text = row["text"]
        sets = [{role: words(text, a[role]) for role in ("source", "cue", "content")} for a in given[row["id"]]]
        for one in row["annotations"][min(row["annotations"])]:
            want = {role: words(text, one[role]) for role in ("source", "cue", "content")}
            hits = [s for s in sets if s["cue"] & want["cue"]]
            for kind in kinds(text, one, cues):
                count.update([(kind, "n")] + [(kind, "detected")] * bool(hits) + [(kind, "exact")] * (want in hits))
    for kind in sorted({kind for kind, _ in count}):
        n, detected, exact = (count[kind, name] for name in ("n", "detected", "exact"))
        print(f"{kind:26s}{n:6d}{100 * detected / n:7.1f}{100 * exact / n:7.1f}")


if __name__ == "__main__":
    report(*map(Path, sys.argv[1:4]))
