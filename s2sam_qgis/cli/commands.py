"""What the shell's commands do: each fills the call's result and returns lines to print."""

from __future__ import annotations

import argparse
import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from ..core.errors import InputError
from ..core.options import (
    NO_DATES,
    RECORDED_DATES,
    Finishing,
    InputChoice,
    ResultPaths,
    SegmentOptions,
)
from ..core.progress import CancelToken, ProgressCallback
from ..core.prompt_geojson import read_prompts
from ..core.prompt_notes import prompt_notes
from ..core.prompts import BoxPrompt, PromptSet
from ..core.run_record import read_record
from ..core.secrets import without_secrets
from ..models import catalogue
from ..models.predictor import Predictor
from ..models.spec import ModelSpec, standin_warning
from ..models.user_store import IN_MEMORY, open_store
from ..raster.reading.reader import open_source
from ..workflow.inputs import open_imagery, views_of
from ..workflow.place_prompts import objects_in_region, place_prompts, read_region, to_lonlat
from ..workflow.replay import on_own_terms, recorded_was_own
from ..workflow.report import peak_memory_bytes, run_record, with_record
from ..workflow.results import Answered, write_results
from ..workflow.segment import segment as run_segment
from ..workflow.targets import Inputs, check_targets, model_paths, result_outputs

Result = dict[str, Any]


@dataclass
class Call:
    """One call of the command: what was asked for, and ``result``, which --json prints."""

    arguments: argparse.Namespace
    cancel: CancelToken
    progress: ProgressCallback
    result: Result = field(default_factory=dict)


def segment(call: Call) -> list[str]:
    """``s2sam segment``."""
    start = time.perf_counter()
    arguments, cancel = call.arguments, call.cancel
    paths = ResultPaths(arguments.output, arguments.vector, arguments.save_prompts)
    choice = input_choice(arguments)
    prompts = read_prompts(arguments.prompts)
    dates = choice.also
    if dates is None:  # Those that the prompts name are replayed.
        dates = read_record(prompts.record).date_names
    read = Inputs(
        [*arguments.raster, *dates],
        (arguments.prompts, arguments.roi),
        model_paths(model_spec(arguments)),
    )
    check_targets(result_outputs(paths), read, arguments.overwrite)
    finishing = Finishing(
        min_area=arguments.min_area,
        fill_holes=arguments.fill_holes,
        simplify=arguments.simplify,
        smooth=arguments.smooth,
        pixel_edges=arguments.pixel_edges,
    )
    imagery = open_imagery(arguments.raster, choice, prompts.record)
    notes: tuple[str, ...] = ()
    if not choice.chooses_stretch and prompts.record.get("stretch"):
        imagery, notes = on_own_terms(imagery, recorded_was_own(prompts.record))
    region = read_region(arguments.roi, imagery.grid) if arguments.roi else None
    options = SegmentOptions(arguments.chips, arguments.spatial_overlap, region)
    inside = prompts if region is None else objects_in_region(prompts, imagery.grid, region)[0]
    place_prompts(inside, imagery.grid)  # before a model is loaded
    model = catalogue.load_model(model_spec(arguments), cancel)
    store = open_store(IN_MEMORY if arguments.no_store else None)
    loaded = time.perf_counter()
    segmentation = run_segment(
        imagery, Predictor(model), store, prompts, options, cancel, call.progress
    )
    segmented = time.perf_counter()
    kept = with_record(to_lonlat(prompts), run_record(imagery, model, options))
    written = write_results(
        Answered(segmentation, imagery, model, prompts),
        paths,
        finishing,
        overwrite=arguments.overwrite,
        cancel=cancel,
        kept=kept,
    )
    done = time.perf_counter()
    effort = segmentation.effort
    record = kept.record
    call.result.update(
        files=written.files,
        objects=[
            {
                "prompt_id": feature.prompt_id,
                "name": feature.name,
                "score": _rounded(feature.score),
                "stability": _rounded(feature.stability),
                "area_ha": _rounded(feature.area_ha),
                "pixels": mask.pixels,
                "chips": mask.chips,
                "dates": [{"date": u.title, "left_out": u.why or None} for u in mask.dates],
            }
            for feature, mask in zip(written.features, segmentation.masks)
        ],
        warnings=[*notes, *_model_warnings(model), *segmentation.warnings, *written.warnings],
        model={"name": model.name, "sha256": model.sha256, "stand_in": model.is_standin},
        provider=model.provider,
        stretch=imagery.stretch.to_json(),
        bands=list(imagery.bands),
        view=imagery.view or None,
        other_views=record["other_views"],
        dates=record["dates"],
        chips={
            "plan": options.plan,
            "encoded": effort.encoded,
            "reused": effort.reused,
            "decoded": effort.decoded,
        },
        seconds={
            "load": round(loaded - start, 3),
            **{stage: round(value, 3) for stage, value in effort.seconds.items()},
            "write": round(done - segmented, 3),
            "total": round(done - start, 3),
        },
        peak_memory_bytes=peak_memory_bytes(),
    )
    return _segment_lines(call.result)


def _segment_lines(result: Result) -> list[str]:
    lines = [f"{'id':>8}  {'score':>5}  {'area ha':>10}  name"]
    lines += [
        f"{entry['prompt_id']!s:>8}  {_number(entry['score'], 5)}  "
        f"{_number(entry['area_ha'], 10)}  "
        f"{entry['name']}"
        for entry in result["objects"]
    ]
    chips, seconds = result["chips"], result["seconds"]
    lines.append(
        f"{chips['encoded']} chips encoded, {chips['decoded']} decoder runs, "
        f"{seconds['total']:.1f} s, {result['model']['name']} on {result['provider']}"
    )
    lines += [f"note: {text}" for text in result["warnings"]]
    lines += [f"wrote {path}" for path in result["files"]]
    return lines


def _rounded(value: float | None) -> float | None:
    """Four decimals; None where nothing is known (no CRS, so no area)."""
    return None if value is None or math.isnan(value) else round(value, 4)


def _number(value: float | None, width: int) -> str:
    return f"{'-':>{width}}" if value is None else f"{value:{width}.2f}"


def _model_warnings(model: Any) -> list[str]:
    notes = []
    if model.is_standin:
        notes.append(standin_warning())
    if model.provider_note:
        notes.append(model.provider_note)
    return notes


def inspect(call: Call) -> list[str]:
    """``s2sam inspect``."""
    arguments = call.arguments
    source = open_source(arguments.raster)
    imagery = open_imagery(source, input_choice(arguments))
    description, grid = source.description, source.grid
    call.result.update(
        name=description.name,
        uri=without_secrets(source.uri),
        crs=grid.crs,
        width=grid.width,
        height=grid.height,
        transform=list(grid.transform),
        pixel_size=list(grid.pixel_size),
        dtype=description.dtype,
        nodata=description.nodata,
        acquired=description.acquired,
        bands=[vars(band) for band in description.bands],
        chosen_bands=list(imagery.bands),
        views=list(views_of(source)),
        stretch=imagery.stretch.to_json(),
        origins=dict(description.origins),
        guesses=list(description.guesses),
    )
    origin = description.origin
    lines = [
        f"{description.name}: {grid.width} x {grid.height} pixels, {description.dtype}",
        f"CRS       {_crs_line(grid.crs)}",
        f"pixel     {grid.pixel_size[0]:g} x {grid.pixel_size[1]:g}",
        f"acquired  {description.acquired or 'unknown'} ({origin('acquired')})",
        f"nodata    {_or_none(description.nodata)} ({origin('nodata')})",
        f"bands     {origin('roles')}",
    ]
    for band in description.bands:
        mark = "".join("RGB"[i] for i, index in enumerate(imagery.bands) if index == band.index)
        scale = "" if band.scale is None else f"DN * {band.scale:g} + {band.offset or 0:g}"
        lines.append(f"  {band.index:>3} {band.name:<12} {band.role or '-':<10} {mark:<3} {scale}")
    lines.append(f"scale     {origin('scale') or 'unknown'}")
    lines.append(f"offset    {origin('offset') or 'unknown'}")
    stretch = imagery.stretch
    lines.append(
        f"stretch   {stretch.name}: "
        + ", ".join(
            f"{low:g} to {high:g}" for low, high in sorted(set(zip(stretch.low, stretch.high)))
        )
    )
    for other in imagery.others:
        names = " ".join(description.bands[index - 1].name for index in other.bands)
        lines.append(f"also      {names}: looked at as well by the built-in model")
    return lines


def _crs_line(crs: str | None) -> str:
    if crs is None:
        return "none: prompts in longitude/latitude cannot be placed on it"
    return crs if len(crs) < 60 else crs[:57] + "..."


def _or_none(value: Any) -> str:
    return "none" if value is None else f"{value:g}"


def _seconds(seconds: float | None) -> str:
    return "" if seconds is None else f"{max(seconds, 0.1):.1f} s"


def models(call: Call) -> list[str]:
    """``s2sam models list|fetch|add|check``."""
    arguments, cancel, result = call.arguments, call.cancel, call.result
    if arguments.action == "list":
        entries = catalogue.list_models()
        result["models"] = [entry.to_json() for entry in entries]
        result["folder"] = str(catalogue.models_folder())
        lines = [
            f"{entry.name:<16} {entry.state:<12} {entry.size / 1e6:8.1f} MB "
            f"{_seconds(entry.seconds):>8}  {entry.note}"
            + (" (recommended for this machine)" if entry.recommended else "")
            for entry in entries
        ]
        return [*lines, f"models are kept in {catalogue.models_folder()}"]
    if arguments.action == "fetch":
        path = catalogue.fetch_model(arguments.model, call.progress, cancel)
    elif arguments.action == "add":
        path = catalogue.add_model(arguments.model, arguments.file, call.progress, cancel)
    else:
        checked = catalogue.check_model(ModelSpec(arguments.model, arguments.model_dir), cancel)
        result.update(checked)
        notes = {key: checked.pop(key) for key in ("note", "masks_note")}
        lines = [f"{key:<10} {value}" for key, value in checked.items()]
        return [*lines, *(f"note: {text}" for text in notes.values() if text)]
    call.result.update(model=arguments.model, path=str(path))
    return [f"{arguments.model} is ready: {path}"]


def prompts_check(call: Call) -> list[str]:
    """``s2sam prompts check``."""
    arguments = call.arguments
    prompts = read_prompts(arguments.prompts)
    to_lonlat(prompts)  # A well-formed name may stand for no CRS, and a position for no place.
    if arguments.raster:
        grid = open_source(arguments.raster).grid
        place_prompts(prompts, grid)
    objects = [_object_summary(prompts, prompt_id) for prompt_id in prompts.ids]
    notes = prompt_notes(prompts)
    call.result.update(
        prompts=len(prompts.prompts), crs=prompts.crs, objects=objects, warnings=notes
    )
    lines = [f"{len(prompts.prompts)} prompts of {len(objects)} objects, {prompts.crs}: valid"]
    for entry in objects:
        box = " box" if entry["has_box"] else ""
        edits = f" {entry['n_edits']} edits" if entry["n_edits"] else ""
        kind = f"  [{entry['class']}]" if entry["class"] else ""
        counts = f"+{entry['n_fg']} -{entry['n_bg']}{box}{edits}"
        lines.append(f"{entry['prompt_id']!s:>8}  {counts}  {entry['name']}{kind}")
    return [*lines, *(f"note: {text}" for text in notes)]


def _object_summary(prompts: PromptSet, prompt_id: Any) -> dict[str, Any]:
    own = prompts.of(prompt_id)
    points = [prompt for prompt in own if not isinstance(prompt, BoxPrompt)]
    return {
        "prompt_id": prompt_id,
        "name": prompts.name_of(prompt_id),
        "n_fg": sum(prompt.label == 1 for prompt in points),
        "n_bg": sum(prompt.label == 0 for prompt in points),
        "has_box": len(points) < len(own),
        "n_edits": len(prompts.corrections_of(prompt_id)),
        "class": prompts.class_of(prompt_id),
    }


def model_spec(arguments: argparse.Namespace) -> ModelSpec:
    """The model that the options name."""
    return ModelSpec(arguments.model, arguments.model_dir, arguments.provider, arguments.threads)


def input_choice(arguments: argparse.Namespace) -> InputChoice:
    """What the options say about bands and stretch."""
    return InputChoice(
        arguments.bands,
        arguments.stretch,
        _numbers(arguments.band_scaling, "--band-scaling"),
        _numbers(arguments.band_offset, "--band-offset"),
        arguments.view,
        other_dates(getattr(arguments, "also", None)),
    )


def other_dates(also: Sequence[str] | None) -> tuple[str, ...] | None:
    """What ``--also`` names; None for the dates that the prompts recorded."""
    if also is None or list(also) == [RECORDED_DATES]:
        return None
    if list(also) == [NO_DATES]:
        return ()
    if RECORDED_DATES in also or NO_DATES in also:
        raise InputError(
            f'--also takes either rasters, or "{RECORDED_DATES}", or "{NO_DATES}", not both.'
        )
    return tuple(os.path.abspath(name) if os.path.exists(name) else name for name in also)


def _numbers(text: str | None, option: str) -> tuple[float, ...] | None:
    """One or three comma-separated numbers of an option."""
    if text is None:
        return None
    try:
        values = tuple(float(part) for part in text.split(","))
    except ValueError as error:
        raise InputError(f"{option} needs one or three numbers, got {text!r}.") from error
    if len(values) not in (1, 3):
        raise InputError(f"{option} needs one or three numbers, got {len(values)}.")
    return values
