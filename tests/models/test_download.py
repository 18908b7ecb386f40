"""Being written by the models engineer right now (download, session and torch tests, benchmarks)."""
