"""The reviewed list of refusals that well-formed requests may get."""

import json
import re
from pathlib import Path

import yaml

EVERYWHERE = "every operation"
FILE = Path(__file__).with_name("expected.yaml")


class Expected:
    def __init__(self, entries):
        self.entries = entries
        self.used = set()

    @staticmethod
    def read(file=FILE):
        return Expected(yaml.safe_load(file.read_text()))

    def admits(self, operation, response):
        """Whether the list names this refusal: its status, its problem code, and every fault that it tells."""
        refusal = Refusal.of(response)
        general = [entry for entry in self.entries[EVERYWHERE] if any(text in refusal.sent for text in entry["sent"])]
        everywhere = {where: codes for entry in general for where, codes in entry["faults"].items()}
        for key, entries in ((operation, self.entries.get(operation, [])), (EVERYWHERE, general)):
            for entry in entries:
                if refusal.fits(entry, everywhere):
                    self.used.add(name(key, entry))
                    return True
        return False

    def names(self):
        return {name(operation, entry) for operation, entries in self.entries.items() for entry in entries}


def name(operation, entry):
    return f"{operation} {entry['status']} {entry['code']}"


def place(fault):
    """A JSON pointer, or the kind of parameter and its name."""
    parameter = fault.get("parameter")
    return f"{parameter['in']} {parameter['name']}" if parameter else fault.get("pointer", "")


class Refusal:
    def __init__(self, status, code, faults, sent):
        self.sent = sent
        self.status = status
        self.code = code
        self.faults = faults

    @staticmethod
    def of(response):
        try:
            body = json.loads(response.content)
        except ValueError:
            body = {}
        faults = [(place(each), each["code"]) for each in body.get("errors", [])]
        sent = response.request.body or ""
        sent = sent.decode("utf-8", "replace") if isinstance(sent, bytes) else str(sent)
        return Refusal(response.status_code, body.get("code") or body.get("error"), faults, sent)

    def fits(self, entry, everywhere):
        """Whether the entry has this status and code, and each fault is one of its own or of those `everywhere`."""
        if (entry["status"], entry["code"]) != (self.status, self.code):
            return False
        known = entry.get("faults")
        if known is None:
            return not self.faults
        places = [*known.items(), *everywhere.items()]
        return bool(self.faults) and all(
            any(re.fullmatch(where, found, re.DOTALL) and code in codes for where, codes in places)
            for found, code in self.faults
        )
