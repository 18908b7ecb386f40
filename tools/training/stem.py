"""An encoder that takes all pictures of a date at once: kernels for each, summed in the stem.

True colour goes the way that it always went. Each further look adds what its own kernels find to
the first features and to the last; a look that is missing is a missing term. Small adapters change
what follows, only where there is more than true colour. All of this is zero at first, and the
other weights stay as they are: three bands alone are answered bit for bit as before.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .encoder import AFFINITY, Encoder
from .layers import double, local_contrast
from .series import KINDS

#: Values of a picture on the half grid: colour, and colour against its surroundings, of four cells.
COLOUR = 24


class Adapter(nn.Module):
    """Two convolutions whose sum with their input is the input at first."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = nn.Conv2d(channels, channels, 3, 1, 1)
        self.second = nn.Conv2d(channels, channels, 3, 1, 1)
        nn.init.zeros_(self.second.weight)
        nn.init.zeros_(self.second.bias)

    def forward(self, x: Tensor, more: Tensor) -> Tensor:
        """X [B, C, H, W] changed where more [B] is 1."""
        return x + more.view(-1, 1, 1, 1) * self.second(F.relu(self.first(x)))


class StemEncoder(nn.Module):
    """An Encoder with kernels for further looks.

    Attributes:
        encoder: as trained on three bands.
        into_stem: kernels of the looks beside true colour for the first features.
        into_end: their kernels for the last features.
    """

    #: What is trained; the encoder is not.
    ADDED = ("into_stem", "into_end", "at4", "at8", "at_end")

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        looks = (KINDS - 1) * COLOUR
        width = encoder.stem[0][0].out_channels
        self.into_stem = nn.Conv2d(looks, width, 3, 1, 1, bias=False)
        self.into_end = nn.Conv2d(looks, encoder.side2.out_channels, 1, bias=False)
        nn.init.zeros_(self.into_stem.weight)
        nn.init.zeros_(self.into_end.weight)
        self.at4 = Adapter(encoder.side4.in_channels)
        self.at8 = Adapter(encoder.side8.in_channels)
        self.at_end = Adapter(encoder.head.in_channels)

    @staticmethod
    def colour(x: Tensor) -> Tensor:
        """What the encoder makes of a picture first: [B, 3, H, W] to [B, COLOUR, H / 2, W / 2]."""
        return F.pixel_unshuffle(torch.cat([x, local_contrast(x)], 1), 2)

    def forward(self, images: Tensor, there: Tensor) -> Tensor:
        """Pictures to embeddings.

        Args:
            images: [B, KINDS, 3, H, W], normalised, zero where a look is missing.
            there: [B, KINDS], 1 for each look that there is; true colour always is.

        Returns:
            [B, 256, H / 4, W / 4].
        """
        b, kinds, _, h, w = images.shape
        net = self.encoder
        more = there[:, 1:].amax(1)
        looks = self.colour(images.flatten(0, 1)).view(b, kinds, COLOUR, h // 2, w // 2)
        looks = looks * there.view(b, kinds, 1, 1, 1)
        colour, beside = looks[:, 0], looks[:, 1:].flatten(1, 2)
        convolution, norm, relu = net.stem[0]
        f2 = net.stem[1](relu(norm(convolution(colour) + self.into_stem(beside))))
        f4 = self.at4(net.down4(f2), more)
        f8 = self.at8(net.down8(f4), more)
        f16 = net.down16(f8)
        f32 = net.down32(f16)
        p16 = net.side16(F.relu(f16 + double(net.side32(f32))))
        p8 = net.up8(F.relu(net.side8(f8) + double(p16)))
        p4 = net.up4(F.relu(net.side4(f4) + double(net.lead8(p8))))
        side = net.side2(torch.cat([f2, colour], 1)) + self.into_end(beside)
        p2 = self.at_end(net.up2(F.relu(side + double(net.lead4(p4)))), more)
        out = net.head(p2)
        affinity = F.pixel_unshuffle(F.pixel_shuffle(out[:, : 4 * AFFINITY], 2), 4)
        return torch.cat([affinity, F.pixel_unshuffle(out[:, 4 * AFFINITY :], 2)], 1)
