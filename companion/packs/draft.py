"""A pack that is being written: looked at before every turn; while it is broken, the last good one goes on talking."""

from collections.abc import Callable, Sequence

from companion.domain.errors import PersonaError
from companion.domain.persona import Pack
from companion.packs.loader import PackShelf

Complain = Callable[[str], None]


class Draft:
    """The pack of this name as it stands, whenever it is called.

    `check` gives what keeps a pack from being used, one line each; `complain` is told it, once for every change.
    Raises PersonaError when the pack cannot be read to begin with.
    """

    def __init__(self, shelf: PackShelf, name: str, check: Callable[[Pack], Sequence[str]], complain: Complain) -> None:
        self._shelf = shelf
        self._name = name
        self._check = check
        self._complain = complain
        snapshot = shelf.snapshot(name)
        self._parents = dict.fromkeys(source.file.partition("/")[0] for source in snapshot.files)
        self._seen = shelf.stamp(tuple(self._parents))
        self._pack = shelf.pack(snapshot)

    def __call__(self) -> Pack:
        """The pack as it stands now, or as it last stood while it could be used."""
        stamp = self._shelf.stamp(tuple(self._parents))
        if stamp != self._seen:
            self._seen = stamp
            self._renew()
        return self._pack

    def _renew(self) -> None:
        try:
            snapshot = self._shelf.snapshot(self._name)
            pack = self._shelf.pack(snapshot)
            wrong = self._check(pack)
        except PersonaError as error:
            wrong = [str(error)]
        else:
            if not wrong:
                self._pack = pack
                self._parents = dict.fromkeys(source.file.partition("/")[0] for source in snapshot.files)
        for line in wrong:
            self._complain(line)
