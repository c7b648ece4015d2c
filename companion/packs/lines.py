"""Lines that every pack must have: the program says them itself, outside of any rule."""

LINE_KEYS = (
    # the first talk
    "opening", "hesitation", "back", "skipped", "resume", "confirm_zone", "zone_again", "naming", "why_name",
    "hello_again", "until_then", "nameless",
    # commands
    "help", "who", "settings", "settings_changed", "memory_intro", "memory_empty", "upcoming_intro", "upcoming_empty",
    "cancelled", "stopped", "resumed", "forget_ask", "forget_kept", "forgotten", "export_ready", "why_intro",
    "why_none", "unknown_command", "old_button", "pressed_again", "consent_on", "consent_off",
    # the memory in their hands
    "memory_hint", "note_gone", "let_go", "forgot_nothing", "forget_which", "forget_sure", "correct_ask",
    "correct_unclear", "put_right", "left", "pinned", "unpinned", "pin_which", "wrong_which", "noted", "note_private",
    "aside", "day_told", "day_short", "yesterday_told", "week_told", "day_empty",
    # everything that is no text
    "sticker", "photo", "voice", "location", "contact", "poll", "edit", "reaction", "empty",
    # time
    "check_in_morning", "check_in_evening",
)  # fmt: skip
"""The names under [lines] of persona.toml; a pack that extends base has them all from there."""

_SETTINGS = ("writes", "quiet", "zone", "moods")
LINE_VALUES = {
    "confirm_zone": ("city", "clock"),
    "settings": _SETTINGS,
    "settings_changed": _SETTINGS,
    "who": ("traits_text",),
}
"""What some of these lines can name besides `user.name`, `me.name` and `me.because`."""
