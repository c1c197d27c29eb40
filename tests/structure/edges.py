# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Who may include whom: data travels one way, from what must be reachable to what is said about it.

The link lines of CMake enforce the same; this says it in words, and for headers too.
"""

import re

from tree import code_only

# folder         may include
HOUSE = """
  base         |
  async        |
  catalogue    | base
  supply       | base catalogue
  evidence     | base
  verdict      | base catalogue evidence
  report       | base catalogue evidence verdict
  fleet        | base catalogue verdict
  net          | base async evidence
  surroundings | base async evidence net
  repair       | base evidence surroundings
  rehearsal    | base catalogue evidence net
  probes       | base async catalogue evidence net surroundings
  checkup      | base async catalogue supply evidence net surroundings probes rehearsal
  upload       | base async evidence net probes checkup rehearsal
  settings     | base catalogue supply/cataloguesupply.h checkup/request.h probes/mediapeer.h surroundings/preferences.h surroundings/registry.h
  pac          | base surroundings/pacmessage.h
  text         | base catalogue supply/cataloguesupply.h evidence verdict report checkup/snapshot.h rehearsal/rehearsal.h upload/receipt.h settings
  cli          | base async catalogue supply fleet evidence verdict report net surroundings repair rehearsal probes checkup settings text
  gui          | base async catalogue supply evidence verdict report net surroundings repair rehearsal probes checkup upload settings text
"""

BECAUSE = {
    "base": "base is words without I/O and stands on nothing",
    "async": "waiting and stopping know nothing of networks",
    "catalogue": "what must be reachable does not depend on what was seen",
    "supply": "bringing the catalogue does not depend on what was seen",
    "fleet": "counting reports neither judges nor touches the network",
    "evidence": "what was seen does not depend on how it was seen or judged",
    "verdict": "the judge never touches the network",
    "report": "the writers never touch the network",
    "net": "an operation neither plans nor judges",
    "surroundings": "how this computer is set up is looked at, not judged",
    "repair": "changing what is stored needs neither a network nor a judge",
    "rehearsal": "a rehearsal plays servers and knows nothing of the checkup that runs against it",
    "probes": "probes never decide",
    "checkup": "the checkup runs probes and never judges",
    "upload": "a report is carried to one address, whatever it says",
    "settings": "settings are read and weighed, not acted on",
    "pac": "a stranger's program runs there, so nothing that opens a file or a socket may be in reach",
    "text": "sentences are made from codes and need no network",
    "cli": "the command line needs no screen",
    "gui": "the window uses core and text, never the other program",
}

TLS, DNS = r"openssl/", r"ares(_\w+)?\.h"
SOCKETS = r"(sys/socket|netinet/\w+|arpa/inet|linux/errqueue|winsock2|ws2tcpip)\.h|(QtNetwork/)?Q(Tcp|Udp|Ssl|Local)\w*(Socket|Server)"
SCREEN = (
    r"Qt(Gui|Widgets)(/|$)|Q(Gui)?Application$|Q(Widget|Painter|Pixmap|Image|Icon|Color|Font|Palette|Screen|Window|Brush"
    r"|Pen|Style|Dialog|MessageBox|Label|Action|Clipboard|DesktopServices|TextDocument|Validator)\w*$"
)

PROCESS = r"(QtCore/)?QProcess$|spawn\.h"
ONE_PROGRAM = "the only program that is started is clearway-pac, by its full path and with an environment of its own"
START = r"\b(popen|std::system|exec[lv]\w*|posix_spawnp?|fork|CreateProcess\w*|ShellExecute\w*|WinExec|startDetached|findExecutable)\s*\("
UNPACK = r"\b(qUncompress|inflate(Init\w*)?|uncompress|BrotliDecoder\w*|ZSTD_decompress\w*)\s*\("
NOTHING_PACKED = "nothing that others packed is unpacked: a few bytes of it may become gigabytes"

# a header of others, where it may stand, why only there
OTHERS = [
    (TLS, ("core/net/", "core/rehearsal/", "core/supply/", "tests/"), "OpenSSL is spoken only in core/net, by the rehearsal's servers and for signatures"),
    (DNS, ("core/net/", "tests/"), "c-ares is spoken only in core/net"),
    (SOCKETS, ("core/net/", "core/surroundings/", "app/pac/loopbackfile_windows", "tests/"), "the only sockets of the program are in core/net; those of core/surroundings reach the kernel alone, and WinHTTP takes its file from loopback"),
    (SCREEN, ("app/gui/", "tests/"), "only the window needs a screen"),
    (PROCESS, ("core/surroundings/pacchild", "tests/"), ONE_PROGRAM),
]

# words of the code itself: pattern, what it is, where it may not stand, except, why
WORDS = [
    (r"\b(tr|translate)\(", "a translation", "core/", (), "core speaks in codes; app/text makes sentences of them"),
    (r"\b(currentDateTime\w*|currentM?SecsSinceEpoch|system_clock::now)\b", "a wall clock", "core/", ("core/base/clock.h",),
     "time is passed in, so that tests and replays decide what the clock says"),
    (r"\bco_await\s+[\w:.>-]+\s*\(", "co_await on a call", "", (),
     "g++ 12 frees temporaries twice there; name the task first, then await it"),
    (START, "what starts a program", "core/", (), ONE_PROGRAM),
    (START, "what starts a program", "app/", (), ONE_PROGRAM),
    (UNPACK, "what unpacks", "core/", (), NOTHING_PACKED),
    (UNPACK, "what unpacks", "app/", (), NOTHING_PACKED),
]

_INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]', re.MULTILINE)


def house():
    for line in HOUSE.strip().splitlines():
        folder, may = line.split("|")
        yield folder.strip(), {folder.strip(), *may.split()}


ALLOWED = dict(house())


def folder_of(name):
    top, _, rest = name.partition("/")
    return rest.split("/")[0] if top in ("core", "app") and "/" in rest else None


def complaints(tree):
    for name in tree.cpp():
        text, folder = tree.text(name), folder_of(name)
        if folder and folder not in ALLOWED:
            yield f"{name}: the folder {folder} has no place in the house; give it a line in tests/structure/edges.py"
            continue
        for kind, header in _INCLUDE.findall(text):
            target = header.split("/")[0]
            if folder and kind == '"' and target in ALLOWED and not {target, header} & ALLOWED[folder]:
                yield f"{name} includes {header}: {BECAUSE[folder]}"
            for pattern, places, why in OTHERS:
                if re.match(pattern, header) and not name.startswith(places):
                    yield f"{name} includes {header}: {why}"
        code = code_only(text)
        for pattern, what, where, spared, why in WORDS:
            if name.startswith(where) and name not in spared and re.search(pattern, code):
                yield f"{name} uses {what}: {why}"


SAMPLES = [
    ("the judge may read evidence", {"core/verdict/judge.cpp": '#include "evidence/evidence.h"\n'}, None),
    ("the judge may not reach for the network", {"core/verdict/judge.cpp": '#include "net/socket.h"\n'},
     "core/verdict/judge.cpp includes net/socket.h: the judge never touches the network"),
    ("an operation may not judge", {"core/net/connect.cpp": '#include "verdict/verdict.h"\n'}, "an operation neither plans nor judges"),
    ("sentences may name a rehearsal", {"app/text/phrases.cpp": '#include "rehearsal/rehearsal.h"\n'}, None),
    ("sentences may not start a checkup", {"app/text/phrases.cpp": '#include "checkup/checkup.h"\n'}, "need no network"),
    ("a folder nobody planned", {"core/extras/a.cpp": ""}, "has no place in the house"),
    ("OpenSSL in core/net", {"core/net/tls.cpp": "#include <openssl/ssl.h>\n"}, None),
    ("OpenSSL in the judge", {"core/verdict/a.cpp": "#include <openssl/x509.h>\n"}, "OpenSSL is spoken only"),
    ("c-ares in a probe", {"core/probes/a.cpp": "#include <ares.h>\n"}, "c-ares is spoken only"),
    ("a socket in a probe", {"core/probes/a.cpp": "#include <sys/socket.h>\n"}, "the only sockets"),
    ("QTcpSocket in the rehearsal", {"core/rehearsal/a.cpp": "#include <QTcpServer>\n"}, "the only sockets"),
    ("a widget in the command line", {"app/cli/main.cpp": "#include <QApplication>\n"}, "only the window needs a screen"),
    ("an application without a screen", {"app/cli/main.cpp": "#include <QCoreApplication>\n"}, None),
    ("a picture in core", {"core/report/a.cpp": "#include <QImage>\n"}, "only the window needs a screen"),
    ("a sentence in core", {"core/verdict/a.cpp": 'auto t = tr("blocked");\n'}, "core speaks in codes"),
    ("a function that only ends like tr", {"core/net/a.cpp": "auto t = attr(1);\n// tr(x) in a comment\n"}, None),
    ("a wall clock in core", {"core/checkup/a.cpp": "auto t = QDateTime::currentDateTimeUtc();\n"}, "time is passed in"),
    ("a program started", {"core/repair/a.cpp": "#include <QProcess>\n"}, "the only program that is started"),
    ("its environment read", {"core/repair/a.cpp": "#include <QProcessEnvironment>\n"}, None),
    ("a program started by the shell", {"app/cli/a.cpp": "auto *f = popen(x, y);\n"}, "what starts a program"),
    ("a program looked for", {"app/gui/a.cpp": "auto f = QStandardPaths::findExecutable(x);\n"}, "what starts a program"),
    ("an answer unpacked", {"core/net/a.cpp": "auto body = qUncompress(bytes);\n"}, "nothing that others packed is unpacked"),
    ("a document packed", {"core/report/a.cpp": "auto packed = qCompress(bytes);\n"}, None),
    ("a task awaited by name", {"core/net/a.cpp": "auto t = go({1});\nauto r = co_await t;\n"}, None),
    ("a call awaited", {"core/net/a.cpp": "auto r = co_await go({1});\n"}, "name the task first"),
]
