"""What was wrong with an input."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Problem:
    """What was wrong with an input, and what happens to it: one line on stderr, nothing else is lost.

    `path` names the file (and line, "pile.jsonl:12"); `what` says what is wrong; `then` what happens to it ("left out",
    "read as Windows-1252").
    """

    path: str
    what: str
    then: str

    def __str__(self) -> str:
        return f"{self.path}: {self.what}; {self.then}"
