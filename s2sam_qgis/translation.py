"""Texts in the user's language: one context for the whole plugin, so that one text has one place.

``tr("Open {}").format(name)`` and never an f-string inside: the extraction reads the source, where
only the plain text is the same each time. Until QGIS is there, texts stay English.
"""

from __future__ import annotations

from pathlib import Path

from .core.messages import set_translator

#: The context under which all texts of the plugin stand in the .ts files.
CONTEXT = "S2Sam"

#: In the plugin's folder, beside the package.
FOLDER = Path(__file__).resolve().parent.parent / "i18n"

_CHINESE_SCRIPTS = {"zh_Hans": "zh_CN", "zh": "zh_CN", "zh_SG": "zh_CN"}


def tr(text: str, count: int = -1) -> str:
    """The text in the user's language; ``count`` picks the plural of a text with %n."""
    from qgis.PyQt.QtCore import QCoreApplication

    return str(QCoreApplication.translate(CONTEXT, text, None, count))


def translate_core(on: bool) -> None:
    """Gives the rooms without Qt (core to workflow) the same language, or English again."""
    set_translator(tr if on else None)


def candidates(locale: str) -> tuple[str, ...]:
    """Names of translation files for a QGIS locale such as pt_BR, de-AT or zh-Hans, best first."""
    code = locale.replace("-", "_").split(".")[0]
    language = code.split("_")[0]
    names = [code, _CHINESE_SCRIPTS.get(code, ""), language, _CHINESE_SCRIPTS.get(language, "")]
    if language == "pt":
        names.append("pt_BR")
    return tuple(f"s2sam_{name}.qm" for name in dict.fromkeys(names) if name)


def translation_file(locale: str, folder: Path = FOLDER) -> str:
    """The file to load for a locale; empty where there is none and the texts stay English."""
    for name in candidates(locale):
        if (folder / name).is_file():
            return str(folder / name)
    return ""
