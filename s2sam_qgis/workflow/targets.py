"""Whether a set of outputs may be written: the one place that the shell, QGIS and workers ask.

Asked before anything is computed, with or without permission to overwrite: no output may be an
input, nor another output; each is, or becomes, a regular file of a kind that its writer writes, in
a folder that takes it.
"""

from __future__ import annotations

import contextlib
import mmap
import os
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from ..core.errors import InputError
from ..core.file_sets import recover
from ..core.files import PathLike, check_folder, real_target, refuse_existing
from ..core.messages import tr
from ..core.options import VECTOR_DRIVERS, ResultPaths
from ..models.onnx_file import weights_beside
from ..models.places import models_folder, resources
from ..models.spec import ModelSpec
from ..raster.behind import files_behind
from ..raster.writing.mask_writer import MASK_SIDECARS, MASK_SUFFIXES
from ..raster.writing.vector_writer import replaced_files

PROMPT_SUFFIXES = (".geojson", ".json")


@dataclass(frozen=True)
class Output:
    """A result that is going to be written.

    Attributes:
        path: the file.
        title: what it is, for messages; in the user's language.
        suffixes: those that its writer writes; empty where any will do.
        also: further files that are written with it.
        stale: files that are removed with what it replaces.
        replaceable: whether it is one of our own that may be replaced without being asked.
    """

    path: Path
    title: str
    suffixes: tuple[str, ...] = ()
    also: tuple[Path, ...] = ()
    stale: tuple[Path, ...] = ()
    replaceable: bool = False

    @property
    def files(self) -> tuple[Path, ...]:
        """Everything that changes."""
        return (self.path, *self.also, *self.stale)


@dataclass(frozen=True)
class Inputs:
    """What a run reads.

    Attributes:
        rasters: names as ``open_source`` takes them; addresses stand for no file here.
        files: prompts, regions and other single files; None is left out.
        model: the model's files; see ``model_paths``.
    """

    rasters: Sequence[str] = ()
    files: Sequence[PathLike | None] = ()
    model: Sequence[PathLike] = ()


def model_paths(spec: ModelSpec) -> list[PathLike]:
    """The files of a model before it is loaded: a checkpoint, or the pair in a folder."""
    if spec.folder is None:
        return [spec.name]
    pair = [Path(spec.folder) / f"{spec.name}_{part}.onnx" for part in ("encoder", "decoder")]
    return [*pair, *weights_beside(pair)]


@dataclass
class _Known:
    """Files known by identity and by resolved name."""

    by_number: set[tuple[int, int]] = field(default_factory=set)
    by_name: set[str] = field(default_factory=set)

    def add(self, path: PathLike) -> None:
        self.by_name.add(_resolved(path))
        number = _number(path)
        if number is not None:
            self.by_number.add(number)

    def __contains__(self, path: PathLike) -> bool:
        return _resolved(path) in self.by_name or _number(path) in self.by_number


def result_outputs(paths: ResultPaths) -> list[Output]:
    """The outputs of one run."""
    found = []
    if paths.raster is not None:
        found.append(mask_output(paths.raster))
    if paths.vector is not None:
        found.append(vector_output(paths.vector))
    if paths.prompts is not None:
        found.append(Output(Path(paths.prompts), tr("prompts"), PROMPT_SUFFIXES))
    return found


def mask_output(path: PathLike) -> Output:
    """Masks as a GeoTIFF."""
    sidecars = tuple(Path(f"{path}{ending}") for ending in MASK_SIDECARS)
    return Output(Path(path), tr("masks"), MASK_SUFFIXES, stale=sidecars)


def vector_output(path: PathLike) -> Output:
    """Outlines as a vector file."""
    known = Path(path).suffix.lower() in VECTOR_DRIVERS
    also = tuple(replaced_files(path)[1:]) if known else ()
    return Output(Path(path), tr("outlines"), tuple(VECTOR_DRIVERS), also)


def check_targets(
    outputs: Sequence[Output],
    inputs: Inputs | None = None,
    overwrite: bool = False,
    tidy: bool = True,
) -> None:
    """Raises where one of the outputs cannot or must not be written; changes nothing.

    Args:
        outputs: all results of the run.
        inputs: everything that it reads.
        overwrite: existing results may be replaced.
        tidy: first undo and remove what writers that died left in the folders.

    Raises:
        InputError: an output is an input or another output, is no regular file, has a suffix that
            is not written, or exists and must not be replaced.
        OutputError: its folder is missing or takes no file.
    """
    for output in outputs:
        _check_suffix(output)
    if tidy:
        for folder in {real_target(output.path).parent for output in outputs}:
            recover(folder)
    _check_each_other(outputs)
    _check_inputs(outputs, inputs or Inputs())
    for output in outputs:
        for path in (output.path, *output.also):
            refuse_existing(path, overwrite or output.replaceable)
    for folder in dict.fromkeys(real_target(output.path).parent for output in outputs):
        check_folder(folder)


def _check_suffix(output: Output) -> None:
    suffix = output.path.suffix.lower()
    if output.suffixes and suffix not in output.suffixes:
        raise InputError(
            tr(
                "{file} ({kind}): the suffix must be one of {suffixes}, not {suffix}. Choose "
                "another name."
            ).format(
                file=output.path,
                kind=output.title,
                suffixes=", ".join(filter(None, output.suffixes)),
                suffix=suffix or tr("none"),
            )
        )


def _check_each_other(outputs: Sequence[Output]) -> None:
    by_name: dict[str, Output] = {}
    by_number: dict[tuple[int, int], Output] = {}
    for output in outputs:
        for path in output.files:
            number = _number(path)
            other = by_name.setdefault(_resolved(path), output)
            if number is not None and other is output:
                other = by_number.setdefault(number, output)
            if other is not output:
                raise InputError(
                    tr(
                        "{file} would be written twice ({kind}, {other_kind}). Give each result a "
                        "name of its own."
                    ).format(file=output.path, kind=other.title, other_kind=output.title)
                )


def _check_inputs(outputs: Sequence[Output], inputs: Inputs) -> None:
    """Only what exists can be an input, so most runs need not look behind their rasters."""
    there = [(output, path) for output in outputs for path in output.files if os.path.exists(path)]
    if not there:
        return
    known = _Known()
    for file in _input_files(inputs):
        known.add(file)
    for output, path in there:
        if path in known or _belongs_to_model(path, inputs):
            raise InputError(
                tr(
                    "{file} is read by this run, so no result ({kind}) can be written there. "
                    "Choose another name."
                ).format(file=path, kind=output.title)
            )


def _input_files(inputs: Inputs) -> Iterable[PathLike]:
    yield from (file for file in inputs.files if file is not None)
    for raster in inputs.rasters:
        yield from files_behind(raster)
    yield from inputs.model


def _belongs_to_model(path: Path, inputs: Inputs) -> bool:
    """Whether a file is one of the model's, its external weights included."""
    resolved = Path(os.path.realpath(path))
    for folder in (models_folder(), resources() / "models", resources() / "graphs"):
        if Path(os.path.realpath(folder)) in resolved.parents:
            return True
    return any(
        Path(os.path.realpath(file)).parent == resolved.parent and _names(file, resolved.name)
        for file in inputs.model
    )


def _names(graph: PathLike, name: str) -> bool:
    """Whether a graph speaks of a file of this name: its weights may lie there."""
    wanted = name.encode("utf-8", "surrogateescape")
    with contextlib.ExitStack() as stack:
        try:
            stream = stack.enter_context(Path(graph).open("rb"))
            data = stack.enter_context(mmap.mmap(stream.fileno(), 0, access=mmap.ACCESS_READ))
        except (OSError, ValueError):  # An empty file has no pages.
            return False
        return data.find(wanted) >= 0


def _resolved(path: PathLike) -> str:
    """A name that is the same for all ways to a file, also where a is A."""
    return unicodedata.normalize("NFC", os.path.realpath(path)).casefold()


def _number(path: PathLike) -> tuple[int, int] | None:
    with contextlib.suppress(OSError, ValueError):
        status = os.stat(path)
        return status.st_dev, status.st_ino
    return None
