// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A small whole catalogue for tests of the reader, changed by replacing text in it.
#pragma once

#include <QByteArray>

namespace sample {

inline const QByteArray catalogue = R"({
  "schema": "clearway-catalogue/1",
  "id": "sample",
  "version": "2026-01",
  "date": "2026-01-31",
  "title": {"en": "Sample", "de": "Muster"},
  "domains": [
    {
      "pattern": "*.wide.example",
      "use": {"en": "Start", "de": "Beginn"},
      "points_to": ["goto", "aws"],
      "products": ["webinar"],
      "hosts": [
        {"name": "a.wide.example", "origin": "documented", "expected_in": ["173.199.0.0/18"]},
        {"name": "b.wide.example", "origin": "inferred", "products": ["training"]}
      ]
    },
    {
      "pattern": "one.example",
      "use": {"en": "Extra", "de": "Zusatz"},
      "points_to": ["google-cloud"],
      "optional": true,
      "exempt_from_inspection": true,
      "works_through_proxy": false,
      "hosts": [{"name": "one.example", "origin": "documented"}]
    }
  ],
  "openers": [{"host": "open.example", "use": {"en": "Opener", "de": "Opener"}, "points_to": ["aws"]}],
  "gateway": {
    "hosts": [{"name": "gate.wide.example", "origin": "documented"}],
    "race_ports": [8200, 443, 80]
  },
  "tcp_ports": [443],
  "tcp_networks": [
    {"cidr": "173.199.0.0/18", "use": {"en": "Audio", "de": "Ton"}},
    {"cidr": "216.219.112.0/20", "use": {"en": "Old", "de": "Alt"}, "historic": true}
  ],
  "udp_ports": [1853, 8200],
  "udp_networks": [{"cidr": "67.217.64.0/19", "use": {"en": "Video", "de": "Bild"}}],
  "modes": [
    {"id": "proxy-only", "title": {"en": "A", "de": "A"}, "goto_tcp": "proxy", "other_tcp": "proxy", "udp": "none"},
    {"id": "proxy-with-udp", "title": {"en": "B", "de": "B"}, "goto_tcp": "proxy", "other_tcp": "proxy", "udp": "direct"},
    {"id": "split", "title": {"en": "C", "de": "C"}, "goto_tcp": "direct", "other_tcp": "proxy", "udp": "direct"},
    {"id": "unrestricted", "title": {"en": "D", "de": "D"}, "goto_tcp": "direct", "other_tcp": "direct", "udp": "direct"}
  ],
  "vpn_layouts": [{"id": "full-tunnel", "title": {"en": "All", "de": "Alles"}}],
  "media_quality": {"source": {"en": "Us", "de": "Wir"}, "loss_pct": {"good": 1, "fair": 3},
                    "rtt_ms": {"good": 300, "fair": 800}, "jitter_ms": {"good": 30, "fair": 60},
                    "mos": {"good": 4.03, "fair": 3.6}},
  "websocket_hosts": [{"name": "a.wide.example", "origin": "documented"}]
})";

/// The smallest file that is accepted: an old list.
inline const QByteArray historic = R"({
  "schema": "clearway-catalogue/1",
  "id": "old",
  "version": "1",
  "date": "2014-01-31",
  "title": {"en": "Old", "de": "Alt"},
  "historic": true,
  "tcp_networks": [{"cidr": "64.74.80.0/24", "use": {"en": "Old", "de": "Alt"}}]
})";

} // namespace sample
