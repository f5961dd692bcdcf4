"""Move the offsets of gold.json to where its words stand in the pile: run after a change to the pile or its reader."""

import json
import re
import sys
from pathlib import Path
from typing import Any

from headwater.read import read

EXAMPLE = Path(__file__).parent


def anchor(span: dict[str, Any], text: str) -> None:
    """Set start and end to the occurrence nearest to where the span was; white space may differ."""
    words = r"\s+".join(map(re.escape, span["text"].split()))
    found = min(re.finditer(words, text), key=lambda m: abs(m.start() - span["start"]), default=None)
    if found is None:
        sys.exit(f"gold.json: {span['text']!r} is no longer in the pile")
    span.update(text=found[0], start=found.start(), end=found.end())


def walk(part: Any, texts: dict[str, str], document: str = "") -> None:
    """Anchor every span below `part`; one without a `doc` of its own is in that of the finding around it."""
    if isinstance(part, dict):
        document = part.get("doc", document)
        if "start" in part:
            anchor(part, texts[document])
        part = list(part.values())
    if isinstance(part, list):
        for inner in part:
            walk(inner, texts, document)


def main() -> None:
    """Rewrite gold.json in place."""
    path = EXAMPLE / "gold.json"
    gold = json.loads(path.read_text(encoding="utf-8"))
    texts = {d.id[:3]: d.text for d in read(EXAMPLE / "pile")[0]}
    walk(gold, texts)
    for key, file in gold["files"].items():
        file["chars"] = len(texts[key])
    path.write_text(json.dumps(gold, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
