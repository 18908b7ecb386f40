from __future__ import annotations

import os
import pickle
import zipfile
from pathlib import Path

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.models.checkpoint import read_checkpoint
from tests.models.checkpoint_files import (
    START,
    STOP,
    call,
    integer,
    name,
    storage,
    table,
    tensor,
    text,
    write_archive,
    write_checkpoint,
)

DATA = Path(__file__).parent / "data"
ARRAY = np.arange(6, dtype=np.float32).reshape(2, 3)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "model.pth"


def refusal(path):
    """What the reader says about a file that it must refuse."""
    with pytest.raises(ModelError) as caught:
        read_checkpoint(path)
    assert str(path) in str(caught.value)
    return str(caught.value)


def describe(path, description, storages=None):
    return write_archive(path, START + description + STOP, storages or {"0": ARRAY.tobytes()})


def test_reads_what_pytorch_saved():
    weights = read_checkpoint(DATA / "small_sam.pth")
    assert len(weights) == 174
    assert weights["image_encoder.pos_embed"].shape == (1, 16, 16, 32)
    assert weights["image_encoder.pos_embed"].dtype == np.float32
    # As torch.load gives it.
    assert weights["mask_decoder.iou_token.weight"].std() == pytest.approx(0.3, rel=0.5)
    assert np.isfinite(np.concatenate([array.ravel() for array in weights.values()])).all()


def test_arrays_are_views_of_the_file_that_cannot_be_written(path):
    weights = read_checkpoint(write_checkpoint(path, {"a": ARRAY, "b": ARRAY.astype("f2")}))
    np.testing.assert_array_equal(weights["a"], ARRAY)
    assert weights["b"].dtype == np.float16
    with pytest.raises(ValueError, match="read-only"):
        weights["a"][0, 0] = 1
    base = weights["a"]
    while isinstance(base.base, np.ndarray):
        base = base.base
    assert isinstance(base, np.memmap)


def test_two_tensors_may_share_a_storage(path):
    entries = {
        "row": tensor("0", ARRAY, offset=3, shape=(3,), stride=(1,)),
        "number": tensor("0", ARRAY, offset=2, shape=(), stride=()),
    }
    weights = read_checkpoint(describe(path, table(entries)))
    np.testing.assert_array_equal(weights["row"], [3, 4, 5])
    assert weights["number"] == 2


@pytest.mark.parametrize("key", ["model", "state_dict"])
def test_weights_may_lie_within_a_larger_checkpoint(path, key):
    inner = table({"a": tensor("0", ARRAY)})
    describe(path, table({"epoch": integer(3), key: inner}))
    assert set(read_checkpoint(path)) == {"a"}


@pytest.mark.parametrize(
    ("module", "function"),
    [("os", "system"), ("posix", "system"), ("builtins", "getattr"), ("builtins", "eval")],
)
def test_calls_nothing(path, tmp_path, module, function):
    witness = tmp_path / "witness"
    describe(
        path, table({"a": call(name(module, function), b"(" + text(f"touch {witness}") + b"t")})
    )
    assert f"call {module}.{function}" in refusal(path)
    assert not witness.exists()


def test_refuses_what_the_pickle_module_makes_of_an_object(path):
    class Evil:
        def __reduce__(self):
            return os.system, ("true",)

    write_archive(path, pickle.dumps({"a": Evil()}), {})
    assert "not admitted" in refusal(path)


@pytest.mark.parametrize(
    "instructions",
    [
        name("torch", "FloatStorage") + b")\x81",  # NEWOBJ
        b"(" + text("x") + b"ios\nsystem\n",  # INST
        b"\x82\x01",  # EXT1
        b"(" + name("os", "system") + text("true") + b"o",  # OBJ
    ],
)
def test_refuses_other_ways_to_make_an_object(path, instructions):
    describe(path, table({"a": instructions}))
    assert "is not admitted" in refusal(path)


@pytest.mark.parametrize(
    ("broken", "says"),
    [
        (tensor("0", ARRAY, shape=(3, 2), stride=(1, 3)), "not contiguous"),
        (tensor("0", ARRAY, offset=1), "outside its storage"),
        (tensor("0", ARRAY, offset=-1), "impossible place"),
        (tensor("0", ARRAY, shape=(-1, 3), stride=(3, 1)), "impossible place"),
        (tensor("0", ARRAY, shape=(6,), stride=(1, 1)), "impossible shape"),
        (tensor("0", ARRAY, shape=(1,) * 9, stride=(1,) * 9), "impossible shape"),
        (tensor("7", ARRAY), "storage 7 are missing"),
        (tensor("0", np.zeros(100, np.float32)), "too short"),
        (storage("0", name("torch", "ComplexFloatStorage"), 6), "unknown type"),
        (storage("0", name("os", "system"), 6), "unknown type"),
        (call(name("torch._utils", "_rebuild_tensor_v2"), b")"), "inconsistent"),
    ],
)
def test_refuses_tensors_that_cannot_be(path, broken, says):
    describe(path, table({"a": broken}))
    assert says in refusal(path)


def nested(depth):
    """A tuple in a tuple in a tuple."""
    return b")" + b"\x85" * depth


def test_a_value_nested_without_end_is_refused_not_hashed(path):
    describe(path, b"}" + nested(200_000) + b"Ns")
    assert "key" in refusal(path)
    describe(path, nested(200_000) + b")R")
    assert "no name" in refusal(path)


@pytest.mark.parametrize(
    "description",
    [
        START,  # no end
        b"",
        START + b"(" + text("a"),
        START + text("a") + STOP[:0] + b"X\xff\xff\xff\x7fabc",  # a text that is cut
        START + b"h\x07" + STOP,  # memo that was never filled
        START + b"\x85" + STOP,  # tuple of nothing
        START + b"t" + STOP,  # closes nothing
        START + b"N" * 1_000_002 + STOP,
        START + b"N" + STOP,  # no table
        START + b"}" + STOP,  # an empty one
        START + b"r\xff\xff\xff\xff" + STOP,
    ],
)
def test_refuses_descriptions_that_are_cut_or_say_nothing(path, description):
    write_archive(path, description, {})
    assert refusal(path)


def test_a_huge_memo_number_takes_no_memory(path):
    entries = table({"a": tensor("0", ARRAY)}) + b"r\xff\xff\xff\xff"
    np.testing.assert_array_equal(read_checkpoint(describe(path, entries))["a"], ARRAY)


def test_refuses_a_huge_description(path):
    write_archive(path, START + b"N" * (17 << 20), {})
    assert "its description has 18 MB" in refusal(path)


def test_refuses_compressed_members_and_big_endian_numbers(path):
    write_checkpoint(path, {"a": np.zeros(100, np.float32)}, compression=zipfile.ZIP_DEFLATED)
    assert "compressed" in refusal(path)
    write_checkpoint(path, {"a": ARRAY}, byteorder="big")
    assert "big-endian" in refusal(path)


def test_says_that_a_file_is_cut_short(path):
    data = (DATA / "small_sam.pth").read_bytes()
    for length in (0, 100, len(data) // 2, len(data) - 10):
        path.write_bytes(data[:length])
        assert "incomplete" in refusal(path)


def test_refuses_other_files(path, tmp_path):
    path.write_bytes(pickle.dumps({"a": 1}))
    assert "is not a PyTorch checkpoint" in refusal(path)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    assert "not one that PyTorch wrote" in refusal(path)
    assert "There is no checkpoint" in refusal(tmp_path / "absent.pth")
    assert "cannot be read" in refusal(tmp_path)


def test_a_member_that_points_beyond_the_file_is_refused(path):
    write_checkpoint(path, {"a": ARRAY})
    data = bytearray(path.read_bytes())
    at = data.rindex(b"PK\x01\x02")  # the last entry of the directory: archive/data/0
    data[at + 20 : at + 28] = (10**6).to_bytes(4, "little") * 2
    path.write_bytes(data)
    assert "cut short" in refusal(path)


def test_whatever_is_damaged_it_is_read_or_refused(path):
    data = (DATA / "small_sam.pth").read_bytes()
    start = data.index(START)
    random = np.random.default_rng(0)
    for number in range(150):
        damaged = bytearray(data)
        # The description of the tensors, then the directory at the end.
        where = start + random.integers(15_000) if number % 2 else -1 - random.integers(15_000)
        damaged[where] = random.integers(256)
        path.write_bytes(damaged)
        try:
            weights = read_checkpoint(path)
        except ModelError:
            continue
        assert weights
