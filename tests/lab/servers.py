# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The internet's real servers: dnsmasq for names, haproxy for TLS, coturn for STUN; and those of the scenario."""
import pathlib
import subprocess
import sys
import time

import certificates
import helpdesk
import network
import programs
from room import ROOM

STUN_PORT = 3478
WEBSOCKET_PORT = 9000
LAN_NAMES = ("proxy.lab.example", "pac.lab.example")  # of whatever a scenario runs at network.PROXY
WPAD_NAME = "wpad"  # in the domain that the client searches, if it has one
STARTED_WITHIN = 20  # seconds; mitmproxy takes one by itself, and more on a busy computer


def resolver(hosts, search):
    """dnsmasq. AWS-hosted names are aliases, as with every cloud; all other names do not exist."""
    # no-daemon: also does not change its user, which one who maps only himself cannot
    lines = ["no-daemon", "no-resolv", "no-hosts", "no-poll", "bind-interfaces", "pid-file=",
             f"listen-address={network.RESOLVER}", "local=/#/", "local-ttl=60", "dns-forward-max=4096"]
    lines += [f"host-record={name},{network.PROXY}" for name in LAN_NAMES]
    if search:
        lines.append(f"host-record={WPAD_NAME}.{search},{network.PROXY}")
    for host in hosts.values():
        owner = host.name if host.in_goto_network else f"{host.name.replace('.', '-')}.cloud.lab.example"
        lines += [f"host-record={owner},{address}" for address in host.addresses]
        if owner != host.name:
            lines.append(f"cname={host.name},{owner}")
    (ROOM / "dnsmasq.conf").write_text("\n".join(lines) + "\n")
    return ["dnsmasq", f"--conf-file={ROOM}/dnsmasq.conf"], {("udp", 53), ("tcp", 53)}


def web(hosts, ports, others):
    """haproxy with TLS on every race port. GoTo's own hosts stop at TLS 1.2, clouds speak 1.3: both must be measured.
    `others` maps names to a certificate other than everybody's."""
    lines = [f"{ROOM}/{others.get(host.name, 'server')}-chain.pem "
             f"{'[ssl-max-ver TLSv1.2] ' if host.in_goto_network else ''}{host.name}" for host in hosts.values()]
    lines.sort(key=lambda line: "/server-chain.pem" not in line)  # the first is shown where no name is asked for
    (ROOM / "shown").write_text("\n".join(lines) + "\n")
    binds = "\n".join(f"    bind 0.0.0.0:{port} ssl crt-list {ROOM}/shown alpn h2,http/1.1" for port in ports)
    (ROOM / "web.cfg").write_text(f"""
global
    nbthread 2
defaults
    mode http
    timeout client 60s
    timeout server 60s
    timeout connect 5s
    timeout http-request 60s
frontend tls
{binds}
    acl websocket hdr(Upgrade) -i websocket
    acl helpdesk hdr(Host) -m str {helpdesk.NAME}
    use_backend websocket if websocket
    use_backend helpdesk if helpdesk
    http-request return status 200 content-type text/plain string "a server of the lab" unless websocket or helpdesk
backend websocket
    server own 127.0.0.1:{WEBSOCKET_PORT}
backend helpdesk
    server own 127.0.0.1:{helpdesk.PORT}
""")
    return ["haproxy", "-db", "-f", ROOM / "web.cfg"], {("tcp", port) for port in ports}


def websocket():
    program = pathlib.Path(__file__).with_name("websocketserver.py")
    return [sys.executable, program, WEBSOCKET_PORT], {("tcp", WEBSOCKET_PORT)}


def reports():
    """Who takes reports: helpdesk.py, behind haproxy as any other site."""
    return [sys.executable, helpdesk.__file__, ROOM, helpdesk.PORT], {("tcp", helpdesk.PORT)}


def stun(ports):
    (ROOM / "turnserver.conf").write_text(f"""
listening-ip={network.INTERNET}
listening-port={STUN_PORT}
stun-only
no-cli
no-tls
no-dtls
no-tcp
simple-log
log-file=stdout
pidfile={ROOM}/turnserver.pid
userdb={ROOM}/turndb
""")
    network.share_stun(ports, STUN_PORT)
    return ["turnserver", "-c", ROOM / "turnserver.conf"], {("udp", STUN_PORT)}


def media_peer(peer, build):
    """The responder of this program, or coturn with two addresses and two ports (RFC 5780)."""
    if peer.server == "clearway-cli":
        ports = [word for port in peer.ports for word in ("--port", port)]
        return [build / "bin" / "clearway-cli", "respond", "--address", network.PEERS[0], *ports]
    (ROOM / "peer.conf").write_text(f"""
listening-ip={network.PEERS[0]}
listening-ip={network.PEERS[1]}
listening-port={peer.ports[0]}
alt-listening-port={peer.ports[1]}
rfc5780
stun-only
no-cli
no-tls
no-dtls
no-tcp
simple-log
log-file=stdout
pidfile={ROOM}/peer.pid
userdb={ROOM}/peerdb
""")
    return ["turnserver", "-c", ROOM / "peer.conf"]


class Servers:
    """All servers, started at once; ready when each listens."""

    def __init__(self, book, story, build):
        certificates.authority(list(book.hosts))
        certificates.of_scenario(story.certificates)
        others = {host: name for name, one in story.certificates.items() if one.served for host in one.names}
        self._running = {}
        self._start("internet", "websocket", *websocket())
        hosts = {name: host for name, host in book.hosts.items() if name not in story.unknown_names}
        self._start("internet", "names", *resolver(hosts, story.client.search))
        self._start("internet", "web", *web(hosts, book.race_ports, others))
        self._start("internet", "stun", *stun(book.udp_ports))
        if story.upload:
            self._start("internet", "helpdesk", *reports())
        if story.peer:
            self._start("internet", "peer", media_peer(story.peer, build), {("udp", port) for port in story.peer.ports})
        for name, program in story.programs.items():
            ports = {*program.ports, *program.intercepts.values()}
            self._start("firewall", name, programs.command(name, program), {("tcp", port) for port in ports})
        for name, (process, sockets) in self._running.items():
            self._wait(name, process, sockets)

    def _start(self, place, name, command, sockets):
        log = open(ROOM / f"{name}.log", "w", encoding="utf-8")
        process = subprocess.Popen(network.inside(place, *command), stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        self._running[name] = process, sockets

    @staticmethod
    def _wait(name, process, sockets):
        deadline = time.monotonic() + STARTED_WITHIN
        while missing := sockets - _listening(process):
            if process.poll() is not None:
                logs = "".join(log.read_text()[-2000:] for log in ROOM.glob(f"{name}*.log"))
                raise RuntimeError(f"{name} ended at once: {logs}")
            if time.monotonic() > deadline:
                raise RuntimeError(f"{name} does not listen on {sorted(missing)}")
            time.sleep(0.005)


def _listening(process):
    """(protocol, port) pairs on which somebody listens where a process lives, over IPv4 (proc(5), /proc/pid/net)."""
    found = set()
    for protocol, bound in (("tcp", "0A"), ("udp", "07")):
        try:
            table = pathlib.Path(f"/proc/{process.pid}/net/{protocol}").read_text(encoding="ascii")
        except OSError:
            return set()  # it has ended
        for fields in map(str.split, table.splitlines()[1:]):
            if fields[3] == bound:
                found.add((protocol, int(fields[1].split(":")[1], 16)))
    return found
