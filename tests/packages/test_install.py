"""Real pip, real processes, wheels from a folder: no network."""

import sys
import sysconfig
import threading
import time
from pathlib import Path

import pytest

from s2sam_qgis.core.errors import Cancelled
from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.packages import install as dependency_install
from s2sam_qgis.packages import requirements as dependencies
from s2sam_qgis.packages.install import Installer, InstallError, constraint_lines
from s2sam_qgis.packages.network import Network
from tests.packages.wheels import write_installed, write_wheel

pytest.importorskip("pip", reason="this Python has no pip")
pytest.importorskip("qgis.core", reason="QGIS is not installed: its translator says the errors")

STANDARD_LIBRARY = [
    path for path in (sysconfig.get_path("stdlib"), sysconfig.get_path("platstdlib")) if path
]


class Machine:
    """A QGIS with its packages, a profile, and a folder of wheels."""

    def __init__(self, root):
        self.site, self.wheels = root / "site", root / "wheels"
        self.folder = root / "profile" / "python" / "s2sam_packages" / "tag"
        self.site.mkdir()
        self.wheels.mkdir()
        dynamic = [path for path in sys.path if path.endswith("lib-dynload")]
        self.paths = [str(self.site), *STANDARD_LIBRARY, *dynamic]

    def installer(self, requirements, **network):
        return Installer(
            folder=self.folder,
            needed=dependencies.parse_requirements(requirements),
            paths=self.paths,
            network=Network(wheels=self.wheels, **network),
            about="QGIS 3.22",
            python=Path(sys.executable),
        )

    def leftovers(self):
        parent = self.folder.parent
        return [path.name for path in parent.iterdir()] if parent.exists() else []


@pytest.fixture
def machine(tmp_path):
    return Machine(tmp_path)


def test_what_is_missing_is_installed_and_nothing_that_qgis_has(machine):
    write_installed(machine.site, "tinygamma", "1.0")
    write_wheel(machine.wheels, "tinyalpha", "1.5", ["tinybeta", "tinygamma"], "import tinybeta")
    write_wheel(machine.wheels, "tinyalpha", "2.0", ["tinybeta", "tinygamma>=2"])
    write_wheel(machine.wheels, "tinybeta", "1.0")
    write_wheel(machine.wheels, "tinygamma", "2.0")
    seen = []
    packages = machine.installer("tinyalpha>=1\ntinygamma>=1").run(
        CancelToken(), lambda fraction, text: seen.append((fraction, text))
    )
    assert packages == {"tinyalpha": "1.5", "tinybeta": "1.0"}
    assert dependencies.is_complete(machine.folder)
    assert not (machine.folder / "tinygamma").exists()
    assert machine.leftovers() == ["tag"]
    fractions = [fraction for fraction, _ in seen]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1.0


def test_a_missing_wheel_is_named_and_the_report_can_be_posted(machine):
    write_wheel(machine.wheels, "tinyalpha", "1.0", ["tinybeta>=3"])
    with pytest.raises(InstallError, match="no suitable wheel for tinybeta>=3") as caught:
        machine.installer("tinyalpha>=1", proxy="http://anna:geh%40eim@proxy:3128").run(
            CancelToken()
        )
    report = caught.value.report
    for word in ("QGIS 3.22", "tinyalpha>=1: missing", "No matching distribution", "Proxy: set"):
        assert word in report
    for secret in ("geh", "anna", "3128"):
        assert secret not in report
    assert str(Path.home()) not in report
    assert machine.leftovers() == []


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("raise ImportError('DLL load failed')", "tinyalpha raised an error"),
        ("import os; os.abort()", "tinyalpha stopped with code"),
    ],
)
def test_a_package_that_does_not_work_leaves_the_old_ones_in_place(machine, source, words):
    machine.folder.mkdir(parents=True)
    dependencies.write_marker(machine.folder, {"tinyalpha": "0.9"})
    write_wheel(machine.wheels, "tinyalpha", "1.0", source=source)
    with pytest.raises(InstallError, match=words) as caught:
        machine.installer("tinyalpha>=1").run(CancelToken())
    assert "trying tinyalpha" in caught.value.report
    assert dependencies.is_complete(machine.folder)
    assert machine.leftovers() == ["tag"]


def test_installing_again_replaces_the_folder(machine):
    machine.folder.mkdir(parents=True)
    (machine.folder / "stale.py").write_text("")
    dependencies.write_marker(machine.folder, {})
    write_wheel(machine.wheels, "tinyalpha", "1.0")
    machine.installer("tinyalpha>=1").run(CancelToken())
    assert not (machine.folder / "stale.py").exists()
    assert (machine.folder / "tinyalpha").is_dir()
    assert machine.leftovers() == ["tag"]


def test_cancelling_kills_the_process_and_leaves_nothing(machine, tmp_path):
    started = tmp_path / "started"
    source = f"import time; open({str(started)!r}, 'w').close(); time.sleep(60)"
    write_wheel(machine.wheels, "tinyalpha", "1.0", source=source)
    token = CancelToken()

    def cancel():
        while not started.exists():
            time.sleep(0.05)
        token.cancel()

    threading.Thread(target=cancel, daemon=True).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        machine.installer("tinyalpha>=1").run(token)
    assert time.monotonic() - begun < 50
    assert machine.leftovers() == []


def test_a_version_of_qgis_that_does_not_do_is_not_replaced(machine):
    write_installed(machine.site, "tinyalpha", "0.5")
    write_wheel(machine.wheels, "tinyalpha", "1.0")
    with pytest.raises(InstallError, match=r"tinyalpha>=1 \(this QGIS has 0.5\).*Update QGIS"):
        machine.installer("tinyalpha>=1").run(CancelToken())
    assert machine.leftovers() == []


def test_passwords_are_never_on_a_command_line(machine, monkeypatch):
    commands = []

    def record(command, environment, cancel, on_line=None, timeout_s=0.0):
        commands.append((list(command), dict(environment)))
        return (0, ["pip 23.0 from x"]) if "--version" in command else (1, ["ERROR: no"])

    monkeypatch.setattr(dependency_install, "run_process", record)
    installer = Installer(
        machine.folder,
        dependencies.parse_requirements("tinyalpha>=1"),
        machine.paths,
        Network(proxy="http://anna:secret@proxy:3128", certificates="/tmp/ca.pem"),
        python=Path(sys.executable),
    )
    with pytest.raises(InstallError, match="no"):
        installer.run(CancelToken())
    words = [word for command, _ in commands for word in command]
    assert all("secret" not in word for word in words)
    _, environment = commands[-1]
    assert environment["HTTPS_PROXY"] == "http://anna:secret@proxy:3128"
    assert environment["PIP_CERT"] == "/tmp/ca.pem"


def test_a_folder_that_cannot_be_written_is_an_error_with_a_report(machine):
    machine.folder.parent.parent.mkdir(parents=True)
    machine.folder.parent.write_text("a file where the folder should be")
    with pytest.raises(InstallError, match="Cannot write to"):
        machine.installer("tinyalpha>=1").run(CancelToken())


def test_constraints_hold_what_qgis_has(tmp_path):
    write_installed(tmp_path, "numpy", "1.24.2")
    write_installed(tmp_path, "attrs", "22.2.0")
    write_installed(tmp_path, "odd", "not-a-version")
    assert constraint_lines([str(tmp_path)]) == ["attrs==22.2.0", "numpy==1.24.2", "affine<3"]
    write_installed(tmp_path, "affine", "2.4.0")
    assert "affine<3" not in constraint_lines([str(tmp_path)])


def test_no_pip_is_said_with_what_to_do(machine, monkeypatch):
    monkeypatch.setattr(
        dependency_install, "run_process", lambda *_, **__: (1, ["No module named pip"])
    )
    with pytest.raises(InstallError, match="python3-pip"):
        machine.installer("tinyalpha>=1").run(CancelToken())


@pytest.mark.parametrize("name", ["pip.py", "pip/__init__.py", "sitecustomize.py", "json.py"])
def test_a_module_in_the_working_folder_never_runs(machine, tmp_path, monkeypatch, name):
    work, sign = tmp_path / "work", tmp_path / "sign"
    (work / name).parent.mkdir(parents=True)
    (work / name).write_text(f"open({str(sign)!r}, 'w').close()\nraise SystemExit(0)")
    if name.startswith("pip/"):
        (work / "pip" / "__main__.py").write_text((work / name).read_text())
    monkeypatch.chdir(work)
    write_wheel(machine.wheels, "tinyalpha", "1.0")
    assert machine.installer("tinyalpha>=1").run(CancelToken()) == {"tinyalpha": "1.0"}
    assert not sign.exists()


@pytest.mark.parametrize("works", [True, False])
def test_certificates_go_with_the_installation(machine, monkeypatch, works):
    monkeypatch.delenv("PIP_CERT", raising=False)  # This machine's own.
    files = []
    real = dependency_install.run_process

    def record(command, environment, *rest):
        file = environment.get("PIP_CERT")
        if file:
            files.append(Path(file))
            assert Path(file).read_text() == "-----BEGIN CERTIFICATE-----"
            environment = {k: v for k, v in environment.items() if k != "PIP_CERT"}
        return real(command, environment, *rest)

    monkeypatch.setattr(dependency_install, "run_process", record)
    if works:
        write_wheel(machine.wheels, "tinyalpha", "1.0")
    installer = machine.installer("tinyalpha>=1", authorities="-----BEGIN CERTIFICATE-----")
    if works:
        installer.run(CancelToken())
    else:
        with pytest.raises(InstallError):
            installer.run(CancelToken())
    assert files
    assert not any(file.exists() for file in files)


@pytest.mark.parametrize(
    "said",
    [
        "ERROR: http://anna:geh%40eim%2F1@proxy:3128 refuses", "ERROR: password geh@eim/1 is wrong",
        "ERROR: geh%40eim/1", "ERROR: user 'anna' unknown", "ERROR: anna:geh@eim/1",
        "ERROR: Proxy-Authorization: Basic YW5uYTpnZWhAZWltLzE=", "ERROR: YW5uYTpnZWhAZWltLzE=",
        "ERROR: tried https://token0@index.example/simple", "ERROR: index.example said token0",
        "ERROR: https://files.example/a.whl?X-Amz-Signature=token0",
    ],
)  # fmt: skip
def test_logins_are_masked_in_every_form(machine, monkeypatch, said):
    def run(command, *_):
        return (0, ["pip 23.0 from x"]) if "--version" in command else (1, [said])

    monkeypatch.setattr(dependency_install, "run_process", run)
    monkeypatch.setenv("PIP_INDEX_URL", "https://token0@index.example/simple")
    installer = machine.installer("tinyalpha>=1", proxy="http://anna:geh%40eim%2F1@proxy:3128")
    installer._log.append(said)
    with pytest.raises(InstallError) as caught:
        installer.run(CancelToken())
    text = str(caught.value) + caught.value.report
    for secret in ("geh", "anna", "YW5uYTpnZWhAZWltLzE", "token0"):
        assert secret not in text
