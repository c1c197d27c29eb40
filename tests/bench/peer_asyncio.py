# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""peer_asyncio.py JOB.json: what a good script would do for the same job, with nothing but the standard library.

The same names, TLS servers, sampled addresses and media ports, all at once; no chain kept, no ICMP read, no verdict.
Prints how many of each answered, as one JSON line.
"""
import asyncio
import json
import os
import ssl
import struct
import sys

DEADLINE = 3.5  # seconds, that of Clearway's connect


def question(name, kind):
    labels = b"".join(bytes([len(label)]) + label.encode() for label in name.split("."))
    return os.urandom(2) + struct.pack("!HHHHH", 0x0100, 1, 0, 0, 0) + labels + struct.pack("!BHH", 0, kind, 1)


def addresses_in(answer):
    """The A records (RFC 1035 4.1.3) of an answer to our own, uncompressed question."""
    found = []
    count = struct.unpack_from("!H", answer, 6)[0]
    at = answer.index(b"\0", 12) + 5
    for _ in range(count):
        while answer[at] and answer[at] < 0xC0:
            at += answer[at] + 1
        at += 2 if answer[at] >= 0xC0 else 1
        kind, _, _, length = struct.unpack_from("!HHIH", answer, at)
        if kind == 1:
            found.append(".".join(map(str, answer[at + 10:at + 14])))
        at += 10 + length
    return found


class OneAnswer(asyncio.DatagramProtocol):
    def __init__(self):
        self.answer = asyncio.get_running_loop().create_future()

    def datagram_received(self, data, _source):
        if not self.answer.done():
            self.answer.set_result(data)

    def error_received(self, error):
        if not self.answer.done():
            self.answer.set_exception(error)


async def ask(server, port, payload):
    transport, protocol = await asyncio.get_running_loop().create_datagram_endpoint(
        OneAnswer, remote_addr=(server, port))
    try:
        for wait in (DEADLINE / 7, 2 * DEADLINE / 7, 4 * DEADLINE / 7):
            transport.sendto(payload)
            try:
                return await asyncio.wait_for(asyncio.shield(protocol.answer), wait)
            except asyncio.TimeoutError:
                continue
        raise TimeoutError
    finally:
        transport.abort()
        protocol.answer.cancel()


async def resolve(resolver, name):
    answer, _ = await asyncio.gather(ask(resolver, 53, question(name, 1)), ask(resolver, 53, question(name, 28)))
    return addresses_in(answer)


async def handshakes(addresses, name, port, context):
    await asyncio.gather(*(handshake(address, name, port, context) for address in await addresses[name]))


async def handshake(address, name, port, context):
    _, writer = await asyncio.wait_for(
        asyncio.open_connection(address, port, ssl=context, server_hostname=name, ssl_handshake_timeout=DEADLINE), DEADLINE)
    writer.transport.abort()


async def connect(address, port):
    _, writer = await asyncio.wait_for(asyncio.open_connection(address, port), DEADLINE)
    writer.transport.abort()


async def stun(address, port):
    await ask(address, port, struct.pack("!HHI12s", 1, 0, 0x2112A442, os.urandom(12)))  # RFC 8489 5


async def work(job):
    context = ssl.create_default_context(cafile=job["authority"])
    addresses = {name: asyncio.ensure_future(resolve(job["resolver"], name)) for name in job["names"]}
    groups = {
        "tls": [handshakes(addresses, name, port, context) for name, port in job["tls"]],
        "tcp": [connect(address, port) for address, port in job["tcp"]],
        "udp": [stun(address, port) for address, port in job["udp"]],
    }
    results = await asyncio.gather(*(asyncio.gather(*group, return_exceptions=True) for group in groups.values()))
    await asyncio.gather(*addresses.values(), return_exceptions=True)
    return {name: f"{sum(not isinstance(one, BaseException) for one in result)}/{len(result)}"
            for name, result in zip(groups, results)}


def main(path):
    with open(path, encoding="utf-8") as file:
        job = json.load(file)
    print(json.dumps(asyncio.run(work(job))))


main(sys.argv[1])
