"""One onnxruntime session: threads, provider, external weights, and runs that can be cancelled."""

from __future__ import annotations

import os
import threading
import warnings
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnxruntime as ort
from numpy.typing import NDArray

from ..core.errors import Cancelled, InputError, ModelError
from ..core.machine import cores
from ..core.messages import tr
from ..core.options import AUTO, PROVIDER_NAMES, PROVIDERS
from ..core.progress import CancelToken
from . import bounded_memory
from .contract import Port

MINIMUM_VERSION = (1, 19)

if os.environ.get("ORT_DISABLE_TELEMETRY", "1") != "0":
    # Another plugin may have imported it before this package could say so in its environment.
    ort.disable_telemetry_events()


def check_version(version: str = ort.__version__) -> None:
    """Raises ModelError for an onnxruntime that is too old."""
    parts = tuple(int(part) for part in version.split(".")[:2])
    if parts < MINIMUM_VERSION:
        raise ModelError(
            tr("onnxruntime {version} is too old; at least {minimum} is needed.").format(
                version=version, minimum=".".join(map(str, MINIMUM_VERSION))
            ),
            button=tr("Update it under Plugins > S2 SAM > Python packages…"),
            command="Update it: python -m pip install --upgrade onnxruntime",
        )


def wanted_providers(wanted: str) -> tuple[list[str], str]:
    """(onnxruntime's providers to try, why it will be the CPU or "").

    Raises InputError for an unknown name.
    """
    if wanted not in PROVIDER_NAMES:
        raise InputError(
            tr("There is no provider {provider!r}. Choose one of: {providers}.").format(
                provider=wanted, providers=", ".join(PROVIDER_NAMES)
            )
        )
    there = ort.get_available_providers()
    cpu = PROVIDERS["cpu"]
    if wanted == AUTO:
        return [name for name in PROVIDERS.values() if name in there], ""
    name = PROVIDERS[wanted]
    if name not in there:
        offered = ", ".join(key for key, value in PROVIDERS.items() if value in there)
        return [cpu], (
            tr(
                "{provider} is not offered by this onnxruntime (it offers: {offered}), so the "
                "CPU is used."
            ).format(provider=wanted, offered=offered)
        )
    return [name] if name == cpu else [name, cpu], ""


class OnnxSession:
    """Loads a graph and runs it.

    Args:
        graph: path of an ONNX file, or its bytes.
        threads: threads inside an operator, at most as many as the machine has; None for
            onnxruntime's choice (all cores).
        provider: "auto" or a key of PROVIDERS.
        weights: arrays for initialisers that the graph marks as external, by name; more may be
            given than the graph has.
        needed: name and shape of the graph's external initialisers (with ``weights``, which may
            have the same numbers in another shape).
        bounded: it takes no more memory than ``bounded_memory`` allows.
    """

    def __init__(
        self,
        graph: str | os.PathLike[str] | bytes,
        threads: int | None = None,
        provider: str = AUTO,
        weights: Mapping[str, NDArray[Any]] | None = None,
        needed: Mapping[str, Sequence[int]] | None = None,
        bounded: bool = False,
    ) -> None:
        check_version()
        options = ort.SessionOptions()
        options.log_severity_level = 3
        # A planned block beside the arena only adds to the peak: 1.2 GB without, 1.8 with, for
        # vit_b's encoder, at the same speed (measured with onnxruntime 1.32).
        options.enable_mem_pattern = False
        # Threads that wait for work sleep instead of spinning. On two busy cores a run of our
        # decoder took 0.054 CPU seconds instead of 0.101, and less than half the time.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        if threads is not None:
            if threads < 1:
                raise InputError(
                    tr("At least one thread is needed, got {threads}.").format(threads=threads)
                )
            # More only cost memory: onnxruntime starts as many as it is told to.
            options.intra_op_num_threads = min(threads, cores())
        values = []
        if weights is not None and needed is not None:
            missing = [name for name in needed if name not in weights]
            if missing:
                raise ModelError(
                    tr(
                        "The checkpoint lacks {count} of the model's weights, for example "
                        "{name!r}. It belongs to another model."
                    ).format(count=len(missing), name=missing[0])
                )
            values = [
                ort.OrtValue.ortvalue_from_numpy(weights[name].reshape(shape))
                for name, shape in needed.items()
            ]
            options.add_external_initializers(list(needed), values)
        self._bounded = bounded
        if bounded:
            bounded_memory.bound(options)
        providers, self.provider_note = wanted_providers(provider)
        source = graph if isinstance(graph, bytes) else os.fspath(graph)
        self._made, reason = _open(source, options, providers, bounded)
        wanted, runs = _key(providers[0]), self.provider
        if runs != wanted:
            self.provider_note = tr(
                "{provider} is offered by this onnxruntime but does not start "
                "here{reason}, so {other} is used. Check its driver and libraries."
            ).format(provider=wanted, reason=reason, other=runs)
        if threads is not None and threads > cores():
            capped = tr("{threads} threads were asked for; this machine has {count}.").format(
                threads=threads, count=cores()
            )
            self.provider_note = f"{self.provider_note} {capped}".strip()
        del values  # The session has its own references now.

    @property
    def _session(self) -> Any:
        return self._made

    @property
    def provider(self) -> str:
        """The provider that really runs, as a key of PROVIDERS where it is one."""
        return _key(self._session.get_providers()[0])

    @property
    def inputs(self) -> list[Port]:
        """What it takes."""
        return [_port(value) for value in self._session.get_inputs()]

    @property
    def outputs(self) -> list[Port]:
        """What it gives."""
        return [_port(value) for value in self._session.get_outputs()]

    @property
    def metadata(self) -> dict[str, str]:
        """The file's own metadata."""
        return dict(self._session.get_modelmeta().custom_metadata_map)

    def run(
        self,
        feed: Mapping[str, NDArray[Any]],
        outputs: Sequence[str],
        cancel: CancelToken | None = None,
    ) -> list[NDArray[np.float32]]:
        """Runs the graph for the named outputs only; raises Cancelled between two nodes."""
        options = ort.RunOptions()
        options.log_severity_level = 4  # Else it writes of each stop to standard error.
        if self._bounded:
            bounded_memory.give_back(options)
        if cancel is None:
            return self._run(feed, outputs, options)
        cancel.raise_if_cancelled()

        def terminate() -> None:
            options.terminate = True

        with cancel.on_cancel(terminate):
            try:
                return self._run(feed, outputs, options)
            except ModelError:
                if cancel.cancelled:
                    raise Cancelled() from None
                raise

    def _run(
        self, feed: Mapping[str, NDArray[Any]], outputs: Sequence[str], options: Any
    ) -> list[NDArray[np.float32]]:
        try:
            found = self._session.run(list(outputs), dict(feed), options)
        except Exception as error:  # onnxruntime raises a dozen unrelated types
            refused = bounded_memory.refusal(error, tr("The model")) if self._bounded else None
            raise refused or ModelError(
                tr("The model failed while it ran: {reason}.").format(reason=_first_line(error))
            ) from error
        try:
            return [np.asarray(value, np.float32) for value in found]
        except (TypeError, ValueError) as error:  # A sequence, a text, nothing at all.
            raise ModelError(
                tr("The model gives something else than numbers: {names}.").format(
                    names=", ".join(outputs)
                )
            ) from error


class LaterSession(OnnxSession):
    """A graph whose ports are known, and which is opened when it is first run; on the CPU."""

    provider_note = ""

    def __init__(
        self,
        graph: Path,
        threads: int | None,
        inputs: Sequence[Port],
        outputs: Sequence[Port],
    ) -> None:
        self._graph, self._threads = graph, threads
        self._inputs, self._outputs = list(inputs), list(outputs)
        self._opened: OnnxSession | None = None
        self._opening = threading.Lock()
        self._bounded = False

    @property
    def provider(self) -> str:
        """The CPU."""
        return "cpu"

    @property
    def inputs(self) -> list[Port]:
        """What it takes."""
        return self._inputs

    @property
    def outputs(self) -> list[Port]:
        """What it gives."""
        return self._outputs

    @property
    def _session(self) -> Any:
        with self._opening:
            if self._opened is None:
                self._opened = OnnxSession(self._graph, self._threads, "cpu")
            return self._opened._session


def _open(
    source: str | bytes, options: Any, providers: list[str], bounded: bool = False
) -> tuple[Any, str]:
    """A session with the first provider that starts, and why an earlier one did not (or "").

    For CUDA onnxruntime itself goes on with the next provider and only warns; others raise.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            disabled = bounded_memory.DISABLED_OPTIMIZERS if bounded else None
            session = ort.InferenceSession(
                source, options, providers=providers, disabled_optimizers=disabled
            )
            return session, ""
    except Exception as error:  # onnxruntime raises a dozen unrelated types
        reason = _first_line(error)
        if len(providers) == 1:
            name = tr("The model") if isinstance(source, bytes) else source
            refused = bounded_memory.refusal(error, name) if bounded else None
            raise refused or ModelError(
                tr(
                    "{name} cannot be loaded: {reason}. The file may be damaged or cut short; "
                    "fetch or export it again."
                ).format(name=name, reason=reason)
            ) from error
    session, later = _open(source, options, providers[1:], bounded)
    return session, f" ({reason})" + later


def _key(name: str) -> str:
    """The name that onnxruntime gives a provider, as a key of PROVIDERS where it is one."""
    return next((key for key, value in PROVIDERS.items() if value == name), name)


def _port(value: Any) -> Port:
    shape = [side if isinstance(side, int) else None for side in value.shape]
    return Port(value.name, value.type, shape)


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return (lines[0] if lines else type(error).__name__)[:300].rstrip(".")
