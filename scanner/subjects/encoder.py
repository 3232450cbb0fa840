"""The encoder: reads what an item means, beside its heading and what else the account says.

A small transformer (six layers, 8-bit weights, 23 MB) trained by `make encoder` on the labelled accounts. Each item is
read by itself, never in a batch: its scales are set by what it reads, and a verdict must not depend on its neighbours.
Where the model or its runtime is missing, `shipped()` is None and the scan goes on with the gate alone, and says so.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.util import find_spec
from typing import Any, NamedTuple

import numpy as np

from scanner.subjects.gate import HEADS
from scanner.subjects.passage import passages
from scanner.subjects.pieces import Span
from scanner.tables import table

TYPES = (
    "name", "initial", "nickname", "handle", "relative_name", "contact", "id_number", "age", "gender", "date", "time", "place", "employer",
    "school", "occupation", "condition", "medication", "treatment", "legal", "family", "ethnicity", "religion", "language",
    "sexuality_gender_identity", "appearance", "event", "quote", "object", "relationship_to_practitioner", "other",
)  # fmt: skip
KINDS = (
    "social_connection", "personal_contact", "client_interaction", "shared_community", "social_event", "business_or_barter", "gift_or_loan",
    "romance_or_sex", "family_or_friend_tie", "role_conflict", "former_client", "review_reply", "testimonial", "online_search",
    "public_advice", "self_disclosure", "hostility",
)  # fmt: skip
ABOUT = ("none", "person", "professional", "client_group", "client")
FOLDER = files("scanner").joinpath("data", "encoder")


class Understanding(NamedTuple):
    """What the encoder makes of one item: log-odds of HEADS; probabilities by kind and by `about`; identifiers as (span, type)."""

    heads: list[float]
    kinds: dict[str, float]
    about: dict[str, float]
    identifiers: list[tuple[Span, str]]


class Encoder:
    """A loaded model."""

    def __init__(self, model: bytes) -> None:
        # read when the library is loaded: without it, it leaves a device id and a log of events in the person's cache folder
        os.environ["ORT_DISABLE_TELEMETRY"] = "1"
        import onnxruntime

        onnxruntime.disable_telemetry_events()
        options = onnxruntime.SessionOptions()
        # one thread: items are read in parallel processes, and sums of floats keep their order
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.enable_cpu_mem_arena = False
        options.log_severity_level = 4
        self._session = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])

    def __call__(self, head: str, text: str, beside: Sequence[str] = ()) -> Understanding:
        """Read one item; see `passage.heading` for `head`, `context.Context` for `beside`."""
        odds, windows = self.raw(head, text, beside)
        kinds, about = odds[len(HEADS) : len(HEADS) + len(KINDS)], odds[len(HEADS) + len(KINDS) :]
        shares = np.exp(about - about.max())
        least = table("encoder")["token"]
        return Understanding(
            odds[: len(HEADS)].tolist(), dict(zip(KINDS, (1 / (1 + np.exp(-kinds))).tolist(), strict=True)), dict(zip(ABOUT, (shares / shares.sum()).tolist(), strict=True)),
            sorted({mark for tokens, spans in windows for mark in marked_in(tokens, spans, text, least)}),
        )  # fmt: skip

    def raw(self, head: str, text: str, beside: Sequence[str] = ()) -> tuple[Any, list[tuple[Any, list[Span]]]]:
        """Log-odds of heads, kinds and about, the highest of all windows; and by window those of each token of the text (none, types) with the tokens' spans."""
        items, windows = [], []
        for window in passages(head, text, beside):
            ids = np.array([window.ids], dtype=np.int64)
            own = np.zeros_like(ids)
            own[0, window.start : window.start + len(window.spans)] = 1
            item, token = self._session.run(None, {"ids": ids, "text": own})
            items.append(item[0])
            windows.append((token[0, window.start : window.start + len(window.spans)], window.spans))
        return np.max(items, axis=0), windows


def marked_in(logits: Any, spans: Sequence[Span], text: str, least: float) -> list[tuple[Span, str]]:
    """Identifiers from token log-odds: a word is marked where any of its pieces is, neighbours of one type are one."""
    if not spans:
        return []
    odds = np.exp(logits - logits.max(axis=1, keepdims=True))
    shares = odds / odds.sum(axis=1, keepdims=True)
    chosen = np.where(1 - shares[:, 0] >= least, 1 + shares[:, 1:].argmax(axis=1), 0)
    found: list[tuple[Span, str]] = []
    for (start, end), kind in zip(spans, chosen.tolist(), strict=True):
        if not kind:
            continue
        while start > 0 and text[start - 1].isalnum():
            start -= 1
        while end < len(text) and text[end].isalnum():
            end += 1
        (last_start, last_end), last = found[-1] if found else ((0, -9), "")
        if start < last_end or (last == TYPES[kind - 1] and not text[last_end:start].strip(" '-,")):
            found[-1] = ((last_start, max(end, last_end)), last)
        else:
            found.append(((start, end), TYPES[kind - 1]))
    return found


def _model() -> bytes | None:
    file = FOLDER.joinpath("encoder.onnx")
    model = file.read_bytes() if file.is_file() else b""
    return model if sha256(model).hexdigest() == table("encoder")["sha256"] else None


def present() -> bool:
    """The encoder that comes with the program, its digest and its runtime are as they should be."""
    return _model() is not None and find_spec("onnxruntime") is not None


@cache
def shipped() -> Encoder | None:
    """The encoder that comes with the program, where it is `present`."""
    model = _model()
    if model is None:
        return None
    try:
        return Encoder(model)
    except ImportError:  # no wheel for this system
        return None
