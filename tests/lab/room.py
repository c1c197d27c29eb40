# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""Where the lab keeps its files; the scenarios name it too, as it is the same every time."""
import pathlib

ROOM = pathlib.Path("/run/lab")  # private to the enclosure, gone with it
