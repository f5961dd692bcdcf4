"""Write the model as ONNX: the encoder's products in eight bits, its word vectors in eight bits a row."""

import copy
import json
import re
import tempfile
from pathlib import Path

import onnx
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from headwater.attribute.tagging.paragraphs import LIMIT
from training.base import BEGIN, END, tokenizer
from training.model import Model

PRODUCTS = re.compile(r"/layers\.|/join/|/roles/(?:near|wide|word|left)/|/anchor/anchor\.0/")
"""The products that are put in eight bits."""
MAYBE = -0.4
"""The log-odds from which a word is tried as the beginning of a cue: fewer tries are quicker, and no worse."""


class Rows(nn.Module):
    """An embedding kept in eight bits, each row with its own scale."""

    def __init__(self, weight: Tensor) -> None:
        super().__init__()
        scale = weight.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        self.register_buffer("scale", scale)
        self.register_buffer("rows", torch.round(weight / scale).to(torch.int8))

    def forward(self, ids: Tensor) -> Tensor:
        """The rows of the ids."""
        return self.rows[ids].float() * self.scale[ids]


class Shipped(nn.Module):
    """The model as it runs: one window in; cue beginnings, the words to try, and their roles out."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self.model = model

    def forward(self, ids: Tensor, marks: Tensor, first: Tensor, last: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """ids: (n); marks: (3, n); first, last: (w). The likeliest word is always tried, so that k is never 0."""
        words = self.model.words(ids[None], marks[None], first[None], last[None])
        anchors = self.model.anchor(words)[0, :, 0]
        at = torch.nonzero((anchors > MAYBE) | (anchors >= anchors.max()))[:, 0]
        return anchors, at, self.model.roles(words, torch.zeros_like(at), at)


def export(model: Model, folder: Path, least: float, *, eight: bool = True) -> Path:
    """Write `attribution.onnx` and `tokenizer.json` into the folder: in eight bits, or else in full precision."""
    model = copy.deepcopy(model).eval().float()
    path = folder / "attribution.onnx"
    with tempfile.TemporaryDirectory() as scratch:
        if not eight:
            trace(model, path)
        else:
            encoder = model.encoder
            encoder.words = Rows(encoder.words.weight.detach())
            encoder.places = Rows(encoder.places.weight.detach()[: LIMIT + 2])
            full = Path(scratch) / "full.onnx"
            trace(model, full)
            products = [n.name for n in onnx.load(full).graph.node if n.op_type == "MatMul" and PRODUCTS.search(n.name)]
            quantize_dynamic(full, path, per_channel=True, weight_type=QuantType.QInt8, nodes_to_quantize=products)
    told = onnx.load(path)
    about = {"moves": model.moves.tolist(), "least": least, "around": [BEGIN, END]}
    for key, value in about.items():
        told.metadata_props.add(key=key, value=json.dumps(value))
    onnx.save(told, path)
    tokenizer().save(str(folder / "tokenizer.json"), pretty=False)
    return path


def trace(model: Model, path: Path) -> None:
    """Write the model as it is."""
    ids, first = torch.arange(100, 120), torch.arange(1, 19)
    torch.onnx.export(
        Shipped(model),
        (ids, torch.zeros(3, 20, dtype=torch.long), first, first),
        str(path),
        input_names=["ids", "marks", "first", "last"],
        output_names=["anchors", "at", "roles"],
        dynamic_axes={
            "ids": {0: "n"},
            "marks": {1: "n"},
            "first": {0: "w"},
            "last": {0: "w"},
            "anchors": {0: "w"},
            "at": {0: "k"},
            "roles": {0: "k", 1: "w"},
        },
        opset_version=17,
        dynamo=False,
    )
