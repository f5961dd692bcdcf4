"""What a model finds in a file in PolNeAR's form, as its scorer reads it, and a score to choose by."""

import json
from collections.abc import Sequence
from pathlib import Path

from headwater.attribute.found import Found
from headwater.attribute.tagging.tagger import Tagger


def predict(tagger: Tagger, gold: Path, out: Path, workers: int = 2) -> list[tuple[Found, ...]]:
    """Write the attributions that the tagger finds in each article of `gold` to `out`, and return them."""
    rows = [json.loads(line) for line in gold.read_text(encoding="utf-8").splitlines()]
    found = tagger.tag_many([(row["text"], [(0, len(row["text"]))]) for row in rows], workers)
    write([row["id"] for row in rows], found, out)
    return found


def write(ids: Sequence[str], found: Sequence[Sequence[Found]], out: Path) -> None:
    """Write attributions as the scorer reads them, one article a line."""
    with out.open("w", encoding="utf-8") as lines:
        for name, attributions in zip(ids, found, strict=True):
            told = [{"source": a.source, "cue": a.cue, "content": a.content, "score": a.score} for a in attributions]
            print(json.dumps({"id": name, "attributions": told}), file=lines)
