"""Identity: who is meant by the words that name or describe a source."""

from headwater.attribute.identity.cast import Cast, Part, Who
from headwater.attribute.identity.casting import cast_of
from headwater.attribute.identity.resolve import Resolver
from headwater.attribute.identity.sources import Mention, Said, sources_of

__all__ = ["Cast", "Mention", "Part", "Resolver", "Said", "Who", "cast_of", "sources_of"]
