"""The dock and its panels: what a person sees beside the map."""
