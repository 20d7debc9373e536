// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session/supportbundle.h"

#include "session/wholefile.h"

#include <QDir>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// A name that stays in the folder into which the zip is unpacked.
QString plainName(const QString &name)
{
    QString plain;
    for (const QChar c : name)
        plain += c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.' ? c : QChar(u'_');
    while (plain.startsWith(u'.'))
        plain.remove(0, 1);
    return plain.isEmpty() ? u"part"_s : plain;
}

QString unusedName(const QString &name, const QStringList &used)
{
    QString unused = name;
    for (int number = 2; used.contains(unused, Qt::CaseInsensitive); ++number)
        unused = u"%1-%2"_s.arg(number).arg(name);
    return unused;
}

}

SupportBundle::SupportBundle(const Redactor &redactor, QObject *parent)
    : QObject(parent)
    , m_redactor(redactor)
{
    connect(&m_writing, &QFutureWatcherBase::finished, this,
            [this] { Q_EMIT finished(m_writing.result()); });
}

void SupportBundle::add(const QString &name, const QString &text)
{
    m_parts.append({name, text});
}

void SupportBundle::write(const QString &path)
{
    // To look through a long log takes its time, and so does a slow disk.
    m_writing.setFuture(
        QtConcurrent::run([redactor = m_redactor, names = m_names, parts = m_parts, path] {
            Redactor knowing = redactor;
            if (names)
                names(knowing);
            return write(knowing, parts, path);
        }));
}

SupportBundle::Result SupportBundle::write(Redactor redactor, const QList<Part> &parts,
                                           const QString &path)
{
    const auto failed = [&path](const QString &why) {
        //: %1 is a path, %2 the system's words on what is wrong
        return tl::make_unexpected(tr("The support bundle %1 could not be written: %2")
                                       .arg(QDir::toNativeSeparators(path), why));
    };
    QList<Part> redacted;
    QStringList names;
    for (const auto &part : parts) {
        const QString name = unusedName(plainName(redactor.redacted(part.name)), names);
        names << name;
        redacted.append({name, redactor.redacted(part.text)});
    }
    const auto bytes = packed(redacted);
    if (!bytes)
        return failed(bytes.error());
    if (const QString why = WholeFile::write(path, *bytes); !why.isEmpty())
        return failed(why);
    return static_cast<int>(redacted.size());
}

}
