"""Data flows one way. Each package may import only what stands before it."""

import ast
from pathlib import Path

import scanner

HOME = Path(scanner.__file__).parent
# Strictly in this order: a layer may import any that stands to its left, and nothing to its right.
ORDER = [
    "errors", "model", "tables", "text", "matching", "archive", "readers", "profiles", "relationships", "subjects", "signals", "risk",
    "judge", "result", "workers", "history", "pipeline",
]  # fmt: skip
MAY_IMPORT = {layer: set(ORDER[:n]) for n, layer in enumerate(ORDER)} | {"report": {"errors", "model", "tables"}}
# what is drawn from a finished result stands beside the stages
MAY_IMPORT["signoff"] = {"errors", "report", "tables"}
MAY_IMPORT["sharing"] = {"errors", "judge", "model", "report", "signals", "subjects"}
MAY_IMPORT["review"] = set(ORDER) - {"result", "workers"} | {"report", "sharing", "signoff"}  # all of it, and nothing stands behind but the command line
# readers know formats and nothing about risk; signals know risk and nothing about formats
MAY_IMPORT["signals"] -= {"archive", "readers", "profiles", "relationships"}
MAY_IMPORT["risk"] -= {"archive", "readers", "profiles", "relationships"}
# sources on the web stand beside readers: of everything behind them the pipeline alone asks them
for layer in ("relationships", "subjects", "judge", "result", "workers"):
    MAY_IMPORT[layer].discard("profiles")
MAY_IMPORT["history"] = {"errors", "model", "text"}  # it remembers items and knows nothing of how they were read or judged


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    found = set()
    # what is imported for types only is no dependency at run time
    typing_only = {id(n) for node in ast.walk(tree) if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.dump(node.test) for n in ast.walk(node)}
    for node in ast.walk(tree):
        if id(node) in typing_only:
            continue
        names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
        found |= {n.split(".")[1] for n in names if n.startswith("scanner.") and n.count(".") >= 1}
    return found


def test_each_layer_imports_only_what_stands_before_it():
    """A wrong arrow is named with its file."""
    wrong = []
    for path in HOME.rglob("*.py"):
        layer = path.relative_to(HOME).parts[0].removesuffix(".py")
        if layer in MAY_IMPORT:
            wrong += [f"{path.relative_to(HOME)} imports {n}" for n in imported(path) - MAY_IMPORT[layer] - {layer}]
    assert not wrong, "\n".join(wrong)


def test_readers_know_nothing_of_risk_and_only_one_file_may_reach_the_network():
    """httpx and sockets appear in profiles/_fetch.py or nowhere."""
    for path in HOME.rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            names = [a.name for a in node.names] if isinstance(node, ast.Import) else [node.module or ""] if isinstance(node, ast.ImportFrom) else []
            for name in names:
                assert name.split(".")[0] not in {"httpx", "requests", "socket", "urllib3", "aiohttp"} or path.name == "_fetch.py", path
