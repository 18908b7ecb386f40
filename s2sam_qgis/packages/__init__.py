"""Python packages that the plugin needs: which are missing on this machine, and installing them."""
