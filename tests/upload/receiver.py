#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""A helpdesk that takes reports, and others that do not: Python's own TLS, HTTP server and multipart parser.

    receiver.py FOLDER     prints one line of JSON: the ports, then serves until its standard input ends

The path asked for says what happens. What arrives in one piece is written to FOLDER/received.json, the last
one counts; FOLDER/authority.pem is the authority of the servers with an honest certificate.
"""

import email.parser
import email.policy
import email.utils
import http.server
import json
import pathlib
import socket
import ssl
import subprocess
import sys
import threading
import time
import warnings

folder = pathlib.Path(sys.argv[1])
keys_seen = {}


def openssl(*arguments):
    subprocess.run(["openssl", *arguments], check=True, capture_output=True, cwd=folder)


def authority(name):
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", f"/CN={name}", "-keyout",
            f"{name}.key", "-out", f"{name}.pem")


def certificate(name, by, *options, alt="IP:127.0.0.1"):
    """A server's, which names `alt`; `options` such as the days it holds."""
    (folder / f"{name}.ext").write_text(f"subjectAltName={alt}\nextendedKeyUsage=serverAuth\n")
    openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", f"/CN={name}", "-keyout", f"{name}.key", "-out", f"{name}.csr")
    openssl("x509", "-req", "-in", f"{name}.csr", "-CA", f"{by}.pem", "-CAkey", f"{by}.key", "-CAcreateserial",
            "-extfile", f"{name}.ext", *(options or ("-days", "2")), "-out", f"{name}.pem")
    return name


def parts(content_type, body):
    message = email.parser.BytesParser(policy=email.policy.HTTP).parsebytes(
        b"Content-Type: " + content_type.encode() + b"\r\nMIME-Version: 1.0\r\n\r\n" + body)
    assert message.is_multipart() and not message.defects, message.defects
    return [{"name": part.get_param("name", header="content-disposition"), "filename": part.get_filename(),
             "type": part.get("content-type"), "text": part.get_payload(decode=True).decode()} for part in message.iter_parts()]


class Helpdesk(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30

    def log_message(self, *_):
        pass

    def answer(self, status, text="", **headers):
        self.send_response(status)
        for name, value in {"Content_Type": "text/plain; charset=utf-8", "Content_Length": str(len(text.encode())), **headers}.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(text.encode())
        self.close_connection = True

    def body(self):
        return self.rfile.read(int(self.headers["Content-Length"]))

    def do_POST(self):
        what, _, which = self.path.lstrip("/").partition("?")[0].partition("/")
        getattr(self, "on_" + what)(which)

    def on_reports(self, _):
        body = self.body()
        (folder / "received.json").write_text(json.dumps(
            {"path": self.path, "headers": {name.lower(): value for name, value in self.headers.items()},
             "parts": parts(self.headers["Content-Type"], body)}))
        self.answer(201, "Ticket 4711, thank you.\nAnd a second line.")

    def on_status(self, which):
        self.body()
        self.answer(int(which), f"This is {which}.")

    def on_early(self, which):
        self.answer(int(which), "No, and I did not listen.")

    def on_redirect(self, which):
        self.body()
        self.answer(int(which), "Over there.", Location="https://you:secret@elsewhere.example/in?session=secret")

    def on_aside(self, _):
        self.body()
        self.answer(307, "Over there.", Location="/reports/" + self.headers.get("Authorization", "").partition(" ")[2])

    def on_tothetoken(self, _):
        self.body()
        self.answer(307, "Over there.", Location=f"https://{self.headers['Authorization'].partition(' ')[2]}.example/")

    def on_here(self, _):
        self.body()
        self.answer(307, "Over there.", Location=f"https://127.0.0.1:{self.server.server_address[1]}/reports")

    def on_until(self, _):
        self.body()
        self.answer(503, "Tomorrow.", Retry_After=email.utils.formatdate(time.time() + 86400, usegmt=True))

    def on_flaky(self, which):
        """Two 503, then it has the report; a third key or body would not do."""
        seen = keys_seen.setdefault(self.headers["Idempotency-Key"], set())
        count = keys_seen.setdefault("flaky" + which, [])
        seen.add(self.body())
        count.append(1)
        whole = len(count) == 3 and len(seen) == 1
        self.answer(201 if whole else 503, "At last." if whole else "Not now.", **({} if whole else {"Retry_After": "0"}))

    def on_later(self, _):
        self.body()
        self.answer(429, "Too many.", Retry_After="86400")

    def on_echo(self, _):
        self.body()
        self.answer(200, "You said " + self.headers.get("Authorization", "nothing") + ".")

    def on_page(self, _):
        self.body()
        self.answer(200, "<h1>Welcome</h1>", Content_Type="text/html", Set_Cookie="who=you")

    def on_escape(self, _):
        self.body()
        self.answer(200, "\x1b[31mred\u202e")

    def on_huge(self, _):
        self.body()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.end_headers()
        while True:
            self.wfile.write(b"more " * 10000)

    def on_headers(self, _):
        self.body()
        self.wfile.write(b"HTTP/1.1 200 OK\r\n")
        while True:
            self.wfile.write(b"X-More: and more\r\n" * 1000)

    def on_drops(self, _):
        self.rfile.read(100)
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\1\0\0\0\0\0\0\0")
        self.close_connection = True

    def on_hangs(self, _):
        threading.Event().wait()  # until the test is over

    def on_silent(self, _):
        self.body()
        self.on_hangs(_)


class Server(http.server.ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, name, ciphers=None, **manner):
        super().__init__(("127.0.0.1", 0), Helpdesk)
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(folder / f"{name}.pem", folder / f"{name}.key")
        if ciphers:
            self.tls.set_ciphers(ciphers)
        for key, value in manner.items():
            setattr(self.tls, key, value)

    def finish_request(self, request, client_address):  # on the connection's own thread
        super().finish_request(self.tls.wrap_socket(request, server_side=True), client_address)

    def handle_error(self, *_):
        pass


def main():
    authority("authority")
    authority("stranger")
    honest = certificate("honest", "authority")
    warnings.simplefilter("ignore", DeprecationWarning)  # that one is old is the point
    servers = {
        "honest": Server(honest),
        "othername": Server(certificate("othername", "authority", alt="DNS:elsewhere.example")),
        "stranger": Server(certificate("unknown", "stranger")),
        "expired": Server(certificate("expired", "authority", "-days", "-1")),
        # Level 0: OpenSSL lets no server speak these otherwise (SSL_CTX_set_security_level(3)).
        "old": Server(honest, ciphers="DEFAULT@SECLEVEL=0", minimum_version=ssl.TLSVersion.TLSv1,
                      maximum_version=ssl.TLSVersion.TLSv1_1),
    }
    for server in servers.values():
        threading.Thread(target=server.serve_forever, daemon=True).start()
    print(json.dumps({name: server.server_address[1] for name, server in servers.items()}), flush=True)
    while sys.stdin.buffer.raw.read(4096):
        pass


if __name__ == "__main__":
    main()
