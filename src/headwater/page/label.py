"""What stands in the boxes of the picture: lines of text, each with its class."""

import unicodedata
from collections.abc import Sequence

from headwater.brief import descent, phrase
from headwater.brief.record import Brief, Entry
from headwater.page.plain import plain
from headwater.records import PositionKind, Source

SYMBOL: dict[PositionKind, str] = {
    "asserts": "●",
    "confirms": "✓",
    "denies": "✕",
    "does_not_know": "?",
    "does_not_answer": "…",
}
COPIES = 3  # named in an article's box
OWED = 2  # parents named there
MARGIN = 24  # left and right of the text together
BOLD = 1.12  # times as wide

Line = tuple[str, str]


def source_lines(
    source: Source, width: float, *, origin: str, positions: Sequence[PositionKind], labels: dict[str, str]
) -> list[Line]:
    """A source's name, and what is to be known of it at a glance; `origin` says of what it is one."""
    name = "source not named" if source.kind == "unspecified" else source.name
    found = [("name", line) for line in folded(name, (width - MARGIN) / BOLD, 3)]
    if source.unnamed and not phrase.SAYS_UNNAMED.search(source.name):
        found.append(("note", "unnamed"))
    if source.documents:
        inside = ", ".join(labels[d] for d in source.documents[:2] if d in labels)
        found.append(("note", cut(f"in the pile: {inside}", width - MARGIN) if inside else "in the pile"))
    if origin:
        found.append(("origin-mark", origin))
    found += [(f"position {p}", f"{SYMBOL[p]} {phrase.POSITION[p]}") for p in positions]
    return found


def article_lines(entry: Entry, width: float, brief: Brief) -> list[Line]:
    """An article's headline, where and when it stood, its further captures, and whom it has its text from."""
    found = [("title", line) for line in folded(entry.title or "no headline found", width - MARGIN, 3)]
    known = [k for k in (entry.outlet, entry.agency, entry.date and phrase.day(entry.date)) if k]
    where = f"{entry.label} · {', '.join(known) or 'outlet and date not known'}"
    found += [("label", line) for line in folded(where, width - MARGIN, 2)]
    found += [("copy", cut(f"↳ {owed}", width - MARGIN)) for owed in owes(entry.document, brief)[:OWED]]
    copies = [e.label for e in brief.entries if e.same_as == entry.document]
    if copies:
        more = f" and {len(copies) - COPIES} more" if len(copies) > COPIES else ""
        found.append(("copy", cut(f"⊟ also captured as {', '.join(copies[:COPIES])}{more}", width - MARGIN)))
    return found


def owes(document: str, brief: Brief) -> list[str]:
    """What an article has from others, and from texts that are not in the pile."""
    names = {e.document: e.label for e in brief.entries}
    names |= {p.id: descent.owned(p) for f in brief.families for p in f.lineage.parents}
    return [descent.short(s, names) for f in brief.families for s in f.lineage.steps if s.child == document]


def room(text: str) -> float:
    """About how wide a text of 13 units is in a system's sans-serif, rather too wide."""
    narrow, wide = "ijl.,:;'’|!()[]ftrI ", "mwMWQOGD@%&—…"
    return sum(
        13.0 if unicodedata.east_asian_width(c) in "WF" else 4.4 if c in narrow else 11.0 if c in wide else 7.6
        for c in text
    )


def folded(text: str, width: float, most: int) -> list[str]:
    """A text in lines of that width, the last one cut where there are too many."""
    lines = [""]
    for word in plain(text).split():
        wider = f"{lines[-1]} {word}".strip()
        if not lines[-1] or room(wider) <= width:
            lines[-1] = wider
        else:
            lines.append(word)
    if len(lines) > most:
        lines = [*lines[: most - 1], " ".join(lines[most - 1 :])]
    return [cut(line, width) for line in lines]


def cut(line: str, width: float) -> str:
    """A line, cut to that width."""
    line = plain(line)[: int(width)]
    if room(line) <= width:
        return line
    while line and room(line) + room("…") > width:
        line = line[:-1]
    return line.rstrip(" ,;:") + "…"
