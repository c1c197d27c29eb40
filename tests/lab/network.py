# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Six namespaces in a row, three of them routers:

    client ──lan── firewall ──wan── edge ──── wire ──── provider ──net── internet
    192.168.1.20   hop 1: .1        hop 2: 10.20.0.1    hop 3: 192.88.99.1
                   .3, where a scenario's proxy is                       100.64.0.1, the resolver 100.64.0.53 and every
                                                                         address of the catalogue

The firewall translates addresses as an office router does, applies the scenario's rules, hands connections to the
scenario's interceptor and counts what the client sent. Edge, still inside of the company, and provider, which has a
public address (out of the block that RFC 7526 took from everybody), only pass on, unless the scenario has rules for
them. The wire knows no addresses; it is as long as half a round trip each way.
"""
import json
import pathlib
import re
import subprocess

CLIENT, FIREWALL_LAN, PROXY, INTERNET, RESOLVER = (
    "192.168.1.20", "192.168.1.1", "192.168.1.3", "100.64.0.1", "100.64.0.53")
FIREWALL_WAN, EDGE, EDGE_OUT, PROVIDER, PROVIDER_NET = (
    "10.20.0.2", "10.20.0.1", "192.88.99.2", "192.88.99.1", "100.64.0.2")
PEERS = ("100.64.1.1", "100.64.1.2")  # of a media peer, where a scenario has one
CANARIES = ("192.0.2.1", "198.51.100.1", "203.0.113.1")  # RFC 5737: only an interceptor answers for them
NAMESPACES = ("client", "firewall", "edge", "wire", "provider", "internet")

# Neighbours are fixed: asking for them would cross the wire and double the first round trip.
MAC = {name: f"02:00:00:00:00:{number:02x}" for number, name in
       enumerate(("client", "firewall-lan", "firewall-wan", "edge", "edge-out", "provider", "provider-net", "internet"), 1)}

# Each refusal is answered: by default Linux sends six ICMP errors at once and then one a second.
ROUTER = {"ipv4/ip_forward": "1", "ipv4/icmp_ratelimit": "0", "ipv4/icmp_msgs_burst": "100000",
          "ipv4/icmp_msgs_per_sec": "100000"}
SETTINGS = {
    "client": {"ipv4/ping_group_range": "0 0"},
    "firewall": ROUTER,
    "edge": ROUTER,
    "wire": {},
    "provider": ROUTER,
    "internet": {"core/somaxconn": "8192", "ipv4/tcp_max_syn_backlog": "8192"},
}


def inside(namespace, *command):
    return ["ip", "netns", "exec", namespace, *map(str, command)]


def run(*command, text=None):
    done = subprocess.run([str(part) for part in command], input=text, capture_output=True, text=True)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(map(str, command))}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def ip(lines, namespace=None):
    run("ip", *(("-n", namespace) if namespace else ()), "-batch", "-", text=lines)


def missing():
    """What this kernel does not let us have, in words; None when everything is there. Tried out where it harms nobody."""
    try:
        run("ip", "link", "add", "trial", "type", "veth", "peer", "name", "trial-peer")
        run("nft", "-f", "-", text="table ip trial {\nchain nat {\ntype nat hook postrouting priority 100\nmasquerade\n}\n}")
        pathlib.Path("/proc/sys/net/ipv4/ip_forward").write_text("1", encoding="ascii")
    except (RuntimeError, OSError) as error:
        return str(error)
    return None


def build(catalogue_networks, routers_tire):
    """Namespaces, links, addresses and routes; no rule and no wire yet. `routers_tire`: of complaining, as by default."""
    ip("\n".join(f"netns add {name}" for name in NAMESPACES))
    for name in NAMESPACES:
        _settle(name)
        if SETTINGS[name] is ROUTER and routers_tire:
            run(*inside(name, "sh", "-c", "echo 1000 > /proc/sys/net/ipv4/icmp_ratelimit"))
    ip(f"""
        link add eth0 netns client address {MAC["client"]} type veth peer name lan netns firewall address {MAC["firewall-lan"]}
        link add wan netns firewall address {MAC["firewall-wan"]} type veth peer name in netns edge address {MAC["edge"]}
        link add out netns edge address {MAC["edge-out"]} type veth peer name left netns wire
        link add in netns provider address {MAC["provider"]} type veth peer name right netns wire
        link add out netns provider address {MAC["provider-net"]} type veth peer name net netns internet address {MAC["internet"]}
    """)
    ip(f"""
        addr add {CLIENT}/24 dev eth0
        link set eth0 up
        link set lo up
        neigh add {FIREWALL_LAN} lladdr {MAC["firewall-lan"]} dev eth0 nud permanent
        neigh add {PROXY} lladdr {MAC["firewall-lan"]} dev eth0 nud permanent
        route add default via {FIREWALL_LAN}
    """, "client")
    ip(f"""
        addr add {FIREWALL_LAN}/24 dev lan
        addr add {PROXY}/32 dev lan
        addr add {FIREWALL_WAN}/30 dev wan
        link set lo up
        link set lan up
        link set wan up
        neigh add {CLIENT} lladdr {MAC["client"]} dev lan nud permanent
        neigh add {EDGE} lladdr {MAC["edge"]} dev wan nud permanent
        route add default via {EDGE}
    """, "firewall")
    _router("edge", f"{EDGE}/30", (FIREWALL_WAN, "firewall-wan"), f"{EDGE_OUT}/30", (PROVIDER, "provider"))
    ip(f"route add default via {PROVIDER}", "edge")
    _router("provider", f"{PROVIDER}/30", (EDGE_OUT, "edge-out"), f"{PROVIDER_NET}/30", (INTERNET, "internet"))
    ip(f"route add default via {INTERNET}\nroute add {FIREWALL_WAN} via {EDGE_OUT}", "provider")
    ip("link set left up\nlink set right up", "wire")
    ip(f"""
        addr add {INTERNET}/30 dev net
        addr add {RESOLVER}/32 dev lo
        addr add {PEERS[0]}/32 dev lo
        addr add {PEERS[1]}/32 dev lo
        link set lo up
        link set net up
        neigh add {PROVIDER_NET} lladdr {MAC["provider-net"]} dev net nud permanent
        route add default via {PROVIDER_NET}
    """ + "\n".join(f"route add local {network} dev lo" for network in catalogue_networks), "internet")


def _router(namespace, inside_address, inside_neighbour, outside_address, outside_neighbour):
    lines = ["link set lo up"]
    for link, address, (neighbour, mac) in (("in", inside_address, inside_neighbour),
                                            ("out", outside_address, outside_neighbour)):
        lines += [f"addr add {address} dev {link}", f"link set {link} up",
                  f"neigh add {neighbour} lladdr {MAC[mac]} dev {link} nud permanent"]
    ip("\n".join(lines), namespace)


def obstruct(router, rules):
    """Rules of another router's forward chain, whose policy is to accept."""
    run(*inside(router, "nft", "-f", "-"), text=f"""
    table inet fault {{
        chain forward {{
            type filter hook forward priority 0; policy accept
            {rules}
        }}
    }}
    """)


def _settle(namespace):
    """Kernel settings; those this kernel does not have (or does not let the unprivileged set) stay as they are."""
    wanted = {"ipv6/conf/all/disable_ipv6": "1", "ipv6/conf/default/disable_ipv6": "1", **SETTINGS[namespace]}
    script = "\n".join(f"echo '{value}' 2>/dev/null > /proc/sys/net/{key}" for key, value in wanted.items())
    subprocess.run(inside(namespace, "sh", "-c", script), stderr=subprocess.DEVNULL, check=False)


def protect(fault, addresses, interceptions, proxy_ports, peer_ports=(), masquerade=""):
    """The firewall: address translation, interception (TCP port -> the interceptor's), the scenario's fault, and a
    count of where the client's packets went."""
    elements = ", ".join(addresses)
    redirects = "\n".join(f'iifname "lan" ip daddr != 192.168.1.0/24 tcp dport {meant} redirect to :{port}'
                          for meant, port in interceptions.items())
    to_proxy = (f"ip daddr {PROXY} tcp dport {{ {', '.join(map(str, proxy_ports))} }} counter name to_proxy accept"
                if proxy_ports else "")
    to_peer = (f"ip daddr {{ {', '.join(PEERS)} }} udp dport {{ {', '.join(map(str, peer_ports))} }} "
               "counter name to_peer accept" if peer_ports else "")
    rules = f"""
    table ip nat {{
        chain prerouting {{
            type nat hook prerouting priority -100
            {redirects}
        }}
        chain postrouting {{
            type nat hook postrouting priority 100
            oifname "wan" masquerade {masquerade}
        }}
    }}
    table inet edge {{
        chain forward {{
            type filter hook forward priority 0; policy accept
            {fault}
        }}
    }}
    table inet watch {{
        set catalogue {{
            type ipv4_addr; flags interval; auto-merge
            elements = {{ {elements} }}
        }}
        set stray {{
            type ipv4_addr . inet_proto . inet_service; flags dynamic; size 1024
        }}
        counter to_resolver {{ }}
        counter to_catalogue {{ }}
        counter to_canaries {{ }}
        counter to_proxy {{ }}
        counter to_peer {{ }}
        counter to_anything_else {{ }}
        chain from_client {{
            type filter hook prerouting priority -300
            iifname != {{ "lan", "vpn" }} accept
            ip daddr {RESOLVER} meta l4proto {{ tcp, udp }} th dport 53 counter name to_resolver accept
            ip daddr @catalogue tcp dport {{ 80, 443, 8200 }} counter name to_catalogue accept
            ip daddr @catalogue udp dport {{ 1853, 8200 }} counter name to_catalogue accept
            ip daddr @catalogue icmp type destination-unreachable counter name to_catalogue accept
            ip daddr {RESOLVER} icmp type destination-unreachable counter name to_resolver accept
            ip daddr {{ {", ".join(CANARIES)} }} tcp dport {{ 80, 443, 8200 }} counter name to_canaries accept
            {to_proxy}
            {to_peer}
            counter name to_anything_else
            meta l4proto {{ tcp, udp }} add @stray {{ ip daddr . meta l4proto . th dport }}
        }}
    }}
    """
    run(*inside("firewall", "nft", "-f", "-"), text=rules)


def share_stun(ports, server_port):
    """UDP to the media ports of any address reaches the one STUN server; conntrack gives its answers the address that
    was asked. (coturn listens on addresses it is given, and there are tens of thousands.)"""
    run(*inside("internet", "nft", "-f", "-"), text=f"""
    table ip media {{
        chain prerouting {{
            type nat hook prerouting priority -100
            ip daddr != {{ {", ".join(PEERS)} }} udp dport {{ {", ".join(map(str, ports))} }} redirect to :{server_port}
        }}
    }}
    """)


def forget_traffic():
    """What was sent until now does not count."""
    run(*inside("firewall", "nft", "-f", "-"), text="reset counters table inet watch\nflush set inet watch stray\n")


class Traffic:
    """Where the client's packets went, as the firewall counted them before judging them."""

    def __init__(self):
        seen = json.loads(run(*inside("firewall", "nft", "-j", "list", "table", "inet", "watch")))["nftables"]
        count = {entry["counter"]["name"]: entry["counter"]["packets"] for entry in seen if "counter" in entry}
        self.to_resolver = count["to_resolver"]
        self.to_catalogue = count["to_catalogue"]
        self.to_canaries = count["to_canaries"]
        self.to_proxy = count["to_proxy"]
        self.to_peer = count["to_peer"]
        self.to_anything_else = count["to_anything_else"]
        stray = next(entry["set"] for entry in seen if entry.get("set", {}).get("name") == "stray")
        self.stray = sorted("{} {} {}".format(*element["concat"]) for element in stray.get("elem", []))

    def __str__(self):
        text = (f"the client sent {self.to_catalogue} packets to addresses of the catalogue, {self.to_resolver} to the "
                f"resolver, {self.to_proxy} to the proxy, {self.to_peer} to the media peer, {self.to_canaries} to canaries, {self.to_anything_else} to "
                "anything else")
        return f"{text} ({', '.join(self.stray)})" if self.stray else text


class Wire:
    """The cable between edge and provider. Its own overflow would look like a fault of the network, so it counts."""

    def __init__(self, program: pathlib.Path, rtt_ms, loss_pct, jitter_ms, seed, jitter_back_ms=None):
        self._process = subprocess.Popen(
            inside("wire", program, "left", "right", "--delay-ms", rtt_ms / 2, "--delay-back-ms", rtt_ms / 2,
                   "--loss-pct", loss_pct, "--jitter-ms", jitter_ms, "--seed", seed, "--jitter-back-ms",
                   jitter_ms if jitter_back_ms is None else jitter_back_ms),
            stdout=subprocess.PIPE, text=True)
        if self._process.stdout.readline() != "ready\n":
            raise RuntimeError(f"{program} did not start")

    def take_down(self):
        """Ends the wire; the number of frames it had no room for."""
        self._process.terminate()
        report, _ = self._process.communicate()
        return sum(map(int, re.findall(r"overflow (\d+)", report)))
