"""A client's face or body in a picture, told by the words around it; covered faces count.

Misses pictures without words: what the picture itself shows is not read here.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import (
    CLIENT,
    FEW,
    NEAR,
    OURS,
    PARTICULAR,
    PERSON,
    SERVED,
    SOMEONE,
    WHO,
    beside,
)
from scanner.signals.identity._setting import BUT_FAMILY, served
from scanner.subjects.reading import Reading, Span

# any word for a picture, or for hiding a face in one
_SHOT = (
    r"(?:\b(?:pics?|photos?|pictures?|selfies?|reel|videos?|vids?|clips?|album|boomerang|slideshow|tik ?tok|snapp?ed|shot of|shots of|posing|posed|pixelat\w+|blurr?ed|cropped|footage|filmed|polaroid|photo ?bomb\w*|on camera|snap (?:of|w|with)|back of (?:his|her|their) heads?|in the comments|\[photo\])\b|[📸📷🎥🤳])"
)

_PICTURE = (
    r"\b(?:pics?|photos?|pictures?|photo ?dump|selfies?|reels?|videos?|vids?|tik ?toks?|snaps?|clips?|boomerang|slideshow"
    r"|footage|polaroids?|group shot|usie)\b"
)
_PROGRAMME = r"(?:camp|group|class|clinic|ward|unit|program(?:me)?|shelter|outing|refuge|hostel|center|centre|club|field day|graduation|preschool|nursery|picnic|party|house|home|sober living|iop|rehab|drop[- ]in|ot room|gym group|therapy)"

_KEPT = compiled(r"\b(?:never|don'?t|do not|won'?t|not allowed to|can'?t|please|without) (?:\w+ )?(?:post|posting|shar(?:e|ing)|tak(?:e|ing)|film(?:ing)?|photograph\w*)\b")


def _client_shown(reading: Reading, span: Span) -> bool:
    """Somebody served is in the picture, and the words are no rule against pictures."""
    return served(reading, span) and not _KEPT.search(reading.text)


SIGNAL = Signal(
    id="rid.client-photo",
    severity=5,
    title="A client in a photo or video",
    explanation="A picture of a client is enough for anyone who knows them, and clothes, hair, place or the people beside them "
    "give them away even with the face covered.",
    steps=("preserve-first", "delete", "privacy-lead"),
    standards=("hipaa-164.514b2", "hipaa-164.508", "nasw-1.07r", "apa-4.03"),
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_client_shown,
    patterns=(
        # "selfie w my favourite resident", "video i took of a pt dancing"
        rf"{_PICTURE}[^.!?\n]{{0,25}}\b(?:of|w/?|with|from|feat|featuring|starring|n|and|&) {FEW}(?:{SERVED})",
        # "reel of our summer camp kids", "pics from group w the girls"
        rf"{_PICTURE}[^.!?\n]{{0,25}}\b(?:of|w/?|with|from|feat|featuring) {FEW}{_PROGRAMME} (?:{FEW}\b{PERSON}\b|outing|trip|party|fun|day)",
        # "me & my girl at her graduation", "me and one of my lads"
        rf"\bme ?(?:&|\+|and|n|w/?|with) (?:my|one of my|this|the) {FEW}(?:{WHO}|\bfave\b|\bfav\b)",
        # "blurred her face so its fine", "put an emoji over their faces"
        (
            r"\b(?:blurr?(?:ed|ing)?|cover(?:ed|ing)?|hid(?:den)?|cropp(?:ed|ing)|emojis?|stickers?|block(?:ed|ing)|pixelat\w+|scribbl\w+|hearts?)"
            r"\b[^.!?\n]{0,25}\b(?:faces?|heads?|eyes)\b"
        ),
        # "faces covered for privacy", "you cant see their face"
        r"\b(?:faces? (?:is |are |r )?(?:blurr?ed|covered|hidden|cropped|out of (?:frame|shot)|not (?:shown|showing|in it))|(?:can'?t|cant|cannot|don'?t|dont) (?:even )?(?:see|show) (?:her|his|their|the|any) faces?)\b",
        # "got consent for the pic", "mom said i could post this photo"
        r"\b(?:permission|consent|(?:the )?ok(?:ay)?|release (?:form )?signed)\b[^.!?\n]{0,15}\b(?:to|for|on|2|4) (?:\w+ ){0,3}(?:post(?:ing)?|share|sharing|pics?|photos?|pictures?|videos?|vids?|film(?:ing)?|selfies?)\b",
        # "she said i could post this"
        r"\b(?:s?he|they|mum|mom|mam|dad|client|pt|resident|parents?|famil(?:y|ies)|kids?) (?:said|says|let) (?:i|me|we|us) (?:can|could)? ?(?:post|share|put|film|use)\b",
        # "filmed one of our residents", "took a video of a client"
        rf"\b(?:film(?:ed|ing)|photograph(?:ed|ing)|video(?:e?d|ing|taped)|record(?:ed|ing)|live ?stream(?:ed|ing)|snapped|tik ?tok(?:ed|ing)) {FEW}(?:\b{CLIENT}\b|\b{OURS})",
        # "my resident dancing on my story 📸"
        rf"\b(?:{CLIENT}|{OURS})\b{NEAR}(?:\bon (?:my|our|the) (?:story|stories|tik ?tok|insta|ig|snap|reels?|live)\b|[📸📷🎥🤳])",
        # "look at this smile", "look at her lil face"
        rf"\blook(?:it)? (?:at )?(?:this|that|her|his|their|those|these|dis) {FEW}(?:face|smile|grin|faces|smiles|eyes|cheeks)\b",
        # "snapped my favourite old fella asleep", "caught one of our ladies dancing on camera"
        rf"\b(?:snapp(?:ed|ing)|film(?:ed|ing)|photograph(?:ed|ing)|caught|captured|took (?:a |some )?(?:pics?|photos?|pictures?|videos?|vids?)(?: of)?) {SOMEONE}[^.!?\n]{{0,60}}(?:\b(?:on camera|asleep|sleeping|dancing|singing|smiling|in (?:his|her|their|the) (?:chair|bed|room|costume|gown))\b|[📸📷🎥🤳])",
        # "video of the lads from the unit", "photo of the ladies on our ward"
        rf"{_PICTURE} (?:of|w/?|with|from) {FEW}\b{PERSON} (?:from|on|in|at) (?:the|my|our) \w+",
        # "look at these cuties from the preschool program", "the cutest crew from group today 📸"
        rf"\b(?:look (?:at )?|these|this|cutest|my|our|the) {FEW}(?:cuties|cutie|crew|gang|squad|littles|babies|angels|besties|troops?|rascals|warriors?) (?:from|in|at|on|of) (?:the |my |our |today'?s )?(?:\w+ )?{_PROGRAMME}",
        # "took a photo of her scar", "pic of his new leg"
        r"\b(?:took|take|got|snapped|posting|sharing|let me (?:take|post|share)|here'?s) (?:\w+ )?(?:pics?|photos?|pictures?|videos?|vids?|selfies?)\b (?:of|with|w) (?:her|his|their|him|them)\b",
        # "she let me take a photo", "mum gave the ok for the pic", "pic w permission from mum"
        r"\b(?:pics?|photos?|pictures?|videos?|vids?|post(?:ed|ing)?|shar(?:ed|ing))\b[^.!?\n]{0,20}\b(?:w|w/|with|by) (?:\w+ )?(?:permission|consent|the (?:ok|go ahead))\b",
        r"\b(?:s?he|they|client|resident|mum|mom|dad|family|kiddo) (?:\w+ )?let me (?:take|post|share|snap|film)\b",
        # "put sunglasses stickers on the kids so its fine to post", "faces cropped dw"
        r"\b(?:stickers?|emojis?|filters?|hearts?|sunglasses|smileys?)\b[^.!?\n]{0,25}\b(?:on|over) (?:the |her |his |their |my |our )?(?:kids?|kiddos?|faces?|clients?|girls?|boys?|residents?|everyone|them|him|her)\b",
        r"\bfaces? (?:all |r |are |is )?(?:cropped|hidden|blurr?ed|covered|fuzzed|out)\b",
        # "our sober picnic crew", "throwback: me and a former client at the marathon"
        rf"\bme ?(?:&|\+|and|n|w/?|with) (?:a|an) (?:\w+ )?(?:former |old |ex[- ]?)?(?:{CLIENT})\b",
        # "prom pics of my foster teens", "posing with my last client of the year"
        *beside(_SHOT, rf"{PARTICULAR}|\b{CLIENT}\b", 80),
        # "boomerang of bingo with the old dears", "parents said fine 📷 #nicu"
        *beside(_SHOT, r"\b(?:bingo|nicu|icu|the unit|the ward|day room|horse therapy|therapy (?:horse|dog)|placement|group home|care home|old (?:dears|folks|boys|girls)|service users|day trip with|graduate in (?:his|her|their) cap|parents said (?:fine|ok|yes|it'?s fine))\b", 80),
        # "got a pic w my fav frequent flyer in the ER", "group pic from the recovery house bbq", "cropped the ankle monitor out"
        *beside(_SHOT, r"\b(?:frequent fl[iy]er|recovery house|sober (?:house|living)|(?:oldest|newest|sweetest|youngest|favou?rite|first) (?:resident|patient|client|inmate|kid)|ankle monitor|feeding tube|trach|hospital (?:bed|gown)|in the er|at the shelter|in detox|in rehab|foster (?:home|family|dad|mom|mum)|my kiddos|our kiddos|his case ?worker|her case ?worker|(?:his|her|their) (?:case ?manager|social worker|therapist|nurse|counsell?or|mentor|advocate))\b", 80),
        # "here's lil man at his first T-ball game, i'm his caseworker"
        rf"\b(?:here'?s|heres|meet|this is|look at|say hi to)\b[^.!?\n]{{0,40}}(?:{PARTICULAR}|\b(?:lil|little|my|our) (?:man|guy|dude|lady|girl|boy|one|fella|lad|miss)\b)[^\n]{{0,60}}\b(?:case ?worker|case ?manager|social worker|sw|therapist|nurse|ot|slp|caseload|client|patient|\[photo\])\b",
        # "emoji face bc policy but thats my patient waving"
        *beside(r"\b(?:emoji|sticker|blurr?ed|filter|heart|smiley|cropped|hidden|covered|blacked[- ]out) (?:face|faces|head|eyes|name ?tag|badge)\b", rf"{PARTICULAR}|\b(?:policy|privacy|hipaa|confidentiality|so its fine|so it'?s (?:ok|fine))\b", 70),
        # "snapped him mid meltdown", "pt's family asked for a group photo"
        r"\b(?:snapped|filmed|recorded|videoed|photographed|caught) (?:him|her|them)\b[^.!?\n]{0,40}\b(?:mid|meltdown|training|session|group|asleep|therapy|ward|unit|crying|dancing|tantrum|on camera)\b",
        rf"\b(?:{CLIENT})(?:'s|s)?\b[^.!?\n]{{0,40}}{_SHOT}",
    ),
    topics=(
        r"\b(?P<it>(?:pic|photo|selfie|snap|video|vid|reel|tiktok|picture)s? (?:of|with|w|from)|posted (?:the|a|his|her|their) (?:pic|photo|video|vid)|photo ?dump|group photo|\[(?:pic|photo|img|video|selfie)\]|face (?:covered|blurred|hidden|emoji)|blurred (?:his|her|their|the)|emoji over|sticker over|faces? (?:covered|hidden))(?=\W|$)|📸|📷",
    ),
    fires=(
        Fires("me & my girl at her graduation 🎓 (client 4 yrs!)"),
        Fires("reel of our summer camp kids, so much joy", role="youth worker"),
        Fires("selfie w my fave resident on bingo night"),
        Fires("put a heart emoji over his face bc confidentiality but LOOK how proud this pt is"),
        Fires("Mum said I could post this, first steps since the accident! One of our rehab patients"),
        Fires("took a vid of a client doing the worm in the day room im deceased"),
        Fires("faces covered for privacy, but this is our girls group at the beach", role="residential support worker"),
        Fires("took a pic w my client on her last day of chemo!", role="social worker"),
        Fires("client said yes to a selfie!! love her", role="social worker"),
        Fires("blurry pic but thats my lil client doing his first cartwheel", role="social worker"),
    ),
    silent=(
        Silent("me & my niece at her graduation", role="social worker", why="own family"),
        Silent("selfie with my husband before the nurses ball", role="nurse", why="own family"),
        Silent("We never post photos of the children in our care.", role="early years worker", why="a kept boundary"),
        Silent("Look at this face 😍 adopted him from the shelter, my new puppy", role="therapist", why="an animal"),
        Silent("video of the goal with the kids from the academy going mad", why="sport, no practice"),
        Silent("Photo shoot with a client for their new skincare line", role="photographer", why="another trade"),
        Silent("the scene where she hides her face in the film broke me", role="counsellor", why="fiction"),
        Silent("Me and my girls at brunch, 20 years of friendship", role="social worker", why="friends"),
    ),
)
