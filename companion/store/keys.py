"""Keys: one master key that lives apart from the data, and one key per person, kept only wrapped by it.

Whoever destroys a wrapped key has erased all that was sealed by it, in every backup that lacks it.
"""

import base64
import binascii
import hmac
import os
import secrets
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hmac import HMAC

from companion.domain.errors import StoreError
from companion.domain.message import PersonId

SIZE = 32
_CHECK = b"companion key check"
_NONCE = 12


class _Mac:
    """HMAC-SHA256 under one key, made ready once: a copy of it takes a quarter of the time of a new one."""

    __slots__ = ("_keyed",)

    def __init__(self, key: bytes) -> None:
        self._keyed = HMAC(key, SHA256())

    def of(self, text: str) -> bytes:
        keyed = self._keyed.copy()
        keyed.update(text.encode("utf-8", "surrogatepass"))
        return keyed.finalize()


class PersonKey:
    """The key of one person: it seals, and it names things so that only its holder recognises them."""

    __slots__ = ("_names", "_secret", "seals")

    def __init__(self, secret: bytes) -> None:
        self.seals = AESGCM(secret)
        self._secret = secret
        self._names: _Mac | None = None

    def name(self, purpose: str, text: str) -> bytes:
        """The same 16 bytes for the same purpose and text, telling nothing without the key (HMAC-SHA256)."""
        self._names = self._names or _Mac(_Mac(self._secret).of("names"))
        return self._names.of(f"{purpose}\x1f{text}")[:16]


class MasterKey:
    """The key over all keys; raises StoreError for one that is not 32 bytes."""

    __slots__ = ("_lookup", "_wrap")

    def __init__(self, secret: bytes) -> None:
        if len(secret) != SIZE:
            raise StoreError(f"the key must be {SIZE} bytes in base64; it is {len(secret)}")
        keys = _Mac(secret)
        self._wrap = AESGCM(keys.of("wrap"))
        self._lookup = _Mac(keys.of("lookup"))

    @classmethod
    def from_text(cls, text: str) -> "MasterKey":
        """The key written as base64. Raises StoreError, without showing it, for anything else."""
        try:
            return cls(base64.b64decode(text.strip(), validate=True))
        except (binascii.Error, ValueError):
            raise StoreError(
                "the key is not base64; write 32 bytes as base64 into COMPANION_KEY or the key file"
            ) from None

    def lookup(self, person: PersonId) -> bytes:
        """What a person is found by; nobody without the key can tell whose it is."""
        return self._lookup.of(str(person))

    def mint(self, lookup: bytes) -> tuple[PersonKey, bytes]:
        """A new key for a person, and the same one wrapped."""
        secret, nonce = secrets.token_bytes(SIZE), os.urandom(_NONCE)
        return PersonKey(secret), nonce + self._wrap.encrypt(nonce, secret, lookup)

    def unwrap(self, wrapped: bytes, lookup: bytes) -> PersonKey:
        """The person's key. Raises StoreError when this master key did not wrap it for them."""
        try:
            return PersonKey(self._wrap.decrypt(wrapped[:_NONCE], wrapped[_NONCE:], lookup))
        except InvalidTag:
            raise StoreError("a person's key does not open with this master key; restore the right key file") from None

    def check(self) -> bytes:
        """A value that only this key can make, kept beside the data to know the key again."""
        return self._lookup.of(_CHECK.decode())

    def fits(self, check: bytes) -> bool:
        """Whether the value was made by this key."""
        return hmac.compare_digest(check, self.check())


def find_key(text: str, file: Path, fresh: bool) -> MasterKey:
    """The key given as text, else the one in the file; one is minted only for a `fresh` database.

    Raises StoreError when data is there and its key is not.
    """
    if text:
        return MasterKey.from_text(text)
    if not file.exists():
        if not fresh:
            raise StoreError(f"the database has no key: put its key file back at {file} or set COMPANION_KEY")
        _mint(file)
    return MasterKey.from_text(_read(file))


def _read(file: Path) -> str:
    try:
        if file.stat().st_mode & 0o007:
            raise StoreError(f"the key file {file} is open to everybody: run chmod 600 on it")
        return file.read_text(encoding="ascii")
    except UnicodeDecodeError:
        raise StoreError(f"{file} is no key file; it should hold 32 bytes as base64") from None
    except OSError as error:
        raise StoreError(f"the key file {file} cannot be read ({error.strerror}): check its owner and mode") from None


def _mint(file: Path) -> None:
    """Whole or not at all, and never over a key that another process wrote meanwhile."""
    draft = file.with_name(f"{file.name}.{secrets.token_hex(4)}")
    try:
        file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
            out.write(base64.b64encode(secrets.token_bytes(SIZE)).decode() + "\n")
            out.flush()
            os.fsync(out.fileno())
        _publish(draft, file)
    except OSError as error:
        raise StoreError(f"no key could be written to {file} ({error.strerror}): choose another key_file") from None


def _publish(draft: Path, file: Path) -> None:
    try:
        os.link(draft, file)
    except FileExistsError:
        pass
    finally:
        draft.unlink()
