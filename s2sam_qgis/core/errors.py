"""The errors a user can meet. Each message says what is wrong, where, and what to do."""

from __future__ import annotations

from .messages import MOST_CHARACTERS, in_qgis, shortened, tr
from .secrets import without_secrets


class S2SamError(Exception):
    """Base of every error that is shown to a user as a sentence, without a traceback.

    ``exit_code`` is what the shell command returns for it. A message names what people gave and
    what libraries said: it holds no secrets of addresses, and no more than can be read.
    """

    exit_code = 1
    #: The most characters of a message.
    longest = MOST_CHARACTERS

    def __init__(self, message: str = "", *, button: str = "", command: str = "") -> None:
        """``button`` and ``command`` are the way out, in QGIS and in a shell."""
        super().__init__(shortened(without_secrets(message), self.longest))
        self.button, self.command = without_secrets(button), without_secrets(command)

    def __str__(self) -> str:
        """The message, and the way out where this program runs."""
        way_out = self.button if in_qgis() else self.command
        return " ".join(filter(None, (super().__str__(), way_out)))


def assign_crs() -> dict[str, str]:
    """The ways out where a raster has no coordinate reference system."""
    return {
        "button": tr("Set it in the layer's properties, under Source."),
        "command": "Assign one: gdal_edit.py -a_srs EPSG:... RASTER",
    }


def another_folder(variable: str) -> dict[str, str]:
    """The ways out where the folder that an environment variable names cannot be used."""
    where = tr(
        "Set {variable} to another folder in QGIS's settings under System, then restart QGIS."
    )
    return {
        "button": where.format(variable=variable),
        "command": f"Set {variable} to another folder.",
    }


class InputError(S2SamError):
    """What the user gave cannot be used: a file, an option, a prompt. Nothing was changed."""

    exit_code = 2


class PromptError(InputError):
    """A prompt file or a prompt is invalid; the message names the feature's number."""


class RasterError(InputError):
    """A raster cannot be opened or lacks what is needed (bands, CRS, transform)."""


class ModelError(InputError):
    """A model is missing, damaged or follows no known contract."""

    #: It may list what a file takes and gives, and what was expected.
    longest = 2 * MOST_CHARACTERS


class OutputError(S2SamError):
    """A result could not be written; what had been there before is untouched."""


class Cancelled(S2SamError):  # noqa: N818 - asked for, not a mistake
    """The user stopped the run. No half-written file remains."""

    exit_code = 130

    def __init__(self, message: str = "") -> None:
        super().__init__(message or tr("Cancelled."))
