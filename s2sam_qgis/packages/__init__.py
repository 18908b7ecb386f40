"""Python packages that the engine needs: which are missing on this machine, and installing them."""
