"""Sounds: what is left of a word, however it came into these letters."""

import re

ONE_SOUND = (
    ("ph", "f"), ("tch", "S"), ("sch", "S"), ("ch", "S"), ("sh", "S"), ("kh", "h"), ("gh", "g"), ("dh", "d"),
    ("th", "t"), ("ck", "k"), ("q", "k"), ("c", "k"), ("z", "s"), ("w", "v"), ("j", "y"),
)  # fmt: skip
VOWELS = re.compile(r"[aeiouy’'-]")
TWICE = re.compile(r"(.)\1")


def sound(name: str) -> str:
    """The consonants of a lower-case name, letters of one sound made the same."""
    name = TWICE.sub(r"\1", name)
    for written, one in ONE_SOUND:
        name = name.replace(written, one)
    return name[:1] + VOWELS.sub("", name[1:]) if name[:1] not in "aeiou" else VOWELS.sub("", name)
