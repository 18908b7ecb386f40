import hashlib
import os
import subprocess
import sys
import threading
import warnings

import numpy as np
import pytest

from s2sam_qgis.models.embedding_store import EmbeddingStore, embedding_key
from tests.conftest import ROOT

SHAPE = (1, 8, 16, 16)


def key_of(number):
    return embedding_key({"number": number})


def embedding(seed=0, shape=SHAPE):
    return np.random.default_rng(seed).normal(0, 1, shape).astype(np.float32)


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "embeddings"


@pytest.fixture
def store(folder):
    return EmbeddingStore(folder)


def again(folder, **options):
    """The same folder as another program finds it, with an empty memory."""
    return EmbeddingStore(folder, **options)


def files_in(folder):
    return sorted(path for path in folder.rglob("*") if path.is_file())


def test_a_key_is_the_hash_of_its_parts():
    key = embedding_key({"model": "abc", "window": [0, 0, 5, 5]})
    assert key == embedding_key({"window": [0, 0, 5, 5], "model": "abc"})
    text = '{"model":"abc","window":[0,0,5,5]}'
    assert key == hashlib.sha256(text.encode()).hexdigest()
    assert key != embedding_key({"model": "abc", "window": [0, 0, 5, 6]})
    assert len(embedding_key({"path": "Größe 🛰"})) == 64


def test_what_was_put_is_got(store):
    assert store.get(key_of(1)) is None
    assert key_of(1) not in store
    kept = store.put(key_of(1), embedding())
    assert key_of(1) in store
    assert store.get(key_of(1)) is kept
    assert store.get(key_of(2)) is None


@pytest.mark.parametrize("half", [True, False])
def test_the_first_run_and_later_ones_agree(folder, half):
    first = again(folder).put(key_of(1), embedding(), half)
    later = again(folder).get(key_of(1))
    np.testing.assert_array_equal(later, first)
    assert later.dtype == first.dtype == np.float32
    assert later.shape == SHAPE


def test_half_precision_halves_the_space_and_stays_close(folder):
    kept = again(folder).put(key_of(1), embedding())
    np.testing.assert_allclose(kept, embedding(), rtol=1e-3, atol=1e-7)
    assert not np.array_equal(kept, embedding())
    assert again(folder).size() < 2 * kept.size + 1000


def test_full_precision_keeps_every_bit(folder):
    kept = again(folder).put(key_of(1), embedding(), half=False)
    np.testing.assert_array_equal(kept, embedding())
    assert again(folder).size() > 4 * kept.size


def test_values_beyond_half_precision_are_kept_in_full(folder):
    large = embedding()
    large[0, 0, 0, 0] = 1e6
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        kept = again(folder).put(key_of(1), large)
    np.testing.assert_array_equal(kept, large)
    np.testing.assert_array_equal(again(folder).get(key_of(1)), large)


def test_the_callers_array_is_its_own(store):
    mine = embedding()
    kept = store.put(key_of(1), mine, half=False)
    mine[:] = 0
    assert kept.any()
    with pytest.raises(ValueError, match="read-only"):
        kept[:] = 0
    with pytest.raises(ValueError, match="read-only"):
        store.get(key_of(1))[:] = 0


def test_an_array_in_another_order_of_memory(folder):
    turned = embedding(shape=(4, 6, 5)).transpose(2, 0, 1)
    again(folder).put(key_of(1), turned, half=False)
    np.testing.assert_array_equal(again(folder).get(key_of(1)), turned)


def test_a_second_put_replaces_the_first(folder):
    store = again(folder)
    store.put(key_of(1), embedding(1), half=False)
    store.put(key_of(1), embedding(2), half=False)
    np.testing.assert_array_equal(store.get(key_of(1)), embedding(2))
    np.testing.assert_array_equal(again(folder).get(key_of(1)), embedding(2))
    assert len(files_in(folder)) == 1


# The least recently used go first


def test_in_memory_the_least_recently_used_goes():
    store = EmbeddingStore(None, memory_entries=3)
    for number in range(3):
        store.put(key_of(number), embedding(number))
    assert store.get(key_of(0)) is not None
    store.put(key_of(3), embedding(3))
    assert [key_of(n) in store for n in range(4)] == [True, False, True, True]
    assert store.get(key_of(1)) is None


def test_what_left_memory_is_still_on_disk(folder):
    store = again(folder, memory_entries=1)
    for number in range(4):
        store.put(key_of(number), embedding(number), half=False)
    for number in range(4):
        np.testing.assert_array_equal(store.get(key_of(number)), embedding(number))


def test_without_a_folder_nothing_is_written(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    store = EmbeddingStore(None)
    store.put(key_of(1), embedding())
    assert store.size() == 0
    assert list(tmp_path.iterdir()) == []


def test_on_disk_the_least_recently_used_goes(folder):
    store = again(folder)
    for number in range(10):
        store.put(key_of(number), embedding(number))
        path = folder / key_of(number)[:2] / f"{key_of(number)}.emb"
        os.utime(path, (1000 + number, 1000 + number))
    one = store.size() // 10
    # A use on disk counts: the oldest becomes the youngest.
    assert again(folder).get(key_of(0)) is not None
    small = again(folder, limit=6 * one)
    small.put(key_of(10), embedding(10))
    assert small.size() <= 6 * one
    left = {number for number in range(11) if key_of(number) in again(folder)}
    assert left == {0, 10, 9, 8, 7}


def test_within_the_limit_nothing_goes(folder):
    for number in range(5):
        again(folder).put(key_of(number), embedding(number))
    assert all(key_of(number) in again(folder) for number in range(5))


def test_one_program_that_writes_much_stays_near_the_limit(folder):
    store = again(folder, memory_entries=1)
    store.put(key_of(0), embedding())
    one = store.size()
    store.limit = 5 * one
    largest = 0
    for number in range(1, 60):
        store.put(key_of(number), embedding(number))
        largest = max(largest, store.size())
    assert largest <= (5 + 16) * one


def test_clearing_forgets_everything(folder, store):
    for number in range(3):
        store.put(key_of(number), embedding(number))
    other = folder / "notes.txt"
    other.write_text("mine")
    store.clear()
    assert store.size() == 0
    assert all(key_of(number) not in store for number in range(3))
    assert store.get(key_of(0)) is None
    assert other.read_text() == "mine"


# Damage


def damaged(data, how):
    middle = len(data) // 2
    header = data.index(b"{")
    changed = bytearray(data)
    if how == "flipped":
        changed[middle] ^= 1
    elif how == "last byte":
        changed[-1] ^= 0x80
    elif how == "magic":
        changed[0] ^= 1
    elif how == "version":
        changed[8] ^= 2
    elif how == "length":
        changed[12:16] = b"\xff\xff\xff\xff"
    elif how == "header":
        changed[header] = ord("[")
    elif how == "no text":
        changed[header + 5] = 0xFF
    elif how == "dtype":
        return bytes(changed).replace(b'"<f2"', b'"<i2"')
    elif how == "object":
        return bytes(changed).replace(b'"<f2"', b'"|O8"')
    elif how == "shape":
        return bytes(changed).replace(b"[1, 8,", b"[1, 9,")
    elif how == "shape of texts":
        return bytes(changed).replace(b"[1, 8,", b"[[], 8")
    elif how == "appended":
        return data + b"x"
    elif how == "zeros":
        return bytes(len(data))
    return bytes(changed)


@pytest.mark.parametrize(
    "how",
    [
        "flipped",
        "last byte",
        "magic",
        "version",
        "length",
        "header",
        "no text",
        "dtype",
        "object",
        "shape",
        "shape of texts",
        "appended",
        "zeros",
    ],
)
def test_a_damaged_entry_is_dropped_and_made_again(folder, how):
    again(folder).put(key_of(1), embedding())
    (path,) = files_in(folder)
    data = path.read_bytes()
    path.write_bytes(damaged(data, how))
    assert path.read_bytes() != data
    assert again(folder).get(key_of(1)) is None
    assert not path.exists()
    store = again(folder)
    kept = store.put(key_of(1), embedding())
    np.testing.assert_array_equal(again(folder).get(key_of(1)), kept)


@pytest.mark.parametrize("share", [0, 0.001, 0.01, 0.02, 0.5, 0.99])
def test_a_truncated_entry_is_dropped(folder, share):
    again(folder).put(key_of(1), embedding())
    (path,) = files_in(folder)
    data = path.read_bytes()
    path.write_bytes(data[: int(share * len(data))])
    assert again(folder).get(key_of(1)) is None
    assert not path.exists()


def test_an_entry_that_vanished(folder):
    store = again(folder, memory_entries=0)
    store.put(key_of(1), embedding())
    assert store.get(key_of(1)) is not None
    files_in(folder)[0].unlink()
    assert store.get(key_of(1)) is None
    assert key_of(1) not in store


# Folders that cannot be written


def test_a_folder_that_cannot_be_made(tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = EmbeddingStore(tmp_path / "file" / "embeddings")
    kept = store.put(key_of(1), embedding())
    assert store.get(key_of(1)) is kept
    assert store.size() == 0
    store.clear()
    assert store.get(key_of(1)) is None


def test_a_file_in_the_folders_place(tmp_path):
    (tmp_path / "file").write_text("in the way")
    store = EmbeddingStore(tmp_path / "file")
    assert store.get(key_of(1)) is None
    assert store.put(key_of(1), embedding()) is store.get(key_of(1))
    assert store.size() == 0
    assert (tmp_path / "file").read_text() == "in the way"


@pytest.mark.skipif(
    os.name == "nt" or (hasattr(os, "geteuid") and os.geteuid() == 0),
    reason="nothing is read-only for root, and Windows keeps rights elsewhere",
)
def test_a_read_only_folder(folder):
    again(folder).put(key_of(1), embedding(1))
    folder.chmod(0o500)
    try:
        store = again(folder)
        assert store.get(key_of(1)) is not None
        kept = store.put(key_of(2), embedding(2))
        assert store.get(key_of(2)) is kept
    finally:
        folder.chmod(0o700)


def test_a_full_disk_costs_speed_only(folder, monkeypatch):
    def full(*_):
        raise OSError(28, "No space left on device")

    store = again(folder)
    monkeypatch.setattr("pathlib.Path.write_bytes", full)
    kept = store.put(key_of(1), embedding())
    assert store.get(key_of(1)) is kept
    assert files_in(folder) == []


# Several at once


def test_threads_share_a_store(folder):
    store = again(folder, memory_entries=2)
    wrong = []

    def work(seed):
        rng = np.random.default_rng(seed)
        for number in rng.integers(0, 6, 40).tolist():
            found = store.get(key_of(number))
            if found is None:
                found = store.put(key_of(number), embedding(number), half=False)
            if not np.array_equal(found, embedding(number)):
                wrong.append(number)

    threads = [threading.Thread(target=work, args=(seed,)) for seed in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert wrong == []
    assert len(files_in(folder)) == 6


WRITER = """
import sys
from pathlib import Path
import numpy as np
from s2sam_qgis.models.embedding_store import EmbeddingStore

folder, key, value = Path(sys.argv[1]), sys.argv[2], float(sys.argv[3])
store = EmbeddingStore(folder, memory_entries=0)
print("ready", flush=True)
sys.stdin.readline()
found = set()
for _ in range(60):
    store.put(key, np.full((1, 64, 32, 32), value, np.float32))
    array = store.get(key)
    found.add("none" if array is None else ",".join(map(str, np.unique(array))))
print(";".join(sorted(found)))
"""


def test_two_processes_that_write_the_same_key(folder):
    command = [sys.executable, "-c", WRITER, str(folder), key_of(1)]
    writers = [
        subprocess.Popen(
            [*command, value], cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        for value in ("1", "2")
    ]
    try:
        for writer in writers:
            assert writer.stdout.readline() == "ready\n"
        for writer in writers:
            writer.stdin.write("go\n")
            writer.stdin.flush()
        seen = [writer.communicate(timeout=60)[0].strip() for writer in writers]
    finally:
        for writer in writers:
            writer.kill()
            writer.wait()
    assert [writer.returncode for writer in writers] == [0, 0]
    for values in seen:
        assert set(values.split(";")) <= {"1.0", "2.0"}
    last = np.unique(again(folder).get(key_of(1))).tolist()
    assert last in ([1.0], [2.0])
    assert len(files_in(folder)) == 1
