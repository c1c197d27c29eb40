# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""websocketserver.py PORT: takes a WebSocket upgrade (RFC 6455 4.2.2) and closes properly. haproxy passes upgrades on
but cannot answer them."""
import asyncio
import base64
import hashlib
import sys

MAGIC = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11"  # RFC 6455 1.3
CLOSE_NORMALLY = bytes([0x88, 0x02, 0x03, 0xE8])  # RFC 6455 5.5.1, status 1000


def upgrade(request):
    """The answer to a request: 101 with the proof that it was understood, else what is missing."""
    lines = (line.partition(":") for line in request.decode("latin-1").split("\r\n")[1:])
    headers = {name.lower(): value.strip() for name, _, value in lines}
    if "sec-websocket-key" not in headers or headers.get("sec-websocket-version") != "13":
        return b"HTTP/1.1 426 Upgrade Required\r\nSec-WebSocket-Version: 13\r\nContent-Length: 0\r\n\r\n"
    proof = base64.b64encode(hashlib.sha1((headers["sec-websocket-key"] + MAGIC).encode()).digest())
    return (b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
            b"Sec-WebSocket-Accept: " + proof + b"\r\n\r\n")


async def answer(reader, writer):
    try:
        writer.write(upgrade(await reader.readuntil(b"\r\n\r\n")))
        await reader.read(1)  # whatever the client sends first, a close frame or its end
        writer.write(CLOSE_NORMALLY)
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the client left before it had asked
    finally:
        writer.close()


async def main(port):
    server = await asyncio.start_server(answer, "127.0.0.1", port)
    await server.serve_forever()


asyncio.run(main(int(sys.argv[1])))
