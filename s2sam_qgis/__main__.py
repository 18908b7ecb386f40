"""``python -m s2sam_qgis`` is the shell command ``s2sam``."""

import os
import sys

if __name__ == "__main__":
    try:
        from .cli.main import main

        code = main()
    except KeyboardInterrupt:  # While it was still loading: nothing was begun.
        os._exit(130)
    sys.exit(code)
