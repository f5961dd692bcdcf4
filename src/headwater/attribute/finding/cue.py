"""A cue: words that say that somebody says something."""

from dataclasses import dataclass

from headwater.attribute.grammar.nouns import Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Cue:
    """A cue's tokens (half-open indexes), its verb, and its subject's tokens where it has one.

    `left` is where the words before it that belong to it or its subject begin; `inverted` where the subject follows.
    """

    start: int
    stop: int
    frames: frozenset[str]
    base: str
    subject: Span | None
    inverted: bool = False
    gerund: bool = False

    @property
    def left(self) -> int:
        """Where subject and cue begin."""
        return self.start if self.subject is None or self.inverted or self.gerund else min(self.start, self.subject[0])
