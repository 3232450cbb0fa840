"""A workplace, waiting room, video grid or car with people or their things in view, told by the words around it.

What the picture itself shows is not read here; a picture without words is missed.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import NEAR, WHO
from scanner.signals.identity._setting import BUT_FAMILY, practised
from scanner.subjects.reading import Reading, Span

_ROOM = (
    r"(?:waiting (?:room|area|rm)|lobby|reception|group room|day ?room|common room|therapy room|play ?room|dining room|corridor|hallway|ward|unit|clinic|drop[- ]in"
    r"|shelter|dorm|cell ?block|consult(?:ing)? room|triage|court ?house|nurses'? station|cafeteria|sally ?port|home visit)"
)
_PICTURE = r"(?:pics?|photos?|pictures?|selfies?|snaps?|reels?|videos?|vids?|tik ?toks?|boomerang|live|screen ?shots?|story)"


_SHOWN = r"\b(?:pics?|photos?|picture|selfie|screen ?shots?|snap(?:ped|chat)?|reel|video|vid|tik ?tok|live from|boomerang)\b|[📸📷🤳🎥]|\b(?:look ?(?:it|at)|view from)\b"


def _pictured(reading: Reading, span: Span) -> bool:
    """There is a picture, or the words speak of one; and the setting is practice."""
    own_visit = compiled(r"\b(?:my|our) (?:own )?(?:dentist|gp|doctor|physio|vet|scan|mri|appointment|check-?up|surgery|blood test)\b").search(reading.text)
    shown = bool(reading.item.media or compiled(_SHOWN).search(reading.text))
    return shown and not own_visit and practised(reading, span)


SIGNAL = Signal(
    id="rid.office-photo",
    severity=4,
    title="A workplace picture with people or belongings in it",
    explanation="Whoever is recognised in the room, on the call or by a coat or a car seat is shown to be using your service.",
    steps=("delete", "strip-media"),
    standards=("nasw-1.03h", "nasw-1.07i", "hipaa-164.514b2"),
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_pictured,
    patterns=(
        # "pic of the waiting room this morning", "live from the drop-in"
        rf"\b{_PICTURE} (?:\w+ )?(?:of|from|in|at|on) (?:my|the|our|a|today'?s) (?:[\w'-]+ ){{0,2}}{_ROOM}\b",
        # "look at this waiting room", "my waiting room is packed 📸"
        rf"\b(?:this|my|our|the|todays?|today's) (?:[\w'-]+ ){{0,2}}(?:waiting (?:room|area|rm)|lobby|group room|day ?room|drop[- ]in|shelter|ward|clinic)\b{NEAR}\b(?:full|packed|heaving|rammed|standing room|line|queue|everyone|people|ppl|kids|families|faces|crowd|[📸📷🤳])",
        # "screenshot of our zoom group", "look at my telehealth grid"
        rf"\b(?:{_PICTURE}|look at|my|our|this)\b{NEAR}\b(?:zoom|teams|webex|doxy|tele(?:health|therapy)|virtual|video)[ -](?:\w+ )?(?:group|sessions?|grid|gallery|screen|squares|faces|clients?|call w|set ?up)\b",
        # "car seats ready for transport, kids asleep in the back"
        rf"\b(?:car ?seats?|back ?seat|in the back of (?:my|the) (?:car|van)|transport(?:ing)?)\b{NEAR}(?:{WHO}|\bvisit\b|\bremoval\b|\bplacement\b|\bcase ?load\b)",
        # "her walker parked by my desk", "kiddos shoes lined up outside my office"
        rf"{WHO}'?s? (?:tiny |little |wee )?(?:coats?|shoes|boots|bags?|back ?packs?|walkers?|wheel ?chairs?|prams?|strollers?|bikes?|jackets?|toys?|stuff)\b{NEAR}\b(?:office|waiting|lobby|hall|desk|door|couch|clinic|unit)\b",
        # "selfie on shift, ignore the residents behind me"
        rf"\b(?:ignore|dont mind|don't mind|peep|spot) (?:the|my|that) (?:[\w'-]+ ){{0,2}}{WHO}(?: \w+)? (?:behind|in (?:the )?(?:back|background)|photo ?bombing)\b",
        # "group selfie w everyone at the drop in", "zoom screenshot of my teen group"
        rf"\b{_PICTURE}\b[^.!?\n]{{0,30}}\b(?:at|in|outside|inside|from|of|w|with) (?:my|the|our|a) (?:[\w'-]+ ){{0,2}}(?:{_ROOM}|group|unit|program\w*|center|centre|class|line|queue)\b",
        # "her stroller parked outside my office", "his shoes by my door"
        r"\b(?:her|his|their|someone'?s|a kid'?s|kids|tiny|little) (?:\w+ )?(?:coats?|shoes|boots|bags?|back ?packs?|walkers?|wheel ?chairs?|prams?|strollers?|buggy|bikes?|jackets?|toys?|hoodie|cane|crutches|car ?seats?|lunch ?box)\b[^.!?\n]{0,25}\b(?:office|waiting|lobby|hallway|desk|door|couch|clinic|unit|reception)\b",
        # "the line outside our clinic", "tour of my office (ignore the guy on the couch)"
        r"\b(?:line|queue|crowd|people|ppl|families|everyone|kids|guy|lady|man|woman|someone) (?:\w+ ){0,2}(?:outside|inside|in|at|on|behind) (?:my|our|the) (?:\w+ )?(?:clinic|office|couch|sofa|waiting room|lobby|shelter|drop[- ]in|food bank|ward|unit|door|background|back)\b",
        # "tour of my office", "live from the ward"
        r"\b(?:office tour|tour of (?:my|our|the) (?:office|clinic|unit|ward|shelter|group home|school)|live from (?:the|my|our) \w+)\b",
        # "packed house for food pantry day", "our lobby on check day", "movie night on the unit"
        r"\b(?:lobby|waiting (?:room|area)|day room|unit|ward|intake (?:window|desk)|food (?:pantry|bank)|soup kitchen|drop[- ]in|shelter|play (?:therapy )?room|group room|clinic|group home|placement|telehealth|tele ?therapy|triage|nurses'? station|dining hall|yard|cell ?block|rec room|common room|in my office|my couch|to group|in group|transport\w*)\b",
    ),
    fires=(
        Fires("pic of my waiting room this morning, standing room only", role="community psychologist"),
        Fires("screenshot of our zoom group, look at all those brave faces 💜", role="peer support worker"),
        Fires("car seats in, 3 kids asleep in the back, another late transport 📸", role="CPS worker, social work"),
        Fires("selfie on nights, ignore the resident behind me 😂"),
        Fires("kiddo's boots drying by my office door 📷 Glasgow in November", role="children's social worker"),
    ),
    silent=(
        Silent("[photo] new couch for my empty office!", role="therapist", why="nobody there"),
        Silent("Waiting room selfie, my own dentist is running late", role="nurse", why="the writer's own appointment"),
        Silent("photo of the lobby at our hotel in Lisbon", why="no practice"),
        Silent("Our clinic is open until seven on Thursdays.", role="physiotherapist", why="no picture"),
        Silent("the video call with my sister froze again", role="counsellor", why="own family"),
        Silent("Please do not take pictures in the waiting room.", role="midwife", why="a kept boundary"),
        Silent("car seats are a nightmare to fit, any tips?", why="no practice"),
    ),
)
