// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/commandrun.h"

#include <QJsonArray>
#include <QRegularExpression>

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

}

class TestCliAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void wrongUsage_data();
    void wrongUsage();
    void checksAccess_data();
    void checksAccess();
    void tellsAccess();
};

void TestCliAccess::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row
        = [](const char *name, const QStringList &arguments) { QTest::newRow(name) << arguments; };
    row("two texts", {u"access"_s, u"--sids"_s, u"BA"_s, u"D:"_s, u"S:"_s});
    row("no caller", {u"access"_s, u"D:"_s});
    row("empty caller", {u"access"_s, u"--sids"_s, QString(), u"D:"_s});
    row("caller by name", {u"access"_s, u"--sids"_s, u"BA,anna"_s, u"D:"_s});
    row("caller of an unknown domain", {u"access"_s, u"--sids"_s, u"DA"_s, u"D:"_s});
    row("no GUID", {u"access"_s, u"--sids"_s, u"BA"_s, u"--object"_s, u"user"_s, u"D:"_s});
    for (const auto &claim :
         {u"Title=PM"_s, u"user.Title"_s, u"user.=PM"_s, u"resource.Title=PM"_s, u"user.a%00=1"_s,
          u"user.a=\"PM"_s, u"user.a={1"_s, u"user.a=7th"_s, u"user.a=1) || (b"_s,
          u"user.a=1) || (x == 1"_s, u"user.a=SID(nobody)"_s, u"user.a=SID(DA)x"_s})
        row(qPrintable(claim),
            {u"access"_s, u"--sids"_s, u"BA"_s, u"--claim"_s, claim, u"D:(A;;GA;;;WD)"_s});
}

void TestCliAccess::wrongUsage()
{
    QFETCH(QStringList, arguments);
    CommandRun command;
    QCOMPARE(command.run(arguments), int(Usage));
    QCOMPARE(command.data(), QString());
    QVERIFY(!command.words().isEmpty());
}

void TestCliAccess::checksAccess_data()
{
    QTest::addColumn<QStringList>("caller");
    QTest::addColumn<QString>("sddl");
    QTest::addColumn<int>("granted");
    QTest::addColumn<int>("undecided");
    QTest::addColumn<QString>("rights"); // bit, whether granted, entry or decider
    const auto row = [](const char *name, const QString &caller, const QString &sddl, int granted,
                        int undecided, const QString &rights) {
        QTest::newRow(name) << caller.split(u' ') << sddl << granted << undecided << rights;
    };
    row("first entry wins", u"BA,S-1-5-21-7-8-9-1000"_s,
        u"D:(A;;CC;;;BA)(D;;CCDC;;;S-1-5-21-7-8-9-1000)(A;;DCLC;;;WD)"_s, 5, 0,
        u"1 yes 1, 2 no 2, 4 yes 3"_s);
    row("others' entries", u"BA"_s, u"D:(A;;CC;;;SY)(A;;DC;;;BA)"_s, 2, 0,
        u"1 no nobody, 2 yes 2"_s);
    row("alias of a domain", u"DA --domain S-1-5-21-7-8-9"_s,
        u"D:(A;;CC;;;S-1-5-21-7-8-9-512)(A;;DC;;;DA)"_s, 3, 0, u"1 yes 1, 2 yes 2"_s);
    row("owner", u"SY"_s, u"O:SYD:"_s, 0x60000, 0, u"131072 yes owner, 262144 yes owner"_s);
    const QString titled = u"D:(XA;;CC;;;WD;(@User.Title == \"PM\"))"_s;
    row("unknown claim", u"BA"_s, titled, 0, 1, u"1 no 1"_s);
    row("claim", u"BA --claim @User.title=\"PM\""_s, titled, 1, 0, u"1 yes 1"_s);
    row("claim of a word", u"BA --claim user.Title=PM"_s, titled, 1, 0, u"1 yes 1"_s);
    row("other claim", u"BA --claim user.Title=VP"_s, titled, 0, 0, u"1 no nobody"_s);
    row("known to have none", u"BA --claims-known"_s, titled, 0, 0, u"1 no nobody"_s);
    row("claim of another source", u"BA --claim device.Title=PM"_s, titled, 0, 1, u"1 no 1"_s);
    row("list of claims", u"BA --claim local.a={1,2} --claim device.b=SID(BA)"_s,
        u"D:(XA;;CC;;;WD;(a Contains {2} && @Device.b == SID(BA)))"_s, 1, 0, u"1 yes 1"_s);
    const QString object = u"D:(OA;;CR;bf967aba-0de6-11d0-a285-00aa003049e2;;WD)"_s;
    row("object", u"BA --object BF967ABA-0DE6-11D0-A285-00AA003049E2"_s, object, 0x100, 0,
        u"256 yes 1"_s);
    row("other object", u"BA --object bf967aba-0de6-11d0-a285-00aa003049e3"_s, object, 0, 0,
        u"256 no nobody"_s);
}

void TestCliAccess::checksAccess()
{
    QFETCH(QStringList, caller);
    QFETCH(QString, sddl);
    const QStringList arguments = QStringList{u"access"_s, u"--json"_s, u"--sids"_s} + caller;
    CommandRun command;
    QCOMPARE(command.run(arguments + QStringList{sddl}), int(AllDone));
    QCOMPARE(command.words(), QString());
    const QJsonObject answer = command.objects().value(0);
    QCOMPARE(answer[u"ok"], true);
    QTEST(answer[u"granted"].toInt(-1), "granted");
    QTEST(answer[u"undecided"].toInt(-1), "undecided");
    QStringList rights;
    const QJsonArray listed = answer[u"rights"].toArray();
    for (const auto right : listed) {
        QCOMPARE(right[u"entry"].isNull(), right[u"by"] != u"entry"_s);
        rights += u"%1 %2 %3"_s.arg(right[u"bit"].toInteger())
                      .arg(right[u"granted"].toBool() ? u"yes"_s : u"no"_s,
                           right[u"entry"].isNull() ? right[u"by"].toString()
                                                    : QString::number(right[u"entry"].toInt()));
    }
    QTEST(rights.join(u", "_s), "rights");

    // The same for a line of the input.
    CommandRun lines;
    QVERIFY(lines.start(arguments));
    lines.write(jsonLine(sddl) + "{}\n" + jsonLine(u"D:NO_ACCESS_CONTROL"_s));
    lines.closeInput();
    QCOMPARE(lines.end(), int(SomeNotDone));
    QCOMPARE(lines.objects().size(), 3);
    QCOMPARE(lines.objects().at(0), answer);
    QCOMPARE(lines.objects().at(1)[u"ok"], false);
    QCOMPARE(lines.objects().at(2)[u"rights"][0][u"by"], u"no-list"_s);
}

void TestCliAccess::tellsAccess()
{
    const QStringList access = inEnglish({u"access"_s, u"--sids"_s, u"BA"_s});
    CommandRun command;
    QCOMPARE(command.run(access
                         + QStringList{u"O:BAD:(D;;LC;;;BA)(A;;CCDCLC;;;WD)(XA;;SW;;;BA;(x))"
                                       "(A;;SD;;;SY)"_s}),
             int(AllDone));
    QVERIFY2(command.data().contains(u"Granted: CC DC RC WD (0x00060003)"_s),
             qPrintable(command.data()));
    QVERIFY(command.data().contains(u"Cannot be told: SW (0x00000008)"_s));
    const auto line = [&](const QString &letters) {
        return command.lines().filter(QRegularExpression(u"^  %1 "_s.arg(letters))).join(u'\n');
    };
    QVERIFY2(line(u"CC"_s).endsWith(u"yes, entry 2: (A;;CCDCLC;;;WD)"_s),
             qPrintable(line(u"CC"_s)));
    QVERIFY2(line(u"LC"_s).endsWith(u"no, entry 1: (D;;LC;;;BA)"_s), qPrintable(line(u"LC"_s)));
    QVERIFY2(line(u"SW"_s).contains(u"cannot be told"_s), qPrintable(line(u"SW"_s)));
    QVERIFY2(line(u"SD"_s).endsWith(u"no, no entry for this caller"_s), qPrintable(line(u"SD"_s)));
    QVERIFY2(line(u"WD"_s).endsWith(u"yes, the caller is the owner"_s), qPrintable(line(u"WD"_s)));

    CommandRun open;
    QCOMPARE(open.run(access + QStringList{u"O:SY"_s}), int(AllDone));
    QVERIFY2(open.data().contains(u"everyone has full access"_s), qPrintable(open.data()));

    // Of a text that is not whole nothing is concluded.
    CommandRun broken;
    QCOMPARE(broken.run(access + QStringList{u"D:(A;;GA;;;WD)(A;;XX;;;WD)"_s}), int(SomeNotDone));
    QCOMPARE(broken.data(), QString());
    QCOMPARE(broken.words().section(u'\n', 2, 2), QString(QString(18, u' ') + u'^'));
}

QTEST_GUILESS_MAIN(TestCliAccess)
#include "tst_cliaccess.moc"
