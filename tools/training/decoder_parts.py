"""The decoder cut into what an image needs once, what a box needs, and what each click needs.

Run as a whole, most of the decoder's time goes into things that do not change from click to click
(likeness of cells, the look of the surface), into a hundred maps of a box that nobody drew, and
into a distance along 16 sweeps of tiny operators. The three parts hold the same weights and give
the same masks; the distance between `ImagePart` and `ClickPart` is the caller's
(`s2sam_qgis/models/quick_decoder.py`).

All tensors are of one image; n = 16 * h * w cells in unshuffled order, h = w = 64.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn
from torch.nn import functional as F  # noqa: N812

from .decoder import AROUND_BOX, BOX_MAPS, CANDIDATES, CELL_MAPS, HALF_MAPS, HIDDEN, IN_BOX, Decoder
from .encoder import AFFINITY, unpack
from .layers import double

LOOKS = AFFINITY - 2
SIDE = 64
LOOK = 48  # channels of Decoder.look
EDGE_MAPS = 2  # the last of the maps on the half grid
NEAR, FAR = 18.0, 800.0  # widths of the clicks' neighbourhoods, squared cells
#: Squared cells up to which exp(-d^2 / NEAR) is no zero in float32: the judge asks for that.
REACH = 103.97 * NEAR
TINY = 1e-15
#: Distances beyond this are all the same: exp(-4 x) is still a normal number.
MOST_WAY = 20.0

#: The order of maps per cell here, as places in the decoder's own: a box's come last.
ORDER = (0, 1, 2, 5, 6, 7, 9, 3, 4, 8)
#: Maps on the half grid that change with a click: distances and a box.
DISTANCES = HALF_MAPS - EDGE_MAPS
DRAWN = 4 * (DISTANCES + BOX_MAPS)


def squares(decoder: Decoder, cells: Tensor) -> Tensor:
    """The part of the decoder's likeness that no click changes, [2, n]; cells are [15, n]."""
    return -(_weights(decoder) @ (cells * cells))


def alike(decoder: Decoder, query: Tensor, kinds: int) -> tuple[Tensor, Tensor]:
    """Likeness to queries [K, 15] less `squares`: factors [kinds * K, 15], offsets [kinds, K]."""
    weight = _weights(decoder)[:kinds].unsqueeze(1)  # [kinds, 1, 15]
    factors = (2 * weight * query).reshape(-1, AFFINITY)
    return factors, decoder.sharpness[:kinds].view(kinds, 1) - (weight * query * query).sum(2)


def _weights(decoder: Decoder) -> Tensor:
    weight = F.softplus(decoder.weights)
    no_place = torch.ones_like(weight)
    no_place[1, :2] = 0
    return (weight * no_place).detach()


def _spread(rows: Tensor) -> Tensor:
    """Weights [outputs, maps] of half-grid maps as [16 * outputs, 4 * maps] of unshuffled ones."""
    outputs, maps = rows.shape
    wide = torch.zeros(outputs, 4, 4, maps, 2, 2)
    for row in range(4):
        for column in range(4):
            wide[:, row, column, :, row // 2, column // 2] = rows
    return wide.reshape(16 * outputs, 4 * maps)


def _mixing(decoder: Decoder) -> tuple[Tensor, Tensor]:
    """Weights [width, channels] and bias of the decoder's first layer, with its normalisation."""
    convolution, norm = decoder.mix[0], decoder.mix[1]
    scale = norm.weight / torch.sqrt(norm.running_var + norm.eps)
    weight = convolution.weight.flatten(1) * scale.unsqueeze(1)
    return weight.detach(), (norm.bias - norm.running_mean * scale).detach()


def _corners() -> tuple[Tensor, Tensor]:
    """Where cells begin along x [1, 4, 1, w] and y [4, 1, h, 1], in unshuffled order."""
    start = (torch.arange(4).view(4, 1) + 4 * torch.arange(SIDE).view(1, SIDE)).float()
    return start.view(1, 4, 1, SIDE), start.view(4, 1, SIDE, 1)


def _away(points: Tensor) -> tuple[Tensor, Tensor]:
    """Squared distances of cells from points [K, 2], in unshuffled order.

    Along x [K, 1, 4, 1, w] and along y [K, 4, 1, h, 1].
    """
    places = points.view(-1, 2, 1, 1, 1, 1)
    x, y = ((corner + 0.5 - places[:, i]) ** 2 for i, corner in enumerate(_corners()))
    return x, y


class ImagePart(nn.Module):
    """What an embedding [1, 256, h, w] becomes once, before any click."""

    NAMES = ("cells", "squares", "halved", "halved_squares", "surface", "direct", "mixed",
             "edge", "looks", "cost")  # fmt: skip

    def __init__(self, decoder: Decoder) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(self, embedding: Tensor) -> tuple[Tensor, ...]:
        """What NAMES says.

        [15, n], [2, n], [15, n / 4], [2, n / 4]; [320, h * w], [48, h * w], [64, h * w],
        [2, h * w], [13, h * w]; [2h, 2w].
        """
        decoder, h, w = self.decoder, SIDE, SIDE
        affinity, edges = unpack(embedding)
        placed = [
            affinity[0, i].view(4, 4, h, w) + corner / 16 for i, corner in enumerate(_corners())
        ]
        cells = torch.cat([torch.stack(placed).view(2, -1), affinity[0, 2:]], 0)
        rows = cells.view(AFFINITY, 2, 2, 2, 2, h, w)
        rows = rows[:, :, 0] + rows[:, :, 1]
        halved = (rows[:, :, :, 0] + rows[:, :, :, 1]).reshape(AFFINITY, -1) / 4
        edge = torch.sigmoid(edges[:, :EDGE_MAPS])
        unshuffled = F.pixel_unshuffle(edge, 2)  # [1, 8, h, w]
        blend, direct = decoder.blend_prompts.weight, decoder.direct
        last = slice(CELL_MAPS + DISTANCES, CELL_MAPS + HALF_MAPS)
        surface = F.conv2d(unshuffled, _spread(blend[:, last])[:, :, None, None])
        surface = surface.view(HIDDEN, -1) + decoder.blend_look.weight @ affinity[0, 2:]
        surface = surface + decoder.blend_prompts.bias.unsqueeze(1)
        surface = surface.view(16 * HIDDEN, -1) + decoder.spread.bias.unsqueeze(1)
        direct = F.conv2d(unshuffled, _spread(direct[:, last])[:, :, None, None])
        direct = direct.view(CANDIDATES, -1) + decoder.masks.bias.unsqueeze(1)
        direct = direct.view(16 * CANDIDATES, -1)
        weight, bias = _mixing(decoder)
        start = LOOK + 16 * CELL_MAPS + 4 * DISTANCES
        seen = torch.cat([decoder.look(embedding), unshuffled], 1)
        taken = torch.cat([weight[:, :LOOK], weight[:, start : start + 4 * EDGE_MAPS]], 1)
        mixed = F.conv2d(seen, taken[:, :, None, None], bias).view(-1, h * w)
        looks = affinity[0, 2:].reshape(LOOKS, 16, h * w).mean(1)
        return (
            cells,
            squares(decoder, cells),
            halved,
            squares(decoder, halved),
            surface,
            direct,
            mixed,
            F.avg_pool2d(edge, 2).view(EDGE_MAPS, -1),
            looks,
            0.005 + edge[0, 0] ** 2,
        )


class BoxPart(nn.Module):
    """What a box [4] (x0, y0, x1, y1 in cells) shows: maps per cell and on the half grid."""

    INPUTS = ("cells", "squares", "halved", "halved_squares", "box")
    NAMES = ("box_cells", "box_maps")

    def __init__(self, decoder: Decoder) -> None:
        super().__init__()
        self.decoder = decoder

    def forward(
        self, cells: Tensor, apart: Tensor, halved: Tensor, halved_apart: Tensor, box: Tensor
    ) -> tuple[Tensor, Tensor]:
        """[3, n]: alike to the middle with and without its place, depth; and [24, h * w]."""
        decoder, h, w = self.decoder, SIDE, SIDE
        first, second = box[:2], box[2:]
        centre = ((first + second) / 2).view(1, 1, 2)
        query = decoder.at(cells.unsqueeze(0), centre, h, w)[0]
        factors, offsets = alike(decoder, query, 2)
        likeness = torch.addmm(offsets.view(-1, 1), factors, cells) + apart

        def depth(x: Tensor, y: Tensor) -> Tensor:
            across = torch.minimum(x - box[0], box[2] - x)
            return torch.minimum(across, torch.minimum(y - box[1], box[3] - y))

        x, y = _corners()
        inside = torch.tanh(depth(x + 0.5, y + 0.5) / 6)
        box_cells = torch.cat([likeness.clamp(-12, 12) / 12, inside.reshape(1, -1)], 0)

        where = torch.tensor(IN_BOX + AROUND_BOX)
        points = first + where[:, :2] * (second - first) + where[:, 2:] * 12.0
        limit = torch.tensor([4.0 * w, 4.0 * h])
        seen = ((points >= 0) & (points <= limit)).float().amin(1)
        query = decoder.at(cells.unsqueeze(0), points.unsqueeze(0), h, w)[0]
        factors, offsets = alike(decoder, query, 2)
        share = torch.addmm(offsets.view(-1, 1), factors, halved).view(2, len(where), -1)
        share = torch.sigmoid((share + halved_apart.unsqueeze(1)).clamp(-12, 12))
        share = share * seen.view(1, -1, 1)
        within, around = share[:, : len(IN_BOX)], share[:, len(IN_BOX) :]
        there = seen[len(IN_BOX) :].sum()
        maps = torch.cat([within.mean(1), around.sum(1) / (there + 1e-3), around[:1].amax(1)], 0)
        half = torch.arange(2 * w).float() * 2 + 1
        inward = depth(half.view(1, -1), half.view(-1, 1))
        short = (second - first).amin() / 2 + 1
        relative = F.pixel_unshuffle((inward / short).clamp(-1, 1).view(1, 1, 2 * h, 2 * w), 2)
        return box_cells, torch.cat([maps.view(-1, h * w), relative.view(-1, h * w)], 0)


class ClickPart(nn.Module):
    """What each click asks: candidate masks and their predicted IoU, ordered by size."""

    INPUTS = ("cells", "squares", "surface", "direct", "mixed", "edge", "looks", "inside",
              "has_inside", "outside", "has_outside", "previous", "has_previous", "distance",
              "box_cells", "box_maps", "has_box")  # fmt: skip
    NAMES = ("iou_predictions", "low_res_masks")

    def __init__(self, decoder: Decoder, unsure: float) -> None:
        super().__init__()
        self.decoder, self.unsure = decoder, unsure

    def forward(
        self,
        cells: Tensor,
        apart: Tensor,
        surface: Tensor,
        direct: Tensor,
        mixed: Tensor,
        edge: Tensor,
        looks: Tensor,
        inside: Tensor,
        has_inside: Tensor,
        outside: Tensor,
        has_outside: Tensor,
        previous: Tensor,
        has_previous: Tensor,
        distance: Tensor,
        box_cells: Tensor,
        box_maps: Tensor,
        has_box: Tensor,
    ) -> tuple[Tensor, Tensor]:
        """Predicted IoU [1, 3] and logits [1, 3, 256, 256].

        Of what `ImagePart` and `BoxPart` give, foreground and background points [K, 2] in cells (at
        least one each; with its flag 0 it does not count), previous logits [256, 256], and the
        distances [2, 2h, 2w] from both. Flags are [1].
        """
        h, w = SIDE, SIDE
        old = F.pixel_unshuffle(previous.view(1, 1, 4 * h, 4 * w), 4).view(1, -1)
        likeness = self._likeness(cells, apart, inside, has_inside, outside, has_outside)
        maps = torch.cat(
            [
                likeness,
                self._near(inside, NEAR) * has_inside,
                self._near(outside, NEAR) * has_outside,
                self._near(inside, FAR) * has_inside,
                torch.tanh(old / 4) * has_previous,
                box_cells,
            ],
            0,
        )
        on, off = distance[:1], distance[1:]
        steep = torch.exp(-4 * on.clamp(max=MOST_WAY))
        ways = torch.cat([torch.exp(-on), steep, torch.exp(-off), torch.tanh(off - on)], 0)
        ways = F.pixel_unshuffle(ways.unsqueeze(0), 2).view(-1, h * w)
        flags = torch.cat([has_box, has_previous], 0).view(2, 1).expand(2, h * w)
        drawn = torch.cat([ways, box_maps, flags], 0)
        full, quarter = self._network(maps, drawn, mixed)
        logits = self._logits(full, drawn, maps, surface, direct)
        x, y = _away(outside)
        around = ((x + y).amin(0).reshape(1, -1) < REACH) * has_outside
        before = torch.sigmoid(old) * has_previous
        quality = self._quality(
            logits, maps, drawn, (full, quarter), (edge, looks), torch.cat([around, before], 0)
        )
        size = torch.sigmoid(logits).mean(1)
        order = torch.topk(size, CANDIDATES, dim=0, largest=False).indices
        quality = quality[order]
        lift = -self.unsure * has_box * torch.log(quality.clamp(0.2, 1.0))
        masks = logits[order] + lift.unsqueeze(1)
        masks = F.pixel_shuffle(masks.view(1, CANDIDATES * 16, h, w), 4)
        return quality.unsqueeze(0), masks

    def _likeness(
        self,
        cells: Tensor,
        apart: Tensor,
        inside: Tensor,
        has_inside: Tensor,
        outside: Tensor,
        has_outside: Tensor,
    ) -> Tensor:
        """[3, n]: alike to the foreground, the same without regard to place, to the background."""
        decoder, grid = self.decoder, cells.unsqueeze(0)
        on = decoder.at(grid, inside.unsqueeze(0), SIDE, SIDE)[0]
        off = decoder.at(grid, outside.unsqueeze(0), SIDE, SIDE)[0]
        left, right = alike(decoder, on, 2), alike(decoder, off, 1)
        silent = [(has_inside - 1) * 1e3, (has_outside - 1) * 1e3]
        both = torch.addmm((left[1] + silent[0]).reshape(-1, 1), left[0], cells)
        back = torch.addmm((right[1] + silent[1]).reshape(-1, 1), right[0], cells)
        best = both.view(2, -1, cells.shape[1]).amax(1) + apart
        worst = back.amax(0, keepdim=True) + apart[:1]
        return torch.cat([best, worst], 0).clamp(-12, 12) / 12

    @staticmethod
    def _near(points: Tensor, width: float) -> Tensor:
        """exp(-d^2 / width) of the nearest point, [1, n]: of one along x times one along y."""
        x, y = (torch.exp(-away / width) for away in _away(points))
        # Products of what is left are normal numbers; others take a hundred times as long.
        x, y = x * (x > TINY), y * (y > TINY)
        return (x * y).amax(0).reshape(1, -1)

    def _network(self, maps: Tensor, drawn: Tensor, mixed: Tensor) -> tuple[Tensor, Tensor]:
        decoder = self.decoder
        weight, _ = _mixing(decoder)
        first = LOOK + 16 * CELL_MAPS
        per_cell = weight[:, LOOK:first].view(-1, CELL_MAPS, 16)[:, list(ORDER)].flatten(1)
        half = weight[:, first : first + 4 * DISTANCES]
        flags = weight[:, first + 4 * HALF_MAPS : first + 4 * HALF_MAPS + 2]
        box = weight[:, first + 4 * HALF_MAPS + 2 :]
        x = torch.addmm(mixed, per_cell, maps.view(16 * CELL_MAPS, -1))
        x = F.relu(torch.addmm(x, torch.cat([half, box, flags], 1), drawn))
        full = decoder.net_full(x.view(1, -1, SIDE, SIDE))
        half = decoder.net_half(full)
        quarter = decoder.net_quarter(half)
        half = decoder.join_half(half + double(decoder.lead_quarter(quarter)))
        return decoder.join_full(full + double(decoder.lead_half(half))), quarter

    def _logits(
        self, full: Tensor, drawn: Tensor, maps: Tensor, surface: Tensor, direct: Tensor
    ) -> Tensor:
        """[3, n]. Sums lie in the matrix products: each pass over all cells takes time."""
        decoder = self.decoder
        changing = [*range(CELL_MAPS, CELL_MAPS + DISTANCES),
                    *range(CELL_MAPS + HALF_MAPS, CELL_MAPS + HALF_MAPS + BOX_MAPS)]  # fmt: skip
        blend, straight = decoder.blend_prompts.weight, decoder.direct
        nothing = torch.zeros(16 * HIDDEN, 2)  # The flags.
        taken = [decoder.spread.weight.flatten(1), _spread(blend[:, changing]), nothing]
        x = torch.cat([full.view(-1, SIDE * SIDE), drawn], 0)
        hidden = torch.addmm(surface, torch.cat(taken, 1), x).view(HIDDEN, -1)
        hidden = F.relu(torch.addmm(hidden, blend[:, list(ORDER)], maps))
        taken = torch.cat([_spread(straight[:, changing]), nothing[: 16 * CANDIDATES]], 1)
        logits = torch.addmm(direct, taken, drawn).view(CANDIDATES, -1)
        logits = torch.addmm(logits, straight[:, list(ORDER)], maps)
        return torch.addmm(logits, decoder.masks.weight, hidden)

    def _quality(
        self,
        logits: Tensor,
        maps: Tensor,
        drawn: Tensor,
        network: tuple[Tensor, Tensor],
        image: tuple[Tensor, Tensor],
        held: Tensor,
    ) -> Tensor:
        """Judge.features, with what is known apart already; [3].

        ``held`` [2, n]: what lies around background points, and the previous mask.
        """
        full, quarter = network
        edge, looks = image
        places = SIDE * SIDE
        chance = torch.sigmoid(logits)
        inside = chance.view(CANDIDATES, 16, places).mean(1)
        grid = inside.view(1, CANDIDATES, SIDE, SIDE)
        ring = (F.max_pool2d(grid, 3, 1, 1) - grid).view(CANDIDATES, places)

        def mean(values: Tensor, weight: Tensor) -> Tensor:
            return (weight @ values.transpose(0, 1)) / (weight.sum(1, keepdim=True) + 1e-2)

        contrast = mean(edge, 4 * inside * (1 - inside))
        strict = torch.sigmoid(4 * (logits - 1)).mean(1)
        loose = torch.sigmoid(4 * (logits + 1)).mean(1)
        stability = ((strict + 1e-4) / (loose + 1e-4)).unsqueeze(1)
        size = torch.log(inside.mean(1, keepdim=True) + 1e-4)
        coarse = maps.view(CELL_MAPS, 16, places).mean(1)
        half = drawn[:DRAWN].view(DISTANCES + BOX_MAPS, 4, places).mean(1)
        back = [ORDER.index(place) for place in range(CELL_MAPS)]
        seen = torch.cat([coarse[back], half[:DISTANCES], edge, half[DISTANCES:]], 0)
        prompts = mean(seen, torch.cat([inside, ring], 0))
        prompts_in, prompts_out = prompts[:CANDIDATES], prompts[CANDIDATES:]
        look = mean(looks, torch.cat([inside, ring], 0))
        look_in, look_out = look[:CANDIDATES], look[CANDIDATES:]
        spread = (mean(looks * looks, inside) - look_in * look_in).clamp(min=0)
        likeness = maps[CELL_MAPS - 3 : CELL_MAPS - 1]
        targets = torch.cat([likeness, held], 0)
        shared = chance @ targets.transpose(0, 1)  # [3, 4]
        sums = targets.sum(1)
        both, kept = shared[:, :3], shared[:, 3:]
        held = both / (sums[:3] + 1e-2)
        total = chance.sum(1, keepdim=True)
        beyond = 1 - both[:, 2:] / (total + 1e-2)
        kept = kept / (total + sums[3:] - kept + 1e-2)
        which = torch.eye(CANDIDATES)
        sizes = size.transpose(0, 1).expand(CANDIDATES, CANDIDATES)
        pooled = mean(full.view(-1, places), inside)
        around = quarter.mean((2, 3)).expand(CANDIDATES, quarter.shape[1])
        own = CELL_MAPS + HALF_MAPS
        features = torch.cat(
            [
                around, pooled, contrast, stability, size,
                prompts_in[:, :own], prompts_out[:, :own], spread,
                (look_in - look_out).abs(), held, beyond, kept, which, sizes,
                prompts_in[:, own:], prompts_out[:, own:],
            ],
            1,
        )  # fmt: skip
        return torch.sigmoid(self.decoder.judge.rate(features)).squeeze(1)
