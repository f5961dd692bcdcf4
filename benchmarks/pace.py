"""Pace: the attribute step beside the bare encoder of its model, in one run, one thread against one thread."""

import os
import resource
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from importlib.util import find_spec

import click
import numpy as np
import onnxruntime

import headwater
from benchmarks.data import documents
from benchmarks.speed import KIBIBYTE
from benchmarks.stories import files
from headwater import Document, Trace
from headwater.attribute import attribute
from headwater.attribute.sheet import sheet_of
from headwater.attribute.tagging.paragraphs import paragraphs_of
from headwater.attribute.tagging.tagger import MODEL, Text, session, tagger
from headwater.attribute.tagging.windows import Window

REPRINTS = 50
SAMPLE = 5
"""How many articles are reprinted, one after the other."""


def pile(articles: int) -> Trace:
    """So many articles, taken evenly from the stories' sets, with what the steps before know of them."""
    every = [d for path in files() for d in documents(path)]
    return headwater.trace(every[:: max(1, len(every) // articles)][:articles], until="group")


def windows(texts: Sequence[Text]) -> list[Window]:
    """The windows that the step reads, each once: the bare encoder is given the very same."""
    return list({w.key: w for text, ranges in texts for w in tagger().windows(text, ranges)}.values())


def encoder() -> onnxruntime.InferenceSession:
    """The encoder alone, as it ships: the package's model cut off behind its last layer."""
    import onnx
    import onnx.utils

    model = onnx.shape_inference.infer_shapes(onnx.load(MODEL / "attribution.onnx"))
    last = next(node for node in reversed(model.graph.node) if node.name.startswith("/encoder/"))
    return session(onnx.utils.Extractor(model).extract_model(["ids", "marks"], [last.output[0]]).SerializeToString())


def unquantised(read: Sequence[Window]) -> Callable[[], object]:
    """The same model unquantised in PyTorch, over the same windows, its head on the same words.

    Its weights are drawn by chance: they make no difference to the time. Needs training/requirements.txt.
    """
    import torch
    from training.model import Model

    torch.set_num_threads(1)
    model = Model().eval()
    given = [[torch.from_numpy(part)[None] for part in (w.ids, w.marks, w.first, w.last)] for w in read]
    tried = [torch.from_numpy(np.asarray(tagger().scores(w).at)) for w in read]

    def run() -> None:
        with torch.inference_mode():
            for parts, at in zip(given, tried, strict=True):
                words = model.words(*parts)
                model.anchor(words)
                model.roles(words, torch.zeros_like(at), at)

    return run


def least(sides: Mapping[str, Callable[[], object]], rounds: int) -> dict[str, float]:
    """The seconds of processor time of each side, the least of several rounds in which they take turns."""
    best = dict.fromkeys(sides, float("inf"))
    for _ in range(rounds):
        for name, side in sides.items():
            paragraphs_of.cache_clear()  # what one side has read must not help the next
            began = time.process_time()
            side()
            best[name] = min(best[name], time.process_time() - began)
    return best


def reprinted(document: Document, copies: int) -> Callable[[], object]:
    """The step over so many copies of an article."""
    found = headwater.trace([replace(document, id=f"{n}") for n in range(copies)], until="group")
    return lambda: attribute(found.articles, found.stories)


def reprints(found: Trace, rounds: int) -> float:
    """How many times as long as one article so many copies of it take, over several articles."""
    long = [Document(id=a.id, text=a.text) for a in found.articles if len(a.text) > 2000][:SAMPLE]
    seconds = [least({f"{n}": reprinted(d, n) for n in (1, REPRINTS)}, rounds) for d in long]
    return sum(s[f"{REPRINTS}"] for s in seconds) / sum(s["1"] for s in seconds)


def sides(found: Trace) -> tuple[dict[str, Callable[[], object]], int]:
    """What is timed, by name, the bare encoder first; and how many tokens each reads."""
    texts = [(s.text, s.prose) for s in map(sheet_of, found.articles)]
    read, bare = windows(texts), encoder()
    timed: dict[str, Callable[[], object]] = {
        "bare encoder": lambda: [bare.run(None, {"ids": w.ids, "marks": w.marks}) for w in read],
        "whole model": lambda: [tagger().scores(w) for w in read],
        "tagging": lambda: tagger().tag_many(texts),
        "attribute step": lambda: attribute(found.articles, found.stories),
    }
    try:
        timed["in PyTorch"] = unquantised(read)
    except ModuleNotFoundError as missing:
        click.echo(f"the model in PyTorch is not timed: {missing} (training/requirements.txt)")
    return timed, sum(len(w.ids) for w in read)


def line(took: float, bare: float, articles: int, tokens: int) -> str:
    """What is told of a side that took so many seconds, where the bare encoder took `bare`."""
    speed = f"{articles / took:6.1f} articles/s {tokens / took:7.0f} tokens/s"
    return f"{took:7.2f} s  {speed}  {took / bare:5.2f} times the bare encoder"


@click.command()
@click.option("--articles", default=100, show_default=True, help="How many articles the pile has.")
@click.option("--rounds", default=5, show_default=True, help="How often all is timed; the least counts.")
def pace(articles: int, rounds: int) -> None:
    """Time the attribute step beside the bare encoder of its model over the same tokens, and copies beside one.

    Needs onnx, to cut out the encoder; with torch and safetensors the model in PyTorch is timed too. The versions are
    in training/requirements.txt.
    """
    if find_spec("onnx") is None:
        raise click.ClickException("the encoder is cut out with onnx: pip install onnx (training/requirements.txt)")
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
    found = pile(articles)
    attribute(found.articles, found.stories)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * KIBIBYTE
    timed, tokens = sides(found)
    click.echo(f"{len(found.articles)} articles, {tokens} tokens, one thread, the least of {rounds} rounds")
    seconds = least(timed, rounds)
    for name, took in seconds.items():
        click.echo(f"{name:14s} {line(took, seconds['bare encoder'], len(found.articles), tokens)}")
    if "in PyTorch" in seconds:
        click.echo(f"quantised {seconds['in PyTorch'] / seconds['whole model']:.2f} times as fast as PyTorch")
    click.echo(f"{REPRINTS} reprints take {reprints(found, rounds):.2f} times one article")
    click.echo(f"peak memory up to the first step {peak / 1e6:.0f} MB")
