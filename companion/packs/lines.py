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
    "sticker", "dice", "photo", "video", "file", "voice", "caption", "location", "contact", "poll", "edit",
    "edit_taken", "reaction", "forward", "forward_ours", "sign_low", "sign_warm", "sign_laugh", "sign_no", "sign_unsure",
    "empty", "meant", "meant_first",
    # time
    "check_in_morning", "check_in_evening", "check_in_good_luck", "check_in_follow_up", "check_in_birthday",
    "check_in_thread", "check_in_return", "reminder", "reminder_set", "reminder_when", "reminder_what", "reminder_zone",
    "reminder_past", "reminder_full", "reminder_left", "reminder_later", "not_today",
    "clock_set", "zone_needed",
    # what was asked of memory
    "asked_fact", "asked_yes", "asked_no", "asked_other", "asked_part", "asked_moment", "asked_moments", "asked_did",
    "asked_mention", "asked_untold", "asked_near", "asked_private", "asked_all", "asked_all_untold",
)  # fmt: skip
"""The names under [lines] of persona.toml; a pack that extends base has them all from there."""

_SETTINGS = ("writes", "quiet", "zone", "moods")
_TOLD = ("told", "Told")
_QUOTED = ("day", "Day", "words")
_ABOUT = ("about",)
_WHAT = ("what",)
LINE_VALUES = {
    **dict.fromkeys(("check_in_good_luck", "check_in_follow_up", "check_in_birthday", "check_in_thread"), _ABOUT),
    **dict.fromkeys(("reminder", "reminder_when"), _WHAT),
    **dict.fromkeys(("reminder_set", "reminder_later"), ("what", "when")),
    **dict.fromkeys(("confirm_zone", "clock_set"), ("city", "clock")),
    "settings": _SETTINGS,
    "settings_changed": _SETTINGS,
    "who": ("traits_text",),
    "caption": ("what",),
    "dice": ("rolled",),
    "meant": ("words",),
    **dict.fromkeys(("asked_fact", "asked_yes", "asked_no", "asked_all"), _TOLD),
    **dict.fromkeys(("asked_other", "asked_part"), (*_TOLD, "what")),
    **dict.fromkeys(("asked_moment", "asked_did", "asked_near"), _QUOTED),
    "asked_moments": (*_QUOTED, "also", "then", "Then"),
    "asked_mention": (*_QUOTED, "what"),
    "asked_untold": ("what",),
}
"""What some of these lines can name besides `user.name`, `me.name` and `me.because`."""
