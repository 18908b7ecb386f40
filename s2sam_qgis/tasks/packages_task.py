"""The installation as a task of QGIS's, and QGIS's network settings as plain values."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable
from urllib.parse import quote

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core.progress import CancelToken, ProgressCallback
from ..packages import requirements
from ..packages.install import Installer
from ..packages.network import Network
from ..translation import tr
from .background_task import BackgroundTask


def install_task(
    folder: Path,
    network: Network,
    done: Callable[[dict[str, str]], None],
    failed: Callable[[Exception], None],
    cancelled: Callable[[], None],
) -> BackgroundTask:
    """A task that installs what is missing into ``folder``; an InstallError brings a report."""
    installer = Installer(
        folder=folder,
        needed=requirements.requirements(),
        paths=requirements.host_paths(folder),
        network=network,
        about=f"QGIS {Qgis.version()}",
    )

    def work(cancel: CancelToken, progress: ProgressCallback) -> dict[str, str]:
        requirements.remove_leftovers(folder)
        return installer.run(cancel, progress)

    return BackgroundTask(tr("Install the packages of S2 SAM"), work, done, failed, cancelled)


def network_settings(wheels: Path | None = None) -> Network:
    """QGIS's proxy and extra certificate authorities; in the main thread only."""
    if wheels is not None:
        return Network(wheels=wheels)
    proxy = proxy_address(QgsNetworkAccessManager.instance().fallbackProxy())
    return Network(proxy=proxy, authorities=_authorities())


def proxy_address(proxy: Any) -> str:
    """A proxy as the address that pip takes; empty where there is none."""
    schemes = {
        QNetworkProxy.ProxyType.HttpProxy: "http",
        QNetworkProxy.ProxyType.HttpCachingProxy: "http",
        QNetworkProxy.ProxyType.Socks5Proxy: "socks5h",
    }
    scheme = schemes.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return ""
    login = ""
    if proxy.user():
        login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@"
    port = f":{proxy.port()}" if proxy.port() else ""
    return f"{scheme}://{login}{proxy.hostName()}{port}"


def _authorities() -> str:
    """Where the user added authorities to QGIS: all that QGIS trusts, as PEM text; else empty.

    Without any, pip's own list is the better one: Qt loads the system's lazily on Windows.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    return bytes(manager.trustedCaCertsPemText()).decode("ascii", "replace")
