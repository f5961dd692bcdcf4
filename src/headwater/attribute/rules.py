"""The rules' finder: attributions from cues, punctuation and the order of words."""

from collections.abc import Iterator, Sequence

from headwater.attribute.cues import Cue, cues, noun_cues
from headwater.attribute.extents import Content, content_of, hedged
from headwater.attribute.found import Found, Pieces
from headwater.attribute.nouns import Span
from headwater.attribute.sentence import Sentence


def found_by_rules(text: str, sentences: Sequence[Sentence]) -> tuple[Found, ...]:
    """The attributions in a text's sentences, in order; nested ones and the nameless "reportedly" among them."""
    found: list[Found] = []
    for s in sentences:
        fresh = list(_of_sentence(s))
        if not fresh and found and _goes_on(s, found[-1], text):
            found[-1] = _extended(found[-1], s)
        found.extend(fresh)
    return tuple(sorted(found, key=lambda f: (f.start, -f.end, f.cue)))


def _of_sentence(s: Sentence) -> Iterator[Found]:
    every = cues(s)
    governed: list[Content] = []
    for cue in every:
        content = content_of(s, cue, every)
        if content and not _idle(s, cue, governed):
            governed.append(content)
            yield _found(s, cue, content)
    yield from _reports(s, every, governed)
    yield from hedged(s, every)


def _idle(s: Sentence, cue: Cue, outer: list[Content]) -> bool:
    """Whether a cue inside another's content reports nothing: "the figures show", "she would refuse"."""
    start = s[cue.start].start
    inside = any(a <= start < b for c in outer for a, b in c.pieces)
    modal = any(
        s[i].low in ("would", "will", "could", "should", "might", "may", "can", "must")
        for i in range(cue.start, cue.stop)
    )
    return inside and (modal or "evidence" in cue.frames)


def _found(s: Sentence, cue: Cue, content: Content) -> Found:
    cue_pieces = _pieces(s, (cue.start, content.cue_stop))
    return Found(
        source=_pieces(s, cue.subject) if cue.subject else (),
        cue=cue_pieces,
        content=content.pieces,
        narrow=content.narrow,
    )


def _reports(s: Sentence, every: Sequence[Cue], governed: list[Content]) -> Iterator[Found]:
    """ "…responds to reports that": where no verb has taken the noun for its own content."""
    for i in noun_cues(s):
        start = s[i].start
        if any(c.start <= i < c.stop for c in every):
            continue
        if not any(a <= start < b for c in governed for a, b in c.pieces) and not any(c.noun == i for c in governed):
            end = s.end_of(len(s))
            if end > s[i + 1].end:
                yield Found(source=_pieces(s, (i, i + 1)), cue=(), content=((s[i + 1].start, end),))


def _pieces(s: Sentence, span: Span) -> Pieces:
    return ((s[span[0]].start, s[span[1] - 1].end),)


def _goes_on(s: Sentence, before: Found, text: str) -> bool:
    """Whether a sentence is one quotation that goes on with the attribution just before it."""
    if not s.quotations or not s[0].quoted:
        return False
    whole = s.quotations[0].range
    if whole.end < s.end_of(len(s)) or not before.content:
        return False
    last = before.content[-1]
    gap = text[before.end : s.range.start]
    return text[last[0]] in "\"“'‘«„" and not gap.strip(" .,\n\r\t") and ("\n" not in gap or last[1] >= before.end)


def _extended(before: Found, s: Sentence) -> Found:
    piece = (s[0].start, s.end_of(len(s)))
    return Found(source=before.source, cue=before.cue, content=(*before.content, piece), narrow=before.narrow)
