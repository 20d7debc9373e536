// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/helptext.h"
#include "support/manpage.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

// The man pages say what the programs say of themselves, no less and no more.
class TestManPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasTheOptions_data();
    void hasTheOptions();
    void hasTheCommands_data();
    void hasTheCommands();
    void hasTheOptionsOfServe_data() { hasTheCommands_data(); }
    void hasTheOptionsOfServe();
    void mentionsNoOtherOption_data() { hasTheOptions_data(); }
    void mentionsNoOtherOption();
};

void TestManPages::hasTheOptions_data()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("page");
    for (const QString &program : {u"sigill"_s, u"sigillctl"_s}) {
        for (const QString &folder : {u""_s, u"sv/"_s}) {
            const QString page = folder + program + u".1"_s;
            QTest::newRow(qPrintable(page)) << program << page;
        }
    }
}

void TestManPages::hasTheOptions()
{
    QFETCH(QString, program);
    QFETCH(QString, page);
    const QStringList told = HelpText(program, {}).options();
    QVERIFY(told.contains(u"--version"_s));
    QCOMPARE(ManPage(page).options(), told);
}

void TestManPages::hasTheCommands_data()
{
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("section");
    QTest::newRow("en") << u"sigillctl.1"_s << u"COMMANDS"_s;
    QTest::newRow("sv") << u"sv/sigillctl.1"_s << u"KOMMANDON"_s;
}

void TestManPages::hasTheCommands()
{
    QFETCH(QString, page);
    QFETCH(QString, section);
    const QStringList told = HelpText(u"sigillctl"_s, {}).commands();
    QVERIFY(told.contains(u"set-status"_s));
    QCOMPARE(ManPage(page).commands(section), told);
}

void TestManPages::hasTheOptionsOfServe()
{
    QFETCH(QString, page);
    // These two stand among the options of all commands.
    QStringList told = HelpText(u"sigillctl"_s, {u"serve"_s}).options();
    QCOMPARE(told.removeAll(u"-h"_s) + told.removeAll(u"--help"_s), 2);
    QVERIFY(told.contains(u"--faults"_s));
    QCOMPARE(ManPage(page).options(true), told);
}

void TestManPages::mentionsNoOtherOption()
{
    QFETCH(QString, page);
    const QStringList told = HelpText(u"sigill"_s, {}).options()
        + HelpText(u"sigillctl"_s, {}).options() + HelpText(u"sigillctl"_s, {u"serve"_s}).options();
    const QStringList mentioned = ManPage(page).mentionedOptions();
    for (const QString &option : mentioned)
        QVERIFY2(told.contains(option), qPrintable(option));
}

QTEST_GUILESS_MAIN(TestManPages)

#include "tst_manpages.moc"
