"""The image encoder: 256 x 256 cells of colour in, SAM's 256 x 64 x 64 embedding out.

The embedding packs native detail into SAM's shape: AFFINITY values for every cell of the
256-grid (by pixel-unshuffling 4 x 4 cells into channels) and EDGES maps on the 128-grid.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .layers import Residual, conv_block, double, local_contrast

#: Values per cell: two are an offset towards the object's centre, the others say what it is like.
AFFINITY = 15
#: Maps on the half grid: edges of wholes, edges of parts too, and two free ones.
EDGES = 4


class Encoder(nn.Module):
    """U-shaped convolutional network at strides 2 to 32 of the 256-grid."""

    def __init__(self, widths: tuple[int, ...] = (40, 72, 128, 192, 256)) -> None:
        super().__init__()
        w2, w4, w8, w16, w32 = widths
        self.stem = nn.Sequential(conv_block(24, w2), Residual(w2))
        self.down4 = nn.Sequential(conv_block(w2, w4, 3, 2), Residual(w4), Residual(w4))
        self.down8 = nn.Sequential(conv_block(w4, w8, 3, 2), Residual(w8), Residual(w8))
        self.down16 = nn.Sequential(conv_block(w8, w16, 3, 2), Residual(w16), Residual(w16))
        self.down32 = nn.Sequential(conv_block(w16, w32, 3, 2), Residual(w32))
        self.side32, self.side16 = nn.Conv2d(w32, w16, 1), conv_block(w16, w8)
        self.side8, self.up8 = nn.Conv2d(w8, w8, 1), conv_block(w8, w8)
        self.lead8, self.side4 = nn.Conv2d(w8, w4 + 24, 1), nn.Conv2d(w4, w4 + 24, 1)
        self.up4 = conv_block(w4 + 24, w4 + 24)
        self.lead4, self.side2 = nn.Conv2d(w4 + 24, 56, 1), nn.Conv2d(w2 + 24, 56, 1)
        self.up2 = conv_block(56, 56)
        self.head = nn.Conv2d(56, 4 * AFFINITY + EDGES, 1)

    def forward(self, x: Tensor) -> Tensor:
        """Normalised colours [B, 3, H, W] to an embedding [B, 256, H / 4, W / 4]."""
        colour = F.pixel_unshuffle(torch.cat([x, local_contrast(x)], 1), 2)
        f2 = self.stem(colour)
        f4 = self.down4(f2)
        f8 = self.down8(f4)
        f16 = self.down16(f8)
        f32 = self.down32(f16)
        p16 = self.side16(F.relu(f16 + double(self.side32(f32))))
        p8 = self.up8(F.relu(self.side8(f8) + double(p16)))
        p4 = self.up4(F.relu(self.side4(f4) + double(self.lead8(p8))))
        p2 = self.up2(F.relu(self.side2(torch.cat([f2, colour], 1)) + double(self.lead4(p4))))
        out = self.head(p2)
        affinity = F.pixel_unshuffle(F.pixel_shuffle(out[:, : 4 * AFFINITY], 2), 4)
        return torch.cat([affinity, F.pixel_unshuffle(out[:, 4 * AFFINITY :], 2)], 1)


def unpack(embedding: Tensor) -> tuple[Tensor, Tensor]:
    """Splits an embedding [B, 256, h, w] into its two kinds of map.

    Returns:
        affinity [B, AFFINITY, 16 * h * w] in unshuffled order, and edge maps [B, EDGES, 2h, 2w].
    """
    b, _, h, w = embedding.shape
    affinity = embedding[:, : 16 * AFFINITY].reshape(b, AFFINITY, 16 * h * w)
    return affinity, F.pixel_shuffle(embedding[:, 16 * AFFINITY :], 2)
