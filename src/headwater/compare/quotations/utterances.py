"""Utterances: what the accounts of a story quote of one thing that was said, each in its wording."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, pairwise

from headwater.compare.accounts import Accounts
from headwater.compare.quotations.quotes import Quote
from headwater.compare.quotations.spoken import Spoken, spoken, together
from headwater.compare.quotations.wording import differ, one_sense, one_text, one_utterance, verbatim, worded_alike
from headwater.records import Source
from headwater.unions import joined

MOST = 60
"""Sentences with one pair of words, or with one speaker and word, that are compared."""

Node = list[Spoken]


@dataclass(frozen=True, eq=False, slots=True)
class Utterance:
    """The parts of quotes that are of one utterance, each with the number of its wording.

    Wordings are numbered from the longest on, and so are the parts in order; an excerpt has that of the longest that
    it is cut from.
    """

    parts: dict[Quote, int]

    @property
    def worded_differently(self) -> bool:
        """Whether a reader sees several wordings."""
        return len(set(self.parts.values())) > 1

    @property
    def varied(self) -> bool:
        """Whether any word differs, be it one that is cut."""
        longest = next(iter(self.parts))
        return any(part.plain != longest.plain for part in self.parts)


def utterances(
    accounts: Accounts, quotes: Sequence[Quote], sources: Mapping[str, Source], party: Mapping[str, str]
) -> list[Utterance]:
    """The utterances that several accounts quote, sentence by sentence.

    `party` says for each source whom it speaks for, so that a company's words and its spokesman's are held together.
    """
    by_words: defaultdict[tuple[str, ...], Node] = defaultdict(list)
    for s in spoken(accounts.articles, quotes):
        by_words[s.quote.words].append(s)
    nodes = [by_words[w] for w in sorted(by_words)]
    pairs = [(i, j) for i, j in sorted(_near(nodes, party)) if _one(accounts, nodes[i], nodes[j], sources, party)]
    groups: defaultdict[int, Node] = defaultdict(list)
    for i, first in joined(range(len(nodes)), pairs).items():
        groups[first] += nodes[i]
    several = [g for g in groups.values() if len(_told(accounts, g)) > 1]
    return [_utterance(group) for group in several]


def _near(nodes: Sequence[Node], party: Mapping[str, str]) -> set[tuple[int, int]]:
    """The pairs of sentences that have two neighbouring words in common, or their speaker and a word of content."""
    having: defaultdict[object, set[int]] = defaultdict(set)
    for i, node in enumerate(nodes):
        for key in _keys(node, party):
            having[key].add(i)
    return {pair for found in having.values() if len(found) <= MOST for pair in combinations(sorted(found), 2)}


def _keys(node: Node, party: Mapping[str, str]) -> Iterator[tuple[str, ...]]:
    quote = node[0].quote
    yield from pairwise(quote.plain)
    for speaker in _speakers(node, party):
        yield from ((speaker, "says", key) for key in quote.keys or ("",))


def _speakers(node: Node, party: Mapping[str, str]) -> set[str]:
    return {party.get(s.quote.speaker, s.quote.speaker) for s in node}


def _told(accounts: Accounts, node: Node) -> set[str]:
    return {accounts.folded[s.quote.document] for s in node}


def _one(accounts: Accounts, a: Node, b: Node, sources: Mapping[str, Source], party: Mapping[str, str]) -> bool:
    """Whether two sentences are one utterance; what one account has both of is that in nearly the same words only."""
    one, other = a[0].quote, b[0].quote
    if len(_told(accounts, a) | _told(accounts, b)) < 2:
        return False
    if _told(accounts, a) & _told(accounts, b) and not verbatim(one, other):
        return False
    if _speakers(a, party) & _speakers(b, party):
        return one_utterance(one, other, accounts.weight) or one_sense(one, other)
    unnamed = any(sources[s.quote.speaker].unnamed for s in (*a, *b))
    return one_text(one, other, accounts.weight) or (unnamed and worded_alike(one, other))


def _utterance(group: Node) -> Utterance:
    by_quote: defaultdict[Quote, Node] = defaultdict(list)
    for s in sorted(group, key=lambda s: s.at):
        by_quote[s.whole].append(s)
    parts = [together([s.quote for s in own]) for own in by_quote.values()]
    first: list[Quote] = []
    wording = {}
    for part in sorted(parts, key=lambda q: (-len(q.words), q.words, q.evidence)):
        wording[part] = next((n for n, longer in enumerate(first) if not differ(part, longer)), len(first))
        if wording[part] == len(first):
            first.append(part)
    return Utterance(wording)
