"""The mask decoder: clicks, a box and the previous mask in, three candidate masks out.

Everything per cell stays in pixel-unshuffled layout ([B, maps, 16 cells x h x w]), so the work is
matrix products and a small U-shaped network on the 64-grid.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .encoder import AFFINITY, EDGES, unpack
from .geodesic import FAR, geodesic_numba, geodesic_tensor
from .judge_net import Judge, surroundings
from .layers import Residual, conv_block, double

CANDIDATES = 3
CELL_MAPS = 10  # prompt maps with a value per cell
HALF_MAPS = 6  # prompt maps on the half grid
BOX_MAPS = 6  # maps on the half grid that compare it with samples in a box and around it
HIDDEN = 20  # values per cell from which the masks are read
#: Samples of a box: x and y in parts of the box, and steps of AWAY cells beyond it.
IN_BOX = [(x, y, 0.0, 0.0) for y in (1 / 6, 1 / 2, 5 / 6) for x in (1 / 6, 1 / 2, 5 / 6)]
AROUND_BOX = [
    *((x, y, 0.0, 2.0 * y - 1) for y in (0.0, 1.0) for x in (1 / 6, 1 / 2, 5 / 6)),
    *((x, y, 2.0 * x - 1, 0.0) for x in (0.0, 1.0) for y in (1 / 6, 1 / 2, 5 / 6)),
]
AWAY = 12.0  # three native pixels at the closest zoom: people cut into the object by that much
PAD, BACKGROUND, FOREGROUND, TOP_LEFT, BOTTOM_RIGHT = -1, 0, 1, 2, 3


class Decoder(nn.Module):
    """Promptable decoder over an embedding of Encoder.

    Attributes:
        exportable: use the geodesic distance made of plain tensor operators.
    """

    def __init__(self, width: int = 64) -> None:
        super().__init__()
        self.exportable = False
        self.sharpness = nn.Parameter(torch.tensor([2.0, 2.0]))
        self.weights = nn.Parameter(torch.zeros(2, AFFINITY))  # with and without position
        self.look = nn.Conv2d(256, 48, 1)
        drawn = 16 * CELL_MAPS + 4 * HALF_MAPS + 2 + 4 * BOX_MAPS
        self.mix = conv_block(48 + drawn, width, 1)
        self.net_full = conv_block(width, width)
        self.net_half = nn.Sequential(conv_block(width, 96, 3, 2), conv_block(96, 96))
        self.net_quarter = nn.Sequential(conv_block(96, 128, 3, 2), Residual(128))
        self.lead_quarter, self.join_half = nn.Conv2d(128, 96, 1), conv_block(96, 96)
        self.lead_half, self.join_full = nn.Conv2d(96, width, 1), conv_block(width, width)
        self.spread = nn.Conv2d(width, 16 * HIDDEN, 1)
        self.blend_prompts = nn.Linear(CELL_MAPS + HALF_MAPS + BOX_MAPS, HIDDEN)
        self.blend_look = nn.Linear(AFFINITY - 2, HIDDEN, bias=False)
        self.masks = nn.Linear(HIDDEN, CANDIDATES)
        self.direct = nn.Parameter(torch.zeros(CANDIDATES, CELL_MAPS + HALF_MAPS + BOX_MAPS))
        with torch.no_grad():
            self.direct[:, 0] = 2.0
            self.direct[:, 10] = 2.0
            self.masks.bias.copy_(torch.tensor([-1.5, -1.0, -0.5]))
        self.judge = Judge(128 + width)

    # ------------------------------------------------------------------ affinity
    @staticmethod
    def cell_grid(h: int, w: int, like: Tensor) -> tuple[Tensor, Tensor]:
        """X and y of cell corners [1, 1, 16 * h * w] in unshuffled order."""
        k = torch.arange(16, device=like.device)
        row = torch.div(k, 4, rounding_mode="floor").view(16, 1, 1)
        column = (k - 4 * torch.div(k, 4, rounding_mode="floor")).view(16, 1, 1)
        y = torch.arange(h, device=like.device).view(1, h, 1) * 4 + row
        x = torch.arange(w, device=like.device).view(1, 1, w) * 4 + column
        shape = (16, h, w)
        return (
            x.expand(shape).reshape(1, 1, -1).to(like.dtype),
            y.expand(shape).reshape(1, 1, -1).to(like.dtype),
        )

    def cells(self, affinity: Tensor, h: int, w: int) -> Tensor:
        """Affinity values with the cell's own place added to the two offsets."""
        x, y = self.cell_grid(h, w, affinity)
        place = torch.cat([x, y], 1) / 16
        return torch.cat([affinity[:, :2] + place, affinity[:, 2:]], 1)

    @staticmethod
    def at(cells: Tensor, points: Tensor, h: int, w: int) -> Tensor:
        """Bilinear samples [B, K, AFFINITY] of cell values at points [B, K, 2]."""

        def pick(x: Tensor, y: Tensor) -> Tensor:
            yq = torch.div(y, 4, rounding_mode="floor")
            xq = torch.div(x, 4, rounding_mode="floor")
            index = (((y - 4 * yq) * 4 + (x - 4 * xq)) * h + yq) * w + xq
            return torch.gather(cells, 2, index.unsqueeze(1).expand(-1, cells.shape[1], -1))

        x = (points[..., 0] - 0.5).clamp(0, 4 * w - 1)
        y = (points[..., 1] - 0.5).clamp(0, 4 * h - 1)
        x0, y0 = x.floor(), y.floor()
        fx, fy = (x - x0).unsqueeze(1), (y - y0).unsqueeze(1)
        x0, y0 = x0.to(torch.int64), y0.to(torch.int64)
        x1, y1 = (x0 + 1).clamp(max=4 * w - 1), (y0 + 1).clamp(max=4 * h - 1)
        top = pick(x0, y0) * (1 - fx) + pick(x1, y0) * fx
        bottom = pick(x0, y1) * (1 - fx) + pick(x1, y1) * fx
        return (top * (1 - fy) + bottom * fy).transpose(1, 2)

    def similarity(self, cells: Tensor, query: Tensor) -> Tensor:
        """Logits [B, 2, K, n] that a cell belongs to what the query [B, K, AFFINITY] lies on.

        The first of the two looks at position as well, the second does not.
        """
        weight = F.softplus(self.weights)
        no_place = torch.ones_like(weight)
        no_place[1, :2] = 0
        weight = (weight * no_place).view(1, 2, 1, AFFINITY)
        b, _, n = cells.shape
        k = query.shape[1]
        q = query.unsqueeze(1)
        left = torch.cat([2 * weight * q, -weight.expand(b, 2, k, AFFINITY)], 3)
        offset = self.sharpness.view(1, 2, 1) - (weight * q * q).sum(3)
        flat = left.reshape(b, 2 * k, 2 * AFFINITY) @ torch.cat([cells, cells * cells], 1)
        return (flat + offset.reshape(b, 2 * k, 1)).clamp(-12, 12).view(b, 2, k, n)

    # ------------------------------------------------------------------ prompts
    def prompt_maps(
        self,
        embedding: Tensor,
        points: Tensor,
        labels: Tensor,
        previous: Tensor,
        has_previous: Tensor,
    ) -> tuple[Tensor, Tensor, Tensor, Tensor]:
        """Draws the prompts.

        Returns:
            maps per cell [B, 10, n], maps on the half grid [B, 6, 2h, 2w], the flags for box and
            previous mask [B, 2, 1, 1], and maps of the box on the half grid, unshuffled
            [B, 24, h, w].
        """
        images, _, h, w = embedding.shape
        b, count = points.shape[:2]
        n = 16 * h * w
        affinity, edges = unpack(embedding)
        cells = self.cells(affinity, h, w)
        x, y = self.cell_grid(h, w, embedding)
        x, y = x + 0.5, y + 0.5
        is_first = (labels == TOP_LEFT).to(embedding.dtype).unsqueeze(-1)
        is_second = (labels == BOTTOM_RIGHT).to(embedding.dtype).unsqueeze(-1)
        has_box = is_first.sum(1).clamp(0, 1).view(b, 1, 1)
        first, second = (points * is_first).sum(1), (points * is_second).sum(1)
        centre = (first + second) / 2
        asked = torch.cat([points, centre.unsqueeze(1)], 1).view(images, -1, 2)
        sims = self.similarity(cells, self.at(cells, asked, h, w))
        if images != b:
            sims = sims.view(images, 2, -1, count + 1, n).transpose(1, 2)
            sims = sims.reshape(b, 2, count + 1, n)
        box_sims = sims[:, :, -1] / 12 * has_box
        foreground = (labels == FOREGROUND).to(embedding.dtype)
        background = (labels == BACKGROUND).to(embedding.dtype)
        any_foreground = foreground.amax(1).view(b, 1, 1)

        def best(which: Tensor) -> Tensor:
            hidden = (1 - which)[:, None, :, None] * 24
            return (sims[:, :, :-1] - hidden).amax(2).clamp(min=-12) / 12

        on, off = best(foreground), best(background)[:, :1]
        square = (x - points[..., :1]) ** 2 + (y - points[..., 1:]) ** 2

        def nearest(which: Tensor) -> Tensor:
            return (square + (1 - which).unsqueeze(-1) * 1e6).amin(1, keepdim=True)

        near_on, near_off = nearest(foreground), nearest(background)
        x0, y0 = first[:, :1].unsqueeze(-1), first[:, 1:].unsqueeze(-1)
        x1, y1 = second[:, :1].unsqueeze(-1), second[:, 1:].unsqueeze(-1)

        def depth(px: Tensor, py: Tensor) -> Tensor:
            across = torch.minimum(px - x0, x1 - px)
            return torch.minimum(across, torch.minimum(py - y0, y1 - py))

        box = torch.tanh(depth(x, y) / 6) * has_box
        old = torch.tanh(F.pixel_unshuffle(previous, 4).reshape(b, 1, n) / 4) * has_previous.view(
            b, 1, 1
        )
        cell_maps = torch.cat(
            [
                on,
                off,
                box_sims,
                torch.exp(-near_on / 18),
                torch.exp(-near_off / 18),
                torch.exp(-near_on / 800),
                box,
                old,
            ],
            1,
        )
        # geodesic distances on the half grid
        size = 4 * h * w
        hx = (torch.arange(2 * w, device=x.device).to(x.dtype) * 2 + 1).view(1, 1, 1, -1)
        hy = (torch.arange(2 * h, device=x.device).to(x.dtype) * 2 + 1).view(1, 1, -1, 1)
        hx = hx.expand(1, 1, 2 * h, 2 * w).reshape(1, 1, size)
        hy = hy.expand(1, 1, 2 * h, 2 * w).reshape(1, 1, size)
        to_points = (hx - points[..., :1]) ** 2 + (hy - points[..., 1:]) ** 2
        to_centre = (
            (hx - centre[:, None, :1]) ** 2
            + (hy - centre[:, None, 1:]) ** 2
            + 1e6 * (1 - has_box * (1 - any_foreground))
        )
        on_seed = torch.minimum(
            (to_points + (1 - foreground).unsqueeze(-1) * 1e6).amin(1, keepdim=True), to_centre
        )
        off_seed = (to_points + (1 - background).unsqueeze(-1) * 1e6).amin(1, keepdim=True)
        inward = depth(hx, hy)
        outside = ((inward < -8).to(x.dtype)) * has_box
        off_seed = off_seed * (1 - outside)
        seeds = (torch.cat([on_seed, off_seed], 1) > 2.5).to(x.dtype) * FAR
        edge = torch.sigmoid(edges[:, :2])
        if images != b:
            edge = edge.repeat_interleave(b // images, 0)
        cost = 0.005 + edge[:, :1] ** 2
        sweep = geodesic_tensor if self.exportable else geodesic_numba
        distance = sweep(seeds.view(b, 2, 2 * h, 2 * w).detach(), cost.detach())
        d_on, d_off = distance[:, :1], distance[:, 1:]
        half_maps = torch.cat(
            [
                torch.exp(-d_on),
                torch.exp(-4 * d_on),
                torch.exp(-d_off),
                torch.tanh(d_off - d_on),
                edge,
            ],
            1,
        )
        flags = torch.cat([has_box.view(b, 1, 1, 1), has_previous.view(b, 1, 1, 1)], 1)
        short = (second - first).amin(1).view(b, 1, 1) / 2 + 1
        relative = (inward / short).clamp(-1, 1).view(b, 1, 2 * h, 2 * w)
        samples = self.box_samples(cells, first, second, h, w)
        box_maps = torch.cat([samples, F.pixel_unshuffle(relative, 2)], 1) * has_box.unsqueeze(-1)
        return cell_maps, half_maps, flags, box_maps

    def box_samples(self, cells: Tensor, first: Tensor, second: Tensor, h: int, w: int) -> Tensor:
        """How much each place is like samples that lie in a box, and just around it.

        The middle of a box may lie beside the object (a bend of a river), and what goes on beyond
        the box is something else: the share of nine places inside that are alike, of twelve around,
        and the most alike of those around.

        Args:
            cells: affinity values with places [I, AFFINITY, n].
            first: the box's upper left corners [B, 2], cells.
            second: its lower right corners.
            h: height of the embedding.
            w: its width.

        Returns:
            five maps of the half grid, unshuffled [B, 20, h, w], 0 to 1: inside with and without
            regard to place, around likewise, and the most alike of those around with regard to it.
        """
        images, b = len(cells), len(first)
        where = torch.tensor(IN_BOX + AROUND_BOX, dtype=cells.dtype, device=cells.device)
        size = (second - first).unsqueeze(1)
        points = first.unsqueeze(1) + where[:, :2] * size + where[:, 2:] * AWAY
        limit = torch.tensor([4.0 * w, 4.0 * h], dtype=cells.dtype, device=cells.device)
        seen = ((points >= 0) & (points <= limit)).to(cells.dtype).amin(2)
        # Means of 2 x 2 cells; sums of slices are faster than a mean over two axes.
        rows = cells.view(images, AFFINITY, 2, 2, 2, 2, h, w)
        rows = rows[:, :, :, 0] + rows[:, :, :, 1]
        halved = (rows[:, :, :, :, 0] + rows[:, :, :, :, 1]).flatten(2) / 4
        asked = self.at(cells, points.view(images, -1, 2), h, w)
        alike = torch.sigmoid(self.similarity(halved, asked))
        share = alike.view(images, 2, -1, len(where), 4 * h * w).transpose(1, 2)
        share = share.reshape(b, 2, len(where), 4 * h * w) * seen.view(b, 1, -1, 1)
        inside, around = share[:, :, : len(IN_BOX)], share[:, :, len(IN_BOX) :]
        there = seen[:, len(IN_BOX) :].sum(1).view(b, 1, 1)
        maps = torch.cat([inside.mean(2), around.sum(2) / (there + 1e-3), around[:, :1].amax(2)], 1)
        return maps.view(b, -1, h, w)

    def forward(
        self,
        embedding: Tensor,
        points: Tensor,
        labels: Tensor,
        previous: Tensor,
        has_previous: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Predicts candidate masks.

        Args:
            embedding: [I, 256, h, w]; B / I prompts in a row belong to each of the I images.
            points: [B, K, 2], x and y in cells of the 4h x 4w grid.
            labels: [B, K], SAM's labels.
            previous: [B, 1, 4h, 4w], logits of the previous mask.
            has_previous: [B], 1 where previous is to be used.

        Returns:
            logits [B, CANDIDATES, 4h, 4w] and predicted IoU [B, CANDIDATES].
        """
        images, _, h, w = embedding.shape
        b = points.shape[0]
        n = 16 * h * w
        with torch.no_grad(), torch.autocast(embedding.device.type, enabled=False):
            embedding = embedding.float()  # the maps learn from the dense losses alone
            cell_maps, half_maps, flags, box_maps = self.prompt_maps(
                embedding, points, labels, previous, has_previous
            )
        drawn = torch.cat([F.pixel_unshuffle(half_maps, 2), box_maps], 1)  # on the half grid
        look = self.look(embedding)
        surface = self.blend_look.weight @ affinity_features(embedding)
        if images != b:
            look = look.repeat_interleave(b // images, 0)
            surface = surface.repeat_interleave(b // images, 0)
        x = torch.cat(
            [
                look,
                cell_maps.view(b, 16 * CELL_MAPS, h, w).to(look.dtype),
                drawn[:, : 4 * HALF_MAPS].to(look.dtype),
                flags.expand(b, 2, h, w).to(look.dtype),
                drawn[:, 4 * HALF_MAPS :].to(look.dtype),
            ],
            1,
        )
        full = self.net_full(self.mix(x))
        half = self.net_half(full)
        quarter = self.net_quarter(half)
        half = self.join_half(half + double(self.lead_quarter(quarter)))
        full = self.join_full(full + double(self.lead_half(half)))
        # Each place of the half grid is four cells, rows before columns.
        coarse = drawn.view(b, HALF_MAPS + BOX_MAPS, 2, 1, 2, 1, h * w)
        coarse = coarse.expand(-1, -1, 2, 2, 2, 2, h * w).reshape(b, HALF_MAPS + BOX_MAPS, n)
        prompts = torch.cat([cell_maps, coarse], 1)
        read = torch.cat([self.blend_prompts.weight, self.direct], 0) @ prompts
        hidden = F.relu(
            self.spread(full).reshape(b, HIDDEN, n)
            + surface
            + read[:, :HIDDEN]
            + self.blend_prompts.bias.view(1, -1, 1)
        )
        logits = (
            self.masks.weight @ hidden + self.masks.bias.view(1, -1, 1) + read[:, HIDDEN:]
        ).float()
        with torch.autocast(embedding.device.type, enabled=False):
            quality = self.judge(
                logits.view(b, CANDIDATES, 16, h * w),
                prompts.float().view(b, -1, 16, h * w),
                surroundings(embedding, b),
                (full.float(), quarter.float(), half_maps),
                torch.sigmoid(previous) * has_previous.view(b, 1, 1, 1),
            )
        return F.pixel_shuffle(logits.reshape(b, CANDIDATES * 16, h, w), 4), quality


def affinity_features(embedding: Tensor) -> Tensor:
    """The affinity values that do not tell position, [B, AFFINITY - 2, n]."""
    return unpack(embedding)[0][:, 2:]


def parameter_count(module: nn.Module) -> int:
    """Number of trainable values."""
    return sum(p.numel() for p in module.parameters())


assert 16 * AFFINITY + 4 * EDGES == 256
