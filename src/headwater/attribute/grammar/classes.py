"""The classes of the nouns for sources: roles, documents, members of parties."""

from functools import cache

from headwater.words import rows


@cache
def role_class(noun: str) -> str:
    """The class of roles that a noun belongs to ("attorney" is a "lawyer"); the noun itself where it is in none."""
    return _classes("role_classes").get(singular(noun), singular(noun))


@cache
def document_class(noun: str) -> str | None:
    """The class of documents that a noun belongs to; `None` where it is no document."""
    return _classes("document_nouns").get(noun)


@cache
def members() -> dict[str, str]:
    """The adjectives of parties by what their members are called."""
    return _classes("party_members")


@cache
def _classes(name: str) -> dict[str, str]:
    return {row[0]: row[1] for row in rows(name)}


def singular(noun: str) -> str:
    """A noun in the singular, by its ending alone."""
    if noun.endswith("men"):
        return noun[:-3] + "man"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun
