"""Fuzzes every operation of a running platform and tells what it found. Exit 1 on any finding, or where an operation
was answered with success fewer than five times."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from callers import PARTNER
from expected import Expected
from platform_client import PASSWORD, Platform, fresh_address

HERE = Path(__file__).resolve().parent
SERVICES = ("identity", "profiles", "omnichannel")
SUCCESSES = 5
VERIFICATIONS = 12


def stage(platform):
    """The people that the run needs, made through the platform's public doors."""
    people = {name: fresh_address() for name in ("member", "admin")}
    pending = [fresh_address() for _ in range(VERIFICATIONS)]
    waiting = fresh_address()
    ids = {name: platform.member(email) for name, email in people.items()}
    platform.must("POST", "/dev/admins?email=" + people["admin"])
    for email in [*pending, waiting]:
        platform.register(email)
    return {
        "address": platform.address,
        "state": str(platform.state),
        "password": PASSWORD,
        "client": PARTNER,
        "waiting": waiting,
        "ids": list(ids.values()),
        "verification_tokens": [platform.mailed_token(email) for email in pending],
        **people,
    }


def fuzz(service, options, folder):
    """One run of Schemathesis over one service: its exit status, what it printed, and its tally."""
    tally = folder / f"{service}.json"
    command = [
        str(Path(sys.executable).with_name("schemathesis")), "--config-file", str(HERE / "schemathesis.toml"), "run",
        f"{options.address}/specs/openapi/{service}.json", "--url", f"{options.target or options.address}/{service}",
        "--seed", str(options.seed), "--max-examples", str(options.examples), "--checks", "all", "--no-color",
        *options.further,
    ]
    environment = {
        **os.environ, "PYTHONPATH": str(HERE), "FUZZ_STAGE": str(folder / "stage.json"), "FUZZ_TALLY": str(tally),
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    done = subprocess.run(command, env=environment, cwd=folder, text=True, capture_output=True, check=False)
    found = json.loads(tally.read_text()) if tally.exists() else {"calls": {}, "expected": []}
    return done.returncode, done.stdout + done.stderr, found


def report(calls):
    """A line per operation; the operations that succeeded too seldom."""
    seldom = []
    print(f"\n{'operation':36}{'calls':>7}{'2xx':>6}{'3xx':>6}{'4xx':>6}{'5xx':>6}  2xx by caller")
    for operation, counts in sorted(calls.items()):
        by_class = {digit: sum(n for key, n in counts.items() if key.split()[1][0] == digit) for digit in "2345"}
        callers = {}
        for key, count in counts.items():
            caller, status = key.split()
            if status.startswith("2"):
                callers[caller] = callers.get(caller, 0) + count
        names = ", ".join(f"{caller} {count}" for caller, count in sorted(callers.items()))
        figures = "".join(f"{by_class[digit]:>6}" for digit in "2345")
        print(f"{operation:36}{sum(counts.values()):>7}{figures}  {names}")
        if by_class["2"] < SUCCESSES:
            seldom.append(operation)
    return seldom


def operations(platform):
    for service in SERVICES:
        contract = platform.must("GET", f"/specs/openapi/{service}.json")
        for path in contract["paths"].values():
            for operation in path.values():
                yield operation["operationId"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True, help="of the platform")
    parser.add_argument("--state", required=True, help="its state directory")
    parser.add_argument("--target", help="where the requests go instead, e.g. a proxy")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--examples", type=int, default=20, help="generated requests per operation and phase")
    options, options.further = parser.parse_known_args()
    platform = Platform(options.address, options.state)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "stage.json").write_text(json.dumps(stage(platform)))
        with ThreadPoolExecutor(len(SERVICES)) as pool:
            runs = list(pool.map(lambda service: fuzz(service, options, folder), SERVICES))
    calls = {operation: {} for operation in operations(platform)}
    used = set()
    for service, (status, printed, tally) in zip(SERVICES, runs):
        if status:
            print(f"== {service}\n{printed}")
        calls.update(tally["calls"])
        used.update(tally["expected"])
    seldom = report(calls)
    unused = sorted(Expected.read().names() - used)
    total = sum(sum(counts.values()) for counts in calls.values())
    print(f"\nseed {options.seed}: {total} calls to {len(calls)} operations in {time.monotonic() - began:.0f} s")
    if unused:
        print("expected and not met in this run: " + "; ".join(unused))
    if seldom:
        print(f"fewer than {SUCCESSES} successes: " + ", ".join(seldom))
    findings = [service for service, (status, _, _) in zip(SERVICES, runs) if status]
    if findings:
        print("findings in: " + ", ".join(findings))
    sys.exit(1 if findings or seldom else 0)


if __name__ == "__main__":
    main()
