// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/serverprofile.h"

#include <QFutureWatcher>
#include <QObject>

namespace Sigill {

// Hands server profiles on to colleagues, and takes theirs: a file without secrets and user names.
// It may lie on a slow share, so it is read and written on another thread.
class ProfileFile : public QObject
{
    Q_OBJECT

public:
    // The error is a sentence.
    using Read = tl::expected<QList<ServerProfile>, QString>;

    explicit ProfileFile(QObject *parent);

    // One of the two, once.
    void startReading(const QString &path);
    void startWriting(const QList<ServerProfile> &profiles, const QString &path);

    // At once, for who can wait.
    static Read read(const QString &path);

Q_SIGNALS:
    void wasRead(const Sigill::ProfileFile::Read &profiles);
    // Nothing, or the system's words on what is wrong; then a file of that name is as it was.
    void wasWritten(const QString &problem);

private:
    static QString write(const QList<ServerProfile> &profiles, const QString &path);

    QFutureWatcher<Read> m_reading;
    QFutureWatcher<QString> m_writing;
};

}
