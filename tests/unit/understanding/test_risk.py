"""Danger is heard however it is put, and figures of speech are not danger."""

import pytest

from companion.domain.understanding import Risk
from companion.language.normalise import normalise
from companion.language.sentences import split
from companion.language.tokens import tokenise
from companion.understanding.risk import risk_of

PLAIN = """
I want to end my life
i really want to die
I can't stop thinking about killing myself
honestly I just don't want to live anymore
i'm gonna kill myself
I'm planning to kill myself on Friday
im going to kms
kms
I'm thinking of ending it all
i think about suicide a lot
suicide is the only thing on my mind
I feel suicidal tonight
been feeling really suicidal lately
having suicidal thoughts
I wish I were dead
i wish i was never alive, i want to be dead
I'd rather be dead
I want to be dead
I don't wanna be alive
i dont want to exist anymore
I no longer want to live
I don't see a reason to live and I'm going to end it
Wanna die
want to die so bad
just let me die
I hope I die in my sleep
hope I don't wake up tomorrow
I never want to wake up again
I'm going to jump off a bridge
thinking about jumping in front of a train
I'm standing on a bridge and I'm going to jump
I'm on the roof and I want to jump
i took all my pills
just swallowed a bottle of sleeping pills
I took like 30 paracetamol
I overdosed on purpose
I want to overdose
I tried to kill myself last night
I tried to hang myself yesterday
I attempted suicide last week
I've got a gun and I'm going to shoot myself
I'm going to slit my wrists
I have the pills ready
wrote my suicide note
I wrote a goodbye letter to my parents, tonight I'm ending it
I have a plan to kill myself
I'm gonna off myself
i want to unalive myself
thinking about unaliving myself
i wanna unalive
i am going to commit suicide
considering suicide
I've been contemplating suicide
I deserve to die
i should just die
I should kill myself
might kill myself tonight
maybe i'll kill myself
I'd kill myself if I had the courage
I will kill myself if she leaves me
I want to kil myself
i want to kill mysef
i wnat to die
i want to diee
I wan to dei
im sucidal
thinking about sucide
I'm about to end it all
i just wanna end it all
I can't go on, I want to die
nobody would care if I killed myself, so I will
how do I kill myself
what's the best way to die
painless ways to die
how to kill yourself without pain, asking for me
I've been cutting myself
i cut myself again
I cut my wrists
I cut my arms last night
I'm hurting myself again
I want to hurt myself
I started self harming again
I self harm
i relapsed and cut
I burn myself with cigarettes
I've been burning myself on purpose
i need to cut
the urge to cut is so strong
I can't stop cutting
i scratch my arms till they bleed
I keep hitting myself when I'm upset
I WANT TO DIE
I WANT TO KILL MYSELF!!!
i don't want to live in this world anymore
I don't want to be on this planet anymore
death is the only way out for me, i'm going to do it tonight
I want my life to be over
I'm ready to die
I've decided to die
tonight I will end my life
life isn't worth living, I'm going to kill myself
I can't live anymore, i'll hang myself
I don't want to wake up tomorrow
I want to go to sleep and never wake up
I'm going to drown myself
I want to blow my brains out
i keep picturing killing myself
I'm seriously considering ending everything
I don't deserve to live
every day I think about dying
i think about killing myself every day
been thinking about ending my life
My mind keeps telling me to kill myself
the voices tell me to kill myself
I bought a gun to kill myself with
I'm suicidal and alone
I have suicidal ideations
I almost killed myself last night
I nearly killed myself yesterday
if I had a gun I would shoot myself
I'm gonna take all of these pills
I want to swallow all these pills
I hate being alive
I want to stop living
I can't do it anymore. I want to die.
I am going to kill my self
I keep having thoughts of killing myself
I can't get suicide out of my head
I've been planning how to end my life
tonight's the night, I'm killing myself
I don't want to live another day
I wish my life would just end
I'd be better off dead
I've swallowed all my antidepressants
I'm holding a razor to my wrist
I cut my thighs last night
I need to hurt myself to feel something
I've lost the will to live and I'm gonna hang myself
i want 2 die
I'm gonna jump
I'm sitting on the edge of the roof ready to jump
I've been googling ways to die
I have a noose in my closet
I really want to kill myself rn
I don't wanna be here anymore, I want to be dead
There's a gun next to me and I'm going to use it
i'm so close to killing myself
killing myself is the only option
I want to slit my throat
i might as well kill myself
just want to be dead already
I feel like killing myself
I feel like dying
I want to crash my car into a wall
i've attempted before and I'm going to try again tonight
nothing would make me happier than dying
I should've died
I wish the crash had killed me
I want to take my own life
I've made up my mind to end my life
I'm having thoughts about ending it
thoughts of self harm again
I punched the wall and then I cut myself
I put out cigarettes on my arm
i hurt myself on purpose
wish I could just kill myself and get it over with
I really don't want to be alive right now
I'm thinking of taking my own life
lately all I think about is dying
I'm going to take all my sleeping pills tonight
I feel suicidal and I don't know what to do
I tried to end my life on Monday
I'm cutting myself again and it's getting deeper
My plan is to hang myself this weekend
I want this life to be over for good
I'm gonna step in front of a train
i cant do this i wanna kill myself
dying is all I want
I've got the rope and I'm going to use it
I just drank a bottle of bleach
Im seriously suicidal rn
there's blood everywhere, I cut too deep
I hate myself so much I want to die
i keep burning my arm with a lighter
I told my mom I want to kill myself and she laughed
I'm about to take my life
I'm having suicidal thoughts and I'm scared
I want to die in my sleep tonight
please help me I'm going to kill myself
I can't live like this, I want to end my life
I've decided that I'm going to end my life
I just took an entire bottle of tylenol
kill myself that's all I can think about
I'm gonna hang myself tonight
wish i wasnt alive
i dont wanna live anymore
i feel like ending it all
I was going to jump off the bridge but a man stopped me
I wish I would just die already
I self-harmed last night
I'm cutting again
I slit my wrist
I keep wanting to hurt myself
I am thinking of hurting myself
I'm not safe, I might kill myself
""".strip().splitlines()

INDIRECT = """
everyone would be better off without me
they'd all be better off if I wasn't around
what's the point of going on
what's the point anymore
I see no point in living
I just want it to stop
I just want the pain to end
I wish I could disappear
I want to disappear
I wish I'd never been born
I can't keep living like this
Can't do this anymore.
can't keep doing this anymore
I can't go on like this
I'm tired of living
so tired of being alive
I'm tired of fighting
I'm done with life
I give up on life
nobody would notice if I was gone
would anyone even miss me?
no one would miss me
I'm a burden to everyone
I'm just a burden
there's no way out
I have nothing left
there's nothing left for me here
I don't want to be here anymore
I won't be around much longer
soon you won't have to worry about me
who will take care of my cat when I'm gone
I've been giving away my things
I've said my goodbyes
goodbye everyone
this will be my last message
I wouldn't mind if a car hit me
I don't care if I live or die
I hope a truck hits me
sometimes I wish I wouldn't wake up
I want to sleep and never wake up
I want to sleep forever
what do I have to live for
is life even worth living
I don't see a future for myself
I can't see myself being here next year
I don't know how much longer I can hold on
I don't think I can take this much longer
I'm hanging on by a thread
the world would be better without me
my kids would be better off with another mother
I feel hopeless
there's no hope left for me
I've lost the will to live
why am I even alive
why do I even bother waking up
I keep looking at the pills in the cabinet
I keep thinking about driving off the bridge
I wonder what it's like to be dead
I've made my peace with it
soon it'll all be over
I want out
I don't belong in this world
I'm not meant for this world
I don't trust myself tonight
I'm scared of what I might do to myself
I'm afraid I'll do something stupid tonight
how many sleeping pills is too many
please look after my dog for me when I'm not here
I shouldn't be here
I'm a waste of space
they'll be fine without me
You won't hear from me again
I'm ready to give up
I can't take it anymore
nothing matters anymore
I don't want to feel anything anymore
it would be easier if I didn't exist
it would be easier to just not exist
I'm in a really dark place
having dark thoughts again
I have nothing to look forward to
I'm exhausted from existing
I'd rather not wake up tomorrow
it hurts too much to stay
I just want peace, forever
I don't see the point of carrying on
nobody would even notice if I vanished
I'm so tired of pretending I want to be alive
I can't see a way forward
there's nothing left to live for
it'd be better for everyone if I wasn't here
maybe the world is better off without me in it
I wish I could fall asleep forever
I don't think I'll be here for Christmas
I just can't do life anymore
what would happen if I just drove off the road
I've been writing goodbye letters
I'm ready to leave this world
I don't want to keep going
I'm just taking up space
I feel like there's no escape
I won't be a problem for much longer
they'd get over me eventually
I just want to stop existing
every day I wake up disappointed that I woke up
I've stopped caring whether I live
I have nobody and no reason to carry on
I want everything to stop
I don't think I can survive another night
I feel like I'm already dead
life has no meaning anymore
why should I keep trying
my family deserves better than me
I've put all my papers in order so nobody has to deal with it
there's really no reason for me to stick around
I think everyone would be happier if I were gone
I can't keep pretending to be ok, it's too much, I want out
I don't want to exist right now
I keep imagining my own funeral
I feel like I'm just waiting to die
what's even the point of getting up
if I vanished nobody would look for me
I'm so done with living
I've been saying goodbye to people
they'd be relieved if I was gone
I don't see myself living past 25
I just want to stop hurting
I can't stop thinking about the train tracks
maybe in the next life
it's all going to be over soon
I'm not strong enough to keep living
nobody needs me around
I want to close my eyes and never open them again
I've lost everything, there is no tomorrow
my life is pointless
I feel like a burden to my family
I'd be doing everyone a favor if I was gone
I've been thinking the world doesn't need me
I'm tired of waking up
I hope I get hit by a bus
if I died tomorrow nobody would care
I'm giving up
I don't know why I'm still here
I can't do another day of this
life's not worth living
I keep wondering if anyone would come to my funeral
what's the use of living
I'm running out of reasons to stay
I'm so tired, I just want to sleep and not wake up
I want all of this to be over
nothing will ever get better
I'd be better off gone
you'd all be happier without me
this is goodbye
""".strip().splitlines()

HARMLESS = """
I'm dying laughing
this traffic is killing me
I could kill for a pizza
my phone died
kill two birds with one stone
that cake is to die for
I'm dead tired
shoot me an email
I cut myself shaving
my back is killing me
I'm dying to see you
I'm dying to try that restaurant
I'd die for a coffee
these shoes are killing me
the suspense is killing me
my mom's gonna kill me when she sees this
my boss will kill me if I'm late
I killed it at the presentation
you're killing it
I nearly died of embarrassment
I almost died laughing
I was so embarrassed I wanted to die
I'm dying of boredom
my laptop battery is dying
I died three times on that level
I keep dying in this game
I killed the final boss
I have to kill some time
she's drop dead gorgeous
over my dead body
dead serious
I'm drowning in work
I shot some hoops
I watched a documentary about suicide
Suicide Squad is a terrible movie
the song is called "I want to die"
in the book she kills herself
the character tries to kill himself in the last episode
my grandfather died last year
my uncle killed himself ten years ago
my cousin took her own life when I was a kid
I lost a friend to suicide
my plant is dying
the dog is going to die soon
I don't want to die
I'm afraid of dying
I'm scared of death
I would never hurt anyone
I need to cut back on sugar
I cut my finger while cooking
I cut my hair
cut the grass this morning
I cut class today
I burned myself on the oven
I hurt my knee running
I hurt myself at the gym
I overdosed on coffee
that joke slayed me
he beat me at chess
he hit me up yesterday
it hit me that I'm old
the news hit me hard
my heart attack of a cat jumped on me
you almost gave me a heart attack
I can't breathe, that's so funny
I can't breathe through my nose
I'm starving
I skipped lunch
I want to kill this mosquito
I'll murder that burger
I bombed my exam
I'm blowing up balloons
I'm going to shoot the wedding on Saturday
hit the gym
I beat my personal best
I'm going to die on this hill
live and let live
I want to live in Spain
I don't want to live with my parents anymore
I don't want to live here anymore
I can't live without music
what's the point of this meeting
I want to end it with my boyfriend
I'm ending my subscription
I want to take my life in a new direction
I want this week to be over
I can't wait for winter to end
I'm tired of this weather
I wish I could disappear to an island
I give up, this puzzle is too hard
I'm done for today
I'm done with my homework
goodbye, see you tomorrow
I took my pills this morning
I take two ibuprofen for my headache
I took the train to the bridge
how tall is the golden gate bridge
we jumped off the bridge into the lake, so fun
bridge is my favourite card game
I'm hanging out with friends
I hung the picture
I slept like the dead
I'm brain dead after work
the deadline is killing me
I could kill him lol
that exam killed me
I have a killer headache
kill the lights please
I want to punch my printer
my brother ate my fries, I'm gonna kill him haha
I feel numb from the cold
I'm sick of this show
I want to go home and sleep
I passed out on the couch after dinner
my chest hurts from laughing
I never want to see that movie again
the ending of the book broke me
my dad had a heart attack two years ago
my grandma had a stroke last spring
I'm hopeless at cooking
I was a hopeless romantic
no way out of the parking lot
what's the point of golf
Life is hard but it's worth living
I used to cut my own hair
I want to die my hair blue
roses are dying in the garden
he's a dead man walking in that game
I'm so done with this printer
my friend is a burden on the team
I don't want to be here, this party is boring
tell my sister I said hi
I love my life
I'm bored to death
this heat is murder
my kids are killing me today haha
I nearly died when I saw the price
I'm going to kill this workout
I would kill for eight hours of sleep
he died in the movie
we lost our dog, he died in his sleep
the battery died on the motorway
my houseplants keep dying on me
I shot a great photo
you slay me
I'd rather die than eat olives lol
this song makes me want to cry
I had to cut myself off from social media
I cut myself a slice of cake
I cut myself on a can
she hit me with a pillow
I beat my brother at Mario Kart
our team got slaughtered
I'm hanging by the pool
he passed away last week
I'm reading a book about a girl who wants to die
that comedian killed
I'm suffocating in this sweater
we're going to hang the curtains
my back hurts so much from the gym
I want to live by the sea
I don't want to wake up early tomorrow
I don't want to be here at work
I can't go on holiday this year
I'm over the moon
I ended it with him
I need to end this call
I'm tired of cooking
what's the point of ironing socks
do you ever think about death
is there life after death?
Romeo and Juliet kill themselves at the end
my diet is killing me
I've given away all my old clothes to charity
I jumped off the diving board
I'm a hopeless dancer
my neighbour's music makes me want to scream
I took all the cookies
the volcano killed thousands
doctors fight to keep patients alive
I laughed so hard I nearly died
my grandpa is dying and I'm sad
the bus almost hit me today
I got hit by a car when I was five
I have a job interview and I'm scared to death
I wish I could sleep in tomorrow
that workout destroyed me
I dropped my phone off the bridge
our train was cancelled
I'm on the train home
she broke my heart
I need a new razor
I bought a gun safe
I take pills for my blood pressure
my mother is a nurse in the ER
we played hangman
I can't take the bus today
he left me for another woman
I'm done with him
life is short, eat cake
my goldfish died
I want to end the lease
no hope of rain this week
I don't want to go on the trip
I killed a spider
I was dead on my feet
hurt my ankle at practice
the deadline is tonight and I want to scream
it's over between us
my favourite show got killed off
the joke fell flat and died
that bass line is killer
he's dying to meet you
I'm going to hang up now
the kids are driving me insane
I can't go to the party
I don't want to live in the past
I'm thinking about jumping rope for exercise
I'm thinking about the train tickets
we walked across the bridge at sunset
I love a sharp knife in the kitchen
I am ending my gym membership
life is good
she's a burden to carry upstairs, that dog
I stopped breathing for a second when I saw the view
my favourite song is Hurt
I want to take a break
I want to be gone by noon to miss the traffic
it would be better for everyone if we met on Tuesday
don't wait for me, go on without me
I'm waiting for the bus
the river looks good today
I hit my head on the shelf
I took two aspirin
everything will be over by five
I have a lot on my plate
I don't matter-of-factly say things
I'm not going to make it to the meeting
I quit my job
""".strip().splitlines()

OTHERS = """
suicide other|my friend wants to kill himself
suicide other|my sister is suicidal
suicide other|my best friend told me she wants to die
suicide other|my boyfriend is threatening to kill himself
suicide other|I'm worried my brother is going to kill himself
suicide other|my friend texted me that he's going to end his life
suicide other|someone online said they're going to kill themselves
suicide other|My mom tried to kill herself last night
suicide other|my roommate took a bunch of pills
suicide other|my daughter says she doesn't want to live anymore
self_harm other|my friend is cutting herself
self_harm other|I found out my son self harms
abuse self|he hits me
abuse self|my husband beats me
abuse self|my dad hits me when he's drunk
abuse self|my boyfriend choked me last night
abuse self|my stepdad touches me
abuse self|I was raped
abuse self|my ex is stalking me
abuse self|I'm scared of my husband
abuse self|he threatened to kill me
abuse self|she slapped me again
abuse self|my wife hits me
abuse self|my mother beats me with a belt
abuse self|he pushed me down the stairs
abuse self|my partner is abusive
abuse self|he won't let me leave the house
abuse self|my uncle touched me
abuse self|he forces me to have sex
abuse self|I'm being abused at home
abuse self|he grabbed me by the throat
abuse self|my boyfriend gets violent when he drinks
medical self|I think I'm having a heart attack
medical self|I have chest pain and can't breathe
medical self|my chest hurts and my left arm is numb
medical self|I overdosed
medical self|I can't stop the bleeding
medical self|I'm bleeding a lot and it won't stop
medical self|my throat is closing up
medical self|I swallowed bleach by accident
medical self|I'm having a stroke I think
medical other|my dad collapsed and isn't breathing
medical other|my friend overdosed
medical other|my baby is choking
medical other|my grandma won't wake up
medical other|she's having a seizure
medical other|someone collapsed in front of me
medical other|my mom is having a heart attack
violence self|I'm going to hurt him
violence self|I want to kill my boss
violence self|I'm going to stab my brother
violence self|I'm gonna shoot up my school
violence self|I want to kill them all
violence self|I'm bringing a gun to work tomorrow
violence self|I keep thinking about killing my neighbour
violence self|I'm going to make a bomb
violence self|I'm going to beat her to death
violence self|someone is breaking in
violence self|there's a man with a knife outside
eating_disorder self|I make myself throw up
eating_disorder self|haven't eaten in days because I'm fat
eating_disorder self|I've been starving myself
eating_disorder self|I throw up after every meal
eating_disorder self|I've been purging again
eating_disorder self|my anorexia is back
eating_disorder self|I don't deserve to eat
eating_disorder self|I take laxatives to lose weight
""".strip().splitlines()


def risk(text: str) -> Risk:
    """The risk of a text as a person would type it."""
    clean = normalise(text)
    tokens = tokenise(clean)
    return risk_of(clean, tokens, split(clean, tokens))


@pytest.mark.parametrize("line", PLAIN)
def test_what_is_said_plainly_is_hard_and_about_the_speaker(line):
    """A plain statement about oneself is never less than hard."""
    found = risk(line)
    assert (found.level, found.who) == ("hard", "self")


@pytest.mark.parametrize("line", PLAIN)
def test_a_plain_statement_needs_no_apostrophe_and_no_small_letters(line):
    """People in distress type badly."""
    assert risk(line.replace("'", "").upper()).level == "hard"


@pytest.mark.parametrize("line", INDIRECT)
def test_what_is_meant_and_not_said_is_at_least_soft(line):
    """An indirect sign deserves a gentle question."""
    found = risk(line)
    assert found.level in ("soft", "hard")
    assert found.who == "self"


@pytest.mark.parametrize("line", HARMLESS)
def test_figures_of_speech_raise_no_alarm(line):
    """Idioms, mishaps, fiction and old grief are no danger."""
    assert risk(line).level == "none"


@pytest.mark.parametrize(
    "line",
    [
        "Another producer turned it down. It's a bummer, but I'm not giving up.",
        "I'm never giving up on this",
        "we lost, but I'm not going to give up",
    ],
)
def test_somebody_who_does_not_give_up_raises_no_alarm(line):
    """Giving up denied is the opposite of danger."""
    assert risk(line).level == "none"


def test_giving_up_is_still_heard():
    """A denial hides neither the plain words nor a wish that follows it."""
    assert risk("i'm giving up").level == "soft"
    assert risk("i'm not giving up but i want to die").level == "hard"


@pytest.mark.parametrize("line", HARMLESS)
def test_an_idiom_hides_no_true_word_beside_it(line):
    """A guard takes away only the phrase it covers."""
    assert risk(f"{line}. I want to kill myself").level == "hard"


@pytest.mark.parametrize("line", OTHERS)
def test_each_danger_is_of_its_kind_and_about_whom_it_is(line):
    """Care answers each kind differently, so the kind and the person count."""
    expected, text = line.split("|")
    found = risk(text)
    assert f"{found.kind} {found.who}" == expected
    assert found.level == "hard"


@pytest.mark.parametrize(
    "line",
    [
        "I'm not going to kill myself",
        "I would never kill myself",
        "I used to be suicidal",
        "I tried to kill myself when I was sixteen",
        "years ago I tried to end my life",
        "I'm not suicidal",
        "if I have to sit through one more meeting I'll kill myself",
        "kms lol",
        "i wanna die 😂",
        "they told me to kill myself at school",
    ],
)
def test_what_is_denied_long_past_or_joked_about_is_soft(line):
    """It is no emergency, and it is not nothing."""
    assert risk(line).level == "soft"


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("I haven't eaten in three days", "eating_disorder"),
        ("every time I eat I feel disgusting", "eating_disorder"),
        ("he checks my phone all the time", "abuse"),
        ("I can't breathe", "medical"),
        ("I want to hurt him", "violence"),
    ],
)
def test_other_kinds_have_their_signs_too(line, kind):
    """Not only suicide is heard."""
    found = risk(line)
    assert found.kind == kind
    assert found.level != "none"


def test_a_quoted_song_is_no_danger():
    """What stands in quotation marks beside a song is the song's."""
    assert risk('I love that song, "I want to die" by them').level == "none"


def test_what_a_friend_wrote_is_about_the_friend():
    """Quotation marks give the words to whoever is named."""
    assert risk('my friend wrote "I want to die"') == Risk("suicide", "hard", "other")


def test_ones_own_danger_stands_above_a_friends():
    """When both are said, the person here comes first."""
    assert risk("My friend wants to kill himself. I want to die too.").who == "self"


def test_a_death_in_the_family_leaves_the_danger_with_the_speaker():
    """Grief before a sign does not give the sign away."""
    assert risk("my mother died, thinking about suicide").who == "self"


def test_a_short_message_is_read_over_its_full_stops():
    """A sentence cut in two is one sentence."""
    assert risk("I want to. Die.").level == "hard"


@pytest.mark.parametrize("line", ["", "?", "🙂", "I had pasta", "don't", "-", '"', "a" * 4096, '" ' * 2048])
def test_nothing_dangerous_is_no_risk(line):
    """Any text has a risk, mostly none."""
    assert risk(line) == Risk()


@pytest.mark.parametrize(
    "said",
    [
        "it's hard on Tash, she does the lot when I'm gone",
        "my dog sits by the door when I'm gone",
        "he waters the plants when I'm gone for work",
    ],
)
def test_being_away_is_no_danger(said):
    """`When I'm gone` may mean a week at sea."""
    assert risk(said).level == "none"


@pytest.mark.parametrize("said", ["you'll all be happier when I'm gone", "they won't notice when I'm gone"])
def test_being_gone_for_good_still_gets_the_gentle_question(said):
    """What sounds like an ending is asked about."""
    assert risk(said).level == "soft"
