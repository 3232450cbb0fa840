"""What somebody said or did in a group, couple or family session, where several others were present."""

from scanner.matching import compiled
from scanner.signals._signal import USUALLY_SILENT, Fires, Signal, Silent
from scanner.signals.identity._people import CLIENT, COUNT, PERSON, SOMEONE, THIRD, beside
from scanner.signals.identity._setting import own_people, practised
from scanner.subjects.reading import Reading, Span

_CIRCLE = r"\b(?:iop|php|anger management|(?:dui|parenting|dv|batterers?) (?:class|course|group)|couples (?:night|day|retreat|weekend)|sober group|dads? group|mums? group|(?:grief|bereave\w+|support|recovery|parents|veterans?|women'?s|men'?s|teen|process|therapy|dbt|sober|trauma|sex offender|carers?|widows?|girls|boys|lgbtq?\w*) (?:group|circle)|(?:the|my|our|this|tonight'?s|today'?s) (?:[\w'-]+ ){0,2}(?:group|circle)(?! (?:chat|text|project|photo|home|leader|of))|in group|group therapy|(?:couples?|marriage|family|sibling|co-?parenting) (?:therapy|counsell?ing|session|sesh|work|mediation))\b"
_THEY = r"\b(?:fight|fought|brawl|broke out|half (?:of )?(?:the|my|them)|two of them|three of them|\d of them|one (?:of them|veteran|mom|mum|dad|man|woman|member|guy|lady|kid|girl|boy)|a (?:nurse|cop|teacher|judge|pastor|priest|nun|lawyer|biker|doctor|politician|newbie|celebrity)|members?|sister wives|wives|husbands|everyone (?:cried|laughed|relapsed|left|shared)|nobody (?:spoke|shared)|laughed for the first|admitted|relapsed|confessed|disclosed|walked out|threw|slapped|came out|proposed|cried|sobbed|told us|told the group|shared (?:that|about|his|her|their)|realised|realized|found out|announced|turned out|thinks|brought|said|made (?:a|an|the|everyone)|one (?:lady|guy|man|woman)|two (?:guys|women|men|ladies|people))\b"

_GROUP = (
    r"(?:(?:(?:grief|bereavement|support|process|therapy|trauma|dbt|cbt|act|skills|anger(?: management)?|parenting|iop|php|aa|na|ca|sober|recovery|relapse(?: prevention)?|sud|dual diagnosis|dv|batterers?|bip|men'?s|women'?s|mums?'?|moms?'?|dads?'?|fathers?'?|mothers?'?|teens?'?|youth|girls'?|boys'?|kids'?|lads'?|ladies'?|caregivers?'?|carers?'?|vets?'?|veterans?'?|survivors?'?|ed|eating disorders?|body image|postpartum|perinatal|pnd|cancer|stroke|dementia"
    r"|memory|social skills|lunch bunch|lgbtq\w*|psychoed\w*|mindfulness|art(?: therapy)?|music|drama|expressive|peer|reminiscence|step|sex offender|offender|foster (?:parents?|carers?)|adoption|my|our|morning|evening|afternoon|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:'?s)?|tues|weds?|thurs|\d{1,2} ?(?:am|pm)|today'?s|tonight'?s|last night'?s|inpatient|unit|virtual|zoom) ){1,4}(?:group|grp|circle)"
    r"|(?:couples?|marriage|marital|premarital|family|sibling|co-?parenting|mediation|parent[- ]child|multi-?family)(?:'s|s)? (?:sesh|sessions?|therapy|counsell?ing|work|tx|appt|appointment|meeting|mediation|group|intensive|dispute)|group (?:therapy|sesh|sessions?|work|supervision|tonight|tonite|2nite|today|just now|this (?:morning|afternoon|week)|last night|yesterday|was|got)|family (?:meeting|visit|group conference)|mediation)"
)
_SOMEONE = rf"(?:(?:a|an|the|one|this|another|two|some|my|our|his|her|their|{COUNT}) (?:[\w'-]+ )?(?:{PERSON}|{CLIENT}|nun|biker|husbands?|wi(?:fe|ves)|spouses?|partners?|grandad|grandfather|grandmother|widow(?:er)?s?|cop|preacher|priest|pastor|teacher|trucker|farmer|nurse|vet|ex|exes|in-?laws?|step(?:mom|mum|dad|son|daughter)|brothers?|sisters?|twins?|affair|mistress|newbie|newcomer|participant|bride|fianc\w+)|s?he|they|husband|wife|hubby|everyone|everybody|somebody|someone|nobody|no one|half of them|all of them|dad|mum|mom|teen|members?)"
_DID = (
    r"(?:told|said|says|goes|shared|shares|cried|cries|crying|sobb\w+|screamed|yelled|shouted|threw|throws|admitted|confessed|disclosed|announced|came out|walk(?:s|ed)? (?:in|out)|storm(?:s|ed) out|left|fought|argued|laughed|hugged|held|brought|relapsed|talked|spoke|asked|found out|showed|punched|slapped|hit|kissed|proposed|served|signed|dropped|revealed|broke (?:down|up)|opened up|fell asleep|forgave|apologi[sz]ed|apologised|called|accused|caught|cheated|is (?:cheating|pregnant|leaving|divorc\w+|the)|was (?:cheating|drunk|high|crying)|stood|sat|refused|lost|is|was|had|has|just|got|ended|bawled)"
)
_ELSE = compiled(
    r"\b(?:starts?|starting|register|registration|sign ups?|join us|all welcome|rsvp|free|open to|spaces?|spots?|enrol\w*|flyer|book your|drop in|facebook group|fb group|group chat|group text|whatsapp|project|choir|band|church|quilt\w*|knitting|walking|hiking|cycling|gaming|allotment|orchestra|toddler|baby group|mum and baby|a capella|rock group|boy group|girl group|study group|book group|play ?group|running group|walking group|hiking|bible study|age group|focus group|stays? in|what is said|what'?s said|confidential\w* in group|ground rules|group of (?:friends|people)|the group (?:said|company)|ceo|shareholders?|training|learned|learnt|conference|workshop|model|approach|evidence|research|theory|webinar)\b"
)


def _from_the_room(reading: Reading, span: Span) -> bool:
    """A worker tells of others in the room; not the writer's own couple or group, and no invitation."""
    return practised(reading, span) and not own_people(reading, span) and not _ELSE.search(reading.text)


SIGNAL = Signal(
    id="rid.group-session-detail",
    severity=4,
    title="What was said in a group, couple or family session",
    explanation="Everyone who was in the room can tell whom you mean, and was promised that it stays there.",
    steps=("delete",),
    standards=("nasw-1.07f", "nasw-1.06d", "nasw-1.07r"),
    needs=0,
    silent_in=USUALLY_SILENT - {"own_family", "other_trade"},  # the cue for other trades takes any "group chat"; so does `_ELSE`
    confirm=_from_the_room,
    patterns=(
        # "grief group tonite: a dad, a nun & a biker walk in", "couples sesh: she threw the ring at ME"
        rf"\b{_GROUP}\b(?: (?:tonight|tonite|2nite|today|2day|yesterday|just now|this (?:morning|afternoon|evening)|last (?:night|nite|week)|rn|update|recap|highlight|drama|tea|went|got|was))* ?[:,.!-]* ?[^\n]{{0,40}}\b{_SOMEONE} (?:[\w'&,-]+ ){{0,4}}{_DID}\b",
        rf"\b{_GROUP}\b[^\n:]{{0,25}}: ?[^\n]{{0,20}}\b{_SOMEONE}",
        # "a guy in my anger group said", "one of the wives in couples work"
        rf"\b{_SOMEONE} (?:in|from|at|during) (?:my |our |the |today'?s |tonight'?s |last night'?s |this )?{_GROUP}\b",
        # "someone in group told us", "in group today she said"
        rf"\b(?:in|during|after|at) group\b(?! (?:chat|text|project|settings))[^\n]{{0,40}}\b{_SOMEONE} (?:[\w'-]+ ){{0,2}}{_DID}\b",
        rf"\b{_SOMEONE} (?:[\w'-]+ ){{0,2}}{_DID}\b[^\n]{{0,60}}\b(?:in|during|at|mid|to) (?:the )?(?:{_GROUP}|group)\b(?! (?:chat|text|project))",
        # "husband told her in front of me he is leaving", "they fought over the dog in my office"
        rf"\b(?:husband|wife|hubby|spouse|couple|parents|the (?:two|pair) of them|newlyweds|exes|divorc\w+ (?:couple|parents)|they both|one of them|both of them|the in-?laws) (?:[\w'-]+ ){{0,2}}{_DID}\b[^\n]{{0,60}}\b(?:in front of me|in (?:my|the|our) (?:office|session)|on my couch|in session|mid[- ]session|at me|in therapy|during (?:our|the|my) (?:session|mediation)|in mediation)\b",
        # "6 men crying in a circle tonight", "the whole group cried", "group got heated"
        rf"\b(?:{COUNT}|\d+|all (?:the|my)|a room (?:full )?of|a circle of) (?:\w+ )?(?:{PERSON}|grown men|husbands|wives|widows) (?:\w+ ){{0,2}}(?:cry\w*|sobb\w+|hugg\w+|shar\w+|laugh\w*|in a circle|holding hands)\b",
        r"\b(?:the|my|our|whole|entire) (?:\w+ )?group (?:\w+ )?(?:cried|sobbed|erupted|exploded|laughed|clapped|got (?:heated|real|loud|into)|fought|lost it|went silent|ganged up|turned on|voted)\b",
        # "the couple i see", "my 6pm couple are splitting"
        r"\b(?:my|our|the|this|a|that) (?:\w+ )?(?:\d{1,2} ?(?:am|pm)? )?couple (?:on my|i see|i work|in session|in therapy|from session|(?:\w+ )?(?:are|is|r) (?:\w+ )?(?:splitting|divorcing|getting|pregnant|fighting|back)|(?:just |finally )?(?:broke up|split|decided|fought|reconciled|cried|screamed|told me|came in|cancelled|ghosted|walked))\b",
        # "men's group tonight. big biker sobbed in my arms", "my teen girls group decided to shave their heads"
        rf"\b(?:{_GROUP}|(?:my|our|the|a) (?:[\w'-]+ ){{0,3}}(?:group|circle)(?! (?:chat|text|project|practice))|(?:grief|recovery|sharing|talking|healing) circle|(?:aa|na|al-?anon|ca|ga|sober|step) (?:meeting|mtg)|(?:parenting|anger management|dui|batterers?|prenatal|antenatal|life skills) (?:class|course|programme)|marriage counsell?ing|couples counsell?ing)\b[^\n]{{0,80}}(?:{SOMEONE}|{THIRD}|\b(?:{PERSON}|two|three|members?|someone|everybody|everyone|judge|cop|biker|nun|pastor|teacher|husband|wife|grandma|custody|divorce|affair)\b)[^\n]{{0,40}}\b{_DID}\b",
        rf"\b{_SOMEONE} (?:[\w'-]+ ){{0,3}}(?:in|from|of|at) (?:my|our|the|tonight'?s|today'?s) (?:[\w'-]+ ){{0,2}}(?:group|circle|meeting|class)\b(?! (?:chat|text|project|practice))",
        # "AA meeting i run: a judge showed up", "my tuesday group had a cop and the guy he arrested"
        r"\b(?:group|circle|meeting|class|sesh) (?:that )?(?:i|we) (?:run|lead|facilitate|co-?lead|host|hold)\b",
        r"\b(?:my|our) (?:[\w'-]+ ){0,3}group (?:had|has|got|is|was|decided|all|just|wants|voted|made|lost|went|cried|roasted|spent|talked)\b",
        # "two members of my group are now dating ugh"
        r"\b(?:two|three|half|all|some|one|\d) (?:\w+ )?(?:members?|people|ppl|women|men|guys|girls|moms|dads|teens) (?:of|in|from) (?:my|our|the) (?:[\w'-]+ ){0,2}(?:group|circle|class)\b",
        # "marriage counseling today was basically a dog custody battle", "couples work: the affair partner called mid session"
        r"\b(?:couples?|marriage|marital|family|co-?parenting|divorce) (?:counsell?ing|therapy|session|sesh|work|mediation|tx|appt)\b[^\n]{0,30}\b(?:today|tonight|tonite|was|turned|got|went|just|ended|this morning|yesterday|last night|lol|omg)\b",
        # "in IOP a nurse admitted stealing fentanyl", "a fight broke out in anger management", "half the group relapsed"
        *beside(_CIRCLE, _THEY, 80),
        r"\b(?:half|most|all|two|three|one|some) (?:of )?(?:the|my|our) (?:\w+ )?group\b",
        r"\b(?:sister wives|throuple|exes|twins|in-?laws|newlyweds|bride|groom) [^\n]{0,20}\bin (?:couples?|family|marriage) (?:counsell?ing|therapy|session)\b",
        # "my AA girls voted to burn their wedding dresses", "One couple told me they're swapping houses"
        rf"\b(?:my|our) (?:aa|na|iop|php|dbt|cbt|grief|recovery|sober|process|anger|shelter|men'?s|women'?s|teen|dads?|mums?|moms?|tuesday|monday|wednesday|thursday|friday) (?:\w+ )?(?:girls|guys|lads|men|women|ladies|crew|people|folks|kids|boys|teens|dads|mums|moms|group)\b[^.!?\n]{{0,60}}\b{_DID}\b",
        r"\b(?:one|my|another|our) (?:[\w'-]+ )?couple\b(?! (?:of|next|from (?:next|number|down|up)|across|upstairs|downstairs))[^.!?\n]{0,15}\b(?:told|said|says|asked|admitted|decided|announced|fought|brought|came|split|want|wants|argu\w+|is|are|just)\b",
        r"\b(?:group|circle|meeting) (?:\w+ )?(?:wrote|voted|decided|made|cooked|sang|painted|shared|cried|laughed|planned|chose|argued|got|went)\b",
    ),
    topics=(
        r"\b(?P<it>(?:two|three|half|both|one|all|most|some|\d) of (?:them|the (?:girls|boys|lads|ladies|guys|group|dads|mums|moms|couples))|everyone (?:in group )?(?:cried|laughed|left)|roasted|came to blows|found out (?:they|that|her|his)|(?:she|he|husband|wife|dad|mum|mom|gran) (?:slapped|threw|stormed|walked out|told (?:her|him)|admitted|confessed|screamed)|left in two|holding hands|told the (?:whole )?group|shared with the group|in the same group)\b",
    ),
    sayings=(
        r"\b(?:(?:anger management|parenting (?:class|group)|iop(?: group)?|php|dbt(?: group)?|process group|grief (?:group|circle)|bereavement (?:group|circle)|support group|recovery group|men'?s group|women'?s group|girls'? group|teen group|skills group|couples? (?:group|session|sesh)|family (?:session|sesh|therapy)|group (?:tonight|tonite|today|2nite))\b[^\n]{0,50}?\b(?:an? \w+, an? [\w' ]{2,20} (?:and|&|n) |two|three|half|one of|roasted|found out|threw|slapp\w+|stormed|cried|walked out|came to blows|\d (?:m[uo]ms|dads|guys|ladies|lads|girls)|confess\w+|admitted|disclosed|laughed|everyone)|couple (?:came|walked|left|arrived|sat|stormed) [^.!?\n]{0,40}?\b(?:holding hands|left in|two taxis|separately|screaming|crying|in silence|laughing))\b",
    ),
    fires=(
        Fires("grief group tonite: a dad, a nun & a biker walk in..", role="bereavement counsellor"),
        Fires("couples sesh: she threw the ring at ME", role="marriage therapist"),
        Fires("a guy in my anger management group apologised to his ma on speaker today", role="probation officer"),
        Fires("In group this morning one of the lads read his letter and everybody cried", role="drug counsellor"),
        Fires("husband told her in my office that he has a second family. In Leeds.", role="therapist"),
        Fires("DBT group update: someone brought a goat"),
        Fires("six grown men holding hands in a circle tonight, never seen anything like it", role="peer support worker"),
        Fires("family session today, mom said she regrets him. to his face.", role="child psychologist"),
        Fires("in group tonight a cop cried about a dog", role="social worker"),
        Fires("my dads group made a 6'5 trucker cry", role="social worker"),
        Fires("process group today: someone finally told her she talks too much", role="social worker"),
    ),
    silent=(
        Silent("Free grief group starts Mon, all welcome", role="bereavement counsellor", why="an invitation"),
        Silent("My husband and I started couples therapy and I said it all", role="nurse", why="own therapy"),
        Silent("Book group tonight: a dad cried at chapter three", role="social worker", why="a hobby"),
        Silent("The girl group announced a new album", why="no practice"),
        Silent("Our group of friends went to Cork", role="therapist", why="friends"),
        Silent("Training today on the group therapy model, she was a great speaker", role="counsellor", why="training"),
        Silent("What is said in group stays in group.", role="therapist", why="a kept boundary"),
        Silent("family meeting tonight: my sister is getting married!", role="nurse", why="own family"),
    ),
)
