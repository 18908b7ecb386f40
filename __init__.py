"""The plugin's door: QGIS imports this folder and calls ``classFactory``.

Nothing of QGIS is imported here at module level, because tools and tests that run without QGIS
pass through this file too.
"""


def classFactory(iface):
    """Makes the plugin; ``iface`` is QGIS's interface, or None in qgis_process."""
    from .s2sam_qgis.plugin import S2SamPlugin

    return S2SamPlugin(iface)
