"""Pattern fragments for what happens in practice: meetings, places, relations, ages, times. For use inside f-strings."""

from __future__ import annotations

from scanner.signals.identity._people import CLIENT, OURS


def any_of(*parts: str) -> str:
    """One group of alternatives."""
    return "(?:" + "|".join(parts) + ")"


# "session", "couples appt", "home visit", "1:1": a meeting with a client
MEETING = (
    r"(?:sessions?|sesh(?:es)?|appts?|appointments?|intakes?|(?:home |house |prison |site )?visits?|groups?|check[- ]?ins?|hearings?|assessments?"
    r"|consults?|1[:-]1s?|one[- ]to[- ]ones?|one[- ]on[- ]ones?|ward rounds?|clinics?|hv|key ?work(?:ing)?|counsell?ing|therapy|supervised contact|contact"
    r"|IEPs?|MDT|case conf(?:erence)?|care plan meeting|PEP|CIN|LAC review|debrief|mediation|detox)"
)
# "client", "one of mine", "on the ward", "my Tuesday 2pm", "appt": a word that only practice has; beside it any trait counts
AT_PRACTICE = (
    rf"(?:{CLIENT}|{OURS}|sessions?|sesh|caseload|wards?|units?|shelter|refuge|intake|appts?|home visits?|placement|detox|rehab|hospice|play ?(?:room|therapy)|probation|parole|in group|our group|my group|group home|group therapy|counsell?ing|bed \d{{1,2}}"
    r"|my (?:\w+ )?\d{1,2} ?(?:am|pm|o'?clock)|my (?:wee|little|lil) (?:man|lad|lady|dude|guy|one)|in therapy|casework\w*)"
)
# "court", "TPR hearing", "sentencing"
COURT = (
    r"(?:court(?:house|room)?|hearings?|trial|tribunal|sentencing|arraignment|bail hearing|custody (?:hearing|trial|battle|case)|TPR|termination trial"
    r"|inquest|parole board|drug court|family court|juvie court|care proceedings)"
)
# "husband", "baby daddy", "foster mum", "bestie"; whoever stands beside a client
RELATIVE = (
    r"(?:(?:foster|step|adoptive|birth|bio|biological|grand|god|great|baby|ex|older|younger|big|little|twin|half)[- ]?)?"
    r"(?:m[uoa]ms?|mam+as?|mommas?|mothers?|moms|dads?|da|daddy|papas?|fathers?|parents?|nan(?:na|a|ny)?s?|gran(?:ny|ma|dma|ny|dad|dpa|dmother|dfather|pa)?"
    r"|ab?uel[ao]s?|son|daughter|kid|sister|brother|sis|bro|twin|sib(?:ling)?s?|husband|hubby|wife|wifey|partner|spouse|boyfriend|girlfriend|bf|gf|fianc[eé]e?"
    r"|ex|exes|aunt(?:ie|y)?s?|uncles?|cousins?|niece|nephew|in-laws?|guardian|carer|caregiver|roommate|flatmate|best ?friend|bestie|bff|pimp|dealer|pastor"
    r"|baby ?(?:daddy|mama|momma)|newborn|baby)"
)
PET = r"(?:dog|doggo|pup(?:py|per)?|cat|kitty|kitten|rabbit|bunny|hamster|parrot|budgie|horse|pony|lizard|snake|ferret|goat|(?:service|support|therapy|emotional support) (?:dog|animal))"
# "told me", "goes", "was like": a client speaks
SAYS = (
    r"(?:told|tells|telling|said|says|sez|asked|asks|goes|whispered|yelled|screamed|shouted|replied|answered|texted|wrote|was like|is like|be like|just said|admitted"
    r"|confessed|disclosed|announced|explained|begged|joked|laughed|mumbled|signed|looked (?:at|up at) me)"
)
# what a client did or went through, past or present: "cried", "no-showed", "is back"
DID = (
    r"(?:cried|cries|sobbed|smiled|laughed|told|said|says|asked|called|texted|came|comes|got|gets|had|has|made|makes|took|went|goes|left|moved|passed|died|graduated|finished"
    r"|started|relapsed|disclosed|opened|showed|shows|no[- ]?show\w*|ghosted|bailed|cancel\w*|walked|ran|ate|slept|spoke|learn(?:ed|t)|wrote|drew|threw|hit|bit|kicked|punched|spat|spit|fell|broke|won|lost|gave|let"
    r"|sat|stood|reached|earned|refused|stormed|turned|ended|brought|wore|played|read|sang|danced|hugged|screamed|yelled|swore|cursed|stole|tried|found|met|kept|melted|shut"
    r"|completed|escaped|absconded|eloped|admitted|confessed|quit|dropped|stayed|ended|signed|fought|missed|used|arrived|landed|strikes|struck|remembered|decided|wants|wanted|needs|needed|hates|loves"
    r"|\w{3,14}ed|is|was|are|were|isn'?t|wasn'?t|did|does|didn'?t|doesn'?t|won'?t|can'?t|couldn'?t|wouldn'?t|finally|just|never|still)"
)
# "9am", "3:30", "4 o'clock", "noon"
CLOCK = r"(?:\d{1,2}(?:[:.]\d\d)? ?(?:am|pm|a\.m\.|p\.m\.|o ?'?clock|ish)|\d{1,2}[:.]\d\d|half (?:past )?(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b|noon|midday|midnight)"
WEEKDAY = r"(?:mon|tues?|weds?|wednes|thurs?|thu|fri|satur|sat|sun)(?:day)?s?"
PART_OF_DAY = r"(?:mornings?|afternoons?|evenings?|ni(?:ght|te)s?|arvo|am|pm|lunchtime|late)"
MONTH = r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
DATE = rf"(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?|\d{{1,2}}(?:st|nd|rd|th)?(?: of)? {MONTH}|\d{{1,2}}/\d{{1,2}}(?:/\d{{2,4}})?)"
RECENT = (
    r"(?:today|tonight|tonite|2nite|2day|this (?:morning|afternoon|evening|week|arvo|am|pm)|last (?:ni(?:ght|te)|week)|yesterday|yest|earlier|just now|tomorrow|tmrw|tmr|2moro"
    r"|an hour ago|at \d{1,2}(?::\d\d)? ?[ap]m)"
)
# "10yo", "7-year-old", "fourteen yr old", "34f"
NUMBER_WORD = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty"
    r"|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?"
)
AGE = rf"(?:(?:\d{{1,3}}|{NUMBER_WORD})(?:[- ]?y\.?/?o\.?\b|[- ]?(?:yr|year|month|mo|week|wk|day)s?[- ]?olds?|[- ]?years? young))"
# names of rooms and services in which practice happens
FACILITY = (
    r"(?:court(?:house|room)?|hospital|(?-i:General|Memorial|Medical Cent(?:er|re)|Infirmary)|psych(?:iatric)? (?:unit|ward|hospital|center|centre)|(?:family |health |walk-in |methadone |outpatient |mental health |community ){0,4}clinic|ward|unit|shelter|refuge"
    r"|detention (?:center|centre)|juvie|juvenile (?:hall|center|centre|detention)|jail|prison|correctional (?:facility|center|institution)|group home|care home|nursing home|care cent(?:er|re)|hospice|rehab(?: center| centre)?"
    r"|detox(?: center| centre)?|recovery (?:center|centre|house)|treatment (?:center|centre)|halfway house|sober living|safe house|women'?s aid|DSS|DCFS|CPS office|social services"
    r"|behaviou?ral health\w*|children'?s (?:home|hospital|center|centre|services)|residential(?: treatment)?(?: center| centre| home)?|counsell?ing (?:center|centre|service)|crisis (?:center|centre|unit)"
    r"|emergency (?:room|department|dept)|ER|A&E|ICU|NICU|police station|probation office|housing office|food ?bank|advocacy (?:center|centre)|elementary|middle school|high school|primary school)"
)
