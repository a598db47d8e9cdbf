"""Who calls: a member, an administrator, two services, and nobody; and what the contract lets each of them do."""

import json
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PARTNER = "demo-partner"
FOLLOWER = "omnichannel-service"
SCOPES = {
    PARTNER: {"omnichannel:messages:send", "profiles:lookup"},
    FOLLOWER: {"identity:revocations", "profiles:lookup"},
}
# Access tokens live 15 minutes.
RENEW_AFTER = 600


def permissions_of(role):
    roles = json.loads((ROOT / "generated/specs/permissions.json").read_text())["roles"]
    return set(next(each["permissions"] for each in roles if each["name"] == role))


class Callers:
    NAMES = ("member", "admin", PARTNER, FOLLOWER)

    def __init__(self, platform, stage):
        self.platform = platform
        self.stage = stage
        self.tokens = {}
        self.names = {}
        self.permissions = {"member": permissions_of("member"), "admin": permissions_of("admin")}

    def token(self, name):
        token, taken = self.tokens.get(name, (None, 0.0))
        if token is None or time.monotonic() - taken > RENEW_AFTER:
            token = self._new(name)
            self.tokens[name] = (token, time.monotonic())
            self.names["Bearer " + token] = name
        return token

    def _new(self, name):
        if name in SCOPES:
            return self.platform.service_token(name)
        return self.platform.login(self.stage[name])["access_token"]

    def session(self, name="member"):
        """The token of a session of its own, for whoever ends it."""
        token = self.platform.login(self.stage[name])["access_token"]
        self.names["Bearer " + token] = name
        return token

    def name_of(self, authorization):
        """Whose token was sent; None for none or one that is not ours."""
        return self.names.get(authorization)

    def entitled(self, operation):
        """Those whom `x-requires` lets in: any of its alternatives, each with all that it names."""
        requires = operation.get("x-requires")
        if requires is None:
            return list(self.NAMES)
        return [name for name in self.NAMES if any(self._meets(name, each) for each in requires)]

    def _meets(self, name, alternative):
        person = name not in SCOPES
        met = {
            "user": lambda wanted: person,
            "scope": lambda wanted: not person and wanted in SCOPES[name],
            "permission": lambda wanted: person and wanted in self.permissions[name],
        }
        return all(met[key](value) for key, value in alternative.items())
