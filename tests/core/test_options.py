"""Names of devices, as people call them."""

import pytest

from s2sam_qgis.core.options import PROVIDERS, provider_title


@pytest.mark.parametrize(
    ("provider", "title"),
    [
        ("directml", "DirectML"),
        ("NvTensorRTRTXExecutionProvider", "TensorRT for RTX"),
        ("SomethingNewExecutionProvider", "SomethingNew"),
        ("other", "other"),
    ],
)
def test_a_provider_is_called_as_people_call_it(provider, title):
    assert provider_title(provider) == title


def test_every_provider_that_may_be_chosen_has_a_title():
    assert all(provider_title(key) != key for key in PROVIDERS)
