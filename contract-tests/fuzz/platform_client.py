"""The running platform as a client sees it: plain HTTP, its mail, and the people and programs that call it."""

import base64
import json
import re
import time
import urllib.error
import urllib.parse
import urllib.request
import uuid
from pathlib import Path

PASSWORD = "siete llamas cruzan despacio"


class Platform:
    """Where it answers, and where the secrets of its own programs stand."""

    def __init__(self, address: str, state: str):
        self.address = address
        self.state = Path(state)

    def send(self, method, path, body=None, token=None, headers=None):
        """Status, headers and body of one call; `body` is sent as JSON, or as it is where it is bytes."""
        sent = dict(headers or {})
        if body is not None and not isinstance(body, bytes):
            body = json.dumps(body).encode()
            sent.setdefault("Content-Type", "application/json")
        if token:
            sent["Authorization"] = "Bearer " + token
        request = urllib.request.Request(self.address + path, body, sent, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return answer.status, answer.headers, answer.read()
        except urllib.error.HTTPError as refused:
            return refused.code, refused.headers, refused.read()

    def must(self, method, path, body=None, token=None, headers=None):
        status, _, answer = self.send(method, path, body, token, headers)
        if not 200 <= status < 300:
            raise RuntimeError(f"{method} {path}: {status} {answer.decode()}")
        return json.loads(answer) if answer and answer[:1] in b"{[" else answer.decode()

    def register(self, email):
        name = {"email": email, "password": PASSWORD, "full_name": "Wara Condori"}
        self.must("POST", "/identity/api/v1/auth/register", name)

    def mailed_token(self, email):
        """The token of the verification mail, once it has come."""
        path = "/dev/outbox?to=" + urllib.parse.quote(email)

        def look():
            for mail in self.must("GET", path, headers={"Accept": "application/json"})["items"]:
                found = re.search(r"#token=([A-Za-z0-9_-]+)", mail["text"])
                if found:
                    return found.group(1)
            return None

        return until(look, "a mail to " + email)

    def login(self, email):
        return self.must("POST", "/identity/api/v1/auth/login", {"email": email, "password": PASSWORD})

    def member(self, email):
        """Somebody with a verified address and a profile; their id."""
        self.register(email)
        self.must("POST", "/identity/api/v1/auth/verify-email", {"token": self.mailed_token(email)})
        token = self.login(email)["access_token"]
        until(lambda: self.send("GET", "/profiles/api/v1/me", token=token)[0] == 200, "a profile for " + email)
        return self.must("GET", "/identity/api/v1/me", token=token)["id"]

    def secret_of(self, client):
        lines = (self.state / "keys/clients.properties").read_text().splitlines()
        return next(line.split("=", 1)[1] for line in lines if line.startswith(client + "="))

    def basic(self, client):
        pair = client + ":" + self.secret_of(client)
        return "Basic " + base64.b64encode(pair.encode()).decode()

    def service_token(self, client):
        form = b"grant_type=client_credentials"
        headers = {"Authorization": self.basic(client), "Content-Type": "application/x-www-form-urlencoded"}
        return self.must("POST", "/identity/oauth2/token", form, headers=headers)["access_token"]


def until(probe, what):
    """What `probe` finds, asked again for 20 seconds."""
    end = time.monotonic() + 20
    while time.monotonic() < end:
        found = probe()
        if found:
            return found
        time.sleep(0.05)
    raise RuntimeError("no " + what + " after 20 s")


def fresh_address():
    return f"fuzz-{uuid.uuid4()}@example.org"
