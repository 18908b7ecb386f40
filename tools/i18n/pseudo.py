"""A made-up language that shows what a real one would break, before anyone has translated.

A text without brackets was never marked for translation; one without its closing bracket is cut
off; accents show what a font or an encoding loses. Texts grow as German ones do.
"""

import re

from .catalogue import ENGLISH, FORMS, Message
from .extract import Text

GROWTH = 0.4
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áçéíñöšûýžÁÇÉÍÑÖŠÛÝŽ")
#: What must stay as it is: fields, %n, tags, entities and shortcuts, file patterns.
_KEPT = re.compile(r"(\{[^{}]*\}|%n|</?[A-Za-z][^<>]*>|&#?\w+;|&.|\(?\*[^;]*;?;?)")
_FILLER = "~ïò"


def pseudo(text: str) -> str:
    """The text with accents, longer, in brackets."""
    parts = _KEPT.split(text)
    accented = "".join(
        part if index % 2 else part.translate(_ACCENTS) for index, part in enumerate(parts)
    )
    missing = max(1, round(len(text) * GROWTH) - 2)  # the brackets are two
    filler = (_FILLER * (missing // len(_FILLER) + 1))[:missing]
    return f"[{accented}{filler}]"


def pseudo_messages(texts: dict[str, Text]) -> list[Message]:
    return [
        Message(text, (pseudo(source),) * (FORMS[ENGLISH] if text.numerus else 1))
        for source, text in sorted(texts.items())
    ]
