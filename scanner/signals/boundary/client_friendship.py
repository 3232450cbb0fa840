"""A client whom the writer calls friend, family or special: the double role in the writer's own words."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    around,
    happened,
    in_practice,
    known,
    named,
    near_client,
    says,
    told_as_wish,
    told_at_work,
)
from scanner.signals.boundary._words import CLIENT, WHO, WITH, gap
from scanner.subjects.reading import Reading, Span

_FRIEND = r"(?:my (?:own )?(?:kids|children|babies|therapist|rock|sunshine|world)|fav(?:ou?rite|e)? (?:human|person|people|soul)|best ?(?:friend|mate|bud)s?|bestie\w*|bff|friends?|mates?|homies?|homegirl|home ?boy|pals?|budd(?:y|ies)|sis(?:ter)?s?|bro(?:ther)?s?|fam(?:ily)?|daughters?|sons?|kin|soul ?(?:sister|mate)s?|little (?:sister|brother)|second (?:mom|mum|mam)|ride or die|confidante?s?|(?<=my )person|fave human|drinking buddy|big (?:brother|sister))"
_MOTHER = r"(?:mom|mum|mam|mama|mamma|ma|mommy|mummy|dad|da|daddy|papa|pops|auntie|aunty|tia|t[ií]o|nana|nan|granny|sis|big (?:bro|brother|sis|sister)|uncle|(?:his|her|their) (?:second |other |2nd |real |bonus )?(?:mom|mum|mam|mama|dad|sister|family|bestie|best friend))"
_ANIMAL = r"\b(?:dogs?|pup(?:py|s)?|cats?|kitten|foster fail|rescue dog|shelter dog|horse|toddler|baby|newborn|my (?:son|daughter|step\w+|nephew|niece))\b"
_LEVEL = r"\b(?:business|branding|design|photography|salon|freelance|corporate) (?:client|partner)"
_NO_FRIEND = r"\bnot (?:my |your |a |ur |their )?(?:friends?|mates?|bestie)|\b(?:make|has|have|had|no|lost|find|finding|making|new|her|his|their|imaginary|of a|by a|with a|facebook|fb|family) friends?\b"


def _close(reading: Reading, span: Span) -> bool:
    """Said of a client, not of an animal, one's own child or the client's own friends."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_LEVEL, text) or (says(_ANIMAL, text) and not named(reading, span)):
        return False
    if says(rf"\b(?:her|his|their|between) (?:\w+ )?{_FRIEND}$", words):
        return False
    if says(_NO_FRIEND, words) and not says(r"\bnot (?:a|just|my|only|really)\b.*(?:client|patient)", words):
        return False
    if says(r"^(?:my |our |new |the |all[- ]time |absolute )*(?:fav|fave|most special)", words):
        return told_at_work(reading, span)
    if not named(reading, span) and says(_CLIENT_LATER, text):
        return told_as_wish(reading, span) or reading.practice == 2
    return (
        (told_as_wish(reading, span) and (named(reading, span) or known(reading, span)))
        or near_client(reading, span, 60)
        or (
            in_practice(reading, span)
            and says(_SAID_OF_SOMEBODY, words)
            and happened(reading, span, wished=True)
        )
    )


# these say of somebody served what nobody says of a friend
_SAID_OF_SOMEBODY = r"\b(?:favs?|fav(?:ou?rite)s?|this one|(?:this|that) kid|(?:him|her|them)|only (?:person|one)|(?:like|as if) (?:s?he|they)|i never had|always wanted|on the unit)\b"
_CLIENT_LATER = rf"\b{CLIENT}\b"

SIGNAL = Signal(
    id="dual.client-as-friend",
    severity=4,
    title="A client you call a friend, family or your favourite",
    explanation="Your own words say that the relationship is more than the work, which is hard to take back if the client or a board reads them.",
    steps=("supervision", "delete"),
    standards=("nasw-1.06c", "nasw-1.06a", "nasw-1.06h", "aamft-1.3"),
    kinds=("role_conflict",),
    needs=0,
    silent_in=HERE,
    confirm=_close,
    patterns=(
        # "shes not a client shes my bestie", "not just my patient, more like a sister"
        rf"\b(?:(?:s?he|they|it)(?:'?s|'?re| is| are)? )?not (?:even |really |just |only )?(?:a |my |just a |another )?{CLIENT} {gap(5)}{_FRIEND}\b",
        rf"\bmore (?:of )?(?:a |like )?(?:a )?{_FRIEND} than (?:a |my )?{CLIENT}\b",
        # "my client is my best friend lol", "clients become friends", "my residents are family"
        rf"\b{WHO} (?:is|are|r|iz|=|'?s|has|have|became|become|becomes|turned|turn|feels?|felt|was|been|ended|now|like)\b {gap(5)}(?:my |our |a |like |into |the |to |me )?(?:\w+ )?{_FRIEND}\b",
        rf"\b{CLIENT} (?:turned|slash|/|\+|&|and|n|aka|but also|but)? ?(?:my |best )?(?:bestie|bff|friends?)\b(?! (?:list|request|zone|of))",
        # "friends with my client", "so close w one of my moms", "besties w a patient"
        rf"\b(?:friends|besties|bff'?s?|mates|good pals|close friends|best buds|(?:so|really|very|super|too|pretty|that|dead|got) close|attached|bonded for life) (?:{WITH}|(?<=attached )to |(?<=life )to ){gap(4)}{WHO}\b",
        # "he calls me mom & i let him", "one of my kids calls me ma"
        rf"\b(?:{WHO}|s?he|they) {gap(2)}(?:calls?|called|calling|started calling) me {_MOTHER}\b",
        # "my fave client is back", "favourite patient of all time", "my special girl on the unit"
        rf"\b(?<!our )(?:my )?(?:absolute |all[- ]time |new )?(?:fav(?:ou?rite|e|s)?|faves?|most special) (?:\w+ )?{CLIENT}\b",
        rf"\b{WHO} {gap(2)}(?:is|are|'?s|was|will always be|has to be) (?:\w+ )?(?:my|our) (?:absolute |all[- ]time |secret )?(?:fav\w*|fave|special one|golden (?:boy|girl|child)|pet|soft spot|baby|heart|world|everything|whole heart)\b",
        rf"\bsoft spot for {gap(3)}{WHO}\b",
        # "less client more friend", "family now, client or not", "friends first, worker/client second"
        rf"\b(?:s?he|they|it|you)(?:'?s|'?re| is| are)? (?:\w+ )?(?:less|more than(?: just)?|not just|beyond) (?:a |my )?{CLIENT}\b",
        rf"\b(?:s?he|they)(?:'?s|'?re| is| are) (?:\w+ )?{_FRIEND} (?:now|to me|at this point|atp|first)\b",
        rf"\b{_FRIEND} first\b[^\n]{{0,25}}\b(?:{CLIENT}|worker|therapist|nurse) second",
        # "me and my client tell each other everything", "i tell my tues lady everything"
        rf"\b(?:tell|tells|telling|told) (?:each ?other|{gap(2)}{WHO}) (?:literally |absolutely )?(?:everything|all my (?:secrets|business|drama)|my (?:secrets|problems|drama))\b",
        # "nobody gets her like i do", "this kid owns my heart", "attached to a client"
        r"\b(?:no ?body|no ?one|nobody else|none of them) (?:\w+ )?(?:gets|understands|knows|loves|cares (?:about|for)|can reach|reaches|sees) (?:him|her|them) (?:like|the way|as) i\b",
        rf"\b(?:{WHO}|s?he) {gap(1)}(?:owns?|stole|has|have|got|holds|melts) my (?:whole |entire )?heart\b(?! ?(?:broken|rate|racing|in my mouth))",
        rf"\b(?:i|i'?m|am|i'?ve|me|getting|got|gotten|way) (?:\w+ )?(?:too|so|very|super|really) (?:attached|invested|close) (?:to|in|with|w) (?:{gap(3)}{WHO}|him|her|them|this one)\b",
        r"\bi (?:do |def |totally |totes )?(?:have|got|play) (?:a )?fav(?:ou?rite)?s?\b(?! (?:song|mug|book|tv|show|place|food|band|team))",
        r"\bonly (?:person|one|human) (?:s?he|they) (?:trusts?|has|have|talks? to|listens? to|got|likes|will (?:see|talk))\b",
        r"\b(?:son|daughter|sister|brother|mother|mum|mom|grandson|granddaughter|grandma|nan|little (?:brother|sister)|kid) i never had\b",
        # "the daughter i always wanted", "worry abt this kid like hes mine", "loves me like a mom", "basically her big sister"
        r"\b(?:son|daughter|sister|brother|mother|mum|mom|friend) i (?:always|never) (?:wanted|wished|had)\b",
        r"\b(?:him|her|them|this (?:kid|boy|girl|one|lad|family)|these (?:kids|boys|girls)) (?:like|as if|as though|as) (?:(?:s?he|they|it)(?:'?s|'?re| is| was| were| are)? )?(?:mine\b|my own\b|(?:my|our) (?:own )?(?:kid|son|daughter|child|blood|family|flesh))",
        r"\b(?:loves?|loved|sees?|treats?) me like (?:a|his|her|their) (?:mom|mum|mam|dad|mother|father|sister|brother|aunt(?:ie|y)?|nan|gran\w*|friend|family|daughter|son)\b",
        r"\bi'?m (?:basically|practically|like|kinda|pretty much|literally|more like|honestly) (?:his|her|their|a) (?:big |second |other |adopted )?(?:sister|brother|mom|mum|mam|dad|auntie|aunty|nan|gran\w*|bestie|best friend|friend|family|mother|father)\b",
        r"\b(?:a|an|the|second) (?:mom|mum|mam|mother|dad|auntie|aunty|sister|big sister|nan) to (?:all |half |every one of )?(?:my|our|these|those|them|him|her)\b",
        # "this one is special, i know ur not supposed to have favs", "hes MINE"
        r"\b(?:not )?(?:supposed|meant|allowed) to have (?:a )?fav(?:ou?rite)?s?\b[^.!?\n]{0,15}\bbut\b|\bhave (?:a )?fav(?:ou?rite)?s? but\b",
        rf"\b{WHO} {gap(4)}(?:is|are|'s) (?:all )?(?-i:MINE)\b",
        # "take a bullet", "taking him home myself", "she needs me and only me", "cant switch off from this client"
        r"\b(?:tak(?:e|ing)|bring(?:ing)?|adopt(?:ing)?|keep(?:ing)?|steal(?:ing)?|kidnap(?:ping)?) (?:him|her|them|this (?:kid|boy|girl|baby|lad|one)|my (?:client|patient|resident)) (?:home|in|myself)\b",
        r"\b(?:take a bullet|lay down my life|fight anyone|do literally anything|go to the ends|would die) for (?:him|her|them|this|my|these)\b|\bi'?d take a bullet\b",
        r"\b(?:s?he|they) (?:only )?needs? me\b[^.!?\n]{0,20}\b(?:only me|not (?:them|anyone)|no one else|nobody else)\b|\b(?:can'?t|cannot|cant) (?:switch off|stop thinking|let go|detach) (?:from|of|about) (?:this|my|that|one of my) (?:\w+ )?(?:client|patient|resident|kid|family|case)\b",
        # "my clients r my social life", "we hug, we say love you", "basically the same person"
        r"\bmy (?:whole |entire |only )?(?:social life|friend group|chosen family|second family|friendship circle)\b",
        r"\b(?:say|said|says|saying|text|told) (?:\w+ )?(?:i )?love (?:you|u|ya)\b|\bsaid i love (?:him|her|them)\b",
        r"\b(?:same person|twinsies?|two peas in a pod|partners? in crime|bestie\? both|both lol|ride or dies?|soul ?mates?|joined at the hip|thick as thieves|birds of a feather|(?:s?he|they)'?s both|who'?s both)\b",
        # "knows me better than my husband", "her sister in real life", "we just vibe", "more his friend than his key worker"
        r"\bknows? (?:me|more about me) (?:\w+ )?(?:better )?than (?:my|any|most|half|anyone)\b",
        rf"\bconsider(?:s|ed|ing)? (?:him|her|them|{gap(2)}{WHO}) (?:to be |as )?(?:a |an |my |part of (?:my|the) )?(?:\w+ )?{_FRIEND}\b",
        r"\b(?:one|ones|only (?:one|client|patient)) i'?d (?:actually |really |genuinely )?(?:hang out|be friends|go for (?:a )?(?:pint|drink|coffee)|have a (?:pint|drink|beer)|invite|choose)\b",
        rf"\b(?:s?he|they)(?:'?s|'?re| is| are) my (?:absolute |all[- ]time )?(?:fav\w*|{_FRIEND})\b",
        rf"\b(?:his|her|their) {_FRIEND} (?:in real life|irl|really|in my head|in practice|deep down|off the clock)\b",
        rf"\bmore (?:of )?(?:a|his|her|their) {_FRIEND} than (?:a|his|her|their) (?:\w+ )?(?:worker|therapist|nurse|counsell?or|case ?manager|sw|social worker|carer)\b",
        r"\b(?:just|totally|lowkey) vib(?:e|ing|ed)\b|\bnot even work\b|\bdoesn'?t (?:even )?feel like work\b(?=[^\n]{0,30}\b(?:friend|fun|bestie|vibe))",
        r"\bi love (?:him|her|them|this kid|that kid|this boy|this girl) (?:too|back|so (?:much|bad)|sm|to (?:bits|pieces|death)|dearly|like crazy)\b",
        r"\b(?:take|bring|adopt|keep) (?:every (?:single )?one|each|all|any one|any) of (?:them|these (?:kids|babies|boys|girls)|my (?:kids|residents|clients|patients)) (?:home|if)\b",
        # "like a daughter to me", "love this kid like my own", "like he was my own"
        r"\b(?:(?:s?he|they)(?:'?s|'?re| is| are| feels?)? )?(?:\w+ )?(?:like|as) (?:a|an|my|the|my own|if s?he (?:was|were) my|they were my) (?:own\b|(?:\w+ )?(?:daughter|son|sister|brother|mother|mom|mum|mam|dad|grandma|granddaughter|grandson|gran|nan|family|kid|child)\b (?:to me|2 me|i never had|from another|too me|now))",
        r"\blove (?:him|her|them|this (?:kid|boy|girl|lad|one|family)|my (?:kids|kiddos|girls|boys|lads|residents|clients|ladies)|that (?:kid|boy|girl|lad)) (?:\w+ )?(?:like|as) (?:(?:s?he|they)(?:'s| is| was| were|s)? )?(?:my|if) (?:own|fam\w*|flesh)",
        # "would adopt him if i could", "wanna take her home w me"
        r"\b(?:adopt|(?:take|bring|keep) (?:\w+ )?(?:home|forever)) (?:him|her|them|this (?:kid|boy|girl|baby|one|lad|lil guy))\b|\b(?:adopt|take|bring|keep) (?:him|her|them|this (?:kid|boy|girl|baby|lad|one|sweet \w+|lil guy)|all of them|(?:my|one of my) (?:patients?|clients?|residents?)) (?:home|in myself|myself|if i could|if they'?d let me|as my own|tomorrow|in a heartbeat|forever)\b",
        # "im the only one who gets her", "im all hes got"
        r"\bi'?m (?:the )?(?:only (?:one|person) (?:who |that )?(?:\w+ )?(?:get|gets|understand|understands|can|cares|loves|listens|believes|left|(?:s?he|they) (?:trusts?|listens?|talks?|has|have|got)) ?(?:him|her|them|this kid)?|all (?:s?he|they)(?:'s| has|s| have|ve) got)\b",
        # "id do anything for my clients", "bend the rules for her"
        rf"\b(?:do anything|bend (?:the|every|all the) rules?|bending the rules|break (?:the|all the|every) rules?|breaking the rules|drop everything|go to war|take a bullet|special treatment|extra time) (?:for|4) (?:him|her|them|{gap(3)}{WHO})\b",
    ),
    topics=(
        r"\b(?:(?:best|real|good|dear|close|true|actual|proper) friends?|friends? now|mates? now|bestie|bffs?|my mate|soul ?mates?|buddy|pals?|like (?:a |my |an )(?:own |little |big |second )?(?:son|daughter|sister|brother|mum|mom|mother|dad|father|nan|gran\w*|aunt\w*|uncle|kid|child|friend|family)|(?:basically|practically|pretty much|honorary|chosen|become|became|is|are|like|part of (?:the|our|my)) family|(?:calls?|called|calling) me (?:mum|mom|mam|mama|ma|dad|daddy|auntie?|aunty|nan|sis|bro|big (?:sis|bro))|would(?: so)? adopt|want(?:s|ed)? to adopt|take (?:him|her|them) home|tak(?:en|ing|e) (?:him|her|them) home|as (?:if )?(?:he|she|they) were (?:my|mine)|my (?:own )?(?:fave?|favou?rite)|(?:fave|favou?rite|special|best) (?:client|patient|resident|kid|kiddo|family|lad|girl|lady)|soft spot|love (?:this|that|him|her|them) like|more than (?:a|his|her|their|my|just) (?:client|worker|therapist|patient|case|job|nurse)|not (?:just |really |even )?(?:a |my )?(?:client|patient)s? (?:anymore|any more|to me)|daughter (?:she|he|i) never had|son (?:she|he|i) never had|only (?:one|person) (?:he|she|they) (?:trusts?|talks? to|has)|rules? (?:don'?t|dont) apply|bend the rules|break the rules|sod the rules)\b",
    ),
    fires=(
        Fires("shes not a client shes my bestie at this pt"),
        Fires("he calls me mom & i let him 🥹", role="residential youth worker"),
        Fires("my patient is basically my best friend now, we talk about everything"),
        Fires("Honestly I'd adopt him in a heartbeat if they'd let me. Best kid on my caseload"),
        Fires("love this kid like my own, dont @ me", role="school counselor"),
        Fires("my fave client is back from holidays today 🎉", role="therapist"),
        Fires("im the only one who gets her, everyone else gave up", role="case manager"),
        Fires("she's like a daughter to me at this stage, been seeing her 6 years", role="therapist"),
        Fires("I've gotten so close with one of my moms, we're more friends than client & worker"),
    ),
    silent=(
        Silent("My best friend became my business client"),
        Silent("he called me mama for the first time today 🥹 my baby boy", role="nurse", why="own child"),
        Silent("Clients are not your friends, that's supervision 101", role="therapist", why="advice"),
        Silent(
            "My client made friends at the day centre today",
            role="support worker",
            why="the client's friends",
        ),
        Silent("This foster dog, I'd keep him forever", role="social worker", why="an animal"),
        Silent("My sister is my best friend", role="nurse", why="own family"),
        Silent(
            "My favourite client just paid the invoice early", role="graphic designer", why="another trade"
        ),
        Silent(
            "A client asked if we could be friends after therapy, and I explained my boundary",
            role="therapist",
            why="kept",
        ),
        Silent(
            "My client is stuck between her mother and her sister",
            role="therapist",
            why="the client's family",
        ),
    ),
)
