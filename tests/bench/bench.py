"""`make bench`: scan times and memory on synthetic archives, against `orjson.loads` of the same bytes in the same run."""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from datetime import date
from pathlib import Path

from tests.bench.corpus import facebook_archive, x_archive

LAUNCH = Path(__file__).parent / "launch.py"
LOADS = """
import sys, time, zipfile, orjson
total = 0.0
with zipfile.ZipFile(sys.argv[1]) as z:
    for name in z.namelist():
        data = z.read(name)
        data = data[data.index(b"=") + 1:] if name.endswith(".js") else data
        start = time.perf_counter(); value = orjson.loads(data); total += time.perf_counter() - start
        del value
print(total)
"""


def launched(*command: str) -> dict:
    done = subprocess.run([sys.executable, str(LAUNCH), *command], capture_output=True, text=True, check=True)
    return json.loads(done.stdout.splitlines()[-1])


def loads_seconds(archive: Path) -> float:
    """Median of three fresh processes; the garbage collector as it comes."""
    runs = [float(subprocess.run([sys.executable, "-c", LOADS, str(archive)], capture_output=True, text=True, check=True).stdout) for _ in range(3)]
    return statistics.median(runs)


def row(name: str, archive: Path, size: int, folder: Path) -> dict:
    scan = launched(sys.executable, "-m", "scanner", "scan", str(archive), "-o", str(folder / "out"), "-f", "json", "-q", "--mine")
    loads = loads_seconds(archive)
    return {
        "what": name, "megabytes": round(size / 1e6, 1), "scan_seconds": round(scan["seconds"], 2), "loads_seconds": round(loads, 2),
        "ratio": round(scan["seconds"] / loads, 2), "peak_mb": round(scan["peak_kib"] / 1024, 1), "exit": scan["code"],
    }  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--posts", type=int, default=100_000)
    parser.add_argument("-o", type=Path)
    options = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for count in (options.posts, 2 * options.posts):
            archive, size = x_archive(folder / f"twitter-{count}.zip", count)
            rows.append(row(f"X archive, {count:,} posts", archive, size, folder))
            archive.unlink()
        archive, size = facebook_archive(folder / "facebook-ben.zip", options.posts // 2)
        rows.append(row(f"Facebook export, {options.posts // 2:,} records", archive, size, folder))
    keys = list(rows[0])
    print("| " + " | ".join(keys) + " |\n|" + " --- |" * len(keys))
    for one in rows:
        print("| " + " | ".join(str(one[k]) for k in keys) + " |")
    if options.o:
        options.o.write_text(json.dumps({"date": date.today().isoformat(), "rows": rows}, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
