"""vgpt2: a T-SQL expert for the Viewpoint Vista ERP.

The package imports nothing by itself: `import vgpt2` stays cheap, and each room is imported by whoever
needs it. Start at `docs/path.md` for the picture of the rooms and the path of the data through them.
"""

__version__ = "0.1.0"
