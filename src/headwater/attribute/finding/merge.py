"""Merging: the model knows extents best, the rules add what it left out or was unsure of."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.attribute.containment import holders, touching
from headwater.attribute.finding.nominal import FOLLOWING
from headwater.attribute.finding.tidy import tidied
from headwater.attribute.finding.trust import QUOTES, said_in, says_enough, trusted
from headwater.attribute.found import Found, Pieces
from headwater.words import words

AS_SAYING = re.compile(r"\b(?:quot|cit)(?:ed?|es|ing)\b.*\bas \w+ing$", re.DOTALL)


def merged(text: str, model: Sequence[Found], rules: Sequence[Found]) -> tuple[Found, ...]:
    """The attributions of two finders as one list, in order of the text.

    `model` are those in no other's content (see `layers`). Where both see one, the model's pieces stand: its extents
    are the better ones. The rules add attributions inside another's content, those in words that the model gives to
    nobody, the clause that a lone "allegedly" qualifies, and which part of a content is somebody's very words.
    """
    ordered = sorted((tidied(text, f) for f in model if f.content and trusted(text, f)), key=lambda f: f.order)
    added: list[Found] = []
    replaced: set[int] = set()
    again: dict[int, list[Found]] = defaultdict(list)
    for rule, same, held, shared in _met(ordered, rules):
        if same and _better(text, rule, inside=not held <= same):
            added.append(rule)
            replaced |= same
        elif same:
            again[min(same)].append(rule)
        elif _adds(text, rule, [ordered[i] for i in sorted(shared)], inside=bool(held)):
            added.append(rule)
    kept = [f for i, f in enumerate(ordered) if i not in replaced and i not in again]
    both = [(ordered[i], again[i]) for i in sorted(again.keys() - replaced)]
    return tuple(sorted(_once(_without_quoters(text, [*kept, *_narrowed(text, both), *added])), key=lambda f: f.order))


def _met(model: Sequence[Found], rules: Sequence[Found]) -> Iterator[tuple[Found, set[int], set[int], set[int]]]:
    """Each rule's attribution with those of the model's that share its cue, hold it, and share its content."""
    same = touching([r.cue for r in rules], [f.cue for f in model])
    held = holders([r.report for r in rules], [f.content for f in model])
    shared = touching([r.content for r in rules], [f.content for f in model])
    return zip(rules, map(set, same), map(set, held), map(set, shared), strict=True)


def _narrowed(text: str, both: Sequence[tuple[Found, Sequence[Found]]]) -> Iterator[Found]:
    """The model's attributions that the rules have too, with what those know better: quotations and whose they are."""
    firsts = [rules[0] for _, rules in both]
    near = touching([found.content for found, _ in both], [r.content for r in firsts])
    for i, (found, rules) in enumerate(both):
        narrow = tuple(_within(rules[-1].narrow, found.content))
        yield _parted(text, replace(found, narrow=narrow), firsts[i], [firsts[j] for j in near[i] if j != i])


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


def _without_quoters(text: str, found: Sequence[Found]) -> Sequence[Found]:
    """All but "X cited a lawyer who said…" where the lawyer's own saying was found: X is a link of its chain."""
    quoted = {f.source[0][0] for f in found if f.source}
    return [
        f
        for f in found
        if not (said_in(text, f.cue) and said_in(text, f.cue) <= words("citing_verbs") and f.content[0][0] in quoted)
    ]


def _once(found: Sequence[Found]) -> list[Found]:
    """Each content once for a source: of two cues that give it to the same words, the surer one."""
    best: dict[tuple[Pieces, Pieces], Found] = {}
    for f in sorted(found, key=lambda f: f.order):
        key = f.source, f.content
        if key not in best or f.score > best[key].score:
            best[key] = f
    return list(best.values())


def _touch(a: Pieces, b: Pieces) -> bool:
    return any(s < f and t < e for s, e in a for t, f in b)


def _inside(inner: Pieces, outer: Pieces) -> bool:
    return all(any(t <= s and e <= f for t, f in outer) for s, e in inner)


def _better(text: str, rule: Found, *, inside: bool) -> bool:
    """Whether the rules see an attribution better than the model, which has met few of its sort."""
    said = said_in(text, rule.cue)
    if not rule.source:
        return bool(said) and said <= words("nameless_adverbs")
    if not said.isdisjoint(words("nameless_adverbs") | FOLLOWING):
        return True
    return inside or (bool(rule.cue) and AS_SAYING.search(text, rule.cue[0][0], rule.cue[-1][1]) is not None)


def _within(pieces: Pieces, content: Pieces) -> Iterator[tuple[int, int]]:
    for s, e in pieces:
        for t, f in content:
            if max(s, t) < min(e, f):
                yield max(s, t), min(e, f)


def _adds(text: str, rule: Found, shared: Sequence[Found], *, inside: bool) -> bool:
    """Whether a rule's attribution is one that the model left out: inside another's, or beside all and no doubt.

    A clause that "allegedly" qualifies may hold others.
    """
    if inside:
        return rule.score == 1 or says_enough(text, rule)
    hedge = not rule.source and bool(rule.cue)
    return rule.score == 1 and all(hedge and _inside(f.report, rule.content) for f in shared)
