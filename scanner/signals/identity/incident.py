"""An incident of which there was only one: whoever stood by, or heard of it, knows the person."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice, mentions
from scanner.signals.identity._people import CLIENT, OURS, PERSON
from scanner.signals.identity._terms import AGE
from scanner.subjects.reading import Reading, Span

_WHO = rf"(?:{CLIENT}|{OURS}|{PERSON}|{AGE}|he|she|they|gent|dude|someone|somebody|\d{{1,2}} ?(?:am|pm)|o'clock|granny|hubby|bride|groom)"
_ANIMAL = r"(?:horse|donkey|pony|goat|sheep|lamb|cow|calf|pig(?:let)?|chicken|hen|rooster|duck|goose|swan|parrot|peacock|snake|python|iguana|lizard|gator|alligator|crocodile|monkey|ferret|raccoon|squirrel|possum|skunk|hedgehog|tortoise|turtle|rabbit|rat|tarantula|scorpion|spider|emu|llama|alpaca|camel|bearded dragon|owl|falcon|hawk|fox|bat|bees?|dead \w+|live \w+|service \w+)"
_VEHICLE = r"(?:horse|donkey|tractor|combine|quad(?: bike)?|ride-on(?: mower)?|lawn ?mower|riding mower|golf cart|unicycle|rollerblades|roller ?skates|skateboard|scooter|mobility scooter|forklift|ambulance|police car|fire engine|hearse|limo|limousine|school bus|tank|boat|canoe|kayak|jet ?ski|helicopter|camel|cow|shopping (?:cart|trolley)|milk float|ice cream (?:van|truck)|monster truck|motorbike|harley|tuk tuk|rickshaw)"
_ATTIRE = r"(?:wedding (?:dress|gown)|prom dress|bathrobe|dressing gown|towel|bikini|speedos?|onesie|pyjamas|pajamas|costume|cape|clown (?:suit|nose|shoes)|chicken suit|gorilla suit|santa (?:suit|hat)|batman (?:suit|mask)|spiderman \w+|full (?:drag|armou?r|clown|uniform|goth|camo|santa|cosplay)|tux(?:edo)?|top hat|tiara|crown|handcuffs|hospital gown|nothing but \w+(?: \w+){0,2}|underwear|boxers|thong|mascot (?:suit|head)|graduation gown|kilt|straitjacket|ski mask|toga|snorkel|scuba \w+|hazmat suit|tinfoil hat|tin foil hat)"
_WEAPON = r"(?:knife|machete|gun|sword|axe|hatchet|chainsaw|crowbar|hammer|bat|crossbow|samurai sword|katana|grenade|taser|bow and arrow|cleaver|screwdriver|pitchfork|flamethrower|brick|chair|table|desk|tv|printer|computer|laptop|lamp|kettle|microwave|filing cabinet|fire extinguisher|stapler|bible|shoe|prosthetic(?: leg)?|fake leg|dentures|hearing aid|glass eye|cake|plant|fish ?tank|monitor|phone|bin|potted plant|snow ?globe)"
_DEED = (
    rf"(?:r(?:ode|ides?|iding|idden)|dr(?:ove|ives?|iving)|arriv(?:ed?|es|ing)|came|turned up|showed up|rocked up|rolled (?:in|up)|pulled up|left|crashed) (?:in |up |to |off |into |her |his |\w+ ){{0,3}}?(?:on |in |via |by |a |an |the |her |his |my |actual |literal ){{0,4}}{_VEHICLE}"
    rf"|(?:br(?:ought|ings?|inging)|carr(?:ied|ies|ying)|smuggled|had|led|walked in with|walked in w|came (?:in )?(?:with|w)|turned up with|turned up w|showed up with|showed up w|hid|hiding|with|w|has) (?:\w+ ){{0,3}}?(?:an? |her |his |their |the |two |three |\d |live |pet |actual |literal |whole |emotional support |real |baby |dead ){{1,4}}{_ANIMAL}s?"
    r"|(?:serenad|propos|kiss|hugg|moon|flash|punch|slapp|lick|tackl|head-?butt|wink|marri|su|salut|bless|hex|curs|rapp)(?:ed|es|ing)(?: (?:at|to|out))? (?:the |my |our |an? )(?:judge|magistrate|jury|cop|police officer|bailiff|security guard|consultant|doctor|psychiatrist|director|ceo|inspector|mayor|priest|intern|manager|social worker|plant|statue|printer|vending machine)"
    rf"|(?:wearing|dressed (?:as|like|up as|in)|in|wore|came in|showed up in|turned up in|arrived in|wearin) (?:an? |her |his |full |the |only |nothing but |just |actual |pink |old ){{0,4}}(?:{_ATTIRE})|dressed (?:as|like|up as) (?:an? |the )?\w+"
    rf"|(?:threw|throws?|flipped|launched|hurled|chucked|smashed|pulled|pulls|pulled out|drew|swung|waved|waving|brandish\w+|swallowed|ate|set fire to|bit|broke|hit \w+ with|came at (?:me|us|\w+) with|stabbed \w+ with|tried to (?:stab|hit|bite|strangle|sell) \w+(?: with)?|stole|nicked|superglued|glued) (?:\w+ ){{0,3}}?(?:an? |her |his |my |the |our |their |it |whole |entire ){{1,4}}(?:{_WEAPON}|{_VEHICLE}|battery|batteries|magnets?|lego|coins?|engagement ring|wedding ring|ring|keys|window|door|wall|ceiling|toilet|sink|tooth|ear|finger|judge|security guard|nurse|doctor|cop|police officer|director|manager|fish|(?:waiting|group|court) ?room \w+)"
    r"|(?:went|goes|going|gone) into la?bou?r|in la?bou?r|gave birth|giving birth|(?:her |the )?water(?:s)? broke|had (?:her|the|a) baby (?:in|on|at)|crowning|deliver(?:ed|ing) (?:a|the|her) baby"
    r"|(?:proposed|propos(?:es|ing)|got engaged|got married|eloped|got down on one knee|broke up|got dumped|dumped|served (?:her|him) (?:with )?(?:divorce )?papers|had a (?:heart attack|stroke|seizure)|collapsed|fainted|passed out|coded|died|stopped breathing|choked|OD'?d|overdosed|gave (?:me|her|him) (?:a )?cpr|sang|danced|prayed|preached|stripped|streaked|stripped off|peed|pissed|pooped|shat|puked|threw up|vomited|barked|howled|meowed|twerked|breakdanced|rapped|played (?:the )?(?:bagpipes|fiddle|trumpet|accordion|banjo|tuba|saxophone|harp|guitar)) (?:\w+ ){0,6}?(?:in|on|at|during|through|to|outside|over|from|into|all over) (?:\w+ ){0,3}?(?:session|group|court(?:room)?|the judge|the jury|judge'?s|my (?:office|car|desk|couch|shoes?|bag|lap|waiting r(?:oo)?m|room|arms|hand|laptop|plant|lobby)|the (?:waiting r(?:oo)?m|graduation|ceremony|assembly|christmas party|bingo|canteen|dining room|chapel|mass|dinner|lobby|office|ward|unit|car ?park|parking lot|lift|elevator|hallway|stairwell|bathroom|roof|reception|desk|car|van|bus|minibus|copier|fish ?tank|interview|hearing|meeting|stand|dock|gallery)|reception|our (?:lobby|office|waiting r(?:oo)?m|ward|front steps))"
    r"|(?:climbed|jumped|crawled|escaped|climbs|dived|dove|leapt|ran|went|shimmied|slid|fell) (?:\w+ ){0,2}?(?:out (?:of )?|through |up |over |off |into |onto |down |under )?(?:an? |the |my |our |her |his )?(?:\w+ )?(?:window|roof|fence|drainpipe|ceiling|skylight|fire escape|tree|balcony|moving car|car|ambulance|van|lake|river|pond|fountain|freezer|dumpster|skip|wall|laundry (?:cart|chute)|vent|bonnet|hood|lamp ?post|crane|bridge|pulpit|judge'?s bench)"
    r"|(?:barricaded|locked|handcuffed|chained|superglued|zip[- ]?tied|taped|trapped|wedged) (?:him|her|them|us|me|my|the)\w* ?(?:\w+ )?(?:in|inside|to|out|out of|with)\b|set (?:off )?(?:the |a |his |her |my |our )?(?:fire(?: alarm)?|bin|bed|curtains?|sprinklers?|bathroom|kitchen|room|couch|car|hair|office|alarm)(?: on fire| alight| off)?|pulled the fire alarm|called (?:in )?(?:a bomb threat|911|999|swat|the swat|the fire brigade|the fire department|the governor|the white house|the mayor|the pope)|swat team|bomb squad|hostage|standoff|high[- ]speed chase|police chase|chased (?:by|down|me)|hit by (?:a|lightning)|struck by lightning|attacked by (?:a|an|bees)|won the (?:lottery|lotto|jackpot|raffle)|scratch(?:ed|er|card) (?:for )?\$?\d+k?|(?:was|got|been|is|be|being) on (?:jeopardy|tv|the price is right|x factor|america'?s got talent|britain'?s got talent|love island|the voice|maury|dr phil|jerry springer|cops|judge judy|the bachelor|the late late)|faked (?:her|his|their) (?:own )?(?:death|pregnancy|kidnapping|funeral|cancer)|(?:married|marrying|marries|wed) (?:her|his|a|the) (?:\w+ )?(?:cousin|dealer|stepson|stepdaughter|stepfather|uncle|prison guard|guard|lawyer|ghost|tree|doll|stranger|ex'?s (?:dad|brother|mum|mom))|came back from the dead|woke up in the morgue|on horseback|by helicopter|(?:brought|carried|scattered|passed (?:round|around)|snorted|dropped|wore) (?:\w+ ){0,3}ashes|hid(?:ing|den)? (?:\w+ ){0,2}?(?:in|under|behind|on|up|inside) (?:the |my |an? |our )(?:ceiling|roof|vents?|cupboard|closet|desk|bin|dumpster|wardrobe|laundry|trunk|boot|attic|shed|tree|fridge|freezer|piano|chimney)|won (?:the |an? )(?:[\w'-]+ ){1,4}?(?:contest|competition|medal|trophy|cup|prize|marathon|title|pageant|raffle|award|jackpot|championship|bake[- ]?off)|(?:left|jilted|ran away) (?:\w+ ){0,2}?(?:at|from) the (?:altar|wedding|church|registry)|dug up|buried alive|naked|in the nude|butt ?naked|starkers|stark naked|streaking|landed (?:a|his|her) (?:plane|helicopter|parachute)"
    r"|(?:paid|tried to pay|pays|tipped|bribed|offered to pay|offers to pay) (?:\w+ ){0,3}?(?:in|with|w) (?:an? |her |his |all |\d+ )?(?:\w+ )?(?:eggs|pennies|coins|fish|lobsters?|chickens?|goat|moonshine|bitcoin|weed|venison|deer|potatoes|tomatoes|turf|firewood|scratch cards|lottery tickets|quarters|change|pies|honey|crabs|salmon)"
)
_SERVED = rf"\b(?:{CLIENT}|{OURS}|of mine|session|sesh|appt|court|office|waiting r(?:oo)?m|lobby|ward|unit|group|visit|shift|intake|reception|clinic|shelter|home visit)\b"
_DULL = r"\b(?:uncle rode|in (?:this|that|the) (?:film|movie|show|book|episode)|watching|at the zoo|on the farm|cosplay convention|halloween party|fancy dress|with my (?:first|second|third|own)|when i was|i was in)\b"


def _one_of_a_kind(reading: Reading, span: Span) -> bool:
    """Told of somebody served, where the profile or the words place it at work."""
    if mentions(reading, span, _DULL):
        return False
    shown = reading.owner.practises or mentions(reading, span, _SERVED)
    return in_practice(reading, span) or (shown and at_work(reading, span)) or _in_my_room(reading, span)


def _in_my_room(reading: Reading, span: Span) -> bool:
    """A room that only a practice has: "in my waiting rm"."""
    owner = reading.owner
    trade = bool(owner.role or owner.employer) and not owner.practises
    return not trade and bool(mentions(reading, span, r"\b(?:my|our) (?:waiting r(?:oo)?m|group r(?:oo)?m|therapy (?:room|office)|counsell?ing (?:room|office)|ward|caseload)\b"))


SIGNAL = Signal(
    id="rid.distinctive-event",
    severity=4,
    title="An incident that happened only once",
    explanation="Everyone who saw it or was told about it recognises the person, whatever details you change.",
    steps=("delete",),
    standards=("nasw-1.07r", "hipaa-164.514b1", "ncsbn-2011"),
    identifier="event",
    needs=0,
    silent_in=HERE,
    confirm=_one_of_a_kind,
    patterns=(
        # "client rode a horse to his appt", "lady went into labor in my waiting rm", "he came dressed as Batman", "pt threw a chair at the judge"
        rf"\b(?:{_WHO})(?:'s|s')?\b[^.!?\n]{{0,30}}?\b(?P<it>{_DEED})\b",
        # "client's parrot called me a slur", "resident's cat gave birth on my files"
        rf"\b(?:{CLIENT}|{OURS}|kiddo|kid|lady|gent|famil(?:y|ies))(?:'s|s')? (?:\w+ )?(?P<it>{_ANIMAL} (?:called|told|bit|ate|stole|attacked|chased|peed|pooped|landed|sat|sang|gave|escaped|swore|humped|answered|pecked)(?: [\w'-]+){{0,4}})",
        # "rode a horse to his appt today, client of the year": nobody named before the deed
        rf"(?:^|[.!?\n:] ?|\b(?:and|then|just|today|who|so) )(?P<it>{_DEED})\b",
        # "first time a client has ever …", "never had a pt … before", "not every day a resident …"
        rf"\b(?:first time|never (?:\w+ )?(?:had|seen)|not every ?day|only in \w+|you (?:can'?t|couldn'?t) make (?:it|this) up|u cant make this up|when (?:a|ur|your|my) (?:{CLIENT})|new one|that'?s a first|thats a first|bingo card)\b[^.!?\n]{{0,30}}\b(?:{CLIENT}|{PERSON})\b(?: has| have| will)?(?: ever| just| literally)? (?P<it>(?!was\b|is\b|on\b|of\b|in\b|and\b)\w+(?: [\w'-]+){{1,7}})",
        # "a goat. in my office.", "there is a live chicken in my waiting room", "police helicopter over the shelter"
        rf"\b(?P<it>(?:an? |the |live |dead |actual |literal |whole ){{0,4}}(?:{_ANIMAL}|swat team|bomb squad|fire brigade|fire department|police helicopter|helicopter|news crew|wedding|bride|funeral|ambulance|{_VEHICLE}))\b(?:\.|,|!| is| was| just| currently| literally| loose| running| sleeping| parked){{0,4}}\.? ?(?:in|outside|on|through|at|over) (?:my|our|the) (?:\w+ )?(?:waiting r(?:oo)?m|office|lobby|group r(?:oo)?m|ward|unit|clinic|session|reception|shelter|court ?room|couch|desk|home visit)\b",
    ),
    topics=(
        r"\b(?P<it>brought (?:a|an|her|his|their) (?:\w+ )?(?:ferret|parrot|snake|goat|horse|chicken|hen|pig|llama|donkey|duck|rat|iguana|dress|coffin|urn|sword|machete|drone|tuba|trombone|lawyer|priest|mother[- ]in[- ]law|mistress|wedding dress)|rode (?:a|an|his|her|in)|(?:turned|showed|rocked) up (?:on|in|with|w|to court|dressed|naked|drunk) (?:a|an|full|his|her)?|arrived (?:on|in|by) (?:a|an)|(?:set|lit) [^.!?\n]{0,20}?\b(?:on fire|alight|fire to)|stole (?:a|an|the|my|our)|climbed (?:on|out|up|over|the)|escap(?:ed|ing) (?:in|from|out|through|over)|proposed (?:to|in|on|over)|married (?:in|her|his|a)|won the (?:\w+ )?(?:lottery|lotto|raffle|jackpot)|swallowed (?:a|an|his|her)|chained (?:him|her|them)sel\w+|gave birth|(?:in|into) labou?r|water broke|stripped|naked|handcuff\w*|swat team|fire (?:brigade|dep\w*|engine)|went viral|tv crew|live ?stream\w*|dressed (?:as|like|up as)|jet ski|tractor|limo\w*|faked (?:his|her|their)|found (?:her|his|their) (?:birth|long[- ]lost|real|bio\w*) (?:mother|mum|mom|dad|father|sister|brother)|serenad\w+|helicopter)\b",
    ),
    fires=(
        Fires("client rode a horse to his appt today. a HORSE"),
        Fires("lady went into labor in my waiting rm!!"),
        Fires("He turned up to court dressed as Batman. My client. The judge did not blink."),
        Fires("one of mine paid his fine in pennies, 3 buckets of them", role="probation officer"),
        Fires("Resident climbed out the window onto the roof and sang Elvis till the fire brigade came"),
        Fires("there was a live chicken in my waiting room and honestly she behaved better than most", role="counsellor"),
        Fires("couple got engaged in session today. on one knee. beside my tissues"),
        Fires("kid threw my snow globe through the window mid session lol my deposit", role="play therapist"),
    ),
    silent=(
        Silent("My uncle rode a horse to the pub"),
        Silent("My uncle rode a horse to the pub", role="social worker", why="own family"),
        Silent("The bride arrived on a tractor, best wedding ever", why="no practice"),
        Silent("In this film the patient climbs out of the window", role="nurse", why="fiction"),
        Silent("Halloween party at the agency: our director dressed as a pumpkin", role="social worker", why="colleagues"),
        Silent("My dog brought a dead rat into the house before clinic", role="nurse", why="own life"),
        Silent("Went into labour with my first during a night shift, colleagues were saints", role="nurse", why="about oneself"),
        Silent("A horse on the road, traffic for miles", role="social worker", why="traffic"),
    ),
)
