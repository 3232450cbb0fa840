"""A client in the same online group, server, forum or game as the writer.

Therapy groups are groups too: the word alone is not enough, it must be online, a hobby, a neighbourhood. A group that
the service runs for clients is the work; leaving the group is the boundary kept.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._practice import (
    SERVED,
    SILENT_HERE,
    at_work,
    client_at_work,
    context,
    dealt_with,
    matched,
    stated,
)
from scanner.signals.boundary._telling import says
from scanner.signals.boundary._words import POSSESSIVE, gap
from scanner.subjects.reading import Reading, Span

_TOPIC = (
    r"(?:fb|facebook|whats ?app|wa|telegram|discord|reddit|next ?door|slack|signal|viber|online|local|insta|twitch|m[uo]m(?:s|'s|s')?|mommy|mummy|new m[uo]ms?|dads?|parents?|parenting|neighbo\w+|street|estate|village|town|building|block|residents'? association|swap|plants?|gardening|allotment|knitting|crochet\w*|book ?club|book|\w+ club|running|runners|cycling|hiking|walking|gaming|game|pokemon|d&d|dnd|fantasy (?:football|league)|buy nothing|freecycle|free stuff|marketplace|dating|singles|fan(?:dom)?|swiftie|kpop"
    r"|recovery|sober|adhd|autism|bpd|ptsd|endo|fertility|ttc|ivf|pregnancy|bumps|due date|keto|weight ?loss|slimming|fitness|couch to 5k|crypto|alumni|school|class|church|dog|cat|pet|chicken|horse|craft\w*|quilting|sourdough|baking|vegan|queer|lgbt\w*|trans|poly|kink|swingers?|tarot|witch\w*|expat|desi|naija|irish|diaspora|hobby|choir|trivia|quiz|wow|fortnite|minecraft|roblox|support|widows?|grief|divorce|true crime|political|meme|gossip|spotted|community|beauty|skincare|thrift|vinted|car ?boot|sims|anime|coffee|foodie|cooking)"
)
_ROOM = r"(?:gro?u?ps?|grps?|chats?|group ?chats?|servers?|subs?|subreddits?|forums?|threads?|message ?boards?|boards?|gc|channels?|guilds?|clans?|squads?|leagues?|lobby|page)"
_SPACE = rf"(?:(?:{_TOPIC} ){{1,3}}{_ROOM}|discord(?: server)?|(?:{_TOPIC} ){{1,3}}(?:whats ?app|discord|telegram|reddit|fb|facebook|signal)|sub ?reddit|the sub\b|guild|raid|clan|server|forum|group ?chat|\bgc\b|next ?door|buy nothing|r/\w+|minecraft|fortnite|fantasy league|facebook group|fb gro?u?p|whatsapp group|book club|listserv|telegram|slack)"
_ENTER = r"(?:joined|joins|joining|popped up|pops up|popping up|showed up|shows up|showing up|turned up|posts?|posted|posting|commented|comments|commenting|replied|replies|active|lurks?|lurking|added|is|are|was|were|'s|also|just|both|member|mods?|moderates?|admins?|runs|tags?|tagging|keeps|spotted|in|on|plays|playing|chatting|reacted|likes?|liked)"
_READ = r"(?:read(?:ing|s)?|lurk(?:ing|ed|s)?|watch(?:ing|ed)?|follow(?:ing|ed)?|check(?:ing|ed|s)?|scroll(?:ing|ed)?|saw|seen|seeing|see|spot(?:ted)?|found|recogni[sz]ed?|clock(?:ed)?)"
_SERVICE = r"\b(?:group for (?:my |our |former |all )?(?:clients|patients|families|service users)|for (?:my|our) clients|(?:dbt|skills|therapy|process|parenting|anger|psychoed\w*|relapse prevention|iop|php|treatment|outpatient|inpatient) gro?u?p|i run (?:a|the)|we run (?:a|the)|facilitat\w+|co-?facilitat\w+|peer group|telehealth|client group|our service'?s)\b"
_KEPT = r"\b(?:so i left|i left|left the (?:\w+ )?(?:group|gc|server|sub|chat|forum|discord)|leaving the (?:\w+ )?(?:group|server|sub|chat|forum|discord)|muted and left|quit the|told (?:her|him|them) i'?d leave|asked (?:her|him|them) in session|talked (?:about it )?in session)\b"


def _same_space(reading: Reading, span: Span) -> bool:
    """A client, in a space that is nobody's work, and the writer stays."""
    text, words = context(reading, span), matched(reading, span)
    if says(_KEPT, text) or says(_SERVICE, text) or dealt_with(reading, span) or not stated(reading, span):
        return False
    if says(r"\b(?:of mine|two of mine|one of mine|ours)\b", words):
        return at_work(reading, span)
    return client_at_work(reading, span)


SIGNAL = Signal(
    id="dual.shared-groups",
    severity=2,
    title="A client in the same online group as you",
    explanation="You both read what the other posts there, and members of the group can learn that this person is your client.",
    steps=("leave-group", "supervision"),
    standards=("oti-dual", "nasw-1.06g", "nasw-1.07q"),
    kinds=("shared_community",),
    needs=0,
    # "group chat", "whatsapp group" and "book group" are cues of other trades and the subject here
    silent_in=SILENT_HERE,
    confirm=_same_space,
    patterns=(
        # "my client is in my plant swap grp", "patient joined our discord"
        rf"\b{SERVED}{POSSESSIVE} {gap(3)}{_ENTER} {gap(4)}(?:in |on |to |into |up in |from |of |w me in )?(?:my|our|the|a|an|same|this|that|every|all my)? ?{gap(1)}{_SPACE}\b",
        # "joined the support sub n saw two of mine post", "in the neighbourhood gc w 3 clients"
        rf"\b(?:joined|joining|in|on|opened|posted in|added to|logged (?:in ?to|on ?to)|scrolling|browsing|member of|mod(?:erate|ding)?|admin of|running) {gap(3)}{_SPACE}\b[^!?\n]{{0,50}}\b(?:{SERVED})\b",
        # "same discord as my client", "in a discord w a client"
        rf"\b(?:same|lurking in|in|on|admin of|mod of) (?:\w+ ){{0,3}}{_SPACE} (?:as|with|w|where) (?:\w+ )?(?:my |a |one of my |our )?(?:\w+ )?(?:{SERVED})\b",
        # "lurking in the group where my clients"
        r"\b(?:lurking|in|joined|found) (?:in )?(?:the|a) (?:group|sub|server|page|forum|thread) (?:where|that|with) (?:my |our )?(?:clients|patients|case ?load|residents)\b",
        # "recognised my client's post on reddit", "reading my clients rants in the adhd group"
        rf"\b{_READ} {gap(3)}{SERVED}{POSSESSIVE} {gap(3)}(?:posts?|comments?|threads?|rants?|rant|venting|username|questions?|poems?|account|in|on) ?{gap(4)}(?:in |on |to )?{gap(2)}(?:{_SPACE}|reddit)\b",
        # "added to a whatsapp w my own client", "in the adhd fb group with three clients"
        rf"\b(?:added to|put in|invited to|stuck in|in) (?:a|the|this|my) (?:\w+ )?(?:whats ?app|gc|group ?chat|discord|telegram|fb group|slack|server)\b[^!?\n]{{0,15}}\b(?:with|w|and) {gap(2)}(?:{SERVED})\b",
        # "that reddit post about a bad therapist is my client"
        rf"\b(?:that|this|the) (?:reddit|fb|facebook|anon\w*|tik ?tok|nextdoor|group|forum|mumsnet|twitter) (?:\w+ )?(?:post|thread|rant|comment|video|story)\b[^\n]{{0,40}}\b(?:is|was|by|from) {gap(1)}(?:{SERVED})\b",
        # "same mums whatsapp as my client", "same mums fb group as 2 of mine"
        rf"\b(?:same|both in|both on|share a|sharing a|we'?re both) {gap(3)}{_SPACE}\b[^!?\n]{{0,30}}\b{SERVED}\b",
        # "my client and i are both in the buy nothing group"
        rf"\b{SERVED}\b[^!?\n]{{0,40}}\b(?:same|both|also in|also on|together in|with me in|w me in) {gap(4)}{_SPACE}\b",
        # "pretty sure u/xx is my client"
        rf"\b(?:pretty sure|100% sure|convinced|swear|think|thinking|realized|realised|figured out|worked out|def|deffo|definitely|know) {gap(5)}(?:u/\w+|anon\w*|op|this post|that post|username|the poster|admin|mod|@\w+) {gap(3)}{SERVED}\b",
        # "that anon post is def my client"
        rf"\b(?:u/\w+|anon post\w*|anonymous post\w*|op|the poster|the admin|the mod) {gap(3)}(?:is|was) {gap(2)}(?:my|a|one of my|def my|definitely my) (?:\w+ )?{SERVED}\b",
        # "my client is my raid healer"
        rf"\b{SERVED}\b[^!?\n]{{0,30}}\b(?:my|our|the) (?:raid|guild|clan|discord|server|fantasy league|dnd party|d&d party|squad|fortnite squad|wow)\b",
        # "raiding w my client on wow", "play ark w a client, same tribe"
        rf"\b(?:playing|played|plays|gaming|raiding|play|carried by|killed by|matched|queued|teamed up) {gap(5)}(?:with|w|by|against|and|&) {gap(4)}{SERVED}\b[^!?\n]{{0,20}}\b(?:fortnite|minecraft|roblox|cod|wow|fifa|apex|valorant|league|xbox|ps5|online|words with friends|chess\.com|pokemon go|among us|ark|tribe|rust|gta|steam|ps\d|switch|sims|dota|overwatch|halo|destiny)\b",
    ),
    topics=(
        r"\b(?:(?:facebook|fb|whats ?app|telegram|discord|reddit|online|support|swap|buy nothing|mums?|moms?|parents?|parenting|local|street|neighbou?rhood|community|village|estate|recovery|running|plant|book|gardening|knitting|crochet|dating|gaming|fandom|church|school|fan|hobby|class|trading|marketplace|pet|dog|adhd|autism|anxiety|chronic illness|endo|ivf|divorce|single|travell?er|mutual aid|nextdoor|slimming)s? (?:\w+ )?(?:group|grp|chat|server|sub|forum|page|community|thread)s?|group (?:chat|page)|gc\b|subreddit|the sub\b|server|forum|nextdoor|ravelry|same (?:whats ?app|group|server|forum|sub|discord|guild|chat)|buy nothing|i (?:mod|admin|moderate)|mod(?:erate)? (?:a|the)|lurk(?:s|ed|ing)?|in (?:the|my|our) (?:\w+ )?(?:grp|group|server|forum|chat|sub))\b",
    ),
    fires=(
        Fires("my client is in my plant swap grp & keeps tagging me"),
        Fires("joined the support sub n saw two of mine post 😬", role="therapist"),
        Fires("One of my clients just joined our street WhatsApp group. Grand so."),
        Fires("recognised my patient's post on r/relationships, she's telling it very differently"),
        Fires("turns out my healer is my client lol, he's in my guild 2 years: my client, in my guild"),
        Fires("me and my client are both in the buy nothing group and she got the pram i wanted"),
        Fires("i still lurk in the adhd fb group with three clients in it, is that bad", role="counsellor"),
        Fires("A mum on my caseload is admin of the new mums Facebook group I'm in 🙈"),
    ),
    silent=(
        Silent("Join my plant swap!"),
        Silent("My client is in my Tuesday DBT group", role="therapist", why="a therapy group"),
        Silent("A client joined my book club so I left the group", role="counsellor", why="a boundary kept"),
        Silent("I run a WhatsApp group for clients on our diabetes programme", role="nurse", why="the work itself"),
        Silent("My sister posts in every mums Facebook group in Cork", role="social worker", why="own family"),
        Silent("Client wants a Discord server built by Friday", role="developer", why="another trade"),
        Silent("Is it ok to be in the same Facebook group as a client?", role="social worker", why="a question"),
        Silent("The server crashed again mid note", role="nurse", why="a computer"),
        Silent("My client group presented at the conference", role="social worker", why="no shared space"),
    ),
)
