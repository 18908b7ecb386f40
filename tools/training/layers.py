"""Building blocks shared by the encoder and the decoder."""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812


def conv_block(inputs: int, outputs: int, kernel: int = 3, stride: int = 1) -> nn.Sequential:
    """Convolution, batch normalisation, ReLU."""
    return nn.Sequential(
        nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(inplace=True),
    )


class Residual(nn.Module):
    """Two 3 x 3 convolutions around a shortcut."""

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.first = conv_block(channels, channels)
        self.second = nn.Sequential(
            nn.Conv2d(channels, channels, 3, 1, 1, bias=False), nn.BatchNorm2d(channels)
        )
        nn.init.zeros_(self.second[1].weight)

    def forward(self, x: Tensor) -> Tensor:
        """Adds what the two convolutions find."""
        return F.relu(x + self.second(self.first(x)))


def double(x: Tensor) -> Tensor:
    """Repeats every cell 2 x 2 times."""
    return F.interpolate(x, scale_factor=2.0, mode="nearest")


def local_contrast(x: Tensor, block: int = 8, window: int = 5) -> Tensor:
    """X less its mean, over its spread, in windows of block * window cells.

    Makes dull and saturated stretches alike. x is [B, 3, H, W]; so is the result.
    """
    mean = F.avg_pool2d(x, block)
    square = F.avg_pool2d(x * x, block)

    def smooth(t: Tensor) -> Tensor:
        t = F.avg_pool2d(t, window, 1, window // 2, count_include_pad=False)
        return F.interpolate(t, scale_factor=float(block), mode="bilinear", align_corners=False)

    centre = smooth(mean)
    spread = (smooth(square) - centre * centre).clamp(min=0).mean(1, keepdim=True)
    return (x - centre) / torch.sqrt(spread + 0.01)
