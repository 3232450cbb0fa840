"""A photo taken at work or at a client's home: its hidden data may hold the place and the minute.

What the file itself carries is read elsewhere; here only the words around a picture tell where it was taken.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import FACILITY

_PICTURE = r"(?:pics?|photos?|pictures?|selfies?|snaps?|shots?|view|views|sunset|sunrise|sky|rainbow|moon|snow|video|vid|reel|polaroid|photo ?dump|📸|📷|🤳|🌅|🌇)"
_HOME = rf"(?:(?:{CLIENT}|famil(?:y|ies)|kiddo|kid|student|foster (?:family|mom|mum|carer)|lady|gent|patient|home visit|hv|visit)(?:'s|s'|s)? ?(?:house|home|porch|yard|driveway|street|road|flat|apartment|apt|garden|balcony|window|place|kitchen|front room|stoop|block|farm|trailer|doorstep|view)?)"

SIGNAL = Signal(
    id="rid.exif-media-geo",
    severity=3,
    title="A photo taken at work or at a client's home",
    explanation="Photo files often carry the exact place and minute, so the picture can say what your words leave out.",
    steps=("strip-media", "delete"),
    standards=("hipaa-164.514b2", "nasw-1.07m"),
    identifier="place",
    needs=0,
    silent_in=HERE,
    confirm=at_work,
    patterns=(
        # "view from my client's porch", "sunset outside a family's flat", "pic from today's home visit"
        rf"(?:\b{_PICTURE}\b|[📸📷🤳🌅🌇])[^.!?\n]{{0,30}}?\b(?:from|at|outside|in front of|by|of|behind|near|on|in|during|after|before) (?P<it>(?:(?:a|an|the|my|our|this|that|one of my|today'?s|last|yesterday'?s|tonight'?s) (?:\w+ ){{0,2}}?)?{_HOME})\b",
        # "📸 outside the shelter", "selfie on the ward", "sunrise over the group home parking lot"
        rf"(?:\b|(?=[📸📷🤳🌅🌇])){_PICTURE}[^.!?\n]{{0,30}}?\b(?:from|at|outside|in front of|by|behind|on|over|in|of|near|leaving|after|before|outside of|during) (?P<it>(?:(?:the|our|my|this|work|a|today'?s) )?(?:[\w'-]+ ){{0,3}}?(?:{FACILITY}|group home|safe ?house|refuge|drop[- ]in|office|workplace|waiting room|lot|car ?park))\b",
        # "took this on a home visit", "snapped this at the refuge this morning"
        rf"\b(?:took|snapped|shot|filmed|caught|captured|got|found) (?:this|these|that|it|a (?:quick )?(?:pic|photo|selfie|video)|some (?:pics|photos))(?: \w+){{0,2}} (?:on|at|from|outside|during|after|before|in|by|in front of|behind) (?P<it>(?:(?:a|an|the|my|our|today'?s) (?:[\w'-]+ ){{0,2}}?)?(?:home visits?|hv|outreach|{_HOME}|{FACILITY}|rounds|shift|session))\b",
        # "location's still on in my camera at work", "forgot to turn off geotag on the ward pics"
        r"\b(?P<it>(?:geo ?tags?|gps|exif|metadata|location (?:data|services|tag)|time ?stamps?)\b[^.!?\n]{0,40}\b(?:pics?|photos?|pictures?|selfies?|camera|phone|video)|(?:pics?|photos?|pictures?|selfies?)\b[^.!?\n]{0,40}\b(?:geo ?tag(?:ged|s)?|gps|exif|metadata|location (?:data|tag|is on|on)|time ?stamp(?:ed|s)?))\b",
    ),
    fires=(
        Fires("view from my client's porch, could be worse places to do an intake 🌅"),
        Fires("sunset outside the shelter after a brutal shift", role="outreach worker"),
        Fires("snapped this on a home visit, tell me that isn't the prettiest garden", role="health visitor"),
        Fires("Selfie in the psych unit car park, eyes like raccoons", role="nurse"),
        Fires("Photos from today's home visits, rural practice has its perks", role="social worker"),
        Fires("just realised my ward selfies were geotagged, photos location on this whole time 😳", role="nurse"),
    ),
    silent=(
        Silent("photo from my own garden, tomatoes!!", role="social worker", why="own garden"),
        Silent("View from the hotel at the conference", role="therapist", why="an event"),
        Silent("sunset over the lake, off the clock at last", role="nurse", why="not at work"),
        Silent("Photos of my nephew at the hospital, 8lb 2oz!", role="social worker", why="own family"),
        Silent("Selfie in front of the courthouse where we got married", why="no practice"),
        Silent("Snapped this on my morning run, look at the fog", role="counsellor", why="own time"),
        Silent("Client photos from last weekend's wedding shoot", role="photographer", why="another trade"),
    ),
)
