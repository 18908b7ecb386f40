"""Models that are known by name: the official files, and where they come from.

Sizes and hashes are those that at least two public sources agree on; the suffix of a sam_ file's
name is the beginning of its MD5.
"""

from __future__ import annotations

from dataclasses import dataclass

from ..core.messages import tr

_OFFICIAL = "https://dl.fbaipublicfiles.com/segment_anything/"
_OFFICIAL_2 = "https://dl.fbaipublicfiles.com/segment_anything_2/092824/"
#: Of HQ-SAM's authors (Ke et al., 2023).
_HQ = "https://huggingface.co/lkeab/hq-sam/resolve/main/"


@dataclass(frozen=True)
class KnownModel:
    """An official checkpoint: file name, bytes, hash ("sha256:" and 64 digits), where to get it."""

    name: str
    file: str
    size: int
    hash: str
    url: str
    licence: str

    @property
    def note(self) -> str:
        """What it is good for, in a clause."""
        notes = {
            "vit_b": tr("Segment Anything ViT-B: the network of FarmVibes.AI's workflow"),
            "vit_l": tr("Segment Anything ViT-L: a larger encoder, best with a graphics card"),
            "vit_h": tr("Segment Anything ViT-H: the largest encoder, meant for a graphics card"),
            "mobile_sam": tr("MobileSAM: the smallest download, quick"),
            "hq_light": tr("Light HQ-SAM: MobileSAM made for finer outlines, quick"),
            "hq_vit_b": tr("HQ-SAM ViT-B: vit_b made for finer outlines"),
            "hq_vit_h": tr("HQ-SAM ViT-H: vit_h made for finer outlines, slow on a CPU"),
            "sam2.1_tiny": tr("SAM 2.1 tiny: a general model for a laptop"),
            "sam2.1_small": tr("SAM 2.1 small: a larger encoder, hardly slower than tiny"),
            "sam2.1_base_plus": tr("SAM 2.1 base+: a larger encoder, for patient clicks"),
            "sam2.1_large": tr("SAM 2.1 large: the largest encoder, best with a graphics card"),
        }
        return notes.get(self.name, "")

    @property
    def sha256(self) -> str:
        """The hash's 64 digits."""
        return self.hash.partition(":")[2]


def _segment_anything(name: str, suffix: str, size: int, digest: str) -> KnownModel:
    file = f"sam_{name}_{suffix}.pth"
    return KnownModel(name, file, size, digest, _OFFICIAL + file, "Apache-2.0")


def _sam2(name: str, size: int, digest: str) -> KnownModel:
    file = f"sam2.1_hiera_{name}.pt"
    return KnownModel(f"sam2.1_{name}", file, size, digest, _OFFICIAL_2 + file, "Apache-2.0")


def _hq(name: str, suffix: str, size: int, digest: str) -> KnownModel:
    file = f"sam_hq_{suffix}.pth"
    return KnownModel(name, file, size, digest, _HQ + file, "Apache-2.0")


KNOWN: dict[str, KnownModel] = {
    model.name: model
    for model in (
        _segment_anything(
            "vit_b",
            "01ec64",
            375_042_383,
            "sha256:ec2df62732614e57411cdcf32a23ffdf28910380d03139ee0f4fcbe91eb8c912",
        ),
        _segment_anything(
            "vit_l",
            "0b3195",
            1_249_524_607,
            "sha256:3adcc4315b642a4d2101128f611684e8734c41232a17c648ed1693702a49a622",
        ),
        _segment_anything(
            "vit_h",
            "4b8939",
            2_564_550_879,
            "sha256:a7bf3b02f3ebf1267aba913ff637d9a2d5c33d3173bb679e46d9f338c26f262e",
        ),
        KnownModel(
            "mobile_sam",
            "mobile_sam.pt",
            40_728_226,
            "sha256:6dbb90523a35330fedd7f1d3dfc66f995213d81b29a5ca8108dbcdd4e37d6c2f",
            "https://github.com/ChaoningZhang/MobileSAM/raw/master/weights/mobile_sam.pt",
            "Apache-2.0",
        ),
        _hq(
            "hq_light",
            "vit_tiny",
            42_526_881,
            "sha256:0f32c075ccdd870ae54db2f7630e7a0878ede5a2b06d05d6fe02c65a82fb7196",
        ),
        _hq(
            "hq_vit_b",
            "vit_b",
            379_335_069,
            "sha256:14a9d662cd6f5a9c2dba6d40ab0058d88d287e4a18fd6fdc6ad5fb1a3fdeaa57",
        ),
        _hq(
            "hq_vit_h",
            "vit_h",
            2_570_940_653,
            "sha256:a7ac14a085326d9fa6199c8c698c4f0e7280afdbb974d2c4660ec60877b45e35",
        ),
        _sam2(
            "tiny",
            156_008_466,
            "sha256:7402e0d864fa82708a20fbd15bc84245c2f26dff0eb43a4b5b93452deb34be69",
        ),
        _sam2(
            "small",
            184_416_285,
            "sha256:6d1aa6f30de5c92224f8172114de081d104bbd23dd9dc5c58996f0cad5dc4d38",
        ),
        _sam2(
            "base_plus",
            323_606_802,
            "sha256:a2345aede8715ab1d5d31b4a509fb160c5a4af1970f199d9054ccfb746c004c5",
        ),
        _sam2(
            "large",
            898_083_611,
            "sha256:2647878d5dfa5098f2f8649825738a9345572bae2d4350a2468587ece47dd318",
        ),
    )
}
