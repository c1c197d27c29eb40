# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""A VPN of the client: a tun device whose other end is on the firewall, as if the company's VPN server stood there.

What goes into one end comes out of the other; how a VPN would wrap it on its way is nobody's business here, since routes
and kinds of adapters are what Clearway looks at.
"""
import ctypes
import fcntl
import os
import pathlib
import selectors
import struct
import subprocess
import sys

import network

DEVICE = pathlib.Path("/dev/net/tun")
OWN, SERVER = "10.8.0.2", "10.8.0.1"
NAMES = {"client": "tun0", "firewall": "vpn"}
GOTO = "goto"  # in a list of routes: every network of the catalogue
TUNSETIFF, IFF_TUN, IFF_NO_PI, CLONE_NEWNET = 0x400454CA, 0x0001, 0x1000, 0x40000000


def missing():
    """Why there can be no tunnel here; None when there can."""
    return None if os.access(DEVICE, os.R_OK | os.W_OK) else f"no access to {DEVICE}"


class Tunnel:
    """Up until the enclosure ends."""

    def __init__(self, vpn, networks):
        self._pump = subprocess.Popen([sys.executable, __file__], stdout=subprocess.PIPE, text=True)
        if self._pump.stdout.readline() != "ready\n":
            raise RuntimeError("the tunnel did not start")
        network.ip(f"addr add {SERVER}/24 dev vpn\nlink set vpn up", "firewall")
        network.ip("\n".join([
            f"addr add {OWN}/24 dev tun0", "link set tun0 up",
            *(f"route add {target} via {SERVER} dev tun0" for target in _targets(vpn.through, networks)),
            *(f"route add {target} via {network.FIREWALL_LAN} dev eth0" for target in _targets(vpn.past, networks)),
        ]), "client")


def _targets(named, networks):
    return [target for name in named for target in (networks if name == GOTO else [name])]


def _end(namespace):
    """A tun device in that namespace; the descriptor stays with it when this process moves on."""
    with open(f"/run/netns/{namespace}", "rb") as there:
        if ctypes.CDLL(None, use_errno=True).setns(there.fileno(), CLONE_NEWNET) != 0:
            raise OSError(ctypes.get_errno(), f"cannot enter {namespace}")
    end = os.open(DEVICE, os.O_RDWR)
    fcntl.ioctl(end, TUNSETIFF, struct.pack("16sH22x", NAMES[namespace].encode(), IFF_TUN | IFF_NO_PI))
    return end


def _carry(ends):
    waiting = selectors.DefaultSelector()
    for end, other in (ends, reversed(ends)):
        waiting.register(end, selectors.EVENT_READ, other)
    while True:
        for ready, _ in waiting.select():
            packet = os.read(ready.fd, 65535)
            try:
                os.write(ready.data, packet)
            except OSError:  # the other end is down: lost, as on any wire
                pass


if __name__ == "__main__":
    both = [_end(namespace) for namespace in NAMES]
    print("ready", flush=True)
    _carry(both)
