"""What no training sees."""

import json
from pathlib import Path

LABELS = Path(__file__).parents[1] / "benchmarks" / "labels"


def kept_apart() -> frozenset[str]:
    """The ids of the documents of the stories that the benchmarks keep apart: no training sees them."""
    told = [json.loads(path.read_text(encoding="utf-8")) for path in sorted(LABELS.glob("*.json"))]
    return frozenset(str(file["id"]) for story in told for file in story["files"].values())
