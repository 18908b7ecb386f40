"""A loaded model: two sessions, the contract they follow, and what identifies it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from ..core.errors import ModelError
from ..core.messages import tr
from ..core.options import AUTO
from ..core.view_score import ViewScore
from .contract import Contract, recognise
from .hashes import files_sha256
from .onnx_file import external_files
from .onnx_session import LaterSession, OnnxSession
from .quick_decoder import WHOLE_INPUTS, WHOLE_OUTPUTS, QuickDecoder, quick_decoder
from .spec import OWN_MODELS
from .view_scores import view_score_file, view_score_of


@dataclass(frozen=True)
class Model:
    """An encoder and a decoder, ready to run.

    ``sha256`` identifies the weights (of all files together, those beside a graph included);
    ``is_standin`` marks the pair without training; ``provider_note`` says why another provider than
    the wanted one runs.
    """

    name: str
    sha256: str
    contract: Contract
    encoder: OnnxSession
    decoder: OnnxSession
    is_standin: bool = False
    #: Which model of the catalogue it has the size of, whatever it is called; "" for unknown.
    structure: str = ""
    #: What it was loaded from.
    files: tuple[Path, ...] = ()
    #: The decoder in parts, of a model that has it so.
    quick: QuickDecoder | None = None
    #: What judges the candidates of several views together, of a model that has it.
    view_score: ViewScore | None = None

    @property
    def is_own(self) -> bool:
        """Whether it is one of OWN_MODELS."""
        return self.name in OWN_MODELS

    @property
    def provider(self) -> str:
        """The provider that really runs the encoder."""
        return self.encoder.provider

    @property
    def provider_note(self) -> str:
        """Why not another provider; "" where the wanted one runs."""
        return self.encoder.provider_note


def load_pair(
    name: str,
    encoder: Path,
    decoder: Path,
    threads: int | None = None,
    provider: str = AUTO,
    is_standin: bool = False,
    bounded: bool = False,
) -> Model:
    """A model from two ONNX files; raises ModelError where one is missing, damaged or unknown.

    ``bounded``: its memory is limited, see ``bounded_memory``; for a file that nobody knows yet.
    """
    _require(encoder, decoder)
    # Before onnxruntime opens either: it would read whatever they name.
    weights = [path for file in (encoder, decoder) for path in external_files(file)]
    sessions = [
        OnnxSession(file, threads, provider, bounded=bounded) for file in (encoder, decoder)
    ]
    return make_model(
        name,
        (encoder, decoder, *dict.fromkeys(weights)),
        sessions,
        tr("{encoder} and {decoder}").format(encoder=encoder, decoder=decoder.name),
        is_standin,
    )


def load_own(
    name: str,
    encoder: Path,
    decoder: Path,
    threads: int | None = None,
    provider: str = AUTO,
    is_standin: bool = False,
    judges_views: bool = True,
) -> Model:
    """A pair that comes with the plugin, the decoder in parts where it has some; else as above.

    ``judges_views``: with what judges the candidates of several views together, if there is any.
    """
    _require(encoder, decoder)
    score = view_score_of(decoder) if judges_views else None
    first = OnnxSession(encoder, threads, provider)
    quick = quick_decoder(decoder, threads) if first.provider == "cpu" else None
    if quick is not None:  # It takes half of the time to load, and few ask for it.
        second: OnnxSession = LaterSession(decoder, threads, WHOLE_INPUTS, WHOLE_OUTPUTS)
    else:
        second = OnnxSession(decoder, threads, provider)
    where = tr("{encoder} and {decoder}").format(encoder=encoder, decoder=decoder.name)
    files = (encoder, decoder) if score is None else (encoder, decoder, view_score_file(decoder))
    model = make_model(name, files, (first, second), where, is_standin)
    return replace(model, quick=quick, view_score=score)


def _require(*files: Path) -> None:
    for file in files:
        if not file.is_file():
            raise ModelError(
                tr("There is no model file {file}. Check the folder and the name.").format(
                    file=file
                )
            )


def make_model(
    name: str,
    files: Sequence[Path],
    sessions: Sequence[OnnxSession],
    where: str,
    is_standin: bool = False,
) -> Model:
    """Puts sessions together after their contract was recognised."""
    encoder, decoder = sessions
    contract = recognise(encoder.inputs, encoder.outputs, decoder.inputs, decoder.outputs, where)
    return Model(
        name, files_sha256(files), contract, encoder, decoder, is_standin, files=tuple(files)
    )
