"""FNC-1 as it is learnt from: pairs, the event and fold of each, and the features of claims and articles."""

import json
from dataclasses import dataclass
from pathlib import Path

from headwater.attribute.tagging import tag_many
from headwater.compare.positions.sides.features import Features
from headwater.compare.positions.sides.telling import Telling
from headwater.compare.positions.sides.tokens import classes, tokens
from headwater.compare.positions.sides.wording import Wording
from headwater.records import Range
from training.apart import kept_apart
from training.positions.events import events
from training.positions.poles import SIGNS, Node, Pair

CONTRARY = ("negation", "unreal", "denial", "withdrawal")
# One contrary word makes a claim look like a denial; so many in a hundred an article.
MANY = 1.5


@dataclass(frozen=True, kw_only=True)
class Data:
    """Pairs with the event of each; the features of each claim by its text, of each article by its id and of each pair;
    and a guess of how far each claim and article affirms."""

    pairs: tuple[Pair, ...]
    events: tuple[int, ...]
    claims: dict[str, Features]
    articles: dict[str, Features]
    beside: tuple[Features, ...]
    guess: dict[Node, float]


def read(folder: Path) -> Data:
    """The pairs of a folder, without the articles that the benchmarks keep apart."""
    apart = kept_apart()
    texts = {row["id"]: row["text"] for row in _rows(folder / "fnc1_articles.jsonl") if row["id"] not in apart}
    pairs = tuple(
        Pair(claim=row["claim"], article=row["article"], sign=SIGNS[row["position"]])
        for row in _rows(folder / "fnc1_positions.jsonl")
        if row["article"] in texts
    )
    wordings = {claim: Wording(claim) for claim in sorted({p.claim for p in pairs})}
    tellings = _tellings(texts)
    guess = {("claim", claim): _guess(claim, 0.0) for claim in wordings}
    guess |= {("article", id_): _guess(text, MANY) / 4 for id_, text in texts.items()}
    return Data(
        pairs=pairs,
        events=tuple(events(pairs, texts)),
        claims={claim: w.features for claim, w in wordings.items()},
        articles={id_: t.features for id_, t in tellings.items()},
        beside=tuple(tellings[p.article].about(wordings[p.claim]) for p in pairs),
        guess=guess,
    )


def _tellings(texts: dict[str, str]) -> dict[str, Telling]:
    wholes = {id_: [Range(0, len(text))] for id_, text in texts.items()}
    found = tag_many([(text, wholes[id_]) for id_, text in texts.items()])
    return {
        id_: Telling(text, wholes[id_], [Range(*r) for f in tags for r in f.content])
        for (id_, text), tags in zip(texts.items(), found, strict=True)
    }


def _guess(text: str, usual: float) -> float:
    """Whether words look like affirming, above 0, or denying, below: by the contrary ones in a hundred."""
    words = tokens(text)
    found = classes(words)
    return 0.3 if 100 * sum(found[name] for name in CONTRARY) <= usual * len(words) else -1.0


def _rows(path: Path) -> list[dict[str, str]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
