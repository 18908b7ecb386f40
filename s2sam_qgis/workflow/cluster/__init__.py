"""A rerun on many processes, here or on other machines. Only ``run`` imports Dask."""
