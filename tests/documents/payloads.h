// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What a hostile server, proxy or report would write wherever it may write something.
#pragma once

#include <QString>

namespace clearway::tests {

struct Payload {
    const char *name;
    const char16_t
        *text; ///< LISTENER stands for the address where a test waits for requests, NUL for the character
};

// clang-format off
inline constexpr Payload payloads[] = {
    // Terminals (O1)
    {"terminal-colour", u"\x1b[31mred\x1b[0m"},
    {"terminal-title", u"\x1b]0;owned\x07"},
    {"terminal-clipboard", u"\x1b]52;c;ZWNobw==\x07"},
    {"terminal-link", u"\x1b]8;;http://LISTENER/osc8\x1b\\click\x1b]8;;\x1b\\"},
    {"terminal-c1-csi", u"\u009b31m"},
    {"terminal-c1-osc", u"\u009d0;t\u009c"},
    {"terminal-device-string", u"\x1bP+q544e\x1b\\"},
    {"terminal-clear", u"\x1b[2J\x1b[H"},
    {"terminal-bell-and-backspace", u"a\x07\x08b"},
    {"terminal-carriage-return", u"Does not work\rWorks        "},
    {"terminal-report", u"\x1b[6n"},
    {"terminal-charset", u"\x0e\x0f\x1b(0"},
    // HTML (O2)
    {"html-script", u"<script>new Image().src='http://LISTENER/script'</script>"},
    {"html-img-error", u"<img src=x onerror=\"new Image().src='http://LISTENER/onerror'\">"},
    {"html-img", u"<img src=\"http://LISTENER/img\">"},
    {"html-svg", u"<svg onload=\"fetch('http://LISTENER/svg')\"></svg>"},
    {"html-attribute-double", u"\" onmouseover=\"fetch('http://LISTENER/dq')\" x=\""},
    {"html-attribute-single", u"' autofocus onfocus='fetch(`http://LISTENER/sq`)' x='"},
    {"html-style", u"<style>@import 'http://LISTENER/css';</style>"},
    {"html-style-end", u"</style><script src=http://LISTENER/se></script>"},
    {"html-title-end", u"</title><img src=http://LISTENER/te>"},
    {"html-refresh", u"<meta http-equiv=refresh content=\"0;url=http://LISTENER/refresh\">"},
    {"html-base", u"<base href=http://LISTENER/>"},
    {"html-link", u"<link rel=stylesheet href=http://LISTENER/link>"},
    {"html-iframe", u"<iframe src=http://LISTENER/iframe></iframe>"},
    {"html-object", u"<object data=http://LISTENER/object></object>"},
    {"html-form", u"<form action=http://LISTENER/form><button>Check again</button></form>"},
    {"html-comment", u"--><script>fetch('http://LISTENER/comment')</script><!--"},
    {"html-cdata", u"]]><img src=http://LISTENER/cdata>"},
    {"html-javascript-link", u"<a href=\"javascript:fetch('http://LISTENER/js')\">more</a>"},
    {"html-entities", u"&lt;script&gt;&#60;b&#62;&quot;"},
    {"html-null", u"<scrNULipt>alert(1)</scrNULipt>"},
    {"html-textarea", u"</textarea></pre></td></table><video src=http://LISTENER/video autoplay>"},
    // Markdown (O4)
    {"markdown-link", u"[reset your password](http://LISTENER/md)"},
    {"markdown-image", u"![x](http://LISTENER/mdimg)"},
    {"markdown-autolink", u"<http://LISTENER/auto>"},
    {"markdown-bare-link", u"see http://LISTENER/bare and www.evil.example today"},
    {"markdown-mail", u"mail root@evil.example now"},
    {"markdown-mention", u"@everyone @channel @here look"},
    {"markdown-fence", u"```\n[x](http://LISTENER/f)\n```"},
    {"markdown-long-fence", u"`````` ~~~~~~ ``````"},
    {"markdown-fence-alone", u"``````````"},
    {"markdown-short-code", u":tada: GH-12 3f2a91c"},
    {"markdown-table", u"a | b | [c](http://LISTENER/t) |\n|---|"},
    {"markdown-reference", u"[a]: http://LISTENER/ref \"t\""},
    {"markdown-heading", u"# Works\n====="},
    {"markdown-html", u"<details open><summary>x</summary><img src=http://LISTENER/d></details>"},
    {"markdown-escape", u"\\[x](http://LISTENER/esc)\\"},
    {"markdown-footnote", u"[^1] ~~struck~~ **bold** __bold__"},
    // Spreadsheets (O3)
    {"csv-equals", u"=HYPERLINK(\"http://LISTENER/csv\",\"ok\")"},
    {"csv-plus", u"+cmd|'/C calc'!A0"},
    {"csv-minus", u"-2+3+cmd|'/C calc'!A0"},
    {"csv-at", u"@SUM(1+1)*cmd|'/C calc'!A0"},
    {"csv-tab", u"\t=1+1"},
    {"csv-return", u"\r=1+1"},
    {"csv-full-width", u"\uff1d1+1"},
    {"csv-new-row", u"a\"\r\n=1+1,\"b"},
    // Mail (O7)
    {"mail-header", u"x\r\nBcc: victim@evil.example"},
    {"mail-body", u"x\r\n\r\n<html>"},
    {"mail-boundary", u"\r\n--=_clearway_\r\nContent-Type: text/html\r\n\r\n<b>"},
    {"mail-encoded-word", u"=?UTF-8?Q?=0D=0ABcc:_victim=40evil.example?="},
    {"mail-dot", u"\r\n.\r\nMAIL FROM:<a@b>"},
    // Lines of logs and metrics (O8, O9, O11)
    {"ndjson-new-line", u"\"}\n{\"event\":\"run\",\"status\":\"ok\"}"},
    {"ndjson-separators", u"a\u2028{}\u2029{}\u0085{}\x0b{}\x0c{}"},
    {"prometheus-label", u"\"} 1\nclearway_status{status=\"ok"},
    {"prometheus-backslash", u"a\\\\\"} 1 #"},
    {"log-line", u"ok\n2026-11-20 14:02:31 clearway: Works"},
    // Direction and look-alikes (O10)
    {"bidi-override", u"\u202egpj.exe"},
    {"bidi-isolate", u"\u2066\u2067a\u2069"},
    {"bidi-mark", u"a\u200f\u200eb\u061c"},
    {"zero-width", u"go\u200bto\u200d.\u2060com\ufeff"},
    {"tag-characters", u"\U000e0041\U000e0042"},
    {"variation", u"a\ufe0f\u00ad"},
    {"homoglyph", u"g\u043et\u043e.com"},
    // PDF (O6) and Qt (O5)
    {"pdf-string", u") Tj ET /URI (http://LISTENER/pdf) ("},
    {"pdf-objects", u"endstream endobj 99 0 obj <</S/JavaScript/JS(app.alert(1))>>"},
    {"pdf-escape", u"\\) \\( \\051 \\"},
    {"pdf-launch", u"<</Type/Action/S/Launch/F(calc)>>"},
    {"qt-rich-text", u"<html><img src=\"file:///etc/hostname\"><a href=\"http://LISTENER/qt\">x</a>"},
    {"qt-mnemonic", u"&Open &&amp;"},
    {"qt-format", u"%1 %2 %n %s %L1"},
    // Anything (O12)
    {"file-name", u"../../etc/passwd"},
    {"file-name-of-windows", u"..\\CON:.pdf"},
    {"shell", u"$(id) `id` ; rm -rf ~ #"},
    {"long", u"LONG"},
    {"all-bytes", u"ALLBYTES"},
};
// clang-format on

/// The text itself; `long` and `all-bytes` are made here.
[[nodiscard]] inline QString textOf(const Payload &payload, const QString &listener)
{
    QString text = QString::fromUtf16(payload.text);
    QString all;
    for (char16_t c = 0; c < 0x100; ++c)
        all += QChar(c);
    text.replace(QStringLiteral("ALLBYTES"), all);
    text.replace(QStringLiteral("NUL"), QString(QChar(0)));
    text.replace(QStringLiteral("LONG"), QString(6'000, QChar(u'W')));
    return text.replace(QStringLiteral("LISTENER"), listener);
}

} // namespace clearway::tests
