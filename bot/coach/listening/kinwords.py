"""Words that give back one another: another word for the same thing, person or act."""

from __future__ import annotations

_GROUPS = """
boss manager supervisor lead head chief
mum mother parent mom
dad father parent
child kid son daughter baby toddler boy girl little teenager teen
wife husband partner spouse boyfriend girlfriend
friend mate pal buddy
brother sister sibling
colleague coworker workmate team
job work career office employment role position shift
doctor gp consultant specialist surgeon
hospital ward clinic
shout yell scream snap holler roar
quit leave resign
fire sack dismiss redundancy redundant layoff
argue fight row argument quarrel bicker clash
drink alcohol drunk booze beer wine pub bar sober
smoke cigarette smoking tobacco vape nicotine
money cash rent bill debt pay afford savings loan mortgage financial finances
promise swear word
forget forgot slip miss
lie dishonest truth deceive
die death pass funeral lose gone loss bury
ill sick illness unwell disease diagnosis cancer
sleep night bed awake insomnia
exam test grade mark result study
school class lesson teacher university college
house home flat apartment place
phone call ring text message
ask request question
help support hand
alone lonely lone solo myself yourself nobody
tired exhaust exhausted wear worn sleepy
angry mad furious cross rage
scared afraid frighten terrify fear scare worry worried anxious nervous
sad unhappy cry tear upset
happy glad pleased delight thrilled excited joy
hate despise
love adore
hurt pain ache sore
stop cease finish end
begin start
big huge massive large enormous
small little tiny
listen hear
choose pick decide decision choice
cook dinner meal food lunch eat tea supper
weight diet kilo pound
exercise gym run jog walk workout train
dog puppy cat pet
car drive vehicle
year month week day
laugh joke mock tease
wait hold
cheat affair unfaithful
divorce separate split break breakup
marriage marry wedding married
invite party event
ignore overlook blank
clean tidy mess chore wash dishes housework
control power
idea plan
win prize award
interview apply application
publish book novel write
move leave
guilt guilty blame fault
proud pride
change different difference
try attempt effort
important matter care value
family relative
trust rely
share split
fail failure failed flunk
pass success succeed
presentation slides talk speech
pressure stress stressed strain
teen teenager adolescent
medication pill tablet medicine drug dose
visit see
late delay
early soon
everybody everyone
"""

KIN: dict[str, frozenset[int]] = {}
for _number, _line in enumerate(_GROUPS.strip().splitlines()):
    for _word in _line.split():
        KIN[_word] = KIN.get(_word, frozenset()) | {_number}
