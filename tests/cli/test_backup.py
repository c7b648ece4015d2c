"""`companion backup` and `restore` as the real program: beside a running one, after a wipe, after an erasure."""

import json
from pathlib import Path

from tests.cli import programs
from tests.cli.kept import AT, DB, LINES, TALK, bytes_of, companion, exported, refused, sealed, talked, talking

ASKED = ("hello again", "where does my sister live?", "/upcoming", "/why")


def wiped(home: Path) -> None:
    """The database is gone; the key is not."""
    for file in home.glob("kept.db*"):
        file.unlink()


def test_a_backup_names_the_key_that_is_not_in_it(home: Path):
    """And is a file for its owner only."""
    talked(home, *LINES)
    told = companion(home, "backup", "saved.db")
    assert "saved.db" in told
    assert f"key ({home / 'config' / 'companion' / 'key'})" in told
    assert (home / "saved.db").stat().st_mode & 0o777 == 0o600
    assert (home / "config" / "companion" / "key").read_bytes().strip() not in (home / "saved.db").read_bytes()


def test_a_backup_takes_no_other_files_place(home: Path):
    """One line, and the file is as it was."""
    talked(home, *LINES)
    companion(home, "backup", "saved.db")
    before = (home / "saved.db").read_bytes()
    assert "exists already" in refused(home, "backup", "saved.db")
    assert (home / "saved.db").read_bytes() == before


def test_there_is_nothing_to_save_where_there_is_no_database(home: Path):
    """And none is made."""
    assert "there is no database" in refused(home, "backup", "saved.db")
    assert not (home / "saved.db").exists()
    assert not (home / "kept.db").exists()


def test_after_a_wipe_the_next_replies_are_the_same(home: Path):
    """Backed up while the companion runs; told what it would have been told without."""
    with talking(home, afresh=True) as running:
        for number, line in enumerate(LINES):
            running.says(user="mia", text=line, at=AT.format(10 + number))
        companion(home, "backup", "saved.db")
        meant = [running.says(user="mia", text=line, at=AT.format(14))["replies"] for line in ASKED]
        running.hears_no_more()
        assert running.ends() == 0
    wiped(home)
    assert companion(home, "restore", "saved.db").startswith("restored from saved.db: 1 person\n")
    with talking(home, afresh=True) as running:
        told = [running.says(user="mia", text=line, at=AT.format(14))["replies"] for line in ASKED]
    assert told == meant
    assert all(told)


def test_nothing_is_put_back_while_a_companion_runs(home: Path):
    """Its talk goes on."""
    talked(home, *LINES)
    companion(home, "backup", "saved.db")
    with talking(home) as running:
        running.says(user="mia", text="hello", at=AT.format(14))
        ended = programs.run_afresh(home, "restore", "saved.db", *DB)
        assert (ended.code, ended.out) == (2, "")
        assert ended.err == "companion: a companion is running on kept.db: stop it first, then restore\n"
        assert running.says(user="mia", text="I like tea", at=AT.format(14))["replies"]
    assert [moment["text"] for moment in exported(home)["talk"] if moment["speaker"] == "them"][-1] == "I like tea"


def test_whoever_was_erased_since_stays_erased(home: Path):
    """Also after a wipe; the others are there."""
    talked(home, *LINES)
    talked(home, "hello", user="tom")
    companion(home, "backup", "saved.db")
    held = sealed(home)
    companion(home, "memory", "forget", "--user", "pipe:mia", "--yes")
    gone = held - sealed(home)
    wiped(home)
    assert "1 person" in companion(home, "restore", "saved.db")
    assert [row.split("\t")[0] for row in companion(home, "memory", "list").splitlines()] == ["pipe:tom"]
    assert [value for value in gone if value in bytes_of(home)] == []


def test_a_key_that_does_not_fit_puts_nothing_back(home: Path):
    """Another machine's, for example."""
    talked(home, *LINES)
    companion(home, "backup", "saved.db")
    (home / "elsewhere.toml").write_text('[store]\npath = "kept.db"\nkey_file = "other/key"\n')
    ended = programs.run(home, "chat", "--jsonl", "--db", "new.db", "--config", "elsewhere.toml")
    assert ended.code == 0
    before = bytes_of(home)
    assert "the key does not fit" in refused(home, "restore", "saved.db", "--config", "elsewhere.toml")
    assert bytes_of(home) == before


def test_what_is_no_backup_is_one_line(home: Path):
    """And changes nothing."""
    talked(home, *LINES)
    (home / "diary").write_text("dear diary " * 1000)
    before = bytes_of(home)
    assert "diary" in refused(home, "restore", "diary")
    assert "there is no backup" in refused(home, "restore", "nowhere.db")
    assert bytes_of(home) == before


def test_a_check_in_sent_after_the_backup_is_not_sent_again(home: Path):
    """The companion wrote first after it was backed up; put back, it passes that one over and plans the next."""
    typed = json.dumps({"user": "mia", "text": "hello", "at": "2026-03-02T12:00:00+01:00"})
    assert programs.run(home, *TALK, typed=f"{typed}\n").code == 0
    companion(home, "backup", "saved.db")
    ticks = ["2026-03-03T12:00:00+01:00", "2026-03-03T13:00:00+01:00"]
    typed = json.dumps({"tick": ticks[0]})
    assert len(programs.run(home, "chat", "--jsonl", *DB, typed=f"{typed}\n").lines[0]["sent"]) == 1
    told = companion(home, "restore", "saved.db")
    assert "1 check-in due since then may have gone out: passed over" in told
    typed = json.dumps({"tick": ticks[1]})
    assert programs.run(home, "chat", "--jsonl", *DB, typed=f"{typed}\n").lines[0]["sent"] == []
    assert exported(home)["used_slots"] == ["daily:2026-03-03"]
