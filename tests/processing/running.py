"""What tests of algorithms need to run one and to look at what came out."""

from qgis.core import QgsProcessingFeedback, QgsProcessingUtils


class Feedback(QgsProcessingFeedback):
    def __init__(self, stop_at=None):
        super().__init__(False)
        self.stop_at, self.fractions, self.errors = stop_at, [], []
        self.progressChanged.connect(self.note)

    def note(self, value):
        self.fractions.append(value)
        if self.stop_at is not None and value >= self.stop_at:
            self.cancel()

    def reportError(self, text, fatal=False):
        self.errors.append(text)
        super().reportError(text, fatal)


def layer_from(results, context, name="OUTPUT"):
    return QgsProcessingUtils.mapLayerFromString(results[name], context)
