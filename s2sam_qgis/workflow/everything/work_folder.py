"""Blocks that are done, kept beside the result until it is there: a stopped run goes on."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import shutil
import zipfile
from pathlib import Path
from typing import Any

import numpy as np

from ...core.files import PathLike, not_written, replace_when_done
from ...core.regions.hierarchy import Partition
from .blocks import Block

#: What the folder's name ends with; it begins with the result's.
_ENDING = ".s2sam-blocks"


class WorkFolder:
    """Partitions of blocks as files, under a key that says what they came of."""

    def __init__(self, folder: PathLike, key: str) -> None:
        self.folder, self.key = Path(folder), key

    @classmethod
    def beside(cls, target: PathLike, made_of: dict[str, Any]) -> WorkFolder:
        """The folder of a result; ``made_of`` is everything that changes a block."""
        text = json.dumps(made_of, sort_keys=True, default=str)
        target = Path(target)
        key = hashlib.sha256(text.encode()).hexdigest()[:16]
        return cls(target.with_name(f".{target.name}{_ENDING}"), key)

    def make(self) -> None:
        """Makes the folder; raises OutputError."""
        try:
            self.folder.mkdir(exist_ok=True)
        except OSError as error:
            raise not_written(self.folder, error) from error

    def path(self, block: Block) -> Path:
        """The file of a block."""
        return self.folder / f"{self.key}_{block.name}.npz"

    def has(self, block: Block) -> bool:
        """Whether a block is done."""
        return self.path(block).is_file()

    def load(self, block: Block) -> Partition | None:
        """A block that is done; None where it is not, or its file is damaged."""
        with contextlib.suppress(OSError, ValueError, KeyError, zipfile.BadZipFile):
            with np.load(self.path(block), allow_pickle=False) as data:
                found = Partition(data["labels"], data["areas"], data["scores"])
            if found.labels.shape == block.whole.shape:
                return found
        return None

    def save(self, block: Block, partition: Partition) -> None:
        """Keeps a block, whole or not at all; raises OutputError."""
        self.make()
        try:
            with replace_when_done(self.path(block)) as part, part.open("wb") as stream:
                np.savez_compressed(
                    stream,
                    labels=partition.labels,
                    areas=partition.areas,
                    scores=partition.scores,
                )
        except OSError as error:
            raise not_written(self.path(block), error) from error

    def remove(self) -> None:
        """When the result is there."""
        if self.folder.name.endswith(_ENDING) and not os.path.islink(self.folder):
            shutil.rmtree(self.folder, ignore_errors=True)
