// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/tokenstore.h"

#include <qt6keychain/keychain.h>

namespace clearway::gui {
namespace {

const QString service = QStringLiteral("org.clearway.Clearway");

QString keyOf(const QString &address)
{
    return QStringLiteral("upload to ") + address;
}

/// Jobs delete themselves when they have finished. None of them falls back to a readable file: that is
/// QtKeychain's default, and is asked for here all the same.
class Keychain final : public TokenStore {
public:
    void read(const QString &address, QObject *context, std::function<void(const QString &)> then) override
    {
        auto *job = new QKeychain::ReadPasswordJob(service);
        job->setInsecureFallback(false);
        job->setKey(keyOf(address));
        QObject::connect(job, &QKeychain::Job::finished, context, [job, then] {
            then(job->error() == QKeychain::NoError ? job->textData() : QString());
        });
        job->start();
    }
    void keep(const QString &address, const QString &token, QObject *context,
              std::function<void(const QString &)> then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service);
        job->setInsecureFallback(false);
        job->setKey(keyOf(address));
        job->setTextData(token);
        QObject::connect(job, &QKeychain::Job::finished, context, [job, then] {
            then(job->error() == QKeychain::NoError ? QString() : job->errorString());
        });
        job->start();
    }
};

} // namespace

std::unique_ptr<TokenStore> systemTokenStore()
{
    return std::make_unique<Keychain>();
}

} // namespace clearway::gui
