// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "support/buildplaces.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

namespace Sigill {

// The real sigillctl in a process of its own, with settings of its own and an input that is open
// and silent.
class CommandRun
{
public:
    CommandRun()
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), m_site.path());
        environment.insert(QStringLiteral("HOME"), m_home.path());
        environment.remove(QStringLiteral("LANGUAGE"));
        m_process.setProcessEnvironment(environment);
    }
    ~CommandRun()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }

    QString settingsFile() const { return m_home.filePath(QStringLiteral("Sigill/sigill.ini")); }

    // What the settings file says from now on.
    bool writeSettings(const QByteArray &settings) { return write(settingsFile(), settings); }
    // What a site prescribes from now on.
    bool writePolicy(const QByteArray &policy)
    {
        return write(m_site.filePath(QStringLiteral("Sigill/policy.ini")), policy);
    }
    // A file of its own, to be named in the arguments.
    QString writeFile(const QByteArray &content)
    {
        QFile file(m_home.filePath(QStringLiteral("input")));
        const bool isWritten
            = file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
        return isWritten ? file.fileName() : QString();
    }
    // Where its standard output goes.
    void sendDataTo(const QString &file) { m_process.setStandardOutputFile(file); }

    bool start(const QStringList &arguments)
    {
        m_process.start(builtProgram(QStringLiteral("sigillctl")), arguments);
        return m_process.waitForStarted();
    }
    // The exit status; -1 where it crashed, was not there or did not end.
    int run(const QStringList &arguments) { return start(arguments) ? end() : -1; }
    int end()
    {
        const bool ended = QTest::qWaitFor(
            [this] { return m_process.state() == QProcess::NotRunning; }, longest);
        m_data += m_process.readAllStandardOutput();
        m_words += m_process.readAllStandardError();
        const bool sound = ended && m_process.exitStatus() == QProcess::NormalExit;
        return sound ? m_process.exitCode() : -1;
    }
    void signal(int number) { ::kill(static_cast<pid_t>(m_process.processId()), number); }

    // What it reads on standard input, which stays open.
    void write(const QByteArray &input) { m_process.write(input); }
    void closeInput() { m_process.closeWriteChannel(); }

    // Whether so many lines come on standard output while it runs.
    bool hasLines(qsizetype count)
    {
        return QTest::qWaitFor(
            [this, count] {
                m_data += m_process.readAllStandardOutput();
                return m_data.count('\n') >= count;
            },
            longest);
    }
    // Whether the text comes on standard error while it runs.
    bool hasWords(const QString &text)
    {
        return QTest::qWaitFor(
            [this, &text] {
                m_words += m_process.readAllStandardError();
                return words().contains(text);
            },
            longest);
    }
    // Standard output up to the first line's end, while it runs.
    QString firstLine()
    {
        return hasLines(1) ? QString::fromUtf8(m_data.left(m_data.indexOf('\n'))) : QString();
    }

    QString data() const { return QString::fromUtf8(m_data); }
    QString words() const { return QString::fromUtf8(m_words); }
    QStringList lines() const { return data().split(QLatin1Char('\n'), Qt::SkipEmptyParts); }
    // An empty object for a line that is none.
    QList<QJsonObject> objects() const
    {
        QList<QJsonObject> objects;
        const auto all = lines();
        for (const auto &line : all)
            objects.append(QJsonDocument::fromJson(line.toUtf8()).object());
        return objects;
    }

private:
    static constexpr int longest = 30'000;

    static bool write(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        return QFileInfo(file).dir().mkpath(QStringLiteral(".")) && file.open(QIODevice::WriteOnly)
            && file.write(content) == content.size();
    }

    QTemporaryDir m_home;
    QTemporaryDir m_site;
    QProcess m_process;
    QByteArray m_data;
    QByteArray m_words;
};

}
