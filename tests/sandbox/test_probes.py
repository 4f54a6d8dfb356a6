"""What SQL Server gives, probe by probe: right or refused, never silently wrong."""

from __future__ import annotations

import pytest

from tests.sandbox.probes import Probe, judge, read
from vgpt2.catalog.model import Catalog
from vgpt2.sandbox.run import shared

PROBES = list(read())
ANSWERED = [probe for probe in PROBES if probe.kind != "refused"]


@pytest.mark.parametrize("probe", PROBES, ids=lambda probe: probe.sql[:70])
def test_probe_is_never_silently_wrong(probe: Probe, catalog: Catalog) -> None:
    verdict, seen = judge(probe, shared(catalog, 1))
    assert verdict != "wrong", f"{probe.kind} {probe.expected!r} expected, seen: {seen}"


def test_nearly_all_probes_are_reproduced(catalog: Catalog) -> None:
    """At least 150 probes that SQL Server answers or fails, at least 97 % of them reproduced."""
    verdicts = [judge(probe, shared(catalog, 1))[0] for probe in ANSWERED]
    assert len(ANSWERED) >= 150
    assert verdicts.count("right") >= 0.97 * len(ANSWERED)


def test_probes_are_not_listed_twice() -> None:
    assert len({probe.sql for probe in PROBES}) == len(PROBES)
