"""Small parts that several rooms share: actions, icons, widgets, messages."""
