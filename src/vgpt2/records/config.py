"""The config of a build: how many of what, under which budget, through which gates. Unknown keys are refused.

Not covered: where the catalog lies and how many workers draw; the command line says that, and neither changes
a byte of the result.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import yaml
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from vgpt2.context.model import Budget
from vgpt2.errors import ConfigError, MissingError
from vgpt2.records.recipes import RECIPES
from vgpt2.records.verify import Limits

Count = Annotated[int, Field(ge=0, le=10_000_000)]
Share = Annotated[float, Field(ge=0, le=1)]
Range = tuple[Annotated[int, Field(ge=0)], Annotated[int, Field(ge=1)]]


class _Part(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class BudgetConfig(_Part):
    """How much a prompt shows; see `context.model.Budget`. Serving must use the same."""

    objects: Annotated[int, Field(ge=1)] = 12
    columns: Annotated[int, Field(ge=1)] = 40
    queries: Annotated[int, Field(ge=0)] = 0
    tokens: Annotated[int, Field(ge=1)] = 4000


class GatesConfig(_Part):
    """Limits of the gates.

    Attributes:
        question, answer: least and most characters.
        prompt: most characters of what is shown.
        execute: run every query on synthetic rows.
        seeds: databases that a query must run on. proof_seeds: databases that may prove an answer wrong.
        duplicate: similarity from which two records are near-duplicates.
        suite: similarity from which a question is near a suite's.
        ignore: lint codes that do not drop a record.
    """

    question: Range = (6, 2_000)
    answer: Range = (2, 2_000)
    prompt: Annotated[int, Field(ge=100)] = 16_000
    execute: bool = True
    seeds: tuple[int, ...] = (1,)
    proof_seeds: tuple[int, ...] = (1, 2, 3)
    duplicate: Share = 0.8
    suite: Share = 0.7
    ignore: tuple[str, ...] = ()

    @property
    def limits(self) -> Limits:
        """The gates' own form."""
        return Limits(
            question=self.question,
            answer=self.answer,
            prompt=self.prompt,
            seeds=self.seeds,
            proof_seeds=self.proof_seeds,
            execute=self.execute,
            ignore=self.ignore,
        )


class BuildConfig(_Part):
    """A whole build.

    Attributes:
        seed: every draw follows from (seed, recipe, its version, index).
        pack: the knowledge pack's name.
        records: how many records of each recipe to train on; what is held out comes on top.
        pairs, labels: how many preference pairs and labelled answers to keep.
        good_share: of the labelled answers, how many are good.
        eval_share: of the groups of one shape and the same objects, how many are held out.
        draws: a recipe is given up after so many draws for each record wanted; the shortfall is reported.
        shard: draws in one shard, the unit of work, of keeping and of resuming.
    """

    seed: int = 1
    pack: str = "vista"
    budget: BudgetConfig = BudgetConfig()
    records: dict[str, Count]
    pairs: Count = 0
    labels: Count = 0
    good_share: Share = 0.6
    eval_share: Annotated[float, Field(ge=0, lt=1)] = 0.04
    gates: GatesConfig = GatesConfig()
    draws: Annotated[int, Field(ge=1)] = 12
    shard: Annotated[int, Field(ge=1, le=100_000)] = 50

    @model_validator(mode="after")
    def _known_recipes(self) -> BuildConfig:
        unknown = set(self.records) - {recipe.name for recipe in RECIPES}
        if unknown:
            known = ", ".join(recipe.name for recipe in RECIPES)
            raise ValueError(f"unknown recipe {', '.join(sorted(unknown))}; there are {known}")
        return self

    @property
    def shown(self) -> Budget:
        """The budget in the context room's form."""
        return Budget(**self.budget.model_dump())

    def scaled(self, share: float) -> BuildConfig:
        """The same build with every count times `share`, at least one of each that is not nought."""

        def part(count: int) -> int:
            return max(1, round(count * share)) if count else 0

        return self.model_copy(
            update={
                "records": {name: part(count) for name, count in self.records.items()},
                "pairs": part(self.pairs),
                "labels": part(self.labels),
            }
        )


def load(path: Path) -> BuildConfig:
    """Read a config file.

    Raises:
        MissingError: there is no such file.
        ConfigError: it is not YAML, or a value is not allowed; the message names the first such value.
    """
    try:
        value = yaml.safe_load(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise MissingError("no such config", where=path, do="see configs/records/smoke.yaml") from error
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(f"cannot be read ({error})", where=path) from error
    if not isinstance(value, dict):
        raise ConfigError("is not a mapping of options", where=path)
    try:
        return BuildConfig(**value)
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(str(part) for part in first["loc"]) or "config"
        raise ConfigError(f"{place}: {first['msg']}", where=path) from error
