"""Stored embeddings whose header is whole JSON of a wrong kind, and values too large for half."""

import hashlib
import struct
import warnings

import numpy as np
import pytest

from s2sam_qgis.models.embedding_store import EmbeddingStore, embedding_key

EMPTY_SHA256 = hashlib.sha256(b"").hexdigest()
KEY = embedding_key({"chip": 1})


def entry(header):
    return b"S2SAMEMB" + struct.pack("<II", 1, len(header)) + header


@pytest.mark.parametrize(
    "header",
    [
        b"[]",
        b"null",
        b'{"shape": 3}',
        b'{"shape": [1e400], "dtype": "<f2", "sha256": "%s"}' % EMPTY_SHA256.encode(),
        b'{"shape": [0], "dtype": ["<f2"], "sha256": "%s"}' % EMPTY_SHA256.encode(),
        b'{"shape": [0], "dtype": "|O", "sha256": "%s"}' % EMPTY_SHA256.encode(),
        b"[" * 100_000,
        b"\xff\xfe",
    ],
)
def test_an_entry_with_a_wrong_header_is_dropped(tmp_path, header):
    file = tmp_path / KEY[:2] / f"{KEY}.emb"
    file.parent.mkdir()
    file.write_bytes(entry(header))
    assert EmbeddingStore(tmp_path).get(KEY) is None
    assert not file.exists()


def test_values_beyond_half_precision_are_kept_without_a_warning(tmp_path):
    array = np.array([1e30, -7e4, 0.5], np.float32)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        EmbeddingStore(tmp_path).put(KEY, array)
    np.testing.assert_array_equal(EmbeddingStore(tmp_path).get(KEY), array)
