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


async def answer(reader, writer):
    try:
        request = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
        headers = dict(line.lower().split(": ", 1) for line in request.split("\r\n")[1:] if ": " in line)
        if headers.get("sec-websocket-version") != "13":
            writer.write(b"HTTP/1.1 426 Upgrade Required\r\nSec-WebSocket-Version: 13\r\nContent-Length: 0\r\n\r\n")
            return
        key = next(line.split(": ", 1)[1] for line in request.split("\r\n") if line.lower().startswith("sec-websocket-key: "))
        accept = base64.b64encode(hashlib.sha1((key.strip() + MAGIC).encode()).digest()).decode()
        writer.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                     f"Sec-WebSocket-Accept: {accept}\r\n\r\n".encode())
        await reader.read(1)  # whatever the client sends first, a close frame or nothing more
        writer.write(CLOSE_NORMALLY)
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError, StopIteration):
        pass  # not a request that can be answered
    finally:
        writer.close()


async def main(port):
    server = await asyncio.start_server(answer, "127.0.0.1", port)
    await server.serve_forever()


asyncio.run(main(int(sys.argv[1])))
