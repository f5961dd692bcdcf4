"""What the encoder is cut out with is no dependency of the package."""

from importlib.util import find_spec

import pytest
from benchmarks.pace import pace
from click.testing import CliRunner


@pytest.mark.skipif(find_spec("onnx") is not None, reason="onnx is installed")
def test_without_onnx_it_says_what_to_install() -> None:
    result = CliRunner().invoke(pace)
    assert result.exit_code == 1
    assert result.output.startswith("Error: ")
    assert "pip install onnx" in result.output
