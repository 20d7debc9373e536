// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/request.h"
#include "models/namebook.h"
#include "models/requestcolumn.h"
#include "models/requeststore.h"

#include <QCoreApplication>
#include <QLocale>

namespace Sigill {

// Puts the values of requests into words: for table cells, for details and for the command line.
// Server texts come out with their hidden characters written out.
class RequestTexts
{
    Q_DECLARE_TR_FUNCTIONS(RequestTexts)

public:
    const NameBook &names() const { return m_names; }
    const QLocale &locale() const { return m_locale; }

    // True where a text has changed.
    bool setTemplates(const QList<ProfileTemplate> &templates)
    {
        return m_names.setTemplates(templates);
    }
    // Gives those whose texts have changed.
    QList<DirectoryEntry> addPeople(const QList<DirectoryEntry> &people)
    {
        return m_names.addPeople(people);
    }
    void forgetPeople() { m_names.forgetPeople(); }
    void setHints(const NameBook::Hints &hints) { m_names.setHints(hints); }
    // For those who share their screen: people become numbers, and their words a word of ours, in
    // all texts but those to search and sort by.
    void setMasked(bool isMasked) { m_names.setMasked(isMasked); }
    bool isMasked() const { return m_names.isMasked(); }
    // What people have written, as it may be shown.
    QString masked(const QString &words) const;
    Request masked(const Request &request) const;
    void setLocale(const QLocale &locale)
    {
        m_locale = locale;
        m_names.setMasked(isMasked());
    }
    // Server time minus the time of this computer.
    void setClockOffset(qint64 milliseconds) { m_clockOffset = milliseconds; }

    // By the server's clock, UTC.
    QDateTime serverNow() const;

    // One line for a table cell; empty where there is nothing to say.
    QString cell(const Request &request, RequestColumn column) const;
    // What the cell cannot hold: whole GUIDs, whole comments, time with its offset. As plain text.
    QString cellDetail(const Request &request, RequestColumn column) const;
    // Both as they are, whatever is masked: to search and sort by, and never to be shown.
    QString knownCell(const Request &request, RequestColumn column) const;
    QString knownDetail(const Request &request, RequestColumn column) const;

    // The whole value in one piece, for files and other programs.
    QString exported(const Request &request, RequestColumn column,
                     bool isUnconfirmed = false) const;

    // What this program does with a request; else its status, and what a refresh has done to it,
    // or that none has confirmed it yet.
    static QString status(const Request &request, const RequestStore::State &state);
    // A sentence that explains what stands beside the status; empty where there is nothing.
    static QString stateHint(const RequestStore::State &state);

    // Why the cell shows a GUID instead of a name; empty where there is nothing to tell.
    QString hint(const Request &request, RequestColumn column) const;

    // Seconds an open request has waited; -1 for a decided one or an unknown time.
    qint64 age(const Request &request) const;
    QString templateText(const Request &request) const;
    // What the directory tells of somebody, a line each, ending with the GUID.
    QString personLines(const QUuid &guid) const;
    // What somebody is, where that is a group or a computer; else empty.
    static QString kindText(DirectoryEntry::Kind kind);
    // In the local time zone; empty for an invalid time.
    QString time(const QDateTime &time) const;
    QString timeWithOffset(const QDateTime &time) const;
    // Such as UTC+01:00, for seconds east of it.
    static QString offsetText(int seconds);
    // The name of whom the request is for; empty where it is not known.
    QString targetName(const Request &request) const
    {
        return m_names.name(DirectoryKey::ofGuid(request.target));
    }
    // What the request is and whom it is for, in a few words.
    QString title(const Request &request) const;
    // The whole row as one sentence, for screen readers.
    QString sentence(const Request &request, const RequestStore::State &state = {}) const;

private:
    QString personLines(const QUuid &guid, const DirectoryEntry *person) const;
    static QString activity(const RequestStore::State &state);
    static QString besideStatus(const RequestStore::State &state);

    NameBook m_names;
    QLocale m_locale;
    qint64 m_clockOffset = 0;
};

}
