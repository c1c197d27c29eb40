# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The man pages and the completion name the options that the programs' --help names, and no others.

    spokenoptions.py CLEARWAY-CLI CLEARWAY|- ROOT             complaints, one a line; exit code 1 when there are any
    spokenoptions.py --bites CLEARWAY-CLI CLEARWAY|- ROOT     the same on pages with a line taken out and one put in
"""

import os
import pathlib
import re
import subprocess
import sys


def said(*command):
    """Without a display, which whoever asks over SSH may not have."""
    without = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return subprocess.run(command, capture_output=True, text=True, check=True, env=without).stdout


def helped(text):
    """Options of one verb's --help, with the words that may follow each: {"--language": {"de", "en"}, "--json": set()}."""
    found = {}
    for option, value, meaning in re.findall(r"^  (--[a-z-]+) ?(\S*)  +(.*)$", text, re.M):
        listed = re.search(r"(?:[a-z-]+, )+[a-z-]+ or [a-z-]+", meaning)
        words = value.split("|") if "|" in value else re.split(r", | or ", listed.group()) if listed else []
        found[option] = {word for word in words if word.islower()}
    return found


class Programs:
    """What both programs say of themselves."""

    def __init__(self, cli, window):
        self.scenarios = set(re.findall(r"^([a-z0-9-]+) ", said(cli, "rehearse", "--list"), re.M))
        names = re.findall(r"^  clearway-cli (\w+)", said(cli, "--help"), re.M)
        self.verbs = {name: helped(said(cli, name, "--help")) for name in names}
        self.pages = {"clearway-cli": {"--help", "--version"}.union(*self.verbs.values())}
        if window != "-":
            options = re.findall(r"\[(--[a-z-]+) ?([^\]]*)\]", said(window, "--help"))
            self.verbs["clearway"] = {name: {word for word in value.split("|") if "|" in value and word.islower()}
                                      for name, value in options}
            self.pages["clearway"] = {"--help", "--version", *self.verbs["clearway"]}
        self.words = {name: words for options in self.verbs.values() for name, words in options.items() if words}


def of_page(name, page, wanted, words):
    for option, listed in re.findall(r"^\.It Fl (-[a-z-]+) Cm ((?:[a-z-]+ \| )+[a-z-]+)$", page, re.M):
        if set(listed.split(" | ")) != words.get("-" + option):
            yield f"{name}.1 gives -{option} the words {listed}, the program other ones"
    found = {"-" + option for option in re.findall(r"^\.It Fl (-[a-z-]+)", page, re.M)}
    yield from (f"{name}.1 lacks {option}" for option in sorted(wanted - found))
    yield from (f"{name}.1 has {option}, which the program has not" for option in sorted(found - wanted))


SHELL = """
source /dev/stdin
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
if [ "$1" = clearway ]; then _clearway; else _clearway_cli; fi
printf '%s\\n' "${COMPREPLY[@]}"
"""


def completed(completion, *words):
    done = subprocess.run(["bash", "-c", SHELL, "bash", *words], input=completion, capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def differ(where, found, wanted):
    yield from (f"the completion of {where} lacks {word}" for word in sorted(wanted - found))
    yield from (f"the completion of {where} offers {word}, which the program does not know" for word in sorted(found - wanted))


def of_completion(completion, verbs):
    yield from differ("clearway-cli", completed(completion, "clearway-cli", ""), {"--help", "--version", *set(verbs) - {"clearway"}})
    for verb, options in verbs.items():
        line = ["clearway"] if verb == "clearway" else ["clearway-cli", verb]
        general = {"--help", "--version"} if verb == "clearway" else {"--help"}
        yield from differ(verb, completed(completion, *line, "--"), general | set(options))
        for option, words in options.items():
            if words:
                yield from differ(f"{verb} {option}", completed(completion, *line, option, ""), words)
                one = min(words)
                yield from differ(f"{verb} {option}={one}", completed(completion, *line, option, "=", one), {one})


def complaints(programs, pages, completion):
    for name, wanted in programs.pages.items():
        yield from of_page(name, pages[name], wanted, programs.words)
    yield from of_completion(completion, programs.verbs)
    offered = completed(completion, "clearway-cli", "check", "--rehearse", "")
    yield from differ("check --rehearse", offered, programs.scenarios)


def bites(programs, pages, completion):
    """Complaints that did not come."""
    page = pages["clearway-cli"]
    for story, changed, words in [
        ("an option taken from the page", (re.sub(r"^\.It Fl -sweep$", "", page, flags=re.M), completion), "clearway-cli.1 lacks --sweep"),
        ("one put into the page", (page + ".It Fl -swept\n", completion), "clearway-cli.1 has --swept"),
        ("an option taken from the completion", (page, completion.replace("--sweep ", "")), "completion of check lacks --sweep"),
        ("one put into the completion", (page, completion.replace("--sweep ", "--sweep --swept ")), "offers --swept"),
        ("a word taken from the page", (page.replace("nftables | squid", "squid"), completion), "gives --for the words squid"),
        ("a word taken from the completion", (page, completion.replace("nftables squid", "squid")), "catalogue --for lacks nftables"),
    ]:
        found = list(complaints(programs, {**pages, "clearway-cli": changed[0]}, changed[1]))
        if len(found) != 1 or words not in found[0]:
            yield f"{story}: expected one complaint with: {words}, got {found}"


def main():
    check = bites if sys.argv[1] == "--bites" else complaints
    cli, window, root = sys.argv[-3:]
    path = f"{pathlib.Path(cli).parent}:{os.environ['PATH']}"  # the completion asks the program for its rehearsals
    os.environ.update(PATH=path, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")
    texts = pathlib.Path(root, "packaging", "linux")
    pages = {name: (texts / f"{name}.1").read_text(encoding="utf-8") for name in ("clearway", "clearway-cli")}
    completion = (texts / "clearway-completion.bash").read_text(encoding="utf-8")
    found = list(check(Programs(cli, window), pages, completion))
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
