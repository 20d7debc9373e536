// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profilecodec.h"
#include "cli/commandoptions.h"
#include "domain/requeststatus.h"
#include "domain/statuschange.h"
#include "domain/statusview.h"
#include "session/languages.h"
#include "support/buildplaces.h"
#include "support/helptext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

// What bash offers for the last of these words, sorted.
QStringList offered(const QStringList &words)
{
    const auto script = u"source \"$0\"\n"
                        "COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1))\n"
                        "_sigillctl\n"
                        "printf '%s\\n' \"${COMPREPLY[@]}\"\n"_s;
    QProcess bash;
    bash.start(u"bash"_s,
               QStringList{u"--norc"_s, u"-c"_s, script,
                           projectFile(u"resources/completions/sigillctl"_s), u"sigillctl"_s}
                   + words);
    if (!bash.waitForFinished() || bash.exitCode() != 0 || !bash.readAllStandardError().isEmpty())
        return {u"bash failed"_s};
    auto lines = QString::fromUtf8(bash.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    lines.sort();
    return lines;
}

}

// What bash completes is what sigillctl takes.
class TestCompletion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offersTheCommands();
    void offersTheOptionsOfACommand_data();
    void offersTheOptionsOfACommand();
    void offersTheOptionsOfServe();
    void knowsWhichOptionsTakeAValue_data();
    void knowsWhichOptionsTakeAValue();
    void offersValues();
    void followsWhatIsTyped_data();
    void followsWhatIsTyped();

private:
    const HelpText m_help{u"sigillctl"_s, {}};
    const HelpText m_helpOfServe{u"sigillctl"_s, {u"serve"_s}};
};

void TestCompletion::offersTheCommands()
{
    QVERIFY(!m_help.commands().isEmpty());
    QCOMPARE(offered({u""_s}), m_help.commands());
}

void TestCompletion::offersTheOptionsOfACommand_data()
{
    QTest::addColumn<QString>("command");
    const auto commands = m_help.commands();
    for (const QString &command : commands) {
        if (command != "serve"_L1)
            QTest::newRow(qPrintable(command)) << command;
    }
}

void TestCompletion::offersTheOptionsOfACommand()
{
    QFETCH(QString, command);
    QStringList taken;
    const auto options = m_help.longOptions();
    for (const QString &option : options) {
        QCommandLineParser parser;
        CommandOptions::declare(parser);
        parser.parse({u"sigillctl"_s, option, u"1"_s});
        if (CommandOptions::check(parser, command))
            taken.append(option);
    }
    QVERIFY(taken.contains(u"--help"_s));
    QCOMPARE(offered({command, u"--"_s}), taken);
}

void TestCompletion::offersTheOptionsOfServe()
{
    QCOMPARE(offered({u"serve"_s, u"--"_s}), m_helpOfServe.longOptions());
}

void TestCompletion::knowsWhichOptionsTakeAValue_data()
{
    QTest::addColumn<QString>("option");
    const auto options = m_help.longOptions();
    for (const QString &option : options)
        QTest::newRow(qPrintable(option)) << option;
}

void TestCompletion::knowsWhichOptionsTakeAValue()
{
    QFETCH(QString, option);
    QCommandLineParser parser;
    CommandOptions::declare(parser);
    const bool takesNone = parser.parse({u"sigillctl"_s, option});
    // Only where it takes none, a command may follow it.
    QCOMPARE(offered({option, u"delete"_s}) == QStringList{u"delete-local-data"_s}, takesNone);
}

void TestCompletion::offersValues()
{
    QCOMPARE(offered({u"--language"_s, u""_s}), Languages::available());
    const auto kinds = offered({u"list"_s, u"--sign-in"_s, u""_s});
    QCOMPARE(kinds.size(), 4);
    for (const QString &kind : kinds)
        QVERIFY2(ProfileCodec::signInKind(kind), qPrintable(kind));
    const auto statuses = offered({u"list"_s, u"--status"_s, u""_s});
    QCOMPARE(statuses.size(), 8 + 3);
    for (const QString &status : statuses)
        QVERIFY2(statusFromApiName(status) || statusViewFromName(status), qPrintable(status));
    const auto changes = offered({u"set-status"_s, u""_s});
    QCOMPARE(changes.size(), 3);
    for (const QString &change : changes)
        QVERIFY2(statusChangeFromApiWord(change), qPrintable(change));
}

void TestCompletion::followsWhatIsTyped_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QStringList>("expected");
    const QStringList changes{u"Abandoned"_s, u"Canceled"_s, u"Completed"_s};
    QTest::newRow("a part of a command") << QStringList{u"sh"_s} << QStringList{u"show"_s};
    QTest::newRow("a value behind an equals sign")
        << QStringList{u"list"_s, u"--status"_s, u"="_s, u"Pen"_s} << QStringList{u"Pending"_s};
    QTest::newRow("nothing behind an equals sign")
        << QStringList{u"--language"_s, u"="_s} << QStringList{u"en"_s, u"sv"_s};
    QTest::newRow("an address") << QStringList{u"--server"_s, u"http"_s,       u":"_s,
                                               u"//a"_s,      u"set-status"_s, u""_s}
                                << changes;
    QTest::newRow("a profile named like a command")
        << QStringList{u"--profile"_s, u"serve"_s, u"set-status"_s, u""_s} << changes;
    QTest::newRow("options before the status")
        << QStringList{u"set-status"_s, u"--dry-run"_s, u"--reason"_s, u"a b"_s, u""_s} << changes;
    QTest::newRow("ids") << QStringList{u"set-status"_s, u"Canceled"_s, u""_s} << QStringList();
    QTest::newRow("a file of ids")
        << QStringList{u"set-status"_s, u"--ids-from"_s, u"/et"_s} << QStringList{u"/etc"_s};
    QTest::newRow("a file to write")
        << QStringList{u"support-bundle"_s, u"/et"_s} << QStringList{u"/etc"_s};
    QTest::newRow("a format of lists") << QStringList{u"list"_s, u"--format"_s, u""_s}
                                       << QStringList{u"csv"_s, u"ids"_s, u"json"_s, u"table"_s};
    QTest::newRow("a format of reports") << QStringList{u"report"_s, u"--format"_s, u""_s}
                                         << QStringList{u"csv"_s, u"json"_s, u"table"_s};
    QTest::newRow("an answer of the practice server")
        << QStringList{u"serve"_s, u"--final"_s, u"e"_s} << QStringList{u"error"_s};
}

void TestCompletion::followsWhatIsTyped()
{
    QFETCH(QStringList, words);
    QFETCH(QStringList, expected);
    QCOMPARE(offered(words), expected);
}

QTEST_GUILESS_MAIN(TestCompletion)

#include "tst_completion.moc"
