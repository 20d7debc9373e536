// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/wholefile.h"

#include <QSaveFile>

namespace Sigill {

QString WholeFile::write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return file.errorString();
    // Before anything is in it: it holds personal data, whatever the umask says.
    if (!file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return file.errorString();
    // Where the disk is full in the middle, the first call writes less and reports no error.
    for (qint64 done = 0; done < bytes.size();) {
        const qint64 written = file.write(bytes.constData() + done, bytes.size() - done);
        if (written <= 0)
            return file.errorString();
        done += written;
    }
    // What is small waits in a buffer until now, and commit() overlooks that there is no room for
    // it.
    return file.flush() && file.commit() ? QString() : file.errorString();
}

}
