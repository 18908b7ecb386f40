"""MkDocs hook: links that leave docs/ work on the site as they do in the repository.

In the repository a page links to a file beside docs/ with ../. The site has no such file, so the
link goes to the repository's. A file that is not there is left alone, and so ends the strict build.
"""

import posixpath
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

_LINK = re.compile(r"(\]\()(\.\./[^)#\s]+)((?:#[^)\s]*)?\))")


def on_page_markdown(markdown, page, config, **_):
    """Points links out of docs/ to the repository."""
    folder = posixpath.dirname(posixpath.join("docs", page.file.src_uri))

    def outside(match):
        path = posixpath.normpath(posixpath.join(folder, match.group(2)))
        if path.startswith(("docs/", "..")) or not (ROOT / path).exists():
            return match.group(0)
        return f"{match.group(1)}{config['repo_url'].rstrip('/')}/blob/main/{path}{match.group(3)}"

    return _LINK.sub(outside, markdown)
