"""Page: a trace as one HTML file that asks for nothing else, and as a fragment for a notebook."""

import base64
import hashlib
from functools import cache
from importlib.resources import files

import jinja2
from markupsafe import Markup

from headwater.brief.build import briefs_of
from headwater.brief.pile import Pile
from headwater.brief.record import Brief
from headwater.page.anchor import Anchors
from headwater.page.document import Reader
from headwater.page.graph import graph
from headwater.page.kin import kin
from headwater.page.pairs import Pairs
from headwater.page.picture import picture
from headwater.page.plain import plain
from headwater.page.tree import tree
from headwater.page.view import View
from headwater.records import Trace

OPEN = 15  # documents of a story that are shown open
SHOWN = 20  # stories of a fragment


def page(trace: Trace) -> str:
    """The whole trace as one self-contained HTML page: every statement leads to the words that it rests on.

    Asks for nothing over a network; readable without JavaScript, on a phone, in the dark and in print. Documents longer
    than a limit, which the page states, are shown around their evidence.
    """
    pile = Pile(trace)
    anchors = Anchors(trace)
    view = View(pile, anchors.link, Pairs(pile))
    # Statements first: they say which places of the documents need an anchor.
    stories = [(b, _story(b, view)) for b in briefs_of(pile)]
    reader = Reader(pile, anchors)
    for article in trace.articles:
        reader.linked(article.id)
    style, script = _asset("style.css"), _asset("script.js")
    return _template("page").render(
        trace=trace, stories=stories, view=view, anchors=anchors, reader=reader,
        style=Markup(style), script=Markup(script), csp=_policy(style, script), open=OPEN,
    )  # fmt: skip


def fragment(trace: Trace) -> str:
    """The briefs alone, with their style, to stand inside another page such as a notebook's output."""
    pile = Pile(trace)
    view = View(pile, lambda _place: "")
    found = briefs_of(pile)
    stories = [_story(b, view) for b in found[:SHOWN]]
    style = Markup(_asset("style.css"))
    return _template("fragment").render(stories=stories, more=len(found) - len(stories), style=style)


def _story(brief: Brief, view: View) -> Markup:
    shown, related, id = graph(brief, view.pile.trace), kin(brief.families), view.story(brief)
    return Markup(
        _template("brief").render(
            brief=brief, view=view, left_out=view.left_out(shown), rings=shown.rings, not_drawn=related.left_out,
            picture=picture(brief, view.pile.trace, shown, href=view.link, id=id),
            tree=tree(brief, related, href=view.beside(brief), id=f"{id}-lineage"),
        )
    )  # fmt: skip


@cache
def _environment() -> jinja2.Environment:
    return jinja2.Environment(
        loader=jinja2.PackageLoader("headwater.page"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
        finalize=lambda value: plain(value) if type(value) is str else value,
    )


def _template(name: str) -> jinja2.Template:
    return _environment().get_template(f"{name}.html.j2")


@cache
def _asset(name: str) -> str:
    return (files("headwater.page") / name).read_text(encoding="utf-8")


def _policy(style: str, script: str) -> str:
    """What the page may do: use its own style and script, by their hashes, and nothing else."""
    style_hash, script_hash = (
        base64.b64encode(hashlib.sha256(part.encode()).digest()).decode() for part in (style, script)
    )
    return (
        f"default-src 'none'; style-src 'sha256-{style_hash}'; script-src 'sha256-{script_hash}'; "
        "base-uri 'none'; form-action 'none'"
    )
