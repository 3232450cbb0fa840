"""Money between the writer and a client: lent, borrowed, held, paid on their behalf, left in a will."""

from scanner.signals._signal import Fires, Signal, Silent
from scanner.signals.boundary._telling import HERE, around, known, named, near_client, says, told
from scanner.signals.boundary._words import CLIENT, MONEY, POSSESSIVE, WHO, WHOM, gap
from scanner.subjects.reading import Reading, Span

_APP = r"(?:cash ?app(?:ed|'?d|ing|s)?|venmo(?:ed|'?d|ing|s)?|zell(?:e|ed|e'?d|ing)|paypal(?:ed|'?d|led|ling|ing)?|revolut(?:ed|'?d|ing)?|g ?pay(?:ed|ing)?|m-?pesa'?d?|momo'?d|opay(?:ed)?|e-?transferred|bank transferred|monzo'?d)"
_BILL = r"(?:rent|(?:electric\w*|gas|phone|water|heating|light|council tax|cell|hospital|vet|internet|utility) ?(?:bills?)?|bills?|bail|bond|fines?|tuition|deposit|car (?:payment|note|insurance)|hotel|motel|debts?|legal fees|fees|loan|mortgage|overdraft|passport|bus pass|top ?-?up|credit|storage|security deposit|court (?:fees?|costs)|probation fees|lawyer|abortion|funeral)"
_CARD = r"(?:debit card|bank card|credit card|card|pin|pin number|ebt(?: card)?|food stamps?|snap card|cash ?app|money|cash|benefits|bank (?:details|login|account|book)|savings|chequebook|check ?book|pension(?: book)?|giro|wages|social security(?: check| money)?|ssi(?: check)?|pip money|stash|wallet|purse|allowance)"
_WORK = r"\b(?:grant|funds?\b|funding|voucher|agency (?:paid|card|money|fund)|assistance program|rental assistance|erap?\b|st vincent|charity|rep(?:resentative)? payee|payeeship|appointee\w*|two signatures|deputyship|trust account|petty cash|housing first paid|invoice\w*|retainer|overdue|unpaid (?:session|invoice|fee)s?|late fee|no[- ]show fee|co-?pay\w*|session fee|outstanding balance|billing|insurance (?:paid|company)|paid me late|kickstarter|escrow|gave (?:him|her|them) \d+ (?:mg|ml|units|options|minutes|chances))\b"
_OWED = r"\bow(?:e|es|ed|ing)\b"


def _money(reading: Reading, span: Span) -> bool:
    """Private money, not a fee, a grant or a fund; pronouns only from a practitioner."""
    text, words = around(reading, span), reading.text[slice(*span)]
    if says(_WORK, text) or not (told(reading, span) or near_client(reading, span, 50)):
        return False
    if (
        says(_OWED, words)
        and not reading.owner.practises
        and not says(r"\b(?:lol|from|borrow\w*|lent|loan\w*|\d+|bucks|quid)\b", text)
    ):
        return False
    if named(reading, span):
        return True
    return known(reading, span) or near_client(reading, span, 50)


SIGNAL = Signal(
    id="dual.loan-money",
    severity=5,
    title="Money lent to, borrowed from or held for a client",
    explanation="Money between you and a client is hard to tell from taking advantage, whoever it helped, and licensing boards take it seriously.",
    steps=("preserve-first", "supervision", "privacy-lead"),
    standards=("nasw-1.06b", "nasw-1.06c", "apa-3.08"),
    kinds=("gift_or_loan",),
    needs=0,
    silent_in=HERE,
    confirm=_money,
    patterns=(
        # "spotted my client 300", "lent one of my lads £50", "venmo'd a mom i serve 20", "gave my patient money for gas"
        rf"\b(?:lent|loaned|lend(?:ing)?|loan(?:ing)?|spotted|spotting|fronted|fronting|subbed|{_APP}) {gap(5)}{WHO}\b",
        rf"\b(?:slipped|slid|gave|giving|give|sent|sending|handed|handing|transferred|wired|threw|tossed|passed|snuck|pressed) {gap(4)}{WHOM} {gap(4)}{MONEY}",
        rf"\b(?:slipped|gave|sent|handed|transferred|wired|{_APP}|lent|loaned|spotted) {gap(2)}{MONEY}[^.!?\n]{{0,20}} (?:to|2) {gap(4)}{WHO}\b",
        # "spotted her 300 til friday", "slipped him a twenty", "lent her rent money"
        rf"\b(?:lent|loaned|spotted|fronted|slipped|subbed|cashapp'?e?d|venmo'?e?d|zelled|gave|sent|handed) (?:him|her|them) {gap(2)}{MONEY}",
        # "borrowed gas $ from a mom on my list", "bummed a tenner off a client"
        rf"\b(?:borrow(?:ed|ing)?|bumm(?:ed|ing)|scab(?:bed)?|cadg(?:ed|ing)|got a (?:loan|lend|sub)|took a loan|(?:a|got|had) (?:lend|loan|sub)) {gap(6)}(?:from|off|off of) {gap(4)}{WHO}\b",
        rf"\bborrow(?:ed|ing)? {gap(2)}{CLIENT}{POSSESSIVE} (?:car|truck|card|money|cash|van|bank card|credit card|savings)\b",
        # "my client lent me 200", "one of my ladies venmo'd me", "a client owes me 50 lol"
        rf"\b{WHOM} {gap(3)}(?:lent|loaned|lends|loans|spotted|fronted|subbed|{_APP}|ow(?:es|e|ed|ing)|bailed (?:me|us) out) {gap(1)}(?:me|us)\b(?! (?:a|an)? ?(?:call|email|reply|answer|apology|explanation|smile|session|form))",
        rf"\b(?:i )?ow(?:e|ed|ing) {gap(3)}{WHOM} {gap(1)}{MONEY}",
        # "paid my clients rent", "covering a patient's electric bill", "bailed my client out"
        rf"\b(?:paid|paying|pays?|cover(?:s|ed|ing)?|settled|paid off) {gap(4)}{WHO}{POSSESSIVE} {gap(2)}(?:{_BILL}|phone|internet|car)\b",
        rf"\b(?:paid|paying|covered|covering) {_BILL} for {gap(3)}{WHO}\b",
        rf"\b(?:bailed|bailing) {gap(3)}{WHO} out\b|\bposted (?:bail|bond) for {gap(3)}{WHO}\b",
        # "cosigned a lease for a client", "guarantor for my patient"
        rf"\b(?:co-?sign(?:ed|ing)?|guarantor|vouch(?:ed)? financially|took out a loan|opened an account) {gap(6)}(?:for|with|w) {gap(3)}{WHO}\b",
        # "my client put me in her will", "im my patients poa", "executor for a client"
        rf"\b{WHOM} {gap(3)}(?:put|left|named|made|added|has|wants) (?:me|us) [^.!?\n]{{0,30}}\b(?:(?:in|on|into) (?:his|her|their|the) (?:will|bank account|life insurance|account|insurance)|beneficiary|executor|power of attorney|p\.?o\.?a\.?|joint account|inheritance)\b",
        rf"\b(?:s?he|they)(?:'?s|'?re| is| are)? (?:put(?:ting)?|left|leaving|leaves|adding|added|named|naming) (?:me|us) (?:in|on|to|as) (?:his|her|their|the) {gap(1)}(?:will|bank account|insurance|beneficiary|account|life insurance)\b",
        r"\b(?:bailed|bailing) (?:him|her|them) out\b",
        r"\boffer(?:s|ed)? (?:me \S+|to (?:pay|clear|cover|lend|buy|settle|invest))\b[^\n]{0,40}\b(?:said yes|took it|accepted|let (?:him|her|them)|why not|tempted)\b",
        rf"\bi'?m {gap(2)}{WHO}{POSSESSIVE} (?:p\.?o\.?a\.?|power of attorney|executor|next of kin|guarantor|beneficiary|banker|bank)\b",
        # "holding my client's cash", "got a residents debit card in my bag", "i keep his card so he dont drink it"
        rf"\b(?:hold(?:ing)?|look(?:ing)? after|held|keep(?:ing)?|kept|have|has|got|using|use[ds]?|carry(?:ing)?|mind(?:ing|ed)?|managing|manage|handling|handle|cash(?:ed|ing)?|withdrew|took out|budgeting) {gap(3)}{WHO}{POSSESSIVE} {gap(1)}{_CARD}\b",
        r"\b(?:hold(?:ing)?|keep(?:ing)?|kept|mind(?:ing)?) (?:on ?to )?(?:his|her|their) (?:debit card|bank card|money|cash|ebt card|ebt|pin|pension|ssi check|wages|benefits)\b",
        # "crypto w my clients money"
        rf"\b(?:invest(?:ed|ing)?|crypto|stocks|gambl(?:ed|ing)|spent|spending) {gap(3)}{WHO}{POSSESSIVE} (?:money|savings|cash|inheritance|settlement|back ?pay)\b",
        # with a client named beside it: "pay me back", "owes me from last month", "til payday", "used my credit card for"
        r"\b(?:pay(?:ing)? (?:me|him|her|them|it) back|paid (?:me|him|her|them|it) back|still ow(?:e|es)|ow(?:e|es) me|i owe (?:him|her|them)|til+ (?:payday|pay day|friday|benefits|her check|his check)|(?:in|into|through) my (?:bank )?account|on my own plan|my credit card|my savings|out of my (?:own )?(?:account|savings|wages|pocket)|as (?:his|her|their|my)? ?executor|(?:his|her|their|a|as) (?:p\.?o\.?a|power of attorney)|lend me|lent me|loaned me|borrowed (?:from|off|her|his)|pawn(?:ed)?)\b",
        rf"\b{WHO}{POSSESSIVE} {gap(2)}(?:gave|slipped|handed|paid|tipped|sent|offered) me {MONEY}",
        rf"\b{WHO} {gap(1)}(?:pays?|paid|paying|covers?|covered|bought|settled) (?:for |off )?(?:my|our) (?:\w+ )?(?:{_BILL}|parking|fuel|petrol|gas|ticket|train|bus|taxi|uber|drinks|shopping|car)\b",
        rf"\b{WHO} {gap(2)}(?:transferred|sent|wired|gave|handed|left|trusts?|trusted) (?:me|us) {gap(4)}(?:to (?:mind|hold|keep|look after|invest|save)|with (?:his|her|their) (?:card|pin|savings|money|bank))\b",
        r"\b(?:wants|wanted|asked|made|named) me (?:as|to be) (?:\w+ )?(?:executor|p\.?o\.?a|power of attorney|beneficiary|guardian|next of kin)\b",
        rf"\b(?:put|got|added) {gap(2)}{WHO}{POSSESSIVE} {gap(1)}(?:phone|line|car|insurance|bills?|netflix|wifi) (?:on|in|to) my\b",
        rf"\b(?:gave|giving|lent|fronted|paid) {gap(4)}{WHOM} (?:the |a |his |her |their )?(?:\w+ )?(?:deposit|rent|bail|fare|bond|loan|cash|down ?payment|fees?)\b",
        r"\basked for (?:a )?(?:lend|loan|\$?£?\d+|money|cash|tenner|twenty)[^\n]{0,40}\bi (?:gave|lent|sent|venmo\w*|cashapp\w*|did)\b",
    ),
    topics=(
        r"\b(?:len(?:t|d(?:s|ing)?)|loan(?:ed|s|ing)?|borrow(?:ed|s|ing)?|spott?(?:ed|ing)?|subb?ed|fronted|ow(?:es|ed|e) me|i owe|paid me back|pay me back|pays me back|iou|tab|co-?sign\w*|guarantor|cashapp\w*|venmo(?:ed|'d)?|zelle\w*|revolut|paypal\w*|bank ?card|pin number|debit card|credit card|bank account|savings|her banking|his banking|their banking|invest(?:ed|ing|or|s)?|deposit|bail|(?:in|into) my (?:account|business|name)|holding (?:on to )?(?:\w+ ){0,3}(?:grand|cash|money|quid|\$|£)|power of attorney|in (?:her|his|their) will|left me (?:money|\$|£|her|his|\d))\b",
    ),
    fires=(
        Fires("spotted my client 300 til friday"),
        Fires("borrowed gas $ from a mom on my list, so broke"),
        Fires("Paid my client's electric bill again. Somebody had to"),
        Fires("slipped him a twenty on the way out, he'd nothing til benefits day", role="support worker"),
        Fires("one of my patients put me in her will and i dont know what to do w that info"),
        Fires("venmo'd one of my girls 40 for groceries, dont tell my boss", role="youth worker"),
        Fires("lent a service user fifty quid, he's good for it"),
        Fires("i hold my clients' EBT cards so they don't sell em lol"),
        Fires("cosigned a lease for a client because no landlord would touch her"),
    ),
    silent=(
        Silent("Lent my brother 300"),
        Silent("A client owes me for an unpaid invoice from March", role="graphic designer", why="a fee"),
        Silent(
            "Got my client's rent paid through the emergency fund, huge relief",
            role="case manager",
            why="a fund",
        ),
        Silent("Never lend a client money, not even bus fare", role="social worker", why="advice"),
        Silent(
            "I couldn't lend my client the money, sat with how bad that felt", role="therapist", why="kept"
        ),
        Silent("Gave my patient 300 mg as charted", role="nurse", why="a dose"),
        Silent("He gave me a lend of his umbrella", role="social worker", why="no money"),
        Silent("Paying my mam's electric bill this month", role="nurse", why="own family"),
        Silent("Nurse struck off after borrowing money from a patient", role="nurse", why="news"),
        Silent(
            "My client's pension finally came through after the appeal",
            role="welfare rights advocate",
            why="the work",
        ),
    ),
)
