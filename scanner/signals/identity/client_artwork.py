"""Something that a client made, wrote or drew, shown to others."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._people import FEW, PARTICULAR, PERSON, SERVED, SOMEONE, WHO, beside
from scanner.signals.identity._setting import BUT_FAMILY, a_rule, served
from scanner.subjects.reading import Reading, Span

_PIECE = r"(?<!my )\b(?P<it>drawing|painting|poem|haikus?|poetry|letter|card|note|diary|journal|bracelet|song|rap|collage|sculpture|origami|artwork|mural|mask|sketch|scarf|beanie|blanket|valentine|portrait|painted rock|carv\w+|self[- ]portrait|comic|apology|beats?|tattoo design|lyrics|spoken word|dishcloths?|quilt|crochet\w*|knitting|doll|jewell?ery|birdhouse|pottery|vase|graffiti|speech|essay|story)\b"

_WORK = (
    r"(?P<it>drawings?|paintings?|pictures?|poems?|poetry|letters?|cards?|notes?|bracelets?|necklaces?|songs?|raps?|verses?|lyrics"
    r"|collages?|sculptures?|pottery|mugs?|origami|crafts?|artworks?|art|murals?|sand ?trays?|masks?|journals?(?: (?:entry|page))?"
    r"|sketch(?:es)?|doodles?|scarf|blanket|quilt|beanie|key ?chain|canvas|comics?|story|stories|essay|portraits?|zine"
    r"|valentines?|puppets?|self[- ]portraits?|slime|lego)"
)
_MADE = r"(?:wrote|drew|made|painted|did|gave|created|sent|left|built|knitted|knit|crocheted|coloured|colored|sewed|composed|sculpted|carved|handed|slipped)"

def _by_somebody_served(reading: Reading, span: Span) -> bool:
    """Somebody served made it, and the words are no rule against sharing."""
    return served(reading, span) and not a_rule(reading)


SIGNAL = Signal(
    id="rid.client-artwork",
    severity=3,
    title="Something a client made",
    explanation="Handwriting, style or a name in the corner can tell the client, their family or a classmate whose work it is.",
    steps=("delete", "supervision"),
    standards=("nasw-1.07b", "nasw-1.07r", "aca-A.10"),
    identifier="object",
    needs=0,
    silent_in=BUT_FAMILY,
    confirm=_by_somebody_served,
    patterns=(
        # "poem one of my inmates wrote", "card a little lad made me"
        rf"\b{_WORK} {FEW}{WHO} (?!who){FEW}{_MADE}\b",
        # "card from one of my kiddos", "artwork by our residents"
        rf"\b{_WORK} (?:\w+ )?(?:by|from|courtesy of) (?:{FEW}{SERVED}|(?:my|our) {FEW}\b{PERSON}\b)",
        # "a letter from a mom", "drawing by a wee lad"
        rf"\b(?P<it>drawing|painting|letter|card|note|poem|bracelet) (?:\w+ )?(?:by|from) (?:a|an|this|one|some) (?:\w+ )?{PERSON}\b",
        # "look at this painting from art therapy", "what a mask, made in group"
        rf"\b(?<!my ){_WORK}[^.!?\n]{{0,30}}\b(?:from|in|at|during|after|did) (?:\w+ )?(?:art therapy|(?:art |craft )?group|sessions?|sesh|play therapy|therapy|the unit|the ward|rehab|detention|juvie|jail|prison|the shelter|day (?:room|program\w*)|craft (?:hour|table))\b",
        # "kiddo drew me as a superhero", "one of our ladies crocheted me a blanket"
        rf"{WHO} (?:\w+ )?(?:(?:just|today|finally) )?(?:drew|painted|sketched|crocheted|knitted|sculpted|sewed|wrote|composed|carved|wove|made|built|coloured|colored) (?:me|us|this|dis|it|her|his|a|an|the) {FEW}{_WORK}\b",
        # "kiddo drew me as a superhero"
        rf"{WHO} (?:(?:just|today|(?:on|in|at|from) (?:the|my|our) \w+) )?(?P<it>drew|painted|sketched|knitted|crocheted) (?:me|us|our family|their family|this)\b",
        # "my client's artwork", "a patient's poem"
        rf"{SERVED}'?s? (?:own )?{_WORK}\b",
        # "made this for me in group", "she made it in art therapy"
        r"\b(?P<it>made|drew|painted|wrote|built) (?:this|it|these|dis)\b[^.!?\n]{0,15}\b(?:in|during|after|at) (?:art therapy|group|(?:our )?(?:session|sesh)|play therapy|the day room|craft)",
        # "kid left this note on my desk", "a detainee made me origami from a commissary slip"
        rf"(?:{SOMEONE}|\b{PERSON}\b) (?:\w+ )?(?:left|gave|sent|slipped|handed|mailed|brought|made|wrote|drew|painted|crafted|beaded|folded) (?:me |us |our team |this |a |an |the |his |her |their ){{0,3}}(?:\w+ )?{_WORK}\b",
        # "she wrote a rap about our sessions", "he drew us as superheroes"
        rf"\b(?:s?he|they) (?:\w+ )?(?:wrote|made|drew|painted|gave|left|sang|knitted|composed) (?:me|us|this|a|an|our) {FEW}{_WORK}\b[^.!?\n]{{0,30}}\b(?:me|us|our|session|group|therapy|my (?:desk|office|door|wall)|this place)\b",
        r"\b(?:s?he|they) (?P<it>drew|painted|sketched) (?:me|us|our)\b",
        # "one of my youth drew our whole team as avengers"
        rf"{SOMEONE} (?:\w+ )?(?P<it>drew|painted|sketched|sculpted|illustrated) (?:our|my|the|me|us|his|her|their|a|this)\b",
        # "mural the residents painted for pride", "bracelet made by my tuesday 3pm", "thank u card frm a mum"
        rf"\b{_WORK} (?:\w+ )?(?:made |drawn |written |painted |sent |given )?(?:by|from|frm|fr) {PARTICULAR}",
        rf"\b(?P<it>drawings?|paintings?|letters?|cards?|notes?|bracelets?|murals?|origami|collages?|valentines?) (?:\w+ )?(?:made |drawn |written |painted |sent |given )?(?:by|from|frm|fr) {SOMEONE}",
        r"\b(?P<it>mural|quilt|banner|card|playlist|poster|garden) (?:that |which )?(?:the|our|my|all the) (?:residents|clients|patients|kids|lads|ladies|girls|boys|youth|inmates|teens|students|vets|families) (?:\w+ )?(?:made|painted|did|sewed|wrote|drew|planted|signed)\b",
        # "one of the girls' journals", "our lads' murals"
        rf"\b(?:one of )?(?:the|our|my) (?:\w+ )?(?:girls|boys|lads|kids|teens|residents|clients|ladies|patients|kiddos|inmates|youth)(?:'s|'|s)? {_WORK}\b",
        # "sand tray from today", "mask project in group"
        r"\b(?P<it>sand ?trays?|trauma narrative|feelings (?:chart|wheel|monster)|worry monster|memory box|life ?story book|goodbye (?:card|letter|book)|genogram)\b[^.!?\n]{0,30}\b(?:from|by|in|today|this|a kid|kiddo|client|she|he|made|did|look|w)\b",
        # "my 6yo client's drawing of anger", "letter from one of my lifers", "a page from a client's diary"
        *beside(_PIECE, rf"{PARTICULAR}", 50),
        # "these haikus from the bereavement group", "the collage the girls made in therapy"
        *beside(_PIECE, r"\b(?:bereavement|grief|recovery|art|therapy|iop|day|teen|girls|boys|men'?s|women'?s) (?:group|program\w*|room)\b|\bin (?:therapy|ot|placement|prison|detention|rehab|day room)\b", 60),
        # "she gave me a painted rock that says brave"
        r"\b(?:s?he|they) (?:\w+ )?(?:gave|made|left|handed|slipped|knitted|carved|painted|drew|wrote) (?:me|us) (?:a|an|this|the|his|her) (?:\w+ )?(?P<it>(?:\w+ )?(?:rock|stone|card|letter|drawing|painting|poem|bracelet|scarf|spoon|note|keychain|necklace|mug|picture|blanket|hat|beanie|candle|box|paper \w+))\b",
        rf"{SOMEONE} (?:\w+ )?(?P<it>carved|knitted|crocheted|wove|sewed|whittled|beaded|welded|baked|soldered) (?:me|us|this|a|an)\b",
        # "one of my young people made this beat about his dad", "a student on my caseload drew what anxiety looks like"
        rf"(?:{PARTICULAR}|{SOMEONE})[^.!?\n]{{0,30}}\b(?P<it>drew|painted|sketched|composed|recorded|crochets?|crocheted|knits?|knitted|sews?|sewed|builds?|built|made (?:me|us|this|a|an)) (?:\w+ )?(?:this|that|what|how|for|me|us|our|about|all|dish\w+)\b",
        # "this was drawn by a girl who doesnt speak", "a veteran on my caseload wrote this"
        rf"\b(?P<it>drawn|painted|written|made|sewn|knitted|crocheted|carved|composed|designed|sketched) by (?:{SOMEONE}|{PARTICULAR})",
        rf"(?:{PARTICULAR}|\b{PERSON}\b(?: on my caseload| in my group| at (?:my|our|the) \w+)?) (?P<it>wrote|made|drew|painted|built|designed|recorded) (?:this|these)\b",
        # "my lady at the nursing home embroidered my name", "the way this kid draws his dad"
        rf"{SOMEONE}(?: (?:at|in|on|from) (?:my|our|the) (?:\w+ ){{0,2}}\w+)? (?:\w+ )?(?P<it>embroidered|stitched|crocheted|knitted|drew|draws|paints|painted|sketched|sculpted|carved|whittled|beaded)\b",
        r"\b(?P<it>collage|masks?|paintings?|drawings?|poems?|artwork|journals?|letters?|canvas(?:es)?|clay|vision boards?) (?:from|in|by|at|during) (?:tonight'?s|today'?s|last night'?s|my|our|the|this week'?s) (?:\w+ )?(?:group|session|circle|class|workshop|survivors?|unit|ward|program\w*|camp)\b",
    ),
    fires=(
        Fires("poem one of my inmates wrote, had to share"),
        Fires("look at this painting from art therapy, trauma on canvas"),
        Fires("This thank you card from one of my families made my whole year 😭"),
        Fires("a wee lad on the ward drew me as a giraffe 🦒", role="paediatric nurse"),
        Fires("my client's poem. read it. READ IT."),
        Fires("she made this in group & wanted u all to see", role="art therapist"),
        Fires("One of our residents crocheted me a scarf for winter"),
        Fires("this was drawn by a girl who doesnt speak", role="social worker"),
        Fires("a poem by a 15 y/o in juvie. read it twice", role="social worker"),
        Fires("the way this kid draws his dad with no mouth...", role="social worker"),
    ),
    silent=(
        Silent("My daughter drew me as a superhero", role="social worker", why="own family"),
        Silent("The kids made me a card for Mother's Day", role="therapist", why="own family, most likely"),
        Silent("My painting from art group tonight, first one in years", role="nurse", why="the writer's own work"),
        Silent("love this song by a guy nobody has heard of", role="counsellor", why="music"),
        Silent("Free poetry evening at the library, all welcome", role="social worker", why="an event"),
        Silent("Got a letter from the council about parking again", role="case manager", why="no person"),
        Silent("a kid on the train drew me, so sweet", why="no practice"),
        Silent("Story by the man who wrote Jaws", role="social worker", why="a book"),
    ),
)
