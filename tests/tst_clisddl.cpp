// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputlines.h"
#include "support/buildplaces.h"
#include "support/commandrun.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTcpServer>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

enum Exit { AllDone, SomeNotDone, Usage };

QStringList inEnglish(const QStringList &arguments)
{
    return QStringList{u"--language"_s, u"en"_s} + arguments;
}

QByteArray jsonLine(const QString &sddl)
{
    return QJsonDocument(QJsonObject{{u"sddl"_s, sddl}}).toJson(QJsonDocument::Compact) + '\n';
}

// The columns that the terminal shows before the first ^ of a line; -1 for none.
qsizetype caretIn(const QString &line)
{
    return line.trimmed() == u"^" ? line.indexOf(u'^') : -1;
}

}

class TestCliSddl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void help();
    void wrongUsage_data();
    void wrongUsage();
    void needsNoServer();
    void decodesInWords();
    void tellsThatNothingWasWritten();
    void decodesLines();
    void marksThePlace_data();
    void marksThePlace();
    void tellsEachBrokenPart();
    void decodesAsJson();
    void answersWhileLinesCome();
    void goesOnBehindBadLines();
    void goesOnBehindAnEndlessLine();
    void answersManyLines();
    void endsAtASignal();
};

void TestCliSddl::help()
{
    CommandRun command;
    QCOMPARE(command.run({u"--help"_s}), int(AllDone));
    for (const auto &word : {u"sddl"_s, u"access"_s, u"--domain"_s, u"--sids"_s, u"--claim"_s,
                             u"--claims-known"_s, u"--object"_s})
        QVERIFY2(command.data().contains(word), qPrintable(word));
}

void TestCliSddl::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("two texts") << QStringList{u"sddl"_s, u"D:"_s, u"S:"_s};
    QTest::newRow("no domain") << QStringList{u"sddl"_s, u"--domain"_s, u"EXAMPLE"_s, u"D:"_s};
}

void TestCliSddl::wrongUsage()
{
    QFETCH(QStringList, arguments);
    CommandRun command;
    QCOMPARE(command.run(arguments), int(Usage));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
}

void TestCliSddl::needsNoServer()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QString url = u"http://127.0.0.1:%1/x"_s.arg(server.serverPort());
    for (const auto &arguments :
         {QStringList{u"sddl"_s}, QStringList{u"access"_s, u"--sids"_s, u"BA"_s}}) {
        for (const auto &options : {QStringList(), QStringList{u"--server"_s, url}}) {
            CommandRun command;
            QCOMPARE(command.run(arguments + options + QStringList{u"O:SYD:"_s}), int(AllDone));
            QVERIFY(!command.data().isEmpty());
            QCOMPARE(command.words(), QString());
        }
    }
    QVERIFY(!server.waitForNewConnection(0));
    QVERIFY(!server.hasPendingConnections());
}

void TestCliSddl::decodesInWords()
{
    CommandRun command;
    QCOMPARE(command.run(inEnglish({u"sddl"_s, u"--domain"_s, u"S-1-5-21-7-8-9"_s,
                                    u"O:S-1-5-21-7-8-9-1104D:(D;;LC;;;DA)(A;;CCDC;;;WD)"
                                    "(XA;;RC;;;AU;(@User.Title == \"\u202eMP\"))"_s})),
             int(AllDone));
    QCOMPARE(command.words(), QString());
    for (const auto &part : {u"S-1-5-21-7-8-9-1104"_s, u"Domain admins (S-1-5-21-7-8-9-512)"_s,
                             u"Everyone"_s, u"CC DC (0x00000003)"_s, u"Deny"_s,
                             u"Allow, on condition"_s, u"@USER.Title == \"<U+202E>MP\""_s})
        QVERIFY2(command.data().contains(part), qPrintable(command.data()));
    QVERIFY(!command.data().contains(u'\u202e'));

    // Without the domain the alias is told, and that its domain is not known.
    CommandRun unknown;
    QCOMPARE(unknown.run(inEnglish({u"sddl"_s, u"D:(A;;GA;;;DA)"_s})), int(AllDone));
    QVERIFY2(unknown.data().contains(u"DA, domain not known"_s), qPrintable(unknown.data()));
}

void TestCliSddl::tellsThatNothingWasWritten()
{
    // A disk that is full.
    QProcess command;
    command.setStandardOutputFile(u"/dev/full"_s);
    for (const QStringList &form : {QStringList{u"sddl"_s}, QStringList{u"sddl"_s, u"--json"_s}}) {
        command.start(builtProgram(u"sigillctl"_s), form + QStringList{u"O:SY"_s});
        QVERIFY(command.waitForFinished());
        QCOMPARE(command.exitCode(), int(SomeNotDone));
    }
}

void TestCliSddl::decodesLines()
{
    CommandRun command;
    QVERIFY(command.start(inEnglish({u"sddl"_s})));
    command.write("\xef\xbb\xbfO:SY\r\n");
    QVERIFY(command.hasLines(2));
    QVERIFY2(command.data().contains(u"Local system"_s), qPrintable(command.data()));
    // Another line's mark is no mark, but part of the text.
    command.write("O:BA\n\nG:\xff\n\xef\xbb\xbfG:SY\nG:BU");
    command.closeInput();
    QCOMPARE(command.end(), int(SomeNotDone));
    // An empty line only sets others apart: the empty text would be one that grants everything.
    for (int number = 1; number <= 6; ++number)
        QCOMPARE(command.lines().contains(u"Line %1:"_s.arg(number)), number != 3);
    QVERIFY(command.data().contains(u"Administrators"_s));
    QVERIFY(command.data().contains(u"Users"_s));
    const QStringList words = command.words().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words.size(), 1 + 3);
    QVERIFY(words.at(0).startsWith(u"Line 4: "_s));
    QVERIFY(words.at(1).startsWith(u"Line 5: "_s));
    QCOMPARE(words.at(2), u"<U+FEFF>G:SY"_s);
}

void TestCliSddl::marksThePlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<qsizetype>("columns"); // before the ^
    const auto row = [](const char *name, const QString &text, const QString &shown,
                        qsizetype columns) { QTest::newRow(name) << text << shown << columns; };
    row("start", u"x"_s, u"x"_s, 0);
    row("middle", u"D:(A;;GA;;;XX)"_s, u"D:(A;;GA;;;XX)"_s, 11);
    row("end", u"D:(A;;GA;;;WD"_s, u"D:(A;;GA;;;WD"_s, 13);
    const auto conditional = [](const QString &string) {
        return QString(u"D:(XA;;GA;;;WD;(a == \""_s + string + u"\" b))"_s);
    };
    row("written out", conditional(u"\u202e\u0001"_s), conditional(u"<U+202E><U+0001>"_s), 40);
    row("wide", conditional(u"中文\uff21"_s), conditional(u"中文\uff21"_s), 30);
    row("beyond 16 bits", conditional(u"😀"_s), conditional(u"😀"_s), 26);
    row("combining", conditional(u"e\u0301\u0302"_s), conditional(u"e\u0301\u0302"_s), 25);
    row("tab", conditional(u"a\tb"_s), conditional(u"a b"_s), 27);
    row("NUL", QString(u"D:(A;;G"_s + QChar::Null + u"A;;;WD)"_s), u"D:(A;;G<U+0000>A;;;WD)"_s, 7);
    const QString entry = u"(A;;CCDC;;;S-1-5-21-1-2-3-1000)"_s;
    const auto list = [&](int count) { return QString(u"D:"_s + entry.repeated(count)); };
    row("long, start", QString(u"d"_s + list(9)), QString(u"d"_s + list(9).left(73) + u"…"_s), 0);
    row("long, middle", QString(list(9) + u"(A;;XX;;;WD)"_s + entry.repeated(9)),
        QString(u"…"_s + list(9).right(44) + u"(A;;XX;;;WD)"_s + entry.left(18) + u"…"_s), 49);
    row("long, end", QString(list(9) + u"(A"_s), QString(u"…"_s + list(9).right(72) + u"(A"_s), 75);
    // Where the window would cut a character in two.
    row("long, pairs", conditional(u"😀"_s.repeated(200)),
        QString(u"…"_s + u"😀"_s.repeated(34) + u"\" b))"_s), 1 + 34 * 2 + 2);
}

void TestCliSddl::marksThePlace()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    CommandRun command;
    QVERIFY(command.start(inEnglish({u"sddl"_s})));
    command.write(text.toUtf8() + '\n');
    command.closeInput();
    QCOMPARE(command.end(), int(SomeNotDone));
    const QStringList words = command.words().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words.size(), 3);
    QVERIFY(words.at(0).startsWith(u"Line 1: "_s));
    QCOMPARE(words.at(1), shown);
    QTEST(caretIn(words.at(2)), "columns");
}

void TestCliSddl::tellsEachBrokenPart()
{
    CommandRun command;
    QCOMPARE(command.run(inEnglish({u"sddl"_s, u"O:??G:SYD:(A;;CC;;;WD)(A;;XX;;;WD)"_s})),
             int(SomeNotDone));
    // What could be read is told, but not who may do what.
    QVERIFY(command.data().contains(u"Local system"_s));
    QVERIFY(command.data().contains(u"Everyone"_s));
    QVERIFY(!command.data().contains(u"full access"_s));
    const QStringList words = command.words().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(words.size(), 6);
    QVERIFY2(words.at(0).contains(u"character 3"_s), qPrintable(words.at(0)));
    QCOMPARE(caretIn(words.at(2)), 2);
    QVERIFY2(words.at(3).contains(u"character 27"_s), qPrintable(words.at(3)));
    QCOMPARE(caretIn(words.at(5)), 26);
}

void TestCliSddl::decodesAsJson()
{
    CommandRun command;
    QCOMPARE(command.run({u"sddl"_s, u"--json"_s, u"O:DAD:P(A;CI;0x3;;;WD)"_s, u"--domain"_s,
                          u"S-1-5-21-7-8-9"_s}),
             int(AllDone));
    QCOMPARE(command.words(), QString());
    const QJsonObject ace{
        {u"type"_s, u"A"_s},     {u"type_num"_s, 0},          {u"flags"_s, 2},
        {u"mask"_s, 3},          {u"object"_s, QJsonValue()}, {u"inherited_object"_s, QJsonValue()},
        {u"sid"_s, u"S-1-1-0"_s}};
    const QJsonObject dacl{{u"null"_s, false}, {u"aces"_s, QJsonArray{ace}}};
    const QJsonObject expected{{u"ok"_s, true},
                               {u"owner"_s, u"S-1-5-21-7-8-9-512"_s},
                               {u"group"_s, QJsonValue()},
                               {u"control"_s, 0x1004},
                               {u"dacl"_s, dacl},
                               {u"sacl"_s, QJsonValue()},
                               {u"notices"_s, QJsonArray()}};
    QCOMPARE(command.objects(), QList<QJsonObject>{expected});

    CommandRun broken;
    QCOMPARE(broken.run({u"sddl"_s, u"--json"_s, u"O:BAD:x"_s}), int(SomeNotDone));
    QCOMPARE(broken.words(), QString());
    QCOMPARE(broken.objects().size(), 1);
    QCOMPARE(broken.objects().constFirst()[u"ok"], false);
    QCOMPARE(broken.objects().constFirst()[u"error"][u"offset"], 6);
    QVERIFY(!broken.objects().constFirst()[u"error"][u"message"].toString().isEmpty());
}

void TestCliSddl::answersWhileLinesCome()
{
    CommandRun command;
    QVERIFY(command.start({u"sddl"_s, u"--json"_s, u"--domain"_s, u"S-1-5-21-7-8-9"_s}));
    const QList<std::pair<QByteArray, QString>> lines{
        {"{\"sddl\": \"O:SY\"}\n", u"S-1-5-18"_s},
        {"\"O:\\u0042A\"\n", u"S-1-5-32-544"_s},
        {"{\"sddl\":\"O:DA\"}\r\n", u"S-1-5-21-7-8-9-512"_s},
        {"  {\"id\":[{}],\"domain\":\"S-1-5-21-1-2-3\",\"sddl\":\"O:DA\"} \n",
         u"S-1-5-21-1-2-3-512"_s},
        {"{\"sddl\":\"O:DA\",\"domain\":null}\n", u"S-1-5-21-7-8-9-512"_s}};
    for (qsizetype i = 0; i < lines.size(); ++i) {
        command.write(lines.at(i).first);
        QVERIFY(command.hasLines(i + 1));
        QCOMPARE(command.objects().constLast()[u"owner"].toString(), lines.at(i).second);
    }
    // A line that comes in pieces is answered when it has ended, at the latest with the input.
    command.write("{\"sddl\":");
    command.write("\"O:WD\"}");
    command.closeInput();
    QCOMPARE(command.end(), int(AllDone));
    QCOMPARE(command.objects().size(), lines.size() + 1);
    QCOMPARE(command.objects().constLast()[u"owner"].toString(), u"S-1-1-0"_s);
}

void TestCliSddl::goesOnBehindBadLines()
{
    const QList<QByteArray> bad{"",
                                "O:SY",
                                "{",
                                "{\"sddl\":\"O:SY\"",
                                "{\"sddl\":\"O:SY\"} x",
                                "{\"sddl\":7}",
                                "{\"SDDL\":\"O:SY\"}",
                                "{\"sddl\":\"O:SY\",\"domain\":\"EXAMPLE\"}",
                                "{\"sddl\":\"O:SY\",\"domain\":7}",
                                "[\"O:SY\"]",
                                "null",
                                "\"O:SY\",\"O:SY\"",
                                "\"O:SY\\\"",
                                "{\"sddl\":\"O:SY\xff\"}",
                                QByteArray(5000, '[')};
    QByteArray input;
    for (const auto &line : bad)
        input += line + '\n' + jsonLine(u"O:SY"_s);
    CommandRun command;
    QVERIFY(command.start({u"sddl"_s, u"--json"_s}));
    command.write(input);
    command.closeInput();
    QCOMPARE(command.end(), int(SomeNotDone));
    QCOMPARE(command.words(), QString());
    const auto answers = command.objects();
    QCOMPARE(answers.size(), bad.size() * 2);
    for (qsizetype i = 0; i < bad.size(); ++i) {
        const QJsonObject refused = answers.at(2 * i);
        QVERIFY2(refused[u"ok"] == false, bad.at(i).constData());
        QVERIFY(refused[u"error"][u"offset"].isDouble());
        QVERIFY(!refused[u"error"][u"message"].toString().isEmpty());
        QCOMPARE(answers.at(2 * i + 1)[u"owner"].toString(), u"S-1-5-18"_s);
    }
}

void TestCliSddl::goesOnBehindAnEndlessLine()
{
    for (const bool isForPrograms : {true, false}) {
        CommandRun command;
        QVERIFY(command.start(inEnglish(
            QStringList{u"sddl"_s} + (isForPrograms ? QStringList{u"--json"_s} : QStringList()))));
        const QByteArray block(1024 * 1024, 'x');
        for (qsizetype i = 0; i <= InputLines::maxLength / block.size(); ++i)
            command.write(block);
        command.write("\"\n\"O:WD\"\nO:WD\n");
        command.closeInput();
        QCOMPARE(command.end(), int(SomeNotDone));
        const QString told = isForPrograms ? command.data() : command.words();
        QVERIFY(told.contains(QString::number(InputLines::maxLength)));
        QVERIFY(told.size() < 2000);
        QCOMPARE(command.lines().filter(u"S-1-1-0"_s).size(), 1);
    }
}

void TestCliSddl::answersManyLines()
{
    constexpr int count = 5'000;
    CommandRun command;
    QVERIFY(command.start({u"sddl"_s, u"--json"_s}));
    for (int i = 0; i < count; ++i)
        command.write(jsonLine(u"O:S-1-5-21-%1D:(A;;GA;;;WD)"_s.arg(i)));
    command.closeInput();
    QCOMPARE(command.end(), int(AllDone));
    const auto answers = command.objects();
    QCOMPARE(answers.size(), count);
    for (int i = 0; i < count; ++i)
        QCOMPARE(answers.at(i)[u"owner"].toString(), u"S-1-5-21-%1"_s.arg(i));
}

void TestCliSddl::endsAtASignal()
{
    CommandRun command;
    QVERIFY(command.start({u"sddl"_s, u"--json"_s}));
    command.write(jsonLine(u"O:SY"_s));
    QVERIFY(command.hasLines(1));
    QElapsedTimer timer;
    timer.start();
    command.signal(SIGINT);
    // The shell sees that it was the signal, as of other filters.
    QCOMPARE(command.end(), -1);
    QVERIFY(timer.elapsed() < 10'000);
}

QTEST_GUILESS_MAIN(TestCliSddl)
#include "tst_clisddl.moc"
