// SPDX-FileCopyrightText: 2026 The Clearway authors
// SPDX-License-Identifier: Apache-2.0
// Writes evidence.json of every told network into its folder, one observation a line so that changes can be
// read.
#include "catalogue/cataloguefile.h"
#include "evidence/evidencejson.h"
#include "verdict/toldnetwork.h"

#include <QDir>
#include <QJsonDocument>

#include <cstdio>

using namespace clearway;

namespace {

QByteArray line(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray document(const evidence::Evidence &evidence)
{
    QByteArray text = "{\"schema\":\""
        + QByteArray(evidence::reportSchema.data(), evidence::reportSchema.size()) + "\",\n";
    text += "\"run\":" + line(evidence::toJson(evidence.run)) + ",\n";
    text += "\"machine\":" + line(evidence::toJson(evidence.machine)) + ",\n\"observations\":[\n";
    for (const evidence::Observation &row : evidence.observations)
        text += line(evidence::toJson(row)) + (&row == &evidence.observations.back() ? "\n" : ",\n");
    return text + "],\n\"journal\":[]}\n";
}

bool write(const QDir &folder, const evidence::Evidence &evidence)
{
    QFile file(folder.filePath(QStringLiteral("evidence.json")));
    const QByteArray text = document(evidence);
    return folder.mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly)
        && file.write(text) == text.size();
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: tellscenarios FOLDER\n", stderr);
        return 64;
    }
    const QDir root(QString::fromLocal8Bit(argv[1]));
    const catalogue::Catalogue catalogue = catalogue::builtInCatalogue();
    for (const auto *networks : {&tests::toldNetworks(), &tests::toldVpnNetworks()})
        for (const tests::ToldNetwork &network : *networks) {
            const QDir folder(root.filePath(QString::fromLatin1(network.name)));
            if (!write(folder, tests::tell(catalogue, network.treatment))) {
                std::fprintf(stderr, "%s: cannot write\n", qPrintable(folder.path()));
                return 74;
            }
        }
    return 0;
}
