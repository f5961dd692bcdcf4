"""Origins: whoever would have had a claim at first hand. The one place where they are counted."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass

from headwater.compare.origins.givers import Givers
from headwater.compare.origins.vague import nameless, names_nobody
from headwater.compare.statements.heads import head
from headwater.records import Claim, Source

Chain = tuple[str, ...]


def origins(
    asserted: Sequence[Chain],
    confirmed: Sequence[Chain],
    sources: Mapping[str, Source],
    parties: Mapping[str, str],
    carriers: Collection[str] = frozenset(),
    printed: Sequence[Chain] = (),
) -> tuple[str, ...]:
    """The independent origins of one claim, as ids of sources, sorted.

    `asserted` and `confirmed` are the chains, root first, of the attributions that assert and that confirm it; of a
    copied passage one chain. `parties` says which source stands for which (the book for its author);
    `carriers` are the outlets and agencies. `printed` are asserting chains that stand in an article of an outlet that
    is itself a source, with that outlet at their end: they tell of outlets of which no text says whom they have it
    from, unless their own root is vague.

    1. The root of each chain is an origin; documents, articles and outlets that only carry it are none.
    2. An intermediary is none where some chain of the claim shows whom it has the claim from: [book] in one text and
       [clerk, book] in another have one origin, the clerk; [outlet] in one text and [clerk] in an article of that
       outlet too. Sources that have it from one another only, in a ring, are one origin together, which is not
       determined.
    3. A document and its author, a body and its spokesman, are one.
    4. Unnamed persons are one where one and the same intermediary quotes them or the same noun describes them ("an
       engineer", "the engineer, who was not named"), as nothing shows that they are two; and so are unnamed groups.
    5. Somebody unspecified, or whoever only carries news ("reports", "the newspaper", an agency, an outlet by its
       name), is one only where nobody else asserts the claim.
    6. Whoever confirms is an origin of its own, whatever else it passes on.

    Assertions that contradict one another in a number or a date are one claim, and its origins are those of all of its
    readings together: the differences say who gives which, and no reading has them all behind it.
    """
    return traced(asserted, confirmed, sources, parties, carriers, printed).origins


def story_origins(claims: Iterable[Claim]) -> tuple[str, ...]:
    """The origins of a story: those of its claims together, sorted."""
    return tuple(sorted({s for claim in claims for s in claim.origins}))


@dataclass(frozen=True, kw_only=True, slots=True)
class Traced:
    """For the root of each chain the origins that it comes down to, none by rule 5; and the rings among the origins.

    A ring is named by the one that stands among the origins for all who have the claim from one another only.
    """

    tops: Mapping[str, tuple[str, ...]]
    rings: Mapping[str, tuple[str, ...]]

    @property
    def origins(self) -> tuple[str, ...]:
        """The origins, sorted."""
        return tuple(sorted({top for tops in self.tops.values() for top in tops}))


def traced(
    asserted: Sequence[Chain],
    confirmed: Sequence[Chain],
    sources: Mapping[str, Source],
    parties: Mapping[str, str],
    carriers: Collection[str] = frozenset(),
    printed: Sequence[Chain] = (),
) -> Traced:
    """What chains come down to by the rules of `origins`."""
    every = [*asserted, *confirmed]
    short = {c: _folded(c, sources, parties) for c in every}
    through = [_folded(c, sources, parties) for c in printed if not names_nobody(sources[c[0]])]
    told = Givers(short.values())
    givers = Givers([*short.values(), *(c for c in through if told.tops(c[-1]) == {c[-1]})], carriers)
    found: dict[str, set[str]] = defaultdict(set)
    for chain in asserted:
        found[chain[0]] |= givers.tops(short[chain][0])
    for chain in confirmed:
        found[chain[0]].add(short[chain][0])
    stands, shown = _alike([short[c] for c in every], sources), _shown(every, sources, parties)
    sure = {short[chain][0] for chain in confirmed}
    roots = {s for c in asserted for s in found[c[0]]}
    kept = {s for tops in found.values() for s in tops} - (_weak(roots, sources, carriers) - sure)
    name = {s: shown.get(stands.get(s, s), s) for s in kept}
    tops = {root: tuple(sorted({name[s] for s in tops & kept})) for root, tops in sorted(found.items())}
    rings = {name[s]: ring for s in sorted(kept - sure) if len(ring := givers.ring(s)) > 1}
    return Traced(tops=tops, rings={s: (s, *(shown.get(r, r) for r in ring[1:])) for s, ring in rings.items()})


def _weak(roots: Collection[str], sources: Mapping[str, Source], carriers: Collection[str]) -> set[str]:
    """The roots that are no origins by rule 5."""
    vague = {s for s in roots if names_nobody(sources[s])}
    carrying = vague | {s for s in roots if s in carriers}
    return next((weak for weak in (carrying, vague) if len(weak) < len(roots)), set())


def _folded(chain: Chain, sources: Mapping[str, Source], parties: Mapping[str, str]) -> Chain:
    """The chain by parties, each once, without links that name nobody where others do."""
    links = tuple(dict.fromkeys(parties.get(s, s) for s in chain))
    return tuple(s for s in links if sources[s].kind != "unspecified") or links[:1]


def _alike(chains: Sequence[Chain], sources: Mapping[str, Source]) -> dict[str, str]:
    """Unnamed roots by the one that stands for all that nothing tells apart: the one most often quoted."""
    quoted = Counter(chain[0] for chain in chains)
    stands = {s: s for s in sorted(quoted, key=lambda s: (-quoted[s], s))}
    first: dict[tuple[str, str], str] = {}
    for chain in sorted(chains, key=lambda c: (-quoted[c[0]], c)):
        root = sources[chain[0]]
        if root.unnamed or nameless(root):
            for trait in (*chain[1:2], head(root.name)):
                one = stands[first.setdefault((root.kind, trait), root.id)]
                stands = {s: one if t == stands[root.id] else t for s, t in stands.items()}
    return stands


def _shown(chains: Iterable[Chain], sources: Mapping[str, Source], parties: Mapping[str, str]) -> dict[str, str]:
    """Each party by the source of its kind that the chains name most often, else the one most often named at all."""
    named = Counter(s for chain in chains for s in chain)
    by_party: dict[str, list[str]] = defaultdict(list)
    for s in named:
        by_party[parties.get(s, s)].append(s)
    return {
        p: min(found, key=lambda s: (sources[s].kind != sources[p].kind, -named[s], s != p, s))
        for p, found in by_party.items()
    }
