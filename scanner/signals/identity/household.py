"""A family or household of unusual make-up: multiples, many placements, who left whom for whom."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_words, mentions, own_life, public_life
from scanner.signals.identity._people import CLIENT, OURS
from scanner.signals.identity._terms import RELATIVE
from scanner.subjects.reading import Reading, Span

_N = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|both|multiple|several)"
_KIN = rf"(?:{RELATIVE}|kids?|children|boys|girls|babies|wives|families|grandparents|households?|foster homes?|placements?|step-?kids|steps)"
_SHE = rf"(?:she|he|they|mum|mom|mam|mama|mother|dad|father|client|patient|pt|resident|lady|woman|man|guy|couple|parents|husband|wife|hubby|family|kid|kiddo|girl|boy|teen|student|child|{CLIENT}|{OURS}|grandma|granny|nan|gran)"
_OWN_TREE = r"\b(?:my (?:own|triplets|twins|kids|family|mum|mom|dad|sister|brother|husband|wife|parents|grandparents|in-laws|stepmum|stepdad)|our (?:kids|family|triplets|twins)|i (?:have|had|grew up|was raised|am one of|'m one of)|i'?m (?:the|one|a|an) |sister wives|modern family|brady bunch|shameless|kardashian|royal family|tv show|census|ancestry)\b"


def _of_a_case(reading: Reading, span: Span) -> bool:
    """A family served; for a practitioner a bare telling is enough where nothing points to the writer's own."""
    if mentions(reading, span, _OWN_TREE) and not mentions(reading, span, rf"\b(?:my|our) (?:\w+ )?(?:{CLIENT}|caseload)\b"):
        return False
    if own_life(reading, span) or public_life(reading, span):
        return False
    return reading.owner.practises or in_words(reading) or at_work(reading, span)


SIGNAL = Signal(
    id="rid.family-structure",
    severity=3,
    title="An unusual family or household",
    explanation="Few households nearby look like this, so relatives, neighbours and schools can tell which one you mean.",
    steps=("edit", "delete"),
    standards=("hipaa-164.514b1", "idea-300.32", "nasw-1.07r"),
    identifier="family",
    needs=0,
    silent_in=HERE,
    confirm=_of_a_case,
    patterns=(
        # "triplets + 2 sets of grandparents", "mum with twins and another set on the way", "quads", "identical twins"
        r"\b(?P<it>(?:(?:identical|conjoined|fraternal|two sets of|2 sets of|another set of|premature|preemie|\d+ ?(?:yo|month old|week old)) ){0,4}(?:twins?|triplets|twin (?:brothers|sisters|boys|girls|mums|moms)|quads|quadruplets|quintuplets|sextuplets))\b(?= ?(?:\+|and|&|n|w|with|of|on|in|from|who|whose|are|were|is|got|at|aged|split|separated|placed|removed|,|!|\.|both|mum|mom|dad|client|patient|family))",
        # "7 kids by 5 dads", "6 kids under 6", "sib group of 5", "9th of 11", "two sets of grandparents", "five foster homes"
        rf"\b(?P<it>(?:mum|mom|mam|mother|dad|father|family|lady|couple|woman) (?:of|w|with|has|and|to) (?:{_N})(?: (?:kids|children|boys|girls|babies|under \w+))?(?:,?(?: \w+)? (?:by|from|with|w) {_N} (?:\w+ )?(?:dads|fathers|men|mums|moms|mothers|baby daddies|babydaddies|women))?|{_N} (?:kids|children|babies|boys|girls|siblings|sibs) ?(?:(?:by|from|with|w|and|,) ?{_N} (?:different )?(?:dads|fathers|men|mums|moms|mothers|baby (?:daddies|mamas)|women|countries|schools)|under (?:the age of )?{_N}|in (?:a |one |1 |two |2 |{_N} )?(?:\w+ )?(?:room|bed|bedroom|beds?|caravan|trailer|car|van|placements?|homes|foster homes|schools|motel(?: room)?|hotel(?: room)?|flat|tent)|all (?:named|called|with|born|under|in)|,? (?:all|none|no|only) \w+|and (?:counting|one on the way|pregnant|another))|(?:sib(?:ling)?|sibling) ?(?:group|set)s? of {_N}|{_N}(?:st|nd|rd|th)? of {_N} (?:kids|children|siblings|girls|boys)|(?:\d+(?:st|nd|rd|th)|{_N}) (?:different )?(?:placements?|foster homes?|foster (?:families|moms|carers)|group homes|schools) (?:in|since|by|this|before)|{_N} (?:sets of )(?:grandparents|parents|twins|foster parents|lawyers)|(?:\d+(?:st|nd|rd|th)) (?:kid|child|baby|placement|foster home|marriage|husband|wife|pregnancy|removal))\b",
        # "dad left her for her sister", "married her cousin", "pregnant by her stepdad", "sleeping w his brother's wife"
        rf"\b{_SHE}(?:'s|s)?\b[^.!?\n]{{0,25}}?\b(?P<it>(?:left|leaving|dumped|divorced|cheat(?:ed|ing) on|ran off|ran away|shacked up|moved in|sleeping|slept|hooking up|having (?:an affair|a baby)|pregnant|knocked up|engaged|living|lives|dating|married|marrying|remarried|in love|had (?:a (?:baby|kid|child)|kids|an affair)|has (?:a (?:baby|kid)|kids)|got (?:pregnant|with|together)|raising|raised|adopt(?:ed|ing)) (?:(?:him|her|them|\w+) )?(?:for |with |w |w/ |to |by |off with |on |in with |her and |both ){{0,4}}(?:her|his|their|the) (?:(?:own|ex[- ]|ex|step|half|best|twin|dead|late|husband'?s|wife'?s|mum'?s|mom'?s|dad'?s|brother'?s|sister'?s|son'?s|daughter'?s|boyfriend'?s|bf'?s|pastor'?s|older|younger|first) ?){{0,2}}(?:sister|brother|cousin|mum|mom|mam|mother|dad|father|stepdad|stepmum|stepmom|stepfather|stepson|stepdaughter|uncle|aunt(?:ie)?|nephew|niece|in[- ]?law|(?:mother|father|sister|brother|son|daughter)[- ]in[- ]law|best friend|bestie|ex|ex[- ]?husband|ex[- ]?wife|husband|wife|boyfriend|girlfriend|bf|gf|grand(?:kids|children|son|daughter|parents)|twin|siblings?|nan|gran(?:ny)?|grandmother|grandma))\b",
        # "raised by her great gran", "two moms and a donor", "dad is also his uncle", "adopted by her teacher", "grandma is 34"
        rf"\b(?P<it>both parents (?:deaf|blind|dead|deported|in (?:prison|jail|rehab|care|hospital)|incarcerated|using|gone|disabled|autistic|teachers|cops|nurses)|(?:(?:the )?(?:one|oldest|youngest|eldest|middle|only (?:girl|boy)) (?:of|out of) {_N})\b|(?:sibs|siblings|brothers|sisters|twins|sib group|triplets) (?:\w+ ){{0,2}}(?:split|separated|divided|scattered|torn apart)(?: [\w-]+){{0,5}}|(?:raised|brought up|adopted|fostered|taken in|being raised|parented|minded) by (?:her|his|their|a|an|two|2|three|the|wolves|both)? ?(?:(?:own|great|step|older|half|teen(?:age)?|\d+ ?(?:yo|y/o|year[- ]old)|gay|deaf|blind|foster|ex) ?[- ]?){{0,2}}(?:{_KIN}|great[- ]?(?:gran\w*|aunt\w*|uncle)|teacher|nurse|social worker|priest|nuns|dads|moms|mums|aunts|neighbou?rs?|sister|brother|siblings)|(?:two|2|three|3) (?:moms|mums|dads|mams|wives|husbands)(?: and (?:a|two|three|one) \w+)?|(?:same[- ]sex|polyamorous|poly|lesbian|gay|thruple|throuple) (?:foster |adoptive )?(?:parents|couple|family|dads|moms|mums|household|throuple|triad)|throuple|rais(?:ing|es|ed) (?:all )?(?:her|his|their|\d+|{_N})(?: (?:of )?(?:her|his|their))? (?:\w+ )?(?:grand ?(?:kids|children|babies)|siblings|sisters|brothers|nieces|nephews|sister'?s kids|brother'?s kids)|sister[- ]wives|polygam\w+|sperm donor|surroga(?:te|cy)|donor[- ]conceived|(?:her|his|their) (?:mum|mom|dad|brother|sister|uncle|husband|stepdad|grandpa|gran\w*)(?:'s| is| was|'s) (?:also |actually |really )?(?:her|his|their) (?:own )?(?:brother|sister|uncle|aunt|dad|father|mum|mom|cousin|grandfather|grandma|husband|boss|teacher|foster \w+)|(?:grand(?:ma|mother|dad|pa)|granny|nan|nana|gran) (?:is|at|turned|just turned) (?:only )?(?:3\d|2\d)|(?:half|step)[- ]?(?:sib\w*|brothers?|sisters?) (?:he|she|they) (?:never|didn'?t|just)|(?:are|is|were|turns out|being|was) (?:actually |first |second |kissing |all |both |also ){0,2}(?:cousins|half[- ]?(?:siblings|brothers?|sisters?)|step[- ]?(?:siblings|brother and sister)|brother and sister|(?:uncle|aunt) and (?:niece|nephew))|(?:mum|mom|mam|nan|nana|gran|granny|grandma|sister|daughter|aunt|dad),? (?:\w+ )?(?:mum|mom|mam|nan|nana|gran|granny|grandma|sister|daughter|aunt|dad)?,? ?(?:and|&|n) (?:great[- ]?)?(?:nan|nana|gran|granny|grandma|mum|mom|daughter|aunt|baby) (?:all|both) (?:\w+)|(?:mum|mom|mam|dad|father|mother|gran|brother|sister|husband|wife)'?s (?:new )?(?:wife|husband|girlfriend|boyfriend|gf|bf|partner|fianc[eé]e?) (?:is|was|used to be) (?:the |her |his |their )?(?:[\w']+ ){0,3}?(?:best friend|bestie|sister|brother|mother|mum|mom|teacher|cousin|ex|aunt|babysitter|social worker|daughter|son)|separated at birth|four generations|(?:4|5|five|four) generations (?:in|under)|disowned|shunned|left the (?:amish|cult|church|jw|jehovah\w*)|only child of (?:an? )?\w+|orphan(?:ed|s)?|unaccompanied minor|kinship (?:placement|carers?|family)|adopted (?:twice|from|\d times)|failed adoption|disrupted adoption|adoption (?:broke down|disrupted|fell through))\b",
        # "now all share a duplex", "9 ppl in a 1 bed", "lives w her ex and his new wife", "three families in one house"
        rf"\b(?P<it>(?:all |both |they all |now |still ){{0,4}}(?:share|shar(?:es|ing)|liv(?:e|es|ing) in|sleep(?:s|ing)? in|squeezed into|crammed into|under|(?<=all )in) (?:an? |one |1 |the same |the one |two |2 )(?:[\w-]+ )?(?:duplex|house|flat|apartment|trailer|caravan|bed|bedroom|room|motel|roof|car|van|shed|garage|tent|semi|bedsit|studio|houseboat|barn|bus|rv|camper)|(?:{_N}|\d+) (?:people|ppl|kids|adults|families|generations|of them) (?:all )?(?:in|sharing|under|living in) (?:an? |one |1 |the same |two |2 )(?:\w+ |\w+-)?(?:\w+ )?(?:bed(?:room)?|house|flat|roof|apartment|trailer|caravan|room|car|van|motel|studio)|liv(?:es|ing) (?:w|with|w/) (?:her|his|their) (?:ex|ex[- ]?husband|ex[- ]?wife|abuser|rapist|dealer|mother-in-law|great[- ]gran\w*)(?: and (?:his|her|their) (?:new )?\w+)?)\b",
    ),
    topics=(
        r"\b(?P<it>(?:triplets|quads|quadruplets|twins)|(?:mum|mom|mam|mother|dad|father|gran\w*|granny|parents?|single (?:mum|mom|dad)) (?:of|to|with|raising) (?:\w+ )?(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|triplets|twins|quads)|(?:\d+|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:kids|children|siblings|sibs|babies|grandkids|brothers|sisters|dads|baby (?:daddies|mamas)|wives)|half[- ]?siblings?|youngest of \w+|eldest of \w+|only child of|raising (?:her|his|their) (?:\w+ )?(?:grand\w+|nephews?|nieces?|siblings|brothers?|sisters?)|(?:is|was) also (?:his|her|their) (?:sister|brother|aunt|uncle|cousin|mother|father|gran\w*)|(?:nephew|niece|brother|sister|sibling|cousin)'?s (?:guardian|carer|mum|mom|foster \w+)|own (?:mum|mom|mother|dad)'?s carer|brother'?s (?:widow|wife|ex)|sister'?s (?:husband|widower|ex)|two (?:mums|moms|dads|wives|husbands|families)|adopted by|kinship care|step[- ]?(?:mum|mom|dad|siblings?) and|share a (?:duplex|baby daddy|dad|husband))\b",
    ),
    fires=(
        Fires("triplets + 2 sets of grandparents suing each other, send wine", role="family social worker"),
        Fires("dad left her for her sister, n now all share a duplex", role="therapist"),
        Fires("new intake: mum of 9, kids by 6 dads, one caravan. where do I even start"),
        Fires("sib group of 5 and not one home that will take them together", role="foster care worker"),
        Fires("My client was raised by her great-gran and two uncles on a houseboat"),
        Fires("family session today, turns out his dad is also his uncle. deep breath"),
        Fires("kid's on his 14th placement since March. fourteenth.", role="social worker"),
        Fires("Couple on my caseload, she married his ex's brother and they all live in one house"),
    ),
    silent=(
        Silent("My triplets turned three"),
        Silent("My triplets turned three", role="social worker", why="own family"),
        Silent("I'm one of 9 kids and a social worker, figures", role="social worker", why="own family"),
        Silent("My sister had twins!! Auntie nurse reporting for duty", role="nurse", why="own family"),
        Silent("Sister Wives is my guilty pleasure after a long clinic", role="therapist", why="television"),
        Silent("Kinship carers deserve the same allowance. Sign the petition.", role="social worker", why="policy"),
        Silent("Twin beds for sale, collection only", role="nurse", why="a thing"),
        Silent("He left her for her sister and now they share a flat", why="no practice"),
    ),
)
