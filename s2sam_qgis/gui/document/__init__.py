"""The prompt set being worked on: undo, autosave, its entry in the project. Knows no widgets."""
