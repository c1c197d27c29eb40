// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// The tests of one folder share one program: a program each would link the same libraries a hundred times
// over. A file announces its test object instead of having a main(), and ctest asks for one by name:
//
//   build/dev/tests/net_tests tst_resolver
//   build/dev/tests/net_tests tst_resolver cancelled -v2
//   build/dev/tests/net_tests                                (lists what there is)
#pragma once

#include <QByteArray>
#include <QObject>

#include <memory>

namespace clearway::test {

using MakeTest = std::unique_ptr<QObject> (*)();

/// Remembers a test object for this program's main(), under the name of its file.
struct Announced {
    Announced(const char *file, MakeTest make);
};

template<class T> std::unique_ptr<QObject> makeTest()
{
    return std::make_unique<T>();
}

} // namespace clearway::test

#define CLEARWAY_TEST(Class)                                                                                 \
    static const clearway::test::Announced announced_##Class(__FILE__, clearway::test::makeTest<Class>);
