"""Gifts that pass between the writer and a client, in either direction."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    around,
    done_by_client,
    happened,
    known,
    meant,
    named,
    near_client,
    says,
    told,
    told_at_work,
)
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, WHOM, gap
from scanner.subjects.reading import Reading, Span

_GIFT = (
    r"(?:gifts?|pres(?:ent|ie|sie|zzie|ents|sies|zzies)s?|gift ?cards?|gc|vouchers?|hamper|bracelets?|necklaces?|rings?|earrings|watch|jordans|shoes|trainers|sneakers|kicks|boots|coat|jacket|hoodie|scarf|blanket|hat|gloves|jumper|sweater|flowers|roses|bouquet|tulips|daffodils|plants?|orchid|cards?|cakes?|cupcakes|cookies|biscuits|brownies|choc(?:olates?|s|cies)?|candy|sweets|toys?|teddy|doll|lego|ps\d|playstation|xbox|switch|nintendo|iphone|ipad|phone|laptop|chromebook|tablet|bike"
    r"|books?|journal|perfume|cologne|aftershave|make ?up|purse|bag|handbag|wallet|coach|louis vuitton|michael kors|gucci|pandora|tickets?|starbucks|dunkin|coffee|latte|tea|mcdonald'?s|maccies|happy meal|pizza|donuts|doughnuts|takeaway|groceries|diapers|nappies|formula|pram|stroller|crib|car ?seat|clothes|outfit|dress|prom dress|suit|tux|guitar|jersey|football|basketball|balloons|stockings?|easter (?:eggs?|baskets?)|baskets?|wine|whisk(?:e)?y|vodka|prosecco|champagne|beers?|tamales|jollof|samosas|mithai"
    r"|ladoo|sari|saree|kurta|bangles|ankara|wrapper|lace|painting|drawing|picture|portrait|quilt|mug|candles?|medal|chip|coin|ornament|poem|necklace|pin|charm|rosary|bible|trophy|lottery tickets?|scratch ?cards?|perfume|spa day|massage|tv|telly|microwave|cot|buggy|kit ?kats?|sweeties|doll|barbie|tumbler|stanley|nightie|toiletries|kicks|sunglasses|skateboard|scooter|headphones|airpods|pens?|school ?bag|backpack|school supplies|uniform|winter coat|socks|slippers|pjs|pajamas|pyjamas|stuffed animal|stuffie|plushie|crochet\w*|knit\w*|cardigan|afghan|beanie|cash|\$ ?\d+|£ ?\d+|€ ?\d+|₦ ?\d+|₹ ?\d+|\d+ (?:bucks|quid|euro|dollars|pounds))"
)
_NOT_A_THING = r"\b(?:gave|give|gives|giving|got|gets|sent|sends|left|made|makes|brought|handed|wrote|bought) (?:me|us) (?:a |an |the |my |some |so |this |such |his |her |their )*(?:\w+ )?(?:hugs?|head ?aches?|migraine|heart attack|calls?|look|looks|hard time|reasons?|chance|compliments?|referrals?|run|lesson|reminder|scare|high[- ]?five|smiles?|cold|covid|flu|finger|break|brief|idea|ideas|update|number|message|msg|text|texts|email|friend|request|links?|invoice|dms?|voice ?mail|review|stars?|chills|creeps|courage|strength|hope|life|energy|feels|feedback|permission|consent|side ?eye|attitude|grief|hassle|earful|pause|thinking|going|good|cry|laugh|smile|happy|sad|mad|angry|proud|question|fits|perspective|insight|nickname|job|tears|promise|offer|liar|deal|better|believer|joy|time|copy|nod|wave|wink|kiss|fist bump|lip|cheek|abuse|goosebumps|rundown|the (?:shits|heebie)|pep talk|rash|bite|black eye|scabies|lice|nits|bruise|diagnosis|kudos|props|warm fuzzies|shout ?out|password|address|insurance card|id\b|forms?|paperwork|documents?|records|list|letter (?:from|for)|signature|urine|sample|(?:urine|sample|med) cup|fecal|stool)\b"
_AT_WORK = r"\b(?:(?:the|our|my) (?:team|staff|clinic|unit|ward|office|agency|whole team) (?:bought|got|gave|made|gives|chipped)|chipped in|donation (?:closet|room|cupboard)|worksheets?|handouts?|workbook|agency|toy drive|donat\w*|sponsor\w*|angel tree|adopt[- ]a[- ]family|collected|drive|grant|fund(?:ed|ing|s)?|raffle for|foundation|secret santa|art therapy|activity|for the (?:unit|ward|group) party|charity|petty cash|budget|program gave|section 17|voucher scheme|food ?bank|pantry|welcome packs?|goody bags|incentives?|from the (?:agency|program|team|charity|council))\b"
_TENDER = r"\b(?:s?he (?:cried|sobbed|earned|deserves?)|earned it|discharg\w*|sober\w*|milestone|graduat\w*|nobody else|no one else|never had (?:a|one)|first (?:ever )?(?:birthday|present|christmas))\b"
_RETURNED = r"\b(?:gift policy|can'?t (?:accept|keep|take)|couldn'?t (?:accept|keep|take)|not (?:allowed|able) to (?:accept|keep|take)|shared (?:it|them) with the (?:team|staff|office|ward)|logged it|gift register|declared it)\b"


def _received(reading: Reading, span: Span) -> bool:
    """A thing, from a client, not handed back."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_RETURNED, text) or not (told(reading, span) or near_client(reading, span, 40)):
        return False
    if says(_NOT_A_THING, around(reading, span, before=0, after=25)):
        return False
    if named(reading, span):
        return True
    if says(r"^(?:s?he|they)\b", words) and meant(reading, span):
        return True
    if says(r"^(?:s?he|they)\b", words):  # a boyfriend gives presents too: something must tell of the work
        return says(
            r"\b(?:knit\w*|crochet\w*|drew|paint\w*|fav(?:e|ou?rite)?\b|sobriety|chip|coin|medal|his (?:late|old)|her (?:late|old)|discharg\w*|last (?:session|day|visit|group)|thank(?:s| you|ful)|for (?:helping|everything|all)|session|visit|case|unit|ward|shift|group|office|clinic|sober|clean|work)\b",
            text,
        )
    return known(reading, span) or near_client(reading, span, 40)


def _given(reading: Reading, span: Span) -> bool:
    """Personally, not by the agency."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if done_by_client(reading, span) or says(r"^(?:tea|coffee) for ", words):
        return False
    if says(_AT_WORK, text) or says(
        r"^(?:gave|give|giving|gives|brought|handed|made|got)\b.*\b(?:blankets?|tea|slippers|socks|pjs|pyjamas|pajamas|pens?)$",
        words,
    ):
        return False
    if says(r"\b(?:gifts?|cards?|hampers?|cookies|goodies) (?:for|to) (?:\w+ )?clients\b", words):
        return told_at_work(reading, span)
    if named(reading, span):
        return happened(reading, span)
    if says(r"^\w+ (?:him|her|them)\b", words) and not (meant(reading, span) or says(_TENDER, text)):
        return False
    if not told(reading, span):
        if near_client(reading, span, 50):
            return True
        return (
            says(
                r"\b(?:my|our) (?:lil |little |sweet |big )?(?:girl|guy|lady|kiddos?|baby girl|dude)\b",
                words,
            )
            and _warm_role(reading, span)
            and happened(reading, span)
        )
    return True


def _warm_role(reading: Reading, span: Span) -> bool:
    """One's "girl", from a practitioner, with nobody of the own family named elsewhere in the item."""
    own = reading.cues.get("own_family", ())
    return reading.owner.practises and all(s < span[1] + 12 and e > span[0] - 12 for s, e in own)


SIGNALS = (
    Signal(
        id="dual.gift-from",
        severity=2,
        title="A gift from a client",
        explanation="A small thank-you is often fine, but shown in public it tells others who your client is and that gifts are welcome.",
        steps=("supervision", "delete"),
        standards=("nasw-1.06b", "aca-A.10", "nasw-1.07r"),
        kinds=("gift_or_loan",),
        needs=0,
        silent_in=HERE,  # books and films are presents here
        confirm=_received,
        patterns=(
            # "client got me a COACH bag", "one of my kids made me a card", "a gal on my list bought me lunch"
            rf"\b{WHOM} {gap(3)}(?:gave|gives|giving|gifted|got|gets|getting|bought|buys|brought|brings|made|makes|baked|bakes|cooked|cooks|knit(?:s|ted)?|crochet(?:s|ed)|sewed|painted|paints|drew|sent|handed|left|slipped|wrote|carved|ordered|picked|presented|treated|dropped|send|sends|buy|slid|gives|cooked) me (?:(?:off |back |in |over |round |down )?(?:a|an|some|this|these|those|the|my|his|her|their|two|2|to|with|w|another|flowers|more|homemade|free|souvenirs?|lunch|dinner|breakfast|food|souvenirs?)\b|(?:back )?{_GIFT}|\$|£|€|₦|₹)",
            rf"\b{WHOM} {gap(3)}(?:spoils?|spoiled|spoilt|spoiling|surprised|surprises|treats|treated|showered) (?:me|us)\b",
            # "flowers from a client", "keeping the watch my patient gave me", "£50 voucher off a resident"
            rf"\b{_GIFT} (?:\w+ )?(?:from|off|off of|courtesy of|given by|made by|by) {gap(4)}{WHO}\b",
            rf"\b{_GIFT} (?:that |which )?{gap(2)}{WHOM} {gap(1)}(?:gave|got|bought|made|brought|knit\w*|crocheted|painted|drew|left|sent) (?:me|us|for me)\b",
            # "look what my client got me"
            rf"\b(?:look|see|guess|love|check out) (?:\w+ )?(?:at )?what {gap(3)}{WHOM} {gap(1)}(?:gave|got|bought|made|brought|knit\w*|crocheted|painted|drew|left|baked|sent)\b",
            # "she knitted me a scarf", "he gave me his 1 yr chip"
            rf"\b(?:s?he|they) {gap(1)}(?:knit(?:s|ted)?|crocheted|painted|drew|baked|made|gave|bought|brought|got|gifted|sewed|carved|left|sent) (?:me|us) (?:\w+ ){{0,4}}{_GIFT}\b",
            # "my client left me something in her will"
            rf"\b{WHOM} {gap(2)}left (?:me|us) [^.!?\n]{{0,25}}\bin (?:his|her|their|the) will\b",
            # "gifts from my families", "presents off the residents"
            rf"\bspoil(?:ed|t) (?:rotten )?by {gap(2)}{WHO}\b",
            # "client paid for my lunch", "bottle of jameson off a patient's family", "opening gifts from my caseload"
            rf"\b{WHOM} {gap(2)}(?:paid for|covered|picked up|bought|got) (?:my|our|the|me) {gap(1)}(?:lunch|dinner|coffee|drinks?|breakfast|tab|bill|meal|nails|hair|cab|uber|shopping|groceries|gas|petrol)\b",
            rf"\b(?:bottles?|box|boxes|bag|basket|tin|tray|plate|jar|bunch|pair|card|packet|dozen) (?:of )?{gap(5)}(?:from|off|off of) {gap(3)}{WHO}\b",
            # "slipped 50 quid in my pocket", "insisted i take her old ipad", "took me shopping"
            rf"\b{WHOM} {gap(2)}(?:slipped|stuffed|pressed|shoved|tucked|put|left|snuck) {gap(4)}(?:in|into|on|under|inside) my (?:\w+ )?(?:pocket|hand|bag|purse|coat|car|desk|door|windshield|locker|mailbox|porch|pigeonhole)\b",
            rf"\b{WHOM} {gap(2)}(?:knit(?:s|ted)?|crochet(?:s|ed)|carved|sewed|whittled|baked|embroidered|wove) me \w+",
            rf"\b{WHOM} {gap(1)}(?:insist(?:s|ed)?|begged|made sure|wouldn'?t take no|wanted me) (?:on giving me|on buying|that )?(?:i|me to) (?:take|have|keep|accept)\b",
            rf"\b{WHOM} {gap(1)}(?:took|brought|treated|flew|sent) me (?:on |out |to |for )*(?:shopping|a spa|a holiday|vacation|dinner|lunch|a show|a concert|a massage|the spa|a mani\w*)\b",
            # with a client named beside it: "best christmas haul from my residents", "guess who got a charm from a client"
            rf"\b(?:haul|goodies|pressies|spoils|loot|treats|tips?|bonus|charm|souvenir|hand ?made \w+|home ?made \w+) (?:\w+ )?(?:from|off|courtesy of) {gap(4)}{WHO}\b",
            rf"\b{_GIFT}\W{{0,3}} ?(?:is |was |are |were )?from {gap(3)}{CLIENT}\b",
            r"\b(?:painted|drew|sketched|knitted|crocheted|sewed|carved) (?:me (?:a|an|this|something|some)|my (?:portrait|dog|cat|kids|house|family))\b",
            rf"\bleft {gap(2)}{_GIFT} (?:\w+ )?(?:on|at|in) my (?:desk|door|office|locker|car|porch|pigeonhole|mailbox)\b",
        ),
        topics=(
            r"\b(?:gave|gives|giv(?:es|ing)|gifted|gift(?:s|ing)?|brought|brings|bringing|bought|buys|got|gets|left|made|makes|knitted|knit|crocheted|baked|sewed|handed|slipped|sent|presented|wrapped|treated|dropped off|spoil(?:ed|s|t)) (?:for )?(?:me|us) |\b(?:gifts?|present|prezzie|hamper|flowers|roses|chocolates?|choccies|bottle|whisk(?:e)?y|wine|voucher|gift card|necklace|bracelet|earrings|scarf|watch|ring|handbag|perfume|tickets?|teddy|teddies|cash|\d+ quid|card with|basket|cakes?|biscuits|cookies|samosas|tamales|candle|mug|plant|jumper|blanket|painting|eggs|veg|tomatoes|haul|money) (?:\w+ ){0,3}?(?:from|off|by)\b|\b(?:in (?:her|his|their) will|keeping it|i kept it|wearing it|spoiled by|spoilt by|my (?:client|patient|christmas|xmas) haul)\b",
        ),
        fires=(
            Fires("client got me a COACH bag 😳 keeping it"),
            Fires("she knitted me a scarf bc im her fav", role="home care nurse"),
            Fires("One of my residents gave me her late husband's watch today. I cried"),
            Fires("flowers from a client 💐 best job ever"),
            Fires("look what my patient made me!! a whole quilt"),
            Fires("spoiled by my families this xmas, 6 boxes of chocs lol", role="health visitor"),
            Fires("a mum on my caseload dropped me off a bottle of wine and a card, too kind"),
            Fires("my 2pm brought me starbucks again, she gets me ☕"),
        ),
        silent=(
            Silent("Flowers from my husband"),
            Silent("My client gave me a hug at the end of the group", role="therapist", why="no thing"),
            Silent(
                "A client brought me a bracelet; I couldn't accept it and we talked it through",
                role="therapist",
                why="declined",
            ),
            Silent("My daughter made me a card for mother's day", role="nurse", why="own family"),
            Silent("he bought me flowers, keeper", role="therapist", why="a partner"),
            Silent("The client gave me the chills with that story", role="paramedic", why="no thing"),
            Silent(
                "If a client gives you a gift, think about what it means", role="counsellor", why="advice"
            ),
            Silent("Patient gave me a black eye on shift, fun times", role="nurse", why="no gift"),
            Silent("My coworker got me a coffee, bless her", role="social worker", why="a colleague"),
        ),
    ),
    Signal(
        id="dual.gift-to",
        severity=3,
        title="A gift or treat for a client",
        explanation="A present from your own pocket can leave a client feeling that they owe you something, and others feeling passed over.",
        steps=("supervision",),
        standards=("nasw-1.06c", "aca-A.10"),
        kinds=("gift_or_loan",),
        needs=0,
        silent_in=HERE,  # books and films are presents here
        confirm=_given,
        patterns=(
            # "bought my kiddo jordans", "got a client a cake", "bringing my fave patient starbucks", "buy all my residents xmas gifts"
            rf"\b(?:bought|buy(?:ing|s)?|got|get(?:ting)?|gave|giv(?:e|ing)|made|making|bak(?:ed|ing)|knit(?:ted|ting)|crochet(?:ed|ing)|order(?:ed|ing)|brought|bring(?:ing)?|picked up|gift(?:ed|ing)|sent|sending|slipped|snuck|sneak(?:ing)?|slip(?:s|ping)?|slid|sliding|donat(?:ed|ing)|got matching|lent|handed|treat(?:ed|ing)) {gap(4)}{WHOM} {gap(5)}{_GIFT}\b",
            # "treating my clients to pizza", "spoiling one of my lads"
            rf"\b(?:treat(?:ed|ing)|spoil(?:s|ed|ing|t)?|splurg(?:ed|ing) on|surpris(?:ed|ing)) {gap(4)}{WHO}\b(?! for (?:depression|anxiety|ptsd))",
            # "spent $80 at target for a kid on my caseload", "xmas shopping for my families"
            rf"\b(?:shopping|splurg\w+|stocking up|target run|spent {gap(4)}|drop(?:ped)? {gap(4)}) ?(?:for|on|4) {gap(3)}{WHO}\b",
            rf"\b(?:paid|paying) (?:for )?{gap(4)}{WHO} to (?:get|have|go) {gap(2)}[^.!?\n]{{0,25}}",
            # "got her a lil necklace for graduation", said of a client
            rf"\b(?:got|bought|made|gave|getting|buying|knitted|baked) (?:him|her|them) (?:a|an|some|the|this|new) {gap(3)}{_GIFT}\b",
            # "bought the whole list for my client's kids", "got matching bracelets w one of my girls", "so i bought her one myself"
            rf"\b(?:bought|buying|got|getting|ordered) [^.!?\n]{{0,30}} (?:for|4) {gap(3)}{WHO}{POSSESSIVE} {gap(1)}(?:kids?|baby|son|daughter|mum|mom|birthday|bday|twins|family|grandkids)\b",
            rf"\bmatching {gap(1)}{_GIFT} {gap(1)}(?:with|w|w/) {gap(3)}{WHO}\b",
            rf"\b(?:dropp(?:ed|ing)(?: off)?|left|leaving|took|taking|sent|sending|posted|posting|delivered|mailed|shipped) {gap(4)}{_GIFT} (?:\w+ )?(?:to|for|round to|over to|at|4|off to) {gap(3)}{WHO}\b",
            rf"\b(?:slip(?:s|ped|ping)?|sneak(?:s|ing)?|snuck|hand(?:s|ed)?) {gap(2)}{WHOM} {gap(3)}(?:sweets|chocolates?|treats?|snacks?|cookies|ice cream|biscuits|crisps|a \w+)\b",
            r"\b(?:bought|got|gave|ordered|made) (?:him|her|them|it|one) (?:one )?(?:myself|out of my|from my own|with my own|w my own|for (?:him|her|them))\b",
            r"\b(?:on my own dime|out of my own (?:pocket|wages|money|pay)|with my own money|w my own (?:money|\$+)|my own wages)\b",
            # "birthday bracelet for my girl", "xmas presents for my caseload", "wrapping gifts 4 my families"
            rf"\b{_GIFT} {gap(2)}(?:for|4) {gap(4)}{WHO}\b",
            # "w my own $$" near a client
            rf"\b(?:for|4|bought|buying|got|getting|feeding|fed|paying|paid|clothes|groceries|food) {gap(5)}{WHOM} [^.!?\n]{{0,40}}\b(?:my own (?:money|pocket|cash|wages|pay ?check|dime|card|\$+|£+|€+|dosh)|out of (?:my )?(?:own )?pocket|own \$+|on my own dime)",
            rf"\bmy own (?:money|pocket|cash|wages|pay ?check|dime|card|\$+|£+) [^.!?\n]{{0,25}}\b(?:for|on|4|to) {gap(3)}{WHO}\b",
            # "paid for my client's lunch", "bought a patients groceries"
            rf"\b(?:paid for|pay for|paying for|covered|bought|buying|got) {gap(3)}{WHO}{POSSESSIVE} {gap(2)}(?:lunch|dinner|breakfast|groceries|hair ?cut|prom (?:dress|tickets?)|yearbook|school (?:trip|supplies|uniform)|birthday (?:cake|present|gift)|bday (?:cake|present)|cake|christmas|xmas|shoes|meds|taxi|uber|nails)\b",
        ),
        topics=(
            r"\b(?:bought|buy(?:ing)?|got|getting|gave|giving|gifted|sent|sending|slipped|snuck|sneak(?:ed|ing)?|ordered|treated|spoil(?:ed|ing|t)|paid for|paying for|paid|covered|topped up|knitted|crocheted|baked|made up|made|wrapped|dropped off|brought|donated my|handed (?:over )?)\b[^.!?\n]{0,50}\b(?:shoes|jordans|trainers|sneakers|coat|jacket|phone|ipad|laptop|bike|pram|cot|toys?|lego|teddy|present|prezzie|gifts?|gift cards?|cake|cupcakes|pizza|mcdonald'?s|happy meal|groceries|shopping|nappies|diapers|formula|bus (?:pass|fare|ticket)|electric|gas|meter|rent|haircut|dress|prom|suit|uniform|backpack|school supplies|books?|bracelet|necklace|earrings|flowers|roses|chocolates|perfume|voucher|basket|stocking|hamper|blanket|glasses|hoodie|boots|game|xbox|ps[45]|tickets?|tenner|fiver|\$ ?\d+|£ ?\d+|€ ?\d+|\d+ (?:bucks|quid|dollars)|spa|nails|make ?up|coffee|tea|sweets|candy)\b|\bout of (?:my|me) own (?:pocket|purse|money|pay|wages|wallet)\b|\bmy own (?:money|\$+|card|cash|dime|pocket)\b|\bon my own (?:card|dime|time)\b",
        ),
        fires=(
            Fires("bought my kiddo jordans w my own $$ 👟", role="case manager"),
            Fires("birthday bracelet for my girl, she cried", role="residential youth worker"),
            Fires("Got one of my clients a cake for her 30th since nobody else would"),
            Fires("bringing my fave patient starbucks every shift, dont tell the others"),
            Fires("wrapping xmas presents for my caseload 🎁 all out of pocket"),
            Fires("Treated two of my residents to pizza, sure they loved it"),
            Fires("bought a mom i work with diapers n formula w my own money, system is trash"),
            Fires("gave a service user my old laptop so he can do his course"),
        ),
        silent=(
            Silent("Bought my nephew Jordans"),
            Silent("Got my client a bed in the detox at last", role="case manager", why="the work"),
            Silent(
                "Our agency toy drive got presents for all the families",
                role="social worker",
                why="the agency's",
            ),
            Silent("bought my kids new shoes for school, send help", role="nurse", why="own family"),
            Silent("I don't buy gifts for clients", role="therapist", why="denied"),
            Silent("birthday bracelet for my girl, she cried", why="no practice"),
            Silent("Gave the patient a bath and his meds", role="nurse", why="care"),
            Silent(
                "Never give a client your old phone, ask your manager about schemes",
                role="social worker",
                why="advice",
            ),
            Silent(
                "Client gift baskets for our corporate accounts are ready",
                role="event planner",
                why="another trade",
            ),
        ),
    ),
)
