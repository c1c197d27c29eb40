// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// One attempt to hand a parcel over.
#pragma once

#include "checkup/means.h"
#include "upload/address.h"
#include "upload/parcel.h"
#include "upload/receipt.h"

#include <functional>

namespace clearway::upload {

/// What is to be done. The token is a secret: it goes to `address` inside verified TLS and nowhere else.
struct Order {
    Address address;
    Parcel parcel;
    QString token; ///< empty: none is sent. Visible ASCII (RFC 6750 2.1)
    QString rehearsal; ///< the network of the report; empty: a real one
};

/// `sent` of `whole` bytes of the request have gone.
using Sent = std::function<void(qint64 sent, qint64 whole)>;

struct AttemptLimits {
    std::chrono::milliseconds piece{20'000}; ///< for each 16 KiB
    std::chrono::milliseconds whole{300'000}; ///< for the report
    std::chrono::milliseconds answer{30'000};
};

/// Asks this computer's proxy settings which way leads to the address, goes there, verifies whom it met, and
/// posts. All references must outlive the task.
[[nodiscard]] async::Task<Receipt> attempt(checkup::Means &means, const Order &order,
                                           const AttemptLimits &limits, const Sent &sent);

} // namespace clearway::upload
