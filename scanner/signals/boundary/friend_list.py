"""A client's name that stands in the writer's own lists: friends, followers, suggestions.

The lists themselves are compared with the private list elsewhere; this reads the words around such a discovery.
"""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, told
from scanner.signals.boundary._words import CLIENT, NETWORK, WHO, gap

_LISTS = r"(?:friends?'? ?lists?|followers|follower list|following list|contacts list|friends on here)"
_SUGGESTED = r"(?:people (?:you|u|i) (?:may|might) know|ppl (?:you|u) (?:may|might) know|pymk|(?:friend )?suggestions?|suggested (?:friends?|for (?:me|you|u))|recommended friends?|mutual friends)"

SIGNAL = Signal(
    id="dual.friend-list-match",
    severity=4,
    title="A client's name in your friend or follower list",
    explanation="Anyone who can open your list can see who stands in it, and so can your client's family and friends.",
    steps=("unfriend", "supervision"),
    standards=("nasw-1.06h", "aca-A.5", "tech-2.09"),
    kinds=("social_connection",),
    needs=0,
    silent_in=HERE,
    confirm=told,
    grade="hint",
    patterns=(
        # "just found a client in my followers", "2 of my patients are on my friends list"
        rf"\b{WHO} {gap(4)}(?:in|on|among|amongst|of|thru|through) my (?:\w+ )?{_LISTS}\b",
        # "one of my followers is a client", "counted 9 patients in my friend list", "my followers list has two clients in it"
        rf"\b{_LISTS} [^.!?\n]{{0,15}}\b(?:is|are|has|have|had|=|turned out|turns out|full of|includes?) {gap(5)}{CLIENT}\b",
        # "client came up in people you may know"
        rf"\b{WHO} {gap(6)}(?:in|as|under|on) (?:my |the )?(?:\w+ )?{_SUGGESTED}\b",
        # "fb keeps suggesting my client", "instagram recommended a patient to me"
        rf"\b(?:{NETWORK}|the algorithm|zuck\w*) {gap(3)}(?:suggest\w*|recommend\w*|showing me|shows me|showed me|thinks i (?:know|should)) {gap(5)}{CLIENT}\b",
    ),
    fires=(
        Fires("went thru my followers n found 2 clients in my followers list 😳"),
        Fires("fb keeps suggesting my client as a friend, creepy"),
        Fires("One of my patients came up in People You May Know this morning"),
        Fires("turns out one of my followers is a client lol"),
        Fires("there's a service user on my friends list since 2016 apparently"),
        Fires("Insta just recommended one of my clients to me, it KNOWS"),
    ),
    silent=(
        Silent("Cleaned up my friends list today, feels good", role="therapist", why="no client"),
        Silent("A friend recommended a client to me, full diary again", role="therapist", why="a referral"),
        Silent("Facebook suggested my ex as a friend, thanks", role="nurse", why="no client"),
        Silent("Check your friends list for clients before you post", role="social worker", why="advice"),
        Silent("My followers are the best, half of them are family", role="nurse", why="own people"),
        Silent("If a client shows up in people you may know, don't click", role="counsellor", why="advice"),
        Silent(
            "There are no clients on my friends list and there never will be", role="counsellor", why="denied"
        ),
    ),
)
