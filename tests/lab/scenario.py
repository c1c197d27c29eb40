# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""One file in scenarios/: a story, its fault, who stands in the way, and what a right report says about it."""
import pathlib
import tomllib
from dataclasses import dataclass, field

FOLDER = pathlib.Path(__file__).resolve().parent / "scenarios"


@dataclass
class Expectation:
    exit: int
    status: str
    best_mode: str | None = None
    findings: list = field(default_factory=list)      # must be there
    no_findings: list = field(default_factory=list)   # must not
    modes: dict = field(default_factory=dict)         # mode -> status
    cells: dict = field(default_factory=dict)         # "requirement, mode" -> status; "udp/*" stands for every row
    mentions: dict = field(default_factory=dict)      # finding -> words that its title, explanation or remedy holds
    keeps_to_itself: list = field(default_factory=list)  # what must not be anywhere in the report
    offender: str | None = None                       # who each "destination unreachable" must come from
    icmp_codes: list = field(default_factory=list)    # of "destination unreachable", all that must have come
    quality: dict = field(default_factory=dict)       # figure of the stream to the media peer -> [least, most]
    grade: str | None = None                          # of that stream
    mapping: str | None = None                        # what a NAT does


@dataclass
class Certificate:
    """A key and a certificate besides the lab's own; /run/lab/NAME.pem, .key and, with its issuer, NAME-chain.pem."""
    subject: str
    names: list = field(default_factory=list)
    authority: bool = False               # it signs, as the root of an inspecting device does; nobody signed it
    self_signed: bool = False
    valid_days: tuple = (-30, 60)         # since and until, counted from today
    served: bool = False                  # the internet's hosts of these names show it


@dataclass
class Program:
    """A server on the firewall; what to start is in programs.py."""
    config: str = ""
    ports: list = field(default_factory=list)        # it serves the client, at network.PROXY
    intercepts: dict = field(default_factory=dict)   # TCP port that the client meant -> port where it ends up
    files: dict = field(default_factory=dict)        # name in /run/lab -> content


@dataclass
class Peer:
    """A media peer on the internet's side, at network.PEERS."""
    server: str                           # "clearway-cli", the responder of this program, or "coturn"
    ports: list                           # coturn: its port and its other port, at two addresses


@dataclass
class Upload:
    """After the checkup its report is sent to the lab's helpdesk, the way that the client's options say."""
    told: dict                            # member of the sender's account -> value; sender.cpp
    token: str = "let-me-in"
    arrives: bool = True                  # at the helpdesk, whole and with the token


@dataclass
class Client:
    """How the computer that is checked is set up."""
    options: list = field(default_factory=list)      # of clearway-cli check
    environment: dict = field(default_factory=dict)
    home: dict = field(default_factory=dict)         # file below the home folder -> content
    search: str = ""                                 # domain for names of one word
    trusts: list = field(default_factory=list)       # certificates installed as local roots
    websocket_hosts: list = field(default_factory=list)  # put into the catalogue, which documents none
    tcp_networks: list = field(default_factory=list)  # instead of the catalogue's, where all would take too long


@dataclass
class Vpn:
    """Routes of the client besides its default one; "goto" stands for every network of the catalogue."""
    through: list = field(default_factory=list)      # into the tunnel
    past: list = field(default_factory=list)         # by the cable


@dataclass
class Scenario:
    name: str
    story: str
    fault: str             # nftables rules of the firewall's forward chain, whose policy is accept
    expect: Expectation
    routers_tire: bool = False  # six ICMP errors at once and then one a second, as is Linux's default
    faults_at: dict = field(default_factory=dict)  # the same of the routers behind it, "edge" and "provider"
    certificates: dict = field(default_factory=dict)
    programs: dict = field(default_factory=dict)
    client: Client = field(default_factory=Client)
    unknown_names: list = field(default_factory=list)  # hosts of the catalogue that this internet does not have
    peer: Peer | None = None
    upload: Upload | None = None
    jitter: float = 0      # of the wire, from the client to the internet only; milliseconds
    masquerade: str = ""   # how the firewall's NAT chooses ports, in the words of nft(8)
    vpn: Vpn | None = None
    survey: dict = field(default_factory=dict)  # a way that sighting.py understands -> what is seen there

    @property
    def client_ports(self):
        return sorted({port for program in self.programs.values() for port in program.ports})

    @property
    def interceptions(self):
        return {int(meant): port for program in self.programs.values() for meant, port in program.intercepts.items()}


def names():
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def load(name):
    with open(FOLDER / f"{name}.toml", "rb") as file:
        content = tomllib.load(file)
    return Scenario(
        name, content.pop("story").strip(), content.pop("fault").strip(), Expectation(**content.pop("expect")),
        content.pop("routers_tire", False), content.pop("faults_at", {}),
        {name: Certificate(**entry) for name, entry in content.pop("certificates", {}).items()},
        {name: Program(**entry) for name, entry in content.pop("programs", {}).items()},
        Client(**content.pop("client", {})), peer=Peer(**peer) if (peer := content.pop("peer", None)) else None,
        upload=Upload(**upload) if (upload := content.pop("upload", None)) else None,
        vpn=Vpn(**vpn) if (vpn := content.pop("vpn", None)) else None, **content)
