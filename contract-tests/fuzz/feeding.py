"""Puts what only this platform can know into well-formed requests: tokens that were mailed, ids that exist, the
password of somebody. Part of the requests stay as they were generated, so that both ways are tried."""

import copy
import uuid

KNOWN_BODY = {"date_of_birth": "1999-08-06", "phone": "+59171234567", "timezone": "America/La_Paz"}
TAGS = ("*", "*", "*", '"1"', 'W/"2"', '"3", "4-view"', "*", '""')
COOKIE = "__Secure-refresh_token"


class Feeder:
    def __init__(self, platform, stage, callers):
        self.platform = platform
        self.stage = stage
        self.callers = callers
        self.pending = list(stage["verification_tokens"])
        self.sent_messages = []
        self.session = {}

    def feed(self, operation, case, draw):
        """`draw` is a number that the request's own content determines."""
        headers = case.headers
        if "Idempotency-Key" in headers and draw % 4:
            headers["Idempotency-Key"] = str(uuid.uuid4())
        # Schemathesis has no quote among the signs of a header, and sends something else instead.
        if "If-Match" in headers:
            headers["If-Match"] = TAGS[draw % len(TAGS)]
            if draw // 8 % 2:
                del headers["If-Match"]
        if "If-None-Match" in headers and draw % 2:
            del headers["If-None-Match"]
        if case.query and "cursor" in case.query and draw % 2:
            del case.query["cursor"]
        if isinstance(case.body, (dict, list)):
            case.body = copy.deepcopy(case.body)
        own = getattr(self, operation, None)
        if own:
            own(case, draw)

    def register(self, case, draw):
        if draw % 2:
            case.body.pop("language", None)
            case.body["password"] = "siete llamas cruzan despacio " + str(draw)

    def verifyEmail(self, case, draw):
        if draw % 4 and self.pending:
            case.body["token"] = self.pending.pop()

    def resendVerification(self, case, draw):
        if draw % 2:
            case.body["email"] = self.stage["waiting"]

    def login(self, case, draw):
        # Nobody else's account is locked by our guesses.
        if draw % 3 == 0:
            case.body["email"] = f"nobody-{uuid.uuid4()}@example.org"
            return
        case.body.update(email=self.stage["member"], password=self.stage["password"])
        if case.body.get("token_delivery") == "cookie":
            case.headers["Origin"] = self.platform.address

    def refresh(self, case, draw):
        if draw % 4 == 0:
            return
        token = self.session.get("refresh") or self.platform.login(self.stage["member"])["refresh_token"]
        self.session["refresh"] = None
        if draw % 4 == 1:
            case.body.pop("refresh_token", None)
            case.cookies[COOKIE] = token
            case.headers["Origin"] = self.platform.address
        else:
            case.cookies.pop(COOKIE, None)
            case.body["refresh_token"] = token

    def issueToken(self, case, draw):
        if draw % 3 == 0:
            return
        client = self.stage["client"]
        if draw % 5:
            case.body["grant_type"] = "client_credentials"
        if draw % 7:
            case.body.pop("scope", None)
        if draw % 3 == 1:
            case.headers["Authorization"] = self.platform.basic(client)
            case.body.pop("client_id", None)
            case.body.pop("client_secret", None)
        else:
            case.headers.pop("Authorization", None)
            case.body.update(client_id=client, client_secret=self.platform.secret_of(client))

    def updateMyProfile(self, case, draw):
        if draw % 2 == 0:
            return
        case.body.pop("language", None)
        for field, value in KNOWN_BODY.items():
            if case.body.get(field) is not None:
                case.body[field] = value
        if case.body.get("handle") is not None:
            case.body["handle"] = "fuzz-" + uuid.uuid4().hex[:12]
        address = case.body.get("address")
        if isinstance(address, dict) and address.get("country") is not None:
            address["country"] = "BO"

    def getProfile(self, case, draw):
        if draw % 4:
            case.path_parameters["user_id"] = self.stage["ids"][draw % len(self.stage["ids"])]

    def unsubscribe(self, case, draw):
        if draw % 4:
            path = "/dev/unsubscribe-tokens?user_id=" + self.stage["ids"][draw % len(self.stage["ids"])]
            case.query["token"] = self.platform.must("POST", path)

    def sendMessage(self, case, draw):
        if draw % 3 == 0:
            return
        case.body.update(channel="email", category="account", template="account-exists")
        case.body.pop("language", None)
        case.body["variables"] = {"full_name": next(iter(case.body["variables"].values()), "Ana Quispe")}
        if draw % 3 == 1:
            case.body["recipient"] = {"address": "tom.baker@example.org"}
        else:
            case.body["recipient"] = {"user_id": self.stage["ids"][0]}

    def listMessages(self, case, draw):
        if draw % 3 and case.query:
            case.query.pop("status", None)
            case.query.pop("channel", None)

    def getMessage(self, case, draw):
        if draw % 4 and self.sent_messages:
            case.path_parameters["message_id"] = self.sent_messages[draw % len(self.sent_messages)]

    def learn(self, operation, response):
        """Keeps what later requests need."""
        if operation == "sendMessage" and response.status_code == 201:
            self.sent_messages.append(response.json()["id"])
        if operation == "refresh" and response.status_code == 200:
            self.session["refresh"] = response.json().get("refresh_token")
