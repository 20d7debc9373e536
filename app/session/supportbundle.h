// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "session/redactor.h"

#include <QFutureWatcher>
#include <QObject>

#include <tl/expected.hpp>

#include <functional>

namespace Sigill {

// Texts for those who help from afar, in one file that only its owner can read: a zip file, or one
// text in a build without libzip. Nothing gets into it but through the redactor.
class SupportBundle : public QObject
{
    Q_OBJECT

public:
    // How many files are in it, or a sentence on what went wrong.
    using Result = tl::expected<int, QString>;

    // The redactor should know all names beforehand.
    SupportBundle(const Redactor &redactor, QObject *parent);

    // Further names for the redactor, told in the thread in which the bundle is written: there may
    // be very many of them.
    using Names = std::function<void(Redactor &)>;
    void setNames(const Names &names) { m_names = names; }

    // Of the file's name: zip or txt.
    static QString suffix();

    // The name is that of the file in the zip, such as log.txt.
    void add(const QString &name, const QString &text);

    // Once. A file of that name is replaced when the new one is whole.
    void write(const QString &path);

Q_SIGNALS:
    void finished(const Sigill::SupportBundle::Result &result);

private:
    struct Part
    {
        QString name;
        QString text;
    };

    static Result write(Redactor redactor, const QList<Part> &parts, const QString &path);
    static tl::expected<QByteArray, QString> packed(const QList<Part> &parts);

    Redactor m_redactor;
    Names m_names; // null for none
    QList<Part> m_parts;
    QFutureWatcher<Result> m_writing;
};

}
