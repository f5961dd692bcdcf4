"""What the words of a source phrase say: its head, the names in it, and what kind of source that makes."""

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.attribute.grammar.classes import document_class
from headwater.attribute.grammar.head import core_of, head_of
from headwater.attribute.grammar.kind import is_qualified, kind_of_name, kind_of_words
from headwater.attribute.grammar.name import apposed, at_head, headlined, is_member, speaker, word_before
from headwater.records import Range, SourceKind
from headwater.text.names import Name, is_title
from headwater.words import words


@dataclass(frozen=True, kw_only=True, slots=True)
class Phrase:
    """A source phrase read: `head` is its head noun in lower case ("" of a name), `name` the name that it is or holds.

    `names_it` says that the name is the source's own, not only part of its description ("a Holm lawyer").
    """

    range: Range
    text: str
    head: str
    name: Name | None
    names_it: bool
    kind: SourceKind

    @property
    def definite(self) -> bool:
        """Whether it speaks of somebody whom the text has named or described before."""
        return self.text.lower().startswith(("the ", "his ", "her ", "its ", "their ", "this ", "that "))

    @property
    def short(self) -> str:
        """The phrase for showing: no longer than fourteen words, without what an apposition adds."""
        said = " ".join(self.text.split())
        for mark in (", who ", ", which ", ", "):
            said = said.split(mark)[0]
        kept = said.split()[:14]
        while len(kept) > 1 and kept[-1].lower() in ("who", "which", "that", "whose"):
            kept.pop()
        return " ".join(kept).strip(",;: ") or self.text


def phrase(text: str, range_: Range, names: Sequence[Name]) -> Phrase:
    """Read the source phrase at a range of a text, given the names that stand in it."""
    said = text[range_.start : range_.end]
    core = core_of(said)
    inside = [n for n in names if n.range.end <= range_.start + len(core)]
    head, at = head_of(core)
    own = at_head(text, inside, range_.start + at + len(head))
    if own is not None and document_class(noun := word_before(text, range_, own)):
        head, own = noun, None
    elif own is None:
        own = apposed(text, range_, names, last=bool(inside) and not is_title(head))
    if own is None and not inside and not is_title(head):
        own = headlined(core, range_.start)
    if own is None and head.lower() in words("utterance_nouns"):
        own = speaker(text, range_, names)
    if own is not None and is_member(own):
        head, own = own.text.split()[-1], None
    name = own or (inside[-1] if inside else None)
    noun = "" if own else head.lower()
    kind = kind_of_name(own) if own else kind_of_words(core, noun, qualified=is_qualified(said, range_, names))
    return Phrase(range=range_, text=said, head=noun, name=name, names_it=own is not None, kind=kind)
