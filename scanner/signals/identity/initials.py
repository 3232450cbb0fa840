"""Letters that stand in for a client's name: "J.T.", "client M", "Mrs K", "Sarah L."."""

import re

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice
from scanner.signals.identity._names import CAP, is_given
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import COURT, MEETING
from scanner.subjects.reading import Reading, Span
from scanner.tables import table

_LETTERS = r"(?-i:[A-Z]\.? ?[A-Z]\.|[A-Z]\.[A-Z]\b|[A-Z]\.[A-Z]\.[A-Z]\.?|[A-Z]{2}\b)"
_LETTER = r"(?-i:[A-Z]\b\.?(?!'))"
_SURNAME = re.compile(r"\.? (?:Rowling|Tolkien|Salinger|Lewis|Simpson|Smith)\b")
_OPENED = (
    r"(?:finally |just |has |had |actually |never |still ){0,4}(?:told (?:me|us|the|his|her|them|everyone|on)|disclosed|opened up|said|says|asked|cried|sobbed|relapsed|is back|was back|no[- ]?show\w*|came (?:in|back|to|out)"
    r"|got (?:placed|discharged|admitted|arrested|housed|sectioned|moved|removed|out|into)|called me|texted me|walked out|walked into|screamed|hugged me|smiled|graduated|is (?:sober|clean|safe|home|gone)"
    r"|went (?:home|missing|back)|had (?:a|his|her|their)|didn'?t (?:show|come|make)|turned|left (?:me|him|her|the)|made it|attempted|(?:is|was|has|had|got|hit|made|turned|celebrat\w+) (?:\d+|\w+) (?:days?|months?|years?|weeks?)|(?:is|was) (?:in|on|at|so|my|doing|back|the|a|not|getting|being|finally|now)|aged out|graduated|wants|needs|always|never|overdosed|od'?d|passed|died)"
)


def _stands_in(reading: Reading, span: Span) -> bool:
    """Letters of a person served, not of a place, a degree or a kind of thing."""
    words = reading.text[slice(*span)].split()
    letters = "".join(c for c in words[-1] if c.isalpha()).lower() if len(words) < 3 else ""
    if letters in frozenset(table("given_names")["letters"]["words"].split()) or _SURNAME.match(reading.text, span[1]):
        return False
    if len(words) == 2 and len(words[0]) > 2:  # "Sarah L.", not "Plan B"
        return in_practice(reading, span) and is_given(words[0])
    if compiled(r"[A-Z]\.[A-Z].*").fullmatch(words[0]) and not compiled(rf"^,? {_OPENED}").search(reading.text[span[1] :]):
        return in_practice(reading, span)  # "watching J.T. hit free throws"
    return at_work(reading, span)


SIGNAL = Signal(
    id="rid.client-initials",
    severity=3,
    title="A client's initials or part of a name",
    explanation="Initials beside your place of work and a few details still point, for people who know the family, to one person.",
    steps=("delete",),
    standards=("nasw-1.07r", "hipaa-164.514b2", "nasw-2.05c"),
    identifier="initial",
    needs=0,
    silent_in=HERE,
    confirm=_stands_in,
    patterns=(
        # "client M.K.", "resident B", "pt JT", "kiddo A.", "client: D"
        rf"\b(?:{CLIENT}|kiddo|student|pupil|child|kid|mum|mom|mam|dad|lady|guy|family|baby|youth|yp|boy|girl)(?: named| called|,|:| -)? (?P<it>{_LETTERS}|{_LETTER})(?! (?:and|or) (?-i:[A-Z]\b))",
        # "J.T. finally told me", "MK relapsed"
        rf"(?P<it>\b{_LETTERS}),? {_OPENED}",
        # "Thinking of D.W. who aged out", "D.W. + his grandma = my heart"
        r"(?P<it>(?<![\w.@])(?-i:[A-Z]\.[A-Z]\.?(?:[A-Z]\.?)?))(?![\w.@])(?= |[,!?:;)]|'s|$)",
        # "R.'s mom hung up on me", "K's hearing", "dear C, u made it"
        r"(?:^|[.!?,;\n] ?|\b(?:to|w|with|for|and|but|so|told|got|about|at|of) )(?P<it>(?-i:[A-Z]{2}|[B-HJ-Z]\.?))'s (?:\w+ )?(?:m[uo]m|mam|dad|gran|nan|grandma|foster|hearing|court|case|placement|meds|worker|iep|team|funeral|family|partner|ex|husband|wife|bed|room|discharge|session|birthday|sister|brother|school)\b",
        r"\bdear (?P<it>(?-i:[A-Z])\.?)(?=,)",
        # "the L. family", "the K twins", "siblings T and J"
        r"\b(?:the|this|that|my|our) (?P<it>(?-i:[A-Z])\.?) (?:family|fam|twins|boys|girls|kids|sibs|siblings|sisters|brothers|case|household|sib group)\b",
        # "D told me in session", "K. is back on the ward"
        rf"(?:^|[.!?,;\n] ?|\b(?:when|and|then|that|so|but|because|bc|today|little|lil|wee|baby|poor) )(?P<it>(?-i:[B-HJ-Z]\b\.?)) {_OPENED}",
        # "session with K.", "home visit w/ J.T.", "court for A", "sat with M"
        rf"\b(?:{MEETING}|{COURT}|sat|sitting|work(?:ed|ing)?|seeing|saw|met|visit(?:ed|ing)|proud of|placed|about|for|re:?|discharged|thinking about|worry about|miss|missing|proud of|of) (?:w|w/|with|for|on|re:?|about)? ?(?:little |lil |wee |baby |poor |my |our )?(?P<it>{_LETTERS}|(?-i:[B-HJ-Z](?:\.|\b(?![.'])))(?= |$|,|[.!?]))(?!\w)",
        # "Mrs K fell again", "Mr. B", "Miss T", "little J", "baby D"
        r"\b(?:(?-i:Mrs?|Ms|Miss|Mx|Baby|Little|Lil)|mrs?|ms|miss|little|lil|wee|baby)\.? (?P<it>(?-i:[A-Z])\b\.?(?!'))(?! ?&)",
        # "Sarah L. passed her GED", "Dwayne K"
        rf"(?P<it>\b{CAP} (?-i:[A-Z](?:\.|\b)))(?=,? (?:{_OPENED}|from|on my|on the|at group|is|was|got|and (?:his|her)|who)|\.? *$|[!,])",
        # "J*** from group", "M---", "T_____ told me"
        r"(?P<it>(?-i:\b[A-Z])[a-z]?(?:\*{2,10}|-{2,10}|_{2,10}|\.{3,8}))",
        # "initials are JT", "initials M.K."
        rf"\binitials?(?: (?:is|are|were))?:? (?P<it>{_LETTERS}|(?-i:[A-Z]\b))",
    ),
    fires=(
        Fires("J.T. finally told me what happened. still shaking", role="social worker"),
        Fires("Quick vent re: client M.K., 3rd placement this yr"),
        Fires("Mrs K fell again on the ward, third time this wk", role="nurse"),
        Fires("So proud of lil J, first week of school w/ no restraint!!", role="youth residential worker"),
        Fires("session with D. ran 40 mins over and I'd do it again", role="counsellor"),
        Fires("Sarah L. passed her GED, my whole caseload is celebrating"),
        Fires("T*** told me in session he's been sleeping in the bus shelter"),
    ),
    silent=(
        Silent("Watching J.T. hit free throws all night"),
        Silent("Watching J.T. hit free throws all night", role="social worker", why="sport"),
        Silent("Home visits in L.A. traffic, kill me", role="social worker", why="a city"),
        Silent("Back on the ward at 7 a.m. with an R.N. shortage", role="nurse", why="time and degree"),
        Silent("J.K. Rowling is in the news again", role="counsellor", why="an author"),
        Silent("My nephew A.J. finally told me what he wants for Christmas", role="therapist", why="own family"),
        Silent("Plan B is more coffee before session", role="therapist", why="not a person"),
        Silent("Vitamin D for the win. Clients, go outside!", role="counsellor", why="not a person"),
    ),
)
