"""Copies: what is found of them on four sets, and what is claimed where there are none."""

import time
from collections import Counter
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import click

import headwater
from benchmarks.data import Figures, digest, documents, figures, folder, lines, rows, score
from headwater import Document
from headwater.form import findings
from headwater.records import Derivation

NO_COPY = ("shared_quotation", None)


def files() -> list[Path]:
    """612 pages on one summit, independent reports of 50 events, answers copied from a text or not, and editions."""
    data = folder() / "data"
    copied = ("helsinki_summit", "plagiarised_short_answers", "wikipedia_versions_half")
    return [data / "stories/basil_half.jsonl", *(data / f"copies/{name}.jsonl" for name in copied)]


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest(files())


def derived(pile: Iterable[Document]) -> dict[frozenset[str], Derivation]:
    """The derivations found in a pile, by the two articles."""
    return {frozenset((d.a, d.b)): d for d in headwater.trace(list(pile), until="derive").derivations}


def summit() -> str:
    """Pairs found that share half and a tenth of their 5-word shingles, and pairs that share nothing; the time."""
    gold = files()[1]
    pile = documents(gold)
    began = time.perf_counter()
    found = headwater.trace(pile, until="derive").derivations
    took = time.perf_counter() - began
    return score("copies", gold, lines(findings.copy(d) for d in found)) + f"seconds {took:.1f}\n"


def independent() -> str:
    """Reports of one event by three newsrooms: pairs called more than quotations in common, of the articles there."""
    pile = documents(files()[0])
    claimed = sum(d.kind not in NO_COPY for d in derived(pile).values())
    return f"independent called copies {_share(claimed, len(pile))}\n"


def answers() -> str:
    """Students' answers, by how they were told to use a source: those found to be made from it."""
    given, found = rows(files()[2]), Counter[str]()
    links = derived(Document(id=r["file"], text=r["text"]) for r in given)
    for row in given:
        link = links.get(frozenset((row["file"], f"orig_task{row['task']}.txt")))
        found[row["category"]] += link is not None and link.kind not in NO_COPY
    sizes = Counter(row["category"] for row in given)
    groups = {"cut and light": ("cut", "light"), "heavy": ("heavy",), "non": ("non",)}
    return "".join(
        f"answers {name} {_share(sum(found[c] for c in group), sum(sizes[c] for c in group))}\n"
        for name, group in groups.items()
    )


def versions() -> str:
    """Adjacent editions of Wikipedia's articles: the direction right where given, and not given; the longer the newer.

    The signs of age were chosen on every other article, from the first; "editions held out" are the rest.
    """
    return _versions("editions", slice(0, None, 2)) + _versions("editions held out", slice(1, None, 2))


def _versions(name: str, part: slice) -> str:
    right = given = pairs = longer = unequal = 0
    for number, row in list(enumerate(rows(files()[3])))[part]:
        pile = [Document(id=_name(number, n), text=t, outlet="Wikipedia") for n, t in enumerate(row["versions"])]
        links = derived(pile)
        for old, new in pairwise(pile):
            link = links.get(frozenset((old.id, new.id)))
            pairs += 1
            unequal += len(old.text) != len(new.text)
            longer += len(old.text) < len(new.text)
            if link and link.direction != "undetermined":
                given += 1
                right += (link.a if link.direction == "a_to_b" else link.b) == old.id
    shares = (("right", right, given), ("undetermined", pairs - given, pairs), ("longer is newer", longer, unequal))
    return "".join(f"{name} {what} {_share(part, whole)}\n" for what, part, whole in shares)


def _name(article: int, edition: int) -> str:
    """An id that does not tell by its order which edition is the older."""
    return f"{(7919 * edition + 31 * article) % 1009:04}-{edition}"


def _share(part: int, whole: int) -> str:
    return f"{part}/{whole} = {100 * part / max(1, whole):.1f}"


def printed() -> str:
    """All four."""
    return summit() + independent() + answers() + versions()


def measure() -> Figures:
    """The shares of all four, in per cent."""
    return figures(printed())


@click.command()
def copies() -> None:
    """Score the copies found in four sets: of a summit's reports, independent reports, students' answers, editions."""
    for part in (summit, independent, answers, versions):
        click.echo(part(), nl=False)
