#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""A helpdesk on the lab's internet, which takes reports behind the TLS of haproxy, and what must have come of an upload.

  helpdesk.py FOLDER PORT     serves; the last report that came is FOLDER/received.json
"""
import http.server
import json
import pathlib
import sys

NAME = "helpdesk.lab.example"
PORT = 9001
URL = f"https://{NAME}/reports?site=7"
RECEIVER = pathlib.Path(__file__).resolve().parents[1] / "upload"


def differences(expected, output, sent, received):
    """What of an upload is not as the scenario has it: what the sender said, and what had arrived."""
    try:
        told = json.loads(output)
    except ValueError as error:
        yield f"the sender's account is not JSON: {error}"
        return
    for member, wanted in expected.told.items():
        if told.get(member) != wanted:
            yield f"the upload's {member} is {told.get(member)!r}, expected {wanted!r}"
    if expected.arrives != received.exists():
        yield "the report did not arrive" if expected.arrives else "a report arrived"
    if received.exists():
        yield from contents(json.loads(received.read_text()), sent, expected)


def contents(received, sent, expected):
    """What the helpdesk was given: our report, byte by byte, our token, and nothing that was meant for the proxy."""
    parts = {part["name"]: part["text"] for part in received["parts"]}
    if parts.get("report") != sent:
        yield "another report arrived than was sent"
    if parts.get("code") != json.loads(sent)["run"]["code"]:
        yield f"it came under the code {parts.get('code')}"
    headers = received["headers"]
    if headers.get("authorization") != f"Bearer {expected.token}":
        yield f"it came with {headers.get('authorization')} for a token"
    for header in ("proxy-authorization", "via", "cookie"):
        if header in headers:  # what is inside the tunnel, no proxy sees or adds to
            yield f"the helpdesk was told {header}: {headers[header]}"


def main():
    sys.dont_write_bytecode = True
    sys.path.insert(0, str(RECEIVER))
    import receiver
    http.server.ThreadingHTTPServer(("127.0.0.1", int(sys.argv[2])), receiver.Helpdesk).serve_forever()


if __name__ == "__main__":
    main()
