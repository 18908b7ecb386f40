"""The shell command ``s2sam``: the command line, what its commands do, what it prints."""
