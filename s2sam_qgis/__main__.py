"""``python -m s2sam_qgis`` is the shell command ``s2sam``."""

import sys

from .cli.main import main

if __name__ == "__main__":
    sys.exit(main())
