# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""What is seen on one way, in words that a scenario's survey is written in. With the standard library and nothing else.

A way is `HOST:PORT`, `HOST:PORT by proxy.lab.example:3128`, `… by ana:secret@proxy…`, `… by https proxy…:3129` (where it
ends with the tunnel: the library has no TLS inside TLS) or `… by socks5 proxy…:1080`. A word before it tells what is
asked for: `plain` (a GET without TLS) or `websocket` (an upgrade inside TLS). What is seen is told as far as it gets:
`tunnel 200, tls public, http 200`. TLS is `public` where the lab's authority vouches for it, `local` where only this
computer does, else `untrusted` with the reason of OpenSSL.
"""
import base64
import os
import re
import socket
import ssl

PATIENCE = 2  # seconds of silence


class Ended(Exception):
    """Here it ends; the text is the last word."""


def look(way):
    asked, _, by = way.partition(" by ")
    *manner, target = asked.split()
    host, port = target.rsplit(":", 1)
    seen = []
    try:
        if manner == ["plain"]:
            with _connect(host, int(port)) as sock:
                seen.append(f"http {_ask(sock, host)}")
        else:
            sock, trust = _secured(host, int(port), by, seen)
            with sock:
                seen.append(f"tls {trust}")
                seen.append(f"http {_ask(sock, host, upgrade=manner == ['websocket'])}")
    except Ended as end:
        seen.append(str(end))
    return ", ".join(seen)


def _connect(host, port):
    try:
        return socket.create_connection((host, port), PATIENCE)
    except socket.gaierror:
        raise Ended("no such name") from None
    except TimeoutError:
        raise Ended("silence") from None
    except OSError as error:
        raise Ended(os.strerror(error.errno).lower()) from None


def _secured(host, port, by, seen):
    """TLS as far as this computer trusts it; each further try is a connection of its own, as OpenSSL ends a distrusted
    one."""
    reason = ""
    for word, roots in (("public", "LAB_AUTHORITY"), ("local", "SSL_CERT_FILE"), ("untrusted", None)):
        seen.clear()
        sock = _tunnelled(by, host, port, seen) if by else _connect(host, port)
        context = ssl.create_default_context(cafile=os.environ[roots]) if roots else ssl._create_unverified_context()
        try:
            return context.wrap_socket(sock, server_hostname=host), word if roots else f"{word} ({reason})"
        except ssl.SSLCertVerificationError as error:
            reason = re.sub(r"^Hostname mismatch.*", "hostname mismatch", error.verify_message)
        except ssl.SSLError as error:
            raise Ended("tls " + (error.reason or "ended").lower().replace("_", " ")) from None
        except TimeoutError:
            raise Ended("tls silence") from None
        except OSError as error:
            raise Ended(f"tls {os.strerror(error.errno).lower()}") from None
    raise AssertionError("an unverified handshake was verified")


def _tunnelled(by, host, port, seen):
    try:
        if by.startswith("socks5 "):
            return _by_socks(by.removeprefix("socks5 "), host, port, seen)
        return _by_connect(by, host, port, seen)
    except TimeoutError:
        raise Ended("tunnel silence") from None
    except OSError:
        raise Ended("tunnel ended") from None


def _by_connect(by, host, port, seen):
    """RFC 9110 9.3.6."""
    credentials, _, proxy = by.removeprefix("https ").rpartition("@")
    name, proxy_port = proxy.rsplit(":", 1)
    sock = _connect(name, int(proxy_port))
    if secured := by.startswith("https "):
        trusting = ssl.create_default_context(cafile=os.environ["LAB_AUTHORITY"])
        sock = trusting.wrap_socket(sock, server_hostname=name)
    lines = [f"CONNECT {host}:{port} HTTP/1.1", f"Host: {host}:{port}"]
    if credentials:
        lines.append("Proxy-Authorization: Basic " + base64.b64encode(credentials.encode()).decode())  # RFC 7617 2
    sock.sendall("\r\n".join([*lines, "", ""]).encode())
    head = _head(sock)
    seen.append(f"tunnel {_status(head)}")
    if _status(head) != "200":
        raise Ended(", ".join(_telling(head)) or "no more")
    if secured:
        raise Ended("as far as can be seen")
    return sock


def _by_socks(proxy, host, port, seen):
    """RFC 1928 3 to 6, without authentication, by name."""
    name, proxy_port = proxy.rsplit(":", 1)
    sock = _connect(name, int(proxy_port))
    sock.sendall(bytes([5, 1, 0]))
    if sock.recv(2) != bytes([5, 0]):
        raise Ended("socks wants a sign-in")
    sock.sendall(bytes([5, 1, 0, 3, len(host)]) + host.encode() + port.to_bytes(2, "big"))
    answer = sock.recv(10)
    seen.append(f"socks {answer[1] if len(answer) > 1 else 'ended'}")
    if answer[1:2] != b"\0":
        raise Ended("no more")
    return sock


def _ask(sock, host, upgrade=False):
    more = ("Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
            f"Sec-WebSocket-Key: {base64.b64encode(os.urandom(16)).decode()}\r\n" if upgrade else "Connection: close\r\n")
    try:
        sock.sendall(f"GET / HTTP/1.1\r\nHost: {host}\r\n{more}\r\n".encode())
        head = _head(sock)
    except TimeoutError:
        raise Ended("http silence") from None
    except OSError:
        raise Ended("http ended") from None
    return " ".join([_status(head), *_telling(head)])


def _head(sock):
    """An answer's head, to the byte: what follows belongs to somebody else."""
    head = b""
    while not head.endswith(b"\r\n\r\n") and len(head) < 16384 and (byte := sock.recv(1)):
        head += byte
    return head.decode("latin-1")


def _status(head):
    words = head.split(" ", 2)
    return words[1] if head.startswith("HTTP/") and len(words) > 1 else "ended"


def _telling(head):
    """What else of an answer tells who speaks: sign-in schemes, Squid's reason, where it sends us."""
    found = re.findall(r"(?im)^(?:proxy-authenticate|www-authenticate): (\w+)", head)
    found += re.findall(r"(?im)^x-squid-error: (\w+)", head)
    return found + [f"to {place}" for place in re.findall(r"(?im)^location: \w+://([^/\s]+)", head)]
