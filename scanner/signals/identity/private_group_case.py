"""Case detail in a closed or professional group, told by words such as "private group" or by where the item was posted."""

from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import CLIENT, FEW, OURS, PARTICULAR, PERSON, SOMEONE
from scanner.signals.identity._setting import holds, own_people, practised
from scanner.subjects.reading import Reading, Span

# "private group", "SW only thread", "safe space?", "what's said in here stays in here", "don't screenshot"
_CLOSED = (
    r"\b(?:(?:private|closed|secret|locked|confidential|safe|therapists?'?|clinicians?'?|nurses?'?|sws?'?|social workers?'?|professionals?'?|colleagues'?) (?:fb |facebook |whatsapp |online |only )?(?:groups?|grp|chat|gc|threads?|page|forum|discord|server|sub|slack|space)"
    r"|(?:group|grp|members|nurses|sws?|therapists|clinicians|ots|staff|pros|lcsws|lmfts|lpcs|rns|psychs|midwives|slps|colleagues|professionals|social workers|counsell?ors|cps|nicu|icu|er|hospice)(?: \w+)? only|(?:its|it'?s|cuz|cause|since|bc|because|this is|keep this|stay(?:s|ing)?) (?:\w+ )?(?:private|closed|confidential|between us|just us|in here|in (?:this|the) (?:group|grp)|locked)"
    r"|(?:therapist|sw|social work(?:er)?|nurse|ot|slp|counsell?or|clinician|hospice|cps|school psych) (?:fam(?:ily)?|friends|besties|peeps|brain trust|tribe|village|sisters|slack|discord)|hive ?mind|can'?t (?:post|say|share) (?:this|it) (?:publicly|anywhere else|on my page|out there)|(?:asking|posting|saying|sharing|venting) (?:this |it )?(?:in )?(?:here|this group)|(?:lpc|lmft|lcsw|rn|np|slp|bcba|ot|pt|psych|doula|midwife|chaplain|cps|dv) (?:group|grp|sub|page|forum|chat)|(?:need|have|got) to vent|its safe|it'?s safe|just (?:us|between us)|(?:page|group|thread|sub|account|chat) is (?:locked|private|closed|secure)|(?:locked|private|closed|secure) right\?|(?:i|we) trust (?:y'?all|you|u|this group|ye)|(?:all|fellow|other) (?:professionals|clinicians|therapists|sws|social workers|nurses|colleagues|pros)\b|in confidence|(?:my|our|the|a) (?:practice|peer|consult(?:ation)?|supervision|professional|therapist|nurse|sw|colleague|study|cohort|facebook|fb) (?:group|grp|forum|thread|discord|list ?serv)(?: on (?:fb|facebook|whatsapp))?|(?:said|happens|posted|shared) (?:here|in (?:this|here|the)(?: \w+)?) stays?|outside (?:ears|eyes|this group)|(?:share|sharing|shared|goes?|going|leaves?) outside|sub ?reddit|confidential|not (?:leaving|to leave) (?:this|the) (?:group|room|chat)"
    r"|(?:do not|don'?t|no|pls no|please no) (?:screen ?shots?|screen ?shotting|ss\b|repost)|delet(?:e|ing) (?:this )?(?:later|after|soon|in \w+)|judge?ment[- ](?:free|zone)|no judge?ment|vent(?:ing)? (?:here|ahead|post|thread|incoming)|any (?:\w+ )?(?:psychs|nurses|sws|therapists|ots|slps|counsell?ors|midwives|clinicians) in (?:here|this)"
    r"|mods?,? (?:pls|please|delete|ok|approve)|admins?,? (?:pls|please|delete|ok)|anon(?:ymous)? (?:post|pls|please)|post(?:ing)? (?:anon\w*|here (?:cuz|bc|because|since))|ok to (?:share|ask) (?:this )?(?:here|in here))\b"
)
# "34f", "8yo", "client told me", "mom of 5", "she wont leave"
_CASE = (
    rf"(?:{PARTICULAR}|{SOMEONE}|\b(?:{PERSON}) (?:thinks?|wants?|hates?|lives?|comes?|hits?|cuts?|drinks?|uses?|w/?|with|,|\d)|\b(?:bipolar|schizo\w+|suicidal|pregnant|abus\w+|addict\w*|autistic) \w+|\b(?:the|a) (?:\w+ )?(?:dentist|cop|judge|pastor|priest|teacher|nurse|doctor|mayor|lawyer|couple|family) (?:who|that|from)\b|\b\d{{1,2}} ?(?:[fm]|y/?o|weeker|yr[- ]old|year[- ]old)\b"
    rf"|\b{PERSON} (?:is|was|has|who|won'?t|told|keeps?|says?|said|came|refuses?|just|disclosed|can'?t|disappeared|of \d|w|with|whose|came out|brought|tried)\b|\b(?:s?he|they) (?:won'?t|told|keeps?|says?|said|disclosed|refuses?|can'?t|is|was|has|left|got)\b"
    rf"|\b(?:treating|seeing|assessing|working (?:w|with)|placed|supporting) (?:a|an|my|the|this)\b)"
)


def _among_colleagues(reading: Reading, span: Span) -> bool:
    """A case, from practice, and closed: by the words, or because the item itself went to a group."""
    item = reading.item
    in_group = item.kind == "group_post" or item.audience == "group" or bool(item.group)
    if not practised(reading, span) or own_people(reading, span):
        return False
    return holds(reading, _CASE) and (in_group or holds(reading, _CLOSED))


SIGNAL = Signal(
    id="rid.private-group-case",
    severity=4,
    title="Case details in a closed or professional group",
    explanation="Members leave, take screenshots and know the same people, so a story told in a closed group can reach the client.",
    steps=("delete", "supervision"),
    standards=("nasw-1.07i", "nasw-1.07v", "nasw-2.05c", "aca-H.6d"),
    needs=0,
    # "therapist fam" is no family; "case conference", "apply", "reminder: don't screenshot" stand in real cases
    silent_in=USUALLY_SILENT - {"own_family", "news", "generic"},
    confirm=_among_colleagues,
    patterns=(
        # "PRIVATE GROUP ONLY pls", "SW fam, dont screenshot", "therapist slack"
        _CLOSED,
        # in a group: "I have a client who", "my pt keeps", "new intake, 34f"
        rf"\b(?:my|a|an|this|that|new|one|another|our|got|have) (?:{FEW}{CLIENT}|{OURS})\b,?(?: (?:who|that|and|is|was|has|had|with|w|w/|keeps?|just|told|said|says|wants|won'?t|refus\w+|disclosed|came|age|aged)\b|'s\b|,? \(?\d)",
        # in a group: "14f, self harming", "my 8yo keeps running"
        r"(?<![\w:/.])\d{1,2} ?(?:f|m|yof|yom|y/o|yo|yr[- ]old|year[- ]old)\b[,;: ]",
    ),
    sayings=(
        r"\b(?:(?:private|closed|confidential|secret|safe) (?:group|grp|space|forum|page)|in this group|this group only|group only|what'?s said in here|no screenshots|among(?:st)? us|between us|admin (?:pls|please|approve)|therapists only|(?:lmft|therapist|nurses?|sw|social work|counsel+or)s? (?:group|fam|only))\b[^\n]{0,80}?\b(?:\d{1,2} ?(?:yo|y/o|yr old|f|m)\b|couple|client|patient|pt|bed \d+|room \d+|m[uo]m|dad|girl|boy|kid|he'?s|she'?s|husband|wife|resident)\b",
    ),
    fires=(
        Fires("PRIVATE GROUP ONLY pls: 34f, 2 kids, husband is a cop, she wont leave", role="social worker"),
        Fires("therapist fam, safe space? client just told me..."),
        Fires("Hive mind - my patient keeps missing dialysis since her son went inside. Ideas?"),
        Fires("no screenshots pls. One of my families has disappeared overnight and I feel sick", role="case manager"),
        Fires("I have a client who thinks her landlord is poisoning her", kind="group_post", audience="group"),
        Fires("16m, third overdose this year, gran is done. what now", kind="group_post", group="Youth Workers Chat", role="youth worker"),
        Fires("deleting later but that kid has nobody and i said nothing", role="school counselor"),
        Fires("this group is confidential right?? my client slept w his sponsor", role="social worker"),
        Fires("ok group I trust yall: bipolar mom, newborn, no meds", role="social worker"),
        Fires("cant post this publicly so here: couple i see, both cheating w same man", role="social worker"),
    ),
    silent=(
        Silent("Which EHR do you all use?", kind="group_post", role="therapist", why="no case"),
        Silent("Anyone have a worksheet on boundaries for clients?", kind="group_post", role="therapist", why="nobody in particular"),
        Silent("Safe space cafe opens Monday, tea and cake", role="social worker", why="an event"),
        Silent("My daughter is 8yo and won't sleep, hive mind?", role="nurse", why="own family"),
        Silent("Deleting later but I hate this haircut", role="counsellor", why="own life"),
        Silent("Private group for dog owners, no judgement, share your pup's pics", why="no practice"),
        Silent("No screenshots in this group please, house rules", kind="group_post", role="psychologist", why="no case"),
    ),
)
