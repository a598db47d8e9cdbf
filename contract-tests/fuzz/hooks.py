"""What Schemathesis loads (SCHEMATHESIS_HOOKS): who calls, what is fed, which refusals are expected, checks of
our own, and the tally. A request's own content decides all of it, so that a seed repeats a run."""

import atexit
import json
import os
import zlib
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlsplit

import schemathesis

from callers import Callers
from expected import Expected
from feeding import Feeder
from platform_client import Platform

STAGE = json.loads(Path(os.environ["FUZZ_STAGE"]).read_text())
PLATFORM = Platform(STAGE["address"], STAGE["state"])
CALLERS = Callers(PLATFORM, STAGE)
FEEDER = Feeder(PLATFORM, STAGE, CALLERS)
EXPECTED = Expected.read()
TALLY = defaultdict(Counter)
CREATED = set()

# Of the connection, not of the operation.
TRANSPORT = {"date", "content-type", "content-length", "connection", "transfer-encoding", "keep-alive"}


def contract_of(case):
    return case.operation.definition.raw


def name_of(case):
    return contract_of(case)["operationId"]


def draw_of(case):
    """A number that depends on the request's content alone."""
    parts = (case.method, case.path_parameters, case.query, dict(case.headers or {}), case.body)
    return zlib.crc32(repr(parts).encode("utf-8", "backslashreplace"))


def takes_bearer(case):
    return any("bearerAuth" in each for each in contract_of(case).get("security", []))


@schemathesis.auth(refresh_interval=None, retry_on=[])
class AnyCaller:
    """Mostly somebody who may call, now and then somebody who may not."""

    def get(self, case, context):
        if not takes_bearer(case):
            return None
        draw = draw_of(case)
        entitled = CALLERS.entitled(contract_of(case))
        others = [name for name in CALLERS.NAMES if name not in entitled]
        if others and draw % 8 == 0:
            return CALLERS.token(others[draw // 8 % len(others)])
        name = entitled[draw // 8 % len(entitled)]
        return CALLERS.session(name) if name_of(case) == "logout" else CALLERS.token(name)

    def set(self, case, data, context):
        case.headers["Authorization"] = "Bearer " + data


@schemathesis.hook
def before_call(context, case, kwargs):
    if case.meta is not None and case.meta.generation.mode.is_positive:
        FEEDER.feed(name_of(case), case, draw_of(case))


@schemathesis.hook
def after_call(context, case, response):
    if not is_own_method(response, case):
        return
    operation = name_of(case)
    FEEDER.learn(operation, response)
    caller = CALLERS.name_of(response.request.headers.get("Authorization")) or "nobody"
    TALLY[operation][f"{caller} {response.status_code}"] += 1


@schemathesis.hook
def filter_failure(context, failure, case, response):
    """Drops a refusal of a well-formed request where the contract or the reviewed list names it, and nothing else."""
    if type(failure).__name__ != "RejectedPositiveData":
        return True
    return not (is_kept_out(case, response) or EXPECTED.admits(name_of(case), response))


def is_kept_out(case, response):
    if not takes_bearer(case):
        return False
    caller = CALLERS.name_of(response.request.headers.get("Authorization"))
    if caller is None:
        return response.status_code == 401
    return response.status_code == 403 and caller not in CALLERS.entitled(contract_of(case))


def is_own_method(response, case):
    """OPTIONS and methods that a path does not have are asked too, and no operation answers those."""
    return response.request.method.lower() == case.operation.method.lower()


@schemathesis.check
def documented_headers(ctx, response, case):
    """Every header of an answer is documented for its status."""
    if not is_own_method(response, case):
        return
    answer = case.operation.responses.find_by_status_code(response.status_code)
    if answer is None:
        return
    documented = TRANSPORT | {name.lower() for name, _ in answer.headers.items()}
    unknown = sorted(set(response.headers) - documented)
    if unknown:
        raise AssertionError(f"Undocumented header in {response.status_code}: {', '.join(unknown)}")


@schemathesis.check
def entitlement(ctx, response, case):
    """Nobody gets in whom `x-requires` keeps out."""
    if not takes_bearer(case) or not 200 <= response.status_code < 300 or not is_own_method(response, case):
        return
    caller = CALLERS.name_of(response.request.headers.get("Authorization"))
    if caller and caller not in CALLERS.entitled(contract_of(case)):
        raise AssertionError(f"{caller} is let in, and x-requires keeps them out")


@schemathesis.check
def created_is_found(ctx, response, case):
    """What was created and not deleted is where its `Location` says. (Schemathesis' own check of this is silent
    where an operation takes headers.)"""
    place = urlsplit(response.request.url).path
    if response.status_code == 201:
        CREATED.add(urlsplit(response.headers["location"][0]).path)
    if case.method == "DELETE" and 200 <= response.status_code < 300:
        CREATED.discard(place)
    if response.status_code == 404 and place in CREATED:
        raise AssertionError("Created, and not found")


def write_tally():
    found = {"calls": TALLY, "expected": sorted(EXPECTED.used)}
    Path(os.environ["FUZZ_TALLY"]).write_text(json.dumps(found))


atexit.register(write_tally)
