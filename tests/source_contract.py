"""What every RasterSource must do, whoever reads the pixels; one suite for all of them.

A module of tests subclasses ``SourceContract`` and gives the fixture ``source``: a raster of
(bands, height, width) = ``EXPECTED``, uint16, with the pixels of ``HOLE`` holding nothing.
"""

import threading

import numpy as np
import pytest

from s2sam_qgis.core.errors import RasterError
from s2sam_qgis.core.grid import Window

HEIGHT, WIDTH = 96, 120
HOLE = (slice(20, 40), slice(30, 60))


def expected():
    """(3, HEIGHT, WIDTH) reflectance x 10000: a slope, a step and some noise; 0 in HOLE."""
    rows, cols = np.mgrid[:HEIGHT, :WIDTH]
    base = 300 + 8 * cols + 900 * (rows > 50)
    values = np.stack([base, base + 200, base // 2 + 100])
    values = values + np.random.default_rng(5).integers(0, 60, values.shape)
    values[(slice(None), *HOLE)] = 0
    return values.astype(np.uint16)


EXPECTED = expected()
VALID = EXPECTED.any(axis=0)


class SourceContract:
    """Subclass it as ``Test...`` with a fixture ``source``."""

    def test_it_tells_what_it_is(self, source):
        assert source.grid.shape == (HEIGHT, WIDTH)
        assert len(source.description.bands) >= 3
        assert [band.index for band in source.description.bands] == list(
            range(1, len(source.description.bands) + 1)
        )
        assert source.uri
        assert source.identity == source.identity

    def test_full_resolution_is_exact(self, source):
        values, valid = source.read([1, 2, 3], source.grid.window)
        assert values.dtype == np.float32
        np.testing.assert_array_equal(valid, VALID)
        np.testing.assert_array_equal(values, np.where(VALID, EXPECTED, 0))

    def test_bands_come_in_the_order_asked_for(self, source):
        values, _ = source.read([3, 1, 3], Window(70, 60, 8, 5))
        own = EXPECTED[:, 60:65, 70:78].astype(np.float32)
        np.testing.assert_array_equal(values, own[[2, 0, 2]])

    def test_beyond_the_raster_there_is_nothing(self, source):
        values, valid = source.read([1], Window(-4, -3, 10, 8))
        assert not valid[:3].any()
        assert not valid[:, :4].any()
        assert valid[3:, 4:].all()
        assert not values[:, ~valid].any()
        _, valid = source.read([1], Window(WIDTH + 5, HEIGHT + 5, 4, 4))
        assert not valid.any()

    @pytest.mark.parametrize("shape", [(48, 60), (24, 30), (12, 15)])
    def test_shrinking_is_the_average_of_what_is_there(self, source, shape):
        values, valid = source.read([1, 2, 3], source.grid.window, shape)
        by = HEIGHT // shape[0], WIDTH // shape[1]
        blocks = EXPECTED.reshape(3, shape[0], by[0], shape[1], by[1]).astype(float)
        count = VALID.reshape(shape[0], by[0], shape[1], by[1]).sum(axis=(1, 3))
        whole = count == by[0] * by[1]
        mean = blocks.sum(axis=(2, 4)) / np.maximum(count, 1)
        assert not valid[count == 0].any()
        # Beside a hole a source may leave out a pixel more, never one elsewhere.
        clear = np.ones(shape, bool)
        for row, col in np.argwhere(~whole):
            clear[max(0, row - 1) : row + 2, max(0, col - 1) : col + 2] = False
        assert valid[clear].all()
        np.testing.assert_allclose(values[:, clear], mean[:, clear], atol=1.0)
        assert values[:, valid].min() >= EXPECTED[:, VALID].min() - 1
        assert not values[:, ~valid].any()

    def test_shrinking_by_other_steps_stays_among_the_pixels_it_covers(self, source):
        values, valid = source.read([1], source.grid.window, (32, 40))
        blocks = EXPECTED[0].reshape(32, 3, 40, 3)
        for row, col in np.argwhere(valid)[::7]:
            if 1 <= row < 31 and 1 <= col < 39:
                around = blocks[row - 1 : row + 2, :, col - 1 : col + 2]
                assert around[around > 0].min() <= values[0, row, col] <= around.max()

    def test_enlarging_stays_within_its_neighbours(self, source):
        window = Window(70, 60, 10, 10)
        values, valid = source.read([1], window, (37, 41))
        own = EXPECTED[0, 58:72, 68:82]
        assert valid.all()
        assert own.min() <= values.min() <= values.max() <= own.max()

    @pytest.mark.parametrize(
        ("bands", "window"),
        [([0], Window(0, 0, 2, 2)), ([99], Window(0, 0, 2, 2)), ([], Window(0, 0, 2, 2)),
         ([1], Window(0, 0, 0, 2)), ([1], Window(3, 3, 5, 0))],
    )  # fmt: skip
    def test_reads_that_make_no_sense_are_refused(self, source, bands, window):
        with pytest.raises(RasterError):
            source.read(bands, window)
        with pytest.raises(RasterError):
            source.read([1], Window(0, 0, 4, 4), (0, 4))

    def test_any_thread_may_read(self, source):
        found, window = [], Window(5, 5, 60, 60)

        def read():
            found.append(source.read([1, 2], window)[0])

        threads = [threading.Thread(target=read) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(30)
        assert len(found) == 6
        for values in found[1:]:
            np.testing.assert_array_equal(values, found[0])

    def test_closed_it_refuses_and_may_be_closed_again(self, source):
        source.close()
        source.close()
        with pytest.raises(RasterError, match="closed"):
            source.read([1], Window(0, 0, 2, 2))
