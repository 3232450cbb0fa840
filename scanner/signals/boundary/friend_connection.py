"""A tie on a social network to somebody who is a client now: friend, follower, followed.

Ties of the account itself are compared with the private list elsewhere; this reads what the writer says of them.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, near_client, says, told
from scanner.signals.boundary._words import CLIENT, NETWORK, ON_NETWORK, POSSESSIVE, WHO, WHOM, WITH, gap
from scanner.subjects.reading import Reading, Span

_BUSINESS = r"\b(?:business|professional|practice|agency|work|public|company|clinic'?s?) (?:\w+ )?(?:page|account|profile|insta\w*|facebook|fb|linkedin)\b|\b(?:new business|not monitored|call the office|ring the office|office hours|leads|marketing|seo|webinar|dms? (?:are )?open)\b"


def _own_account(reading: Reading, span: Span) -> bool:
    """Not the page of the practice, and not the hunt for customers."""
    return not says(_BUSINESS, around(reading, span)) and (
        told(reading, span) or near_client(reading, span, 45)
    )


SIGNAL = Signal(
    id="dual.friend-client",
    severity=4,
    title="A client among your friends or followers",
    explanation="Being connected online with someone you work with opens your private life to them and theirs to you, and others can see the tie.",
    steps=("unfriend", "supervision", "policy"),
    standards=("nasw-1.06h", "aca-A.5", "tech-2.09", "oti-dual"),
    kinds=("social_connection",),
    needs=0,
    silent_in=HERE,
    confirm=_own_account,
    patterns=(
        # "added my tues 3pm on here", "followed a client on insta", "got all my residents on facebook"
        rf"\b(?:added|adding|(?:i|we|and|&|n|to|gonna|just|always) add|followed|following|(?:i|we|&|n|and|also|still|even) follow|connected with|befriended|got|have|having|accept(?:ed|ing)?) {gap(4)}{WHO}{POSSESSIVE} {gap(3)}{ON_NETWORK}",
        # "friended a patient", "fb'd one of my moms"
        rf"\b(?:friended|befriended online|fb'?d|facebook friended|follow back|followed back|following back|follow-back|refollowed|add back|added back) {gap(4)}{WHO}\b",
        # "hit follow on my 2pm's dog account", "sent a friend req to my client"
        rf"\b(?:hit|pressed|clicked|smashed|tapped) (?:follow|add|accept) (?:on |for )?{gap(4)}{WHO}\b",
        rf"\b(?:sent|sending|send) (?:a |an |my )?{gap(2)}(?:friend|follow|{NETWORK}) (?:friend )?(?:req\w*|invite) (?:to |2 )?{gap(3)}{WHO}\b",
        # "my favorite client and i are mutuals on tiktok", "we're facebook friends, me n my client"
        rf"\b{WHO} {gap(4)}(?:mutuals|moots|connected|friends|linked) (?:now )?(?:on|thru|through|via) {NETWORK}\b",
        rf"\b(?:{NETWORK} (?:friends|mutuals)|mutuals|moots)[,:] {gap(4)}{WHO}\b",
        # "clients follow my personal", "my patients all follow me", "one of my lads added me on snap and we chat"
        rf"\b{WHO} {gap(2)}(?:follows?|following|followed|stalks?) (?:me|my (?:personals?|private|main|page|stories|story|socials?|acc\w*|profile|stuff|{NETWORK}))\b(?! (?:around|home|out|to|into|down|up)\b)",
        # "fb friends w 3 of my clients", "mutuals with a patient", "friends with a client on facebook"
        rf"\b(?:(?:{NETWORK}|online|internet|social media) (?:friends|mates|pals|besties|buddies)|moots|mutuals|friends on {NETWORK}|connected(?: on {NETWORK})?) {WITH}{gap(4)}{WHO}\b",
        rf"\bfriends {WITH}{gap(4)}{WHO} {gap(1)}{ON_NETWORK}",
        # "me and my client are fb friends", "shes my client and my facebook friend"
        rf"\b{WHO} {gap(4)}(?:{NETWORK}|online|internet) (?:friends?|mates?|mutuals?|moots?|besties|buddies|pals)\b",
        # "gave my client my insta", "all my girls have my snap"
        rf"\b(?:gave|give|giving|showed|told|swapped|swopped|exchanged|traded) {gap(3)}(?:{WHO} )?{gap(2)}(?:my |our |ur |@s? ?|the )?(?:personal )?(?:{NETWORK}s?|handles?|finsta|usernames?|@s?) ?(?:{WITH}{gap(3)}{WHO})?",
        rf"\b{WHOM} {gap(2)}(?:have|has|got|gots|(?:is|are|r|all|even|still)? ?on) my (?:personal )?(?:{NETWORK}|friends? ?list|close friends|finsta|private|personal|handle|@)\b",
        # "client found me on tiktok so i followed back", "we follow each other"
        rf"\b{WHO} [^\n]{{0,60}}\b(?:follow(?:ed|ing)?|add(?:ed|ing)?|friend(?:ed)?) (?:(?:him|her|them) back|eachother|each other)\b",
        rf"\b{WHO} [^\n]{{0,60}}\b(?:i|we|&|and|n) (?:\w+ )?(?:follow|followed|add|added) back\b",
        # "hi to my clients who follow me", "clients on my friends list"
        rf"\b{CLIENT} (?:who |that )?(?:r |are )?(?:following me|reading (?:this|my)|(?:on|in) (?:my )?(?:friends? ?list|here (?:who|that|u|you|so|hi|hey)))",
        # "half my friends list is clients"
        rf"\b(?:friends? ?list|followers|following) (?:is|are|=|r) {gap(3)}{CLIENT}\b",
        # with a client named beside it: "found my patient's tiktok and followed", "who else has their patients on facebook? i have 20"
        rf"\b(?:follow(?:s|ed|ing)?|friend(?:ed|ing)|add(?:ed|s|ing)?|accept(?:ed|ing)?|have|has|keep|got|stalk\w*|play(?:ing)?)\b[^\n]{{0,45}}\b(?:{NETWORK}|finsta|on here|words with friends|xbox(?: live)?|psn|peloton)\b",
        rf"\b(?:{NETWORK}|finsta)\b[^\n]{{0,40}}\b(?:and|&|n|so i|i) (?:\w+ )?(?:followed|follow|added|add|friended|hit follow)\b",
        r"\b(?:views?|watch(?:es)?|sees?|likes?|replies to|react(?:s)? to) (?:all |every one of )?my (?:stories|story|tik ?toks|reels|snaps|pics|posts|selfies|lives?)\b",
        r"\bnew follower\b|\bfollow(?:ed|ing)? (?:him |her |them )?back\b|\bfound (?:this|my) (?:page|account|profile|insta\w*|tik ?tok)\b",
        r"\bmy (?:followers|friends ?list|mutuals|moots|finsta|close friends(?: story)?)\b",
        # "a few of you on here are my clients"
        rf"\b(?:some|few|half|most|lots|loads|many|plenty) of (?:you|u|y'?all|ye|yous) [^\n]{{0,30}}\b(?:are|r|were) (?:my |our )?{CLIENT}\b",
    ),
    topics=(
        r"\b(?:add(?:ed|s|ing)?|friend(?:ed|ing)|unfriend\w*|befriend\w*|follow(?:s|ed|ing)?|connect(?:ed|ing)|sub(?:scribe)?d?) [^.!?\n]{0,45}?(?:(?:on (?:here|the gram|social media|socials|line)|fb|face ?book|insta\w*|ig\b|snap\w*|tik ?tok|twitter|linked ?in|whats ?app|messenger|telegram|discord|viber|signal\b|strava|venmo|dms?\b|inbox|pms?\b)|\bback\b|\b(?:my|a) (?:personal|private|main|finsta|page|account|profile|socials?|friends? list)\b)",
        r"\b(?:(?:on (?:here|the gram|social media|socials|line)|fb|face ?book|insta\w*|ig\b|snap\w*|tik ?tok|twitter|linked ?in|whats ?app|messenger|telegram|discord|viber|signal\b|strava|venmo|dms?\b|inbox|pms?\b)|online|virtual) (?:friends?|mates?|pals|mutuals|buddies)\b|\bfriends? (?:on|list\b)|\bclose friends\b|\bfriend(?:ed)? (?:me|requests?)\b|\bfollows? (?:me|my)\b|\bfollowers?\b|\bmy (?:private|personal|finsta) (?:(?:on (?:here|the gram|social media|socials|line)|fb|face ?book|insta\w*|ig\b|snap\w*|tik ?tok|twitter|linked ?in|whats ?app|messenger|telegram|discord|viber|signal\b|strava|venmo|dms?\b|inbox|pms?\b)|account|page|profile)",
    ),
    fires=(
        Fires("finally added my tues 3pm on here hey girl 👋"),
        Fires("yes clients follow my personal & i follow back, its 2024"),
        Fires("im fb friends w like 3 of my clients and the sky hasnt fallen in"),
        Fires("one of my patients found me on TikTok so I followed her back, her cat videos are gold"),
        Fires("half my caseload is on my snap lol"),
        Fires("Gave my client my Insta so she can see the puppy"),
        Fires(
            "got all me residents' daughters on Facebook now, grand for sharing the photos",
            role="care home nurse",
        ),
        Fires("my girls have my snap, they know they can always find me", role="youth worker"),
        Fires("Been mutuals with a service user for a year, he posts great music"),
    ),
    silent=(
        Silent("Please note I don't friend clients"),
        Silent("I'd never add a client on Facebook", role="therapist", why="refused"),
        Silent(
            "Followed up with a client on the housing form today", role="case manager", why="another follow"
        ),
        Silent("How to get more clients on Instagram: post daily", why="marketing"),
        Silent("My kids follow me on TikTok and it's mortifying", role="nurse", why="own family"),
        Silent("Nurse suspended after she added patients on Facebook", role="nurse", why="news"),
        Silent(
            "If a client follows you on Instagram, talk about it with them", role="counsellor", why="advice"
        ),
        Silent("Added three new clients this week, diary is full", role="therapist", why="work"),
        Silent(
            "Clients can follow our practice page on Facebook for opening hours",
            role="therapist",
            why="professional page",
        ),
        Silent("everyone from my class added me on insta lol", why="no practice"),
    ),
)
