// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// From cells to causes: one finding per cause, not per row.
//
// clang-format off
// A finding carries codes and technical strings; app/text makes the sentences. `arguments` has one of five shapes,
// always complete (an unknown entry is an empty string). Lists inside one entry are joined by ", ". Numbers are decimal.
//
// An ICMP sender is an address, or "self" where this computer itself lets nothing out.
//
// HOSTS   [0] hosts affected (number)   [1] hosts of that kind asked (number)   [2] detail   [3] extra   [4…] the hosts
//         "every name", "all hosts" is [0] == [1].
//   dns-failing            [1] names asked           [2] failure code ("dns_timeout")     [3] resolvers asked
//   dns-answer-rewritten   [1] names that resolved   [2] kind of address ("private", "cgnat", "link_local", "loopback",
//                          "unspecified", "documentation", "multicast", "reserved")       [3] first such address
//   gateway-unreachable    [0] attempts failed [1] the same [2] most frequent failure code [3] ICMP sender
//   domain-unreachable     [1] hosts asked           [2] most frequent failure code       [3] ICMP sender; "answered":
//                          TCP opened, but what answered was not the server
//                          status failed: a required host, with it others that failed in the same way; limited: only
//                          optional hosts, or hosts of rows that have others which answer; unclear: only hosts that
//                          nobody documents, and they stayed silent, so that nothing is proven
//   tls-disrupted          [1] hosts whose TCP opened [2] failure code ("tls_timeout": the hello is swallowed,
//                          "connection_reset", "tls_closed": cut off)                     [3] ""
// NETS    [0] networks affected (number) [1] networks tested (number) [2] ports affected [3] ports that answered in these
//         networks [4] ICMP senders [5…] the networks, "173.199.0.0/18"
//         "all UDP": [0] == [1] and [3] empty and [2] names every UDP port; "only port 8200": [2] == "8200" and [3] not
//         empty; "only 173.199.0.0/18": [0] < [1].
//   tcp-range-blocked, tcp-range-unconfirmed, udp-blocked, udp-unconfirmed
//                          tcp-range-blocked [3] "443": only parts of networks are, which a sweep of every address showed,
//                          or single addresses that were sampled; [5…] these parts, "173.199.32.0/19"; [4] empty: every
//                          address of them refuses
//                          [3] "silent": the same, but nobody answers from the rest of these networks; [4] empty: the
//                          system hides who forbids
//                          tcp-range-unconfirmed [3] "opened": connections open, by a proxy that agrees to any
//                          udp-blocked [4] "hop 2 10.20.0.1": nobody refused, but hop traces show that UDP ends there, or
//                          "hop 0", that it is not seen at any
//                          udp-blocked with status limited: not every port of these networks is known to be blocked
// RACE    [0] ports [1] ports that work [2] detail [3] extra [4…] hosts
//   gateway-port-blocked   [0] blocked ports         [2] failure code                     [3] ICMP sender
//                          status ok: information, 8200 or 80 is closed while 443 works; otherwise 443 itself is closed
//   gateway-false-winner   [0] ports it answered on  [1] ports of real winners
//                          [2] "plaintext", "untrusted" or "name_mismatch"
//                          [3] the issuer, or the first line of the plaintext (foreign text); subject: its endpoint
//                          status ok: information, the real gateway was reached as well
// CHAIN   one finding per root that the public set does not know; subject: [2]
//   tls-inspection-trusted, tls-inspection-untrusted
//         [0] hosts affected (number)      [1] hosts that showed a certificate (number)
//         [2] issuer of the first leaf: common name, else organisation, else all of it   [3] its organisation
//         [4] product that the certificate says it is, [5] "high", "medium" or "low" certainty, [6] kind and
//         [7] way to exempt, words of catalogue/interceptortable.h; all four empty: not known
//         [8] what agrees, words of inspectionsigns.h, "local-root, several-clouds"; the confidence follows from it
//         [9] paths, "direct, proxy:proxy.example:3128"
//         [10] domains to exempt, "*.goto.com, *.getgo.com"   [11] networks to exempt
//         [12] keys and signatures that are too weak, "RSA 1024, sha1WithRSAEncryption"; no verdict hangs on them
//         [13…] the hosts
// OTHER
//   clock-wrong            [0] "ahead" or "behind"  [1] what the clock said, "2027-03-02 08:00" (UTC)  [2] what it
//                          should have said; by certificates alone the nearest moment that it can have been
//                          [3] "certificates", "dates" or both  [4…] hosts that contradict it; subject: the first
//                          status ok: information, nothing failed for it
// PROXY   HOSTS about what a chosen proxy answered; subject: its "HOST:PORT"; hosts and networks it answered so for
//   proxy-unreachable      [2] failure code          [3] ""
//   proxy-auth-required    [2] schemes offered ("basic, negotiate")                       [3] ""
//   proxy-auth-failed      [2] scheme tried          [3] schemes offered
//   proxy-denied           [2] failure code ("proxy_denied"; "proxy_protocol": it agreed, then spoke itself, or is no
//                          proxy; "page": it opened TLS itself to answer)  [3] HTTP status and known page,
//                          "403 squid-error"
//   websocket-blocked      HOSTS; [2] failure code   [3] ""; HTTPS of these hosts works
// DEVICE  [0] ports on which a canary, or a SYN with a small hop limit, was accepted  [1] HTTP status of the demand;
//         transparent-proxy: what was accepted, "canary" or only "hop-limit"
//         [2] how the device names itself (foreign text)  [3] host of its sign-in page (foreign text)
//         [4…] all GoTo networks of today; subject: [3]
//   captive-portal, transparent-proxy, transparent-proxy-auth
// SETTING subject: the server, host or URL meant
//   proxy-conflict         [0] hosts answered for differently (number) [1] the first; then for each source that speaks:
//                          origin, place, answer ("http://proxy.example:3128", "direct")
//   proxy-stored-stale     [0] stored server [1] "no_answer" or "different" [2] today's answer [3] place
//   pac-failed             [0] URL [1] failure code [2] detail (foreign text)
//   pac-limited-parser     [0] URL [1] constructs (number) [2…] "LINE: TEXT" (foreign text)
//   wpad-present           [0] URL [1] "dhcp" or "dns"
// VPN     [0] adapters of the tunnel [1] adapters that carry the rest, or GoTo's networks, past it
//         [2] GoTo networks through the tunnel  [3] GoTo networks past it  [4] other networks in the tunnel, by its routes
//         [5] words of vpnlayout.h: "whole", "mixed", "goto-only"          [6] GoTo networks that nothing carries
//         [7] "pin" or "release": what the statements do  [8…] statements in the language of this computer's system that
//         would send GoTo's networks past the tunnel (pin), or into it again (release); status ok: information
//   vpn-full-tunnel, vpn-goto-direct, vpn-internal-only; subject: [0]
// OTHER
//   ipv6-only              [0] prefix of the NAT64, "64:ff9b::/96"; empty: none was found, and IPv4 has no way
//   slow-setup             [0] milliseconds by proxy [1] milliseconds directly [2] "HOST:PORT" of the proxy
//   no-network             [0…] adapters that exist and are down; may be empty
//   dns-outside-range      [0] hosts affected (number), then for each: host, address, networks it must lie in
//
// `subject` is the first host or network, or what the row above says. `modes` are those that one of the cells behind
// the finding limits, fails or leaves unclear; `status` is the worst of that, Ok where no mode suffers.
// clang-format on
#pragma once

#include "verdict/verdict.h"

namespace clearway::verdict {

struct Scene;

/// All findings: first what keeps the best mode from working well, so that whoever reads a single one reads
/// why it does not work better today; then worst first; last what only informs. `matrix`, `races` and the
/// best mode are those judged from the same scene.
[[nodiscard]] std::vector<Finding> findings(const Scene &scene, const std::vector<Cell> &matrix,
                                            const std::vector<Race> &races,
                                            std::optional<catalogue::ModeId> best);

} // namespace clearway::verdict
