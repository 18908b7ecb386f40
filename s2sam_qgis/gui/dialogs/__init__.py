"""Windows that open on request: bands and view, model manager, import, options."""
