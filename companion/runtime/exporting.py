"""/export: everything held of a person, as one readable JSON file."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from companion.conversation.answer import Answer
from companion.domain.message import PersonId
from companion.domain.reply import Attachment
from companion.ports import Store

FILE = "companion-export.json"


async def with_export(answer: Answer, person: PersonId, store: Store) -> Answer:
    """The answer with the file attached; a stranger's file says that nothing is held."""
    text = as_text(await store.export(person) or {})
    first, *rest = answer.reply.bubbles
    return replace(answer, reply=answer.reply.with_bubbles((replace(first, file=Attachment(FILE, text)), *rest)))


def as_text(export: Mapping[str, Any]) -> str:
    """The export as a file that people and programs read."""
    return json.dumps(export, ensure_ascii=False, indent=1)
