"""MkDocs hook: links that leave docs/ work on the site as they do in the repository.

In the repository a page links to a file beside docs/ with ../. The site has no such file, so the
link goes to the repository's. A file that is not there is left alone, and so ends the strict build.
"""

import posixpath
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

#: Pages that the navigation names and that may not be written yet.
PLANNED = {"scale.md"}

_LINK = re.compile(r"(\]\()(\.\./[^)#\s]+)((?:#[^)\s]*)?\))")


def on_config(config):
    """Leaves planned pages out of the navigation until they are there."""
    config["nav"] = [_present(entry, Path(config["docs_dir"])) for entry in config["nav"]]
    return config


def on_page_markdown(markdown, page, config, **_):
    """Points links out of docs/ to the repository."""
    folder = posixpath.dirname(posixpath.join("docs", page.file.src_uri))

    def outside(match):
        path = posixpath.normpath(posixpath.join(folder, match.group(2)))
        if path.startswith(("docs/", "..")) or not (ROOT / path).exists():
            return match.group(0)
        return f"{match.group(1)}{config['repo_url'].rstrip('/')}/blob/main/{path}{match.group(3)}"

    return _LINK.sub(outside, markdown)


def _present(entry, docs):
    if not isinstance(entry, dict):
        return entry
    return {
        title: [each for each in part if not _is_missing(each, docs)]
        if isinstance(part, list)
        else part
        for title, part in entry.items()
    }


def _is_missing(entry, docs):
    paths = set(entry.values()) if isinstance(entry, dict) else {entry}
    return any(path in PLANNED and not (docs / path).is_file() for path in paths)
