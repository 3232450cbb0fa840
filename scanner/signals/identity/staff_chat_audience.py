"""Talk about residents or clients in a staff chat or page whose members have changed or do not all belong."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import NEAR, PARTICULAR, SERVED, WHO, beside
from scanner.signals.identity._setting import practised
from scanner.subjects.reading import Reading, Span

_PLACE = r"\b(?:staff|shift|team|work|ward|unit|night shift|night crew|on[- ]call|agency|house|home) (?:page|chat|gc|group(?: texts?| chat)?|messenger|whats ?app|thread|slack|texts?)\b|\b(?:gc|group chat|whats ?app|messenger|ward chat|facebook (?:group|page)|fb (?:group|page|grp)|handover (?:msgs?|messages|notes)?|night shift|staff chat|team chat|unit fb page|(?:the|this|our) (?:\w+ )?chat|(?:our|the|my) (?:unit|ward|team|staff|work)(?:'s)? (?:fb |facebook )?(?:page|chat|group)|whats ?app (?:from|for|at) work|football group|wrong (?:chat|group)|this group|in here|this chat|ex[- ]staff)\b"
_WARD = r"\b(?:clients?'? names?|residents?|patients?|service users?|kids at the home|our kids|(?:in|room|bed|flat|unit|bay) \d{1,3}[a-d]?|had \d falls?|falls? overnight|npo|nil by mouth|bloods|expected to pass|\d{1,2} is (?:eol|end of life|on|npo|dnr|going|not)|eol\b|end of life|(?:family|fam) (?:is |are )?on (?:their|the) way|is banned|(?:rm|room|bed|flat) \d+'s|(?:daughter|son|mum|mom|dad|family|fam|wife|husband) (?:is )?(?:arriving|visiting|coming|banned|upset|kicking off|not allowed)|banned from visiting|wandered|off (?:his|her|their) meds|1:1|one to one|refus\w+|discharged?|new admission|passed away|dnr|on obs|absconded|screenshots?|what (?:you|u|ye) say about|resident list|client list|patient list|handover|(?:post|talk|discuss\w*|chat\w*|gossip\w*) (?:about|abt)? ?(?:pts?|residents|clients|patients|the (?:girls|boys|kids|lads|families|young people))|(?:isn'?t|not) to (?:visit|be let|have)|(?:post|put|share|discuss|send) (?:the )?meds|(?:mr|mrs|ms|miss) \w+'?s? (?:fall|meds|dressing|discharge|family|son|daughter|wound|results)|tablets|refus\w+)\b"

_CHAT = (
    r"(?:(?:team|staff|shift|work|unit|ward|nights?|day ?shift|floor|house|crew|agency|office|dept|department|handover|on[- ]?call) (?:\w+ )?(?:chat|gc|group ?chat|grp ?chat|whats ?app|group|grp|thread|messenger|slack|discord|fb (?:group|grp|page)|facebook (?:group|page)|page|telegram|viber)"
    r"|team [\w ]{1,20}?(?:fb )?(?:grp|group|chat|page)|group ?chat|whats ?app|fb (?:grp|group|page)|messenger (?:grp|group|chat)|the gc)"
)
_ROOM = r"(?:rms?|rooms?|beds?|bays?|flats?|cells?|apt|unit|cubicle|bungalow|pod) ?#?\d{1,3}[a-d]?"
_STATE = (
    r"(?:is|was|has|had|needs?|on|refus\w+|fell|falls?|kicked off|kicking off|seiz\w+|passed|died|gone|discharg\w+|admitted|moved|moving|fam(?:ily)?|visit\w*|wants?|got|had|escaped|eloped|hit|bit|threw|still|wont|won't|didn'?t|bad (?:night|day)|sundowning|combative|aggressive|incontinent|npo|dnr|1:1|1-1|iso(?:lation)?|covid|positive|again|asleep|up all night|obs|meds)"
)
_LEFT = r"(?:left|leaving|quit|resigned|fired|sacked|gone|(?:doesn'?t|dont|don't|no longer) works?|moved (?:on|jobs)|transferred|ex[- ]?staff|former staff|agency staff|not staff|isn'?t staff|retired|not on the team)"

_REMINDER = r"\b(?:keep|kept|leave|take) (?:\w+ ){1,4}out of (?:the|this|our)\b|\bnot in (?:the|this) (?:chat|group)\b"


def _no_reminder(reading: Reading, span: Span) -> bool:
    """From practice, and no word to colleagues to leave such things out."""
    return practised(reading, span) and not compiled(_REMINDER).search(reading.text)


SIGNAL = Signal(
    id="rid.staff-chat-audience",
    severity=4,
    title="Talk about clients in a staff chat or page",
    explanation="People who have left, relatives and other outsiders often still read staff chats, and nobody can tell who saw what.",
    steps=("delete", "leave-group", "privacy-lead"),
    standards=("nasw-1.07i", "nasw-1.07m", "hcpc-sm", "hipaa-164.502a"),
    needs=0,
    # "fam" is a resident's family here; rooms and chats are what the cue for other trades looks for
    silent_in=USUALLY_SILENT - {"own_family", "other_trade"},
    confirm=_no_reminder,
    patterns=(
        # "posting in Team Sunshine fb grp: rm 6 is on 1:1", "night shift whatsapp, bed 4 passed"
        rf"\b{_CHAT}\b[^\n]{{0,60}}\b{_ROOM}\b",
        # "staff chat heads up, one of our residents fell"
        rf"\b(?:posting|posted|writing|update|heads up|fyi|handover|shared|sharing|sent|put|dropped|asking|reminder|note)\b[^\n]{{0,30}}\b{_CHAT}\b[^\n]{{0,60}}{WHO}",
        # "we talk residents in the group chat", "clients names in the whatsapp"
        rf"{SERVED}[^.!?\n]{{0,40}}\b(?:in|on|to|over) (?:the|our|this|that|a|my) {_CHAT}\b",
        rf"\b(?:in|on|over|via) (?:the|our|this|that|a|my) {_CHAT}\b{NEAR}{SERVED}",
        # "rm 6 is on 1:1, fam visiting", "bed 12 refused meds again"
        rf"\b{_ROOM}(?:'s)?[,:]? {_STATE}\b",
        # "can someone remove jess shes left & we talk residents in here"
        rf"\b(?:remove|removed?|kick|take|delete|boot|get|block)\b{NEAR}\b{_LEFT}\b[^\n]{{0,60}}(?:{WHO}|\bcases?\b|\bhandover\b|\bmeds\b|\brooms\b)",
        # "is dave still in this chat? he left & we discuss clients here"
        rf"\b(?:still (?:in|on)|still sees?|can still (?:see|read))\b[^\n]{{0,25}}\b(?:chat|group|grp|gc|thread|page|here|whats ?app|slack)\b[^\n]{{0,70}}(?:{SERVED}|\bhandover\b|\bcases?\b|\bresidents\b|\bfamil(?:y|ies)\b|\bkids\b)",
        # "added the agency girl to the shift chat so she can see who's on 1:1"
        rf"\b(?:add(?:ed|ing)?|invit(?:e|ed|ing))\b{NEAR}\b(?:to|in|into) (?:the|our) {_CHAT}\b[^\n]{{0,50}}(?:{WHO}|\b1[:-]1\b|\bhandover\b|\brooms?\b)",
        # "who left? we talk about the kids in this chat"
        rf"\bwe (?:talk|discuss|post|share|chat|mention)(?: about)? (?:the |our |all |these )?(?:{SERVED}|kids|families|ladies|lads|boys|girls|young people|yps?)\b[^.!?\n]{{0,25}}\b(?:here|in (?:this|the)|on (?:this|the))\b",
        # "whatsapp group for Maple House: Tommy off his meds again", "night crew: room 14 has c diff"
        rf"\b(?:{_CHAT}|whats ?app(?: group)?|night crew|day crew|team|crew|staff page|facebook group|fb page|the page|residents chat|clients? chat)\b[^\n]{{0,80}}\b(?:off (?:his|her|their) meds|watch (?:the door|him|her)|1[:-]1|one to one|on obs|c\.? ?diff|new admission|admission'?s? name|handover|tried to leave|discharg\w+|incident|fam(?:ily)? (?:is )?(?:coming|visiting)|aggressive|refus\w+|sedat\w+|escap\w+|fell|falls|{_ROOM})\b",
        rf"\b(?:handover|new admission|admission'?s? name|care plan|residents?'? (?:names?|photos?|info|updates?)|clients?'? (?:names?|photos?|info|updates?|stuff)|patients?'? (?:names?|photos?|info|updates?)|{_ROOM}(?:'s)?)\b[^\n]{{0,60}}\b(?:{_CHAT}|whats ?app|staff page|facebook group|fb page|the page|the group)\b",
        # "why is the old manager still in our residents chat"
        r"\b(?:old|former|ex|last|previous|agency|bank) (?:\w+ )?(?:manager|staff|employees?|nurse|worker|boss|volunteers?|interns?|carers?|temp)\b[^\n]{0,40}\b(?:still|can) (?:\w+ )?(?:in|on|see|sees|read|access|part of|a member)\b[^\n]{0,40}\b(?:chat|group|grp|gc|page|thread|updates?|whats ?app|slack|channel)\b",
        # "added my bf to the work whatsapp", "my cousin is in it"
        r"\b(?:added|add|adding|invited|let)\b[^.!?\n]{0,25}\b(?:bf|gf|boyfriend|girlfriend|husband|wife|cousin|sister|brother|mate|friend|mum|mom|daughter|son)\b[^.!?\n]{0,25}\b(?:work|staff|team|shift|unit|ward) (?:chat|gc|group|whats ?app|page|grp)\b",
        # "bed 3's daughter is a nightmare", "unit 2 lady tried to leave again"
        rf"\b{_ROOM}(?:'s)? (?:daughter|son|wife|husband|mum|mom|mother|dad|father|family|fam|lady|gent|man|guy|woman|girl|boy|lad|kid|resident|patient|pt|client|visitor|sister|brother)\b",
        # "can anyone take my 1:1 with J in flat 2"
        rf"\b(?:cover|take|swap|do|has|on|have|got) (?:\w+ )?(?:1[:-]1|one to one|obs|specials?|meds|visit) (?:with|for|w|on) \w+[^.!?\n]{{0,20}}(?:\b{_ROOM}\b)?",
        # "GC update: the twins' mum is banned from visiting", "who left screenshots of the ward chat on facebook"
        *beside(_PLACE, rf"{_WARD}|{PARTICULAR}", 80),
        # "former temp still reading our handover msgs"
        r"\b(?:former|ex|old|previous|agency|temp|left|leaver|quit|fired|dont even work here|doesn'?t (?:even )?work here)\b[^\n]{0,40}\b(?:still )?(?:reading|reads?|sees?|seeing|in|gets?|getting|has access|have access|access) (?:to )?(?:our|the|all our|my) (?:\w+ )?(?:handover|chat|msgs?|messages|updates?|group|grp|gc|case ?notes|page|thread|residents|clients|patients)\b",
    ),
    sayings=(
        r"\b(?:handover|hand over|team (?:whats ?app|chat|page|group)|staff (?:page|chat|group)|unit chat|ward chat|night (?:team|shift|staff)|day team|volunteer (?:group|chat)|hi (?:team|all)|@all|@everyone|this (?:chat|grp|group)|in here)\b[^\n]{0,70}?\b(?:room \d+|rm \d+|bed \d+|flat \d+|unsettled|meds|insulin|catheter|restrain\w*|discharge|1:1|2:1|visitors?|kicking off|not eating|the (?-i:[A-Z]\w+) (?:kids|family|boys|girls|twins)|(?:mr|mrs|miss|ms) (?-i:[A-Z])|collect (?-i:[A-Z]\w+)|address|contact at|(?-i:[A-Z]\w+)'s (?:daughter|son|mum|mom|dad|wife|meds))\b|\bcc'?d (?:\w+ ){0,4}(?:staff|school|team|list|everyone)\b[^\n]{0,40}?\b(?:cp|plan|case|notes|kid'?s|child'?s|report|iep)\b|\bleft in (?:\w+ )?(?:and|&) we (?:discuss|talk)\b",
    ),
    fires=(
        Fires("posting in Team Sunshine fb grp: rm 6 is on 1:1, fam visiting at 3", role="support worker"),
        Fires("can someone remove jess shes left & we talk residents in here 😬"),
        Fires("Night staff whatsapp: bed 9 refused meds again, watch her", role="care worker"),
        Fires("is Tom still in this group? he handed in his badge and we discuss clients here"),
        Fires("fyi on the shift chat - one of our lads absconded, hoodie & no shoes", role="residential youth worker"),
        Fires("flat 3 kicked off at 2am, police out. handover in the gc", role="supported housing support worker"),
        Fires("posted a resident's fall in the family whatsapp by mistake omg", role="social worker"),
        Fires("whatsapp from work: Doris in 12 is refusing tablets", role="social worker"),
        Fires("room 3 kicked off in the night (posted to Elm Lodge Staff fb)", role="social worker"),
    ),
    silent=(
        Silent("Team chat: who's bringing cake Friday?", role="support worker", why="no client"),
        Silent("Meet me in room 12 for the budget meeting", role="social worker", why="a meeting room"),
        Silent("The family WhatsApp is all about the wedding", role="nurse", why="own family"),
        Silent("Please keep patient details out of the group chat, everyone.", role="ward manager", why="an outsider's rule"),
        Silent("Our hotel: room 6 has the best view", why="no practice"),
        Silent("remove Jess from the running group, she left for Spain", role="therapist", why="a hobby"),
        Silent("Rota is in the staff chat", role="care worker", why="no client"),
    ),
)
