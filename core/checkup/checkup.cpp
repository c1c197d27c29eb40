// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "checkup/checkup.h"

#include "checkup/engine.h"

#include <QMetaMethod>

namespace clearway::checkup {

Checkup::Checkup(Plan plan, QObject *parent) : QObject(parent), m_engine(new Engine(std::move(plan)))
{
    qRegisterMetaType<Snapshot>();
    qRegisterMetaType<std::shared_ptr<const evidence::Evidence>>();
    m_thread.setObjectName(QStringLiteral("clearway-engine"));
    m_engine->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_engine, &QObject::deleteLater);
    connect(m_engine, &Engine::progressed, this, &Checkup::progressed);
    connect(m_engine, &Engine::ended, this, &Checkup::finished);
}

Checkup::~Checkup()
{
    disconnect(m_engine, nullptr, this, nullptr);
    if (!m_thread.isRunning()) {
        delete m_engine;
        return;
    }
    QMetaObject::invokeMethod(m_engine, &Engine::stop, Qt::QueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void Checkup::start()
{
    const bool watched = isSignalConnected(QMetaMethod::fromSignal(&Checkup::progressed));
    m_thread.start();
    QMetaObject::invokeMethod(
        m_engine, [engine = m_engine, watched] { engine->begin(watched); }, Qt::QueuedConnection);
}

void Checkup::stop()
{
    QMetaObject::invokeMethod(m_engine, &Engine::stop, Qt::QueuedConnection);
}

} // namespace clearway::checkup
