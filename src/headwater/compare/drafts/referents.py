"""Referents: whom the pronouns and descriptions of a statement stand for, where that is cheap to tell."""

import re
from collections.abc import Iterable, Mapping, Sequence

from headwater.compare.statements.reading import Statement
from headwater.records import Article, Range, Source
from headwater.text.names import names_in

PAIR = re.compile(
    r"(?i)\b(?:they|them|both|the two|the pair|the couple|each other|one another|"
    r"(?:the|both|the two) (?:leaders|men|women|sides|politicians|presidents|parties))\b"
)
# How far before a pronoun the two that it stands for are named, in characters.
NEAR = 1000


def referents(
    articles: Iterable[Article], sources: Mapping[str, Source], found: Sequence[Statement]
) -> dict[Statement, tuple[str, ...]]:
    """Names that a statement's words stand for: of sources mentioned in it, and of the last two persons for a pair."""
    mentions = _mentions(sources.values())
    texts = {a.id: a.text for a in articles}
    out = {}
    for s in found:
        r, document = s.evidence.range, s.evidence.document
        named = [name for at, name in mentions.get(document, ()) if r.contains(at)]
        speaker = sources[s.source].name.split()[-1] if s.source else None
        pair = _last_two(texts[document], r.start, speaker) if PAIR.search(s.about) else ()
        out[s] = tuple(dict.fromkeys((*named, *pair)))
    return out


def _mentions(sources: Iterable[Source]) -> dict[str, list[tuple[Range, str]]]:
    out: dict[str, list[tuple[Range, str]]] = {}
    for source in sources:
        if source.kind.startswith("named"):
            for m in source.mentions:
                out.setdefault(m.document, []).append((m.range, source.name))
    return {d: sorted(found) for d, found in out.items()}


def _last_two(text: str, before: int, speaker: str | None) -> tuple[str, ...]:
    """The last two persons named shortly before a place, the speaker left out; nobody where there are not two."""
    near = [n for n in names_in(text, Range(max(0, before - NEAR), before)) if n.kind == "person"]
    last = dict.fromkeys(n.text.split()[-1] for n in reversed(near))
    two = [name for name in last if name != speaker][:2]
    return tuple(two) if len(two) == 2 else ()
