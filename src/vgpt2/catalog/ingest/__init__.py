"""Sources of many forms become one catalog: `read` takes exports and DDL scripts."""

from vgpt2.catalog.ingest.report import Report
from vgpt2.catalog.ingest.tree import Limits
from vgpt2.catalog.ingest.walk import Ingested, Progress, read

__all__ = ["Ingested", "Limits", "Progress", "Report", "read"]
