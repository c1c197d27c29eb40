# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""The lab's judge is judged: it accepts a report that is as expected and names each thing that is not."""
import copy
import sys
import types
import unittest

sys.dont_write_bytecode = True

import expectation
import scenario

EXPECTED = scenario.Expectation(
    exit=1, status="limited", best_mode="proxy-only", findings=["udp-blocked"], no_findings=["dns-failing"],
    modes={"split": "failed"}, cells={"gateway, split": "ok", "udp/*, split": "failed"}, offender="192.168.1.1",
    icmp_codes=[13], mentions={"udp-blocked": ["UDP 1853", "firewall"]}, keeps_to_itself=["blue horse"],
    quality={"loss_pct": [4, 6]}, grade="fair", mapping="none")

REPORT = {
    "run": {"complete": True},
    "verdict": {"status": "limited", "best_mode": "proxy-only", "media_quality": {"grade": "fair"}},
    "modes": [{"id": "split", "status": "failed"}],
    "findings": [{"code": "udp-blocked", "title": "Blocked", "explanation": "UDP 1853 is blocked.",
                  "remedy": "Open it in the firewall."}],
    "matrix": [{"requirement": row, "mode": "split", "status": status, "reason": ""} for row, status in
               (("gateway", "ok"), ("udp/10.0.0.0/8", "failed"), ("udp/11.0.0.0/8", "failed"),
                ("udp/12.0.0.0/8", "not_needed"))],
    "observations": [{"icmp": None}, {"icmp": {"type": 3, "code": 13, "sender": "192.168.1.1"}},
                     {"asked": "quality", "loss_pct": 5.2}, {"asked": "mapping", "nat": {"mapping": "none"}}],
}

# what is changed in the report -> the one difference that must be told, or all of them
CHANGES = {
    "incomplete-run": (lambda r: r["run"].update(complete=False), "the run is not complete"),
    "wrong-status": (lambda r: r["verdict"].update(status="ok"), "verdict.status is ok, expected limited"),
    "wrong-best-mode": (lambda r: r["verdict"].update(best_mode=None), "verdict.best_mode is None, expected proxy-only"),
    "wrong-mode": (lambda r: r["modes"][0].update(status="ok"), "mode split is ok, expected failed"),
    "missing-mode": (lambda r: r["modes"].clear(), "mode split is missing, expected failed"),
    "missing-finding": (lambda r: r["findings"][0].update(code="udp-unconfirmed"),
                        ["finding udp-blocked is missing", 'finding udp-blocked does not mention "UDP 1853"',
                         'finding udp-blocked does not mention "firewall"']),
    "missing-words": (lambda r: r["findings"][0].update(remedy=""), 'finding udp-blocked does not mention "firewall"'),
    "forbidden-finding": (lambda r: r["findings"].append({**r["findings"][0], "code": "dns-failing"}),
                          "finding dns-failing must not be there"),
    "secret": (lambda r: r["run"].update(settings="blue horse"), 'the report gives away "blue horse"'),
    "wrong-cell": (lambda r: r["matrix"][0].update(status="failed"), "gateway, split is failed (), expected ok"),
    "one-of-many-cells": (lambda r: r["matrix"][2].update(status="ok"), "udp/11.0.0.0/8, split is ok (), expected failed"),
    "no-cell-that-counts": (lambda r: [cell.update(status="not_needed") for cell in r["matrix"][1:]],
                            "there is no cell udp/*, split"),
    "no-such-cell": (lambda r: r["matrix"].pop(0), "there is no cell gateway, split"),
    "foreign-offender": (lambda r: r["observations"][1]["icmp"].update(sender="10.0.0.1"),
                         "ICMP errors came from ['10.0.0.1'], expected 192.168.1.1"),
    "no-offender": (lambda r: r["observations"].pop(1), ["ICMP errors came from nobody, expected 192.168.1.1",
                                                        "ICMP codes seen are [], expected [13]"]),
    "wrong-code": (lambda r: r["observations"][1]["icmp"].update(code=3), "ICMP codes seen are [3], expected [13]"),
    "wrong-figure": (lambda r: r["observations"][2].update(loss_pct=7), "loss_pct of the stream is 7, expected 4 to 6"),
    "no-stream": (lambda r: r["observations"].pop(2), "loss_pct of the stream is None, expected 4 to 6"),
    "wrong-grade": (lambda r: r["verdict"].pop("media_quality"), "the stream is graded None, expected fair"),
    "wrong-mapping": (lambda r: r["observations"].pop(3), "the NAT's mapping is None, expected none"),
}


def traffic(**changes):
    return types.SimpleNamespace(**({"to_resolver": 2, "to_catalogue": 5, "to_proxy": 0, "to_canaries": 0,
                                       "to_anything_else": 0, "stray": []} | changes))


class Judge(unittest.TestCase):
    def test_accepts_what_is_expected(self):
        self.assertEqual(list(expectation.compare(EXPECTED, 1, REPORT)), [])

    def test_names_the_exit_code(self):
        self.assertEqual(list(expectation.compare(EXPECTED, 0, REPORT)), ["exit code is 0, expected 1"])

    def test_names_each_difference(self):
        for name, (change, told) in CHANGES.items():
            with self.subTest(name):
                report = copy.deepcopy(REPORT)
                change(report)
                self.assertEqual(list(expectation.compare(EXPECTED, 1, report)), [told] if isinstance(told, str) else told)

    def test_accepts_packets_to_whom_the_settings_name(self):
        self.assertEqual(list(expectation.strays(traffic(), False)), [])
        self.assertEqual(list(expectation.strays(traffic(to_proxy=3), True)), [])

    def test_names_a_packet_that_went_elsewhere(self):
        told = list(expectation.strays(traffic(to_anything_else=1, stray=["192.0.2.7 tcp 443"]), False))
        self.assertEqual(told, ["1 packets went elsewhere: 192.0.2.7 tcp 443"])

    def test_silence_of_the_client_proves_nothing(self):
        self.assertEqual(len(list(expectation.strays(traffic(to_catalogue=0), False))), 1)
        self.assertEqual(len(list(expectation.strays(traffic(to_resolver=0), False))), 1)
        self.assertEqual(len(list(expectation.strays(traffic(to_proxy=0), True))), 1)

    def test_every_scenario_file_reads(self):
        for name in scenario.names():
            with self.subTest(name):
                self.assertTrue(scenario.load(name).story)


if __name__ == "__main__":
    unittest.main()
