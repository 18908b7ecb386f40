"""Results out: masks as GeoTIFF, outlines as vector files, the summary over many scenes."""
