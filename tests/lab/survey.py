# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Run in the client (lab NAME --survey): is the lab what it says it is?

So that a failing scenario speaks about Clearway. Looks with nothing but the standard library: at the whole internet in
`open` and `udp-rejected`, and in every scenario at what its `survey` says is to be seen.
"""
import asyncio
import concurrent.futures
import os
import socket
import ssl
import struct
import sys
import time

import network
import scenario
import sighting
from addressbook import AddressBook

RECVERR, ERRQUEUE = 11, 0x2000  # IP_RECVERR, MSG_ERRQUEUE (ip(7))
SAMPLE = "173.199.33.77"        # an address no server was given
ROUND_TRIP = 0.05

problems = []


def expect(truth, what):
    print(("  ok   " if truth else "  NOT  ") + what)
    if not truth:
        problems.append(what)


def round_trip():
    began = time.perf_counter()
    socket.create_connection((SAMPLE, 443), 3).close()
    first = time.perf_counter() - began
    expect(first >= ROUND_TRIP, f"a connection takes a round trip, the first one too ({first * 1000:.1f} ms)")


def stun(address, port):
    """(source of the answer, or None; ICMP type, code and sender, or None)"""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(3)
        sock.setsockopt(socket.IPPROTO_IP, RECVERR, 1)
        sock.sendto(struct.pack("!HHI12s", 1, 0, 0x2112A442, os.urandom(12)), (address, port))  # RFC 8489 5
        try:
            return sock.recvfrom(2048)[1], None
        except TimeoutError:
            return None, None
        except OSError:
            note = sock.recvmsg(512, 512, ERRQUEUE)[1][0][2]  # struct sock_extended_err, then the sender
            return None, (note[5], note[6], socket.inet_ntoa(note[20:24]))


async def handshakes(book):
    """Every host on 443 and the gateways on every race port, at once, names by the computer's own resolver."""
    context = ssl.create_default_context()

    async def one(name, port):
        _, writer = await asyncio.wait_for(asyncio.open_connection(name, port, ssl=context), 10)
        version = writer.get_extra_info("ssl_object").version()
        peer = writer.get_extra_info("peername")[0]
        writer.transport.abort()
        return peer in book.hosts[name].addresses and version == (
            "TLSv1.2" if book.hosts[name].in_goto_network else "TLSv1.3")

    wanted = [(name, 443) for name in book.hosts]
    wanted += [(name, port) for name in book.gateways for port in book.race_ports if port != 443]
    answers = await asyncio.gather(*(one(*place) for place in wanted), return_exceptions=True)
    for place, answer in zip(wanted, answers):
        if answer is not True:
            expect(False, f"TLS with {place[0]}:{place[1]} ({answer!r})")
    expect(all(answer is True for answer in answers), f"{len(wanted)} trusted TLS handshakes, addresses and versions right")


def media(book, rejected):
    for port in book.udp_ports:
        source, icmp = stun(SAMPLE, port)
        if rejected:
            expect(icmp == (3, 13, network.FIREWALL_LAN), f"the firewall refuses UDP {port} by ICMP {icmp}")
        else:
            expect(source == (SAMPLE, port), f"STUN on UDP {port} answers from the address that was asked: {source}")


def names():
    for name, exists in (("meet.goto.com", True), ("no-such-host.goto.com", False), ("www.example.org", False)):
        try:
            socket.getaddrinfo(name, 443)
            found = True
        except socket.gaierror:
            found = False
        expect(found == exists, f"{name} {'exists' if exists else 'does not exist'}")


def nothing_else_answers():
    with socket.socket() as sock:
        sock.settimeout(0.5)
        expect(sock.connect_ex(("203.0.113.1", 443)) != 0, "an address of nobody does not answer")


def whole_internet(book, rejected):
    round_trip()
    names()
    asyncio.run(handshakes(book))
    media(book, rejected)
    nothing_else_answers()


def ways(survey):
    with concurrent.futures.ThreadPoolExecutor(max(1, len(survey))) as pool:
        for (way, wanted), seen in zip(survey.items(), pool.map(sighting.look, survey)):
            expect(seen == wanted, f"{way}: {seen}" + ("" if seen == wanted else f"; the scenario says: {wanted}"))


def main():
    story = scenario.load(os.environ["LAB_SCENARIO"])
    if story.name in ("open", "udp-rejected"):
        whole_internet(AddressBook(*sys.argv[1:]), story.name == "udp-rejected")
    ways(story.survey)
    return 1 if problems else 0


sys.exit(main())
