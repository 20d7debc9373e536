// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/settings.h"

#include "journal/privatefile.h"

#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sigill {

// Qt would take the folder that roams between computers, and its list of who may read it.
void Settings::prepareFile()
{
    const QString local = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    PrivateFile::makeFolder(local + u"/Sigill"_s);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, local);
}

}
