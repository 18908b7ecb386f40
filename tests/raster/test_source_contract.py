"""The contract of RasterSource, for all sources that need no QGIS."""

import zipfile

import pytest

from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import write_tif
from tests.source_contract import EXPECTED, VALID, SourceContract
from tools.array_source import ArraySource

NAMES = ["B04", "B03", "B02"]


class TestArray(SourceContract):
    @pytest.fixture
    def source(self):
        return ArraySource(EXPECTED, valid=VALID)


class TestFile(SourceContract):
    @pytest.fixture
    def source(self, tmp_path):
        with open_source(write_tif(tmp_path / "a.tif", EXPECTED, descriptions=NAMES)) as source:
            yield source


class TestTiledFileWithOverviews(SourceContract):
    @pytest.fixture
    def source(self, tmp_path):
        path = write_tif(
            tmp_path / "a.tif", EXPECTED, descriptions=NAMES, nodata=0, tiled=True, blockxsize=16,
            blockysize=16, overviews=[2, 4],
        )  # fmt: skip
        with open_source(path) as source:
            yield source


class TestList(SourceContract):
    @pytest.fixture
    def source(self, tmp_path):
        paths = [
            str(write_tif(tmp_path / f"scene_{name}.tif", EXPECTED[[band]]))
            for band, name in enumerate(NAMES)
        ]
        with open_source(paths) as source:
            yield source


class TestArchive(SourceContract):
    @pytest.fixture
    def source(self, tmp_path):
        path = write_tif(tmp_path / "a.tif", EXPECTED, descriptions=NAMES)
        with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
            archive.write(path, "a.tif")
        with open_source(tmp_path / "a.zip") as source:
            yield source


class TestUndeclaredNoData(SourceContract):
    @pytest.fixture
    def source(self, tmp_path):
        data = EXPECTED.astype("int16")
        data[:, ~VALID] = -9999
        with open_source(write_tif(tmp_path / "a.tif", data, descriptions=NAMES)) as source:
            yield source
