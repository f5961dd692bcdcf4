"""Adjuncts: what stands between a cue and its content, and says when, where and to whom."""

from headwater.attribute.finding.extents import titled
from headwater.attribute.grammar.sentence import STOPS, Sentence
from headwater.words import words

REACH = 20


def behind_adjuncts(s: Sentence, i: int) -> int | None:
    """The index behind what stands between a cue and its content: "on Monday", "in an interview with the BBC".

    `None` where nothing follows but the clause's end.
    """
    begin = i
    while (
        s[i].low in words("calendar")
        or s[i].low in words("cue_adverbs")
        or s[i].adverb
        or s[i].low in ("today", "earlier")
    ):
        i += 1
    if (
        s[i].low in words("prepositions")
        or s[i].low in ("when", "last")
        or _this_week(s, i)
        or (s[i].capital and i > begin)
    ):
        for j in range(i, min(len(s), i + REACH)):
            if s[j].low == "that" and s[j - 1].low in words("report_nouns"):
                return None
            if s[j].low == "that" or s[j].low == ":" or (s[j].quoted and not s[j - 1].quoted and not titled(s, j)):
                return j
            if s[j].low == "," and (s[j + 1].quoted or s[j + 1].low == "that"):
                return j
            if s[j].low in (*STOPS, ",", ";"):
                return _later_that(s, j)
        return None
    return i


def _this_week(s: Sentence, i: int) -> bool:
    return s[i].low == "this" and s[i + 1].low in words("time_nouns")


def _later_that(s: Sentence, i: int) -> int:
    """The index of ", that" behind what a comma opens, else the comma's: "said in a letter, seen by Reuters, that"."""
    return next((j + 1 for j in range(i + 1, min(len(s), i + 15)) if s[j].low == "," and s[j + 1].low == "that"), i)
