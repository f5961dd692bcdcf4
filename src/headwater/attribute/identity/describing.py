"""Describing: what finding out whom a description means needs, be it a person or a thing."""

from dataclasses import dataclass

from headwater.attribute.identity.cast import Cast
from headwater.attribute.identity.memory import Memory
from headwater.attribute.identity.naming import Naming
from headwater.attribute.identity.pronouns import Pronouns


@dataclass
class Describing:
    """The names and pronouns of one document, and with them its memory and the cast of its story."""

    naming: Naming
    pronouns: Pronouns

    @property
    def cast(self) -> Cast:
        """The cast of its story."""
        return self.naming.cast

    @property
    def memory(self) -> Memory:
        """The document's memory."""
        return self.naming.memory
