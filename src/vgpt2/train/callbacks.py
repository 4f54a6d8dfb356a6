"""What watches a running stage: the loss curve, the first step's loss, whole checkpoints, progress.

The first step of a preference stage is a proof: with the right reference the policy has not yet moved away
from it, so every log-ratio is 0 and the loss is that of no preference, ln 2 = 0.6931 for DPO
(-log σ(0)) and 0.5 for KTO (1 - σ(0 - 0), equal weights). Any other value means that the reference is not
the parent, as happens silently when it is the raw base model.

Not covered: sending figures to a tracking service.
"""

from __future__ import annotations

import json
import math
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from transformers import TrainerCallback

from vgpt2.errors import GateError
from vgpt2.train.config import Dpo, Kto, Stage

CURVE = "curve.jsonl"
WHOLE = "whole"  # a file in each checkpoint, written when everything else of it is on the disk
TOLERANCE = 0.02
"""How far the first loss and rewards may be off: rounding moves them in the third digit or not at all."""

Progress = Callable[[int, int, Mapping[str, float]], None]
"""Called with the step, the number of steps, and the latest figures."""


class Curve(TrainerCallback):  # type: ignore[misc]
    """Writes each logged line of figures to `curve.jsonl`, one JSON object a line."""

    def __init__(self, path: Path, step: int) -> None:
        """Lines beyond `step`, the checkpoint that a resumed run goes on from, are taken away."""
        self.path = path
        kept = []
        if path.is_file():
            for line in path.read_text(encoding="utf-8").splitlines():
                try:
                    row = json.loads(line)
                except json.JSONDecodeError:
                    continue  # the last line of a killed run may be cut
                if row.get("step", 0) <= step:
                    kept.append(line)
        path.write_text("".join(f"{line}\n" for line in kept), encoding="utf-8")

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
        figures = {key: value for key, value in (logs or {}).items() if isinstance(value, int | float)}
        with self.path.open("a", encoding="utf-8") as stream:
            stream.write(json.dumps({"step": state.global_step, **figures}) + "\n")


class FirstStep(TrainerCallback):  # type: ignore[misc]
    """Stops a preference stage whose first step does not start at its reference."""

    def __init__(self, stage: Stage) -> None:
        self.stage = stage
        self.loss: float | None = None

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
        preference = isinstance(self.stage, Dpo | Kto)
        if not preference or state.global_step != 1 or not logs or "loss" not in logs:
            return
        self.loss = preference_loss(self.stage, logs)
        check_first_step(self.stage, self.loss, logs)


class WholeCheckpoints(TrainerCallback):  # type: ignore[misc]
    """Marks checkpoints that were written to the end, so that a run killed while writing one goes back."""

    def on_save(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        folder = Path(args.output_dir) / f"checkpoint-{state.global_step}"
        if folder.is_dir():
            (folder / WHOLE).write_text("", encoding="utf-8")


class Report(TrainerCallback):  # type: ignore[misc]
    """Passes steps and figures on to whoever shows progress."""

    def __init__(self, progress: Progress) -> None:
        self.progress = progress
        self.figures: dict[str, float] = {}

    def on_log(self, args: Any, state: Any, control: Any, logs: Any = None, **_: Any) -> None:
        for key in ("loss", "eval_loss"):
            if logs and key in logs:
                self.figures[key] = float(logs[key])

    def on_step_end(self, args: Any, state: Any, control: Any, **_: Any) -> None:
        self.progress(state.global_step, state.max_steps, self.figures)


def preference_loss(stage: Stage, logs: Mapping[str, float]) -> float:
    """The preference part of a logged loss.

    With an SFT term the logged loss is a sum, so the preference part is taken from the mean reward margin m:
    -log σ(m), which is exact where all margins are equal, as they are (0) at the first step.
    """
    if isinstance(stage, Dpo) and stage.sft_weight:
        return math.log1p(math.exp(-float(logs["rewards/margins"])))
    return float(logs["loss"])


def check_first_step(stage: Stage, loss: float, logs: Mapping[str, float]) -> None:
    """Hold the first preference loss and rewards against those that the right reference gives.

    Args:
        stage: the stage's config.
        loss: the preference part of the first loss.
        logs: the first step's figures. `rewards/chosen` and `rewards/rejected`, β times a log-ratio, must be
            0: the loss alone could be right by chance, with errors of both signs.

    Raises:
        GateError: it is another, so the reference is not the parent run.
    """
    if isinstance(stage, Dpo):
        name, expected, words = "DPO", math.log(2), "ln 2 = 0.6931"
    elif isinstance(stage, Kto):
        if stage.desirable_weight != stage.undesirable_weight:
            return  # the mean then depends on how many of each kind the first batch holds
        name, expected = "KTO", 0.5 * stage.desirable_weight
        words = f"{expected:.4g}"
    else:
        return
    rewards = [float(logs.get(f"rewards/{side}", 0.0)) for side in ("chosen", "rejected")]
    moved = max((abs(reward) for reward in rewards if not math.isnan(reward)), default=0.0)
    if not abs(loss - expected) <= TOLERANCE * expected or moved > TOLERANCE:
        raise GateError(
            f"the first step's {name} loss is {loss:.4f} (right: {words}) with rewards up to {moved:.4f} "
            "(right: 0): the reference is not the parent run",
            do="train the stage before again, and set lora.dropout to 0",
        )


def last_whole(folder: Path) -> Path | None:
    """The newest checkpoint below `folder` that was written to the end; those that were not are removed."""
    whole = []
    for path in folder.glob("checkpoint-*") if folder.is_dir() else ():
        if (path / WHOLE).is_file():
            whole.append(path)
        else:
            shutil.rmtree(path, ignore_errors=True)
    return max(whole, key=lambda path: int(path.name.rpartition("-")[2]), default=None)
