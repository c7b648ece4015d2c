"""The words and openings that tell what a sentence does; written without apostrophes, as the acts compare them."""


def _phrases(table: str) -> frozenset[str]:
    return frozenset(" ".join(one.split()) for one in table.split(","))


GREETINGS = _phrases(
    "hi, hello, hey, heya, hiya, hiii, hii, heyy, heyo, yo, hullo, howdy, greetings, sup, wassup, whats up, good "
    "morning, "
    "morning, good afternoon, afternoon, good evening, evening, gm, hi there, hello there, hey there, im back, im "
    "home, "
    "good day, gday, hola, yoo, ello, mornin, whats good, long time no see, 👋"
)
FAREWELLS = _phrases(
    "bye, goodbye, bye bye, byebye, byee, bai, goodnight, good night, gnight, gn, nighty night, night night, nite, "
    "see you, see ya, see you later, see you soon, see you tomorrow, see ya later, see u, cya, cu, ttyl, ttys, "
    "later, laters, "
    "need to sleep now, have to sleep now, must sleep now, should sleep now, have to go now, need to go now, "
    "got to go now, gotta go now, must go now, should go now, have to run now, gotta run now, "
    "gotta go, got to go, gotta run, have to go, need to go, must go, should go, gtg, g2g, have to run, off to bed, "
    "going to bed, heading to bed, off to sleep, going to sleep, gonna sleep, talk to you later, talk to you soon, "
    "talk later, "
    "talk soon, talk tomorrow, talk to you tomorrow, take care, sleep well, sweet dreams, farewell, so long, until "
    "tomorrow, "
    "until next time, til tomorrow, have a good night, have a good one, have a good day, have a nice day, have a "
    "great day, "
    "have a good evening, have a nice evening, sleep tight, signing off, logging off, heading out, im off, catch "
    "you later, "
    "peace out, adios, ciao, night, nighty, brb, heading off, gonna go, gonna head out, gonna go to bed, gonna go "
    "to sleep, "
    "time for bed, ill be back later, speak soon, speak later, speak to you later, toodles, cheerio"
)
THANKS = _phrases(
    "thanks, thank you, thank u, thankyou, thx, thnx, tysm, ty, cheers, many thanks, much appreciated, appreciate "
    "it, "
    "i appreciate it, i appreciate that, i appreciate you, thanks a lot, im grateful, tks, thank god for you, bless "
    "you"
)
APOLOGIES = _phrases(
    "sorry, im sorry, my bad, i apologise, i apologize, apologies, my apologies, forgive me, excuse me, pardon me, "
    "so sorry, im so sorry, sry, soz, i am sorry, i am so sorry, im really sorry, oops sorry, my mistake, i didnt "
    "mean to"
)
YES = _phrases(
    "yes, yep, yeah, yea, yup, yess, yas, ya, yah, sure, sure thing, of course, absolutely, definitely, certainly, "
    "please do, sounds good, go ahead, go for it, why not, i do, i am, i did, i would, i will, i have, i can, i "
    "think so, "
    "i guess so, i hope so, for sure, totally, exactly, correct, indeed, aye, uh huh, mhm, thats right, youre right, "
    "yes please, id love to, id love that, with pleasure, obviously, naturally, very much, it is, it was, it does, "
    "they are, he is, she is, we are, lets do it, i suppose so, 👍, alright then, affirmative, you bet, kind of, a "
    "bit, a little"
)
NO = _phrases(
    "no, nope, nah, nay, naw, noo, not really, no thanks, no thank you, not yet, i dont, im not, i didnt, i "
    "wouldnt, i havent, "
    "i cant, i wont, never, of course not, not at all, i dont think so, no way, negative, not now, not today, not "
    "exactly, "
    "absolutely not, definitely not, certainly not, hell no, not particularly, i hope not, i guess not, not much, "
    "it isnt, "
    "it wasnt, it doesnt, rather not, id rather not, not quite, never mind, nevermind, neither, none, 👎, i am not, "
    "i do not"
)
NOT_NO = _phrases(
    "no one, no more, no idea, no matter, no longer, no wonder, no doubt, no body, no reason, no point, never been, "
    "never had"
)
BACKCHANNELS = frozenset(
    "ok okay okey okie okk kk k hm hmm hmmm mm mmm mhm uh huh uhuh right cool nice wow oh ah aha alright fair enough "
    "interesting true great awesome whoa i see got it makes sense gotcha understood noted oki good ooh oof dang damn "
    "wonderful lovely sweet neat perfect then well fine so and is that thats 👌 🙂 yikes ugh aww aw meh".split()
)
BACKCHANNEL_NEEDS = BACKCHANNELS - frozenset("i it and is that thats then well so".split())
LAUGHS = frozenset("lol lmao lmfao rofl hehe heh lolol lols xd 😂 🤣 😆 😹 haha hah teehee jaja kek".split())
REQUEST_VERBS = frozenset(
    "tell show help give remind sing write send stop wake play explain say call listen talk recommend suggest "
    "remember forget ask make please be teach read describe speak cheer distract keep let change translate "
    "find check list guess hug pick choose motivate encourage advise share stay leave set delete correct repeat sum "
    "summarise summarize draw imagine pretend entertain answer come go do try add look open start bring take hold".split()
)
WISHES_OF_YOU = _phrases(
    "i want you to, i need you to, id like you to, i would like you to, i wish you would, lets, let us, let me, "
    "how about we, can we, could we, shall we, i want to talk about, can i, could i, may i, i need advice, i need "
    "your help, "
    "i need help with, i need some advice, "
    "dont forget, dont tell, dont worry, dont ask, dont say, dont be, dont let, dont stop, dont go, "
    "dont leave, dont make, dont call, dont give, dont send, dont show, dont talk, do not forget, "
    "do not tell, do not worry, do not ask, do not say, do not be, do not let, do not stop, do not go, "
    "do not leave, do not make, do not call, do not give, do not send, do not show, do not talk, "
    "never tell, never forget, never say, never ask, "
    "feel free"
)
WH = frozenset(
    "what whats who whos whose where wheres when whens why whys how hows which wat wut whatre whatd howd whered whyd "
    "whatcha whatll".split()
)
AUXILIARIES = frozenset(
    "am are is was were do does did dont doesnt didnt can could cant couldnt will would wont wouldnt should shouldnt "
    "shall may might have has had havent hasnt isnt arent wasnt werent arnt must".split()
)
SUBJECTS = frozenset(
    "i you u he she it they we this that these those there anyone someone everyone people my your the a his her "
    "their our "
    "ya any anybody one".split()
)
YOU = frozenset("you your youre yours yourself u ur youve youd youll ya".split())
ME = frozenset("i my me im ive id ill mine myself".split())
MINE = ME | frozenset("we were weve our us ours lets".split())
RECALLS = _phrases(
    "do you remember, do you recall, do you know, did you remember, did i, have i, do you still know, do you still "
    "remember, "
    "remember, can you remember, do u remember, do u know, you remember, have you forgotten, did you forget, dont "
    "you remember, "
    "do you even know, do you even remember, can you guess, are you aware, did you know"
)
PRAISE_OF_YOU = frozenset(
    "great amazing awesome sweet kind funny nice best smart cool helpful lovely wonderful clever brilliant adorable "
    "cute "
    "perfect good fantastic wise thoughtful fun beautiful incredible caring hilarious understanding friend gem star "
    "legend "
    "genius angel right impressive supportive charming interesting patient lifesaver rock".split()
)
INSULT_OF_YOU = frozenset(
    "stupid idiot dumb useless annoying boring terrible awful worst ugly pathetic moron trash garbage bad fake "
    "creepy "
    "weird rude horrible worthless lame loser crap shit shitty jerk broken dense slow retarded clueless disgusting "
    "mean liar "
    "lying cold heartless robotic incompetent ridiculous suck bitch asshole dick cringe".split()
)
PRAISES = _phrases(
    "well done, good job, great job, nice job, good bot, nice one, good boy, good girl, i love you, i like you, "
    "love you, "
    "love ya, ily, i love talking, i like talking, i enjoy talking, you rock, you get me, youre the best, you rule, "
    "i missed you, i miss you, great answer, good answer, good point, clever, well said, you made me smile, you "
    "make me smile, "
    "you made my day, you always know, you understand me, i adore you, bravo, good one, smart"
)
INSULTS = _phrases(
    "shut up, fuck you, fuck off, screw you, you suck, i hate you, go to hell, go away, get lost, piss off, stupid "
    "bot, "
    "dumb bot, idiot, moron, bad bot, useless bot, you bore me, youre boring, kys, kill yourself, go die, stfu, "
    "hate you, "
    "eat shit, drop dead, up yours, you dont understand anything, you understand nothing, you know nothing, you "
    "idiot, "
    "you moron, you bitch, bitch, asshole, you asshole, stupid, dumbass, nobody asked, nobody likes you, f you, f "
    "off, fu"
)
OPINIONS = _phrases(
    "i think, i believe, i reckon, in my opinion, imo, imho, i prefer, id say, i would say, personally, if you ask "
    "me, "
    "i dont think, i dont believe, i find, i feel that, to me, i agree, i disagree, honestly i think, i doubt, i "
    "suppose, "
    "i kinda think, i really think, i still think, i guess, i consider"
)
JUDGEMENTS = frozenset(
    "best worst better worse great terrible amazing awful overrated underrated boring good bad beautiful ugly "
    "wonderful "
    "brilliant stupid ridiculous fantastic delicious disgusting interesting important unfair fair wrong right nice "
    "lovely "
    "cool cute funny hilarious weird perfect superior pointless annoying fun fascinating gorgeous tasty awesome "
    "crazy".split()
)
COPULAS = frozenset("is are was were isnt arent wasnt werent its thats theyre looks sounds seems tastes should".split())
LEADS = frozenset(
    "and but so well oh hey hi hello um uh hmm ok okay anyway also yo ah then ooh wait please actually honestly "
    "haha lol now".split()
)
PAST_STARTS = frozenset(
    "went got had was been did saw made took came ate slept met lost found bought finished started worked woke felt "
    "spent watched read talked called played moved broke forgot feeling going working trying having getting "
    "thinking just "
    "still cant dont didnt couldnt havent wish hope love hate need want miss tired excited".split()
)
ASKING = frozenset("can could would will pls".split())
ASKED_OF_YOU = REQUEST_VERBS | frozenset("please just maybe also".split())
ALONE = frozenset("stop help wait listen".split())
YES_OR_NO = YES | NO
