// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "directory/directorybook.h"
#include "domain/directoryerror.h"

#include <QObject>
#include <QThreadPool>

namespace Sigill {

// Keeps a book of people on disk from one start to the next. The disk is never waited for, but when
// this is destroyed while something is written. A disk that is full or a file that is damaged costs
// the kept names and nothing else.
class DirectoryCache : public QObject
{
    Q_OBJECT

public:
    // The folder of the file is made when there is something to keep.
    explicit DirectoryCache(const QString &path, const DirectoryBook::Ages &ages = {},
                            QObject *parent = nullptr);
    ~DirectoryCache() override;

    const QString &path() const { return m_path; }
    const DirectoryBook::Ages &ages() const { return m_ages; }

    // Answered by loaded(), which comes after a failure as well: then with an empty book.
    void load();
    // Answered by saved() or failed(). Each writes the whole file.
    void save(const DirectoryBook &book);
    // Deletes the file.
    void clear();
    // While off, nothing is kept and there is no file: turning it off deletes it.
    void setEnabled(bool isEnabled);
    bool isEnabled() const { return m_isEnabled; }

Q_SIGNALS:
    void loaded(const Sigill::DirectoryBook &book);
    void saved();
    void failed(const Sigill::DirectoryError &error);

private:
    template <typename Function>
    void inThread(Function function);

    QString m_path;
    DirectoryBook::Ages m_ages;
    bool m_isEnabled = true;
    // One thread, so that its work is done in the order in which it was given.
    QThreadPool m_thread;
};

}
