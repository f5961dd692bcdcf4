"""Subjects: whose clause it is where the verb has none right before it."""

from headwater.attribute.grammar.nouns import PAUSES, Span, verb_at
from headwater.attribute.grammar.sentence import Sentence
from headwater.text.names import is_title
from headwater.words import words


def main_subject(s: Sentence, before: int) -> Span | None:
    """The subject of the clause that a token index stands in, where the verb itself has none before it."""
    start = 0
    for i in range(before - 1, 0, -1):
        if s[i].low in (";", ":") or (s[i].low in ("but", "while", "although") and s[i - 1].low == ","):
            start = i + 1
            break
    while start < before and (s[start].low in words("sentence_adverbs") or not s[start].word):
        start += 1
    if s[start].low in words("prepositions") or s[start].low in words("clause_openers"):
        comma = next((i for i in range(start, before) if s[i].low == "," and not s[i].quoted), None)
        if comma is None:
            return None
        start = comma + 1
    return _subject_from(s, start, before)


def _subject_from(s: Sentence, start: int, before: int) -> Span | None:
    """The noun phrase that begins at `start` and ends before the first word that can be its verb."""
    if s[start].low in words("pronouns"):
        return start, start + 1
    i, named = start, False
    while i < before and not _ends_subject(s, i, start, named):
        named = named or (s[i].capital and s[i].low not in words("determiners"))
        i += 1
    nothing = i == start or not s[start].word or s[start].low in words("openers", "calendar")
    nothing = nothing or s[i - 1].low in words("time_nouns") or (i == start + 1 and s[start].low.endswith("ing"))
    bare = i == start + 1 and s[start].low in words("determiners")
    return None if nothing or bare else (start, i)


def _ends_subject(s: Sentence, i: int, start: int, named: bool) -> bool:
    token = s[i]
    if token.quoted or token.low in PAUSES or token.adverb or verb_at(s, i):
        return True
    if token.low in words("auxiliaries") or token.low in words("sentence_adverbs"):
        return True
    if token.capital or i == start or s[i - 1].low.endswith("'s"):
        return False
    verb = token.low.endswith("ed") or token.low in words("irregular_pasts")
    return verb or (named and not is_title(token.low) and token.low not in ("of", "and", "the", "for"))
