"""How pip reaches the outside, and what to tell the user where it cannot."""

from __future__ import annotations

import base64
import os
import platform
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from urllib.parse import quote, quote_plus, unquote, urlsplit

from ..core.secrets import MASK, without_secrets
from ..translation import tr
from .requirements import DISK_MB

#: Variables that may hold a login for a proxy or an index of packages.
_VARIABLES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "PIP_PROXY", "PIP_INDEX_URL")
#: Shorter words stand in too much other text to be replaced wherever they are.
_SHORTEST = 4


@dataclass(frozen=True)
class Network:
    """How the outside is reached, as plain values.

    Attributes:
        proxy: its address, with a login where it asks for one.
        authorities: certificates of authorities to trust, as PEM text.
        certificates: a file that holds them.
        wheels: a folder that replaces the outside.
    """

    proxy: str = ""
    authorities: str = ""
    certificates: str = ""
    wheels: Path | None = None

    def kept_in(self, folder: Path) -> Network:
        """The same with its authorities in a file of this folder, which goes with it."""
        if not self.authorities:
            return self
        file = folder / "certificates.pem"
        file.write_text(self.authorities, encoding="ascii", errors="replace")
        return replace(self, certificates=str(file))

    def environment(self) -> dict[str, str]:
        """Proxy and certificates for pip; never on a command line, where others could read them."""
        found: dict[str, str] = {}
        if self.proxy:
            for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
                found[name] = self.proxy
        if self.certificates:
            found["PIP_CERT"] = self.certificates
        return found

    def options(self) -> list[str]:
        """Pip's options that say where packages come from."""
        if self.wheels is None:
            return []
        return ["--no-index", "--find-links", os.path.abspath(self.wheels)]

    def masked(self, text: str) -> str:
        """The text without passwords, and without the user's name in home folders."""
        addresses = [self.proxy]
        for name in _VARIABLES:
            addresses += [os.environ.get(name, ""), os.environ.get(name.lower(), "")]
        addresses += os.environ.get("PIP_EXTRA_INDEX_URL", "").split()
        forms = {form for address in addresses if address for form in _secret_forms(address)}
        for form in sorted(forms, key=len, reverse=True):
            text = text.replace(form, MASK)
        text = without_secrets(text)
        home = str(Path.home())
        return text.replace(home, "~") if len(home) > 1 else text


def _secret_forms(address: str) -> Iterator[str]:
    """An address's login as it may come up in somebody's output."""
    try:
        parts = urlsplit(address)
        user, password = parts.username or "", parts.password or ""
    except ValueError:  # No address that anything could use.
        return
    if not (user or password):
        return
    yield address
    yield parts.netloc
    for secret in (user, password):
        for plain in {secret, unquote(secret)}:
            forms = {
                plain,
                quote(plain, safe=""),
                quote(plain),
                quote_plus(plain),
                repr(plain)[1:-1],
            }
            yield from (form for form in forms if len(form) >= _SHORTEST)
    for login in {f"{user}:{password}", f"{unquote(user)}:{unquote(password)}"}:
        yield login
        yield base64.b64encode(login.encode("utf-8", "replace")).decode("ascii")


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


def _known_failures() -> tuple[tuple[str, str], ...]:
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
