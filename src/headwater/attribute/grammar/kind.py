"""What kind of source a phrase makes, by its name or its head."""

import re
from collections.abc import Sequence

from headwater.attribute.grammar.classes import document_class, members, singular
from headwater.attribute.grammar.head import WORD
from headwater.records import Range, SourceKind
from headwater.text.names import Name, is_title
from headwater.words import words

# A noun for something that does nothing and says nothing by itself.
ABSTRACT = re.compile(r"(?:tion|ment|ity|ness|ance|ence|ship|ism|al|ing|ure)$")
# A word that has no article, and is no handle or address.
BARE = re.compile(r"[a-z]+")
GROUPS = re.compile(
    r"(?i)^(?:\d[\d,]*|several|some|many|most|others?|few|both|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten|all)\b"
)
# "the ministry of transport", "the country's army"
INSTITUTION = re.compile(
    r"(?i)\b(?:(?:ministry|government) (?:of|for)|(?:federal|national|central) (?:government|authorities)"
    r"|(?:country|nation|city|kingdom|state)[’']s)\b"
)
# A body that is only one of many: "a monitoring group".
SOME = re.compile(r"(?i)(?:an?|another|one|some|several|many|other) ")


def kind_of_name(name: Name) -> SourceKind:
    """The kind of a named source: a single word that no full name explains is more often a firm than a person."""
    person = name.kind == "person" or (name.kind == "unknown" and " " in name.text)
    return "named_person" if person else "named_organisation"


def kind_of_words(core: str, head: str, *, qualified: bool) -> SourceKind:
    """The kind of a described source, by its phrase's core and head; `qualified` where it is said whose it is.

    One noun that has no article is nobody's, where it is not known to be of people: "long denied", "defence claims".
    """
    if document_class(head):
        return "unnamed_group" if head in words("report_nouns") else "document"
    if singular(head) in members():
        return "unnamed_person" if head in members() else "unnamed_group"
    if head in words("institution_nouns"):
        return "named_organisation" if qualified else "unnamed_group"
    outlet = head in words("outlet_nouns") and not head.endswith("s")
    if outlet or head in words("body_nouns", "organisation_heads"):
        return "unnamed_group" if not qualified and SOME.match(core) else "named_organisation"
    if (
        (head.endswith("s") and singular(head) in words("demonyms"))
        or GROUPS.match(core)
        or core.endswith(" and")
        or head in words("group_nouns")
        or _plural(head)
    ):
        return "unnamed_group"
    nobody = BARE.fullmatch(core) or ABSTRACT.search(head)
    return "unspecified" if nobody and not is_title(head) else "unnamed_person"


def is_qualified(said: str, range_: Range, names: Sequence[Name]) -> bool:
    """Whether a phrase says whose its head is, by a name or a nation: "Lebanese authorities", "police in Oslo"."""
    named = any(range_.start <= n.range.start and n.range.end <= range_.end for n in names)
    return (
        named
        or INSTITUTION.search(said) is not None
        or any(w[0].lower() in words("demonyms", "places") for w in WORD.finditer(said))
    )


def _plural(noun: str) -> bool:
    if noun.endswith("s") and is_title(noun[:-1]):
        return True
    return noun.endswith(("s", "men")) and not noun.endswith(("ss", "us", "is")) and not is_title(noun)
