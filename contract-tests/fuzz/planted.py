"""Plants a fault of each kind and demands that the run finds every one, each at its own operation and by its own check.
Exit 1 where one is missed."""

import argparse
import json
import re
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import run
from callers import PARTNER
from faulty_proxy import Answer, FaultyProxy
from platform_client import Platform

ME = "/profiles/api/v1/me"
PREFERENCES = ME + "/notification-preferences"
MESSAGES = "/omnichannel/api/v1/messages"


def succeeded(answer):
    return 200 <= answer.status < 300


def on_success(spoil):
    return lambda answer, memory: spoil(answer) if succeeded(answer) else answer


def accept_everything(answer, memory):
    """A refusal of bad input becomes the last success."""
    if succeeded(answer):
        memory["last"] = answer
    return memory.get("last", answer) if answer.status in (400, 422) else answer


def refused(answer, status, code):
    body = {"type": "about:blank", "title": "No", "detail": "No", "instance": "/", "request_id": "1"}
    headers = [pair for pair in answer.headers if pair[0].lower() not in ("content-type", "etag", "location")]
    headers.append(("Content-Type", "application/problem+json"))
    return Answer(status, headers, json.dumps({**body, "status": status, "code": code}).encode())


def as_caller(token, when):
    """Whoever `when` says of an Authorization header is let in with `token` instead."""

    def spoil(headers):
        sent = next((value for name, value in headers if name.lower() == "authorization"), "")
        if not when(sent):
            return headers
        kept = [pair for pair in headers if pair[0].lower() != "authorization"]
        return [*kept, ("Authorization", "Bearer " + token)]

    return spoil


def planted(member, partner):
    """Per kind: service, operation, what the report calls it, what the finding says, and the fault itself."""

    def unknown(sent):
        return len(sent.split(".")) != 3

    def person(sent):
        return len(sent) > len(partner) + len("Bearer ") + 50

    return {
        "a server error": ("identity", "getJwks", "Server error",
            ("GET", "/identity/.well-known/jwks.json", None,
                lambda answer, _: Answer(500, answer.headers, b'{"keys": []}'))),
        "an undocumented status": ("identity", "getServerMetadata", "Undocumented status code",
            ("GET", "/identity/.well-known/oauth-authorization-server", None,
                on_success(lambda answer: Answer(203, answer.headers, answer.body)))),
        "an undocumented header": ("identity", "getMe", "documented_headers",
            ("GET", "/identity/api/v1/me", None, on_success(lambda answer: answer.with_header("X-Powered-By", "tea")))),
        "a body that breaks its schema": ("profiles", "getMyProfile", "Response violates schema",
            ("GET", ME, None, on_success(lambda answer: answer.without("user_id")))),
        "a wrong content type": ("identity", "listRevocations", "Undocumented Content-Type",
            ("GET", "/identity/api/v1/revocations", None,
                on_success(lambda answer: answer.with_header("Content-Type", "text/plain")))),
        "a header that breaks its schema": ("profiles", "getMyNotificationPreferences", "Response header",
            ("GET", PREFERENCES, None, on_success(lambda answer: answer.with_header("ETag", "7")))),
        "bad input that is accepted": ("profiles", "updateMyProfile", "Schema-violating request accepted",
            ("PATCH", ME, None, accept_everything)),
        "good input that is refused": ("omnichannel", "listMessages", "Schema-valid request rejected",
            ("GET", MESSAGES, None, on_success(lambda answer: refused(answer, 400, "INVALID_PARAMETERS")))),
        "a created resource that is lost": ("omnichannel", "getMessage", "created_is_found",
            ("GET", MESSAGES + "/{message_id}", None, on_success(lambda answer: refused(answer, 404, "NOT_FOUND")))),
        "authentication that is missing": ("profiles", "replaceMyNotificationPreferences", "without authentication",
            ("PUT", PREFERENCES, as_caller(member, unknown), None)),
        "a caller who is let in": ("profiles", "lookUpProfiles", "entitlement",
            ("POST", "/profiles/api/v1/profiles/lookups", as_caller(partner, person), None)),
        "a method that a path does not have": ("identity", "resendVerification", "Wrong response to undeclared method",
            ("DELETE", "/identity/api/v1/auth/resend-verification", None,
                lambda answer, _: Answer(404, answer.headers, answer.body))),
    }


def findings(printed):
    """What a report of Schemathesis says: pairs of the operation and the finding."""
    operation = ""
    for line in printed.splitlines():
        heading = re.fullmatch(r"_{3,} (.+?) _{3,}", line)
        if heading:
            operation = heading.group(1)
        elif re.match(r"- ST\d+ ", line):
            yield operation, line


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--address", required=True)
    parser.add_argument("--state", required=True)
    options = parser.parse_args()
    platform = Platform(options.address, options.state)
    people = run.stage(platform)
    kinds = planted(platform.login(people["member"])["access_token"], platform.service_token(PARTNER))
    with tempfile.TemporaryDirectory() as temporary, FaultyProxy(
        options.address, [fault for *_, fault in kinds.values()]
    ) as proxy:
        folder = Path(temporary)
        (folder / "stage.json").write_text(json.dumps(people))

        def reported(service):
            wanted = [operation for where, operation, *_ in kinds.values() if where == service]
            # What is lost has to be created first.
            wanted += ["sendMessage"] if service == "omnichannel" else []
            only = [word for operation in wanted for word in ("--include-operation-id", operation)]
            further = argparse.Namespace(
                address=options.address, target=proxy.address, seed=1, examples=3,
                further=["--phases", "examples,coverage,stateful", *only],
            )
            return run.fuzz(service, further, folder)[1]

        with ThreadPoolExecutor(len(run.SERVICES)) as pool:
            reports = dict(zip(run.SERVICES, pool.map(reported, run.SERVICES)))
    missed = []
    for kind, (service, operation, said, (method, path, *_)) in kinds.items():
        label = f"{method} {path.removeprefix('/' + service)}"
        found = any(where in (label, "Stateful tests") and said in line for where, line in findings(reports[service]))
        print(f"{'found ' if found else 'MISSED'}  {kind}, planted in {operation}")
        if not found:
            missed.append(service)
    for service in sorted(set(missed)):
        print(f"== {service}\n{reports[service]}")
    sys.exit(1 if missed else 0)


if __name__ == "__main__":
    main()
