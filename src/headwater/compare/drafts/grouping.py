"""Drafts: statements put together by what they state, claims in the making."""

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from headwater.compare.drafts.agreement import agreeing
from headwater.compare.drafts.clauses import clause
from headwater.compare.drafts.clusters import clusters
from headwater.compare.drafts.likeness import coverage
from headwater.compare.drafts.profiles import Profile, features, features_in_order, head_clause, weighted
from headwater.compare.statements.reading import Statement
from headwater.text.words import word_list
from headwater.words import words

# Statements whose mean likeness reaches this are one claim.
CUT = 0.47
# Groups whose middles are as alike as this are one claim.
JOINED = 0.5
# What is contested is the claim whose wordings are likest to it, from this likeness on.
LIKE = 0.5
# How much it counts that a contested clause's own words are in the claim; the rest, that the claim's are in it.
OWN = 0.6
# By so much another claim must be liker than the one that clustering gave.
CLEARLY = 0.05
# Of the wordings of a claim so many are looked at: one alike by chance is not enough.
WORDINGS = 2
# So many times the predicate of a contested clause weighs.
PREDICATE = 2.0
# Contested clauses that are held against all wordings at a time.
BLOCK = 256
# Words that a clause needs to be told apart from others; what only names something needs more.
FEW = 2


@dataclass(slots=True)
class Draft:
    """A claim in the making: what states it, and the statements that are meant for it without stating it."""

    statements: list[Statement]
    pointing: list[Statement] = field(default_factory=list)

    @property
    def documents(self) -> set[str]:
        """The documents that state it, or somebody's denial of it."""
        return {s.evidence.document for s in self.statements if s.position != "mentions"}


def drafts(found: Sequence[Statement], referents: Mapping[Statement, Sequence[str]]) -> list[Draft]:
    """The statements by what they state; those that only point at something are left out.

    They are clustered; then what is contested goes to the claim that it is likest to by its main clause, as what else
    a denial says ("before the fall, in which 14 people died") may be another claim. The order of the statements does
    not matter.
    """
    by_key: dict[str, list[Statement]] = defaultdict(list)
    for s in found:
        if not s.points:
            by_key[s.key].append(s)
    named = {k: dict.fromkeys(n for s in by_key[k] for n in referents[s]) for k in sorted(by_key)}
    traits = {k: features(by_key[k][0].about, names) for k, names in named.items()}
    keys = [k for k in traits if len(traits[k]) > FEW or (len(traits[k]) == FEW and _says(by_key[k]))]
    profiles = dict(zip(keys, weighted([traits[k] for k in keys]), strict=True))
    groups = _joined(_grouped(keys, profiles), profiles)
    asserted = {k for k in keys if any(s.position in ("asserts", "confirms") for s in by_key[k])}
    heads = {k: _head(profiles[k], by_key[k][0].about) for k in keys}
    contested = {k: _led(heads[k], by_key[k][0].about) for k in keys if k not in asserted}
    groups = _moved(groups, asserted, profiles, contested)
    return [Draft(statements=list(agreeing([s for k in g for s in by_key[k]], heads))) for g in groups]


def _says(same: Sequence[Statement]) -> bool:
    """Whether statements of equal words are more than the assertion of a name, as of "Smith's book"."""
    return clause(same[0].about) or any(s.position not in ("asserts", "mentions") for s in same)


def _head(profile: Profile, about: str) -> Profile:
    """What of a profile its main clause says."""
    main = {*features_in_order(head_clause(about))}
    return {f: w for f, w in profile.items() if f in main} or profile


def _led(head: Profile, about: str) -> Profile:
    """The profile of a contested clause; one that begins "it was" goes on with its predicate, which weighs double."""
    first = word_list(about)[:1]
    if not first or first[0] not in words("pronouns"):
        return head
    lead = next((f for f in features_in_order(about) if f in head), None)
    return {f: (PREDICATE if f == lead else 1.0) * w for f, w in head.items()}


def _grouped(keys: Sequence[str], profiles: Mapping[str, Profile]) -> list[list[str]]:
    return [[keys[i] for i in g] for g in clusters([profiles[k] for k in keys], CUT)]


def _joined(groups: Sequence[Sequence[str]], profiles: Mapping[str, Profile]) -> list[list[str]]:
    """The groups, those put together whose wordings taken together are alike; single wordings stay as they are."""
    several = [g for g in groups if len(g) > 1]
    middles = []
    for group in several:
        middle: defaultdict[str, float] = defaultdict(float)
        for k in group:
            for f, w in profiles[k].items():
                middle[f] += w / len(group)
        middles.append(dict(sorted(middle.items())))
    joined = [[k for i in found for k in several[i]] for found in clusters(middles, JOINED)]
    return [*joined, *(list(g) for g in groups if len(g) == 1)]


def _meant(heads: Sequence[Profile], wordings: Sequence[Profile]) -> Iterator[list[float]]:
    """For each contested clause how likely each wording is meant: its words are to be there, and some may be more."""
    for start in range(0, len(heads), BLOCK):
        some = heads[start : start + BLOCK]
        yield from (OWN * coverage(some, wordings) + (1 - OWN) * coverage(wordings, some).T).tolist()


def _moved(
    groups: Sequence[Sequence[str]],
    asserted: Collection[str],
    profiles: Mapping[str, Profile],
    heads: Mapping[str, Profile],
) -> list[list[str]]:
    """The groups, each contested wording in the one that it is likest to, where that is clear."""
    home = {k: at for at, group in enumerate(groups) for k in group}
    known = sorted(asserted)
    wordings = [profiles[k] for k in known]
    for k, likely in zip(heads, _meant([*heads.values()], wordings), strict=True):
        scores: dict[int, list[float]] = defaultdict(list)
        for other, score in zip(known, likely, strict=True):
            scores[home[other]].append(score)
        means = {at: sum(sorted(s)[-WORDINGS:]) / min(WORDINGS, len(s)) for at, s in scores.items()}
        best = min(means, key=lambda at: (-means[at], at), default=home[k])
        if means.get(best, 0.0) >= max(LIKE, means.get(home[k], 0.0) + CLEARLY):
            home[k] = best
    moved: dict[int, list[str]] = defaultdict(list)
    for k, at in sorted(home.items()):
        moved[at].append(k)
    return [moved[at] for at in sorted(moved)]
