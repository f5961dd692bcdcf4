"""Wordings: how a claim stands to what it tells: "The mayor resigns", "Mayor said to resign"."""

from functools import cached_property

from headwater.compare.positions.sides.features import Features, counted
from headwater.compare.positions.sides.tokens import classes, telling, tokens

# "Did the mayor resign?" asks, with or without the mark.
ASKING = ("is", "did", "are", "was", "has", "does", "could", "would", "can", "will")
# A word of one class counts so often at most.
MOST = 2.0


class Wording:
    """The words of a claim."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.tokens = tokens(text)
        self.telling = telling(self.tokens)

    @cached_property
    def features(self) -> Features:
        """What its words, marks and letters show."""
        first, among = self.tokens[:1], self.tokens.count
        written = self.text.split()
        return {
            **{name: min(MOST, n) for name, n in counted("wording", classes(self.tokens)).items()},
            "asked": float("?" in self.tokens),
            "opened": float(":" in self.tokens),
            "exclaimed": float("!" in self.tokens),
            "quoted": float(among("'") + among('"') > 0 or self.text.count("'") > 1),
            "asking": float(first in [[w] for w in ASKING]),
            "no": float(first in (["no"], ["not"])),
            "report": float("report" in self.tokens[:2]),
            "length": float(len(self.tokens)),
            "capitals": sum(w.isupper() for w in written) / (len(written) + 1),
        }
