"""The errors a user can meet. Each message says what is wrong, where, and what to do."""

from __future__ import annotations

from .messages import tr


class S2SamError(Exception):
    """Base of every error that is shown to a user as a sentence, without a traceback.

    ``exit_code`` is what the shell command returns for it.
    """

    exit_code = 1


class InputError(S2SamError):
    """What the user gave cannot be used: a file, an option, a prompt. Nothing was changed."""

    exit_code = 2


class PromptError(InputError):
    """A prompt file or a prompt is invalid; the message names the feature's number."""


class RasterError(InputError):
    """A raster cannot be opened or lacks what is needed (bands, CRS, transform)."""


class ModelError(InputError):
    """A model is missing, damaged or follows no known contract."""


class OutputError(S2SamError):
    """A result could not be written; what had been there before is untouched."""


class Cancelled(S2SamError):  # noqa: N818 - asked for, not a mistake
    """The user stopped the run. No half-written file remains."""

    exit_code = 130

    def __init__(self, message: str = "") -> None:
        super().__init__(message or tr("Cancelled."))
