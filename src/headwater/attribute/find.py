"""Finding: the model's attributions and the rules', as one list for each text."""

from collections.abc import Sequence

from headwater.attribute.found import Found
from headwater.attribute.rules import found_by_rules
from headwater.attribute.sentence import Sentence


def find(text: str, sentences: Sequence[Sentence]) -> tuple[Found, ...]:
    """The attributions in the sentences of a text, nested ones too, by where they begin."""
    return found_by_rules(text, sentences)
