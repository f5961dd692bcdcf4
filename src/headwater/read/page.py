"""A saved page into the text that it shows."""

import re

from lxml import etree, html

from headwater.words import words

_LOOKS_LIKE = re.compile(
    r"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.{0,2000}?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_HIDDEN_STYLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_SPACE = re.compile(r"[ \t\n\r\f\u00a0]*[ \t\n\r\f][ \t\n\r\f\u00a0]*")


def is_page(text: str) -> bool:
    """Whether a text is the markup of a page."""
    return bool(_LOOKS_LIKE.match(text[:4_096]))


def visible(markup: str) -> str:
    """All the text that a page shows, a line for each block; empty where there is none, however broken the page is."""
    try:
        parser = html.HTMLParser(encoding="utf-8", huge_tree=True, remove_comments=True, remove_pis=True)
        tree = html.document_fromstring(markup.encode("utf-8", "replace"), parser=parser)
    except (etree.LxmlError, ValueError):
        return ""
    pieces: list[str] = []
    unseen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        if event == "start":
            unseen += _unseen(element)
            if not unseen:
                pieces += [_break(element), element.text or ""]
        else:
            if not unseen:
                pieces.append(_break(element))
            unseen -= _unseen(element)
            if not unseen:
                pieces.append(element.tail or "")
    lines = (_SPACE.sub(" ", line).strip() for line in _joined(pieces).split("\v"))
    return "\n".join(line for line in lines if line)


def _joined(pieces: list[str]) -> str:
    """The pieces as one string in which a vertical tab stands for nothing but the end of a block."""
    return "".join(p if p == "\v" else p.replace("\v", " ") for p in pieces)


def _unseen(element: etree._Element) -> bool:
    if element.tag in words("unseen_elements") or element.get("hidden") is not None:
        return True
    return bool(_HIDDEN_STYLE.search(element.get("style") or ""))


def _break(element: etree._Element) -> str:
    """What parts an element from its neighbours: a line's end, a space between cells, nothing."""
    if element.tag in ("td", "th", "button"):
        return " "
    return "" if element.tag in words("inline_elements") else "\v"
