# SPDX-FileCopyrightText: 2026 The Clearway authors
# SPDX-License-Identifier: Apache-2.0
"""recorder.py INTERFACE FILE: writes what passes an interface as a capture file for Wireshark or tcpdump -r.

Not tcpdump itself, which insists on becoming another user and cannot where only one user is mapped.
"""
import signal
import socket
import struct
import sys
import time

ETH_P_ALL, LINKTYPE_ETHERNET, LARGEST = 3, 1, 65550


def main(interface, path):
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    with socket.socket(socket.AF_PACKET, socket.SOCK_RAW, socket.htons(ETH_P_ALL)) as cable, open(path, "wb") as file:
        cable.bind((interface, 0))
        file.write(struct.pack("=IHHiIII", 0xA1B2C3D4, 2, 4, 0, 0, LARGEST, LINKTYPE_ETHERNET))
        print("ready", flush=True)
        while True:
            frame = cable.recv(LARGEST)
            seconds, nanoseconds = divmod(time.time_ns(), 1_000_000_000)
            file.write(struct.pack("=IIII", seconds, nanoseconds // 1000, len(frame), len(frame)) + frame)


main(*sys.argv[1:])
