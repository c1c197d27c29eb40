// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// What macOS keeps as property lists, as far as settings are looked for there; there only.
#pragma once

#include <QStringList>
#include <QVariantMap>

namespace clearway::surroundings {

/// The dictionary of SCDynamicStoreCopyProxies (macproxy.h) of this computer.
[[nodiscard]] QVariantMap readMacSettings();

/// The settings of one application for this user on this computer, as
/// "defaults -currentHost read DOMAIN" prints them, from binary and XML files alike.
[[nodiscard]] QVariantMap readHostPreferences(const QString &domain);

/// Those of `names` that an organisation's profile sets, for this user or for this computer.
[[nodiscard]] QVariantMap readManagedPreferences(const QString &domain, const QStringList &names);

/// What a property list holds, invalid where it is none.
[[nodiscard]] QVariant readPropertyList(const QByteArray &bytes);

} // namespace clearway::surroundings
