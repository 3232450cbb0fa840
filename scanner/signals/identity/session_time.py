"""When somebody was seen, and what happened: "my 9am cried the whole hour".

Opening hours and habits ("I see people Tuesdays from 9") stay silent: they say nothing of a meeting that took place.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, mentions, sentence
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import AGE, CLOCK, COURT, DATE, DID, MEETING, PART_OF_DAY, WEEKDAY
from scanner.subjects.reading import Reading, Span

_SLOT = rf"(?:{CLOCK}|\d{{1,2}}s?(?= (?:today|appt|client|session|couple|family|pt|patient))|(?:first|last|second|third|final|late|early|1st|2nd|3rd) (?:one|client|appt|appointment|session|patient|pt|slot|intake) (?:of the (?:day|week|night)|today|tonight|yesterday|this \w+|on {WEEKDAY}))"
_WHEN = rf"(?:(?:last |this |next )?{WEEKDAY}(?:'s)?(?: {PART_OF_DAY}| {CLOCK})?|{DATE}|(?:at )?{CLOCK}(?: today| yesterday| {WEEKDAY})?)"
_WHO = r"(?:client|pt|patient|couple|couples|family|families|appt|appointment|session|sesh|kiddo|kid|teen|lady|guy|gent|lad|mum|mom|mam|dad|student|intake|group|vet|one|slot|consult|new client|resident|visit|woman|man|girl|boy|HV|home visit|1:1)"
_SEEN = rf"\b(?:saw (?:him|her|them)|met (?:him|her|them)|{MEETING}|{COURT}|{CLIENT}|{_WHO})\b"
_DULL = r"\b(?:staff|team|board|zoom|budget|all-?hands|training|supervision|yoga|spin|pilates|gym|class|flight|alarm|coffee|lecture|dentist|haircut|hair (?:appt|appointment|salon)|nail|vet|doctor|gp|physio|meeting with (?:my|the) (?:boss|manager|supervisor)|bible|book|prayer|d&d|game|writing)\b"
_OFFERED = r"\b(?:taking (?:new|on)|new appointments|book(?:ing)? (?:now|in|online|a)|available|availability|openings?|slots? (?:left|free|open)|open (?:from|on|mon|tue)|office hours|every (?:mon|tue|wed|thu|fri|sat|sun)|starts? (?:mon|tue|wed|thu|fri|sat|sun|at)|join us|all welcome|drop in|free (?:group|session|consult)|spaces?)\b"


def _told(reading: Reading, span: Span) -> bool:
    """A meeting that took place: no offer, no staff meeting, no class or appointment of one's own."""
    if mentions(reading, span, _OFFERED) or compiled(_DULL).search(reading.text[slice(*sentence(reading, span[0]))]):
        return False
    mine = compiled(r"\b(?:my|our|yesterday'?s|today'?s|tonight'?s) $").search(reading.text[max(0, span[0] - 12) : span[0]])
    return at_work(reading, span) and (reading.practice == 2 or bool(mine or mentions(reading, span, _SEEN)))


SIGNAL = Signal(
    id="rid.session-datetime",
    severity=3,
    title="The time of a session beside what happened in it",
    explanation="Whoever knows when somebody has an appointment with you, themselves included, can match them to this post.",
    steps=("delete", "edit"),
    standards=("hipaa-164.514b2", "nasw-1.07i"),
    identifier="time",
    needs=0,
    silent_in=HERE,
    confirm=_told,
    patterns=(
        # "my 9am today cried", "my 4 o'clock no-showed", "the 2:30 couple walked out", "our 3pm's dad", "last client of the day sobbed"
        rf"(?:\b(?:my|our|the|this|today'?s|yesterday'?s|tonight'?s|that|(?:this )?(?:morning|afternoon|evening)'?s) (?:\w+ )?|^|[.!?\n] ?)(?P<it>{_SLOT})(?:'s)?(?: (?:today|tonight|yesterday|{WEEKDAY}|{_WHO}|on zoom|telehealth)){{0,3}}(?:(?:,|:| -) ?(?:(?:the|a|his|her|my) )?(?:\w+ )?| )(?:just |straight up |who |then |always |also |\w+ly ){{0,2}}{DID}\b",
        # "Tues nite couples appt turned into ww3", "Friday's intake was a mess", "thursday 3pm kiddo bit me"
        rf"(?P<it>\b{_WHEN}) (?:\w+ )?(?:{MEETING}|{COURT}|{_WHO})[:,]?(?: \w+){{0,2}} (?:just |totally |finally |literally |actually ){{0,2}}{DID}\b",
        # "session on Tuesday", "home visit at 3pm today", "intake this morning", "saw them yesterday at 2": with something told of the person
        rf"\b(?:{MEETING}|{COURT}|saw (?:him|her|them|a \w+)|met (?:him|her|them)|seen)(?: (?:w|w/|with|for) (?:\w+ ){{1,4}}?)? ?(?:was |is |were )?(?:on|at|this|last|from|@|back in)? ?(?P<it>{_WHEN}|(?:yesterday|today|this morning|last night)(?: at)? {CLOCK})",
        # "session at 6 tonight, he walked out"
        rf"\b(?:{MEETING}|{COURT}) (?:\w+ )?(?P<it>(?:at|@) \d{{1,2}}(?: (?:today|tonight|tmrw|this \w+|sharp))?)\b(?! ?(?:days|weeks|%|of|people))",
        # "my Tuesday teen", "my wednesday lady"
        rf"\b(?:my|our) (?P<it>{WEEKDAY}(?:'s)?(?: {PART_OF_DAY}| {CLOCK})?) (?:{_WHO})\b",
        # "had a 7am with a mom", "saw my 4pm with his dad"
        rf"\b(?:had|have|saw|did|got|just had) (?:an?|my|our|another|the) (?:\w+ )?(?P<it>{CLOCK}) (?:w|w/|with|for)\b",
        # "sat w a patient from 2 to 5am"
        rf"\b(?:{CLIENT}|{_WHO}|her|him|them)\b[^.!?\n]{{0,20}}?\b(?P<it>(?:from )?\d{{1,2}} ?(?:[ap]m)? ?(?:to|till|til|until|-) ?\d{{1,2}} ?[ap]m)\b",
        # "this mornings first client is going to be the death of me"
        rf"\b(?P<it>(?:this (?:morning|afternoon|evening)|today|yesterday|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday)'?s (?:first|last|second|third|final|new|only)? ?(?:{_WHO}|{CLIENT}))(?: \w+)? (?:just |totally |finally |literally |actually ){{0,2}}{DID}\b",
        # "At 10am today she finally said it", "tuesday 4pm: he walked out of session"
        rf"(?:^|[.!?\n] ?)(?:at |on |@ ?)?(?P<it>{CLOCK}(?: today| this morning| yesterday| {WEEKDAY})?|(?:last |this )?{WEEKDAY}(?: {PART_OF_DAY}| {CLOCK})?|{DATE})(?:,|:| -)? (?:\w+ ){{0,4}}?(?:{CLIENT}|she|he|they|mum|mom|mam|dad|kid|kiddo|lady|guy|teen|couple|family|{AGE})\b(?: \w+)? {DID}\b",
        # "she's my Tuesday 3pm", "client every thurs at 10 for 2 yrs"
        rf"\b(?:my|our|client|patient|pt|she'?s|he'?s|they'?re) (?:\w+ )?(?P<it>{WEEKDAY}s? (?:{CLOCK}|at {CLOCK}|\d{{1,2}}\b)|every {WEEKDAY}(?: at {CLOCK}| at \d{{1,2}})?)",
    ),
    fires=(
        Fires("my 9am today cried the whole hr 😢"),
        Fires("Tues nite couples appt turned into ww3", role="therapist"),
        Fires("My 4 o'clock just told me she's leaving him. Finally."),
        Fires("Last client of the day fell asleep on me lol", role="counsellor"),
        Fires("Home visit on Thursday with the twins' mum, she wept when I said the case was closing"),
        Fires("intake at 2pm today, lad hadn't eaten since Sunday", role="youth worker"),
        Fires("Friday's 11:30 patient threw up on my shoes", role="nurse"),
        Fires("sesh last Tuesday he said the thing. the actual thing. I'm still not ok", role="therapist"),
    ),
    silent=(
        Silent("Taking new appointments Tuesdays from 9am"),
        Silent("My 9am staff meeting was pointless", role="social worker", why="a staff meeting"),
        Silent("My 6am spin class nearly killed me", role="therapist", why="own class"),
        Silent("Free grief group starts Monday 6pm, all welcome, we are here for families", role="counsellor", why="an offer"),
        Silent("Dentist on Thursday at 3pm, she is terrifying", role="nurse", why="own appointment"),
        Silent("My 8am flight was delayed again", why="no practice"),
        Silent("Court reports due Friday. Coffee me.", role="social worker", why="a task"),
        Silent("The 9am service was lovely, he preached on hope", role="chaplain", why="a public event"),
    ),
)
