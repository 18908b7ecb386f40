"""What lets somebody in stands in no text of ours; what says what an address shows stays."""

import pytest

from s2sam_qgis.core.errors import InputError
from s2sam_qgis.core.messages import MOST_CHARACTERS, shortened
from s2sam_qgis.core.secrets import path_of, without_secrets

SECRET = "S3cr3t"

LEAKS = [
    f"/vsicurl/http://user:{SECRET}@127.0.0.1:1/x.tif?sv=2021-08-06&sig={SECRET}",
    f"https://{SECRET}@host/x.tif",
    f"https://user:p@{SECRET}@host/x.tif",
    f"https://user:a/{SECRET}@host/x.tif",
    f"https://host/x.tif?X-Amz-Signature={SECRET}&X-Amz-Credential={SECRET}%2F2021",
    f"https://host/x.tif?unknown={SECRET}",
    f"https://host/x.tif#access_token={SECRET}",
    f"type=xyz&url=https://host/{{z}}/{{x}}/{{y}}.png?apikey={SECRET}&zmax=19",
    f"type=xyz&url=https%3A%2F%2Fhost%2F%7Bz%7D%3Fapikey%3D{SECRET}&zmax=19",
    f"contextualWMSLegend=0&crs=EPSG:3857&password={SECRET}&url=https://host/wms",
    f"/vsicurl?header.Authorization=Bearer%20{SECRET}&url=https%3A%2F%2Fhost%2Fx.tif",
    f"/vsicurl?url=https%3A%2F%2Fhost%2Fx.tif%3Fsig%3D{SECRET}",
    f"/vsicurl?url=https%253A%252F%252Fhost%252Fx.tif%253Fsig%253D{SECRET}",
    f"dbname='x' host=h user='joe' password='{SECRET}' sslmode=disable",
    f'PG:host=h password="{SECRET} and more" dbname=x',
    f"HTTP 403: Authorization: Bearer {SECRET}.abc",
    f"cannot open https://host/x.tif?token={SECRET}: 403, tried https://u:{SECRET}@host/",
    f"WCS:https://host/wcs?service=WCS&coverage=a&key={SECRET}",
    f"ftp://anonymous:{SECRET}@host/x.tif",
    f"//user:{SECRET}@host/x.tif",
    f"s3://bucket/x.tif?secret_access_key={SECRET}",
    f"AWS_SECRET_ACCESS_KEY={SECRET}",
    f"https://host/x.tif?asset=B04&%73ig={SECRET}",
    f"https://host/x.tif?asset=https://u:{SECRET}@other/&band=1",
]


@pytest.mark.parametrize("text", LEAKS)
def test_no_secret_is_left(text):
    masked = without_secrets(text)
    assert SECRET not in masked
    assert "***" in masked
    assert without_secrets(masked) == masked
    assert SECRET not in str(InputError(f"{text} cannot be read."))


@pytest.mark.parametrize(
    "text",
    [
        "/data/a?b=c&d=e.tif", "C:\\data\\x.tif", "object 1: label=2", "", "a@b.c wrote this",
        "https://host/x.tif", "https://host:8080/tiles/@2x.png", "/vsizip//a/b.zip/c.tif",
        "https://host/wms?service=WMS&layers=a,b&crs=EPSG:3857&bbox=1,2,3,4",
        "type=xyz&url=https://host/{z}/{x}/{y}.png&zmax=19&zmin=0",
        "SENTINEL2_L2A:/data/MTD_MSIL2A.xml:10m:EPSG_32633", "5 tokens: 2 too many",
        "threads=3 & more", "/vsis3/bucket/key/x.tif",
    ],
)  # fmt: skip
def test_other_text_stays(text):
    assert without_secrets(text) == text


def test_names_and_dates_come_from_the_path_alone():
    assert path_of(LEAKS[0]) == "/vsicurl/http://127.0.0.1:1/x.tif"
    assert path_of("/vsicurl?a=b&url=https%3A%2F%2Fh%2F2021%2Fx.tif%3Fd%3D2020-01-01") == (
        "https://h/2021/x.tif"
    )
    assert path_of("/data/a?b#c.tif") == "/data/a?b#c.tif"
    assert path_of("https://h/x.tif#t=2020-01-01") == "https://h/x.tif"


def test_a_message_is_no_longer_than_can_be_read():
    text = "Object " + "x" * 10_000 + " is wrong. Give it another name."
    short = str(InputError(text))
    assert len(short) <= MOST_CHARACTERS
    assert short.startswith("Object xxx")
    assert short.endswith("is wrong. Give it another name.")
    assert shortened("short") == "short"
