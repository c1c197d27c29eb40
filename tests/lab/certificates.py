# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The authority that the lab's computers trust as they trust the public ones, and the certificates of a scenario."""
import datetime
import os
import time

import network
from room import ROOM

AUTHORITY = ROOM / "authority.pem"
ISSUER = "intermediate"
VALID_DAYS = (-30, 60)  # since, until, counted from today

CONFIGURATION = f"""
[ca]
default_ca = lab
[lab]
database = {ROOM}/issued
new_certs_dir = {ROOM}
rand_serial = yes
unique_subject = no
default_md = sha256
policy = anything
email_in_dn = no
[anything]
organizationName = optional
organizationalUnitName = optional
commonName = supplied
"""

AUTHORITY_USE = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"


def authority(names):
    """A root, an intermediate as public authorities have it, and one server certificate for all names (ECDSA P-256)."""
    (ROOM / "issued").touch()
    (ROOM / "ca.cnf").write_text(CONFIGURATION)
    _issue("authority", "/O=Clearway Lab/CN=Clearway Lab Root", None, AUTHORITY_USE)
    _issue(ISSUER, "/O=Clearway Lab/CN=Clearway Lab Issuing CA", "authority", AUTHORITY_USE)
    _public("server", f"/O=Clearway Lab/CN={names[0]}", names, VALID_DAYS)


def of_scenario(wanted):
    """What a scenario needs besides, as scenario.Certificate describes it: NAME.pem, NAME.key and, all in one,
    NAME-chain.pem."""
    for name, certificate in wanted.items():
        if certificate.authority:
            _issue(name, certificate.subject, None, AUTHORITY_USE)
            _bundle(name, name)
        elif certificate.self_signed:
            _issue(name, certificate.subject, None, _server_use(certificate.names))
            _bundle(name, name)
        else:
            _public(name, certificate.subject, certificate.names, certificate.valid_days)


def _public(name, subject, names, days):
    _issue(name, subject, ISSUER, _server_use(names) + f"ct_precert_scts=ASN1:FORMAT:HEX,OCT:{_transparency().hex()}\n", days)
    _bundle(name, name, ISSUER)


def _server_use(names):
    return ("basicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n"
            f"subjectAltName={','.join(f'DNS:{name}' for name in names)}\n")


def _issue(name, subject, issuer, extensions, days=VALID_DAYS):
    """A key and its certificate. openssl ca and not openssl x509, which cannot make one that has expired."""
    key, request = ROOM / f"{name}.key", ROOM / f"{name}.csr"
    network.run("openssl", "req", "-new", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes",
                "-keyout", key, "-subj", subject, "-out", request)
    (ROOM / f"{name}.ext").write_text(extensions)
    signer = (("-cert", ROOM / f"{issuer}.pem", "-keyfile", ROOM / f"{issuer}.key") if issuer else
              ("-selfsign", "-keyfile", key))
    since, until = ((datetime.datetime.now(datetime.UTC) + datetime.timedelta(day)).strftime("%Y%m%d%H%M%SZ")
                    for day in days)
    network.run("openssl", "ca", "-batch", "-notext", "-config", ROOM / "ca.cnf", *signer, "-in", request,
                "-extfile", ROOM / f"{name}.ext", "-startdate", since, "-enddate", until, "-out", ROOM / f"{name}.pem")


def _bundle(name, *parts):
    """As haproxy and squid want it: the chain, leaf first, and the leaf's key."""
    texts = [(ROOM / f"{part}.pem").read_text() for part in parts] + [(ROOM / f"{name}.key").read_text()]
    (ROOM / f"{name}-chain.pem").write_text("".join(texts))


def _transparency():
    """Two signed certificate timestamps (RFC 6962 3.2, 3.3), well-formed and of no log: every public certificate has
    some, and that a forged one has none is a sign."""
    def sized(content):
        return len(content).to_bytes(2, "big") + content

    def der(tag, content):
        return bytes([tag, len(content)]) + content

    number = der(0x02, b"\x01" + os.urandom(31))
    signature = b"\x04\x03" + sized(der(0x30, number + number))  # SHA-256 with ECDSA
    made = int(time.time() * 1000).to_bytes(8, "big")
    stamps = [b"\x00" + os.urandom(32) + made + sized(b"") + signature for _ in range(2)]
    return sized(b"".join(map(sized, stamps)))
