"""A proxy that spoils the answers of some operations, each in one way, so that a run can prove that it sees each."""

import http.client
import json
import re
import threading
import urllib.parse
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# Of one connection: the proxy has two.
PER_CONNECTION = {"connection", "keep-alive", "transfer-encoding", "content-length"}


class Answer:
    def __init__(self, status, headers, body):
        self.status = status
        self.headers = headers
        self.body = body

    def without(self, field):
        body = json.loads(self.body)
        body.pop(field, None)
        return Answer(self.status, self.headers, json.dumps(body).encode())

    def with_header(self, name, value):
        headers = [pair for pair in self.headers if pair[0].lower() != name.lower()]
        return Answer(self.status, [*headers, (name, value)], self.body)


class FaultyProxy:
    """Passes everything on to `address`.

    `faults` are of the form (method, path with its parameters in braces, request spoiler, answer spoiler): the first changes
    the headers that are passed on, the second gets the answer and a dictionary that its calls share.
    """

    def __init__(self, address, faults):
        self.behind = urllib.parse.urlsplit(address)
        self.faults = [(method, re.compile(re.sub(r"\{\w+\}", "[^/]+", path)), *rest) for method, path, *rest in faults]
        proxy = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def __getattr__(self, name):
                if name.startswith("do_"):
                    return lambda: proxy.relay(self)
                raise AttributeError(name)

            def log_message(self, *arguments):
                """Nothing: the run tells what it finds."""

        self.memories = {id(fault): {} for fault in self.faults}
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self.server.server_port}"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        return self

    def __exit__(self, *failure):
        self.server.shutdown()
        self.server.server_close()

    def relay(self, handler):
        body = handler.rfile.read(int(handler.headers.get("Content-Length") or 0))
        headers = [pair for pair in handler.headers.items() if pair[0].lower() not in {*PER_CONNECTION, "host"}]
        path = handler.path.split("?", 1)[0]
        mine = [each for each in self.faults if each[0] == handler.command and each[1].fullmatch(path)]
        for _, _, spoil_request, _ in mine:
            headers = spoil_request(headers) if spoil_request else headers
        answer = self.ask(handler.command, handler.path, headers, body)
        for fault in mine:
            answer = fault[3](answer, self.memories[id(fault)]) if fault[3] else answer
        handler.send_response_only(answer.status)
        for name, value in answer.headers:
            handler.send_header(name, value)
        if answer.status not in (204, 304):
            handler.send_header("Content-Length", str(len(answer.body)))
        handler.end_headers()
        if handler.command != "HEAD":
            handler.wfile.write(answer.body)

    def ask(self, method, path, headers, body):
        connection = http.client.HTTPConnection(self.behind.hostname, self.behind.port, timeout=30)
        connection.putrequest(method, path, skip_accept_encoding=True)
        for name, value in headers:
            connection.putheader(name, value.encode("latin-1"))
        if body or method in ("POST", "PUT", "PATCH"):
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body or None)
        answer = connection.getresponse()
        kept = [pair for pair in answer.getheaders() if pair[0].lower() not in PER_CONNECTION]
        read = Answer(answer.status, kept, answer.read())
        connection.close()
        return read
