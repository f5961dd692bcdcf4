"""Pronouns: whom "he", "she", "it" and "they" mean."""

import re
from bisect import bisect_left
from dataclasses import dataclass

from headwater.attribute.identity.cast import Who
from headwater.attribute.identity.memory import Memory
from headwater.attribute.identity.naming import Naming
from headwater.words import words

HE = frozenset(("he", "him", "his", "she", "her", "who"))
THEY = frozenset(("they", "them", "their"))
IT = frozenset(("it", "its", "this", "that", "which"))
# How far back, in characters, the last speaker is still meant, and how far one can be at all.
NEAR, FAR = 250, 1500
# How far back, in characters, "it" and "they" still mean who spoke.
RECENT = 400
# "It is believed that": it stands for nobody.
EMPTY = re.compile(
    r"(?i)it(?:[’']s| is| was| has been| had been) (?:\w+ly |not |now |also |yet )?"
    r"(?:\w+ed|known|thought|understood|said|clear|unclear|likely|unlikely|possible|hoped|true)\b"
)
# How far back, in characters, two sentences can reach.
SENTENCES = 600


@dataclass
class Pronouns:
    """Finds whom a pronoun means at its place in one document."""

    naming: Naming

    @property
    def memory(self) -> Memory:
        """The document's memory."""
        return self.naming.memory

    def whom(self, said: str, at: int, others: frozenset[str] = frozenset()) -> Who | None:
        """Whom a pronoun means: who spoke last, or the subject of the sentence before; nobody whose key is in `others`.

        A pronoun never means somebody whom its own clause names behind it: in "he praised Holm" he is not Holm.
        """
        if said in THEY | IT:
            return self._body(said, at)
        speaker = self._speaker(said, at, others)
        subject = self._subject(said, at, others)
        if subject and not self.memory.within_speech(subject[0]) and self._opened(subject[0], at):
            return subject[1].told(f"“{said}”")
        heard = subject is not None and self.memory.within_speech(subject[0])
        if speaker and (subject is None or heard or speaker[0] >= subject[0] or at - speaker[0] < NEAR):
            return speaker[1].told(f"“{said}”")
        return subject[1].told(f"“{said}”") if subject else None

    def _body(self, said: str, at: int) -> Who | None:
        """Which body, people or document spoke last before "it" or "they", not long before.

        Whom a quotation calls so has spoken within it: its speaker knows whom he means, and the text does not say it.
        """
        if EMPTY.match(self.memory.part.text, at):
            return None
        wanted = ("unnamed_group", "named_organisation") if said in THEY else ("named_organisation", "document")
        first = max(at - RECENT, self._quoted_from(at))
        return next((w.told(f"“{said}”") for i, w in self.memory.latest() if w.kind in wanted and first < i < at), None)

    def _quoted_from(self, at: int) -> int:
        """Where the quotation of whole sentences around an offset opens in its line; -1 where there is none."""
        text = self.memory.part.text
        first = max(0, at - FAR)
        line = max(first, text.rfind("\n", first, at) + 1)
        curly, straight = text.rfind("“", line, at), text.rfind('"', line, at)
        within = text.find("”", curly, at) < 0 if curly >= 0 else text.count('"', line, at) % 2 == 1
        opened = max(curly, straight)
        return opened if within and text[opened + 1].isupper() else -1

    def _can_be(self, who: Who, said: str) -> bool:
        """Whether "he" or "she" can be somebody, going by the given name."""
        if who.kind == "unnamed_person":
            return True
        first = who.name.split()[0].casefold()
        woman = first in words("female_names")
        known = " " in who.name and (woman or first in words("given_names"))
        return who.kind == "named_person" and (not known or said == "who" or woman == (said in ("she", "her")))

    def _opened(self, name: int, at: int) -> bool:
        """Whether a name opens the sentence right before the one that an offset stands in."""
        first = max(0, at - SENTENCES)
        text = self.memory.part.text[first:at]
        begin = max(text.rfind(". "), text.rfind("\n")) + 1
        before = text[:begin].rstrip('. \n”"')
        start = max(before.rfind(". "), before.rfind("\n"), 0)
        return first + start <= name < first + begin and len(text[start : name - first].split()) <= 4

    def _speaker(self, said: str, at: int, others: frozenset[str]) -> tuple[int, Who] | None:
        """Who spoke last and can be meant; somebody whom another only quotes where there is nobody else."""
        quoted = None
        for mention in self.memory.latest():
            if mention[0] < at and mention[1].key not in others and self._can_be(mention[1], said):
                if not self.memory.within_speech(mention[0]):
                    return mention
                quoted = quoted or mention
        return quoted

    def _subject(self, said: str, before: int, others: frozenset[str]) -> tuple[int, Who] | None:
        """The person who is most likely the subject of the nearest sentence before an offset."""
        text = self.memory.part.text
        end = bisect_left(self.memory.starts, before)
        near = [n for n in self.memory.part.names[max(0, end - 30) : end] if n.kind in ("person", "unknown")]
        ranked = []
        for n in near:
            who = self.naming.named(n)
            if who.key in others or not self._can_be(who, said) or not before - 500 < n.range.start < before:
                continue
            sentence = max(text.rfind(". ", 0, n.range.start), text.rfind("\n", 0, n.range.start))
            word = text[max(0, n.range.start - 12) : n.range.start].split()[-1:]
            led = bool(word) and word[0].lower() in words("prepositions")
            ranked.append((self.memory.within_speech(n.range.start), led, -sentence, n.range.start, who))
        if not ranked:
            return None
        best = min(ranked, key=lambda r: r[:4])
        return best[3], best[4]
