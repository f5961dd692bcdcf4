"""What a finder hands on: the pieces of one attribution, before anybody knows who the source is."""

from dataclasses import dataclass

Pieces = tuple[tuple[int, int], ...]


@dataclass(frozen=True, kw_only=True, slots=True, order=True)
class Found:
    """One attribution in a text: pieces as half-open offsets in characters, and `score` from 0 to 1.

    `narrow` is the part of the content that is said to be somebody's very words where the rest is the article's
    ("called the plan 'absurd'"); empty where there is no such part. `verbatim` where all of it is, without marks, as in
    a transcript.
    """

    content: Pieces
    cue: Pieces
    source: Pieces
    score: float = 1.0
    narrow: Pieces = ()
    verbatim: bool = False

    def shifted(self, by: int) -> "Found":
        """The same, so many characters further on."""

        def moved(pieces: Pieces) -> Pieces:
            return tuple((s + by, e + by) for s, e in pieces)

        return Found(
            content=moved(self.content),
            cue=moved(self.cue),
            source=moved(self.source),
            score=self.score,
            narrow=moved(self.narrow),
            verbatim=self.verbatim,
        )

    @property
    def given(self) -> Pieces:
        """What the source is given: the narrow part alone where it is the lesser one, or else the whole content."""
        return self.narrow if 2 * _size(self.narrow) < _size(self.content) and self.narrow else self.content

    @property
    def start(self) -> int:
        """Where its first piece begins."""
        return min(self.source + self.cue + self.content)[0]

    @property
    def end(self) -> int:
        """Where its last piece ends."""
        return max(end for _, end in self.source + self.cue + self.content)

    @property
    def report(self) -> Pieces:
        """Its cue and content: where they stand in another's content, it is inside that one."""
        return self.cue + self.content

    @property
    def order(self) -> tuple[int, int, Pieces]:
        """By what the attributions of a text are in order: the outer of two that begin alike comes first."""
        return self.start, -self.end, self.cue


def _size(pieces: Pieces) -> int:
    return sum(end - start for start, end in pieces)
