"""Token ids of our rows are those of the chat template and of TRL's own preparation."""

from __future__ import annotations

from pathlib import Path

import pytest
from datasets import Dataset
from trl import DPOConfig, DPOTrainer, KTOConfig, KTOTrainer, SFTConfig, SFTTrainer

from vgpt2.errors import InputError
from vgpt2.train import config, data, encode, model, trl


@pytest.fixture(scope="module")
def started(records: Path) -> tuple[object, object, list[data.Example]]:
    examples = data.read(records / "vgpt2_v3_sft.json", "sft").examples[:40]
    sizes = config.NewModel(vocabulary=400, width=16, layers=1, heads=2, kv_heads=1, hidden=16, context=256)
    made, tokenizer = model.start(config.Model(new=sizes), examples, 1)
    return made, tokenizer, examples


def test_ids_are_those_of_the_chat_template(started: tuple[object, object, list[data.Example]]) -> None:
    _, tokenizer, examples = started
    rows, long = encode.encode(examples, tokenizer, 256)
    assert not long
    for row, example in zip(rows, examples, strict=True):
        whole = tokenizer.apply_chat_template(example.turns(), tokenize=True)["input_ids"]
        prompt = tokenizer.apply_chat_template(example.prompt, tokenize=True, add_generation_prompt=True)
        assert [*row.prompt, *row.answers[0]] == list(whole)
        assert list(row.prompt) == list(prompt["input_ids"])
        assert tokenizer.decode(row.answers[0]) == example.answers[0] + "<|im_end|>\n"


@pytest.mark.parametrize("stage", config.STAGES)
def test_ids_are_those_that_trl_makes_itself(
    stage: config.StageName,
    started: tuple[object, object, list[data.Example]],
    records: Path,
    tmp_path: Path,
) -> None:
    made, tokenizer, _ = started
    examples = data.read(records / f"vgpt2_v3_{stage}.json", stage).examples[:10]
    rows, _ = encode.encode(examples, tokenizer, 256)
    shared = {"output_dir": str(tmp_path), "use_cpu": True, "bf16": False, "report_to": "none"}
    used = {"model": made, "processing_class": tokenizer}
    if stage == "sft":
        content = [{"prompt": row.prompt, "completion": row.turns()[-1:]} for row in examples]
        trainer = SFTTrainer(args=SFTConfig(**shared), train_dataset=Dataset.from_list(content), **used)
        ours = trl.sft_rows(rows, config.Sft(), 1)
        theirs = [{key: row[key] for key in ("input_ids", "labels")} for row in trainer.train_dataset]
        assert theirs == ours
        return
    content = {"dpo": trl.dpo_rows, "kto": trl.kto_rows}[stage](rows)
    made_trainer, made_config = {"dpo": (DPOTrainer, DPOConfig), "kto": (KTOTrainer, KTOConfig)}[stage]
    trainer = made_trainer(
        ref_model=model.make(
            config.NewModel(vocabulary=400, width=16, layers=1, heads=2, kv_heads=1, hidden=16),
            tokenizer,
            1,
        ),
        args=made_config(per_device_train_batch_size=2, **shared),
        train_dataset=Dataset.from_list(content),
        **used,
    )
    answers = ("chosen_ids", "rejected_ids") if stage == "dpo" else ("completion_ids",)
    for theirs, row in zip(trainer.train_dataset, rows, strict=True):
        assert theirs["prompt_ids"] == list(row.prompt)
        assert [theirs[name] for name in answers] == [list(answer) for answer in row.answers]


def test_a_share_of_the_prompt_is_learned(started: tuple[object, object, list[data.Example]]) -> None:
    _, tokenizer, examples = started
    rows, _ = encode.encode(examples, tokenizer, 256)
    stage = config.Sft(prompt_share=0.25)
    drawn = trl.sft_rows(rows + rows, stage, 1)
    assert drawn == trl.sft_rows(rows + rows, stage, 1)
    for at, row in enumerate(rows + rows):
        ids, labels = drawn[at]["input_ids"], drawn[at]["labels"]
        assert labels[len(row.prompt) :] == list(row.answers[0])
        assert all(label in (-100, token) for label, token in zip(labels, ids, strict=True))
    prompts = sum(len(row.prompt) for row in rows + rows)
    learned = sum(
        label != -100
        for at, row in enumerate(rows + rows)
        for label in drawn[at]["labels"][: len(row.prompt)]
    )
    assert 0.2 < learned / prompts < 0.3
    assert drawn[0]["labels"] != drawn[len(rows)]["labels"], "each pass draws anew"
    measured = trl.sft_rows(rows, stage, None)
    assert all(
        set(made["labels"][: len(row.prompt)]) == {-100} for made, row in zip(measured, rows, strict=True)
    )


def test_logits_where_there_are_labels_give_the_loss_of_trl(
    started: tuple[object, object, list[data.Example]], tmp_path: Path
) -> None:
    made, tokenizer, examples = started
    rows, _ = encode.encode(examples[:6], tokenizer, 256)
    settings = config.TrainConfig(
        data=tmp_path, runs=tmp_path, precision="fp32", max_length=256, model=config.Model(base="x")
    )
    trainer = trl.build(
        "sft",
        settings,
        model=made,
        reference=None,
        tokenizer=tokenizer,
        rows=rows,
        held=(),
        folder=tmp_path,
        callbacks=(),
    )
    batch = trl.collator(0)(trl.sft_rows(rows, config.Sft(prompt_share=0.5), 1))
    ours = trainer.compute_loss(trainer.model, dict(batch))
    theirs = super(trl.LabelledSftTrainer, trainer).compute_loss(trainer.model, dict(batch))
    assert ours.item() == pytest.approx(theirs.item(), rel=1e-4)
    assert batch["attention_mask"].sum() == sum(row.length for row in rows)


def test_long_rows_are_left_out_and_counted(started: tuple[object, object, list[data.Example]]) -> None:
    _, tokenizer, examples = started
    lengths = sorted(row.length for row in encode.encode(examples, tokenizer, 256)[0])
    rows, long = encode.encode(examples, tokenizer, lengths[9])
    assert max(row.length for row in rows) <= lengths[9]
    assert len(rows) + long == len(examples)
    assert long > 0
    with pytest.raises(InputError, match="every record is longer than max_length"):
        encode.encode(examples, tokenizer, lengths[0] - 1)
    # Of a few that were held out none need be short enough.
    assert encode.encode(examples, tokenizer, lengths[0] - 1, needed=False)[0] == []
