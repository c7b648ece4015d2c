"""pytest takes every `.chat` file for a test, in a project of its own that only installed the package."""

import subprocess
import sys
from pathlib import Path

import companion

ROOT = Path(companion.__file__).parents[1]


def pytest_in(folder: Path) -> tuple[int, str]:
    """How pytest ended there, and what it printed."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-q", str(folder)]
    ended = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=False,
                           env={"PYTHONPATH": str(ROOT), "PATH": "", "HOME": str(folder)})  # fmt: skip
    return ended.returncode, ended.stdout


def test_a_scenario_that_holds_passes_and_one_that_does_not_fails(tmp_path: Path):
    """With its report and without a traceback."""
    (tmp_path / "holds.chat").write_text("persona: wren\nMia: hello\nbot should: say something\n")
    (tmp_path / "fails.chat").write_text('# A zebra\npersona: wren\nMia: hello\nbot should: mention "zebra"\n')
    code, said = pytest_in(tmp_path)
    assert code == 1
    assert "1 failed, 1 passed" in said
    assert "fails.chat:4 (seed 7)" in said
    assert "Traceback" not in said


def test_a_scenario_that_cannot_be_read_is_an_error_of_collection(tmp_path: Path):
    """With its line."""
    (tmp_path / "broken.chat").write_text("Mia: hello\nbot should: menton\n")
    code, said = pytest_in(tmp_path)
    assert code == 2
    assert "broken.chat:2: no check is called 'menton'" in said


def test_a_check_of_the_projects_own_can_be_used(tmp_path: Path):
    """Registered in its conftest.py."""
    (tmp_path / "conftest.py").write_text(
        "from companion.testing.checks import check\n\n\n"
        "@check('rhyme with TEXT')\ndef rhymes(scene, word):\n    return scene.text.endswith(word[-2:])\n"
    )
    (tmp_path / "own.chat").write_text('persona: wren\nMia: hello\nbot should: not rhyme with "zzz"\n')
    code, said = pytest_in(tmp_path)
    assert (code, "1 passed" in said) == (0, True)
