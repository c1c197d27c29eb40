# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Who lives where in the lab's internet: every host of the catalogue, with real GoTo networks behind GoTo's names."""
import ipaddress
import json
import pathlib
from dataclasses import dataclass

CATALOGUE = pathlib.Path(__file__).resolve().parents[2] / "resources" / "catalogue" / "goto-v10.json"

# Where the document says AWS or Google Cloud. Real blocks of both, which exist here only inside the enclosure.
CLOUDS = {"aws": "52.94.0.0/16", "google-cloud": "35.190.0.0/16"}
MEDIA = "173.199.0.0/18"  # GoTo's hosts for which no network is named


@dataclass
class Host:
    name: str
    addresses: list
    in_goto_network: bool


class AddressBook:
    def __init__(self, path=CATALOGUE):
        catalogue = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
        self.networks = [network["cidr"] for network in catalogue["tcp_networks"] + catalogue["udp_networks"]]
        self.networks = list(dict.fromkeys(self.networks))
        self.tcp_networks = [network["cidr"] for network in catalogue["tcp_networks"]]
        self.udp_networks = [network["cidr"] for network in catalogue["udp_networks"]]
        self.udp_ports = catalogue["udp_ports"]
        self.race_ports = catalogue["gateway"]["race_ports"]
        self.gateways = [host["name"] for host in catalogue["gateway"]["hosts"]]
        self._taken = {}
        self.hosts = {}
        for host in catalogue["gateway"]["hosts"]:
            self._settle(host["name"], self._network(host, ["goto"]), 2)
        for domain in catalogue["domains"]:
            for host in domain["hosts"]:
                self._settle(host["name"], self._network(host, domain["points_to"]), 1)
        for opener in catalogue["openers"]:
            self._settle(opener["host"], self._network(opener, opener["points_to"]), 1)

    @staticmethod
    def _network(host, points_to):
        """The network a host is documented in; else the cloud its domain points to; else GoTo's media network."""
        documented = host.get("expected_in") or []
        return (documented or [CLOUDS[cloud] for cloud in points_to if cloud in CLOUDS] or [MEDIA])[0]

    def _settle(self, name, network, count):
        if name in self.hosts:
            return
        first = self._taken.get(network, 10)
        self._taken[network] = first + count
        base = ipaddress.ip_network(network).network_address
        addresses = [str(base + number) for number in range(first, first + count)]
        self.hosts[name] = Host(name, addresses, network in self.networks)

    def add(self, name):
        """A host in a cloud that the catalogue has not."""
        self._settle(name, CLOUDS["aws"], 1)

    @property
    def local_networks(self):
        """Every network the lab's internet answers for."""
        return [*self.networks, *CLOUDS.values()]

    @property
    def reachable_by_name(self):
        return [address for host in self.hosts.values() for address in host.addresses]
