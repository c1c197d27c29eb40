#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Validates the catalogue files against the published schema, and the schema against files it must refuse.

usage: validate.py SCHEMA CATALOGUE...
"""
import copy
import json
import sys

import jsonschema


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def without(member):
    def change(catalogue):
        del catalogue[member]
    return change


def with_value(value, *path):
    def change(catalogue):
        for step in path[:-1]:
            catalogue = catalogue[step]
        catalogue[path[-1]] = value
    return change


# Each must be refused: a schema that lets everything through validates nothing.
BROKEN = {
    "no-schema-name": without("schema"),
    "future-schema": with_value("clearway-catalogue/2", "schema"),
    "no-modes": without("modes"),
    "modes-in-another-order": with_value("split", "modes", 0, "id"),
    "unknown-carriage": with_value("tunnel", "modes", 0, "udp"),
    "one-language-missing": with_value({"en": "only"}, "title"),
    "bare-star": with_value("*", "domains", 0, "pattern"),
    "wildcard-of-a-top-level-domain": with_value("*.com", "domains", 0, "pattern"),
    "address-as-host": with_value("192.0.2.1", "gateway", "hosts", 0, "name"),
    "other-port": with_value([22], "tcp_ports"),
    "whole-internet": with_value("0.0.0.0/0", "tcp_networks", 0, "cidr"),
    "shorter-than-16": with_value("173.0.0.0/8", "tcp_networks", 0, "cidr"),
    "unknown-product": with_value(["phone"], "domains", 0, "products"),
    "flag-as-a-word": with_value("yes", "domains", 0, "optional"),
}


def main(schema_path, *catalogue_paths):
    schema = read(schema_path)
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    failures = 0
    for path in catalogue_paths:
        for error in validator.iter_errors(read(path)):
            failures += 1
            print(f"{path}: {error.json_path}: {error.message}", file=sys.stderr)
    for row, change in BROKEN.items():
        broken = copy.deepcopy(read(catalogue_paths[0]))
        change(broken)
        if validator.is_valid(broken):
            failures += 1
            print(f"{row}: the schema accepts it", file=sys.stderr)
    print(f"{len(catalogue_paths)} files valid, {len(BROKEN)} broken ones refused" if not failures
          else f"{failures} failures")
    return min(failures, 1)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
