"""Copies: which documents are one article, as far as what they state goes."""

from collections.abc import Iterable

from headwater.records import Derivation

KINDS = ("duplicate", "revision", "reprint", "abridgement")


class Copies:
    """Documents that are one another's copies, whatever the outlet: what they state in common was stated once."""

    def __init__(self, documents: Iterable[str], derivations: Iterable[Derivation]) -> None:
        self._of = {d: d for d in documents}
        for d in derivations:
            if d.kind in KINDS and d.a in self._of and d.b in self._of:
                a, b = sorted((self.article(d.a), self.article(d.b)))
                self._of[b] = a

    def article(self, document: str) -> str:
        """The first of the documents that this one is a copy of, or has copies in."""
        while self._of[document] != document:
            self._of[document] = self._of[self._of[document]]
            document = self._of[document]
        return document
