"""Wheels and installed packages made by hand, so that no test needs a network."""

import base64
import hashlib
import zipfile
from pathlib import Path


def write_wheel(folder, name, version, requires=(), source=""):
    """A pure Python wheel of one module."""
    folder.mkdir(parents=True, exist_ok=True)
    files = _files(name, version, requires, source)
    info = f"{name}-{version}.dist-info"
    files[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
    record = [_record_line(path, text) for path, text in files.items()]
    files[f"{info}/RECORD"] = "\n".join([*record, f"{info}/RECORD,,"]) + "\n"
    path = folder / f"{name}-{version}-py3-none-any.whl"
    with zipfile.ZipFile(path, "w") as wheel:
        for inner, text in files.items():
            wheel.writestr(inner, text)
    return path


def write_installed(folder, name, version, source=""):
    """A package as it lies in QGIS's own site-packages."""
    for inner, text in _files(name, version, (), source).items():
        path = Path(folder) / inner
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def _files(name, version, requires, source):
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n"
    metadata += "".join(f"Requires-Dist: {each}\n" for each in requires)
    return {
        f"{name}/__init__.py": f'__version__ = "{version}"\n{source}',
        f"{name}-{version}.dist-info/METADATA": metadata,
    }


def _record_line(path, text):
    digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=")
    return f"{path},sha256={digest.decode()},{len(text.encode())}"
