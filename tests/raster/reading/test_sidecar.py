from s2sam_qgis.raster.reading.reader import open_source
from tests.raster.make import make_scene, write_tif

STATISTICS = """<PAMDataset>
  <PAMRasterBand band="1">
    <Description>B02</Description>
    <Histograms>
      <HistItem><HistMin>0</HistMin><HistMax>9</HistMax><HistCounts>1|2|3</HistCounts></HistItem>
    </Histograms>
    <Metadata>
      <MDI key="STATISTICS_MAXIMUM">1870</MDI>
      <MDI key="STATISTICS_MEAN">1125.7</MDI>
    </Metadata>
  </PAMRasterBand>
</PAMDataset>
"""


def identity(path):
    with open_source(path) as source:
        return source.identity


def test_statistics_that_qgis_leaves_behind_change_nothing(tmp_path):
    path = write_tif(tmp_path / "scene.tif", make_scene())
    before = identity(path)
    sidecar = tmp_path / "scene.tif.aux.xml"
    sidecar.write_text(STATISTICS)
    assert identity(path) == before
    nodata = STATISTICS.replace("<Histograms>", "<NoDataValue>7</NoDataValue><Histograms>")
    sidecar.write_text(nodata)
    other = identity(path)
    assert other != before
    sidecar.write_text(nodata.replace(">7<", ">8<"))
    assert identity(path) not in (before, other)
    sidecar.unlink()
    assert identity(path) == before
