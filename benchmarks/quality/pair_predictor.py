"""The bare ONNX pair behind the benchmark's harness: no scale rule, no second look."""

from __future__ import annotations

from dataclasses import dataclass, field

import cv2
import numpy as np

CHIP = 1024
MEAN = np.array([123.675, 116.28, 103.53], np.float32)
STD = np.array([58.395, 57.12, 57.375], np.float32)


@dataclass
class Answer:
    """All candidates of one prediction: true and predicted IoU (true is NaN without a truth)."""

    object_number: int
    prompts: int
    has_box: bool
    predicted: list[float]
    true: list[float]
    chosen: int


@dataclass
class PairPredictor:
    """Takes the candidate with the highest predicted IoU and hands its mask to the next click.

    Attributes:
        encoder, decoder: paths of the ONNX files.
        threads: of ONNX Runtime.
        truths: reference masks by id() of the window's image; filled by the runner to judge all
            candidates. It has no influence on the prediction.
        answers: what was predicted, in order.
    """

    encoder: str
    decoder: str
    threads: int = 2
    truths: dict[int, tuple[int, np.ndarray]] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)

    def __post_init__(self) -> None:
        import onnxruntime

        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = self.threads
        providers = ["CPUExecutionProvider"]
        self._encoder = onnxruntime.InferenceSession(self.encoder, options, providers=providers)
        self._decoder = onnxruntime.InferenceSession(self.decoder, options, providers=providers)
        self._seen: np.ndarray | None = None
        self._embedding: np.ndarray | None = None
        self._previous: np.ndarray | None = None

    def reset(self) -> None:
        """A new object or prompt mode begins."""
        self._previous = None

    def embed(self, rgb: np.ndarray) -> np.ndarray:
        """Encodes a window enlarged to a chip; the last one is kept."""
        if self._seen is not rgb:
            scale = CHIP / max(rgb.shape[:2])
            size = (round(rgb.shape[1] * scale), round(rgb.shape[0] * scale))
            chip = cv2.resize(rgb, size, interpolation=cv2.INTER_CUBIC).astype(np.float32)
            x = np.zeros((1, 3, CHIP, CHIP), np.float32)
            x[0, :, : size[1], : size[0]] = ((chip - MEAN) / STD).transpose(2, 0, 1)
            self._embedding = self._encoder.run(None, {"x": x})[0]
            self._seen = rgb
        assert self._embedding is not None
        return self._embedding

    def predict(
        self, rgb: np.ndarray, points: np.ndarray, labels: np.ndarray, box: np.ndarray | None
    ) -> np.ndarray:
        """Mask bool [h, w] for the harness."""
        embedding = self.embed(rgb)
        scale = CHIP / max(rgb.shape[:2])
        place = [np.asarray(p, np.float32) * scale for p in points]
        kinds = [float(k) for k in labels]
        if box is not None:
            place += [box[:2] * scale, box[2:] * scale]
            kinds += [2.0, 3.0]
        else:
            place.append(np.zeros(2))
            kinds.append(-1.0)
        old = self._previous
        masks, quality, low = self._decoder.run(
            ["masks", "iou_predictions", "low_res_masks"],
            {
                "image_embeddings": embedding,
                "point_coords": np.array(place, np.float32)[None],
                "point_labels": np.array(kinds, np.float32)[None],
                "mask_input": np.zeros((1, 1, 256, 256), np.float32) if old is None else old,
                "has_mask_input": np.array([old is not None], np.float32),
                "orig_im_size": np.array(rgb.shape[:2], np.float32),
            },
        )
        best = int(quality[0].argmax())
        self._previous = low[:, best : best + 1]
        if id(rgb) in self.truths:
            number, truth = self.truths[id(rgb)]
            true = [_iou(m > 0, truth) for m in masks[0]]
            self.answers.append(
                Answer(number, len(points), box is not None, quality[0].tolist(), true, best)
            )
        return masks[0, best] > 0


def _iou(a: np.ndarray, b: np.ndarray) -> float:
    union = int((a | b).sum())
    return float((a & b).sum() / union) if union else 1.0
