"""Merging: the model knows the outer attributions best, the rules add what its training left out."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from headwater.attribute.found import Found, Pieces
from headwater.attribute.grammar.verbs import tellers
from headwater.text.words import stem
from headwater.words import words

# How many neighbours, in order of the text, can share words with an attribution.
REACH = 8
# Under this score a cue without a reporting verb is wrong as often as right (PolNeAR, development articles).
SURE = 0.55
# The same for a cue whose content is a mere thing ("imposed a fine").
SURER = 0.7
# The same inside another's content: PolNeAR has no such labels, the model has learnt them from itself.
SURE_INSIDE = 0.6
# The same with no source, unless it is "reportedly" or its like: for a clause, and for a mere thing.
SURE_OF_NOBODY = 0.75
SURER_OF_NOBODY = 0.9
# How many neighbours to look at for one whose content an attribution is in.
DEEP = 24
CITING_ALONE = frozenset(("citing",))
CLAUSAL = frozenset(("that", "whether", "if", "how", "why", "what", "to"))
IDIOM = re.compile(
    r"(?i)(?:claim\w* (?:\w+ )?(?:responsibility|credit|victory)"
    r"|den(?:y|ies|ied|ying) (?:\w+ )?(?:access|entry|bail|permission)|add(?:s|ed|ing)? to)\b"
)
# What a content never begins with: a mark that closes something before it.
QUOTES = "\"“„«‘'`”’"
STRAY = re.compile(r"[\s,;:.]*[”\"’]\s+|[\s,;:.]+(?=\s)\s*")
AS_SAYING = re.compile(r"\b(?:quot|cit)(?:ed?|es|ing)\b.*\bas \w+ing$", re.DOTALL)
CITING = re.compile(r"\b(?:citing|quoting) $")
ASIDE = re.compile(r"(?:without \w+|cit|quot)ing\b")
# "said the Courier that “…”", as a clumsy translation has it
TOLD = re.compile(r"(?:the )?[A-Z][\w.]*(?: [A-Z][\w.]*){0,3} (?=that [\"“])")
REPORT_BY = re.compile(
    r"\bfollow\w* (?:a|the|an) (?:\w+ ){0,2}(?:report|article|story|account) (?:by|from|in) (?P<by>.+)", re.DOTALL
)
WORD = re.compile(r"\w+")


def merged(text: str, model: Sequence[Found], rules: Sequence[Found]) -> tuple[Found, ...]:
    """The attributions of two finders as one list, in order of the text.

    Where both see one, the model's pieces stand: its extents are the better ones. The rules add attributions inside
    another's content, which the model's training data leaves out, those in words that the model gives to nobody, the
    clause that a lone "allegedly" qualifies, and which part of a content is somebody's very words.
    """
    ordered = sorted((_tidy(text, f) for f in model if f.content and _trusted(text, f)), key=_order)
    starts = [f.start for f in ordered]
    kept: dict[int, Found] = dict(enumerate(ordered))
    more: list[Found] = []
    seen: dict[int, Found] = {}
    for rule in rules:
        at = bisect_left(starts, rule.start)
        near = range(max(0, at - REACH), min(len(ordered), at + REACH))
        same = [i for i in near if _touch(ordered[i].cue, rule.cue)]
        if same and _better(text, rule, [ordered[i] for i in near if i not in same]):
            for i in same:
                kept.pop(i, None)
            more.append(rule)
        elif same and same[0] in kept:
            narrow = tuple(_within(rule.narrow, ordered[same[0]].content))
            kept[same[0]] = replace(ordered[same[0]], narrow=narrow)
            seen.setdefault(same[0], rule)
        elif not same and _adds(rule, [ordered[i] for i in near]):
            more.append(rule)
    for i in sorted(seen):
        others = [seen[j] for j in range(i - REACH, i + REACH) if j in seen and j != i]
        kept[i] = _parted(text, kept[i], seen[i], others)
    return tuple(sorted(_once(_without_quoters(text, [*kept.values(), *more])), key=_order))


def layers(text: str, model: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """The model's attributions in no other's content, and of those inside others' the ones that are no guess."""
    ordered = sorted((f for f in model if f.content), key=_order)
    outer: list[Found] = []
    inner: list[Found] = []
    for i, f in enumerate(ordered):
        near = ordered[max(0, i - DEEP) : i + DEEP]
        if not any(g is not f and _inside((*f.cue, *f.content), g.content) for g in near):
            outer.append(f)
        elif _tells(text, f):
            inner.append(f)
    return outer, inner


def _tells(text: str, found: Found) -> bool:
    """Whether an attribution inside another's content surely says who says or thinks what, in more than two words."""
    if found.score < SURE_INSIDE or not found.source or _idiom(text, found):
        return False
    cites = _words(text, found.cue) <= words("citing_verbs")
    return not cites and (_clause(text, found) or len(_words(text, found.content)) > 2)


def _parted(text: str, found: Found, rule: Found, others: Sequence[Found]) -> Found:
    """The same without quotations that punctuation gives to another cue: each stands with the words beside it."""
    theirs = [
        p
        for o in others
        for p in o.content
        if text[p[0]] in QUOTES and not _touch((p,), rule.content) and not _inside(found.cue, o.content)
    ]
    pieces = []
    for start, end in found.content:
        for a, b in theirs:
            if a <= start < b:
                start = min(b, end)
            elif start < a < end <= b:
                end = len(text[:a].rstrip())
        if text[start:end].strip(QUOTES + ",.;: "):
            pieces.append((start, end))
    return replace(found, content=tuple(pieces) or found.content)


def inside(found: Sequence[Found], spoken: Sequence[Found]) -> Iterator[Found]:
    """Of what somebody is quoted to report, that which stands in an attribution's content, and was not found there."""
    ordered = sorted(found, key=_order)
    starts = [f.start for f in ordered]
    for f in spoken:
        at = bisect_left(starts, f.start)
        near = ordered[max(0, at - REACH) : at + REACH]
        if any(_inside((*f.cue, *f.content), g.content) for g in near) and not any(_touch(f.cue, g.cue) for g in near):
            yield f


def _without_quoters(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """All but "X cited a lawyer who said…" where the lawyer's own saying was found: X is a link of its chain."""
    quoted = {f.source[0][0] for f in found if f.source}
    return [
        f
        for f in found
        if not (_words(text, f.cue) and _words(text, f.cue) <= words("citing_verbs") and f.content[0][0] in quoted)
    ]


def _once(found: Sequence[Found]) -> list[Found]:
    """Each content once for a source: of two cues that give it to the same words, the surer one."""
    best: dict[tuple[Pieces, Pieces], Found] = {}
    for f in sorted(found, key=_order):
        key = f.source, f.content
        if key not in best or f.score > best[key].score:
            best[key] = f
    return list(best.values())


def _order(found: Found) -> tuple[int, int, Pieces]:
    return found.start, -found.end, found.cue


def _trusted(text: str, found: Found) -> bool:
    """Whether the model's finding is more than a guess: its cue reports, or the model is sure of it."""
    said = _words(text, found.cue)
    if not found.source:
        sure = SURE_OF_NOBODY if _clause(text, found) else SURER_OF_NOBODY
        return found.score >= sure or (bool(said) and said <= words("nameless_adverbs"))
    if said == CITING_ALONE:
        # "…, citing a letter" names a link of the chain, and says nothing of its own.
        return any(not _words(text, (p,)).isdisjoint(words("auxiliaries")) for p in found.content)
    if _idiom(text, found):
        return False
    if not said or said <= words("citing_verbs") or not said.isdisjoint(tellers()) or "according" in said:
        return True
    if _clause(text, found):
        return found.score >= SURE
    return found.score >= SURER and _deeds().isdisjoint(stem(w) for w in said)


def _idiom(text: str, found: Found) -> bool:
    """Whether a reporting verb is none with its object: "claimed responsibility", "denied access"."""
    behind = text[found.cue[-1][1] : found.content[-1][1]] if found.cue else ""
    return IDIOM.match(text[slice(*found.cue[-1])].split()[-1] + behind) is not None if found.cue else False


def _clause(text: str, found: Found) -> bool:
    """Whether a content is more than a thing: it holds a quotation, or opens as a clause does."""
    first = WORD.search(text, *found.content[0])
    quoted = any(not set(QUOTES).isdisjoint(text[s:e]) for s, e in found.content)
    return quoted or (first is not None and first[0].lower() in CLAUSAL)


@cache
def _deeds() -> frozenset[str]:
    return frozenset(stem(w) for w in words("deed_verbs"))


def _hedge(text: str, cue: Pieces) -> bool:
    """Whether a cue is nothing but "reportedly" or its like."""
    said = _words(text, cue)
    return bool(said) and said <= words("nameless_adverbs")


def _words(text: str, pieces: Pieces) -> frozenset[str]:
    return frozenset(w[0].lower() for s, e in pieces for w in WORD.finditer(text, s, e))


def _tidy(text: str, found: Found) -> Found:
    """The same without marks that its content's pieces only begin with, and without pieces that are asides."""
    pieces: list[tuple[int, int]] = []
    for start, end in found.content:
        stray = STRAY.match(text, start, end)
        start = stray.end() if stray else start
        told = TOLD.match(text, start, end) if not pieces else None
        start = told.end() if told else start
        first = text.find("\n", start, end)
        if first > 0 and text[start] not in QUOTES:
            end = first
        cited = CITING.search(text, max(0, start - 10), start) or ASIDE.match(text, start, end)
        if start < end and not (pieces and cited):
            pieces.append((start, end))
    return _reporter(text, replace(found, content=tuple(pieces) or found.content))


def _reporter(text: str, found: Found) -> Found:
    """ "The denial follows a report by the Courier that…": the source is whose report it is."""
    for start, end in found.cue if found.source else ():
        report = REPORT_BY.search(text, start, end)
        if report and not _words(text, found.source) & words("pronouns"):
            return replace(found, source=(report.span("by"),))
    return found


def _touch(a: Pieces, b: Pieces) -> bool:
    return any(s < f and t < e for s, e in a for t, f in b)


def _inside(inner: Pieces, outer: Pieces) -> bool:
    return all(any(t <= s and e <= f for t, f in outer) for s, e in inner)


def _better(text: str, rule: Found, others: Sequence[Found]) -> bool:
    """Whether the rules see an attribution better than the model, which has met few of its sort."""
    if not rule.source:
        return _hedge(text, rule.cue)
    if not _words(text, rule.cue).isdisjoint(words("nameless_adverbs")):
        return True
    if rule.cue and AS_SAYING.search(text, rule.cue[0][0], rule.cue[-1][1]):
        return True
    return any(_inside((*rule.cue, *rule.content), f.content) for f in others)


def _within(pieces: Pieces, content: Pieces) -> Iterator[tuple[int, int]]:
    for s, e in pieces:
        for t, f in content:
            if max(s, t) < min(e, f):
                yield max(s, t), min(e, f)


def _adds(rule: Found, model: Sequence[Found]) -> bool:
    """Whether a rule's attribution is one that the model left out: inside another's, or beside all and no doubt."""
    if any(_inside((*rule.cue, *rule.content), f.content) for f in model):
        return True
    return rule.score == 1 and not any(_touch(f.content, rule.content) for f in model)
