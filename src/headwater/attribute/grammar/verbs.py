"""Reporting verbs: their forms and frames, from the word list."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from headwater.words import rows

Shape = Literal["base", "third", "past", "participle", "gerund"]


@dataclass(frozen=True, slots=True)
class Verb:
    """One form of a reporting verb: `base`, its shape, its frames, and the particle that must follow ("out", "to")."""

    base: str
    shape: Shape
    frames: frozenset[str]
    particle: str = ""


@cache
def verbs() -> dict[str, tuple[Verb, ...]]:
    """Every form of every verb that tells what somebody says, thinks or wants, with the verbs that it can be."""
    telling, thinking = tellers(), _forms("attitude_verbs")
    every = {form: (*telling.get(form, ()), *thinking.get(form, ())) for form in {**telling, **thinking}}
    return {form: tuple(sorted(found, key=lambda verb: not verb.particle)) for form, found in every.items()}


@cache
def tellers() -> dict[str, tuple[Verb, ...]]:
    """Every form of every reporting verb, lower case, with the verbs that it can be a form of."""
    return _forms("reporting_verbs")


def _forms(name: str) -> dict[str, tuple[Verb, ...]]:
    table: dict[str, list[Verb]] = {}
    for row in rows(name):
        base, past, participle, frames = (*row, "", "", "")[:4]
        word, _, particle = base.partition(" ")
        past = past.partition(" ")[0] or _past(word)
        forms: list[tuple[str, Shape]] = [
            (word, "base"),
            (_third(word), "third"),
            (_gerund(word), "gerund"),
            (past, "past"),
        ]
        if participle and participle.partition(" ")[0] != past:
            forms.append((participle.partition(" ")[0], "participle"))
        for form, shape in forms:
            table.setdefault(form, []).append(Verb(base, shape, frozenset(frames.split(",")), particle))
    return {form: tuple(found) for form, found in table.items()}


def _doubles(word: str) -> bool:
    return word in {"refer", "quip", "beg", "dub", "blog", "slam"}


def _past(word: str) -> str:
    if word.endswith("e"):
        return word + "d"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ied"
    return word + (word[-1] if _doubles(word) else "") + "ed"


def _third(word: str) -> str:
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + ("es" if word.endswith(("s", "sh", "ch", "x", "z")) else "s")


def _gerund(word: str) -> str:
    if word.endswith("e") and not word.endswith("ee"):
        return word[:-1] + "ing"
    return word + (word[-1] if _doubles(word) else "") + "ing"
