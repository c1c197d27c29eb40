// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "gui/sidethread.h"

namespace clearway::gui {

SideThread::SideThread() : m_desk(new QObject)
{
    m_thread.setObjectName(QStringLiteral("clearway-side"));
    m_desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_desk, &QObject::deleteLater);
    m_thread.start(QThread::LowPriority);
}

SideThread::~SideThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace clearway::gui
