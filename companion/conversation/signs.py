"""A fitting, honest word for what is no text; a reaction, a sticker or a die with a feeling in it is heard as one. Pure.

What was written with a picture or a recording is heard like any words; that the rest is not seen is said with it.
"""

from dataclasses import replace

from companion.conversation.answer import Answer, plainly
from companion.conversation.learning import learn, moods
from companion.conversation.quoting import is_ours
from companion.conversation.voice import bubble, line, spent
from companion.domain.message import Kind, Message
from companion.domain.reply import Bubble, Reply
from companion.domain.turn import Turn

WORDED = frozenset({Kind.TEXT, Kind.BUTTON})
"""What is answered by its words."""
ATTACHED = {Kind.PHOTO: "picture", Kind.VIDEO: "video", Kind.FILE: "file", Kind.VOICE: "recording"}
"""What may come with words of its own, and how it is called."""
SHOWN = frozenset({Kind.REACTION, Kind.STICKER})
"""What says by one character how somebody feels."""
SIGNS = {
    "sign_no": "👎 💩 🤮 🤢 🖕 🥱 😡 🤬 😠 🙄 😒",
    "sign_unsure": "🤔 🤨 🤷 😐 😕 🧐 😳 🤯 😨 😱 🫠 ❓",
    "sign_laugh": "😁 🤣 😂 😆 😅 😹 🤪 🤡 😜 🙈 🙉 🙊",
    "sign_warm": "🔥 🎉 👏 🥳 ⚡ 🏆 🍾 🌭 🍓 💯 😎 👀 🦄 🎄 ☃ 🎅 🤩 😇 🤓 💅 🙏 🕊 🐳",
}
"""The lines that answer a sign which has no feeling of its own by what is usually meant by it."""
_NAMED = {sign: key for key, signs in SIGNS.items() for sign in signs.split()}
_BARE = str.maketrans("", "", "\ufe0f\u200d♂♀" + "".join(map(chr, range(0x1F3FB, 0x1F400))))
"""What varies a sign: its look, its sex, its colour."""
_POINTING = frozenset(
    "look looks see this that these those here guess picture pic pics photo photos video clip file song voice "
    "listen hear watch".split()
)
_SENSES = frozenset(
    "eyes picture pictures photo photos image video ears listen recording file files seen seeing".split()
)
_POINTED_AT = _POINTING | frozenset("it he she they him her them".split())
_SHOWING = frozenset("look see check guess watch listen".split())
_ASKS = frozenset("think like guess say reckon opinion rate".split())
_FELT = 0.4
"""How far from nothing a valence is that is answered as a feeling."""
_DIE = "🎲 "
"""A die and not a dart, a ball or a fruit machine, of which the number says nothing by itself."""
_FEW = 4
"""Words of a caption that only points at what it stands under."""


def wordless(turn: Turn) -> Answer | None:
    """The word for what is no text, and quiet once all such words were said; None for what is answered by its words."""
    message = turn.message
    if message is None or has_words(turn):
        return None
    key = key_of(turn, message)
    said = () if spent(turn, key, **_values(message)) else (word(turn, message),)
    answer = plainly(f"kind.{key}", turn.state, *said)
    if message.kind in SHOWN:
        return replace(answer, changes=tuple(moods(turn)))
    told = message.kind in ATTACHED and turn.understanding.text and turn.state.standing == "friend" and not turn.unkept
    return replace(answer, changes=learn(turn, answer.reply)) if told else answer


def word(turn: Turn, message: Message) -> Bubble:
    """What is said to this kind of thing."""
    return bubble(turn, key_of(turn, message), **_values(message))


def more_of_album(turn: Turn) -> Answer | None:
    """Quiet, when this is only one more picture of those that were answered already; None otherwise."""
    message = turn.message
    if message is None or not message.album or message.album != turn.state.album or message.text:
        return None
    return plainly("kind.album", turn.state)


def points(turn: Turn) -> bool:
    """Whether it came with words that only point at what is not seen, or ask about it."""
    message = turn.message
    return message is not None and message.kind in ATTACHED and not has_words(turn)


def is_wordless(turn: Turn) -> bool:
    """Whether it is something that is shown, and not said."""
    message = turn.message
    return message is not None and message.kind not in (*WORDED, Kind.EDIT, Kind.LOCATION) and not has_words(turn)


def has_words(turn: Turn) -> bool:
    """Whether there are words to answer: a text, a press, or what was written with a picture and says more than `look`."""
    message = turn.message
    if message is None or not turn.understanding.text:
        return False
    return message.kind in WORDED or (message.kind in ATTACHED and not _points(turn))


def _points(turn: Turn) -> bool:
    """Whether the words only point at what is not seen, or ask about it."""
    heard = turn.understanding
    said = [token.word for token in heard.tokens if token.word[:1].isalpha()]
    if heard.frames or not said:
        return not said
    few = len(said) <= _FEW
    asks = heard.act.startswith("question") and not (_ASKS | (_POINTED_AT if few else _POINTING)).isdisjoint(said)
    return asks or said[0] in _SHOWING or (few and not _POINTING.isdisjoint(said))


def _values(message: Message) -> dict[str, str]:
    """What a line can name: the number that a die shows."""
    return {"rolled": message.text.removeprefix(_DIE).strip()} if message.text.startswith(_DIE) else {"rolled": ""}


def unseen(turn: Turn, reply: Reply) -> Reply:
    """The reply, with a word before it that of what came with their words nothing was seen or heard."""
    what = ATTACHED.get(turn.message.kind) if turn.message else None
    if what is None or not reply.bubbles or _tells(reply) or spent(turn, "caption", what=what):
        return reply
    first, *more = reply.bubbles
    told = f"{line(turn, 'caption', what=what)} {first.text}"
    return reply.with_bubbles((replace(first, text=told), *more))


def _tells(reply: Reply) -> bool:
    """Whether the reply speaks of seeing and hearing itself."""
    return not _SENSES.isdisjoint(word.strip(".,?!:;").lower() for word in reply.text.split())


def key_of(turn: Turn, message: Message) -> str:
    """The name of the lines that answer this."""
    if message.kind in WORDED:
        return "empty"
    if message.kind is Kind.FORWARD and is_ours(turn, message.quoted):
        return "forward_ours"
    return _sign(turn, message.text) if message.kind in SHOWN else str(message.kind)


def _sign(turn: Turn, text: str) -> str:
    """The name of the lines for a sign: as it is usually meant, else by how glad or sad it is."""
    usual = _NAMED.get(text.translate(_BARE)[:1])
    if usual is not None:
        return usual
    valence = turn.understanding.valence
    if abs(valence) >= _FELT:
        return "sign_warm" if valence > 0 else "sign_low"
    return str(turn.message.kind) if turn.message else "empty"
