// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/savedview.h"

#include <QJsonValue>
#include <QObject>

namespace Sigill {

class Settings;

// The operator's saved views, at every server the same, in their own order; and how the table was
// left at each server. Kept in the settings.
class SavedViews : public QObject
{
    Q_OBJECT

public:
    // The settings must outlive this.
    SavedViews(Settings &settings, QObject *parent);

    const QList<SavedView> &all() const { return m_views; }
    // -1 where there is none; names differ in more than case.
    qsizetype indexOf(const QString &name) const;

    // Adds it at the end, or replaces the one of the same name where that stands.
    void save(const SavedView &view);
    // False where the name is another one's, or empty.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    // Up to the first and down to the last.
    void move(const QString &name, int steps);

    struct Import
    {
        QStringList added; // by the names they have here
        int same = 0; // were here already
        QStringList problems; // a sentence for each that was not taken
    };
    // No view of the operator's own is replaced: another one of its name gets a number behind it.
    // The error is a sentence; then nothing is changed. At once, of a file of a few kilobytes.
    tl::expected<Import, QString> importFrom(const QString &path);
    // Empty, or a sentence on what went wrong.
    QString exportTo(const QString &path) const;

    // An empty layout where the table was never left there.
    TableLayout layoutAt(const QString &server) const;
    void setLayoutAt(const QString &server, const TableLayout &layout);

Q_SIGNALS:
    void changed();

private:
    void read();
    void write();
    QJsonObject layouts() const;
    QString freeName(const QString &name) const;

    Settings &m_settings;
    QList<SavedView> m_views;
    QList<QJsonValue> m_unread; // of a later version; kept
};

}
