"""Make the attribution model: `python -m training.attribution --data DIR --out DIR`; see training/README.md."""

import argparse
from pathlib import Path

import torch

from headwater.attribute.tagging.tagger import Tagger
from training.data import epoch, read
from training.evaluate import predict
from training.export import export
from training.train import Plan, train

LEAST = 0.5
"""The least score with which an attribution is found: about the best for F1 on the development articles."""
PLAN = Plan(epochs=7, stop=4)


def main() -> None:
    """Train, write the model, and what it finds in the articles kept for choosing."""
    parser = argparse.ArgumentParser(prog="training.attribution", description=__doc__)
    parser.add_argument("--data", type=Path, required=True, help="a folder with train.jsonl and dev.jsonl")
    parser.add_argument("--out", type=Path, required=True, help="where attribution.onnx and tokenizer.json go")
    parser.add_argument("--found", type=Path, default=Path("dev-found.jsonl"), help="where what is found goes")
    parser.add_argument("--threads", type=int, default=3)
    given = parser.parse_args()
    torch.set_num_threads(given.threads)
    articles = read(given.data / "train.jsonl")
    model = train(lambda chance: epoch(articles, chance), PLAN)
    export(model, given.out, LEAST)
    predict(Tagger(given.out), given.data / "dev.jsonl", given.found)


if __name__ == "__main__":
    main()
