"""What to delete first, and how much harm is left after it."""

from __future__ import annotations

from collections.abc import Sequence

POINTS = 200  # more points than a screen can show help nobody


def curve(gains: Sequence[float]) -> list[dict[str, float]]:
    """`[{deleted: n, harm_left: share}]` when items go in falling order of harm; the share is of all harm found, 0-1."""
    ordered = sorted(gains, reverse=True)
    total = sum(ordered)
    if total <= 0:
        return []
    left, points = total, [{"deleted": 0, "harm_left": 1.0}]
    step = max(1, len(ordered) // POINTS)
    for count, gain in enumerate(ordered, 1):
        left -= gain
        if count <= 50 or count % step == 0 or count == len(ordered):
            points.append({"deleted": count, "harm_left": round(max(left, 0.0) / total, 4)})
    return points
