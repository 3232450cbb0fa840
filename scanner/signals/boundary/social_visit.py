"""Private time with a client: meals, trips, lifts, a bed for the night, minding the children.

"Lunch with a client" fits every trade: plain meals need a practitioner's profile or a word that only practice uses.
Trips that belong to the work (court, appointments, outings of the service) are silent.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import (
    HERE,
    among_friends,
    around,
    done_by_client,
    says,
    told,
    told_at_work,
)
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, WHOM, WITH, gap
from scanner.subjects.reading import Reading, Span

_MEAL = r"(?:brunch\w*|coffees?|lunch|dinner|supper|drinks?|drinking|pints?|beers?|cuppa|wine|margs?|margaritas?|cocktails?|breakfast|starbucks|dunkin|boba|chai|nando'?s|mcdonald'?s|maccies|mcd'?s|sunday roast|takeaway|pizza|ice cream|gelato|tea|a meal|a bite|food|suya|dosa|chipotle|happy hour|tacos?|burgers?|sushi|bbq|wings|chips|ramen|pho|biryani|curry|donuts|smoothies?|milkshakes?|fish and chips|kebabs?|chinese|thai)"
_OUTING = (
    r"(?:movies?|cinema|pictures|mall|shopping|beach|zoo|aquarium|park|game|match|races|bowling|fishing|camping|hik(?:e|ing)|walk(?:s|ing)?|road ?trip|trip|concert|gig|festival|karaoke|mani[- ]?pedis?|manicures?|pedis?|nails done|spa|pub|bar|club|clubbing|sleepover|bbq|game night|movie night|girls'? (?:night|day)|night out|day out|vacation|holiday"
    r"|weekend away|swimming|skating|netflix|bingo|casino|vegas|six flags|disney\w*|theme park|amusement park|arcade|go ?karting|paintball|laser tag|golf(?:ing)?|hunting|skiing|surfing|lake|river|mountains|museum|theatre|theater|fair|carnival|rodeo|footy|football|baseball|basketball|hurling|cricket|thrifting|target run|costco|ikea|tattoo|piercing|joyride|drive|spin|ride along|hang ?out|coffee shop|caf[eé]|smoke break|sesh|pool day|bonfire|picnic|tickets|matinee|caravan|swim|dip|barbecue|stroll|musical|gallery|hot tub|box ?set|soaps|corrie|love island|bake off|jigsaw|zip ?line)"
)
_DUTY = r"\b(?:supervised (?:visit|contact)|contact visit|outing|field trip|activit(?:y|ies)|as a group|community (?:access|day|outing|meal)|risk assess\w*|day programme?|with (?:the )?staff|staff and|lunch club|budget|support plan|section 17|agency (?:van|car)|work car|treatment team|milieu|exposure (?:work|session)|mileage|transporting|group outing|our service users'? (?:lunch|trip))\b"
_ERRAND = r"\b(?:court|appointments?|appts?|appt|hospital|er\b|a&e|detox|rehab|shelter|clinic|interview|dmv|visitation|visit with|school|social security|ss office|the bank|food ?bank|pantry|housing|dentist|doctor'?s?|gp|chemo|dialysis|assessment|hearing|intake|placement|foster|probation|job centre|jobcentre|pharmacy|treatment|methadone)\b"
_FREE = r"\b(?:off the clock|not on the clock|day off|my own time|unpaid|after hours|weekend|off duty|not working|for fun|just us|just the two of us|favou?rite|fave?|bestie|hanging?|my (?:place|house|car|couch|boat|cabin)|sat|saturday|sunday|sun)\b"
_THERAPY = r"\b(?:walk and talk|walk-and-talk|equine|art therapy|music therapy|recreational therap\w+|activit(?:y|ies) (?:coordinator|director|assistant)|therapeutic recreation)\b"


def _private(reading: Reading, span: Span) -> bool:
    """Off the role; plain meals only where they cannot be another trade's."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if done_by_client(reading, span):
        return False
    if says(_DUTY, text) or says(_THERAPY, f"{text} {reading.owner.role}") or among_friends(reading, span):
        return False
    if says(r"\b(?:supervisor|colleagues?|co-?workers?|team|manager|interns?|boss|staff|friends?)\b", words):
        return False
    if says(r"\b(?:walk|walks|walking|hike|drive|park)\b", words) and says(
        r"\b(?:sessions?|exposure|practis\w+|practic\w+|grounding|treatment|discharge)\b", text
    ):
        return False
    if (
        says(r"^(?:t(?:ook|aking|ake)|dr(?:ove|iving|ive)|br(?:ought|inging)|g(?:ave|iving|ive)|pick)", words)
        and says(_ERRAND, text)
        and not says(_FREE, text)
    ):
        return False
    if says(
        rf"^(?:a |an )?{_MEAL}\b|\b(?:grab|had|have|having|went for|out for|meeting|got|share|sharing)\b",
        words,
    ):
        mine = says(r"\b(?:my|our) (?:[\w-]+ )?(?:client|resident|patient)\b", words)
        return (told(reading, span) if mine else told_at_work(reading, span)) and not says(
            r"\b(?:business|pitch|meeting)\b", text
        )
    return told(reading, span)


SIGNAL = Signal(
    id="dual.social-visit",
    severity=4,
    title="Private time with a client: meals, trips, lifts, a place to stay",
    explanation="Time together outside the work turns the role into a friendship, and nobody has planned for what goes wrong in it.",
    steps=("preserve-first", "supervision"),
    standards=("nasw-1.06c", "nasw-1.06b", "swe-2.3", "aamft-1.3"),
    kinds=("social_event",),
    needs=0,
    # films are a way to spend an evening here; the patterns name the client
    silent_in=HERE,
    confirm=_private,
    patterns=(
        # "brunch w my favorite client", "coffee with a patient", "pints w one of the lads", "beach day with my client"
        rf"\b(?:a |an )?(?:{_MEAL}|{_OUTING})(?: (?:date|dates|day|night|run|trip|out|again|today|tonight|tonite|2nite|on \w+))? ?{WITH}{gap(4)}{WHO}\b",
        # "grabbed lunch with my client", "having me client over for dinner"
        rf"\b(?:grab(?:bed|bing)?|had|having|went (?:for|to|out for)|going (?:for|to|out for)|out for|out|met (?:up )?for|share(?:d)?|hosting|hosted|cook(?:ed|ing)|eating|getting|split(?:ting)?) {gap(4)}(?:{_MEAL}|{_OUTING}) {gap(2)}{WITH}{gap(3)}{WHO}\b",
        # "took two of my boys fishing", "taking a client to the beach", "took my patient out for ice cream"
        rf"\b(?:took|taking|take|brought|bringing|treated|drove|treating) {gap(4)}{WHO} {gap(2)}(?:(?:to|for|out|on|out for|out to|down to|up to) )?{gap(3)}(?:{_MEAL}|{_OUTING})\b",
        # "gave a client a ride home", "driving my patient home", "picked my client up on my way"
        rf"\b(?:gave|giving|give|gives) {gap(4)}{WHOM} (?:a |another )?(?:ride|rides|lift|lifts|spin|drop)\b",
        rf"\b(?:drove|driving|drive|dropped|dropping) {gap(4)}{WHOM} (?:home|back|off|to mine|round|around|to (?:her|his|their) (?:place|house|mum'?s|mom'?s|boyfriend'?s))\b",
        # "drove 3 hrs w my client", "sneaking my resident out for a burger"
        rf"\b(?:drove|driving|road ?tripp\w+|flew|flying|travell?ed|cruis(?:ed|ing)) {gap(3)}{WITH}{gap(3)}{WHO}\b",
        rf"\b(?:snuck|sneaking|sneak|whisk(?:ed|ing)|invit(?:ed|ing)|meeting|met) {gap(3)}{WHOM} (?:out |over |round |up )?(?:for|to) (?:a |an |some )?{gap(1)}(?:{_MEAL}|{_OUTING}|burgers?|steak|smoke|spliff|joint)\b",
        # "picked up my client on my way to the mall", "had tea at my patient's place after my shift", "client made me dinner at hers"
        rf"\b(?:pick(?:ed|ing)? up|collect(?:ed|ing)|scoop(?:ed|ing)(?: up)?) {gap(3)}{WHOM} [^.!?\n]{{0,25}}\b(?:{_OUTING}|{_MEAL})\b",
        rf"\b(?:bbq|barbecue|party|wine|dinner|supper|pool|movie night|game night|sleepover|drinks|takeaway|hot tub|bonfire) [^.!?\n]{{0,15}}\bat {gap(2)}{WHO}{POSSESSIVE} (?:place|house|flat|gaff|apartment|apt|mum'?s|mom'?s|yard|garden|caravan|lake house)\b",
        rf"\b(?:dinner|tea|wine|drinks?|coffee|lunch|movie|film|takeaway|cuppa|slept|stayed|crashed|party|watched|chilled|hung|over) [^.!?\n]{{0,20}}\bat {gap(2)}{WHO}{POSSESSIVE} (?:place|house|flat|gaff|apartment|apt|mum'?s|mom'?s)\b[^\n]{{0,40}}\b(?:after (?:my |work|the )?(?:shift|work|hours)?|wine|stayed|til|late|watched|weekend|sat\w*|sun\w*|night|day off)\b",
        rf"\b{WHOM} {gap(1)}(?:made|cooked|cooks|makes|fed) (?:me|us) (?:\w+ )?(?:dinner|tea|lunch|breakfast|supper|food|a meal|curry|roast)\b",
        rf"\b{WHOM} {gap(2)}(?:cooks?|bakes?|cooked|cooking) for (?:me|us)\b",
        rf"\b{WHOM} {gap(1)}(?:let|lets|letting|offered) (?:me|us) (?:stay|crash|use|borrow|have|sleep|park|live|move)\b",
        rf"\b{WHOM} {gap(1)}(?:rides?|riding|drives?|carpools?|walks?|runs?|travels?|flew|flies|commutes?) (?:to \w+ |home |into \w+ )?(?:with|w|w/) (?:me|us)\b",
        rf"\b(?:me {'(?:and|&|n)'} {gap(3)}{WHO}|{WHO} (?:and|&|n) (?:i|me)\b) [^.!?\n]{{0,25}}\b(?:went|going|go|got|grabbed|had|hit|at) (?:to |for |the |out |a |our |some )*{gap(1)}(?:{_MEAL}|{_OUTING}|nails|hair|tattoos?|piercings?|dancing)\b",
        # "a client is crashing on my couch", "my patient moved in w me"
        rf"\b{WHO} {gap(3)}(?:staying|stayed|stays|crash(?:ing|ed|es)|liv(?:es|ing|ed)|sleeping|slept|moved in|moving in|spent the (?:night|weekend)|sleeps|kipping) {gap(2)}(?:with|w|w/|at|on|in) (?:me|us|mine|ours|(?:my|our) (?:\w+ )?(?:place|house|couch|sofa|room|basement|flat|apartment|apt|garage|home|floor|gaff|garden))\b",
        # "letting a client stay in my spare room", "renting my basement to a patient", "put up one of my lads"
        rf"\b(?:let|letting|lets|put(?:ting)? up|housing|offered|offering|rent(?:ed|ing)?) {gap(4)}{WHO} {gap(3)}(?:stay|crash|sleep|live|move in|(?:spare |guest )?room|couch|sofa)\b",
        # "babysitting my client's kids", "watching a patients dog"
        rf"\b(?:baby ?sit(?:ting|s)?|baby ?sat|watch(?:ing|ed)|mind(?:ing|ed)|looking after|looked after|child ?minding|house[- ]?sitting|pet ?sitting|dog ?sitting|cat ?sitting|keeping) {gap(3)}{WHO}{POSSESSIVE} {gap(2)}(?:little (?:girl|boy|one|man|lad)|kids?|bab(?:y|ies)|dogs?|cats?|son|daughter|children|little ones?|toddler|boys|girls|twins|grandkids|weekend|overnight)\b",
        rf"\b(?:baby ?sit(?:ting|s)?|baby ?sat|(?:house|dog|cat|pet)[- ]?sit(?:ting)?) (?:for )?{gap(3)}{CLIENT}\b",
        # "had a client over", "my client came round for tea", "client at my house eating"
        rf"\b(?:had|having|have|hosted|hosting) {gap(4)}{WHOM} (?:over|round|around|at mine|at my|to mine|stay\w*|sleep\w*)\b",
        rf"\b{WHO} {gap(2)}(?:came|comes|coming|popped|swung|is|was|were|over|here) {gap(2)}(?:over|round|around|by)? ?(?:to |at )?(?:mine|ours|my (?:place|house|flat|apartment|apt|gaff|garden|pool|home)|for (?:tea|dinner|supper|wine|drinks|a cuppa|a bbq|food|a movie|netflix|lunch))\b",
        # "hanging out w my client", "chillin with my kids from group", "kicking it w a resident"
        rf"\b(?:hang(?:ing|s)?(?: out| outs)?|hung(?: out)?|chill(?:ing|in|ed)?|vib(?:ing|ed)|kick(?:ing|ed|in) it|party(?:ing)?|partied|clubbing|getting (?:drunk|high|lit)|got (?:drunk|high|lit)|smok(?:ing|ed)|danc(?:ing|ed)|shopping|cooking|gaming|playing (?:xbox|fortnite|fifa|cards|pool)|vacationing|travel+ing|sunbathing) {gap(2)}{WITH}{gap(3)}{WHO}\b",
        # "me and my client at the beach", "my client and i went to karaoke"
        rf"\b(?:me {'(?:and|&|n)'} {gap(3)}{WHO}|{WHO} (?:and|&|n) (?:i|me)\b) [^.!?\n]{{0,30}}\b(?:{_MEAL}|{_OUTING})\b",
    ),
    topics=(
        r"\b(?:brunch|lunch|dinner|supper|coffee|breakfast|drinks?|pints?|beers?|margs|cocktails|wine|nando'?s|mcdonald'?s|maccies|ice cream|movies?|cinema|film|concert|gig|festival|mall|shopping|shop|beach|seaside|zoo|fair|park|game|match|fishing|camping|hik(?:e|ing)|hunting|bowling|golf\w*|road ?trip|holiday|vacation|weekend away|caravan|cabin|cottage|sleep ?over|spa|nails|karaoke|club(?:bing)?|bingo|pub|bar|tea and cake|cuppa|bbq|movie night|pizza night|play ?date|girls'? (?:day|night)|thanksgiving|christmas dinner|spare room|couch|sofa ?bed|my (?:house|home|place|gaff|flat|garden|pool|sofa|kitchen|table|guest room)|at mine|stay(?:ed|s|ing)? (?:over|with (?:me|us)|at|in our)|babys(?:at|it\w*)|minded (?:her|his|their)|picked (?:her|him|them) up|(?:gave|giving|give) [^.!?\n]{0,20}?(?:a )?(?:lift|ride)s?|drove (?:her|him|them)|popped (?:round|over|in)|hung out|hang(?:ing)? out|outing|day out|day trip)\b",
    ),
    fires=(
        Fires("brunch w my favorite client 🥞"),
        Fires("took two of my boys fishing sat, not on the clock", role="youth worker"),
        Fires("gave a client a lift home again, it's on my way anyways"),
        Fires("One of my patients is crashing on my couch til she finds somewhere"),
        Fires("babysitting my client's twins tonight so she gets a break 🍼"),
        Fires("pints with a service user after the match, sure where's the harm"),
        Fires(
            "movie night w my ladies from the shelter, popcorn everywhere, at my house",
            role="shelter advocate",
        ),
        Fires("me and my client went to karaoke last nite lmaooo"),
        Fires("had one of the mums on my caseload round for tea, kids played in the garden"),
        Fires("coffee with a client, just us two, no agenda", role="therapist"),
    ),
    silent=(
        Silent("Brunch with my favourite coworker"),
        Silent("Lunch with a client then back to the office", why="every trade"),
        Silent(
            "Took a client to court this morning, then to her appointment",
            role="social worker",
            why="part of the work",
        ),
        Silent("took my boys fishing on saturday, perfect day", role="nurse", why="own family"),
        Silent("Never go for coffee with a client", role="counsellor", why="advice"),
        Silent(
            "Residents loved the zoo, great outing with staff and families",
            role="care home nurse",
            why="outing of the service",
        ),
        Silent("babysitting my niece tonight", role="social worker", why="own family"),
        Silent(
            "My client wants to go to the beach when she's out of hospital",
            role="case manager",
            why="the client's wish",
        ),
        Silent("Dinner with the kids, then a movie night at home", role="therapist", why="own family"),
        Silent("Bowling with the lads tonight 🎳", why="no practice"),
    ),
)
