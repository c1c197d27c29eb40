#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The allow lists do what they say: nftables and Squid load them and let exactly the right things through.

What is right is read from the catalogue file here, and not by Clearway. In the enclosure every address there is answers
on loopback, so that each try gets as far as the list lets it.

  tests/lab/allowlists.py build/release/bin/clearway-cli
"""
import sys

sys.dont_write_bytecode = True

import ipaddress
import json
import pathlib
import selectors
import socket
import subprocess
import threading

import enclosure
import gates
from addressbook import CATALOGUE
from room import ROOM

SKIPPED = 77
MODES = [None, "proxy-only", "proxy-with-udp", "split", "unrestricted"]
TCP_PORTS, UDP_PORTS = [80, 443, 1853, 8200, 8443], [443, 1853, 3478, 8200]
DIRECT = {None: "networks", "proxy-only": "nothing", "proxy-with-udp": "udp", "split": "networks",
          "unrestricted": "everything"}
PROXIED = {None: "all", "proxy-only": "all", "proxy-with-udp": "all", "split": "names", "unrestricted": "nothing"}
STRANGER = "203.0.113.80"


class Truth:
    """What the catalogue says, in the simplest of words."""

    def __init__(self):
        catalogue = json.loads(CATALOGUE.read_text(encoding="utf-8"))
        self.tcp = [ipaddress.ip_network(row["cidr"]) for row in catalogue["tcp_networks"]]
        self.udp = [ipaddress.ip_network(row["cidr"]) for row in catalogue["udp_networks"]]
        self.domains = catalogue["domains"]
        self.openers = [row["host"] for row in catalogue["openers"]]

    def packet_passes(self, protocol, address, port, mode):
        here = ipaddress.ip_address(address)
        if protocol == "udp":
            return DIRECT[mode] != "nothing" and port in (1853, 8200) and any(here in network for network in self.udp)
        if DIRECT[mode] == "everything":
            return port == 443
        return DIRECT[mode] == "networks" and port == 443 and any(here in network for network in self.tcp)

    def edges(self):
        """First, last and middle address of every network, and the neighbours on both sides."""
        for network in self.tcp + self.udp:
            first, last = network[0], network[-1]
            yield from (first - 1, first, first + network.num_addresses // 2, last, last + 1)

    def packets(self):
        for address in sorted({str(edge) for edge in self.edges()} | {STRANGER}):
            yield from (("tcp", address, port) for port in TCP_PORTS)
            yield from (("udp", address, port) for port in UDP_PORTS)

    def names(self, product):
        """(name, passes a proxy) of hosts that are documented, deeper ones, and ones that only look like them."""
        for domain in self.domains:
            wide, bare = domain["pattern"].startswith("*."), domain["pattern"].removeprefix("*.")
            needed = product is None or product in domain.get("products", [product])
            passes = needed and domain.get("works_through_proxy", True)
            yield from ((host["name"], passes) for host in domain["hosts"])
            yield f"one.more.{bare}", passes and wide
            yield from ((name, False) for name in (f"x{bare}", f"{bare}.stranger.example", f"{bare}x",
                                                   bare.replace(".", "-") + ".example"))
        yield from ((opener, True) for opener in self.openers)
        yield from (("getgocdn.com", False), ("other.getgocdn.com", False), ("stranger.example", False))

    def requests(self, mode, product=None):
        """(method and target, passes)"""
        named, literal = PROXIED[mode] != "nothing", PROXIED[mode] == "all"
        for name, passes in self.names(product):
            yield f"CONNECT {name}:443", passes and named
            yield from ((f"CONNECT {name}:{port}", False) for port in (80, 8200, 8443))
            yield f"GET http://{name}/", False
        yield "CONNECT MEET.GoTo.com:443", named
        for address in {str(edge) for edge in self.edges()} | {STRANGER, gates.LIAR}:
            inside = any(ipaddress.ip_address(address) in network for network in self.tcp)
            yield f"CONNECT {address}:443", inside and literal
            yield f"CONNECT {address}:8200", False
        yield "CONNECT [2001:db8::1]:443", False


class Everybody(threading.Thread):
    """Listens at every port in question, on every address."""

    def __init__(self):
        super().__init__(daemon=True)
        self.selector = selectors.DefaultSelector()
        for port in TCP_PORTS:
            self.selector.register(socket.create_server(("0.0.0.0", port), backlog=512), selectors.EVENT_READ)
        for port in UDP_PORTS:
            listener = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
            listener.bind(("0.0.0.0", port))
            self.selector.register(listener, selectors.EVENT_READ)

    def run(self):
        while True:
            for key, _ in self.selector.select():
                if key.fileobj.type == socket.SOCK_STREAM:
                    key.fileobj.accept()[0].close()
                else:
                    key.fileobj.sendto(*key.fileobj.recvfrom(64))


def packet_gets_through(protocol, address, port):
    kind = socket.SOCK_STREAM if protocol == "tcp" else socket.SOCK_DGRAM
    with socket.socket(socket.AF_INET, kind) as end:
        end.settimeout(5)
        try:
            end.connect((address, port))
            if protocol == "udp":
                end.send(b"?")
                end.recv(64)
            return True
        except (ConnectionRefusedError, PermissionError):  # the site's own chain refuses what ours does not accept
            return False


def differences(tries, gets_through):
    """What came through and should not have, and the reverse; (try, expected) pairs."""
    return [f"{what} {'does not pass' if expected else 'passes'}"
            for what, expected in tries if gets_through(what) != expected]


def generated(cli, kind, mode, product=None):
    options = (["--mode", mode] if mode else []) + (["--product", product] if product else [])
    words = [cli, "catalogue", "allowlist", "--for", kind, *options]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout


def through_nftables(truth, rules, mode):
    gates.load_nftables(rules)
    tries = ((packet, truth.packet_passes(*packet, mode)) for packet in truth.packets())
    return differences(tries, lambda packet: packet_gets_through(*packet))


def through_squid(truth, rules, mode, product=None):
    with gates.Squid(rules) as squid:
        return differences(truth.requests(mode, product), squid.lets_through)


def all_checks(cli, truth):
    for mode in MODES:
        yield f"nftables, {mode}", through_nftables(truth, generated(cli, "nftables", mode), mode)
    gates.load_nftables("table inet filter { chain clearway { accept; }; }")
    for mode, product in ((None, None), ("proxy-only", "meeting"), ("split", "webinar"), ("unrestricted", None)):
        rules = generated(cli, "squid", mode, product)
        yield f"squid, {mode}, {product}", through_squid(truth, rules, mode, product)
    yield "squid inspecting", gates.inspected(generated(cli, "squid", None),
                                              {"meet.goto.com": False, "xgoto.com": True,
                                               "api-pub.mltree.net": True, "global.gotowebinar.com": False})


def sees_errors(cli, truth):
    """A list that is a little wrong is seen to be."""
    rules = generated(cli, "nftables", "split").replace("173.199.0.0/18", "173.199.0.0/17")
    found = through_nftables(truth, rules, "split")
    yield "this test sees a network too wide", [] if "('tcp', '173.199.64.0', 443) passes" in found else found or ["no"]
    gates.load_nftables("table inet filter { chain clearway { accept; }; }")
    rules = generated(cli, "squid", None).replace("dstdomain -n", "dstdomain")
    found = through_squid(truth, rules, None)
    yield "this test sees a name that a stranger's address claims", [
        ] if found == [f"CONNECT {gates.LIAR}:443 passes"] else found or ["no"]


def body():
    ROOM.mkdir()
    cli = str(pathlib.Path(sys.argv[1]).resolve())
    gates.make_every_address_ours()
    Everybody().start()
    truth, failed = Truth(), 0
    for check in (all_checks, sees_errors):
        for name, found in check(cli, truth):
            print("\n    ".join([f"{'FAIL' if found else 'ok  '} {name}", *found[:20]]), flush=True)
            failed += bool(found)
    return 1 if failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        sys.exit(64)
    try:
        sys.exit(enclosure.run(body))
    except enclosure.Impossible as reason:
        print(f"lab: {reason}", file=sys.stderr)
        sys.exit(SKIPPED)
