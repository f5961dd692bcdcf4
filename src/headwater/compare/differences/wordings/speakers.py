"""Speakers: the same quoted words, given to different people."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations
from unicodedata import combining, normalize

from headwater.compare.accounts import Accounts
from headwater.compare.differences.draft import Draft, readings
from headwater.compare.quotations.quotes import Quote
from headwater.compare.quotations.sounds import sound
from headwater.records import Evidence, Range, Source
from headwater.text.words import word_list
from headwater.unions import joined

DEFINITE = re.compile(r"(?i)(?:the|this|that|these|those|his|her|their|its|he|she|they|it|you|i|we|e)\b")
"""How somebody is called who was named before."""
RUN = 6
"""Words in a row by which two quotations are of one utterance."""
SHARE = 1 / 3
"""The share (0 to 1) of the shorter one that must be in common: long quotations may share a formula of six words."""
JUST_BEFORE = 200
"""Characters before a quotation in which whoever a pronoun stands for is named."""
MOST = 60
"""Quotations with one run of words that are compared."""


def speakers(
    accounts: Accounts, quotes: Sequence[Quote], sources: Mapping[str, Source], party: Mapping[str, str]
) -> Iterator[Draft]:
    """The utterances that accounts give to different sources: unnamed in one, named in another, or another one."""
    having: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
    for i, q in enumerate(quotes):
        for at in range(len(q.words) - RUN + 1):
            having[q.words[at : at + RUN]].add(i)
    runs = Counter(p for found in having.values() if len(found) <= MOST for p in combinations(sorted(found), 2))
    pairs = [p for p, n in runs.items() if n + RUN - 1 >= SHARE * min(len(quotes[i].words) for i in p)]
    groups: defaultdict[int, list[Quote]] = defaultdict(list)
    for i, first in joined(range(len(quotes)), sorted(pairs)).items():
        groups[first].append(quotes[i])
    seen: set[tuple[str, ...]] = set()
    mentions = _mentions(sources)
    for group in groups.values():
        given = [q for q in group if _telling(sources[q.speaker]) and _sure(accounts, q, sources[q.speaker], mentions)]
        for draft in _draft(accounts, given, sources, party):
            names = tuple(r.value for r in draft.readings)
            if names not in seen:
                seen.add(names)
                yield draft


def _telling(source: Source) -> bool:
    """Whether a source is a named person, or somebody left unnamed; "the man" may well have a name in his text."""
    return source.kind == "named_person" or (source.unnamed and not DEFINITE.match(source.name))


def _mentions(sources: Mapping[str, Source]) -> Mapping[str, list[tuple[Range, str]]]:
    """Where each document names or means a named person, and whom."""
    found: defaultdict[str, list[tuple[Range, str]]] = defaultdict(list)
    for source in sources.values():
        if source.kind == "named_person":
            for m in source.mentions:
                found[m.document].append((m.range, source.id))
    return found


def _sure(
    accounts: Accounts, quote: Quote, speaker: Source, mentions: Mapping[str, Sequence[tuple[Range, str]]]
) -> bool:
    """Whether a text names the speaker beside the words; or just before, and nobody else, where a pronoun stands."""
    text, name = accounts.articles[quote.document].text, set(word_list(speaker.name))
    if name & {w for r in quote.attribution.source for w in word_list(text[r.start : r.end])}:
        return True
    end = max(1, quote.evidence[0].range.start)
    before = Range(max(0, end - JUST_BEFORE), end)
    others = (r for r, id_ in mentions.get(quote.document, ()) if id_ != speaker.id)
    return bool(name & set(word_list(text[before.start : end]))) and not any(before.overlaps(r) for r in others)


def _draft(
    accounts: Accounts, given: Sequence[Quote], sources: Mapping[str, Source], party: Mapping[str, str]
) -> Iterator[Draft]:
    told: defaultdict[str, set[str]] = defaultdict(set)
    groups: defaultdict[str, list[Evidence]] = defaultdict(list)
    for q in given:
        told[accounts.folded[q.document]].add(party.get(q.speaker, q.speaker))
        groups[sources[q.speaker].name] += [*_named(q), *q.evidence]
    apart = any(not a & b for a in told.values() for b in told.values())
    names = {sources[q.speaker].name for q in given if not sources[q.speaker].unnamed}
    persons = _persons(sorted(names))
    if not apart or not persons or persons + len(groups) - len(names) < 2:
        return
    yield Draft(
        kind="name",
        relation="variant" if persons == 1 else "undetermined",
        readings=readings(groups),
        why=f"The same words are given to {' and to '.join(sorted(groups))}.",
        weight=len(told),
    )


def _named(quote: Quote) -> list[Evidence]:
    """Where the speaker is named, or, where the text does not, the cue."""
    ranges = quote.attribution.source or quote.attribution.cue
    return [Evidence(document=quote.document, range=r) for r in ranges]


def _persons(names: Sequence[str]) -> int:
    """How many people names are of: longer and shorter ones, and last names that sound alike, are of one."""
    pairs = [(a, b) for a, b in combinations(names, 2) if _one_name(_parts(a), _parts(b))]
    return len(set(joined(names, pairs).values()))


def _one_name(a: Sequence[str], b: Sequence[str]) -> bool:
    alike = a[-1] == b[-1] or (a[0][0] == b[0][0] and sound(a[-1]) == sound(b[-1]))
    return alike or set(a) <= set(b) or set(b) <= set(a)


def _parts(name: str) -> list[str]:
    """The words of a name, without accents."""
    return word_list("".join(c for c in normalize("NFD", name.replace("-", " ")) if not combining(c))) or [name]
