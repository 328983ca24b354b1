"""The nouns of the system. This module imports nothing of ours and knows no library.

Every noun is frozen: a stage takes one and makes the next, it never fills one up. Times are aware
``datetime`` objects in UTC. Empty strings and empty tuples mean "not known"; ``None`` is kept for times and
numbers that are absent.

One file for each family of nouns; this is their face.
"""

from watcher.model.answers import Dossier, Figures, Report
from watcher.model.archiving import Archived, Archiving, Submitted, Working
from watcher.model.articles import Article, Decision, Hit, Match, Score, Summary, text_hash
from watcher.model.corpus import Concept, Corpus, Role, Rule, SeedRecord
from watcher.model.delivery import (
    PAUSED,
    ChannelState,
    Deferred,
    Moved,
    Notice,
    Post,
    QueuedPost,
    Refused,
    Sent,
    Unsure,
)
from watcher.model.digests import Bar, Chart, Day, Digest, Period, Volume
from watcher.model.drafts import NAMES, Proposal, Use
from watcher.model.evidence import Exchange, Fields, Found, Hop, Kept, Stretch, Tail, Witness
from watcher.model.failures import Failure, Reason
from watcher.model.feeds import (
    Entry,
    Feed,
    FeedKind,
    FeedState,
    Fetched,
    Habit,
    ParsedFeed,
    PendingEntry,
    PollHints,
    PollRecord,
    Redirect,
    Unchanged,
    Validators,
    feed_name,
)
from watcher.model.health import ALIVE, STOPPED, Ailment, Alert, Beat, FeedTrouble, Queue, Standing
from watcher.model.publication import Publication, PublicStory
from watcher.model.questions import AllOf, AnyOf, Dated, Field, Misread, Not, Question, Text
from watcher.model.rechecks import Known, Look
from watcher.model.review import Card, Ruling
from watcher.model.revisions import Block, Change, Comparison, Piece, Revision, Version
from watcher.model.rounds import Tally
from watcher.model.routing import Quiet, Route, Sighting, Timetable
from watcher.model.stories import Grouped, Membership, StoryState, StoryView, Traits
from watcher.model.talk import Button, Deaf, Heard, Pressed, Reply, Said, Seen

__all__ = [
    "ALIVE",
    "NAMES",
    "PAUSED",
    "STOPPED",
    "Ailment",
    "Alert",
    "AllOf",
    "AnyOf",
    "Archived",
    "Archiving",
    "Article",
    "Bar",
    "Beat",
    "Block",
    "Button",
    "Card",
    "Change",
    "ChannelState",
    "Chart",
    "Comparison",
    "Concept",
    "Corpus",
    "Dated",
    "Day",
    "Deaf",
    "Decision",
    "Deferred",
    "Digest",
    "Dossier",
    "Entry",
    "Exchange",
    "Failure",
    "Feed",
    "FeedKind",
    "FeedState",
    "FeedTrouble",
    "Fetched",
    "Field",
    "Fields",
    "Figures",
    "Found",
    "Grouped",
    "Habit",
    "Heard",
    "Hit",
    "Hop",
    "Kept",
    "Known",
    "Look",
    "Match",
    "Membership",
    "Misread",
    "Moved",
    "Not",
    "Notice",
    "ParsedFeed",
    "PendingEntry",
    "Period",
    "Piece",
    "PollHints",
    "PollRecord",
    "Post",
    "Pressed",
    "Proposal",
    "PublicStory",
    "Publication",
    "Question",
    "Queue",
    "QueuedPost",
    "Quiet",
    "Reason",
    "Redirect",
    "Refused",
    "Reply",
    "Report",
    "Revision",
    "Role",
    "Route",
    "Rule",
    "Ruling",
    "Said",
    "Score",
    "SeedRecord",
    "Seen",
    "Sent",
    "Sighting",
    "Standing",
    "StoryState",
    "StoryView",
    "Stretch",
    "Submitted",
    "Summary",
    "Tail",
    "Tally",
    "Text",
    "Timetable",
    "Traits",
    "Unchanged",
    "Unsure",
    "Use",
    "Validators",
    "Version",
    "Volume",
    "Witness",
    "Working",
    "feed_name",
    "text_hash",
]
