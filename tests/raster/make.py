# ruff: noqa: E501
"""Small rasters for the tests: a Sentinel-2-like scene, GeoTIFFs of it, and a SAFE product."""

import numpy as np
import rasterio

from s2sam_qgis.raster.environment import quietly_open, rasterio_env

UTM = "EPSG:32633"
ORIGIN = (600000.0, 5400000.0)

#: Mean reflectance x 10000 of bare soil, vegetation and water in B02, B03, B04, B08.
SURFACES = {
    "soil": (900, 1200, 1600, 2200),
    "crop": (300, 600, 400, 3500),
    "water": (400, 350, 200, 80),
}


def make_scene(height=96, width=128, seed=0, bands=4):
    """(bands, height, width) uint16 reflectance x 10000: fields, a round lake, noise. B02,03,04,08."""
    random = np.random.default_rng(seed)
    rows, cols = np.mgrid[:height, :width]
    surface = np.where(((rows // 24) + (cols // 32)) % 2 == 0, 0, 1)
    lake = (rows - height / 2) ** 2 + (cols - width / 2) ** 2 < (min(height, width) / 5) ** 2
    surface[lake] = 2
    table = np.array(list(SURFACES.values()), float)
    scene = np.moveaxis(table[surface], -1, 0)[:bands]
    scene = scene * random.normal(1.0, 0.03, scene.shape)
    return np.clip(scene, 1, 65535).astype(np.uint16)


def transform(pixel=10.0, origin=ORIGIN):
    return rasterio.Affine(pixel, 0, origin[0], 0, -pixel, origin[1])


def write_tif(
    path, data, *, crs=UTM, affine=None, descriptions=None, tags=None, band_tags=None, **profile
):
    """Writes (bands, h, w) as a GeoTIFF; ``scales``/``offsets``/``colorinterp``/``mask`` as given."""
    scales, offsets = profile.pop("scales", None), profile.pop("offsets", None)
    colorinterp, mask = profile.pop("colorinterp", None), profile.pop("mask", None)
    overviews = profile.pop("overviews", None)
    count, height, width = data.shape
    with rasterio_env(), quietly_open(
        str(path), "w", driver=profile.pop("driver", "GTiff"), width=width, height=height, count=count,
        dtype=data.dtype, crs=crs, transform=transform() if affine is None else affine, **profile,
    ) as out:  # fmt: skip
        out.write(data)
        if descriptions:
            out.descriptions = descriptions
        if tags:
            out.update_tags(**tags)
        for band, values in (band_tags or {}).items():
            out.update_tags(band, **values)
        if scales:
            out.scales = scales
        if offsets:
            out.offsets = offsets
        if colorinterp:
            out.colorinterp = colorinterp
        if mask is not None:
            out.write_mask(mask)
    if overviews:
        with rasterio_env(), quietly_open(str(path), "r+") as out:
            out.build_overviews(overviews, rasterio.enums.Resampling.average)
    return str(path)


def write_jp2(path, data, *, pixel=10.0, crs=UTM):
    """Writes (h, w) or (bands, h, w) losslessly as JPEG 2000."""
    data = data[None] if data.ndim == 2 else data
    path.parent.mkdir(parents=True, exist_ok=True)
    return write_tif(
        path,
        data,
        crs=crs,
        affine=transform(pixel),
        driver="JP2OpenJPEG",
        QUALITY="100",
        REVERSIBLE="YES",
    )


SAFE_BANDS = {
    10: ("B02", "B03", "B04", "B08"),
    20: ("B05", "B06", "B07", "B8A", "B11", "B12"),
    60: ("B01", "B09"),
}


def make_safe(
    folder, *, baseline="05.09", date="20230823T095559", size=120, offset=-1000, level="2A"
):
    """A product folder as ESA lays it out, with real JP2 files; returns its path.

    ``size`` is the number of 10 m pixels a side, a multiple of 6. DN = reflectance x 10000 - offset.
    """
    number = "N" + baseline.replace(".", "")
    name = f"S2B_MSIL{level}_{date}_{number}_R122_T33UUP_20230823T124759.SAFE"
    safe = folder / name
    granule = f"GRANULE/L{level}_T33UUP_A033753_{date}"
    scene = make_scene(size, size).astype(int) - (offset or 0)
    files = []
    for metres, names in SAFE_BANDS.items():
        step = metres // 10
        for index, band in enumerate(names):
            data = scene[index % 4][::step, ::step].astype(np.uint16)
            data[: 12 // step, : 12 // step] = 0
            if level == "2A":
                image = f"{granule}/IMG_DATA/R{metres}m/T33UUP_{date}_{band}_{metres}m"
            else:
                image = f"{granule}/IMG_DATA/T33UUP_{date}_{band}"
            write_jp2(safe / f"{image}.jp2", data, pixel=float(metres))
            files.append(image)
    (safe / f"MTD_MSIL{level}.xml").write_text(
        _product_xml(name, level, baseline, date, files, offset)
    )
    (safe / granule / "MTD_TL.xml").write_text(_tile_xml(level, size))
    return safe


def _product_xml(name, level, baseline, date, files, offset):
    time = f"{date[:4]}-{date[4:6]}-{date[6:8]}T{date[9:11]}:{date[11:13]}:{date[13:15]}.024Z"
    images = "".join(f"<IMAGE_FILE>{file}</IMAGE_FILE>" for file in files)
    offsets = ""
    if level == "2A":
        quantification = (
            "<QUANTIFICATION_VALUES_LIST><BOA_QUANTIFICATION_VALUE unit='none'>10000"
            "</BOA_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>"
        )
        if offset is not None:
            values = "".join(
                f"<BOA_ADD_OFFSET band_id='{i}'>{offset}</BOA_ADD_OFFSET>" for i in range(13)
            )
            offsets = f"<BOA_ADD_OFFSET_VALUES_LIST>{values}</BOA_ADD_OFFSET_VALUES_LIST>"
    else:
        quantification = "<QUANTIFICATION_VALUE unit='none'>10000</QUANTIFICATION_VALUE>"
        if offset is not None:
            values = "".join(
                f"<RADIO_ADD_OFFSET band_id='{i}'>{offset}</RADIO_ADD_OFFSET>" for i in range(13)
            )
            offsets = f"<Radiometric_Offset_List>{values}</Radiometric_Offset_List>"
    return f"""<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<n1:Level-{level}_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-{level}.xsd">
<n1:General_Info><Product_Info>
<PRODUCT_START_TIME>{time}</PRODUCT_START_TIME><PRODUCT_STOP_TIME>{time}</PRODUCT_STOP_TIME>
<PRODUCT_URI>{name}</PRODUCT_URI><PROCESSING_LEVEL>Level-{level}</PROCESSING_LEVEL>
<PRODUCT_TYPE>S2MSI{level}</PRODUCT_TYPE><PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE>
<Datatake datatakeIdentifier="GS2B"><SPACECRAFT_NAME>Sentinel-2B</SPACECRAFT_NAME>
<DATATAKE_SENSING_START>{time}</DATATAKE_SENSING_START></Datatake>
<Query_Options completeSingleTile="true"><PRODUCT_FORMAT>SAFE_COMPACT</PRODUCT_FORMAT></Query_Options>
<Product_Organisation><Granule_List><Granule datastripIdentifier="d" granuleIdentifier="g" imageFormat="JPEG2000">
{images}</Granule></Granule_List></Product_Organisation></Product_Info>
<Product_Image_Characteristics>
<Special_Values><SPECIAL_VALUE_TEXT>NODATA</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>0</SPECIAL_VALUE_INDEX></Special_Values>
<Special_Values><SPECIAL_VALUE_TEXT>SATURATED</SPECIAL_VALUE_TEXT><SPECIAL_VALUE_INDEX>65535</SPECIAL_VALUE_INDEX></Special_Values>
{quantification}{offsets}
</Product_Image_Characteristics></n1:General_Info>
</n1:Level-{level}_User_Product>
"""


def _tile_xml(level, size):
    sizes = "".join(
        f"<Size resolution='{metres}'><NROWS>{size * 10 // metres}</NROWS>"
        f"<NCOLS>{size * 10 // metres}</NCOLS></Size>"
        f"<Geoposition resolution='{metres}'><ULX>{ORIGIN[0]:.0f}</ULX><ULY>{ORIGIN[1]:.0f}</ULY>"
        f"<XDIM>{metres}</XDIM><YDIM>-{metres}</YDIM></Geoposition>"
        for metres in (10, 20, 60)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-{level}_Tile_ID xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/S2_PDI_Level-{level}_Tile_Metadata.xsd">
<n1:General_Info><TILE_ID>T33UUP</TILE_ID><SENSING_TIME>2023-08-23T09:55:59.024Z</SENSING_TIME></n1:General_Info>
<n1:Geometric_Info><Tile_Geocoding metadataLevel="Brief">
<HORIZONTAL_CS_NAME>WGS84 / UTM zone 33N</HORIZONTAL_CS_NAME><HORIZONTAL_CS_CODE>EPSG:32633</HORIZONTAL_CS_CODE>
{sizes}</Tile_Geocoding></n1:Geometric_Info>
</n1:Level-{level}_Tile_ID>
"""


#: What most tests of the reader read, its bands and their names.
SCENE = make_scene()
ALL = [1, 2, 3, 4]
NAMES = ["B02", "B03", "B04", "B08"]
