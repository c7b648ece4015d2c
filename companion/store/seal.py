"""The seal on every content column: AES-256-GCM, bound to the person, the table and the row it was made for.

A sealed value moved to another row, table or person does not open. The first byte names the kind of seal.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from companion.domain.errors import StoreError

KIND = b"\x01"
_NONCE = 12
_START = len(KIND) + _NONCE


def seal(key: AESGCM, person: int, table: str, row: str | int, value: bytes) -> bytes:
    """The value as only this key opens it, at this place; 29 bytes longer."""
    nonce = os.urandom(_NONCE)
    return KIND + nonce + key.encrypt(nonce, value, _place(person, table, row))


def unseal(key: AESGCM, person: int, table: str, row: str | int, sealed: bytes) -> bytes:
    """What was sealed at this place. Raises StoreError when it was changed, moved or sealed by another key."""
    if sealed[:1] != KIND:
        raise StoreError(f"a row of {table!r} is sealed in a way this program does not know; use a newer companion")
    try:
        return key.decrypt(sealed[1:_START], sealed[_START:], _place(person, table, row))
    except InvalidTag:
        raise StoreError(f"a row of {table!r} does not open with its key; restore a backup") from None


def _place(person: int, table: str, row: str | int) -> bytes:
    return f"{person}\x1f{table}\x1f{row}".encode()
