# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""One file in scenarios/: a story, its fault, and what a right report says about it."""
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
    offender: str | None = None                       # who every ICMP error must come from


@dataclass
class Scenario:
    name: str
    story: str
    fault: str             # nftables rules of the firewall's forward chain, whose policy is accept
    expect: Expectation


def names():
    return sorted(path.stem for path in FOLDER.glob("*.toml"))


def load(name):
    with open(FOLDER / f"{name}.toml", "rb") as file:
        content = tomllib.load(file)
    return Scenario(name, content["story"].strip(), content["fault"].strip(), Expectation(**content["expect"]))
