"""A client's job, employer or public office."""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.identity._beside import HERE, at_work, in_practice, sentence
from scanner.signals.identity._people import CLIENT, PERSON
from scanner.signals.identity._terms import AT_PRACTICE
from scanner.subjects.reading import Reading, Span

_JOB = (
    r"(?:(?:fire ?fighter|fire chief|fireman|cop|police ?(?:officer|man|woman|chief)?|detective|sheriff(?:'s deputy)?|deputy|state trooper|trooper|garda|guard|prison officer|correctional officer|soldier|marine|sniper|pilot|flight attendant|air hostess|astronaut"
    r"|judge|lawyer|attorney|solicitor|barrister|prosecutor|magistrate|mayor|councill?or|senator|congress(?:man|woman)|mp|td|politician|ambassador|diplomat|priest|nun|pastor|imam|rabbi|vicar|bishop|minister|missionary"
    r"|doctor|gp|surgeon|dentist|vet(?:erinarian)?|pharmacist|paramedic|emt|nurse|midwife|optician|psychiatrist|psychologist|teacher|head ?teacher|principal|headmistress|headmaster|professor|lecturer|librarian|coach|referee|lollipop (?:man|lady)|crossing guard"
    r"|actor|actress|singer|rapper|musician|drummer|guitarist|dj|comedian|comic|model|dancer|stripper|ballerina|influencer|youtuber|streamer|tik ?toker|journalist|reporter|news ?(?:anchor|reader|caster)|weather ?(?:guy|man|girl|lady|presenter)|meteorologist|radio (?:host|presenter)|author|novelist|poet|artist|tattoo(?:ist| artist)|photographer"
    r"|footballer|hurler|boxer|wrestler|jockey|golfer|quarterback|goalie|olympian|athlete|nfl player|nba player|fisherman|trawlerman|farmer|rancher|beekeeper|butcher|baker|chef|barista|bartender|publican|bar ?man|bouncer|waitress|waiter|line cook"
    r"|plumber|electrician|carpenter|roofer|welder|mechanic|builder|miner|trucker|lorry driver|truck driver|bus driver|cab(?:bie| driver)|taxi driver|uber driver|train driver|post ?(?:man|woman|master|mistress)|mail ?(?:man|woman|carrier)|milkman|bin ?man|garbage man|janitor|custodian|cleaner|undertaker|funeral director|mortician|gravedigger|embalmer|taxidermist"
    r"|realtor|estate agent|banker|bank manager|accountant|ceo|cfo|engineer|software engineer|scientist|physicist|astronomer|crypto (?:guy|bro)|clown|magician|circus performer|drag queen|mascot|santa|lifeguard|barber|hairdresser|beautician|nail tech|florist|seamstress|blacksmith|clockmaker|luthier|locksmith|beauty queen|pageant queen|town crier|escort|sex worker|dominatrix|cam ?girl|poker player|drug dealer|mortgage broker|social worker|probation officer|pilot|ship'?s captain|coast ?guard|bomb disposal|air traffic controller|zookeeper|snake handler|falconer)"
    r"(?: (?:captain|chief|lieutenant|sergeant|major|colonel|union rep|manager|owner|host|presenter|partner|trainee))?s?)"
)
_SENIOR = r"(?:local |retired |ex[- ]|former |famous |well[- ]known |prominent |semi-famous |town |county |city |village |small[- ]town |head |chief |senior |junior |young |old |new |male |female |married |divorced |\d{2}[- ]?(?:yr|year)[- ]old |gay |burnt[- ]out |decorated |active[- ]duty |fellow |pro |professional |award-winning |undercover |only |the |our )"
_SEEING = r"(?:seeing|see|saw|seen|treating|treat|treated|counsel(?:l?ing|l?ed)|working (?:with|w/?)|worked (?:with|w/?)|work (?:with|w/?)|session (?:with|w/?)|sesh (?:with|w/?)|intake (?:with|w/?|on|for|is)|assess(?:ed|ing)|supporting|visiting|admitted|discharged|sectioned|got|have|had|having|new client:?|nursing|nursed|placed|detox(?:ing|ed)|meeting (?:with|w/?)|talking to|sat (?:with|w/?)|appt (?:with|w/?))"
_EMPLOYER = r"(?:the )?(?:(?-i:[A-Z])[\w'&.-]{1,18}(?: (?-i:[A-Z])[\w'&.-]{1,18}){0,2}|(?:local |only |big )?(?:walmart|tesco|amazon(?: warehouse)?|post office|bank|library|mill|plant|mine|prison|school|fire ?(?:house|station)|police station|army|navy|air force|marines|casino|church|diocese|factory|fire dept|fire department|hospital|slaughterhouse|abattoir|meat plant|chippy|chipper|radio station|tv station|news station|channel \d+|ch \d+|council|city hall|mayor'?s office|racetrack|docks|paper mill))"
# jobs that stand for a colleague, and posts about a trade in general
_COLLEAGUE = r"\b(?:colleagues?|coworkers?|co-workers?|training|we hired|hiring|interview(?:ed|ing)|referr(?:ed|al) (?:from|by)|referred by|called the|phoned the|rang the|team|supervisor|my own|cover for|my doctor|my dentist|my gp|my lawyer)\b"
_OWN_USE = r"\b(?:my|our|a good|any(?:one)?|recommend|need|looking for|hire|find) (?:a |an |good |new |own ){0,4}$"
# people whom everybody sees: a client only where the words show practice
_EVERYDAY = r"^(?:dentist|doctor|gp|optician|surgeon|vet|veterinarian|barista|waiter|waitress|plumber|electrician|lawyer|solicitor|barber|hairdresser|nurse|cleaner|mechanic|accountant|bartender|(?:bus|taxi|uber|cab|train) driver|cabbie|teacher|coach|dj|singer|comedian|musician|actor|author|nail tech|tattoo artist|social worker|psychiatrist|psychologist|roofer|builder|chef|realtor|estate agent|post ?man|mail ?man)$"


def _of_a_client(reading: Reading, span: Span) -> bool:
    """The job of somebody served, not of a colleague and not of somebody whose services the writer uses."""
    before, after = reading.text[max(0, span[0] - 30) : span[0]], reading.text[span[1] : span[1] + 14]
    if not at_work(reading, span) or compiled(_COLLEAGUE).search(reading.text[slice(*sentence(reading, span[0]))]):
        return False
    if compiled(_EVERYDAY).search(reading.text[slice(*span)]) and not in_practice(reading, span):
        return False
    return bool(compiled(rf"^ {CLIENT}\b").search(after)) or not compiled(_OWN_USE).search(before)


SIGNAL = Signal(
    id="rid.employer-occupation",
    severity=3,
    title="A client's job or employer",
    explanation="Few people nearby hold a given job, and colleagues at that workplace would know at once who is meant.",
    steps=("delete",),
    standards=("hipaa-164.514b2", "nasw-1.07r"),
    identifier="occupation",
    needs=0,
    silent_in=HERE - {"past_role"},  # the client's job, not the writer's
    confirm=_of_a_client,
    patterns=(
        # "my client is THE weather guy on ch 6", "pt's a retired cop", "client who is a nun", "resident was a jockey"
        rf"\b(?:{CLIENT}|kiddo'?s (?:dad|mom|mum)|(?:her|his|their) (?:husband|wife|dad|mum|mom|mam|father|mother|ex|partner|son|daughter|bf|boyfriend))(?:,? (?:who|that|she|he))?(?:'s| is| was| are| used to be| works as| worked as|,| -|:| \() ?(?:actually |literally |like |also |now |apparently |tbh ){{0,2}}(?:an? |the |our |your |my |thee |this )?{_SENIOR}{{0,3}}(?:\w+ )?(?P<it>{_JOB}(?: (?:on|at|in|for|from) (?:{_EMPLOYER}|ch(?:annel)? ?\d+|the (?:radio|telly|tv|news|telly|6 o'?clock)))?)\b",
        # "seeing a local firefighter captain w ptsd", "session w/ a judge today", "got a nun in detox"
        rf"\b{_SEEING} (?:an? |the |this |that |my first |another |our |one |two |2 |three |some )(?:\w+ )?{_SENIOR}{{0,3}}(?P<it>{_JOB})\b(?! (?:about|who (?:referred|called))| (?:office|class|union|training|friend|team|show|review))",
        # "my cop client", "a judge client of mine", "firefighter pts are the best", "teacher patient"
        rf"\b(?:my|our|a|an|the|another|this|one|new|two|these|have|of) {_SENIOR}{{0,3}}(?P<it>{_JOB}) (?:{CLIENT})\b",
        # "a surgeon on my caseload", "the mayor is on my books", "a local pastor i see", "one of my ladies is a nun"
        rf"(?P<it>\b{_JOB})(?:'s| is| was)? (?:\w+ ){{0,3}}?(?:on my|on our|in my|in our|of mine|i(?:'m| am|'ve been)? (?:see(?:ing)?|treat(?:ing)?|work(?:ing)? w(?:ith)?|counsel\w*|support\w*|visit)|is my client|is my pt|is my new|came (?:in|to see me) for|in (?:group|session|treatment|detox|rehab|recovery|my office|therapy|the psych)|crying in)\b",
        # "one of my ladies used to be a stripper", "turns out my guy is a pilot", "she told me she's a judge", "he's a butcher"
        rf"\b(?:one of (?:my|our|mine)(?: \w+)?|(?:my|our) (?:\w+ )?(?:lady|guy|gent|fella|lad|couple|elder|vet|9am|\d ?(?:am|pm|o'?clock))|new (?:client|intake|referral|admission|pt|patient|resident)|couple today:?|client today:?|pt today:?)(?:'s|s)? (?:is |was |used to be |turns out (?:to be )?|works as |(?:he|she)'?s )?(?:an? |the |both )?{_SENIOR}{{0,3}}(?P<it>{_JOB})\b",
        # "the guy who runs the hardware store cried in my office", "a woman who reads the news is on my caseload"
        rf"\b(?:guy|man|woman|lady|fella|one|person|couple|bloke|lad|{CLIENT})(?: (?:who|that))? (?P<it>(?:runs|owns|manages|teaches|coaches|drives|sells|reads|delivers|cuts|fixes|does|preaches|plays|sings|works|bakes|fishes|plows|ploughs|builds|presents|hosts) (?:[\w'-]+ ){{1,4}}?[\w'-]+)(?= (?:cried|cries|sobbed|is|was|came|comes|sat|told|on my|in my|just|now|has|sees|broke|finally|needs|relapsed|and)\b|[,.!?]|$)",
        # "he's the only blacksmith in the county and he's my Tuesday 2pm", "her dad is the fire chief, awkward home visit"
        rf"\b(?:she|he|they|(?:her|his|their) (?:\w+ )?(?:dad|mum|mom|mam|husband|wife|partner|son|daughter|ex|father|mother))(?:'s| is| was|'re| are) (?:an? |the |our |only |the only |also |both )?{_SENIOR}{{0,3}}(?P<it>{_JOB})\b[^\n]{{0,80}}?\b{AT_PRACTICE}\b",
        rf"\b{AT_PRACTICE}\b[^\n]{{0,80}}?\b(?:she|he|they|(?:her|his|their) (?:\w+ )?(?:dad|mum|mom|mam|husband|wife|partner|son|daughter|ex|father|mother))(?:'s| is| was|'re| are| used to be| works as) (?:an? |the |our |only |the only |also |both )?{_SENIOR}{{0,3}}(?P<it>{_JOB})\b",
        # "client works at Walmart", "my pt is a manager at the paper mill", "she drives for Amazon", "resident worked for the council"
        rf"\b(?:{CLIENT}|{PERSON})\b[^.!?\n]{{0,30}}?\b(?:works?|worked|working|job|employed|shifts?|drives?|teaches|preaches|sings|plays|coaches|manager|stocker|cashier|fired|sacked|laid off|interview|hired|promot(?:ed|ion)) (?:\w+ )?(?:at|for|with|from|by|in|as) (?P<it>{_EMPLOYER}|(?:an? )?{_JOB})\b",
    ),
    topics=(
        r"\b(?P<it>(?:police|prison|army|naval|firefight\w+|fire|customs|parole) (?:officer|sergeant|captain|chief|inspector)|sergeant|detective|judge|magistrate|barrister|mp\b|councill?or(?! (?:said|told))|mayor|vicar|pastor|priest|imam|rabbi|nun|surgeon|gp\b|dentist|pharmacist|midwife|paramedic|pilot|farmer|trucker|lorry driver|bus driver|taxi driver|train driver|radio (?:host|presenter|dj)|tv (?:presenter|host|reporter)|news ?reader|weather (?:guy|girl|man|presenter)|footballer|boxer|jockey|rapper|singer|actor|actress|comedian|model|influencer|head ?teacher|principal|teacher|lecturer|professor|hairdresser|barber|chef|butcher|baker|bartender|barista|postman|postie|mechanic|plumber|electrician|soldier|marine|veteran|fisherman|miner|stripper|escort|sex worker|escort|accountant|lawyer|solicitor|banker|ceo|dj|nurse(?= (?:from|at|on my own|myself)))\b",
    ),
    fires=(
        Fires("seeing a local firefighter captain w ptsd, these guys carry so much", role="therapist"),
        Fires("my client is THE weather guy on ch 6 😳"),
        Fires("My cop clients never cry until week 9"),
        Fires("one of my ladies used to be a jockey and the stories!! nursing home life", role="nurse"),
        Fires("Got a judge on my caseload now, the irony is not lost on me"),
        Fires("client got hired at the paper mill today!! first job in 11 yrs"),
        Fires("Patient's a retired nun and she swears like a sailor"),
        Fires("session w/ a town councillor tonight, biting my tongue about the bins", role="counsellor"),
    ),
    silent=(
        Silent("Firefighters deserve better PTSD cover"),
        Silent("Firefighters deserve better PTSD cover", role="therapist", why="policy"),
        Silent("My husband is a firefighter and I'm a nurse, we never sleep", role="nurse", why="own family"),
        Silent("Seeing a dentist on Tuesday about this tooth", role="social worker", why="own appointment"),
        Silent("Training with a police officer on safeguarding was superb", role="social worker", why="a colleague"),
        Silent("Had a barista spell my name Socialwork", role="social worker", why="a joke in passing"),
        Silent("My lawyer says the house closes Friday", role="therapist", why="own matter"),
        Silent("the judge in this show has never met a client in her life", role="probation officer", why="television"),
        Silent("My client is an accountant and wants a new logo", role="graphic designer", why="another trade"),
    ),
)
