# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Reads documents as their readers do and complains of everything in them that is more than text.

    foreigntext.py html|md|pdf|eml|ndjson|prom|csv FOLDER LISTENER

The readers are not ours: Chromium, cmark-gfm, qpdf, Python's mail and CSV parsers, Prometheus' own parser.
"""

import csv
import email
import email.policy
import html.parser
import http.server
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import threading
import unicodedata


def documents(folder, ending):
    found = sorted(pathlib.Path(folder).glob("*." + ending))
    if len(found) < 60:
        yield "", "", f"only {len(found)} documents ending in .{ending}"
    for path in found:
        yield path.name, path.read_bytes(), None


# HTML: one browser looks at all of them, and once more without their content security policy, so that neither
# escaping nor policy leans on the other.
class Requests(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    seen = []
    pages = {}
    all_loaded = threading.Event()

    def do_GET(self):
        page = Requests.pages.get(self.path)
        if page is None:
            Requests.seen.append(self.path)
        if self.path == "/all-loaded":
            Requests.all_loaded.set()
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.send_header("Content-Length", str(len(page or b"")))
        self.end_headers()
        self.wfile.write(page or b"")

    do_POST = do_GET

    def log_message(self, *_):
        pass


DRIVER = """<!DOCTYPE html><meta charset=utf-8><link rel=icon href=data:,><body><img src="/control">
<script>
const pages = {pages};
const next = () => {{
  if (pages.length === 0) return setTimeout(() => {{ new Image().src = '/all-loaded'; }}, 500);
  const frame = document.createElement('iframe');
  frame.onload = next;
  frame.src = pages.pop();
  document.body.append(frame);
  // The later ones stay, with whatever they may have begun; all of them together would need gigabytes.
  const frames = document.getElementsByTagName('iframe');
  if (frames.length > 16) frames[0].remove();
}};
next();
</script>"""


def html_documents(folder, listener):
    host, port = listener.split(":")
    for name, content, complaint in documents(folder, "html"):
        if complaint:
            yield complaint
            continue
        if b"Content-Security-Policy" not in content:
            yield f"{name} has no content security policy"
        Requests.pages["/page/" + name] = content
        Requests.pages["/bare/" + name] = re.sub(rb'<meta http-equiv="Content-Security-Policy"[^>]*>', b"", content)
    Requests.pages["/driver"] = DRIVER.format(pages=json.dumps(list(Requests.pages))).encode()
    server = http.server.ThreadingHTTPServer((host, int(port)), Requests)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as work:
        browser = subprocess.Popen(
            [shutil.which("chromium") or "chromium", "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
             "--disable-dev-shm-usage", "--disable-background-networking", "--disable-component-update",
             "--disable-sync", "--disable-extensions",
             "--disable-renderer-backgrounding", "--disable-background-timer-throttling",
             "--disable-backgrounding-occluded-windows", "--disable-features=PaintHolding,CalculateNativeWinOcclusion",
             f"--user-data-dir={work}", "--remote-debugging-port=0", f"http://{listener}/driver"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        try:
            while not Requests.all_loaded.wait(0.1) and browser.poll() is None:
                pass  # however slow it is: the test has a limit of its own
        finally:
            ended = browser.poll()
            browser.terminate()
            browser.wait()
    if "/control" not in Requests.seen or not Requests.all_loaded.is_set():
        yield f"the browser did not come through (it ended with {ended}): {Requests.seen}"
    for path in Requests.seen:
        if path not in ("/control", "/all-loaded"):
            yield f"a document fetched {path}"


# Markdown
class Elements(html.parser.HTMLParser):
    OURS = {"p", "strong", "em", "code", "pre", "ul", "li", "br", "blockquote", "table", "thead", "tbody", "tr", "th", "td"}

    def __init__(self):
        super().__init__()
        self.others = []

    def handle_starttag(self, tag, attributes):
        if tag not in self.OURS or attributes:
            self.others.append(tag)


def md_documents(folder, _):
    extensions = [word for name in ("table", "autolink", "strikethrough", "footnotes") for word in ("-e", name)]
    for name, content, complaint in documents(folder, "md"):
        if complaint:
            yield complaint
            continue
        if len(content.decode()) > 4000:
            yield f"{name} has more than 4,000 characters"
        rendered = subprocess.run(["cmark-gfm", "--unsafe", *extensions], input=content, capture_output=True, check=True).stdout
        elements = Elements()
        elements.feed(rendered.decode())
        if elements.others:
            yield f"{name} renders as {sorted(set(elements.others))}"
        prose = re.sub(r"<code>.*?</code>", "", rendered.decode(), flags=re.DOTALL)
        if re.search(r"://|www\.|@\w", prose):
            yield f"{name} has an address or a mention outside of code"


# PDF
def active_characters(text):
    return {f"U+{ord(c):04X}" for c in text if c not in "\n\f" and unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp")}


def pdf_documents(folder, _):
    for name, content, complaint in documents(folder, "pdf"):
        if complaint:
            yield complaint
            continue
        plain = subprocess.run(["qpdf", "--qdf", str(pathlib.Path(folder) / name), "-"], capture_output=True)
        if plain.returncode:
            yield f"{name}: {plain.stderr.decode(errors='replace')}"
        # Names stand outside of strings; a payload's own brackets are escaped there.
        code = re.sub(rb"\((?:[^()\\]|\\.)*\)", b"", plain.stdout, flags=re.DOTALL)
        for reader in (["pdfinfo"], ["pdftotext", "-layout"]):
            path = str(pathlib.Path(folder) / name)
            read = subprocess.run([*reader, path, *(["-"] if reader[0] == "pdftotext" else [])], capture_output=True)
            if read.returncode or active_characters(read.stdout.decode()):
                yield f"{name}: {reader[0]} shows {active_characters(read.stdout.decode())} {read.stderr[:80]}"
        for active in (b"/URI", b"/JavaScript", b"/JS", b"/Launch", b"/Annot", b"/OpenAction", b"/AA", b"/XObject",
                       b"/EmbeddedFile", b"/AcroForm", b"/SubmitForm", b"/GoToR"):
            if active in code:
                yield f"{name} holds {active.decode()}"


# Mail
def eml_documents(folder, _):
    headers = ["X-Unsent", "Subject", "MIME-Version", "Content-Type"]
    types = ["multipart/mixed", "text/plain", "application/pdf", "application/json"]
    for name, content, complaint in documents(folder, "eml"):
        if complaint:
            yield complaint
            continue
        if re.search(rb"(?<!\r)\n|\r(?!\n)|[^\x20-\x7e\r\n]", content):
            yield f"{name} has a bare line end or a byte that is not printable ASCII"
        if max(map(len, content.split(b"\r\n"))) > 78:
            yield f"{name} has a line of more than 78 characters"
        mail = email.message_from_bytes(content, policy=email.policy.default)
        parts = list(mail.walk())
        if mail.keys() != headers or [part.get_content_type() for part in parts] != types:
            yield f"{name} has headers {mail.keys()} and parts {[part.get_content_type() for part in parts]}"
            continue
        defects = [defect for part in parts for defect in part.defects]
        if defects:
            yield f"{name}: {defects}"
        for part in parts[2:]:
            if not re.fullmatch(r"clearway-[A-Za-z0-9-]{1,40}\.(pdf|json)", part.get_filename() or ""):
                yield f"{name} attaches {part.get_filename()!r}"
        json.loads(parts[3].get_content())
        if not parts[2].get_content().startswith(b"%PDF-"):
            yield f"{name} attaches no PDF"


# Lines
def ndjson_documents(folder, _):
    for name, content, complaint in documents(folder, "ndjson"):
        if complaint:
            yield complaint
            continue
        lines = content.decode().splitlines()  # breaks at U+2028, U+0085, form feeds too
        if len(lines) != content.count(b"\n") or not content.endswith(b"\n"):
            yield f"{name} has lines that others would break"
        for line in content.split(b"\n")[:-1]:
            event = json.loads(line)
            if len(line) >= 64 * 1024 or event["schema"] != "clearway-event/1" or event["event"] not in ("run", "check"):
                yield f"{name} has a line that is no event: {line[:80]!r}"
        if [json.loads(line)["event"] for line in lines].count("run") != 1:
            yield f"{name} has not one run"


def prom_documents(folder, _):
    from prometheus_client.parser import text_string_to_metric_families
    labels = {"version", "catalogue", "redaction", "rehearsal", "status", "mode", "code"}
    for name, content, complaint in documents(folder, "prom"):
        if complaint:
            yield complaint
            continue
        families = list(text_string_to_metric_families(content.decode()))
        samples = [sample for family in families for sample in family.samples]
        if len(families) > 12 or len({family.name for family in families}) != len(families):
            yield f"{name} has the families {[family.name for family in families]}"
        if len(samples) != sum(not line.startswith("#") for line in content.decode().splitlines()):
            yield f"{name} has samples that others would not see"
        others = {label for sample in samples for label in sample.labels} - labels
        if others or any(not sample.name.startswith("clearway_") for sample in samples):
            yield f"{name} has labels {others} or foreign names"


def csv_documents(folder, _):
    for name, content, complaint in documents(folder, "csv"):
        if complaint:
            yield complaint
            continue
        rows = list(csv.reader(content.decode().splitlines(keepends=True)))
        if len({len(row) for row in rows}) != 1:
            yield f"{name} has rows of {sorted({len(row) for row in rows})} cells"
        for cell in (cell for row in rows for cell in row):
            if cell.lstrip()[:1] in tuple("=+-@\t\r|＝＋－＠") and not re.fullmatch(r"-?[0-9.]+|-", cell):
                yield f"{name} has the cell {cell[:40]!r}"


if __name__ == "__main__":
    kind, where, address = sys.argv[1:]
    for said in globals()[kind + "_documents"](where, address):
        print(said)
