# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""tst_sbom.py ROOT CLEARWAY-CLI: packaging/sbom on a small package that holds that program.

SPDX's own schema is not at hand without a network, so what SPDX 2.3 demands of a document, of its packages and of its
relationships (chapters 6, 7 and 11) is asked for here. Nothing is copied from it but the names.
"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import unittest

ROOT, PROGRAM = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
CONTROL = """Package: clearway
Version: 0.1.0-1
Architecture: amd64
Maintainer: The Clearway authors <clearway@example.org>
Description: a sample
"""
IDENTIFIER = re.compile(r"SPDXRef-[A-Za-z0-9.-]+")


def made(folder):
    sample = pathlib.Path(folder, "sample")
    (sample / "DEBIAN").mkdir(parents=True)
    (sample / "DEBIAN" / "control").write_text(CONTROL)
    (sample / "usr" / "bin").mkdir(parents=True)
    shutil.copy(PROGRAM, sample / "usr" / "bin")
    deb = pathlib.Path(folder, "clearway_0.1.0-1_amd64.deb")
    environment = {**os.environ, "SOURCE_DATE_EPOCH": "1796000000"}
    subprocess.run(["dpkg-deb", "-Znone", "--root-owner-group", "-b", sample, deb], check=True, stdout=subprocess.DEVNULL)
    write = [ROOT / "packaging" / "sbom", deb]
    return [subprocess.run(write, check=True, capture_output=True, env=environment).stdout for _ in range(2)]


class Sbom(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        with tempfile.TemporaryDirectory() as folder:
            cls.bytes, cls.again = made(folder)
        cls.document = json.loads(cls.bytes)
        cls.packages = {each["name"]: each for each in cls.document["packages"]}

    def test_the_same_package_makes_the_same_bytes(self):
        self.assertEqual(self.bytes, self.again)

    def test_document(self):
        self.assertEqual(self.document["spdxVersion"], "SPDX-2.3")
        self.assertEqual(self.document["dataLicense"], "CC0-1.0")
        self.assertEqual(self.document["SPDXID"], "SPDXRef-DOCUMENT")
        self.assertRegex(self.document["documentNamespace"], r"^[a-z]+:[^#\s]+$")
        self.assertEqual(self.document["creationInfo"]["created"], "2026-11-30T00:53:20Z")
        for creator in self.document["creationInfo"]["creators"]:
            self.assertRegex(creator, r"^(Tool|Person|Organization): \S")

    def test_packages(self):
        identifiers = [each["SPDXID"] for each in self.document["packages"]]
        self.assertEqual(len(identifiers), len(set(identifiers)))
        for package in self.document["packages"]:
            with self.subTest(package["name"]):
                self.assertRegex(package["SPDXID"], IDENTIFIER)
                self.assertTrue(package["versionInfo"])
                self.assertTrue(package["downloadLocation"])
                self.assertIs(package["filesAnalyzed"], False)
                self.assertNotIn("NOASSERTION", (package["licenseConcluded"], package["licenseDeclared"]))

    def test_names_the_libraries_as_dpkg_has_them(self):
        self.assertLessEqual({"clearway", "libc-ares2", "libssl3", "libqt6core6", "ca-certificates"}, set(self.packages))
        version = subprocess.run(["dpkg-query", "-W", "-f", "${Version}", "libc-ares2"], capture_output=True, text=True, check=True).stdout
        self.assertEqual(self.packages["libc-ares2"]["versionInfo"], version)

    def test_names_no_library_that_is_not_linked(self):
        self.assertNotIn("libqt6widgets6", self.packages)

    def test_relationships(self):
        known = {"SPDXRef-DOCUMENT", *(each["SPDXID"] for each in self.document["packages"])}
        met = set()
        for each in self.document["relationships"]:
            self.assertIn(each["relationshipType"], {"DESCRIBES", "DYNAMIC_LINK", "CONTAINS"})
            met |= {each["spdxElementId"], each["relatedSpdxElement"]}
        self.assertEqual(met, known)


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
