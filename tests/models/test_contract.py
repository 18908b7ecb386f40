"""Which ONNX pairs are recognised, and what is said of the others."""

from __future__ import annotations

import numpy as np
import pytest

from s2sam_qgis.core.errors import ModelError
from s2sam_qgis.core.pixel_prompts import PixelPrompts
from s2sam_qgis.models import places
from s2sam_qgis.models.catalogue import load_model
from s2sam_qgis.models.contract import Port, recognise
from s2sam_qgis.models.model import load_pair
from s2sam_qgis.models.predictor import Predictor
from s2sam_qgis.models.spec import ModelSpec

FLOAT = "tensor(float)"
X = Port("x", FLOAT, (1, 3, 1024, 1024))
EMBEDDING = Port("image_embeddings", FLOAT, (1, 256, 64, 64))
DECODER_INPUTS = [
    Port("image_embeddings", FLOAT, (1, 256, 64, 64)),
    Port("point_coords", FLOAT, (1, None, 2)),
    Port("point_labels", FLOAT, (1, None)),
    Port("mask_input", FLOAT, (1, 1, 256, 256)),
    Port("has_mask_input", FLOAT, (1,)),
]
SIZE = Port("orig_im_size", FLOAT, (2,))
LOW_RES = Port("low_res_masks", FLOAT, (1, 4, 256, 256))
IOU = Port("iou_predictions", FLOAT, (1, 4))
MASKS = Port("masks", FLOAT, (1, 4, None, None))


def recognised(
    encoder_inputs=(X,),
    encoder_outputs=(EMBEDDING,),
    decoder_inputs=(*DECODER_INPUTS, SIZE),
    decoder_outputs=(MASKS, IOU, LOW_RES),
):
    return recognise(
        list(encoder_inputs),
        list(encoder_outputs),
        list(decoder_inputs),
        list(decoder_outputs),
        "here",
    )


def test_farmvibes_export():
    """As FarmVibes.AI's export_sam_models.py writes it."""
    contract = recognised()
    assert (contract.encoder_input, contract.encoder_output) == ("x", "image_embeddings")
    assert (contract.normalise, contract.channels_last) == (True, False)
    assert (contract.takes_image_size, contract.full_size, contract.masks) == (True, True, 4)


def test_quantised_pairs_with_free_sides_and_a_single_mask():
    """As wkentaro's pairs: the same names, some sides free, one mask chosen in the graph."""
    contract = recognised(
        encoder_inputs=[Port("x", FLOAT, (1, 3, None, None))],
        encoder_outputs=[Port("image_embeddings", FLOAT, (None, None, None, None))],
        decoder_outputs=[
            Port("masks", FLOAT, (None, None, None, None)),
            Port("iou_predictions", FLOAT, (None, 1)),
            Port("low_res_masks", FLOAT, (None, 1, None, None)),
        ],
    )
    assert contract.normalise
    assert contract.masks == 1


def test_samexporter():
    """As samexporter writes it: pixels with channels last, normalised in the graph."""
    contract = recognised(encoder_inputs=[Port("input_image", FLOAT, (None, None, 3))])
    assert (contract.encoder_input, contract.normalise) == ("input_image", False)
    assert contract.channels_last


def test_our_graphs():
    contract = recognised(decoder_inputs=DECODER_INPUTS, decoder_outputs=[LOW_RES, IOU])
    assert not contract.takes_image_size
    assert not contract.full_size


def without(ports, name):
    return [port for port in ports if port.name != name]


@pytest.mark.parametrize(
    ("ports", "says"),
    [
        ({"encoder_inputs": [X, SIZE]}, "take one image and give one embedding"),
        ({"encoder_outputs": [EMBEDDING, IOU]}, "take one image and give one embedding"),
        ({"encoder_inputs": [Port("x", "tensor(uint8)", (1, 3, 1024, 1024))]}, "must be float"),
        ({"encoder_inputs": [Port("x", FLOAT, (1, 4, 1024, 1024))]}, "another shape"),
        ({"encoder_inputs": [Port("x", FLOAT, (1, 3, 512, 512))]}, "another size"),
        ({"encoder_outputs": [Port("e", FLOAT, (1, 64, 64, 64))]}, "embedding has another shape"),
        ({"encoder_outputs": [Port("e", FLOAT, (1, 256, 4096))]}, "embedding has another shape"),
        ({"decoder_inputs": without(DECODER_INPUTS, "mask_input")}, "lacks mask_input"),
        ({"decoder_inputs": [*DECODER_INPUTS, Port("boxes", FLOAT, (1, 4))]}, "wants boxes"),
        (
            {
                "decoder_inputs": [
                    *without(DECODER_INPUTS, "point_labels"),
                    Port("point_labels", "tensor(int64)", (1, None)),
                ]
            },
            "point_labels must be float",
        ),
        ({"decoder_outputs": [MASKS, IOU]}, "gives no low_res_masks"),
        ({"decoder_outputs": [MASKS, LOW_RES]}, "gives no iou_predictions"),
    ],
)
def test_refuses_others_and_says_what_was_found_and_expected(ports, says):
    with pytest.raises(ModelError) as caught:
        recognised(**ports)
    text = str(caught.value)
    assert text.startswith("here: ")
    assert says in text
    assert "Found:\n  encoder takes: " in text
    assert "Expected one of:\n  Segment Anything\n    encoder: x (1, 3, 1024, 1024)" in text


STANDIN = places.resources() / "models"


@pytest.fixture(scope="module")
def samexporter_pair(tmp_path_factory):
    """The stand-in behind samexporter's interface: pixels, channels last, normalised inside."""
    onnx = pytest.importorskip("onnx", reason="onnx is needed to build graphs: pip install onnx")
    from onnx import compose, helper, numpy_helper

    folder = tmp_path_factory.mktemp("samexporter")
    mean = np.array([123.675, 116.28, 103.53], np.float32)
    deviation = np.array([58.395, 57.12, 57.375], np.float32)
    encoder = onnx.load(STANDIN / "standin_encoder.onnx")
    before = helper.make_model(
        helper.make_graph(
            [
                helper.make_node("Sub", ["input_image", "mean"], ["centred"]),
                helper.make_node("Div", ["centred", "deviation"], ["scaled"]),
                helper.make_node("Transpose", ["scaled"], ["first"], perm=[2, 0, 1]),
                helper.make_node("Unsqueeze", ["first", "axis"], ["normalised"]),
            ],
            "normalise",
            [helper.make_tensor_value_info("input_image", 1, [1024, 1024, 3])],
            [helper.make_tensor_value_info("normalised", 1, [1, 3, 1024, 1024])],
            [
                numpy_helper.from_array(mean, "mean"),
                numpy_helper.from_array(deviation, "deviation"),
                numpy_helper.from_array(np.array([0], np.int64), "axis"),
            ],
        ),
        opset_imports=encoder.opset_import,
        ir_version=encoder.ir_version,
    )
    joined = compose.merge_models(before, encoder, io_map=[("normalised", "x")])
    onnx.save(joined, folder / "vit_b_encoder.onnx")
    decoder = (STANDIN / "standin_decoder.onnx").read_bytes()
    (folder / "vit_b_decoder.onnx").write_bytes(decoder)
    return folder


def test_both_contracts_give_the_same_masks(samexporter_pair):
    rgb = np.random.default_rng(0).uniform(0, 255, (3, 1024, 1024)).astype(np.float32)
    prompts = PixelPrompts(1, np.array([[500.0, 400.0], [20.0, 30.0]]), np.array([1, 0]))
    answers = []
    for model in (
        load_pair("standin", STANDIN / "standin_encoder.onnx", STANDIN / "standin_decoder.onnx"),
        load_model(ModelSpec("vit_b", str(samexporter_pair))),
    ):
        predictor = Predictor(model)
        answers.append(predictor.decode(predictor.encode(rgb), prompts))
    assert load_model(ModelSpec("vit_b", str(samexporter_pair))).contract.channels_last
    np.testing.assert_allclose(answers[0].logits, answers[1].logits, atol=1e-3)


def test_a_folder_without_the_pair_is_named(tmp_path):
    with pytest.raises(ModelError, match="There is no folder"):
        load_model(ModelSpec("vit_b", str(tmp_path / "absent")))
    with pytest.raises(ModelError, match=r"no model file .*vit_b_encoder\.onnx"):
        load_model(ModelSpec("vit_b", str(tmp_path)))


def test_encoder_and_decoder_that_were_swapped_are_refused(tmp_path):
    for source, target in (("encoder", "decoder"), ("decoder", "encoder")):
        data = (STANDIN / f"standin_{source}.onnx").read_bytes()
        (tmp_path / f"vit_b_{target}.onnx").write_bytes(data)
    with pytest.raises(ModelError, match="take one image and give one embedding"):
        load_model(ModelSpec("vit_b", str(tmp_path)))


def test_a_farmvibes_folder_is_loaded(shared):
    model = load_model(ModelSpec("vit_b", str(shared / "farmvibes_parity" / "models")))
    assert model.contract.full_size
    assert model.contract.takes_image_size
    assert model.contract.masks == 1
