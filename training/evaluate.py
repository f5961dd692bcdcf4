"""What a model alone finds in a file in PolNeAR's form: `python -m training.evaluate --gold FILE --out FILE`.

`python -m benchmarks attributions --gold FILE --found FILE --breakdown` scores it.
"""

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from headwater.attribute import tagging
from headwater.attribute.found import Found
from headwater.attribute.tagging.tagger import Tagger

SHIPPED = Path(tagging.__file__).with_name("model")


def predict(tagger: Tagger, gold: Path, out: Path, workers: int = 2) -> list[tuple[Found, ...]]:
    """Write the attributions that the tagger finds in each article of `gold` to `out`, and return them."""
    with gold.open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    found = tagger.tag_many([(row["text"], [(0, len(row["text"]))]) for row in rows], workers)
    write([row["id"] for row in rows], found, out)
    return found


def write(ids: Sequence[str], found: Sequence[Sequence[Found]], out: Path) -> None:
    """Write attributions as the scorer reads them, one article a line."""
    with out.open("w", encoding="utf-8") as lines:
        for name, attributions in zip(ids, found, strict=True):
            told = [{"source": a.source, "cue": a.cue, "content": a.content, "score": a.score} for a in attributions]
            print(json.dumps({"id": name, "attributions": told}), file=lines)


def main() -> None:
    """Write what a model finds, the shipped one by default."""
    parser = argparse.ArgumentParser(prog="training.evaluate", description=__doc__)
    parser.add_argument("--gold", type=Path, required=True, help="articles in PolNeAR's form")
    parser.add_argument("--out", type=Path, required=True, help="where what is found goes")
    parser.add_argument("--model", type=Path, default=SHIPPED, help="a folder with attribution.onnx and tokenizer.json")
    given = parser.parse_args()
    predict(Tagger(given.model), given.gold, given.out)


if __name__ == "__main__":
    main()
