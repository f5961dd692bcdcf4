"""Grouping articles into stories, on three sets: whole, and halves of them to choose and to report on."""

import hashlib
import json
import re
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

import headwater
from benchmarks.data import Figures, digest, documents, figures, folder, lines, rows, score
from benchmarks.headlines import WORDINGS, claims
from benchmarks.rivals import RIVALS, Rival
from headwater import Document, Grouping
from headwater.group.growing.placing import in_time

SETS = ("giveme5w1h", "ecbplus_train_dev", "basil_half")
POOLED = "pooled"
HALVES = ("first", "second")
TWIN = re.compile(r"(?<=\d)ecb(?:plus)?$")  # ECB+ has two events of each kind: which of them a story is


@dataclass(frozen=True, kw_only=True, slots=True)
class Pile:
    """Documents to be grouped, and the story that each is labelled with."""

    name: str
    documents: tuple[Document, ...]
    story: dict[str, str]

    def score(self, group: Iterable[tuple[str, object]]) -> str:
        """What the scorer prints for a group of each document."""
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".jsonl") as gold:
            gold.writelines(json.dumps({"id": id_, "story": story}) + "\n" for id_, story in self.story.items())
            gold.flush()
            return score("stories", Path(gold.name), lines({"id": id_, "story": name} for id_, name in group))


def files() -> list[Path]:
    """The three sets."""
    return [folder() / f"data/stories/{name}.jsonl" for name in SETS]


def hash_of_data() -> str:
    """The hash that the floors are pinned to."""
    return digest(files())


def halves(stories: Iterable[str]) -> dict[str, str]:
    """The half that each story of a set is in: the kinds of event in the order of their hashes, cut in the middle.

    A story is whole in one half, and so are two events of one kind, which are the hard case.
    """
    kinds = {story: TWIN.sub("", story) for story in stories}
    order = sorted(set(kinds.values()), key=lambda kind: hashlib.sha256(kind.encode()).digest())
    first = set(order[: (len(order) + 1) // 2])
    return {story: HALVES[kind not in first] for story, kind in kinds.items()}


def pile(path: Path, half: str | None = None, dated: bool = True) -> Pile:
    """A set, or one half of it, with the dates that it gives or without."""
    found = rows(path)
    of = halves(row["story"] for row in found)
    kept = [half in (None, of[row["story"]]) for row in found]
    return Pile(
        name=path.stem,
        documents=tuple(
            replace(document, published=(dated and row["date"]) or None)
            for document, row, keep in zip(documents(path), found, kept, strict=True)
            if keep
        ),
        story={str(row["id"]): f"{path.stem} {row['story']}" for row, keep in zip(found, kept, strict=True) if keep},
    )


def piles(half: str | None = None, dated: bool = True) -> list[Pile]:
    """Each set alone, and all in one pile; stories of several sets never mix."""
    alone = [pile(path, half, dated) for path in files()]
    every = tuple(document for one in alone for document in one.documents)
    return [*alone, Pile(name=POOLED, documents=every, story={k: v for one in alone for k, v in one.story.items()})]


def reworded(half: str | None, dated: bool, wordings: Sequence[str]) -> Iterator[Pile]:
    """The piles in other wordings; where they are headlines, the claims of FNC-1 beside them."""
    every = piles(half, dated)
    if "headlines" in wordings:
        documents, story = claims(half)
        every.append(Pile(name="fnc1 claims", documents=documents, story=story))
    for of in every:
        found = of.documents
        for wording in wordings:
            found = tuple(map(WORDINGS[wording], found))
        yield replace(of, documents=found)


def ours(of: Pile) -> str:
    """What the scorer prints for the stories that are found in a pile."""
    found = headwater.trace(of.documents, until="group")
    return of.score((d, s.id) for s in found.stories for d in s.documents)


def grown(of: Pile) -> str:
    """What the scorer prints where the documents come one by one, in the order of their dates."""
    found, known = headwater.trace(of.documents, until="derive"), Grouping()
    for article in sorted(found.articles, key=in_time):
        known.add([article], found.derivations)
    return of.score((d, s.id) for s in known.stories for d in s.documents)


def best(of: Pile, rival: Rival) -> tuple[str, str]:
    """The setting of a rival that scores best, chosen on the very labels: its name, and what the scorer prints."""
    ids = [document.id for document in of.documents]
    scored = [(name, of.score(zip(ids, map(str, found), strict=True))) for name, found in rival.groups(of.documents)]
    return max(scored, key=lambda setting: figures(setting[1])["B-cubed"])


def measure() -> Figures:
    """B-cubed and pairwise F1 of each set, and of the three as one pile; then of their headlines alone."""
    found: Figures = {}
    for wordings in ((), ("headlines",)):
        for of in reworded(None, True, wordings):
            found |= {" ".join((of.name, *wordings, name)): f1 for name, f1 in figures(ours(of)).items()}
    return found


def told(of: Pile, beside: Sequence[str], one_by_one: bool) -> Iterator[str]:
    """A line for the stories found, and one for each rival at its best."""
    every = [("Headwater", ours(of)), *(best(of, RIVALS[name]) for name in beside)]
    if one_by_one:
        every.insert(1, ("Headwater, one by one", grown(of)))
    for name, printed in every:
        yield f"  {name:39s}" + "  ".join(" ".join(line.split()) for line in printed.splitlines())


@click.command()
@click.option("--half", type=click.Choice([*HALVES, "both"]), help='Only these stories; "both": each half, and all.')
@click.option("--beside", type=click.Choice([*RIVALS]), multiple=True, help="Score this rival over the same piles too.")
@click.option("--undated", is_flag=True, help="Leave out the dates that the sets give.")
@click.option("--headlines", is_flag=True, help="Nothing but the titles, and the claims of FNC-1 as a further set.")
@click.option("--ciphered", is_flag=True, help="With letters exchanged: a language of which there are no word lists.")
@click.option("--one-by-one", is_flag=True, help="Also let the documents come one by one, in the order of time.")
def stories(half: str | None, beside: Sequence[str], undated: bool, one_by_one: bool, **wordings: bool) -> None:
    """Score the stories found in three sets, each alone and all in one pile: precision / recall / F1.

    The constants of grouping were chosen on the first half of the stories of each set; the second is for reporting. A
    rival is at an advantage: it is scored with the setting that does best on each pile.

    Headlines alone and texts in another language are made of the same documents.
    """
    for name in beside:
        RIVALS[name].needed()
    for part in (*HALVES, None) if half == "both" else (half,):
        for of in reworded(part, not undated, [name for name, chosen in wordings.items() if chosen]):
            click.echo(f"{of.name}, {f'{part} half' if part else 'whole'}")
            for line in told(of, beside, one_by_one):
                click.echo(line)
