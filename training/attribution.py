"""Make the attribution model: `python -m training.attribution --data DIR --out DIR`; see training/README.md."""

import argparse
import random
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

import torch

from headwater.attribute.tagger import Tagger
from training.data import Article, Example, epoch, read
from training.evaluate import predict
from training.export import export
from training.model import Model
from training.teach import teach
from training.train import Plan, train

Passes = Callable[[random.Random], Iterable[Example]]

LEAST = 0.4
"""The least score with which an attribution is found: about the best for F1 on the development articles."""
SHARE = 0.4
"""How much the student believes the teacher where there are labels."""
TEACHER = Plan(epochs=7, stop=4)
STUDENT = Plan(epochs=5, seed=2, rate=1.2e-4, head_rate=5e-4)


def lessons(teacher: Model, articles: Sequence[Article], more: Sequence[Article]) -> Passes:
    """The student's passes: all labelled articles in one of two cuttings, and half of the windows of the others."""
    chance = random.Random(0)
    known = [list(teach([teacher], epoch(articles, chance), STUDENT, SHARE)) for _ in range(2)]
    other = list(teach([teacher], epoch(more, chance), STUDENT, 1.0)) if more else []
    return lambda chance: [*chance.choice(known), *chance.sample(other, len(other) // 2)]


def main() -> None:
    """Train a teacher, and a student that goes on from it; write the student, and what it finds in dev.jsonl."""
    parser = argparse.ArgumentParser(prog="training.attribution", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder with train.jsonl and dev.jsonl")
    parser.add_argument(
        "--more",
        type=Path,
        nargs="*",
        default=[],
        help="JSON Lines with texts that nobody labelled; every second is read",
    )
    parser.add_argument("--out", type=Path, required=True, help="where attribution.onnx and tokenizer.json go")
    parser.add_argument("--found", type=Path, default=Path("dev-found.jsonl"), help="where what is found goes")
    parser.add_argument("--threads", type=int, default=3)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    articles = read(given.data / "train.jsonl")
    more = [article for path in given.more for article in read(path)[::2]]
    teacher = train(lambda chance: epoch(articles, chance), TEACHER)
    student = train(lessons(teacher, articles, more), STUDENT, teacher)
    export(student, given.out, LEAST)
    predict(Tagger(given.out), given.data / "dev.jsonl", given.found)


if __name__ == "__main__":
    main()
