"""Growth: how time and memory of a step grow with the pile, and what a deduplicator takes beside it."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from importlib.util import find_spec
from math import comb
from statistics import median
from time import process_time

import click

from benchmarks.comparing import in_one_story, in_stories
from benchmarks.cost import Cost, alone, exponent, line, timed
from benchmarks.events import events
from benchmarks.made import Made, pile
from headwater import Document
from headwater.derive import derive
from headwater.group import Grouping, group
from headwater.records import Article, Derivation, Known, Range, Story

SHINGLE = 5  # words
ADDED = 200  # documents, one by one


def derived(size: int) -> dict[str, Cost]:
    """The derive step alone, on articles that need no cleaning: reading and cleaning are not timed."""
    made = pile(size)
    articles = [
        Article(document=Document(id=f"{n:07}", text=m.text), kept=(Range(0, len(m.text)),)) for n, m in enumerate(made)
    ]
    cost, found = timed(size, lambda: derive(articles))
    return {"derive": cost._replace(remark=checked(made, found))}


def checked(made: Sequence[Made], found: Sequence[Derivation]) -> str:
    """How many of the pairs of one family were found, and how many others: speed is easily had by finding nothing."""
    families = Counter(m.family for m in made)
    true = sum(made[int(d.a)].family == made[int(d.b)].family for d in found)
    wanted = sum(comb(n, 2) for n in families.values())
    return f"{len(families)} families, {true}/{wanted} copied pairs found, {len(found) - true} others"


def grouped(size: int) -> dict[str, Cost]:
    """The group step alone, on articles that none is a copy of."""
    articles, event = reports(size)
    cost, found = timed(size, lambda: group(articles, ()))
    return {"group": cost._replace(remark=compared(event, found))}


def added(size: int) -> dict[str, Cost]:
    """One document more, many times, beside so many that were grouped at once; peak memory counts these in."""
    articles, event = reports(size + ADDED)
    grouping, took = Grouping(), []
    grouping.add(articles[:size])

    def run() -> None:
        for article in articles[size:]:
            began = process_time()
            grouping.add([article])
            took.append(1000 * (process_time() - began))

    cost, _ = timed(size, run)
    each = f"one more: median {median(took):.0f} ms, worst {max(took):.0f} ms of {ADDED}"
    return {"add": cost._replace(remark=f"{each}; {compared(event, grouping.stories)}")}


def reports(size: int) -> tuple[list[Article], dict[str, int]]:
    """So many made articles with their titles and dates, and the event that each tells of, by its id."""
    articles, event = [], {}
    for n, told in enumerate(events(size)):
        document = Document(id=f"{n:07}", text=told.text)
        title, published = (Known(value=v, read_from="given") for v in (told.title, told.published.isoformat()))
        kept = (Range(0, len(told.text)),)
        articles.append(Article(document=document, kept=kept, title=title, published=published))
        event[document.id] = told.event
    return articles, event


def compared(event: Mapping[str, int], found: Sequence[Story]) -> str:
    """B-cubed precision, recall and F1 of the stories found, in per cent: speed is easily had by finding nothing."""
    sizes, both = Counter(event.values()), [(len(s.documents), Counter(event[d] for d in s.documents)) for s in found]
    precision = 100 * sum(n * n / size for size, told in both for n in told.values()) / len(event)
    recall = 100 * sum(n * n / sizes[e] for _, told in both for e, n in told.items()) / len(event)
    f1 = 2 * precision * recall / (precision + recall)
    return f"{len(sizes)} events, {len(found)} stories, B-cubed {precision:.1f} / {recall:.1f} / {f1:.1f}"


def deduplicated(size: int) -> Cost:
    """Rensa over the 5-word shingles of the same texts, as its README shows it; it keeps one of each two that agree."""
    rensa = import_module("rensa")
    texts = [m.text for m in pile(size)]

    def run() -> list[bool]:
        dedup = rensa.RMinHashDeduplicator(threshold=0.8, num_perm=128, use_lsh=True)
        kept: list[bool] = dedup.add_pairs((str(n), shingles(text)) for n, text in enumerate(texts))
        return kept

    cost, kept = timed(size, run)
    return cost._replace(remark=f"{size - sum(kept)} left out as copies")


def shingles(text: str) -> list[str]:
    """The runs of five words of a text."""
    words = text.split()
    return [" ".join(words[n : n + SHINGLE]) for n in range(len(words) - SHINGLE + 1)]


STEPS: dict[str, tuple[Callable[[int], dict[str, Cost]], str]] = {
    "derive": (derived, "10000,30000,100000,300000"),
    "group": (grouped, "10000,30000,100000"),
    "add": (added, "10000,30000,100000"),
    "compare": (in_stories, "500,1000,2000,4000"),
    "story": (in_one_story, "200,400,800"),
}
USUAL = "; ".join(f"{step}: {sizes}" for step, (_, sizes) in STEPS.items())


@click.command()
@click.option("--step", type=click.Choice([*STEPS]), default="derive", show_default=True, help="The step to time.")
@click.option("--sizes", help=f"How many articles, with commas.  [default: {USUAL}]")
@click.option("--beside", type=click.Choice(["rensa"]), help="Time this deduplicator over derive's texts too.")
def growth(step: str, sizes: str | None, beside: str | None) -> None:
    """Time one step alone over piles of made articles, clean as they are, each in a process of its own.

    Derive gets families of copies, group the reports of made events, in their own sentences: the remark says what was
    found of them. Add is given the same, and then two hundred more one by one, and these are timed. Compare gets
    stories of ten articles in which people say things, and story one story of all; attribute, which both need, is timed
    beside them. Seconds are of processor time; peak memory is the process's, articles and all. Beside derive, in the
    same run: rensa (pip install rensa), its shingling in Python counted in.
    """
    if beside and find_spec("rensa") is None:
        raise click.ClickException("rensa is not installed: pip install rensa")
    measure, usual = STEPS[step]
    costs: list[dict[str, Cost]] = []
    for size in map(int, (sizes or usual).split(",")):
        costs.append(alone(measure, size))
        for name, cost in costs[-1].items():
            click.echo(line(name, cost))
        if beside:
            other = alone(deduplicated, size)
            click.echo(line("rensa", other))
            click.echo(f"{step} takes {costs[-1][step].seconds / other.seconds:.2f} times as long")
    for name in costs[0] if len(costs) > 1 else ():
        articles, seconds, peak = zip(*((c[name].articles, c[name].seconds, c[name].peak) for c in costs), strict=True)
        powers = f"exponent of time {exponent(articles, seconds):.2f}, of memory {exponent(articles, peak):.2f}"
        click.echo(f"{name}: {powers}" if len(costs[0]) > 1 else powers)
