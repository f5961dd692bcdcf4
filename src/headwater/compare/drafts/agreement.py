"""Agreement: who of those that speak of a claim says that it is so, and who that it is not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from headwater.compare.drafts.contraries import contrary
from headwater.compare.drafts.likeness import likeness
from headwater.compare.drafts.polarity import negative
from headwater.compare.drafts.profiles import Profile
from headwater.compare.statements.reading import Statement

STATING = ("asserts", "confirms")
# A claim is a negation only where so many times more of its wordings are.
MOSTLY = 2
# From this likeness on, a clause says the same although something in it is negated, and is no mere mention.
SAME = 0.6


def agreeing(found: Sequence[Statement], profiles: Mapping[str, Profile]) -> Iterator[Statement]:
    """The statements of a claim; a source that says the contrary in its own words denies it.

    A claim says that something is so, unless most wordings by far say that it is not. A statement of the other
    polarity denies it where it says of a wording's words that they are not so; else it says the same, with something
    else besides that is negated, or only mentions it. An article's own voice only mentions it. Not so where its source
    says both: "would not meet" and "would refuse to meet" are one claim. What is denied is a wording too: one "was not
    sold" beside four that deny a sale makes no claim of it. Who denies the contrary of a negation asserts that.
    `profiles` are those of the statements' keys.
    """
    told = [s for s in found if s.position in (*STATING, "denies")]
    negated = {s.key for s in told if negative(s.about)}
    against = sum(s.key in negated for s in told)
    usual = against > MOSTLY * (len(told) - against)
    wordings = {s.key: s.about for s in told if (s.key in negated) == usual}
    settled = {s.source for s in told if s.source and s.position == "asserts" and s.key in wordings}
    for s in found:
        if s.position == "denies" and usual and s.key not in negated:
            yield replace(s, position="asserts")
        elif s.position not in STATING or (s.key in negated) == usual:
            yield s
        elif s.source not in settled or s.position == "confirms":
            yield _taken(s, wordings, profiles)
        else:
            yield s


def _taken(s: Statement, wordings: Mapping[str, str], profiles: Mapping[str, Profile]) -> Statement:
    """A statement of the other polarity than a claim's wordings, with what it does to the claim."""
    others = {k: w for k, w in wordings.items() if k not in s.key}
    if s.source and any(contrary(s.about, w) for w in others.values()):
        return replace(s, position="denies")
    near = likeness([profiles.get(s.key, {})], [profiles[k] for k in sorted(wordings) if k in profiles])
    return s if near.size and float(near.max()) >= SAME else replace(s, position="mentions")
