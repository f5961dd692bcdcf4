"""Sources that name nobody."""

import pytest

from headwater.compare.origins.vague import names_nobody
from headwater.records import Evidence, Range, Source, SourceKind


@pytest.mark.parametrize(
    ("name", "kind", "nobody"),
    [
        ("reports in an Oslo newspaper", "unnamed_group", True),
        ("Danish news outlets", "unnamed_group", True),
        ("the newspaper", "named_organisation", True),
        ("a new report", "document", True),
        ("Danish officials", "unnamed_group", False),
        ("Oslo newspaper", "named_organisation", False),
        ("a Harbour Board report", "document", False),
    ],
)
def test_carriers_that_are_described_name_nobody(name: str, kind: SourceKind, nobody: bool) -> None:
    place = Evidence(document="a", range=Range(0, 1))
    assert names_nobody(Source(id="s", name=name, kind=kind, mentions=(place,))) is nobody
