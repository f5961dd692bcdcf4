"""Make the attribution model: `python -m training.attribution --data DIR --out DIR`; see training/README.md."""

import argparse
import random
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path

import torch

from headwater.attribute.tagging.tagger import Tagger
from training import inner
from training.data import Article, Example, epoch, read, whole
from training.evaluate import predict
from training.export import export
from training.model import Model
from training.teach import teach
from training.train import Passes, Plan, train

LEAST = 0.5
"""The least score with which an attribution is found: about the best for F1 on the development articles."""
BOLD = 0.3
"""The same for attributions inside others, which the student is to learn."""
SHARE = 0.5
"""How much the student believes the teachers where there are labels."""
TEACHERS = (
    Plan(seed=3, epochs=16, stop=4, rate=2e-4, head_rate=8e-4),
    Plan(seed=2, epochs=7, rate=2e-4, head_rate=6e-4, hiding=0.5),
    Plan(seed=1, epochs=8, rate=1.2e-4, head_rate=5e-4, hiding=0.5),
)
"""The student goes on from the first, which also finds the inner attributions."""
STUDENT = Plan(seed=9, epochs=8, rate=1.2e-4, head_rate=5e-4, hiding=0.5)


def lessons(teachers: Sequence[Model], articles: Sequence[Article], more: Sequence[Article]) -> Passes:
    """The student's passes: all labelled articles in one of two cuttings, and half of the windows of the others."""
    chance = random.Random(0)
    known = [[*map(whole, teach(teachers, epoch(articles, chance), STUDENT, SHARE))] for _ in range(2)]
    other = [*map(whole, teach(teachers, epoch(more, chance), STUDENT, 1.0))] if more else []

    def passes(chance: random.Random) -> Iterable[Example]:
        return [*chance.choice(known), *chance.sample(other, len(other) // 2)]

    return passes


def helper(teacher: Model) -> Tagger:
    """The teacher as it would run in the package, bolder."""
    with tempfile.TemporaryDirectory() as folder:
        export(teacher, Path(folder), BOLD)
        return Tagger(Path(folder))


def main() -> None:
    """Train teachers, and a student that goes on from the first; write the student, and what it finds in dev.jsonl."""
    parser = argparse.ArgumentParser(prog="training.attribution", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder with train.jsonl and dev.jsonl")
    parser.add_argument("--more", type=Path, nargs="*", default=[], help="JSON Lines with texts that nobody labelled")
    parser.add_argument("--out", type=Path, required=True, help="where attribution.onnx and tokenizer.json go")
    parser.add_argument("--found", type=Path, default=Path("dev-found.jsonl"), help="where what is found goes")
    given = parser.parse_args()
    torch.set_num_threads(1)
    articles = read(given.data / "train.jsonl")
    more = [article for path in given.more for article in read(path)]
    teachers = [train(lambda chance: epoch(articles, chance), plan) for plan in TEACHERS]
    tagger = helper(teachers[0])
    student = train(lessons(teachers, inner.add(tagger, articles), inner.add(tagger, more)), STUDENT, teachers[0])
    export(student, given.out, LEAST)
    predict(Tagger(given.out), given.data / "dev.jsonl", given.found)


if __name__ == "__main__":
    main()
