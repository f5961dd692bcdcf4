"""The records that the steps hand on: frozen, made of plain values, each one noun."""

from headwater.records.attribution import Attribution, Form
from headwater.records.claim import Assertion, Claim, Loop, Position, PositionKind
from headwater.records.derivation import Clue, Derivation, DerivationKind, Direction, Passage
from headwater.records.difference import Difference, DifferenceKind, Reading, Relation
from headwater.records.document import Article, Boilerplate, BoilerplateKind, Document, Known, Precision
from headwater.records.event import Event
from headwater.records.evidence import Evidence, NoEvidenceError, Range
from headwater.records.lineage import Extent, Lineage, Member, Parent, Step
from headwater.records.membership import Membership, Neighbour, Tie, TieKind
from headwater.records.problem import Problem
from headwater.records.source import Source, SourceKind
from headwater.records.story import Story
from headwater.records.trace import Trace

__all__ = [
    "Article",
    "Assertion",
    "Attribution",
    "Boilerplate",
    "BoilerplateKind",
    "Claim",
    "Clue",
    "Derivation",
    "DerivationKind",
    "Difference",
    "DifferenceKind",
    "Direction",
    "Document",
    "Event",
    "Evidence",
    "Extent",
    "Form",
    "Known",
    "Lineage",
    "Loop",
    "Member",
    "Membership",
    "Neighbour",
    "NoEvidenceError",
    "Parent",
    "Passage",
    "Position",
    "PositionKind",
    "Precision",
    "Problem",
    "Range",
    "Reading",
    "Relation",
    "Source",
    "SourceKind",
    "Step",
    "Story",
    "Tie",
    "TieKind",
    "Trace",
]
