// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
#include "support/testprogram.h"

#include "async/programend.h"
#include "async/threadlocals.h"
#include "support/wine.h"

#include <QFileInfo>
#include <QTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
using Application = QApplication;
#else
#include <QCoreApplication>
using Application = QCoreApplication;
#endif

#include <cstdio>
#include <map>
#ifdef Q_OS_WIN
#include <windows.h>
#endif

namespace clearway::test {
namespace {

std::map<QByteArray, MakeTest> &announced()
{
    static std::map<QByteArray, MakeTest> tests;
    return tests;
}

int list(const char *program)
{
    std::printf("usage: %s TEST [FUNCTION[:ROW] …] [option of Qt Test …]\n", program);
    for (const auto &[name, make] : announced())
        std::printf("  %s\n", name.constData());
    return 64;
}

} // namespace

Announced::Announced(const char *file, MakeTest make)
{
    announced().emplace(QFileInfo(QString::fromUtf8(file)).completeBaseName().toUtf8(), make);
}

bool isUnderWine()
{
#ifdef Q_OS_WIN
    return ::GetProcAddress(::GetModuleHandleW(L"ntdll.dll"), "wine_get_version") != nullptr;
#else
    return false;
#endif
}

} // namespace clearway::test

namespace {

int run(int argc, char *argv[])
{
    using namespace clearway::test;
    const auto found = argc > 1 ? announced().find(argv[1]) : announced().end();
    if (found == announced().end())
        return list(argv[0]);
    argv[1] = argv[0];
    int count = argc - 1;
    Application application(count, argv + 1);
    return QTest::qExec(found->second().get(), count, argv + 1);
}

} // namespace

int main(int argc, char *argv[])
{
    clearway::async::avoidThreadLocals();
    return clearway::async::endProgram(run(argc, argv));
}
