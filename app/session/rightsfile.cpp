// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/rightsfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Far more than all texts need; a file that is larger is not one of these.
constexpr qint64 maxSize = 1024 * 1024;

}

RightsFile RightsFile::load()
{
    const QStringList paths = QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation,
                                                        u"Sigill/requestrights.json"_s)
        + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation,
                                    u"sigill/requestrights.json"_s)
        + QStringList{u":/data/requestrights.json"_s};
    RightsFile loaded;
    for (const QString &path : paths) {
        QFile file(path);
        QString problem;
        if (!QFileInfo(path).isFile()) {
            problem = tr("It is no file.");
        } else if (!file.open(QIODevice::ReadOnly)) {
            problem = file.errorString();
        } else if (const QByteArray json = file.read(maxSize + 1); json.size() > maxSize) {
            problem = tr("The file is too large.");
        } else if (auto table = RightsTable::fromJson(json)) {
            loaded.m_table = *table;
            break;
        } else {
            problem = table.error();
        }
        //: %1 is a path, %2 a sentence on what is wrong in the file
        loaded.m_problems += tr("The names of rights in %1 are not used: %2")
                                 .arg(QDir::toNativeSeparators(path), problem);
    }
    return loaded;
}

}
