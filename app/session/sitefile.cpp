// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/sitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Far more than all of these files need; one that is larger is not one of them.
constexpr qint64 largestSiteFile = 1024 * 1024;

}

QStringList SiteFile::read(const QString &name, const Reader &reader)
{
    const QStringList paths
        = QStandardPaths::locateAll(QStandardPaths::GenericConfigLocation, u"Sigill/"_s + name)
        + QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"sigill/"_s + name)
        + QStringList{u":/data/"_s + name};
    QStringList problems;
    for (const QString &path : paths) {
        QFile file(path);
        QString problem;
        if (!QFileInfo(path).isFile()) {
            problem = tr("It is no file.");
        } else if (!file.open(QIODevice::ReadOnly)) {
            problem = file.errorString();
        } else if (const QByteArray bytes = file.read(largestSiteFile + 1);
                   bytes.size() > largestSiteFile) {
            problem = tr("The file is too large.");
        } else if (const auto taken = reader(bytes)) {
            break;
        } else {
            problem = taken.error();
        }
        //: %1 is a path, %2 a sentence on what is wrong in the file
        problems += tr("%1 is not used: %2").arg(QDir::toNativeSeparators(path), problem);
    }
    return problems;
}

}
