"""The catalogue's models as the dock shows them, asked for in a task."""

from __future__ import annotations

from ...core.model_entry import ModelEntry
from ...tasks.imports import import_workflow
from ...translation import tr


class ListedModel(ModelEntry):
    """A model of the list, and the words for what is known of it."""

    @property
    def title(self) -> str:
        """How people call it."""
        return model_title(self.name, self.name)

    @property
    def state_text(self) -> str:
        """The state in words."""
        texts = {
            "ready": tr("ready"),
            "to download": tr("to download"),
            "damaged": tr("damaged"),
            "missing": tr("missing"),
        }
        return texts.get(self.state, self.state)

    @property
    def label(self) -> str:
        """Title and state for the picker."""
        if self.is_ready:
            return f"{self.title} · {tr('ready')}"
        label = f"{self.title} · {self.state_text}, {self.size_text}"
        return f"{label} · {tr('recommended')}" if self.recommended else label

    @property
    def size_text(self) -> str:
        """Such as "375 MB"."""
        return _bytes_text(self.size)

    @property
    def memory_text(self) -> str:
        """Such as "1.3 GB"; "" where it is not known."""
        return "" if self.memory is None else _bytes_text(self.memory)

    @property
    def time_text(self) -> str:
        """Such as "2.2 s"; "–" where it is not known."""
        return "–" if self.seconds is None else f"{_seconds_number(self.seconds)} s"

    @property
    def seconds_text(self) -> str:
        """Such as "2.2 s (measured)"; "" where it is not known."""
        if self.seconds is None:
            return ""
        seconds = _seconds_number(self.seconds)
        if self.is_measured:
            return tr("{seconds} s (measured on this machine)").format(seconds=seconds)
        return tr("about {seconds} s (estimated)").format(seconds=seconds)


def _seconds_number(seconds: float) -> str:
    return f"{max(seconds, 0.1):.{0 if seconds >= 10 else 1}f}"


def _bytes_text(size: int) -> str:
    if size >= 1e9:
        return f"{size / 1e9:.1f} GB"
    return f"{size / 1e6:.1f} MB" if size < 1e7 else f"{size / 1e6:.0f} MB"


def model_title(name: str, otherwise: str) -> str:
    """How people call a model of the catalogue; ``otherwise`` for a file of their own."""
    titles = {
        "builtin": tr("Built-in"),
        "builtin_1.6": tr("Built-in 1.6"),
        "vit_b": "SAM ViT-B",
        "vit_l": "SAM ViT-L",
        "vit_h": "SAM ViT-H",
        "mobile_sam": "MobileSAM",
        "hq_light": "Light HQ-SAM",
        "hq_vit_b": "HQ-SAM ViT-B",
        "hq_vit_h": "HQ-SAM ViT-H",
        "sam2.1_tiny": "SAM 2.1 tiny",
        "sam2.1_small": "SAM 2.1 small",
        "sam2.1_base_plus": "SAM 2.1 base+",
        "sam2.1_large": "SAM 2.1 large",
    }
    return titles.get(name, otherwise)


def catalogue_entries() -> tuple[ListedModel, ...]:
    """What the catalogue offers; imports workflow, so call it in a task."""
    import_workflow()
    from ...models.catalogue import list_models

    return tuple(ListedModel(**entry.to_json()) for entry in list_models())
