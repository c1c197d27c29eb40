# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""impolite.py PORT: says yes to CONNECT and then sends a page in place of the tunnel, as some portals do that pose as
a proxy. No program of Debian does."""
import asyncio
import sys

PAGE = b"<!DOCTYPE html><html><head><title>Welcome</title></head><body>Please sign in.</body></html>\n"


async def answer(reader, writer):
    try:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 Connection established\r\nServer: portal\r\n\r\n" + PAGE)
        await writer.drain()
    except (asyncio.IncompleteReadError, ConnectionError):
        pass  # the client left before it had asked
    finally:
        writer.close()


async def main(port):
    server = await asyncio.start_server(answer, "0.0.0.0", port)
    await server.serve_forever()


asyncio.run(main(int(sys.argv[1])))
