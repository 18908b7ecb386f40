"""Values and arithmetic of prompts, chips, stretches and masks: numpy and shapely only."""
