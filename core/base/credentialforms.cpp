// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What credentials look like where people and programs write them down.
#include "base/textforms.h"

namespace clearway::base {
namespace {

// What a value may be: in quotes, or up to what ends it in URLs, headers, settings and command lines.
#define VALUE R"~((?:"([^"\r\n]{1,2048})"|'([^'\r\n]{1,2048})'|([^\s&;,"'<>{}\])]{1,2048})))~"
#define KEYS                                                                                                                 \
    R"~((?:passw(?:or)?d|passwort|kennwort|passphrase|passcode|pwd|secret|token|api[_ -]?key|access[_-]?key)~"               \
    R"~(|private[_-]?key|credentials?|session[_-]?id|session[_-]?key|sessid|jsessionid|phpsessid|saml(?:request|response))~" \
    R"~(|relaystate|code_verifier|client_assertion|auth[_-]?key|authkey|signature|otp|nonce|cnonce))~"

const std::vector<TextForm> &forms()
{
    static const std::vector<TextForm> all = [] {
        const auto form = [](const char *pattern) { return textForm(RemovedKind::Credential, pattern); };
        return std::vector<TextForm>{
            // user information of a URL, also one with reserved characters that nobody escaped
            form(R"~(//([^\s/?#"'<>\\]{1,1024})@)~"),
            form(R"~(//([^\s/@:"'<>]{1,256}:[^\s"'<>]{1,512})@)~"),
            form(R"~((?:^|[\s"'=;,(])([^\s:/@"'=;,()]{1,128}:[^\s/@"']{1,256})@[\w.\[-])~"),
            // headers (RFC 9110 11.6, RFC 6265)
            form(R"~(\b(?:proxy-)?authori[sz]ation["']?\s{0,4}[:=]\s{0,4}["']?([^\r\n]{1,8192}))~"),
            form(R"~(\b(?:set-)?cookie2?["']?\s{0,4}[:=]\s{0,4}([^\r\n]{1,8192}))~"),
            form(
                R"~(\bx-[a-z-]{0,30}(?:auth|token|key|secret|session)[a-z-]{0,30}\s{0,4}[:=]\s{0,4}([^\r\n]{1,4096}))~"),
            form(
                R"~(\b(?:basic|bearer|negotiate|ntlm|kerberos|digest)\s{1,4}(?-i:(?=\S{0,4096}(?:[0-9+/=]|[a-z]\S{0,64}[A-Z])))([A-Za-z0-9+/=_.~-]{8,8192}))~"),
            // settings, queries, JSON, XML, command lines, sentences
            form(R"~([\w.-]{0,40})~" KEYS R"~([\w-]{0,12}["']?\s{0,4}(?:=>|[:=])\s{0,4})~" VALUE),
            form(
                R"~([?&;](?:key|code|state|auth|pass|user|pin|sid|sig|ticket|jwt|assertion)=([^\s&;"'<>]{1,4096}))~"),
            form(R"~(<[\w:.-]{0,40})~" KEYS R"~([\w-]{0,12}>([^<]{1,2048})<)~"),
            form(R"~(\bpass(?:word|wort|phrase)\s{1,3}(?:is|was|lautet|ist)\s{1,3}(\S{1,256}))~"),
            form(
                R"~((?<![\w-])--?(?:password|passwd|pass|proxy-password|token|secret|api-key)[ =](\S{1,1024}))~"),
            form(R"~((?<![\w-])--?(?:u|user|proxy-user|U)[ =](\S{1,128}:\S{1,1024}))~"),
            // blobs that are known by how they begin
            form(R"~(\b(eyJ[\w-]{8,8192}\.[\w-]{1,8192}\.?[\w-]{0,8192}))~"), // JSON web token, RFC 7519
            form(R"~((TlRMTVNTUA[A-Za-z0-9+/=_-]{2,8192}))~"), // NTLMSSP in base64
            form(R"~((NTLMSSP[\s\S]{0,4096}))~"),
            form(R"~(\b((?-i:YII)[A-Za-z0-9+/=]{30,16384}))~"), // SPNEGO with a Kerberos ticket, RFC 4178
            form(R"~(\b((?-i:AKIA|ASIA)[A-Z0-9]{16})\b)~"),
            form(
                R"~(\b(gh[pousr]_\w{16,255}|github_pat_\w{16,255}|glpat-[\w-]{15,255}|xox[a-z]-[\w-]{8,255}))~"),
            form(R"~(\b([sr]k_(?:live|test)_\w{8,255}|AIza[\w-]{30,64}|ya29\.[\w-]{10,512}))~"),
            form(
                R"~((-----BEGIN [A-Z ]{0,20}PRIVATE KEY-----[^-]{0,16384}(?:-----END [A-Z ]{0,20}PRIVATE KEY-----)?))~"),
        };
    }();
    return all;
}

#undef VALUE
#undef KEYS

} // namespace

std::vector<Sensitive> credentialsIn(const QString &text, const KnownNames &names)
{
    std::vector<Sensitive> all;
    addForms(forms(), text, all);
    addSecrets(names.secrets, text, all);
    return all;
}

} // namespace clearway::base
