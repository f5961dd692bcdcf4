"""Agreement: who of those that speak of a claim says that it is so, and who that it is not."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from headwater.compare.drafts.likeness import likeness
from headwater.compare.drafts.polarity import negative
from headwater.compare.drafts.profiles import Profile
from headwater.compare.statements.reading import Statement

STATING = ("asserts", "confirms")
# A claim is a negation only where so many times more of its wordings are.
MOSTLY = 2
# From this likeness on, a clause of the other polarity says the contrary of a wording, and not something else besides.
CONTRARY = 0.5
# Of the wordings of a claim so many are looked at: one alike by chance is not enough.
WORDINGS = 2


def agreeing(found: Sequence[Statement], profiles: Mapping[str, Profile]) -> Iterator[Statement]:
    """The statements of a claim; a source that says the contrary in its own words denies it.

    A claim says that something is so, unless most wordings by far say that it is not. A statement of the other
    polarity denies it where its words are otherwise much the claim's, and else only mentions it; so does an article's
    own voice. Not so where its source says both: "would not meet" and "would refuse to meet" are one claim. What is
    denied is a wording too: one "was not sold" beside four that deny a sale makes no claim of it. Who denies the
    contrary of a negation asserts that. `profiles` are those of the statements' keys.
    """
    told = [s for s in found if s.position in (*STATING, "denies")]
    negated = {s.key for s in told if negative(s.about)}
    against = sum(s.key in negated for s in told)
    usual = against > MOSTLY * (len(told) - against)
    wordings = sorted({s.key for s in told if (s.key in negated) == usual})
    settled = {s.source for s in told if s.source and s.position == "asserts" and s.key in wordings}
    for s in found:
        if s.position == "denies" and usual and s.key not in negated:
            yield replace(s, position="asserts")
        elif s.position not in STATING or (s.key in negated) == usual:
            yield s
        elif s.source not in settled or s.position == "confirms":
            contrary = s.source is not None and _contrary(s, wordings, profiles)
            yield replace(s, position="denies" if contrary else "mentions")
        else:
            yield s


def _contrary(s: Statement, wordings: Sequence[str], profiles: Mapping[str, Profile]) -> bool:
    """Whether a statement's words are, but for the polarity, those of the claim."""
    near = np.sort(likeness([profiles.get(s.key, {})], [profiles[k] for k in wordings if k in profiles])[0])[-WORDINGS:]
    return bool(near.size) and float(near.mean()) >= CONTRARY
