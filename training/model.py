"""The model: an encoder over a window, a search for cues, and for each cue the role of every word around it."""

import math
from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from training.dropout import Dropout

HIDDEN, LAYERS, HEADS, INNER, VOCABULARY, PLACES = 384, 6, 12, 1536, 30522, 512
MARKS = (7, 7, 3)
WIDE, FAR, ROLES = 128, 100, 4


class Layer(nn.Module):
    """One transformer layer, as BERT has it; queries, keys and values in one product."""

    def __init__(self) -> None:
        super().__init__()
        self.qkv = nn.Linear(HIDDEN, 3 * HIDDEN)
        self.out = nn.Linear(HIDDEN, HIDDEN)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.up = nn.Linear(HIDDEN, INNER)
        self.down = nn.Linear(INNER, HIDDEN)
        self.norm2 = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.drop = Dropout(0.1)

    def forward(self, x: Tensor, hide: Tensor | None) -> Tensor:
        """x: (batch, length, hidden); hide: added to the attention scores."""
        batch, length, _ = x.shape
        parts = self.qkv(x).view(batch, length, 3, HEADS, HIDDEN // HEADS)
        q, k, v = parts.permute(2, 0, 3, 1, 4).contiguous().unbind(0)
        scores = (q * (1 / math.sqrt(HIDDEN // HEADS))) @ k.transpose(-1, -2)
        if hide is not None:
            scores = scores + hide
        with torch.autocast("cpu", enabled=False):
            shares = torch.softmax(scores, -1)
        heads = shares @ v
        x = self.norm(x + self.drop(self.out(heads.transpose(1, 2).reshape(batch, length, HIDDEN))))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    """MiniLM, with what the marks say added at the input."""

    def __init__(self) -> None:
        super().__init__()
        self.words: nn.Module = nn.Embedding(VOCABULARY, HIDDEN)
        self.places: nn.Module = nn.Embedding(PLACES, HIDDEN)
        self.marks = nn.ModuleList(nn.Embedding(n, HIDDEN) for n in MARKS)
        self.norm = nn.LayerNorm(HIDDEN, eps=1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.drop = Dropout(0.1)
        for table in self.marks:
            nn.init.zeros_(table.weight)

    def forward(self, ids: Tensor, marks: Tensor, hide: Tensor | None) -> Tensor:
        """ids: (batch, length); marks: (batch, 3, length). Returns (batch, length, hidden)."""
        x = self.words(ids) + self.places(torch.arange(ids.shape[1], device=ids.device))
        for i, table in enumerate(self.marks):
            x = x + table(marks[:, i])
        x = self.drop(self.norm(x))
        if hide is not None:
            x = x.to(hide.dtype)
        for layer in self.layers:
            x = layer(x, hide)
        return x

    def load(self, folder: Path) -> None:
        """Take the pretrained weights."""
        old = load_file(folder / "model.safetensors")
        names = {"output.dense": "down", "attention.output.dense": "out", "intermediate.dense": "up"}
        names |= {"attention.output.LayerNorm": "norm", "output.LayerNorm": "norm2"}
        own = self.state_dict()
        own["words.weight"] = old["embeddings.word_embeddings.weight"]
        kinds = old["embeddings.token_type_embeddings.weight"]
        own["places.weight"] = old["embeddings.position_embeddings.weight"] + kinds[0]
        for kind in ("weight", "bias"):
            own[f"norm.{kind}"] = old[f"embeddings.LayerNorm.{kind}"]
            for i in range(LAYERS):
                there = f"encoder.layer.{i}."
                parts = [old[f"{there}attention.self.{name}.{kind}"] for name in ("query", "key", "value")]
                own[f"layers.{i}.qkv.{kind}"] = torch.cat(parts)
                for name, new in names.items():
                    own[f"layers.{i}.{new}.{kind}"] = old[f"{there}{name}.{kind}"]
        self.load_state_dict(own)


class Near(nn.Conv1d):
    """Words with their neighbours at a distance; a convolution written as a product, which eight bits make fast."""

    def __init__(self, apart: int) -> None:
        super().__init__(WIDE, WIDE, 3, padding=apart, dilation=apart)

    def forward(self, x: Tensor) -> Tensor:
        """x: (k, w, wide)."""
        words, apart = x.shape[1], self.dilation[0]
        around = F.pad(x, (0, 0, apart, apart))
        three = [around[:, i * apart : i * apart + words] for i in range(3)]
        return F.linear(torch.cat(three, -1), self.weight.permute(0, 2, 1).reshape(WIDE, -1), self.bias)


class Roles(nn.Module):
    """For each cue, given by the word it begins with: scores of every word's role in that attribution."""

    def __init__(self) -> None:
        super().__init__()
        self.word = nn.Linear(HIDDEN, WIDE)
        self.cue = nn.Linear(HIDDEN, WIDE)
        self.left = nn.Linear(HIDDEN, WIDE)
        self.right = nn.Linear(HIDDEN, WIDE)
        self.apart = nn.Embedding(2 * FAR + 1, WIDE)
        self.even = nn.LayerNorm(WIDE)
        self.near = Near(1)
        self.wide = Near(3)
        self.roles = nn.Linear(WIDE, ROLES)
        self.drop = Dropout(0.1)
        nn.init.normal_(self.apart.weight, std=0.02)

    def forward(self, words: Tensor, rows: Tensor, anchors: Tensor, shown: Tensor | None = None) -> Tensor:
        """words: (batch, w, hidden); rows, anchors: (k), each cue's window and word; shown: (batch, w), the words that
        are there. Returns (k, w, roles)."""
        cues = words[rows, anchors]
        apart = torch.arange(words.shape[1], device=words.device)[None] - anchors[:, None]
        x = self.word(words)[rows] + self.cue(cues)[:, None] + self.apart(apart.clamp(-FAR, FAR) + FAR)
        x = x + self.left(words)[rows] * self.right(cues)[:, None]
        x = self.drop(F.gelu(self.even(x)))
        there = None if shown is None else shown[rows][..., None].to(x.dtype)
        for layer in (self.near, self.wide):
            x = x + F.gelu(layer(x if there is None else x * there))
        return self.roles(x)


class Model(nn.Module):
    """The whole: cue beginnings, roles, and what one role's following another is worth."""

    def __init__(self) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.join = nn.Linear(2 * HIDDEN, HIDDEN)
        self.even = nn.LayerNorm(HIDDEN)
        self.anchor = nn.Sequential(nn.Linear(HIDDEN, WIDE), nn.GELU(), nn.Linear(WIDE, 1))
        self.parts = nn.Linear(HIDDEN, 2 * (ROLES - 1))
        self.roles = Roles()
        self.moves = nn.Parameter(torch.zeros(ROLES, ROLES))
        self.drop = Dropout(0.1)

    def words(self, ids: Tensor, marks: Tensor, first: Tensor, last: Tensor, hide: Tensor | None = None) -> Tensor:
        """The words' vectors (batch, w, hidden), from those of their first and last wordpieces."""
        x = self.encoder(ids, marks, hide)
        rows = torch.arange(len(x), device=x.device)[:, None]
        both = torch.cat([x[rows, first], x[rows, last]], -1)
        return self.even(x[rows, first] + self.join(self.drop(both)))
