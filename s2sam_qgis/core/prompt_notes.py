"""What a person should know of prompts that are right and may yet not mean what they meant."""

from __future__ import annotations

from .messages import tr
from .prompts import BACKGROUND, BoxPrompt, PromptSet


def prompt_notes(prompts: PromptSet) -> list[str]:
    """Sentences about a set; none where nothing is unusual."""
    ids = [
        prompt.prompt_id
        for prompt in prompts.prompts
        if isinstance(prompt, BoxPrompt) and prompt.label == BACKGROUND
    ]
    if not ids:
        return []
    listed = ", ".join(map(str, ids[:5])) + (", ..." if len(ids) > 5 else "")
    return [
        tr(
            "Boxes with label 0 outline an object like any other box, they exclude nothing "
            "(prompt id {ids}). To exclude something, use points with label 0."
        ).format(ids=listed)
    ]
