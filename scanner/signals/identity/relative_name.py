"""The name of somebody who belongs to a client: mother, partner, child, ex, pet."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE
from scanner.signals.identity._names import ANY, CAP, TITLE, client_named, client_named_at_work
from scanner.signals.identity._people import CLIENT
from scanner.signals.identity._terms import PET, RELATIVE
from scanner.subjects.reading import Reading, Span

_THEIR = rf"(?:her|his|their|the|my|our|a|(?:{CLIENT}|kid|kiddo|boy|girl|student|child|baby|lad|family|lady|woman|man)(?:'s|s'|s)?|{CAP}(?:'s|s'))"



def _theirs(reading: Reading, span: Span) -> bool:
    """A relative named in words of practice; after "his" or "her" the profile is enough."""
    before = reading.text[max(0, span[0] - 30) : span[0]]
    pointed = compiled(r"\b(?:her|his|their|kid'?s|client'?s|foster|bio|birth) ").search(before)
    return (client_named_at_work if pointed else client_named)(reading, span)


SIGNAL = Signal(
    id="rid.client-relative-named",
    severity=4,
    title="A client's relative, partner or pet by name",
    explanation="The people and animals around a client lead to the client as surely as the client's own name does.",
    steps=("delete", "edit"),
    standards=("hipaa-164.514b2", "nasw-1.07r", "idea-300.32"),
    identifier="relative_name",
    needs=0,
    silent_in=HERE,
    confirm=_theirs,
    patterns=(
        # "her ex Dwayne", "his mum, Keisha", "client's husband bob", "their dog named Biscuit", "mom Sarah"
        rf"\b{_THEIR} (?:new |old |older |younger |abusive |late |little |baby |lovely |awful |emotional support |service )?(?:{RELATIVE}|{PET})(?:'s name is|'s called|,| -| is| was| named| called|:| \()? ?(?:{TITLE} )?(?P<it>{ANY})\b",
        # "mom Keisha came to court", "dad (Terrence) no-showed", "foster mum Bernie", "Grandma Jo"
        rf"\b(?:foster |bio |birth |step|adoptive )?(?:m[uo]m|mam|mama|dad|nan|nana|granny|grandma|grandad|gran|grandpa|ex|bf|gf|boyfriend|girlfriend|husband|wife|hubby|auntie?|uncle|sister|brother|carer|guardian|baby daddy)(?:,| -| \()? ?(?P<it>{CAP})\b",
        # "Dwayne, her ex, showed up", "Keisha (his mum)", "Biscuit the dog", "Bernie, foster mum to two of mine"
        rf"\b(?:(?-i:Big|Lil|Little|Old|Uncle|Auntie|Nana|Mama|Papa) )?(?P<it>{CAP}(?: {CAP})?)(?:,| -| \(| is| was|:) ?(?:{_THEIR} )?(?:\w+ )?(?:foster |bio |birth )?(?:{RELATIVE}|{PET})\b(?!'s? \w+er\b)",
        # "Mrs Alvarado, best foster granny on my caseload", "Mr Obi is his grandad"
        rf"\b(?:mrs?|ms|miss|mx)\.? (?P<it>{CAP})[^.!?\n]{{0,30}}\b(?:foster|kinship|granny|gran|grandma|grandmother|nan|nana|grandad|grandpa|mum|mom|mam|mother|dad|father|parent|guardian|carer|caregiver|wife|husband|auntie?)\b",
        # "named the baby Zion", "called her little one Hope", "her baby Zion was born", "welcomed baby Zion"
        rf"\b(?:nam(?:ed|ing)|call(?:ed|ing)|welcom(?:ed|ing)|brought home) (?:her|him|them|the baby|their (?:baby|dog|son|daughter|cat)|her (?:baby|son|daughter|dog|cat|little one)|his (?:baby|son|daughter|dog|cat)|it|baby|little) (?P<it>{CAP})\b",
        # "Dwayne's girlfriend", "Keisha's mum" where the client's own name does not stand there: "got a call from Dwayne's mum"
        rf"\b(?P<it>{CAP})(?:'s|s') (?:new |ex[- ]|foster |bio |birth |step[- ]?)?(?:m[uo]m|mam|mother|dad|father|parents|gran|nan|grandma|granny|husband|wife|partner|girlfriend|boyfriend|gf|bf|ex|sister|brother|auntie?|uncle|family|kids|baby|dog|cat)\b",
        # "mom of Jayden", "mother to Keisha", "father of little Zion"
        rf"\b(?:m[uo]m|mam|mother|dad|father|parents?|granny|gran|nan|grandma|carer|sister|brother) (?:of|to) (?:little |lil |wee |baby )?(?P<it>{CAP})\b",
    ),
    fires=(
        Fires("Shout out to Mrs Alvarado, best foster granny on my caseload"),
        Fires("her ex Dwayne showed up at the shelter 😡"),
        Fires("His mum Keisha sobbed through the whole case conference", role="social worker"),
        Fires("client's dog Biscuit slept on my feet for the entire home visit ❤️"),
        Fires("Bernie, her foster mum, drove 4 hours for the hearing. Angels exist", role="CASA advocate"),
        Fires("She named the baby Zion and asked me to hold him. One of my mums from the unit"),
        Fires("got a call from Tyrell's grandma during my intake, everything is on fire"),
    ),
    silent=(
        Silent("Mrs Alvarado taught me in 3rd grade, legend"),
        Silent("My husband Dwayne made dinner after my late home visit", role="social worker", why="own family"),
        Silent("Her dog Biscuit is the cutest thing on this app", why="no practice"),
        Silent("the mom and dad in this show stress me out", role="therapist", why="television"),
        Silent("My sister Keisha had a baby!! Auntie mode", role="nurse", why="own family"),
        Silent("Parents Evening tonight, then intake notes", role="school counselor", why="an event"),
        Silent("Mother's Day is hard for many clients. Be gentle.", role="therapist", why="general"),
        Silent("Her Majesty's Prison visit went fine", role="probation officer", why="no name"),
    ),
)
