"""Items put into stories."""

import numpy as np

from headwater.group.joining.arrangement import arranged
from headwater.group.joining.linkage import Firm
from headwater.group.likeness.links import linked

STORIES = {(i, j): 0.5 for first in (0, 3) for i in range(first, first + 3) for j in range(i + 1, first + 3)}
LINKS = linked(7, STORIES | {(i, 6): 0.3 for i in range(6)})
ONES, LONG = [1] * 7, np.zeros(7)


def test_a_digest_tells_of_the_story_that_it_is_not_in_and_is_not_its_centre() -> None:
    found = arranged(LINKS, ONES, LONG)
    assert found.digests == {6}
    assert sorted(c for c in found.clusters if 6 not in c)[0] in ([0, 1, 2], [3, 4, 5])
    assert 6 not in found.central
    assert [tellers for c, tellers in zip(found.clusters, found.tellers, strict=True) if 6 not in c] == [[6]]


def test_what_a_person_has_decided_of_is_no_digest() -> None:
    found = arranged(LINKS, ONES, LONG, firm=Firm(together=[[3, 6]], apart=[(0, 6)]))
    assert (found.digests, found.clusters) == (frozenset(), [[0, 1, 2], [3, 4, 5, 6]])


def test_what_was_a_digest_before_is_one_still() -> None:
    assert arranged(linked(7, STORIES), ONES, LONG, known={6}).digests == {6}
