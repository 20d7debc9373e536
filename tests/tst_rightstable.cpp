// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "security/rightstable.h"
#include "support/buildplaces.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QByteArray bundled()
{
    QFile file(projectFile(u"resources/requestrights.json"_s));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With one right and one action more.
QByteArray file(const QByteArray &rights, const QByteArray &actions = {})
{
    return R"({"format": 1, "rights": [{"right": "CC", "name": {"en": "first"},)"
           R"( "certainty": "guess"})"
        + (rights.isEmpty() ? rights : ',' + rights) + R"(], "actions": [{"status": "Canceled",)"
        + R"( "rights": "SD", "certainty": "likely"})"
        + (actions.isEmpty() ? actions : ',' + actions) + "]}";
}

QByteArray right(const QByteArray &letters, const QByteArray &rest)
{
    return R"({"right": ")" + letters + R"(", )" + rest + '}';
}

RightsTable table(const QByteArray &json)
{
    return RightsTable::fromJson(json).value();
}

}

class TestRightsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup();

    void bundledFileIsWhole();
    void neverCreates_data();
    void neverCreates();
    void namesUnknownRightsByNumber();
    void marksHowSureItIs();
    void fixedRightsStayFixed();
    void explains();
    void choosesLanguage_data();
    void choosesLanguage();
    void needs();
    void takesWhatTheFileDescribes();
    void brokenFiles_data();
    void brokenFiles();

private:
    QTranslator m_swedish;
};

void TestRightsTable::cleanup()
{
    QCoreApplication::removeTranslator(&m_swedish);
    QLocale::setDefault(QLocale::c());
}

void TestRightsTable::bundledFileIsWhole()
{
    QVERIFY(RightsTable::fromJson(bundled()));
    const auto root = QJsonDocument::fromJson(bundled()).object();
    QStringList seen;
    for (const auto &list : {u"rights"_s, u"actions"_s}) {
        const auto items = root[list].toArray();
        QVERIFY(!items.isEmpty());
        for (const auto &value : items) {
            const auto item = value.toObject();
            const QString id = list + item[u"right"].toString() + item[u"status"].toString();
            QVERIFY2(!seen.contains(id), qPrintable(id));
            seen += id;
            // Nothing of it is published.
            QVERIFY2(item[u"certainty"] == u"likely"_s || item[u"certainty"] == u"guess"_s,
                     qPrintable(id));
            QStringList texts{u"reason"_s};
            if (list == u"rights"_s)
                texts += u"name"_s;
            for (const QString &text : texts) {
                const auto english = item[text][u"en"].toString();
                const auto swedish = item[text][u"sv"].toString();
                QVERIFY2(!english.isEmpty() && !swedish.isEmpty() && english != swedish,
                         qPrintable(id + text));
            }
        }
    }
    for (const auto &status : {u"Completed"_s, u"Canceled"_s, u"Abandoned"_s})
        QVERIFY2(seen.contains(u"actions"_s + status), qPrintable(status));
}

void TestRightsTable::neverCreates_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("English") << u"en"_s;
    QTest::newRow("Swedish") << u"sv"_s;
}

void TestRightsTable::neverCreates()
{
    QFETCH(QString, language);
    QLocale::setDefault(QLocale(language));
    if (language == u"sv") {
        QVERIFY(m_swedish.load(u":/i18n/sigill_sv.qm"_s));
        QCoreApplication::installTranslator(&m_swedish);
    }
    const RightsTable all = table(bundled());
    QSet<QString> different;
    for (quint32 bit = 1; bit != 0; bit <<= 1) {
        const QString words = all.words(AccessMask(bit));
        QVERIFY2(!words.isEmpty(), qPrintable(AccessMask(bit).hex()));
        different.insert(words);
        const QString told = words + all.explanation(AccessMask(bit)).join(u' ');
        for (const auto &wrong : {u"create"_s, u"skapa"_s, u"child"_s, u"barn"_s})
            QVERIFY2(!told.contains(wrong, Qt::CaseInsensitive), qPrintable(told));
        if (language == u"sv") {
            for (const auto &english : {u"likely"_s, u"perhaps"_s, u"right"_s, u"read"_s, u"the"_s})
                QVERIFY2(!told.contains(QRegularExpression(u"\\b%1\\b"_s.arg(english))),
                         qPrintable(told));
        }
    }
    QCOMPARE(different.size(), 32);
}

void TestRightsTable::namesUnknownRightsByNumber()
{
    const RightsTable empty;
    QSet<QString> different;
    for (int number = 0; number < 32; ++number) {
        const QString words = empty.words(AccessMask(1U << number));
        different.insert(words);
        // Rights of the object itself, and those that no kind of object has.
        if (number < 16 || number == 23)
            QVERIFY2(words.contains(QRegularExpression(u"\\b%1\\b"_s.arg(number + 1))),
                     qPrintable(words));
    }
    QCOMPARE(different.size(), 32);
    QVERIFY(empty.words(AccessMask()).isEmpty());
    // Nothing is dropped from among several.
    const QString several = empty.words(AccessMask(0x20208));
    for (const quint32 bit : {0x8U, 0x200U, 0x20000U})
        QVERIFY2(several.contains(empty.words(AccessMask(bit))), qPrintable(several));
}

void TestRightsTable::marksHowSureItIs()
{
    const auto certain = [](const QByteArray &certainty) {
        return table(file(right("LC",
                                R"("name": {"en": "execute"}, "certainty": ")" + certainty + '"')))
            .words(AccessMask(0x4));
    };
    QCOMPARE(certain("documented"), u"execute"_s);
    QCOMPARE(certain("likely"), u"likely: execute"_s);
    QVERIFY(certain("guess").endsWith(u": execute"_s));
    QVERIFY(certain("guess") != certain("likely"));
    // Those of requests come first, and one mark stands for all that follow it.
    const auto mixed
        = table(file(right("LC", R"("name": {"en": "execute"}, "certainty": "likely")") + ','
                     + right("SW", R"("name": {"en": "see"}, "certainty": "likely")")));
    QCOMPARE(mixed.words(AccessMask(0x2000c)), u"likely: execute, see; read permissions"_s);
    QCOMPARE(mixed.words(AccessMask(0x2000c)).count(u"likely"_s), 1);
    const QString unsure = mixed.words(AccessMask(0x5));
    QVERIFY2(unsure.indexOf(u"execute"_s) < unsure.indexOf(u"first"_s), qPrintable(unsure));
}

void TestRightsTable::fixedRightsStayFixed()
{
    for (const char *letters : {"SD", "RC", "WD", "WO", "GA", "GR", "0x100000"}) {
        const auto json
            = file(right(letters, R"("name": {"en": "create child"}, "certainty": "documented")"));
        const auto all = RightsTable::fromJson(json);
        // A file that tries may also be refused.
        if (!all)
            continue;
        const AccessMask bit = AccessMask::parse(QString::fromLatin1(letters))->mask;
        QCOMPARE(all->words(bit), RightsTable().words(bit));
        QVERIFY(!all->explanation(bit).join(u' ').contains(u"create"_s));
    }
}

void TestRightsTable::explains()
{
    const auto all = table(file(right(
        "LC",
        R"("name": {"en": "execute"}, "certainty": "likely", "reason": {"en": "So it is."})")));
    const auto lines = all.explanation(AccessMask(0x4));
    QVERIFY(lines.first().contains(u"LC"_s));
    QVERIFY(lines.first().contains(u"0x00000004"_s));
    QVERIFY(lines.first().contains(u"likely: execute"_s));
    QCOMPARE(lines.last(), u"So it is."_s);
    QCOMPARE(all.explanation(AccessMask(0x1)).size(), 1);
    QCOMPARE(all.explanation(AccessMask(0x20000)).size(), 1);
}

void TestRightsTable::choosesLanguage_data()
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QByteArray>("texts");
    QTest::addColumn<QString>("chosen");
    const QByteArray both = R"({"en": "one", "sv": "ett"})";
    QTest::newRow("English") << u"en_US"_s << both << u"one"_s;
    QTest::newRow("English in Sweden") << u"en_SE"_s << both << u"one"_s;
    QTest::newRow("Swedish") << u"sv_SE"_s << both << u"ett"_s;
    QTest::newRow("Swedish in Finland") << u"sv_FI"_s << both << u"ett"_s;
    QTest::newRow("another") << u"de_DE"_s << both << u"one"_s;
    QTest::newRow("no language") << u"C"_s << both << u"one"_s;
    QTest::newRow("its own") << u"de_DE"_s << QByteArray(R"({"en": "one", "de": "eins"})")
                             << u"eins"_s;
    QTest::newRow("empty there") << u"sv_SE"_s << QByteArray(R"({"en": "one", "sv": ""})")
                                 << u"one"_s;
    QTest::newRow("only there") << u"en_US"_s << QByteArray(R"({"sv": "ett"})") << u"ett"_s;
}

void TestRightsTable::choosesLanguage()
{
    QFETCH(QString, locale);
    QFETCH(QByteArray, texts);
    QLocale::setDefault(QLocale(locale));
    const auto all = table(file(right("LC", "\"certainty\": \"documented\", \"name\": " + texts)));
    const QString words = all.words(AccessMask(0x4));
    QTEST(words, "chosen");
}

void TestRightsTable::needs()
{
    const auto all = table(file({},
                                R"({"status": "Completed", "rights": "LCSW", "certainty": "guess",)"
                                R"( "reason": {"en": "Why."}})"));
    QVERIFY(all.need(u"Completed"));
    QCOMPARE(all.need(u"Completed")->mask, AccessMask(0xc));
    QCOMPARE(all.need(u"Completed")->certainty, RightsTable::Certainty::Guess);
    QCOMPARE(RightsTable::text(all.need(u"Completed")->reason), u"Why."_s);
    QCOMPARE(all.need(u"Canceled")->certainty, RightsTable::Certainty::Likely);
    QVERIFY(!all.need(u"Abandoned"));
    QVERIFY(!all.need(u"completed"));
    QVERIFY(!RightsTable().need(u"Completed"));
}

void TestRightsTable::takesWhatTheFileDescribes()
{
    const auto numbered
        = table(file(right("0x200", R"("name": {"en": "sign"}, "certainty": "documented")")));
    QCOMPARE(numbered.words(AccessMask(0x200)), u"sign"_s);
    QVERIFY(table(R"({"format": 1, "about": ["anything"], "site": {"x": 1}})")
                .words(AccessMask(0x1))
                .contains(u'1'));
}

void TestRightsTable::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("told"); // among what the error says
    const auto row = [](const QByteArray &name, const QByteArray &json, const QStringList &told) {
        QTest::newRow(name.constData()) << json << told;
    };
    row("empty", "", {u"JSON"_s});
    row("no JSON", "rights: none", {u"JSON"_s});
    row("cut off", bundled().left(500), {u"JSON"_s, u"byte"_s});
    for (const char *json : {"[]", "{}", R"({"format": 2})", R"({"format": "1"})",
                             R"({"format": 1.5})", R"({"format": true})"})
        row(QByteArray("format ") + json, json, {u"format"_s});
    const auto badRight = [&](const char *name, const QByteArray &item, const QString &told) {
        row(name, file(item), {u"rights"_s, u"2"_s, told});
    };
    const QByteArray rest = R"("name": {"en": "x"}, "certainty": "guess")";
    badRight("right is no object", R"("LC")", u"access right"_s);
    badRight("right is missing", '{' + rest + '}', u"access right"_s);
    badRight("right is a JSON number", R"({"right": 4, )" + rest + '}', u"access right"_s);
    badRight("right is a word", right("Execute", rest), u"Execute"_s);
    badRight("right is no bit", right("0", rest), u"access right"_s);
    badRight("right is two", right("LCSW", rest), u"one right"_s);
    badRight("right is too large", right("0x100000004", rest), u"right"_s);
    badRight("right with more behind", right("LC;", rest), u"LC"_s);
    badRight("no certainty", right("LC", R"("name": {"en": "x"})"), u"certainty"_s);
    badRight("unknown certainty", right("LC", R"("name": {"en": "x"}, "certainty": "sure")"),
             u"certainty"_s);
    badRight("no name", right("LC", R"("certainty": "guess")"), u"name"_s);
    badRight("name without language", right("LC", R"("name": "x", "certainty": "guess")"),
             u"name"_s);
    badRight("empty names", right("LC", R"("name": {"en": "", "sv": 5}, "certainty": "guess")"),
             u"name"_s);
    badRight("the same right again", right("CC", rest), u"CC"_s);
    const auto badAction = [&](const char *name, const QByteArray &item, const QString &told) {
        row(name, file({}, item), {u"actions"_s, u"2"_s, told});
    };
    badAction("no status", R"({"rights": "LC", "certainty": "guess"})", u"status"_s);
    badAction("other status", R"({"status": "Denied", "rights": "LC", "certainty": "guess"})",
              u"status"_s);
    badAction("no rights", R"({"status": "Completed", "certainty": "guess"})", u"access right"_s);
    badAction("no certainty", R"({"status": "Completed", "rights": "LC"})", u"certainty"_s);
    // Such numbers stand for all rights in SDDL; here they can only be a mistake.
    badAction("negative", R"({"status": "Completed", "rights": "-1", "certainty": "guess"})",
              u"-1"_s);
    badAction("too large",
              R"({"status": "Completed", "rights": "0x1ffffffff", "certainty": "guess"})",
              u"0x1ffffffff"_s);
    badAction("the same action again",
              R"({"status": "Canceled", "rights": "LC", "certainty": "guess"})", u"Canceled"_s);
    row("rights are no list", R"({"format": 1, "rights": {"LC": "execute"}})", {u"rights"_s});
    row("actions are no list", R"({"format": 1, "actions": "none"})", {u"actions"_s});
}

void TestRightsTable::brokenFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, told);
    const auto read = RightsTable::fromJson(json);
    QVERIFY(!read);
    for (const QString &part : told)
        QVERIFY2(read.error().contains(part), qPrintable(read.error()));
}

QTEST_GUILESS_MAIN(TestRightsTable)
#include "tst_rightstable.moc"
