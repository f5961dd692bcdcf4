"""What the picture of the chains shows: sources, those who pass their words on, articles."""

from collections import defaultdict
from dataclasses import dataclass, field

from headwater.brief.chains import Path
from headwater.brief.lineage import ALIKE
from headwater.brief.record import Brief
from headwater.records import PositionKind, Trace

MOST_SOURCES = 10
MOST_ARTICLES = 16

Step = tuple[str, str]


@dataclass(frozen=True, kw_only=True, slots=True)
class Edge:
    """From one node to the next; `position` is what all that passes here does with the main claim, where it is one.

    `gap` says that somebody whom the text does not name stands between.
    """

    start: str
    end: str
    position: PositionKind | None
    gap: bool


@dataclass(kw_only=True, slots=True)
class Graph:
    """Nodes are ids: of sources as they are, of articles behind "/"; the second node of a source ends in a line feed.

    `sources`, `between` and `articles` are in order. `first` holds a path through each node, `positions` what a source
    does with the main claim. `rings` are sources that have the main claim from one another only. `left_out` counts the
    sources and the articles that the picture has no room for.
    """

    sources: list[str]
    articles: list[str]
    between: list[str] = field(default_factory=list)
    edges: list[Edge] = field(default_factory=list)
    first: dict[str, Path] = field(default_factory=dict)
    positions: dict[str, list[PositionKind]] = field(default_factory=dict)
    rings: list[tuple[str, ...]] = field(default_factory=list)
    left_out: tuple[int, int] = (0, 0)


def graph(brief: Brief, trace: Trace) -> Graph:
    """The chains of a brief, as many as a picture has room for: those of the main claim first."""
    paths = [p for p in brief.paths if trace.source[p.sources[0]].kind != "unspecified" or p.main]
    sources = list(dict.fromkeys(p.sources[0] for p in paths))
    alone = [e.document for e in brief.entries if e.same_as is None]
    reached = list(dict.fromkeys([*(a for p in paths for a in p.articles), *alone]))
    articles = [a for a in reached if a in set(alone)]
    few = set(_few(brief, articles))
    near = list(dict.fromkeys(p.sources[0] for p in paths if few & set(p.articles)))
    shown = Graph(sources=near[:MOST_SOURCES], articles=[article(a) for a in articles if a in few])
    shown.left_out = len(sources) - len(shown.sources), len(articles) - len(few)
    for stand in brief.main.stands if brief.main else ():
        for source in dict.fromkeys(s for v in stand.voices for s in (v.source, *v.also)):
            shown.positions.setdefault(source, []).append(stand.position)
    loops = [loop for c in trace.claims if brief.main and c.id == brief.main.claim for loop in c.loops]
    shown.rings = [tuple(s for s in loop.sources if s in shown.sources) for loop in loops]
    _connect(shown, [p for p in paths if p.sources[0] in set(shown.sources)], trace)
    return shown


def _few(brief: Brief, articles: list[str]) -> list[str]:
    """As many articles as there is room for: of many that have the same from one parent, a few can stand for all."""
    like = {child for f in brief.families for b in f.branches for child in b.children[ALIKE:]}
    fits = len(articles) <= MOST_ARTICLES
    return articles if fits else [a for a in articles if a not in like][:MOST_ARTICLES]


def article(document: str) -> str:
    """The node of an article."""
    return f"/{document}"


def _connect(shown: Graph, paths: list[Path], trace: Trace) -> None:
    """Draw edges along the paths."""
    positions: defaultdict[Step, set[PositionKind]] = defaultdict(set)
    gaps: set[Step] = set()
    for path in paths:
        named = [path.sources[0], *(s for s in path.sources[1:] if trace.source[s].kind != "unspecified")]
        for end in map(article, path.articles):
            if end not in shown.articles:
                continue
            for step in _steps(positions, [*named, end]):
                positions[step] |= {path.position} if path.position else set()
                gaps |= {step} if len(named) < len(path.sources) and step[1] == end else set()
                for node in step:
                    shown.first.setdefault(node, path)
    shown.between = [n for n in shown.first if n not in shown.sources and not n.startswith("/")]
    for (start, end), taken in positions.items():
        position = next(iter(taken)) if len(taken) == 1 else None
        shown.edges.append(Edge(start=start, end=end, position=position, gap=(start, end) in gaps))


def _steps(drawn: dict[Step, set[PositionKind]], nodes: list[str]) -> list[Step]:
    """The steps of a path; a source that would close a circle gets another node."""
    steps: list[Step] = []
    for node in nodes[1:]:
        start = steps[-1][1] if steps else nodes[0]
        while _leads(node, start, [*drawn, *steps]):
            node += "\n"
        steps.append((start, node))
    return steps


def _leads(start: str, end: str, edges: list[Step]) -> bool:
    """Whether a way leads from one node to another."""
    seen, waiting = {start}, [start]
    while waiting:
        node = waiting.pop()
        nexts = [b for a, b in edges if a == node and b not in seen]
        seen.update(nexts)
        waiting.extend(nexts)
    return end in seen
