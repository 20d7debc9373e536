// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"

#include <QFile>
#include <QRegularExpression>
#include <QStringList>

namespace Sigill {

// The source of one of our man pages.
class ManPage
{
public:
    explicit ManPage(const QString &name)
    {
        QFile file(projectFile(QStringLiteral("resources/man/") + name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        const auto lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        QString section;
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const QString &line = lines.at(i);
            if (line.startsWith(QStringLiteral(".S")))
                section = plain(line).section(QLatin1Char(' '), 1);
            else if (line == QStringLiteral(".TP") && i + 1 < lines.size())
                m_tags.append({section, plain(lines.at(++i)).section(QLatin1Char(' '), 1)});
            m_text += plain(line) + QLatin1Char('\n');
        }
    }

    // The options that have an entry of their own; those of “serve”, which stand in a part of their
    // own, or all the others. Each once.
    QStringList options(bool ofServe = false) const
    {
        QStringList all;
        for (const auto &[section, tag] : m_tags) {
            const bool isOfServe = section.contains(QStringLiteral("serve"));
            if (tag.startsWith(QLatin1Char('-')) && isOfServe == ofServe)
                all += optionsIn(tag);
        }
        // Two commands may each have one of the same name.
        all.removeDuplicates();
        all.sort();
        return all;
    }
    // The commands that have an entry, in the third part of the page.
    QStringList commands(const QString &section) const
    {
        QStringList all;
        for (const auto &tag : m_tags) {
            if (tag.first == section)
                all.append(tag.second.section(QLatin1Char(' '), 0, 0));
        }
        all.sort();
        return all;
    }
    // Whatever looks like a long option anywhere in the text.
    QStringList mentionedOptions() const
    {
        return optionsIn(m_text).filter(QRegularExpression(QStringLiteral("^--")));
    }

private:
    static QStringList optionsIn(const QString &text)
    {
        static const QRegularExpression form(QStringLiteral("(?<![\\w-])--?[a-z][a-z-]*"));
        QStringList all;
        for (auto matches = form.globalMatch(text); matches.hasNext();)
            all.append(matches.next().captured());
        return all;
    }
    // Without changes of font, quotation marks and the escape of the hyphen.
    static QString plain(QString line)
    {
        static const QRegularExpression signs(QStringLiteral("\\\\f.|\"|\\\\(?=-)"));
        return line.remove(signs);
    }

    QList<std::pair<QString, QString>> m_tags;
    QString m_text;
};

}
