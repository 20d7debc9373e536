// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStringList>
#include <QTemporaryDir>

namespace Sigill {

// What one of our programs says of itself, in English.
class HelpText
{
public:
    HelpText(const QString &program, QStringList arguments)
    {
        const QTemporaryDir home;
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), home.path());
        QProcess process;
        process.setProcessEnvironment(environment);
        arguments.append(QStringLiteral("--help"));
        process.start(builtProgram(program),
                      QStringList{QStringLiteral("--language"), QStringLiteral("en")} + arguments);
        process.waitForFinished();
        m_text = QString::fromUtf8(process.readAllStandardOutput());
    }

    // Sorted, as they are typed.
    QStringList options() const
    {
        static const QRegularExpression form(QStringLiteral("(?:^|[\\s\\[])(--?[a-z][a-z-]*)"),
                                             QRegularExpression::MultilineOption);
        return found(form, m_text);
    }
    QStringList longOptions() const
    {
        return options().filter(QRegularExpression(QStringLiteral("^--")));
    }
    QStringList commands() const
    {
        static const QRegularExpression form(QStringLiteral("^  ([a-z][a-z-]*)"),
                                             QRegularExpression::MultilineOption);
        return found(
            form,
            m_text.section(QStringLiteral("Commands:\n"), 1).section(QStringLiteral("\n\n"), 0, 0));
    }

private:
    static QStringList found(const QRegularExpression &form, const QString &text)
    {
        QStringList all;
        for (auto matches = form.globalMatch(text); matches.hasNext();)
            all.append(matches.next().captured(1));
        all.removeDuplicates();
        all.sort();
        return all;
    }

    QString m_text;
};

}
