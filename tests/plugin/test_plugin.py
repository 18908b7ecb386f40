import gc
import importlib.util
import sys
import threading

import pytest

pytest.importorskip("qgis.core", reason="QGIS is not installed")

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject, QTranslator
from qgis.PyQt.QtWidgets import QApplication, QDockWidget

from s2sam_qgis import plugin
from s2sam_qgis.packages import requirements as dependencies
from s2sam_qgis.packages.network import Network
from s2sam_qgis.packages.requirements import Requirement
from s2sam_qgis.plugin import S2SamPlugin
from tests.conftest import ROOT
from tests.packages.wheels import write_wheel

NEEDED = (Requirement("tinyalpha", ((">=", "1"),)),)


@pytest.fixture(autouse=True)
def profile(tmp_path, monkeypatch):
    """A profile of the test's own, and a search path that is put back."""
    monkeypatch.setattr(sys, "path", list(sys.path))
    monkeypatch.setattr(QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    monkeypatch.setattr(
        "s2sam_qgis.gui.document.autosave._profile_folder", lambda: tmp_path / "profile"
    )
    return tmp_path / "profile"


@pytest.fixture
def made(iface):
    """A started plugin that is unloaded again, whatever the test did."""
    made = S2SamPlugin(iface)
    made.initGui()
    yield made
    made.unload()
    drop_deleted()


def drop_deleted():
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def traces(iface):
    """All that a plugin can leave behind."""
    drop_deleted()
    gc.collect()
    window, registry = iface.window, QgsApplication.processingRegistry()
    return {
        "toolbar": len(iface.toolbar.actions()),
        "menu": len(iface.menu.actions()),
        "actions": sorted(a.objectName() for a in window.findChildren(QObject) if is_ours(a)),
        "docks": len(window.findChildren(QDockWidget)),
        "provider": registry.providerById("s2sam") is not None,
        "threads": sorted(t.name for t in threading.enumerate() if t.name.startswith("s2sam")),
        "tasks": [t.description() for t in QgsApplication.taskManager().activeTasks()],
        "items": len(iface.canvas.items()),
        "path": list(sys.path),
        "top": [w.objectName() for w in QApplication.topLevelWidgets() if is_ours(w)],
    }


def is_ours(thing):
    return thing.objectName().startswith("S2Sam")


def test_the_door_needs_no_qgis_to_be_imported(iface):
    spec = importlib.util.spec_from_file_location(
        "renamed_folder", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    module = importlib.util.module_from_spec(spec)
    sys.modules["renamed_folder"] = module
    try:
        spec.loader.exec_module(module)
        assert type(module.classFactory(iface)).__name__ == "S2SamPlugin"
    finally:
        for name in [name for name in sys.modules if name.startswith("renamed_folder")]:
            del sys.modules[name]


def test_at_the_start_there_is_a_button_and_no_dock(made, iface):
    assert [a.objectName() for a in iface.toolbar.actions()] == ["S2SamToggle"]
    assert not iface.toolbar.actions()[0].icon().isNull()
    assert [a.objectName() for a in iface.menus["S2 SAM"].actions()] == [
        "S2SamToggle",
        "S2SamPackages",
    ]
    assert made.workbench is None
    assert not iface.window.findChildren(QDockWidget)
    assert QgsApplication.processingRegistry().providerById("s2sam").name() == "S2 SAM"


def test_the_button_opens_and_closes_the_dock(made, iface, qtbot):
    toggle = iface.toolbar.actions()[0]
    toggle.trigger()
    assert made.workbench is None, "QGIS waits for the imports"
    qtbot.waitUntil(lambda: made.workbench is not None)
    dock = made.workbench.dock
    qtbot.waitUntil(dock.isVisible)
    assert toggle.isChecked()
    toggle.trigger()
    qtbot.waitUntil(lambda: not dock.isVisible())
    toggle.trigger()
    qtbot.waitUntil(dock.isVisible)
    assert made.workbench.dock is dock
    dock.close()
    qtbot.waitUntil(lambda: not toggle.isChecked())


def test_a_dock_that_is_given_up_while_it_is_imported_does_not_come(made, iface, qtbot):
    toggle = iface.toolbar.actions()[0]
    toggle.trigger()
    toggle.trigger()
    qtbot.wait(50)
    assert made.workbench is None
    assert not toggle.isChecked()
    toggle.trigger()
    made.unload()
    qtbot.wait(50)
    assert made.workbench is None


def test_a_dock_that_was_built_but_not_placed_is_taken_away_or_shown(made, iface, qtbot):
    before = traces(iface)
    assert made._build()
    made.unload()
    qtbot.waitUntil(lambda: traces(iface)["threads"] == before["threads"])
    made.initGui()
    assert made._build()
    toggle = iface.toolbar.actions()[0]
    toggle.trigger()
    qtbot.waitUntil(made.workbench.dock.isVisible)
    assert toggle.isChecked()


def test_unloading_leaves_nothing_and_loading_again_works(iface, qtbot):
    before = traces(iface)
    for _ in range(2):
        made = S2SamPlugin(iface)
        made.initGui()
        made.show_dock()
        made.show_packages()
        qtbot.waitUntil(made.workbench.dock.isVisible)
        made.unload()
        qtbot.waitUntil(lambda: traces(iface) == before, timeout=10000)
        made.unload()
    assert traces(iface) == before


def test_qgis_process_gets_the_provider_and_no_window(qgis_app):
    made = S2SamPlugin(None)
    made.initProcessing()
    made.initProcessing()
    registry = QgsApplication.processingRegistry()
    assert [p.id() for p in registry.providers()].count("s2sam") == 1
    made.unload()
    assert registry.providerById("s2sam") is None


def test_a_dock_that_cannot_be_made_is_said_and_leaves_the_button_up(
    made, iface, qtbot, monkeypatch
):
    def fail(_):
        raise RuntimeError("library is broken")

    monkeypatch.setattr(plugin, "make_workbench", fail)
    toggle = iface.toolbar.actions()[0]
    toggle.trigger()
    qtbot.waitUntil(lambda: not toggle.isChecked())
    assert "library is broken" in iface.bar.currentItem().text()
    assert not iface.window.findChildren(QDockWidget)


@pytest.fixture
def lacking(monkeypatch):
    """A machine on which one package is missing."""
    monkeypatch.setattr(dependencies, "requirements", lambda: NEEDED)


@pytest.fixture
def wheels(tmp_path):
    write_wheel(tmp_path / "wheels", "tinyalpha", "1.0")
    return Network(wheels=tmp_path / "wheels")


def page_of(made):
    return made._dialog.page


def test_what_is_missing_is_asked_for_before_the_dock(made, iface, lacking):
    toggle = iface.toolbar.actions()[0]
    toggle.trigger()
    assert made.workbench is None
    assert not toggle.isChecked()
    page = page_of(made)
    assert page.isVisible()
    assert "tinyalpha ≥ 1" in page.needs.text()
    assert page.install_button.isVisible()
    assert not page.uninstall_button.isVisible()
    assert not page.cancel_button.isVisible()


def test_installing_from_a_folder_opens_the_dock(made, lacking, wheels, qtbot, profile):
    made.show_dock()
    page = page_of(made)
    page.start(wheels)
    assert page.cancel_button.isVisible()
    assert not page.install_button.isVisible()
    with qtbot.waitSignal(page.installed, timeout=60000):
        pass
    assert made.workbench is not None
    assert (made._folder / "tinyalpha").is_dir()
    assert str(profile) in str(made._folder)
    assert sys.path[-1] == str(made._folder)
    made.show_packages()
    assert page.uninstall_button.isVisible()
    page.uninstall()
    assert not made._folder.exists()
    assert "restart" in page.step.text()
    assert "tinyalpha ≥ 1" in page.needs.text()


def test_a_failure_shows_a_report_that_can_be_copied(made, lacking, tmp_path, qtbot):
    made.show_dock()
    page = page_of(made)
    (tmp_path / "empty").mkdir()
    page.start(Network(wheels=tmp_path / "empty"))
    qtbot.waitUntil(lambda: not page.busy, timeout=60000)
    assert "no suitable wheel for tinyalpha" in page.note.text()
    assert page.install_button.isVisible()
    page.copy_button.click()
    assert "tinyalpha>=1: missing" in QApplication.clipboard().text()
    assert made.workbench is None


def test_cancelling_is_said_and_can_be_tried_again(made, lacking, wheels, qtbot):
    made.show_dock()
    page = page_of(made)
    page.start(wheels)
    page.cancel_button.click()
    qtbot.waitUntil(lambda: not page.busy, timeout=60000)
    assert "Cancelled" in page.step.text()
    assert not made._folder.parent.exists() or not list(made._folder.parent.iterdir())
    assert page.install_button.isVisible()


def test_unloading_in_the_middle_of_an_installation_ends_it(iface, lacking, wheels, qtbot):
    before = traces(iface)
    made = S2SamPlugin(iface)
    made.initGui()
    made.show_dock()
    page_of(made).start(wheels)
    made.unload()
    qtbot.waitUntil(lambda: traces(iface) == before, timeout=10000)
    assert not dependencies.is_complete(made._folder)


def test_a_qgis_that_is_too_old_is_said_and_nothing_is_offered(made, monkeypatch):
    old = (Requirement("numpy", ((">=", "999"),)),)
    monkeypatch.setattr(dependencies, "requirements", lambda: old)
    made.show_dock()
    page = page_of(made)
    assert "too old" in page.heading.text()
    assert "numpy ≥ 999" in page.needs.text()
    assert not page.install_button.isVisible()
    assert not page.offline_button.isVisible()


def test_qgis_proxy_becomes_an_address_with_its_login_escaped(qgis_app):
    from qgis.PyQt.QtNetwork import QNetworkProxy

    from s2sam_qgis.tasks.packages_task import proxy_address

    kind = QNetworkProxy.ProxyType
    proxy = QNetworkProxy(kind.HttpProxy, "proxy", 3128, "anna", "p@ss:w/rd")
    assert proxy_address(proxy) == "http://anna:p%40ss%3Aw%2Frd@proxy:3128"
    assert proxy_address(QNetworkProxy(kind.Socks5Proxy, "proxy", 1080)) == "socks5h://proxy:1080"
    assert proxy_address(QNetworkProxy(kind.NoProxy)) == ""
    assert proxy_address(QNetworkProxy(kind.DefaultProxy)) == ""


class Bracketed(QTranslator):
    """A language in which every text of ours stands in brackets."""

    def translate(self, context, text, disambiguation=None, n=-1):
        return f"[{text}]" if context == "S2Sam" else ""

    def isEmpty(self):
        return False


def test_errors_of_the_workflow_are_in_the_users_language(iface, tmp_path):
    from s2sam_qgis.core.errors import PromptError
    from s2sam_qgis.core.prompt_geojson import read_prompts

    def error():
        with pytest.raises(PromptError) as caught:
            read_prompts(file)
        return str(caught.value)

    file = tmp_path / "none.geojson"
    english = f"There is no prompt file {file}. Check the path."
    translator = Bracketed()
    QCoreApplication.installTranslator(translator)
    try:
        assert error() == english
        made = S2SamPlugin(None)  # As qgis_process makes it.
        assert error() == f"[{english}]"
        seen = []
        thread = threading.Thread(target=lambda: seen.append(error()))
        thread.start()
        thread.join()
        assert seen == [f"[{english}]"]
        made.unload()
        assert error() == english
    finally:
        QCoreApplication.removeTranslator(translator)
