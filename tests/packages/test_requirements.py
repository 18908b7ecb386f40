import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from s2sam_qgis.core.progress import CancelToken
from s2sam_qgis.packages import requirements as dependencies
from s2sam_qgis.packages.python import (
    child_environment,
    python_candidates,
    python_executable,
)
from s2sam_qgis.packages.requirements import Requirement, State
from tests.packages.wheels import write_installed


def test_the_real_requirements_are_read_and_name_the_network_runtime():
    names = [each.name for each in dependencies.requirements()]
    assert {"onnxruntime", "numpy", "rasterio", "shapely"} <= set(names)
    assert all(each.bounds for each in dependencies.requirements())


def test_comments_blank_lines_and_several_bounds_are_read():
    text = "# head\n\nalpha>=1.2,<3  # why\nbeta\nc.d-e == 4\n"
    found = dependencies.parse_requirements(text)
    assert [str(each) for each in found] == ["alpha>=1.2,<3", "beta", "c.d-e==4"]


@pytest.mark.parametrize(
    "line", ["alpha[x]>=1", "-r other.txt", "a @ https://x/y.whl", "a>=1; os_name=='nt'", "a~=1.0"]
)
def test_a_line_that_would_be_misread_is_refused_by_its_number(line):
    with pytest.raises(ValueError, match="line 2"):
        dependencies.parse_requirements("alpha>=1\n" + line)


@pytest.mark.parametrize(
    ("version", "allowed"),
    [("1.20", True), ("1.20.0", True), ("1.20.1rc1", True), ("1.9.9", False), ("2.0", False),
     ("1.24.2+dfsg", True), ("1.100", True), ("", False)],
)  # fmt: skip
def test_versions_are_compared_by_numbers(version, allowed):
    assert Requirement("x", ((">=", "1.20"), ("<", "2"))).allows(version) is allowed


def test_each_package_is_ready_missing_or_unsuitable(tmp_path):
    write_installed(tmp_path, "alpha", "1.5")
    write_installed(tmp_path, "beta_x", "0.9")
    needed = dependencies.parse_requirements("alpha>=1\nBeta.X>=1\ngamma>=1")
    found = dependencies.inspect(needed, [str(tmp_path)])
    assert [each.state for each in found] == [State.READY, State.UNSUITABLE, State.MISSING]
    assert [each.version for each in found] == ["1.5", "0.9", ""]
    assert len(dependencies.unmet(found)) == 2


def test_the_first_copy_on_the_path_counts(tmp_path):
    write_installed(tmp_path / "qgis", "alpha", "1.5")
    write_installed(tmp_path / "ours", "alpha", "2.0")
    paths = [str(tmp_path / "qgis"), str(tmp_path / "ours")]
    assert dependencies.installed_versions(paths) == {"alpha": "1.5"}
    assert dependencies.installed_version("alpha", paths) == "1.5"


def test_a_module_without_metadata_counts_as_there(tmp_path, monkeypatch):
    (tmp_path / "stripped_module.py").write_text("")
    monkeypatch.syspath_prepend(str(tmp_path))
    (status,) = dependencies.inspect([Requirement("stripped-module", ((">=", "1"),))])
    assert status.state is State.READY


def test_the_folder_tells_python_and_numpy_apart(tmp_path):
    write_installed(tmp_path / "one", "numpy", "1.24.2")
    write_installed(tmp_path / "two", "numpy", "2.1.0")
    one = dependencies.package_folder(tmp_path, [str(tmp_path / "one")])
    two = dependencies.package_folder(tmp_path, [str(tmp_path / "two")])
    assert one.name.endswith("-numpy1")
    assert two.name.endswith("-numpy2")
    assert one.name.startswith(f"cp3{sys.version_info[1]}-")
    assert one.parent == tmp_path / "python" / "s2sam_packages"


def test_only_a_finished_folder_is_used_and_it_comes_last(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    folder = tmp_path / "packages"
    folder.mkdir()
    assert not dependencies.activate(folder)
    assert str(folder) not in sys.path
    dependencies.write_marker(folder, {"alpha": "1"})
    assert dependencies.activate(folder)
    assert dependencies.activate(folder)
    assert sys.path[-1] == str(folder)
    assert sys.path.count(str(folder)) == 1
    assert str(folder) not in dependencies.host_paths(folder)
    dependencies.deactivate(folder)
    dependencies.deactivate(folder)
    assert str(folder) not in sys.path


def test_uninstalling_removes_the_folder_and_its_empty_parent_only(tmp_path):
    folder = tmp_path / "python" / "s2sam_packages" / "tag"
    folder.mkdir(parents=True)
    (folder / "alpha.py").write_text("")
    dependencies.write_marker(folder, {})
    assert dependencies.uninstall(folder)
    assert not folder.parent.exists()
    assert (tmp_path / "python").is_dir()
    assert dependencies.uninstall(folder)


def test_leftovers_go_but_not_what_another_qgis_is_making(tmp_path):
    folder = tmp_path / "tag"
    folder.mkdir()
    old, young = tmp_path / ".old-1", tmp_path / ".staging-2"
    old.mkdir()
    young.mkdir()
    long_ago = time.time() - 3 * 24 * 3600
    os.utime(old, (long_ago, long_ago))
    dependencies.remove_leftovers(folder)
    assert [path.name for path in tmp_path.iterdir()] == [".staging-2"]
    folder.mkdir()
    dependencies.write_marker(folder, {})
    dependencies.remove_leftovers(folder)
    assert dependencies.is_complete(folder)


def test_on_windows_qgis_itself_is_never_started():
    library = Path("C:/QGIS/apps/Python312/Lib")
    found = python_candidates("win32", "C:/QGIS/bin/qgis-bin.exe", library, ("", ""), (3, 12))
    names = [path.as_posix() for path in found]
    assert names == ["C:/QGIS/apps/Python312/python.exe", "C:/QGIS/apps/Python312/python3.exe"]


def test_on_a_mac_the_bundle_is_searched():
    bundle = "/Applications/QGIS.app/Contents/MacOS"
    library = Path("/Applications/QGIS.app/Contents/Resources/lib/python3.9")
    found = python_candidates("darwin", f"{bundle}/QGIS", library, (f"{bundle}/x",), (3, 9))
    assert Path(f"{bundle}/bin/python3") in found
    assert all(path.name.startswith("python") for path in found)


def test_on_linux_the_python_of_the_standard_library_is_among_them():
    shim = "/home/anna/.pyenv/shims/python3"
    found = python_candidates(
        "linux", shim, Path("/opt/qgis/lib/python3.11"), ("/home/anna/.pyenv",), (3, 11)
    )
    assert found[:2] == (Path(shim), Path("/opt/qgis/bin/python3.11"))
    assert Path("/usr/bin/python3.11") in found
    assert len(found) == len(set(found))


def test_another_build_of_the_same_version_is_passed_over(tmp_path, monkeypatch):
    """As a pyenv or conda first in PATH, after which an embedded Python names itself."""
    shim = tmp_path / "python3"
    shim.write_text(f"#!/bin/sh\necho '{sys.version_info[0]}.{sys.version_info[1]}.99 (other)'\n")
    shim.chmod(0o755)
    right = sys.executable
    monkeypatch.setattr(sys, "executable", str(shim))
    monkeypatch.setattr(sys, "exec_prefix", str(Path(right).parent.parent))
    found = python_executable(CancelToken(), child_environment([]))
    assert found != shim
    command = [found, "-c", "import sys; print(sys.version)"]
    done = subprocess.run(command, capture_output=True, check=True)
    assert done.stdout.decode().strip() == sys.version.strip()


def test_pip_sees_only_folders_with_packages_and_none_of_the_users_switches(tmp_path, monkeypatch):
    monkeypatch.setenv("PIP_TARGET", "/elsewhere")
    monkeypatch.setenv("PIP_INDEX_URL", "https://mirror.example/simple")
    write_installed(tmp_path / "site", "alpha", "1")
    (tmp_path / "plugins").mkdir()
    environment = child_environment([str(tmp_path / "plugins"), str(tmp_path / "site")])
    assert environment["PYTHONPATH"] == str(tmp_path / "site")
    assert environment["PIP_USER"] == "0"
    assert environment["PIP_INDEX_URL"] == "https://mirror.example/simple"
    assert "PIP_TARGET" not in environment
