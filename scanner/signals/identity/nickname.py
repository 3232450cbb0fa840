"""A label by which the writer's readers come to know a client: "Banana Lady", "The Professor", "my frequent flyer"."""

import re

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work
from scanner.signals.identity._terms import AT_PRACTICE, DID
from scanner.subjects.reading import Reading, Span

_FIGURE = (
    r"(?:Lady|Man|Guy|Dude|Kid|Boy|Girl|Mom|Mum|Mam|Mama|Dad|Daddy|Granny|Grandma|Grandpa|Nan|Lad|Couple|Twins|Gent|Gal|Bloke|Fella|Woman|Bro|Karen|Auntie|Uncle"
    r"|Family|Bear|Bandit|Whisperer|Warrior|Monster|Machine|Houdini|Hulk|Houdinis|Wizard|Witch|Gremlin|Goblin|Ninja|Pirate|Rapunzel)"
)
_RANK = r"(?:Mr|Mrs|Ms|Miss|Mister|Captain|Capt|Cap'?n|Sir|Lady|Queen|King|Princess|Prince|Professor|Prof|Madam|Madame|Lord|Sergeant|Sgt|General|Baron|Count|Duchess|Grandpa|Granny|Uncle|Auntie|Dr|Doctor|Saint|Baby|Big|Lil|Little)"
_AGAIN = r"(?:strikes? again|struck again|is back|was back|'s back|returns|at it again|did it again|has done it again|escaped again|rides again|is at it|no[- ]?showed|has entered the chat|made (?:an|another) appearance|outdid (?:him|her|them)sel\w+|has (?:eloped|absconded|landed))"
# figures that everybody knows, and phrases that end in one
_KNOWN = re.compile(
    r"\b(?:spider|iron|bat|ant|aqua|rocket|super|pac|mega|tin|burning|invisible|gingerbread|marlboro|music|best|wise|old|young|first|family|another|every|no|one|of|leading|naked|"
    r"karate|billy the|cable|fall|ice|ring|bachelor|new|white|black|iron|foxy|our|good|bad|dear|happy|the|a|this|that|my|your|cool|boss|it|front|snow|sand|renaissance|florida|delivery|"
    r"post|mail|handy|repair|real|some|any|tiger|mother|care bear|teddy|polar|gummy|brown|cookie|loch ness|time|washing|vending|fax)\s(?:lady|man|guy|dude|kid|boy|girl|mom|"
    r"mum|dad|king|bear|queen|monster|machine|woman|twins|couple|family|uncle)|\b(?:lady gaga|king charles|queen elizabeth|prince (?:harry|william)|mr (?:bean|rogers|darcy)|mrs (?:doubtfire|brown|hinch)|captain (?:america|marvel|jack)"
    r"|sir david|doctor who|dr (?:who|phil|oz|strange|seuss|dre)|princess (?:diana|peach|leia|bride)|prince charming|miss (?:usa|universe|piggy)|general hospital|count dracula|saint patrick|big (?:brother|mac|ben|bang|deal|hug\w*|day|thank\w*|love|news|shout\w*)"
    r"|little (?:mix|women|rock|league|italy|things?|mermaid))\b",
    re.IGNORECASE,
)
# "And Dad", "that lad": no label
_PLAIN = re.compile(
    r"(?:and|but|or|so|if|when|that|this|those|his|her|my|your|ur|our|their|hey|hi|poor|dear|happy|bless|good|old|young|love|thanks|ok|okay|what|which|every|each|no|some|any|new|next|last|one|an?|nice|great|lovely|big|brave|proud|tell|ask|with|for|to|of|from|"
    r"when|where|then|because|bc|step|foster|single|baby|first|like|not|just|only|even|also|as|is|was|were|are|be|by|on|in|at)\s",
    re.IGNORECASE,
)


def _label(reading: Reading, span: Span) -> bool:
    start, end = span
    around = reading.text[max(0, start - 12) : end + 10]
    return at_work(reading, span) and not _KNOWN.search(around) and not _PLAIN.match(reading.text[start:end])


SIGNAL = Signal(
    id="rid.client-nickname",
    severity=3,
    title="A nickname or code name for a client",
    explanation="A label that you use more than once lets readers join your posts about one person, and it can hurt the person who finds it.",
    steps=("delete",),
    standards=("nasw-1.12", "nasw-1.07r", "hipaa-164.514b2"),
    identifier="nickname",
    needs=0,
    silent_in=HERE,
    confirm=_label,
    patterns=(
        # "aka The Professor", "I call him Eeyore", "known on the ward as Houdini", "we nicknamed her Sunshine", "code name Falcon"
        (
            r"\b(?:aka|a\.k\.a\.?|a/k/a|also known as|better known as|affectionately known as|known (?:to us |here |round here |on the (?:ward|unit|floor) |in the office |in our house |to all )?as|(?:i|we|staff|the team|everyone|everybody|they all) (?:all )?(?:secretly |lovingly |affectionately |just |now |only )?(?:call|calls|called|nicknamed?|named?|dubbed|christened|refer to) (?:him|her|them|this one|that one|it)(?: as| only as)?|(?:the (?:one|guy|lady|kid|man|woman|client|resident|patient)|who|whom) (?:i|we|everyone|staff|the team|they)(?: all)? (?:calls?|nicknamed?|named)|nick ?named?(?: (?:him|her|them|is|was))?|code ?named?(?: is|:)?|dubbed|let'?s call (?:him|her|them|this one)|(?:i'?ll|we'?ll|imma) call (?:him|her|them)|call (?:him|her|them|him/her)|goes by) "
        r"(?P<it>\"[^\"\n]{2,30}\"|'[^'\n]{2,30}'|(?-i:(?:The |the )?[A-Z][\w'-]+(?: (?:of |the |von |Mc)?[A-Z][\w'-]+){0,2}))"
        ),
        # "calling my 2pm The Weather Channel", "i call this one "the Duke""
        r"\bcall(?:ing|ed|s)? (?:my|this|one|that|our|the) (?:[\w']+ ){1,3}?(?P<it>\"[^\"\n]{2,30}\"|(?-i:The [A-Z][\w'-]+(?: [A-Z][\w'-]+){0,2}))",
        # "update on Banana Lady", "The Cat Lady was in again", "Coupon Dad"
        rf"(?P<it>(?-i:\b(?:The )?[A-Z][\w'-]+(?: [A-Z][\w'-]+)? {_FIGURE})\b)",
        # "update on banana lady", "another episode of crocs guy", "no sign of sandwich man today"
        rf"\b(?:updates? on|news (?:on|of|from)|return of|adventures of|saga of|tales of|more from|latest (?:from|on)|episode of|no sign of|another (?:day|visit|round) (?:with|w|w/|from)|back with|it'?s|today'?s|remember|re:?|about) (?P<it>(?:the )?[a-z'-]{{3,14}} {_FIGURE})\b(?= ?(?:[:,.!?🧵]|is|was|has|did|again|came|$|story|today|who|she|he|update|saga|back|brought))",
        # "The Colonel on ward 3", "Uncle Buck on the unit", "Elvis has left the ward"
        rf"(?P<it>\b(?-i:(?:The (?:Colonel|Professor|Duke|Duchess|Queen|King|Boss|General|Captain|Major|Don|Godfather|Godmother|Sheriff|Mayor|Count|Countess|Baron|Admiral|Oracle|Prophet|Hulk|Rock|Wizard|Legend|Beast|Boxer|Poet|Preacher|Philosopher|Escape Artist|Dancer|Singer|Gangster|Weather Channel|Twins)|(?:Uncle|Aunty|Auntie|Papa|Mama|Big|Lil|Little|Old|Crazy|Sunshine|Smiley|Miss|Mad|Sweet) (?:Miss |Mister )?[A-Z][a-z]+(?: [A-Z][a-z]+)?|Elvis|Houdini|Eeyore|Tigger|Yoda|Rambo|Rapunzel))\b)[^.!?\n]{{0,40}}?\b(?:{AT_PRACTICE}|discharged)\b",
        # "Captain Chaos is back", "Mr. Grumpy", "Miss Attitude", "Sir Complains-a-lot", "Princess Sparkle"
        rf"(?P<it>(?-i:\b{_RANK}\.? (?:[A-Z]\w*(?:-[Aa]-[Ll]ot|pants|[Gg]rump\w*|face)|Grump\w*|Smil\w*|Sass\w*|Attitude|Chaos|Sunshine|Boss\w*|Angry|Happy|Crabby|Cranky|Chatty|Chatterbox|Moody|Fancy|Nosy|Nosey|Perfect|Personality|Drama|Trouble|Tantrum\w*|Negative|Stubborn|Sparkl\w*|Giggles|Whiny|Needy|Entitled|Anger|Anxious|Silent|Clean|Universe|Bites?|Biter|Spit\w*|Runner|Mischief|Swears?|Potty\w*|Sweetie|Snarl\w*|Scream\w*|Eeyore|Money\w*|Incredible|Independent|Wiggl\w*)(?:-\w+){{0,4}})\b)",
        # "The Professor strikes again", "\"Houdini\" eloped again", "Eeyore is back"
        rf"(?:^|[.!?\n] ?|\bso |\band |\b[ap]m[,:] |, |: )(?P<it>\"[^\"\n]{{2,25}}\"|'[^'\n]{{2,25}}'|(?-i:The [A-Z][\w'-]+(?: [A-Z][\w'-]+)?)|(?-i:Houdini|Eeyore|Tigger|Hulk|Yoda|Dumbledore|Rambo|Elvis|Grumpy|Rapunzel|Cinderella|Gollum|Popeye|Sherlock|Einstein|Rocky|Scrooge))(?: has| just| only)?,? {_AGAIN}\b",
        # "frequent flyer number 3 tonight", "a frequent flyer on the ward"
        r"(?P<it>\bfrequent fl[iy]ers?)\b(?! (?:miles?|points?|program\w*|card|status))",
        # "Sparkles" came back to group, "Bubbles" told me
        rf"(?:^|[.!?\n] ?)(?P<it>\"(?-i:[A-Z])[^\"\n]{{2,22}}\"|'(?-i:[A-Z])[^'\n]{{2,22}}') {DID}\b",
        # "Sir Yells A Lot", "Mr. Know It All", "Miss Bossy Boots"
        rf"(?P<it>\b{_RANK}\.? (?:[\w'-]+[ -]){{1,3}}(?:a[ -]?lot|it[- ]all|pants|face|boots|britches|mouth|thing|bottom|socks))\b",
        # "my frequent flyer", "our resident Houdini", "our ward's Einstein", "my little Houdini"
        r"\b(?:my|our|the ward'?s|the unit'?s|everyone'?s) (?:fave |favou?rite |fav |own |resident |fellow |little |lil |tiny ){0,4}(?P<it>frequent fl[iy]ers?|regulars?|houdini|eeyore|einstein|picasso|drama queen|escape artist|diva|tornado|hurricane|gremlins?|terror|gangster|professor|mystery man|mystery woman|problem child|wild child|rock ?star|celebrity)\b",
    ),
    fires=(
        Fires("Update on Banana Lady: she brought TWO bananas 🍌", role="social worker"),
        Fires("my 4 o'clock, aka The Professor, strikes again"),
        Fires("another visit from crocs guy: he wore them to court 😭", role="probation officer"),
        Fires('We all call her "the Duchess" on the ward, runs the place from bed 4', role="nurse"),
        Fires("Captain Chaos is back in group. pray for me", role="counselor"),
        Fires("our frequent flyer was in again, third time this week. ER life", role="nurse"),
        Fires("Let's call him Eeyore. Client for 3 years, has never once liked the biscuits"),
    ),
    silent=(
        Silent("My cat Houdini escaped again", role="social worker", why="a pet"),
        Silent("Cat Lady life: two new kittens!", why="no practice"),
        Silent("Iron Man again tonight with popcorn", role="therapist", why="a film"),
        Silent("Family Guy is back, finally something funny", role="nurse", why="television"),
        Silent("I'm a frequent flyer with Delta and they still lost my bag", why="air travel"),
        Silent("Captain America at the pictures after my shift", role="nurse", why="a film"),
        Silent("My brother, aka The Professor, beat me at chess again", role="counsellor", why="own family"),
        Silent("A best man speech is harder than any court report", role="social worker", why="a phrase"),
    ),
)
