"""The models by name: which there are, whether their files are here, and loading them."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import ModelError, OutputError
from ..core.files import replace_when_done
from ..core.messages import tr
from ..core.model_entry import ModelEntry
from ..core.pixel_prompts import PixelPrompts
from ..core.progress import CancelToken, ProgressCallback, no_progress
from .attention_check import check_attention
from .download import RemoteFile, fetch
from .encode_speed import measured_seconds, remember_seconds
from .hashes import hash_now, remembered
from .known_models import KNOWN, KnownModel
from .model import Model, load_own, load_pair
from .model_cost import COSTS, estimated_seconds, machine_speed, recommended
from .places import graphs_folder, home, models_folder, resources
from .predictor import Candidates, Embedding, Predictor
from .segment_anything import load_checkpoint
from .spec import BUILTIN, BUILTIN_BEFORE, STANDIN, ModelSpec
from .transfer import Opener

__all__ = [
    "BUILTIN",
    "add_model",
    "check_model",
    "fetch_model",
    "home",
    "list_models",
    "load_model",
    "model_file",
    "models_folder",
    "resources",
]

READY, TO_DOWNLOAD, DAMAGED, MISSING = "ready", "to download", "damaged", "missing"

_CHECKPOINT_SUFFIXES = (".pth", ".pt")
_COPY_BLOCK = 1 << 20
_TRIAL_IMAGE = (64, 64)


def list_models() -> list[ModelEntry]:
    """Every model that is known by name, with the state of its files."""
    entries = [_builtin_entry(), *(_entry(model) for model in KNOWN.values()), _entry_before()]
    speed = machine_speed()
    best = recommended(speed)
    return [_with_cost(entry, speed, best) for entry in entries]


def _with_cost(entry: ModelEntry, speed: float, best: str | None) -> ModelEntry:
    official = KNOWN.get(entry.name)
    measured = None if official is None else measured_seconds(official.sha256)
    cost = COSTS.get(entry.name)
    return replace(
        entry,
        seconds=estimated_seconds(entry.name, speed) if measured is None else measured,
        is_measured=measured is not None,
        memory=None if cost is None else cost.memory,
        recommended=entry.name == best,
    )


def _builtin_entry() -> ModelEntry:
    encoder, decoder, is_standin = _builtin_files()
    there = encoder.is_file() and decoder.is_file()
    size = encoder.stat().st_size + decoder.stat().st_size if there else 0
    note = tr("comes with the plugin, works at once")
    if is_standin:
        note = tr("a stand-in without training, to try everything else with")
    return ModelEntry(
        BUILTIN, READY if there else MISSING, size, note, "GPL-2.0-or-later", str(encoder.parent)
    )


def _entry_before() -> ModelEntry:
    note = tr("as before: several views count by how sure each one is of itself")
    return replace(_builtin_entry(), name=BUILTIN_BEFORE, note=note)


def _entry(model: KnownModel) -> ModelEntry:
    path = models_folder() / model.file
    note = model.note
    state = _state(model, path)
    if state == DAMAGED:
        note = tr("the file has {found_size} bytes instead of {size}; fetch it again").format(
            found_size=path.stat().st_size, size=model.size
        )
    return ModelEntry(model.name, state, model.size, note, model.licence, str(path))


def _state(model: KnownModel, path: Path) -> str:
    if not path.is_file():
        return TO_DOWNLOAD
    return READY if path.stat().st_size == model.size else DAMAGED


def load_model(
    spec: ModelSpec | None = None, cancel: CancelToken | None = None, on_trial: bool = False
) -> Model:
    """Loads a model, the built-in one by default; ``cancel`` stops between two steps of loading.

    ``on_trial`` limits the memory of an ONNX pair; a checkpoint's graph is ours and known.

    Raises:
        ModelError: where the model is unknown, not here, damaged or follows no known contract.
    """
    if cancel is not None:
        cancel.raise_if_cancelled()
    spec = spec or ModelSpec()
    name, threads, provider = spec.name, spec.threads, spec.device
    if spec.folder is not None:
        folder = Path(spec.folder)
        if not folder.is_dir():
            raise ModelError(tr("There is no folder {folder}.").format(folder=folder))
        encoder, decoder = folder / f"{name}_encoder.onnx", folder / f"{name}_decoder.onnx"
        return load_pair(name, encoder, decoder, threads, provider, bounded=on_trial)
    if name in (BUILTIN, BUILTIN_BEFORE):
        encoder, decoder, is_standin = _builtin_files()
        judges = name == BUILTIN
        return load_own(name, encoder, decoder, threads, provider, is_standin, judges)
    size = name if name in KNOWN else None
    path = model_file(name)
    check_attention(graphs_folder(), provider, remembered())
    shown = name if size else path.stem
    return load_checkpoint(shown, path, graphs_folder(), threads, provider, cancel, size)


def model_file(name: str) -> Path:
    """The checkpoint of a known model, or the one that ``name`` is the path of.

    Raises ModelError that says how to get it where it is not here.
    """
    if name not in KNOWN:
        if name.endswith(_CHECKPOINT_SUFFIXES):
            return Path(name)
        raise _unknown(name)
    model = KNOWN[name]
    path = models_folder() / model.file
    state = _state(model, path)
    if state == TO_DOWNLOAD:
        raise ModelError(
            tr("The model {name} is not here yet ({size:.0f} MB).").format(
                name=name, size=model.size / 1e6
            ),
            button=tr("Download it in the model manager, or choose a file that you have there."),
            command=(
                f"Get it with 's2sam models fetch {name}', or give a file that you have: "
                f"'s2sam models add {name} {model.file}'."
            ),
        )
    if state == DAMAGED:
        raise ModelError(
            tr("{file} is damaged: it has {found_size} bytes instead of {size}.").format(
                file=path, found_size=path.stat().st_size, size=model.size
            ),
            **_get_again(name),
        )
    return path


def fetch_model(
    name: str,
    progress: ProgressCallback = no_progress,
    cancel: CancelToken | None = None,
    opener: Opener | None = None,
) -> Path:
    """Downloads a known model's checkpoint unless it is here; returns its path.

    ``opener`` as in ``download.fetch``: QGIS gives one that follows its network settings.
    """
    model = known_model(name)
    path = models_folder() / model.file
    remote = RemoteFile(model.url, model.size, model.sha256)
    return fetch(remote, path, progress, cancel, opener)


def add_model(
    name: str,
    file: str | Path,
    progress: ProgressCallback = no_progress,
    cancel: CancelToken | None = None,
) -> Path:
    """Copies an official checkpoint that the user has to where models are kept; returns its path.

    Raises:
        ModelError: where the file is not the official one.
        OutputError: where it cannot be copied.
        Cancelled: on request; nothing remains of the copy.
    """
    model, source = known_model(name), Path(file)
    if not source.is_file():
        raise ModelError(tr("There is no file {file}. Check the path.").format(file=source))
    size = source.stat().st_size
    if size != model.size:
        raise ModelError(
            tr(
                "{given} is not the official file of {name} ({file}, {size} bytes; this one "
                "has {found_size} bytes)."
            ).format(given=source, name=name, file=model.file, size=model.size, found_size=size),
            **_use_as_it_is(source),
        )
    if hash_now(source, cancel, progress) != model.sha256:
        raise ModelError(
            tr(
                "{given} is not the official file of {name} ({file}, {size} bytes; this one "
                "has {found_size} bytes and another content)."
            ).format(given=source, name=name, file=model.file, size=model.size, found_size=size),
            **_use_as_it_is(source),
        )
    target = models_folder() / model.file
    if target.exists() and target.samefile(source):
        return target
    _copy(source, target, progress, cancel or CancelToken())
    return target


def _copy(source: Path, target: Path, progress: ProgressCallback, cancel: CancelToken) -> None:
    total, done = source.stat().st_size, 0
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(
            tr("Cannot make the folder {folder}: {reason}.").format(
                folder=target.parent, reason=error.strerror
            )
        ) from error
    with replace_when_done(target) as part, source.open("rb") as reader, part.open("wb") as writer:
        while block := reader.read(_COPY_BLOCK):
            cancel.raise_if_cancelled()
            writer.write(block)
            done += len(block)
            progress(done / total, tr("Copying {file}").format(file=source.name))


def check_model(spec: ModelSpec, cancel: CancelToken | None = None) -> dict[str, Any]:
    """Verifies a model's files and runs it once on an empty image; returns what was found.

    Everything that a run asks of a model is asked once, with limited memory. Raises ModelError
    where a hash differs from the official one, or an answer has another shape than it must, or no
    numbers.
    """
    name = spec.name
    official = KNOWN.get(name) if spec.folder is None else None
    if official is not None and hash_now(model_file(name), cancel) != official.sha256:
        raise ModelError(
            tr("{file} is damaged: its SHA-256 is not the official one.").format(
                file=model_file(name)
            ),
            **_get_again(name),
        )
    model = load_model(spec, cancel, on_trial=True)
    predictor = Predictor(model)
    started = time.perf_counter()
    embedding = predictor.encode(np.zeros((3, *_TRIAL_IMAGE), np.float32), cancel)
    encoded = time.perf_counter()
    point = PixelPrompts(1, np.full((1, 2), 32.0), np.ones(1, np.int64))
    candidates = predictor.decode(embedding, point, None, cancel)
    decoded = time.perf_counter()
    remember_seconds(model, encoded - started)
    _try_the_rest(predictor, embedding, candidates, cancel)
    return {
        "model": name,
        "sha256": model.sha256,
        "official": official is not None,
        "stand_in": model.is_standin,
        "provider": model.provider,
        "note": model.provider_note,
        "masks_note": predictor.masks_note,
        "candidates": len(candidates.predicted_iou),
        "encoder_s": round(encoded - started, 3),
        "decoder_s": round(decoded - encoded, 3),
    }


def _try_the_rest(
    predictor: Predictor, embedding: Embedding, first: Candidates, cancel: CancelToken | None
) -> None:
    """What a run asks beside one point: a box, points on an earlier mask, a full mask.

    Raises ModelError as ``Predictor`` does, whose every answer is checked.
    """
    box = PixelPrompts(1, np.empty((0, 2)), np.empty(0, np.int64), (8.0, 8.0, 56.0, 56.0))
    more = PixelPrompts(1, np.array([[32.0, 32.0], [4.0, 4.0]]), np.array([1, 0], np.int64))
    predictor.decode(embedding, box, None, cancel)
    predictor.decode(embedding, more, first.logits[first.single], cancel)
    predictor.decode_full(embedding, more, cancel)


def known_model(name: str) -> KnownModel:
    """The official checkpoint of this name; raises ModelError where there is none."""
    if name in (BUILTIN, BUILTIN_BEFORE):
        raise ModelError(tr("The model builtin comes with the plugin; there is nothing to fetch."))
    if name not in KNOWN:
        raise _unknown(name)
    return KNOWN[name]


def _builtin_files() -> tuple[Path, Path, bool]:
    """Encoder, decoder, and whether they are only the stand-in."""
    folder = resources() / "models"
    is_standin = not (folder / f"{BUILTIN}_encoder.onnx").is_file()
    stem = STANDIN if is_standin else BUILTIN
    return folder / f"{stem}_encoder.onnx", folder / f"{stem}_decoder.onnx", is_standin


def _unknown(name: str) -> ModelError:
    return ModelError(
        tr(
            "There is no model {name!r}. Choose one of: {models}, or the path of a checkpoint "
            "(.pth)."
        ).format(name=name, models=", ".join((BUILTIN, *KNOWN, BUILTIN_BEFORE))),
        button=tr("An ONNX pair: press Another model… in the model manager."),
        command="An ONNX pair: give its folder with --model-dir.",
    )


def _get_again(name: str) -> dict[str, str]:
    """The way out where a downloaded file is damaged."""
    return {
        "button": tr("Download it again in the model manager."),
        "command": f"Get it again with 's2sam models fetch {name}'.",
    }


def _use_as_it_is(file: Path) -> dict[str, str]:
    """The way out where a file is another one than the official one."""
    return {
        "button": tr("To use it as it is, press Another model… in the model manager."),
        "command": f"To use it as it is, give its path as the model: --model {file}",
    }
