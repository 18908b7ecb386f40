"""Which model to load, and how: the one value that the dock, the shell and workers pass on.

Light to import: a dock can hold a specification before onnxruntime is there.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.messages import tr
from ..core.options import AUTO

BUILTIN = "builtin"
STANDIN = "standin"
#: The same weights without what judges all views together: what 1.6 answered, it answers.
BUILTIN_BEFORE = "builtin_1.6"
#: The models of ours, by name: light, and at home in mirrored surroundings.
OWN_MODELS = (BUILTIN, BUILTIN_BEFORE, STANDIN)


def standin_warning() -> str:
    """What is said wherever the model without training answers."""
    return tr(
        "The built-in model is a stand-in without training: its masks only show that "
        "everything works."
    )


_ENDINGS = ("_encoder", "_decoder")


@dataclass(frozen=True)
class ModelSpec:
    """A model by its name in the catalogue, by a checkpoint's path, or as an ONNX pair.

    Attributes:
        name: builtin, a known model, or the path of a checkpoint (.pth); with ``folder`` the
            stem of the pair.
        folder: holds ``<name>_encoder.onnx`` and ``<name>_decoder.onnx``; None for the others.
        device: "auto" or a key of ``core.options.PROVIDERS``.
        threads: threads inside an operator; None for as many as onnxruntime finds good.
    """

    name: str = BUILTIN
    folder: str | None = None
    device: str = AUTO
    threads: int | None = None

    @classmethod
    def from_file(cls, path: str) -> ModelSpec:
        """A checkpoint, or the encoder (or decoder) of an ONNX pair."""
        file = Path(path)
        if file.suffix.lower() != ".onnx":
            return cls(str(file))
        stem = file.stem
        for ending in _ENDINGS:
            stem = stem[: -len(ending)] if stem.endswith(ending) else stem
        return cls(stem, str(file.parent))

    @property
    def title(self) -> str:
        """How it is called in lists."""
        return self.name if self.folder else Path(self.name).stem

    def on(self, device: str, threads: int | None) -> ModelSpec:
        """The same model on another device, with so many threads."""
        return replace(self, device=device, threads=threads)

    def for_other_process(self) -> ModelSpec:
        """With absolute paths: another process has another working folder."""
        if self.folder is not None:
            return replace(self, folder=os.path.abspath(self.folder))
        if os.path.isfile(self.name):
            return replace(self, name=os.path.abspath(self.name))
        return self
