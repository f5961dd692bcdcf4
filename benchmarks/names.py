"""Whether a source is the one that a label means."""

import re

Who = str | list[int]

NAMED = frozenset({"named_person", "named_organisation", "document"})
UNNAMED = frozenset({"unnamed_person", "unnamed_group", "document", "unspecified"})

POSSESSIVE = re.compile(r"['’]s?(?!\w)")
WORD = re.compile(r"\w+")


def meant(who: Who, text: str, name: str, kind: str) -> bool:
    """Whether a source of that name and kind is the labelled one.

    Where the label says where its name stands, the source has to be of a kind that has a name, and the names to agree.
    "unnamed" is right for people and groups without a name, for documents, and where nobody was found; "none" only
    where nobody was found.
    """
    if isinstance(who, str):
        return kind == "unspecified" if who == "none" else kind in UNNAMED
    return kind in NAMED and agree(text[slice(*who)], name)


def agree(label: str, name: str) -> bool:
    """Whether two names may be one's: all words of the label in the name, or of the name in the label, the last too.

    What follows a possessive is what is named: "Ada Roe's office" is not Ada Roe.
    """
    want, have = _words(label), _words(name)
    if not want or not have:
        return False
    owned = _words(POSSESSIVE.split(name)[-1])
    if owned and not set(owned) & set(want):
        return False
    return set(want) <= set(have) or (set(have) <= set(want) and want[-1] in have)


def _words(name: str) -> list[str]:
    return [word for word in WORD.findall(POSSESSIVE.sub(" ", name).casefold()) if word != "the"]
