"""How pip reaches the outside, and what to tell the user where it cannot."""

from __future__ import annotations

import platform
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple
from urllib.parse import quote, urlsplit

from ..translation import tr
from .requirements import DISK_MB

_CREDENTIALS = re.compile(r"//[^/@\s]+@")


@dataclass(frozen=True)
class Network:
    """How the outside is reached, as plain values; ``wheels`` is a folder that replaces it."""

    proxy: str = ""
    certificates: str = ""
    wheels: Optional[Path] = None

    def environment(self) -> Dict[str, str]:
        """Proxy and certificates for pip; never on a command line, where others could read them."""
        found: Dict[str, str] = {}
        if self.proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
                found[name] = self.proxy
        if self.certificates:
            found["PIP_CERT"] = self.certificates
        return found

    def options(self) -> List[str]:
        """Pip's options that say where packages come from."""
        if self.wheels is None:
            return []
        return ["--no-index", "--find-links", str(self.wheels)]

    def masked(self, text: str) -> str:
        """The text without passwords, and without the user's name in home folders."""
        parts = urlsplit(self.proxy)
        for secret in filter(None, (self.proxy, parts.password)):
            text = text.replace(secret, "***").replace(quote(secret, safe=""), "***")
        text = _CREDENTIALS.sub("//***@", text)
        home = str(Path.home())
        return text.replace(home, "~") if len(home) > 1 else text


def explain(lines: Sequence[str], network: Network) -> str:
    """One sentence for the commonest ways in which pip fails."""
    text = "\n".join(lines)
    if network.wheels is not None and "No matching distribution" in text:
        missing = re.findall(r"No matching distribution found for (\S+)", text)
        which = ", ".join(dict.fromkeys(missing))
        return tr(
            "The folder {folder} has no suitable wheel for {which}. It needs wheels for "
            "Python {version} on {system}, dependencies included."
        ).format(
            folder=network.wheels,
            which=which,
            version=f"{sys.version_info[0]}.{sys.version_info[1]}",
            system=platform.system(),
        )
    for sign, sentence in _known_failures():
        if sign in text:
            return sentence
    errors = [line for line in lines if line.startswith("ERROR:")]
    return network.masked(errors[-1][7:]) if errors else tr("pip failed; the report says more.")


def _known_failures() -> Tuple[Tuple[str, str], ...]:
    """What pip prints and what to tell the user of it, in the language of the moment."""
    return (
        (
            "CERTIFICATE_VERIFY_FAILED",
            tr(
                "The server's certificate is not trusted; add your organisation's authority in "
                "QGIS's settings under Authentication."
            ),
        ),
        (
            "407 Proxy",
            tr("The proxy asks for a password; check QGIS's settings under Network."),
        ),
        (
            "ProxyError",
            tr("The proxy cannot be reached; check QGIS's settings under Network."),
        ),
        (
            "No space left",
            tr("The disk is full; about {size} MB are needed.").format(size=DISK_MB),
        ),
        (
            "ResolutionImpossible",
            tr("No set of package versions fits the ones that this QGIS has."),
        ),
        (
            "NewConnectionError",
            tr(
                "The package index cannot be reached; check the network, or use a folder of wheels."
            ),
        ),
        (
            "No matching distribution",
            tr(
                "The package index has no suitable package, or cannot be reached; check the "
                "network, or use a folder of wheels."
            ),
        ),
    )
