import os
from pathlib import Path
from typing import Any

import pytest

import headwater
from headwater.compare import story_origins

EXAMPLE = Path(__file__).parents[2] / "example" / "pile"
SEEDS = Path(os.environ.get("HEADWATER_DATA", "../shared")) / "seeds"


def test_ids_run_over_all_stories() -> None:
    trace = headwater.trace(EXAMPLE)
    assert len({c.story for c in trace.claims}) > 1
    assert [c.id for c in trace.claims] == [f"claim-{n}" for n in range(1, len(trace.claims) + 1)]
    assert [d.id for d in trace.differences] == [f"difference-{n}" for n in range(1, len(trace.differences) + 1)]
    assert {d.claim for d in trace.differences} <= {None, *(c.id for c in trace.claims)}


def test_nothing_at_all(pile: Any) -> None:
    assert pile.compare() == ()


@pytest.mark.skipif(not SEEDS.is_dir(), reason="HEADWATER_DATA does not hold the seeds")
def test_many_documents_and_few_origins() -> None:
    trace = headwater.trace(sorted(SEEDS.glob("00[0-4]*.txt")))
    top = trace.claims[0]
    assert len({e.document for e in top.evidence}) > len(story_origins([top]))
