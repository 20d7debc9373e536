// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage, CouldNotStart };

QByteArray id(int number)
{
    return sampleId(number).text().toLatin1();
}

}

// set-status --ids-from
class TestCliIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_host.reset(); }

    void takesIds_data();
    void takesIds();
    void tellsWhatIsNotUsed();
    void takesIdsBesideTypedOnes();
    void sendsNothingOnABadTypedId();
    void sendsNothingWithoutIds_data();
    void sendsNothingWithoutIds();
    void sendsNothingWhereItCannotRead();
    void takesAMillionLines();

private:
    QStringList arguments(const QStringList &rest) const
    {
        return QStringList{u"set-status"_s, u"Completed"_s, u"--language"_s,
                           u"en"_s,         u"--server"_s,  m_host->baseUrl().toString()}
        + rest;
    }
    // The numbers of the requests that were changed.
    QList<int> changed() const;
    int calls() const;

    std::unique_ptr<PracticeHost> m_host;
};

void TestCliIds::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_host = PracticeHost::start({.requests = 0}).value();
    m_host->replace(sampleRequests({1, 2, 3}, RequestStatus::Approved));
}

QList<int> TestCliIds::changed() const
{
    QList<int> numbers;
    for (int number = 1; number <= 3; ++number) {
        if (m_host->calls("PUT", sampleId(number)) == 1)
            numbers << number;
    }
    return numbers;
}

int TestCliIds::calls() const
{
    int calls = 0;
    for (int number = 1; number <= 3; ++number)
        calls += m_host->calls("GET", sampleId(number)) + m_host->calls("PUT", sampleId(number));
    return calls;
}

void TestCliIds::takesIds_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<bool>("fromStandardInput");
    const QByteArray lines = "Ärende;Id\r\nINC1;{" + id(1).toUpper() + "}\rINC2 https://cm/x/"
        + id(2) + "\n\n# monday\n" + id(3);
    QStringEncoder utf16(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    const QByteArray wide = utf16(QString::fromUtf8(lines));
    for (const bool fromStandardInput : {false, true}) {
        const char *where = fromStandardInput ? "standard input" : "file";
        QTest::addRow("UTF-8, %s", where) << lines << fromStandardInput;
        QTest::addRow("UTF-8 with a mark, %s", where)
            << QByteArray("\xef\xbb\xbf" + lines) << fromStandardInput;
        QTest::addRow("UTF-16, %s", where) << wide << fromStandardInput;
    }
}

void TestCliIds::takesIds()
{
    QFETCH(QByteArray, input);
    QFETCH(bool, fromStandardInput);
    CommandRun command;
    const QString file = fromStandardInput ? u"-"_s : command.writeFile(input);
    QVERIFY(!file.isEmpty());
    QVERIFY(command.start(arguments({u"--ids-from"_s, file, u"--json"_s})));
    if (fromStandardInput) {
        command.write(input);
        command.closeInput();
    }
    QCOMPARE(command.end(), int(AllDone));
    QCOMPARE(command.objects().size(), 3);
    QCOMPARE(changed(), QList<int>({1, 2, 3}));
    QVERIFY2(command.words().contains(u"Line 1: no request id in “Ärende;Id”"_s),
             qPrintable(command.words()));
}

void TestCliIds::tellsWhatIsNotUsed()
{
    CommandRun command;
    const QString file
        = command.writeFile(id(1) + "\nno id, please\n" + id(2) + "\n" + id(1).toUpper()
                            + "\n00000000-0000-0000-0000-000000000000\n#" + id(3) + "\n\n# x\n");
    QCOMPARE(command.run(arguments({u"--ids-from"_s, file})), int(AllDone));
    QCOMPARE(changed(), QList<int>({1, 2}));
    QCOMPARE(command.lines().size(), 2);
    const auto words = command.words().split(u'\n');
    QCOMPARE(words.mid(0, 3),
             QStringList({u"Line 2: no request id in “no id, please”"_s,
                          u"Line 4: %1 is on line 1 already"_s.arg(QString::fromLatin1(id(1))),
                          u"Line 5: the id of zeros names no request"_s}));
    QVERIFY2(words.at(3).startsWith(u"1 line"_s), qPrintable(words.at(3)));
    QVERIFY2(words.at(4).startsWith(u"2 request"_s), qPrintable(words.at(4)));
}

void TestCliIds::takesIdsBesideTypedOnes()
{
    CommandRun command;
    const QString file = command.writeFile(id(2) + '\n' + id(3) + '\n');
    QCOMPARE(command.run(arguments(
                 {sampleId(3).text(), u"--ids-from"_s, file, sampleId(1).text(), u"--json"_s})),
             int(AllDone));
    QCOMPARE(command.objects().size(), 3);
    QCOMPARE(changed(), QList<int>({1, 2, 3}));
    QVERIFY(
        command.words().contains(u"Line 2: %1 is named already"_s.arg(QString::fromLatin1(id(3)))));
}

void TestCliIds::sendsNothingOnABadTypedId()
{
    CommandRun command;
    const QString file = command.writeFile(id(1));
    QCOMPARE(command.run(arguments({u"--ids-from"_s, file, u"{%1"_s.arg(sampleId(2).text())})),
             int(Usage));
    QCOMPARE(command.data(), QString());
    QCOMPARE(calls(), 0);
}

void TestCliIds::sendsNothingWithoutIds_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("empty lines") << QByteArray("\n\r\n\r");
    QTest::newRow("left out") << QByteArray('#' + id(1));
    QTest::newRow("anything else") << QByteArray("INC0012345: please cancel\n\0\xff\n", 28);
    QTest::newRow("cut off") << id(1).chopped(1);
}

void TestCliIds::sendsNothingWithoutIds()
{
    QFETCH(QByteArray, input);
    CommandRun command;
    QCOMPARE(command.run(arguments({u"--ids-from"_s, command.writeFile(input)})), int(Usage));
    QCOMPARE(command.data(), QString());
    QVERIFY2(command.words().contains(u"There is no request id in the input."_s),
             qPrintable(command.words()));
    QCOMPARE(calls(), 0);
}

void TestCliIds::sendsNothingWhereItCannotRead()
{
    for (const QString &file : {u"/nowhere/ids.txt"_s, u"/"_s}) {
        CommandRun command;
        QCOMPARE(command.run(arguments({sampleId(1).text(), u"--ids-from"_s, file})),
                 int(CouldNotStart));
        QCOMPARE(command.data(), QString());
        QVERIFY2(command.words().contains(file), qPrintable(command.words()));
    }
    QCOMPARE(calls(), 0);
}

void TestCliIds::takesAMillionLines()
{
    constexpr int count = 1'000'000;
    QByteArray lines;
    for (int line = 1; line <= count; ++line) {
        if (line % 250'000 == 0)
            lines += "INC" + QByteArray::number(line) + ": {" + id(line / 250'000) + "}\r\n";
        else
            lines += line % 2 == 0 ? "\r\n" : "INC0012345: somebody else\n";
    }
    CommandRun command;
    const QString file = command.writeFile(lines);
    m_host->replace(sampleRequests({1, 2, 3, 4}, RequestStatus::Approved));
    QCOMPARE(command.run(arguments({u"--ids-from"_s, file, u"--json"_s})), int(AllDone));
    QCOMPARE(command.objects().size(), 4);
    QCOMPARE(command.words().count(u"no request id"_s), count / 2);
    QVERIFY(command.words().contains(
        u"\nLine 999999: no request id in “INC0012345: somebody else”\n"_s));
}

QTEST_GUILESS_MAIN(TestCliIds)
#include "tst_cliids.moc"
