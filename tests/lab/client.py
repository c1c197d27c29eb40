# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The computer that is checked: what it trusts, how it is set up, and commands run on it as an ordinary user would."""
import json
import os
import pathlib
import subprocess
import sys

import helpdesk
import network
from certificates import AUTHORITY
from room import ROOM

FORGOTTEN = ("proxy", "dbus_", "xdg_", "ssl_cert")  # environment that would lead out of the lab, or another trust
PLAIN = ("setpriv", "--bounding-set=-all", "--inh-caps=-all", "--no-new-privs")  # without any privilege
HOME, TRUST, CATALOGUE = ROOM / "home", ROOM / "trust.pem", ROOM / "catalogue.json"


class Computer:
    def __init__(self, story, chosen):
        self._story, self._build = story, chosen.build
        HOME.mkdir()
        for name, content in story.client.home.items():
            file = HOME / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(content)
        roots = [AUTHORITY, *(ROOM / f"{name}.pem" for name in story.client.trusts)]
        TRUST.write_text("".join(root.read_text() for root in roots))
        self._own_catalogue = bool(story.client.websocket_hosts or story.client.tcp_networks)
        if self._own_catalogue:
            catalogue = json.loads(pathlib.Path(chosen.catalogue).read_text(encoding="utf-8"))
            catalogue["websocket_hosts"] += [{"name": name, "origin": "inferred"} for name in story.client.websocket_hosts]
            if story.client.tcp_networks:
                catalogue["tcp_networks"] = [{"cidr": cidr, "use": {"en": "sample", "de": "Probe"}}
                                             for cidr in story.client.tcp_networks]
            CATALOGUE.write_text(json.dumps(catalogue))

    def environment(self):
        kept = {name: value for name, value in os.environ.items()
                if not any(word in name.lower() for word in FORGOTTEN)}
        return kept | {"HOME": str(HOME), "PATH": f"{self._build / 'bin'}:{os.environ['PATH']}",
                       "SSL_CERT_FILE": str(TRUST), "CURL_CA_BUNDLE": str(TRUST),
                       "LAB_AUTHORITY": str(AUTHORITY), "LAB_RESOLVER": network.RESOLVER,
                       "LAB_SCENARIO": self._story.name, "PS1": f"[{self._story.name}: client] \\w\\$ ",
                       **self._story.client.environment}

    def run(self, command, **more):
        if pathlib.Path(command[0]).name == "clearway-cli" and "check" in command:
            command = self._set_up(list(command))
        return subprocess.run(network.inside("client", *PLAIN, *command), env=self.environment(), check=False, **more)

    def send(self, report, token):
        """The upload of a report, as the scenario's user would start it."""
        self._story.client.environment["LAB_TOKEN"] = token
        command = [self._build / "tests" / "lab-sender", helpdesk.URL, *self._story.client.options]
        return self.run(command, input=report, stdout=subprocess.PIPE).stdout

    def _set_up(self, command):
        """The checkup as the scenario's user would start it; what the command says itself stands."""
        wanted = [["--public-roots", str(AUTHORITY)]]
        if self._own_catalogue:
            wanted.append(["--catalogue", str(CATALOGUE)])
        for words in wanted:
            if words[0] not in command:
                command += words
        command += self._story.client.options
        print("lab:", *command, file=sys.stderr, flush=True)
        return command
