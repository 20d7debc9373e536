// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/settings.h"

#include <QObject>

QT_BEGIN_NAMESPACE
class QWidget;
QT_END_NAMESPACE

namespace Sigill {

class MessageBar;

// Server profiles from a file and into one. What is new is added; what is here already under the
// same name is replaced only when the operator has said so, and comes back with Undo.
class ProfileExchange : public QObject
{
    Q_OBJECT

public:
    // Settings and bar must outlive this.
    ProfileExchange(Settings &settings, MessageBar &bar, QWidget *parent);

    // Each asks for a file.
    void chooseImport();
    void chooseExport(const QList<ServerProfile> &profiles);

Q_SIGNALS:
    // The first of those that were taken.
    void imported(const QString &name);

private:
    // What becomes of a file's profiles.
    struct Sorting
    {
        QList<ServerProfile> added;
        QList<ServerProfile> different; // of the same name as one here
        QList<ServerProfile> same;
        QList<ServerProfile> prescribed; // of the same name as one of the site's
    };

    void importFrom(const QString &path);
    void exportTo(const QList<ServerProfile> &profiles, const QString &path);
    void take(const QString &path, const QList<ServerProfile> &profiles);
    Sorting sort(const QList<ServerProfile> &profiles) const;
    void replace(const QList<ServerProfile> &profiles);
    static QString sentences(const Sorting &sorting);

    Settings &m_settings;
    MessageBar &m_bar;
    QWidget *m_window;
};

}
