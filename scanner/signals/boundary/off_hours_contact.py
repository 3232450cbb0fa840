"""Contact with a client at night, on holidays or days off.

The pattern finds the contact; the hour must stand in the same item. On-call duty, night shifts and crisis lines are work.
"""

from scanner.matching import compiled
from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, happened, known, named, near_client, says, told
from scanner.signals.boundary._words import CLIENT, POSSESSIVE, WHO, WITH, gap
from scanner.subjects.reading import Reading, Span

_HOUR = (
    r"\b(?:12|[1-5])(?:[:.]\d\d)? ?a\.?m\b|\b(?:[1-5]|one|two|three|four|five) in the (?:morning|am)\b|\b(?:10|11|ten|eleven)(?: ?pm)? at night|\b(?:stupid|silly|ungodly|crazy) (?:o'?clock|hours?)\b|\b(?:10|11)(?:[:.]\d\d)? ?pm\b|\bmid ?night\b|\blate (?:at )?(?:night|nite)|\b(?:middle|dead) of the (?:night|nite)|\bin (?:my )?bed\b|\bbefore bed\b|\bgood ?ni(?:ght|te)\b|\bgood ?night\b"
    r"|\b(?:day|days|weekend|week|wk|time|shift|clock|holidays?|vacation|annual leave|leave|pto|night|sunday|saturday|friday|monday)s? off\b|\boff (?:the )?(?:clock|duty|shift|hours|today)\b|\bafter ?-?hours\b|\bout of hours\b|\boutside (?:of )?(?:work|hours|office)|\bnot on (?:the clock|shift|duty)|\bon my own time\b|\bmy own time\b"
    r"|\b(?:my|on|all|every|this|from|over|thru|through|during) (?:\w+ )?(?:weekends?|wknds?|hols|holidays?|vacation|vacay|vac|honeymoon|mat(?:ernity)? leave|annual leave|leave|pto|dinner|date night|birthday|bday|anniversary|wedding|funeral|hen do)\b|\b(?:sun|satur)days?\b|\bsat (?:night|morning|nite)\b|\bweekends?\b"
    r"|\b(?:xmas|x-mas|christmas|thanksgiving|easter|eid|diwali|new ?year'?s?|nye|bank holiday|boxing day|4th of july|hanukkah|passover|sallah)\b|\b24[/-]?7\b|\bany ?time\b|\bday (?:or|and|n|&) (?:night|nite)\b|\ball (?:night|nite|hours)\b|\btil+ [1-5] ?(?:am)?\b|\b2nite\b|\bat (?:night|nite)\b|\bevery (?:night|nite|evening)\b|\bpool ?side\b|\bfrom the beach\b|\bin my (?:pjs|pyjamas|pajamas|jammies)\b|\bw(?:ak|ok)(?:e|ing) up to\b|🎄"
)
# "before the weekend" is a date, no hour
_UNTIL = compiled(
    r"\b(?:before|after|until|till?|by|since|next|for the|ready for|over for) (?:the |my |our )?(?:long )?(?:weekend|xmas|christmas|holidays?|easter|thanksgiving|annual leave|vacation|pto|leave|break|sunday|saturday)\b"
)
_DUTY = r"\b(?:on[- ]?call|rota|shift ends?|night shifts?|nights this week|crisis (?:line|team|call centre)|hotline|helpline|duty (?:worker|desk|phone)|overnight shift|bedside|icu|er shift|12 hours? shift|answering service|handover|on shift|working (?:nights|the weekend|xmas|christmas)|double shift)\b"


def _off_hours(reading: Reading, span: Span) -> bool:
    """Late or on a free day, and not on duty."""
    text = _UNTIL.sub(" ", around(reading, span))
    return (
        (told(reading, span) or near_client(reading, span, 90))
        and says(_HOUR, text)
        and not says(_DUTY, text)
    )


def _answered(reading: Reading, span: Span) -> bool:
    """The same; where nobody is named the writer must have answered."""
    if says(r"^(?:ur|your) ", reading.text[slice(*span)]):
        return says(
            r"\b(?:when|once|since|bc|if) $", around(reading, (span[0], span[0]), before=20, after=0)
        ) and happened(reading, span)
    if not _off_hours(reading, span):
        return False
    if named(reading, span) or not says(r"^(?:s?he|they)\b", reading.text[slice(*span)]):
        return True
    return known(reading, span) and says(
        r"\b(?:answer\w*|pick(?:ed)? up|replied|called (?:her|him|them) back|stayed (?:on|up)|talked|someone'?s gotta|someone has to|always there|i'?m all|worth it)\b",
        around(reading, span),
    )


SIGNAL = Signal(
    id="dual.offhours-contact",
    severity=3,
    title="Calls or texts with a client in your own time",
    explanation="Being reachable at night or on holidays can make a client count on you in a way that the work cannot carry.",
    steps=("supervision", "policy"),
    standards=("nasw-1.06e", "tech-2.09", "nasw-4.05"),
    kinds=("personal_contact",),
    needs=0,
    silent_in=HERE,
    confirm=_answered,
    patterns=(
        # "txting a client again", "on the phone w my pt", "calls w my ladies", "checking in on a resident"
        rf"\b(?:text(?:ing|ed|s)?|txt(?:ing|ed|s)?|call(?:ing|ed|s)?|phon(?:e|ing|ed)|messag(?:e|es|ing|ed)|msg(?:ing|ed|s)?|face ?tim(?:e|ing|ed)|dm(?:ing|ed|s)?|whats ?app(?:ing|ed)?|snap(?:ping)?|ring(?:ing)?|rang|voice ?notes?|zoom(?:ing|ed)?|chat(?:ting|ted|s)?|talk(?:ing|ed)?|repl(?:y|ying|ied)|answer(?:ing|ed|s)?|check(?:ing|ed)?(?:[- ](?:in|up))?|counsel+ing|visit(?:ing|ed)?|sessions?|convos?|phone calls?) (?:{WITH}|to |from |on |2 |down |in on |for )?{gap(3)}{WHO}\b",
        # "client called me at midnight", "one of my moms texts me every night", "patient facetimed me xmas day"
        rf"\b{WHO} {gap(4)}(?:calls?|called|calling|texts?|texted|texting|txts?|txted|txting|messages?|messaged|messaging|msgs?|msging|rings?|rang|ringing|phones?|phoned|face ?tim(?:es?|ed|ing)|whats ?app(?:s|ed|ing)|snaps?|dms|dm'?d|emails?|emailed) (?:me|us|my|n|and|&|and i)\b",
        # "my clients can call me day or night", "all my families know they can ring me"
        rf"\b{WHO} {gap(4)}(?:can|could|may|should|free to|welcome to) (?:\w+ )?(?:call|text|txt|reach|ring|msg|message|phone|dm|contact|get) (?:me|us|a hold of me)\b",
        # "i told her call me anytime", "clients have me on speed dial 24/7"
        rf"\b(?:told|tell|telling|said to|let) (?:{WHO}|him|her|them) [^.!?\n]{{0,15}}\b(?:call|text|ring|reach|phone|message|msg|wake) me\b",
        rf"\b{WHO} {gap(1)}(?:have|has|got) me on (?:speed dial|whats ?app|call)\b",
        # "6 missed calls from a client", "my day off but my client needed me so i drove over"
        rf"\b(?:missed calls?|texts?|msgs?|messages?|voice ?mails?|voice ?notes?|whats ?apps?|calls?|dms?) (?:from|off|with|w|by) {gap(3)}{WHO}\b",
        rf"\b{WHO} {gap(2)}(?:needed|needs|need|wanted|begged|was crying (?:for|to)) (?:me|my help|to talk|someone)\b",
        rf"\b(?:drove|went|ran|rushed|popped|headed|dashed|nipped) (?:over|round|out|in|to see|across town) {gap(3)}(?:to |for |for my |w )?{gap(3)}{WHO}\b",
        rf"\b(?:go|went|going|left|leaving|leave|ran out|stepped out|skipped|cancel+ed|missed)\b[^\n]{{0,40}}\b(?:calm|sort|rescue|help|see|meet|get|collect|talk|sit with|settle|mind|be with|pick up|check on|find) {gap(2)}{WHO}\b",
        r"\b(?:ur|your) (?:clients?|patients?|caseload|families|residents) (?:have|has|got|know) (?:ur|your) (?:\w+ )?(?:number|cell|digits|whats ?app|mobile)\b",
        rf"\b(?:seeing|saw|visiting|visited|met|meeting|helping|helped|moving|moved|sat with|sitting with|working with|checking on|checked on) {gap(3)}{CLIENT}\b",
        # "client call at 11pm", "took a client call on vacation", "answering client msgs in bed"
        rf"\b(?:clients?|patients?|pts?|case) ?{POSSESSIVE} (?:calls?|texts?|msgs?|messages?|dms|crisis|crises|phone calls?)\b",
        # "weekends are for clients too", "worked my day off for one client"
        rf"\b(?:weekend|day off|evening|night|holiday|vacation|sunday|saturday|xmas|christmas)s? {gap(4)}(?:on the phone|talking|texting|for|with|w|w/) {gap(3)}{WHO}\b",
        # with a client named beside it: "midnight. phone buzzes. its her. my client", "on speaker at the party"
        r"\b(?:phone (?:buzz\w*|rings?|rang|never off|always on|is always on|goes)|picked up|pick up|on speaker|on the phone|tak(?:e|ing) (?:a |the )?(?:\w+ )?calls?|messag(?:ing|ed)|text(?:ing|ed)|texts?|call (?:me )?(?:whenever|any ?time)|rang|ring(?:ing)?|voice ?notes?|face ?tim(?:e|ing|ed)|do(?:ing)? a session|repl(?:y|ying|ied)|answer(?:ing|ed)?|chat(?:ting|ted)?|goodnight text)\b",
        # "she called me at 2am and i picked up"
        r"\b(?:s?he|they) (?:\w+ )?(?:calls?|called|texts?|texted|txts?|txted|rings?|rang|messages?|messaged|msgs?|phoned|face ?timed) (?:me|us)\b",
    ),
    topics=(
        r"\b(?:[1-5] ?a\.?m\.?|1[0-2] ?(?:pm|at night)|11(?:pm| at night)|midnight|middle of the night|late at night|24/7|half the night|3 in the morning)\b|\b(?:christmas|xmas|thanksgiving|new year\w*|easter|eid|diwali|birthday|sunday|saturday|weekend|holiday|vacation|maternity|honeymoon|day off|days off|annual leave|off the clock|after hours|out of hours|after work|my bed|in my pjs)\b[^.!?\n]{0,40}\b(?:call\w*|text\w*|txt\w*|messag\w*|phone\w*|rang|ring\w*|reply\w*|repl(?:ied|ies)|answer\w*|dm\w*|visit\w*|dropp\w*|popp\w*|chat\w*|check\w*|zoom\w*)\b",
        r"\b(?:call\w*|text\w*|txt\w*|messag\w*|phone\w*|rang|ring\w*|repl\w+|answer\w*|dm\w*|visit\w*|dropp?\w*|popp\w*|chat\w*|check\w*)\b[^.!?\n]{0,40}\b(?:christmas|xmas|thanksgiving|new year\w*|easter|weekends?|holiday|vacation|maternity|honeymoon|day off|days off|annual leave|off the clock|after hours|out of hours|till (?:late|all hours)|all hours|any time|anytime|way home)\b|\b(?:gave|give|giving|has|have|got|gets|took) [^.!?\n]{0,20}?\bmy (?:personal |own |private |home |real )?(?:cell|mobile|number|phone|digits|address)\b|\bphone (?:is )?(?:never|always) (?:off|on)\b|\bmy (?:home|own|personal) (?:number|address|phone)\b",
    ),
    fires=(
        Fires("up at 1am txting a client again, someones gotta"),
        Fires("xmas day calls w my ladies 🎄 worth it", role="support worker"),
        Fires("On the phone to a patient till 2 am last night, she'd nobody else"),
        Fires("day off but checking in on one of my residents bc who else will"),
        Fires("my families know they can ring me day or night, no matter what", role="family support worker"),
        Fires("replying to client texts from bed at 11.45 again lol, 11:45 pm!!"),
        Fires("took a call from my client on my honeymoon 🙃 hubby not impressed"),
        Fires("she texted me at 3am and I picked up the phone straight away", role="therapist"),
    ),
    silent=(
        Silent("On-call rota this weekend, call the crisis line"),
        Silent("Texting my sister at 2am about nothing", role="nurse", why="own family"),
        Silent("Client called at 3 am, on call this week and so tired", role="crisis counselor", why="duty"),
        Silent("I don't answer client texts after hours", role="therapist", why="boundary"),
        Silent("Client call at 11, supervision at 1, home by 5", role="therapist", why="office hours"),
        Silent("Night shift: patients buzzing me all night", role="nurse", why="duty"),
        Silent(
            "If a client texts you at midnight, reply in office hours", role="social worker", why="advice"
        ),
        Silent("up at 3am with my newborn, he calls me with one cry", role="social worker", why="own family"),
        Silent(
            "Deadline Sunday, client emails me every hour about the logo",
            role="graphic designer",
            why="another trade",
        ),
    ),
)
