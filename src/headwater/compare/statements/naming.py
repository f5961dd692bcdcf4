"""Naming: which sources a stretch of one document names."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence

from headwater.compare.statements.heads import head
from headwater.records import Range, Source
from headwater.text.words import word_list
from headwater.words import words as wordlist

# What a denial goes on to say names nobody whom it is about: "denied the reports, saying that Smith was away".
SAYING = re.compile(r"(?i),? (?:saying|adding|insisting|claiming|noting|stating|explaining|because|as) ")
# What stands between a name and its verb and names nobody else: "Smith, who was there, denied".
BESIDE = re.compile(r",[^,]{0,80},|[’']s\b")


class Naming:
    """The mentions of sources in one document, in order, and the names that later sentences call them by."""

    def __init__(self, text: str, sources: Mapping[str, Source], mentions: Sequence[tuple[Range, str]]) -> None:
        self.text, self.sources, self.mentions = text, sources, mentions
        self.starts = [r.start for r, _ in mentions]

    def subject(self, within: Range) -> str | None:
        """The source that is mentioned last in a range, with nobody between it and the range's end."""
        found = [(r.end, s) for r, s in self._inside(within) if within.contains(r)]
        return max(found)[1] if found and self._leads(max(found)[0], within.end) else None

    def described(self, within: Range) -> str | None:
        """The unnamed source of the document that a range describes alike: "officials", of "several officials"."""
        said = word_list(self.text[slice(*within)])
        here = sorted({s for _, s in self.mentions if self.sources[s].unnamed})
        return next((s for s in here if head(self.sources[s].name) in said), None)

    def called(self, within: Range) -> str | None:
        """The source whose name stands last in a range, where no mention is known there."""
        found = [(r.end, s) for s in sorted(self.sources) if (r := self._surface(s, within))]
        return max(found)[1] if found and self._leads(max(found)[0], within.end) else None

    def meant(self, swept: Range, sentence: Range, holder: str | None) -> tuple[str, ...]:
        """Whose claims a blanket denial means: those named in its phrase, else in the rest of the sentence."""
        if swept.start == swept.end:
            return ()
        said = SAYING.search(self.text, swept.start, sentence.end)
        end = said.start() if said else sentence.end
        return self._named(Range(swept.start, min(swept.end, end)), holder) or self._named(
            Range(swept.start, end), holder
        )

    def _named(self, within: Range, holder: str | None) -> tuple[str, ...]:
        found = {s for r, s in self._inside(within) if within.overlaps(r)}
        found |= {s for s in self.sources if self._surface(s, within)}
        return tuple(sorted(s for s in found if s != holder))

    def _inside(self, within: Range) -> Sequence[tuple[Range, str]]:
        return self.mentions[bisect_left(self.starts, within.start) : bisect_left(self.starts, within.end)]

    def _leads(self, start: int, end: int) -> bool:
        """Whether between a name and a cue nothing stands that could be the cue's subject instead."""
        between = word_list(BESIDE.sub(" ", self.text[start:end]))
        return all(w.endswith("ly") or w in wordlist("stopwords") or w in wordlist("modals") for w in between)

    def _surface(self, source: str, within: Range) -> Range | None:
        name = _short_name(self.sources[source])
        at = self.text.rfind(name, within.start, within.end) if name else -1
        return Range(at, at + len(name or "")) if at >= 0 else None


def _short_name(source: Source) -> str | None:
    """What later sentences call a source by: a person's last name, the author in "Smith's book", a body's name."""
    if source.kind == "named_organisation":
        return re.sub(r"(?i)^the ", "", source.name)
    capitals = re.findall(r"\b[A-Z][\w-]+", source.name)
    return capitals[-1] if capitals and source.kind in ("named_person", "document") else None
