"""Ray's workers make the same bytes as this process: on a real cluster of this machine."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from vgpt2 import artifact
from vgpt2.catalog import store
from vgpt2.errors import ConfigError, MissingError
from vgpt2.pack.load import read_sample
from vgpt2.records import config, engines
from vgpt2.records.build import build
from vgpt2.records.config import BuildConfig

CONFIG = """
seed: 7
budget: {objects: 3, columns: 10}
records: {filters: 12, schema: 12}
pairs: 4
labels: 4
shard: 6
"""
CODE = """
import sys
from pathlib import Path
from vgpt2.records import config
from vgpt2.records.build import build
build(config.load(Path(sys.argv[1])), Path(sys.argv[2]), catalog=Path(sys.argv[3]), workers=2, engine="ray")
"""


@pytest.fixture(scope="module")
def catalog(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The bundled sample as a catalog's folder: its files go with the work."""
    folder = tmp_path_factory.mktemp("catalog")
    found = read_sample()
    store.save(found.data, folder, found.documents)
    return folder


def test_a_cluster_of_ray_makes_the_same_bytes(catalog: Path, tmp_path: Path) -> None:
    few = tmp_path / "few.yaml"
    few.write_text(CONFIG, encoding="utf-8")
    build(config.load(few), tmp_path / "here", catalog=catalog)
    # Ray's processes outlive what starts them by a while; a process of its own takes them along.
    subprocess.run(
        [sys.executable, "-c", CODE, str(few), str(tmp_path / "ray"), str(catalog)], check=True, timeout=300
    )
    names = sorted(path.name for path in (tmp_path / "here").iterdir() if path.name != artifact.MANIFEST)
    assert names
    for name in names:
        assert (tmp_path / "ray" / name).read_bytes() == (tmp_path / "here" / name).read_bytes(), name


def test_an_unknown_engine_is_one_clear_error(tiny: BuildConfig, tmp_path: Path) -> None:
    with pytest.raises(ConfigError):
        build(tiny, tmp_path / "data", catalog=None, engine="cloud")


def test_ray_that_is_not_installed_is_said(
    tiny: BuildConfig, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(MissingError) as caught:
        build(tiny, tmp_path / "data", catalog=None, engine=engines.RAY)
    assert "vgpt2[ray]" in str(caught.value)
