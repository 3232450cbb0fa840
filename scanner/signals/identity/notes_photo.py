"""Case text in a picture - notes, files, whiteboard, calendar, screen - told by the words around it.

What the picture itself shows is not read here; a picture without words is missed.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import NEAR
from scanner.signals.identity._setting import BUT_FAMILY, practised
from scanner.subjects.reading import Reading, Span

_PAPER = (
    r"(?:(?:case|progress|process|session|shift|handover|clinical|client|patient|nursing|intake|visit) ?notes?|case ?loads?|case ?files?|charts?"
    r"|charting|white ?boards?|dry erase board|census|rota|roster|planner|diary|(?:outlook |google |work )?calendar|schedule|appointment book|sign[- ]?in sheet|intake (?:forms?|packets?|sheet)"
    r"|court reports?|care plans?|referrals?|handover sheet|assignment sheet|med(?:ication)? (?:chart|sheet|cart)|genograms?|ecomap|sticky notes|post[- ]its?|ehr|emr"
    r"|cerner|simple ?practice|therapynotes|liquid ?logic|mosaic|paperwork|files|notes|inbox|voicemails?|report writing|documentation)"
)
_PICTURE = r"(?:pics?|photos?|pictures?|screen ?shots?|screen ?grabs?|snaps?|selfie|flat ?lay|boomerang|reel|story)"


_SHOWN = r"\b(?:pics?|photos?|picture|screen ?shots?|screengrab|snap(?:ped|chat)?|selfie|flat ?lay|boomerang)\b|[📸📷🤳🎥]|\b(?:look ?(?:it|at)|behold|exhibit a|view from|zoom)\b"


def _pictured(reading: Reading, span: Span) -> bool:
    """There is a picture, or the words speak of one; and the setting is practice."""
    return bool(reading.item.media or compiled(_SHOWN).search(reading.text)) and practised(reading, span)


SIGNAL = Signal(
    id="rid.notes-photo",
    severity=5,
    title="Notes, files, a whiteboard or a screen in a picture",
    explanation="Names, times and room numbers on paper or a screen can be read from a picture by enlarging it, even in the background.",
    steps=("preserve-first", "delete", "strip-media", "privacy-lead"),
    standards=("hipaa-164.502a", "nasw-1.07l", "nasw-3.04"),
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_pictured,
    patterns=(
        # "pic of my whiteboard", "screenshot of the ehr again"
        rf"\b{_PICTURE} (?:of|from|w/?|with) (?:my|the|our|his|her|today'?s|this|all|a|some|one of my) (?:[\w'-]+ ){{0,3}}{_PAPER}\b",
        # "look at this stack of files", "behold my caseload"
        rf"\b(?:look ?(?:it|at)?|behold|exhibit a|peep|check out|see|admire|this is|here'?s|here is|heres) (?:at )?(?:this|my|the|our|all|these|that|what|how|today'?s)\b{NEAR}\b{_PAPER}\b",
        # "my whiteboard tells the story 📸", "notes all over the kitchen table [photo]"
        rf"\b(?:my|our|todays?|today's|tomorrow's|this week'?s|so many|all (?:the|my|these)|doing|writing|finishing|catching up on) (?:[\w'-]+ )?{_PAPER}\b",
        # "desk view, ignore the files", "pic of my desk"
        r"\bmy (?:messy |work |whole |actual )?(?:desk|work ?space|monitor|work screen|office wall|clip ?board)\b",
        # "if u zoom in u can see the names"
        r"\b(?:if (?:you|u) zoom in|(?:dont|don't) zoom in|ignore the (?:names?|files|notes|board|screen))\b",
        # "behold, 14 case files for court", "my outlook calendar is a horror movie (screenshot)"
        rf"\b(?:behold|look|lookit|exhibit a|pictured|proof|evidence|mood|today'?s view|the view|current view|current situation|current status)\b[:,. ]*(?:\w+ ){{0,4}}{_PAPER}\b",
        r"\b(?:case|client|patient|court) (?:files?|folders?|charts?|notes?|binders?)\b",
        # "look at this pile", "today's assignment board", "typing up an assessment at the coffee shop"
        r"\b(?:pile|stack|mountain|tower|wall|board|assignment board|sign[- ]?in (?:log|sheet|book)|log ?book|week at a glance|day at a glance|planner spread|spread|sticky notes?|post[- ]its?|subpoena|court papers|assessment|report|referral|chart|ehr|emr|paper(?:s|work)?|whiteboard|caseload|calendar|schedule|inbox|notes|files?|folders?|clipboard|handover sheet|names and all)\b",
    ),
    fires=(
        Fires("pic of my whiteboard, 31 families & counting 😩", role="child protection social worker"),
        Fires("look at this stack of case files omg", role="probation officer"),
        Fires("charting in my pjs, dont zoom in lol 📸", role="hospice nurse"),
        Fires("Screenshot of my calendar tomorrow - seven clients back to back"),
        Fires("my caseload board, colour coded by risk 📷", role="social worker"),
        Fires("EHR down so back to paper, look at this pile", role="social worker"),
    ),
    silent=(
        Silent("[photo] blank therapy worksheet, free download", role="therapist", why="nobody's words"),
        Silent("New planner day! 📸 stickers included", role="nurse", why="stationery"),
        Silent("My caseload is too high, and so is everybody's.", role="social worker", why="no picture"),
        Silent("Photo of the sunset from my run", role="counsellor", why="no paper"),
        Silent("look at the charts for interest rates", why="no practice"),
        Silent("Screenshot of my train ticket, they moved the platform again", role="psychologist", why="travel"),
        Silent("Pic of my sister's wedding calendar", why="no practice"),
    ),
)
