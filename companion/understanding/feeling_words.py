"""How feelings sound: a line says which feeling and how strongly, then its words and phrases, without apostrophes."""

LEXICON = """
neutral 0: im fine, i am fine, its fine, im ok, im okay, im alright, fine art, no worries, never mind, happy
  birthday, mad max, cold case, happy hour, dead end, love letter, blue sky, pretty good at, fair enough, dont
  mind, down the, down to, upset stomach, low fat, low key, great grandmother, great grandfather, great britain,
  hurt locker, like that, well done steak, guilty pleasure, surprise party, joy division, sick leave, sick day, sick
  note, mental health, home alone, by chance, fine with me, best friend, best friends, for the promotion, for a
  promotion, my best, cheer up, best man, worst case, my bad, not surprising, dont worry
joy .9: never been happier, never been so happy, never felt better, never been better, ecstatic, overjoyed,
  thrilled, elated, over the moon, on cloud nine, best day ever, best day of my life, euphoric, happiest
joy .8: happy, delighted, so excited, excited, exciting, amazing day, joyful, joy, yay, woohoo, hooray, yippee,
  wonderful, amazing, fantastic, awesome, got the job, got engaged, got married, were engaged, were pregnant, im
  pregnant, had a baby, won the, i won, we won, best news, great news, happier
joy .7: happy tears, tears of joy, tears of happiness, tears of relief, cried with joy, crying with joy, cried for
  joy, happy cry, happy crying, crying happy tears, cried happy tears, cry happy tears, moved to tears, ugly cried
  happy
joy .6: glad, great, cheerful, pleased, good news, fun, delicious, brilliant, cant wait, can not wait, looking
  forward, in a good mood, great day, good day, nice day, lovely, smiling, smile, laughing, laughed, hilarious,
  beautiful, perfect, enjoying, enjoyed, enjoy, celebrate, celebrating, celebrated, loved it, had a blast, best,
  feels good, feel good, feeling good, feel great, feeling great, feeling better, feel better, blast, relieved,
  relief, what a relief, feel amazing
joy .4: good, nice, cool, funny, lol, haha, hahaha, lmao, hehe, sweet, yes!, content, satisfied, calm, peaceful,
  relaxed, relaxing, cozy, cosy, comfy, pleasant, fresh, win, won, favorite, favourite, love it, i love, love that,
  i like, yum, yummy, nailed it, not bad, not too bad, not so bad, cant complain, not bad at all, interesting,
  impressive, well done, good job, congrats, congratulations, better, enjoyable, adorable, cute
loving .9: i love you, love you, love u, ily, in love, madly in love, adore, head over heels, love him so, love her
  so, soulmate
loving .7: i love him, i love her, i love them, i love my, love my, falling for, have a crush, crush on, dear to me,
  cherish, i care about, my heart melts, xoxo, butterflies, my everything, fond of, cuddle, cuddles, hugs, kisses,
  kiss, tenderness
grateful .8: grateful, thankful, so thankful, appreciate, blessed, means a lot, means so much, means the world, cant
  thank, gratitude, indebted
grateful .6: thanks, thank you, thank u, thx, tysm, ty, lucky to have
proud .9: so proud, proud, i did it, we did it, i made it, nailed it, accomplished, achieved, achievement, smashed
  it, aced, passed my, i passed, got promoted, promotion, personal best, graduated, finally finished, pulled it off,
  crushed it, first place
hopeful .7: hopeful, optimistic, looking up, fingers crossed, i hope, hoping, hopefully, light at the end, things
  will get better, it will get better, things get better, it gets better, getting better, have hope, there is hope,
  wish me luck, new start, fresh start, promising, believe in, encouraged
sadness 1: heartbroken, devastated, grieving, passed away, depressed, suicidal, hopeless, worthless, my heart is
  broken, broke my heart, breaks my heart, despair, inconsolable, want to die, miserable, shattered inside, gutted
sadness .85: cant stop crying, couldnt stop crying, sad, unhappy, crying, cried, cry, in tears, tears, sobbing,
  weeping, mourning, grief, funeral, broke up, dumped me, left me, broken up, lost my mother, lost my father, lost
  my mum, lost my mom, lost my dad, lost my dog, lost my cat, lost my grandmother, lost my grandma, lost my grandpa,
  lost my job, got fired, got laid off, been fired, been laid off, died, put down, divorce, miscarriage, sorrow,
  heartbreak, heartache, broken hearted, depression, depressing, feel dead inside, hate my life, hate myself
sadness .65: cant take this pain, cant take the pain, cant take it, cant take this anymore, cant bear, feeling down,
  feel down, im down, so down, feeling low, feel low, feeling blue, feel blue, feeling so down, feeling so low,
  really down, bit down, upset, disappointed, disappointing, let down, let me down, hurt, hurts, hurting, miss him,
  miss her, miss them, miss you, miss my, i miss, missed out, missing my, regret, regrets, gloomy, bummed, bummer,
  discouraged, hard time, rough day, bad day, terrible day, awful day, horrible day, rough time, tough day, tough
  time, rough week, hard day, not okay, not ok, not good, not great, not doing well, not well, not fine, not
  alright, empty, numb, feel like a failure, failed, failure, falling apart, fell apart, breaking down, broke down,
  heavy heart, unloved, forgot my birthday, went wrong, going wrong, goes wrong, rejected, cant cope, cant do this,
  given up, giving up, lost everything, pointless,
  meaningless, in pain, pain, suffering, struggling, worst day, useless
sadness .4: bad, unfortunately, sadly, sigh, lost, sucks, poor thing, pity, a shame, what a shame, too bad, unlucky,
  tough, rough, gone, difficult, cancelled, canceled, homesick, nostalgic, wish i had, meh, could be better, been
  better, so so, not really okay, sorry for your loss, rip, hard to
lonely .9: lonely, lonesome, loneliness, so alone, all alone, feel alone, feeling alone, completely alone, isolated,
  no friends, have no friends, dont have friends, dont have any friends, no one to talk to, nobody to talk to, noone
  to talk to, nobody cares, no one cares, noone cares, left out, by myself again, nobody loves me, no one loves me,
  nobody understands, no one understands me, nobody to talk with, forgotten about me, alone again, outsider,
  invisible, on my own again, excluded, abandoned, nobody likes me, no one likes me, nobody wished me, no one wished
  me, nobody remembered my, no one remembered my, dont belong, dont fit in
lonely .55: alone, ignored, ghosted, no one came, nobody came, nobody called, miss having, miss people, nobody
  texts, no one texts, eat alone, eating alone, by myself
anger .95: furious, enraged, livid, rage, seething, outraged, fuming, hate him, hate her, hate them, hate you, hate
  u, pissed off, so mad, infuriating, infuriated, lost my temper, makes my blood boil
anger .75: angry, mad, pissed, hated him, hated her, hated them, hate your guts, hate each other, fed up, sick of,
  sick and tired, betrayed, resent, resentful, bastard, how dare, unfair, not fair, so unfair, lied to me, cheated
  on me, treated me like, screamed at me, yelled at me, bitch, asshole, hostile, bitter, had enough, i am done with,
  anger, wtf, the hell
anger .55: annoyed, annoying, irritated, irritating, frustrated, frustrating, frustration, tired of, ugh, argh, grr,
  grumpy, cranky, ridiculous, rude, stupid, idiot, idiots, drives me crazy, driving me crazy, driving me nuts, on my
  nerves, gets on my nerves, pain in the ass, bullshit, moody, jealous, envious, dumb, moron, argument, arguing,
  argued, fight with, had a fight, fought, shut up, wound up, unacceptable, offended, insulted, disrespectful,
  disrespected, nerve, gossip
anger .55: hate my, hate our, hate their, hate his
anger .22: hate, hates, hated, hating
anger .35: fuck, shit, damn, dammit, crap, hell, screw, whatever, complain, complaining, blame, unreasonable,
  selfish, toxic, horrible, terrible, awful, worst, bothering, bother
fear .9: terrified, petrified, horrified, panic, panicking, panicked, panic attack, panic attacks, scared to death,
  fear for my life, nightmare, nightmares, horror, dread, dreading, terrifying, frightened
fear .75: scared, afraid, frightening, scary, fear, fearful, fears, creepy, creeped out, freaked out, spooked,
  threatened, threatening, in danger, unsafe, shaking, stalking me, phobia
anxious .85: freaking out, freak out, freaking tf out, freakin out, anxious, anxiety, worried sick, overwhelmed,
  overwhelming, stressed out, so stressed, stressed, stress, stressful, nervous, on edge, cant breathe, heart is
  racing, overthinking, spiraling, spiralling, cant stop thinking, butterflies in my stomach, racing thoughts, tense
anxious .65: worried, worry, worries, worrying, uneasy, restless, insecure, unsure of myself, under pressure,
  pressure, jittery, cant sleep, couldnt sleep, cant relax, uncertain, what if, concerned, dont know what to do,
  exam tomorrow, interview tomorrow, deadline, deadlines, too much on my plate, falling behind, waiting for results,
  in over my head
disgust .85: disgusting, disgusted, gross, revolting, repulsive, nauseating, vomit, makes me sick, grossed out,
  sickening, vile, nasty, eww, ew, yuck, yucky, icky, rotten, filthy, puke, stinks, stank, maggots, mouldy, moldy,
  slimy, foul
surprise .8: surprised, shocked, shocking, astonished, stunned, amazed, unexpected, unexpectedly, didnt expect, did
  not expect, out of nowhere, cant believe, can not believe, couldnt believe, mind blown, unbelievable, speechless,
  whoa, no way, wow, blew my mind, jaw dropped, never expected, surprise, surprising, astounded
surprise .55: omg, oh my god, oh my gosh, omfg, what the, incredible, weird, strange, seriously, guess what, plot
  twist, suddenly, wait what, really?, oh wow, who knew, wild, bizarre
tired .85: exhausted, exhausting, worn out, burnt out, burned out, burnout, drained, wiped out, dead tired,
  knackered, shattered, so tired, running on empty, no energy, fatigued, fatigue, run down, running on fumes, barely
  slept, didnt sleep, hardly slept, no sleep, slept badly, slept terribly, up all night, sleepless
tired .7: tired, sleepy, weary, drowsy, need sleep, need a nap, long day, need rest, yawn, yawning, groggy, half
  asleep, lethargic, overworked, sleep deprived, wrecked, beat, too much work
bored .85: bored, boring, boredom, so bored, nothing to do, bored to death, dull, killing time, same old,
  monotonous, tedious, bored out of my mind, uneventful, stuck at home
ashamed .9: ashamed, humiliated, humiliating, mortified, so embarrassed, disgraced, made a fool of myself
ashamed .7: embarrassed, embarrassing, embarrassment, guilty, guilt, shame, remorse, my fault, all my fault, feel
  bad about, feel terrible about, feel awful about, i messed up, i screwed up, blew it, cringe, regret what, let
  everyone down, let them down, let you down, i ruined, self conscious, shouldnt have said, shouldnt have done,
  disappointed in myself, awkward, i feel stupid, felt stupid, feel like an idiot, so sorry
"""

EMOJI = """
joy .6: 😀 😃 😄 😁 😊 🙂 😆 😂 🤣 🥳 🎉 😎 🤩 😋 😜 😝 😺 🙌 ✨ 🎊 😌 🌞 🤗 :) :-) :d :-d :p ;)
loving .7: ❤ ❤️ 😍 🥰 😘 💕 💖 💗 💓 💞 💘 💙 💚 💛 💜 🧡 🖤 😻 💋 <3 🫶
grateful .6: 🙏
proud .6: 💪 🏆 🥇 😤🏆 🎓
hopeful .6: 🤞 🌱 🌈
sadness .7: 😢 😭 😞 😔 🙁 ☹ ☹️ 😥 😿 💔 😓 🥺 😩 😫 :( :-( :/
anger .8: 😠 😡 🤬 😤 👿 🖕 💢
fear .8: 😱 😨 😧 👻
anxious .7: 😰 😟 😬 😖 😣
disgust .8: 🤢 🤮 😒 🤧
surprise .7: 😮 😯 😲 🤯 😳 🙀
tired .7: 😴 🥱 😪 🛌
bored .6: 😑 🙄 😐
ashamed .6: 🙈 😅 🫣
"""

NEGATORS = frozenset(
    "not no never dont doesnt didnt isnt wasnt arent werent aint cant cannot couldnt wont wouldnt havent hasnt hadnt "
    "without hardly barely nothing neither nor nobody none shouldnt".split()
)
INTENSIFIERS = frozenset(
    "so very really extremely super incredibly insanely totally absolutely completely truly deeply utterly fucking freaking "
    "damn too such terribly awfully ridiculously hella unbelievably genuinely seriously bloody".split()
)
SOFTENERS = frozenset(
    "bit little slightly somewhat kinda kind sort sorta fairly rather mildly almost less maybe partly".split()
)
BREAKS = frozenset("but and because however though although yet or when if while except".split())
OWN = frozenset("i im ive id ill me my myself we were weve us ive".split())
OTHERS = frozenset(
    "he she they hes shes theyre him her his their sister brother mom mum mother dad father friend friends wife husband "
    "boyfriend girlfriend son daughter boss cousin aunt uncle grandma grandpa grandmother grandfather neighbour neighbor "
    "colleague coworker roommate partner kids kid baby dog cat people everyone everybody someone somebody teacher you your "
    "youre parents child children guy girl man woman nephew niece ex".split()
)

VALENCE = {
    "joy": 1.0, "loving": 1.0, "grateful": 0.9, "proud": 0.9, "hopeful": 0.7, "surprise": 0.1, "neutral": 0.0, "bored": -0.5,
    "tired": -0.5, "anxious": -0.7, "ashamed": -0.7, "lonely": -0.8, "fear": -0.8, "disgust": -0.8,
    "anger": -0.9, "sadness": -1.0,
}  # fmt: skip
DENIED = {
    "joy": ("sadness", 0.5), "loving": ("sadness", 0.4), "proud": ("ashamed", 0.5), "hopeful": ("sadness", 0.6),
    "grateful": ("anger", 0.3), "sadness": ("joy", 0.35), "fear": ("hopeful", 0.35), "anxious": ("joy", 0.35),
    "anger": ("neutral", 0.3), "ashamed": ("neutral", 0.3), "lonely": ("joy", 0.3), "tired": ("neutral", 0.3),
    "bored": ("joy", 0.3), "disgust": ("neutral", 0.3), "surprise": ("neutral", 0.3), "neutral": ("neutral", 0.0),
}  # fmt: skip

BODY = (
    "finger fingers hand hands arm arms wrist wrists elbow elbows shoulder shoulders neck back spine leg legs knee knees "
    "ankle ankles foot feet toe toes hip hips head eye eyes ear ears jaw tooth teeth gum gums mouth throat tongue nose belly "
    "stomach tummy chest ribs rib muscle muscles thumb thumbs calf calves thigh thighs heel heels joints skin face lip lips"
).split()
ACHES = (
    "hurt",
    "hurts",
    "hurting",
    "is hurting",
    "are hurting",
    "still hurts",
    "still hurt",
    "really hurts",
    "really hurt",
)
"""Of a part of the body these are aches; of the heart and of people they are sorrow."""
ROUNDS = "game games match matches round rounds set sets final finals bet race point points hand hands".split()
BEFORE_ROUNDS = (
    "the a an every another this that my our each all one two three four five six seven eight nine ten".split()
)
IN_A_ROW = "two three four five six seven eight nine ten 2 3 4 5 6 7 8 9 10 twice thrice".split()
FAINT_PRAISE = frozenset("best nice love good great better favorite favourite like cool sweet fun".split())
"""Said beside something bad, these name no great joy."""
PRAISE_MOST = 0.5
TEARS = frozenset("cry cried crying tears sobbing sobbed weeping".split())
GLAD = frozenset("joy loving proud grateful".split())
TURNED = frozenset(
    "but now used once funeral miss missed gone left him her anymore without lost night nights days weeks alone though".split()
)
"""Words beside which tears are no tears of joy."""
