"""Run a command from a small fresh process and print its seconds, peak memory (KiB) and exit code as JSON.

On Linux a child's peak memory starts at its parent's, so the parent must be small: this file imports nothing big.
"""

import json
import resource
import subprocess
import sys
import time

start = time.perf_counter()
code = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, check=False).returncode
seconds = time.perf_counter() - start
print(json.dumps({"seconds": seconds, "peak_kib": resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, "code": code}))
