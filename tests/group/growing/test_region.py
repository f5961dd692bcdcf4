"""Stories that are grouped anew."""

from headwater.group.growing.archive import Archive, Fact
from headwater.group.growing.region import Region


def test_a_digest_stays_one_where_its_other_stories_are_not_looked_at() -> None:
    archive = Archive()
    terms = {"quake": 1, "tower": 1, "orsa": 1}
    archive.add([Fact(name, "", 9, "", None, 3) for name in "abc"], [terms] * 3)
    parts, digests = Region(archive, [[0, 1, 2]]).parts([], {2})
    assert (digests, [part.items for part in parts]) == ({2}, [(0, 1, 2)])
    assert Region(archive, [[0, 1, 2]]).parts([], set())[1] == set()
