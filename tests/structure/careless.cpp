// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// A program without any protection, for hardened.py to complain of.
#include <cstdio>

int main(int argc, char **argv)
{
    char copy[16];
    std::snprintf(copy, sizeof copy, "%s", argv[argc - 1]);
    return std::puts(copy) < 0 || std::puts(BUILT_IN) < 0;
}
