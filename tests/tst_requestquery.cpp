// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/querywords.h"
#include "domain/requestquery.h"
#include "domain/timetext.h"

#include <QRegularExpression>
#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Field = QueryField;
using Relation = QueryTerm::Relation;
using Kind = QueryProblem::Kind;

QueryTerm term(Field field, Relation relation, const QStringList &values, bool isExcluded = false)
{
    return {field, relation, values, isExcluded, {}};
}

QueryTerm word(const QString &text, bool isExcluded = false)
{
    return term(Field::Anywhere, Relation::Contains, {text}, isExcluded);
}

RequestQuery read(const char16_t *text)
{
    return RequestQuery::fromText(QString::fromUtf16(text));
}

}

Q_DECLARE_METATYPE(Sigill::QueryTerm)

class TestRequestQuery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void reads_data();
    void reads();
    void tellsProblems_data();
    void tellsProblems();
    void writesWhatItReads_data();
    void writesWhatItReads();
    void staysTheSameInSwedish();
    void everyFieldHasNamesInBothLanguages();
    void knowsWhatIsNarrower_data();
    void knowsWhatIsNarrower();
    void replacesOneField();
    void addsWhatIsNotWanted();
    void tellsWhatItAsksFor();
    void readsTimes();
};

void TestRequestQuery::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QueryTerm>>("terms");
    const auto row = [](const char *name, const char16_t *text, const QList<QueryTerm> &terms) {
        QTest::newRow(name) << QString::fromUtf16(text) << terms;
    };
    row("nothing", u"", {});
    row("spaces", u" \t ", {});
    row("words", u"anna  vpn", {word(u"anna"_s), word(u"vpn"_s)});
    row("words in a row", u"\"lost card\"", {word(u"lost card"_s)});
    row("quotes in quotes", u"\"say \\\"no\\\"\"", {word(u"say \"no\""_s)});
    row("a backslash", u"\"CONTOSO\\anna\" CONTOSO\\bo",
        {word(u"CONTOSO\\anna"_s), word(u"CONTOSO\\bo"_s)});
    row("a quote without an end", u"\"lost card", {word(u"lost card"_s)});
    row("not wanted", u"-vpn -\"lost card\"", {word(u"vpn"_s, true), word(u"lost card"_s, true)});
    row("a dash", u"- –", {word(u"-"_s), word(u"–"_s)});
    row("a time of day", u"08:15", {word(u"08:15"_s)});
    row("an address", u"https://portal/x", {word(u"https://portal/x"_s)});
    row("the issue's example", u"type:unblock target:anna age>3d",
        {term(Field::Type, Relation::Equals, {u"Unblock"_s}),
         term(Field::Target, Relation::Contains, {u"anna"_s}),
         term(Field::Age, Relation::Greater, {u"3d"_s})});
    row("Swedish names", u"typ:unblock för:anna ålder>3d mall=VPN",
        {term(Field::Type, Relation::Equals, {u"Unblock"_s}),
         term(Field::Target, Relation::Contains, {u"anna"_s}),
         term(Field::Age, Relation::Greater, {u"3d"_s}),
         term(Field::Template, Relation::Equals, {u"VPN"_s})});
    row("any case, no rings", u"TYPE:unblock ALDER>3d fran:bo",
        {term(Field::Type, Relation::Equals, {u"Unblock"_s}),
         term(Field::Age, Relation::Greater, {u"3d"_s}),
         term(Field::Originator, Relation::Contains, {u"bo"_s})});
    row("several values", u"type:unblock,\"enroll\",renew",
        {term(Field::Type, Relation::Equals, {u"Unblock"_s, u"Enroll"_s, u"Renew"_s})});
    row("commas too many", u"target:,anna,,bo,",
        {term(Field::Target, Relation::Contains, {u"anna"_s, u"bo"_s})});
    row("a whole value", u"template=\"Smart card, logon\"",
        {term(Field::Template, Relation::Equals, {u"Smart card, logon"_s})});
    row("an empty value", u"comment=\"\"", {term(Field::Comment, Relation::Equals, {QString()})});
    row("not this", u"-type:enroll type!=renew",
        {term(Field::Type, Relation::Equals, {u"Enroll"_s}, true),
         term(Field::Type, Relation::Equals, {u"Renew"_s}, true)});
    row("not not", u"-kind!=software", {term(Field::Kind, Relation::Equals, {u"software"_s})});
    row("a colon before the sign", u"age:<=12h", {term(Field::Age, Relation::AtMost, {u"12h"_s})});
    row("signs", u"priority>100 priority>=7 priority<3 priority=5",
        {term(Field::Priority, Relation::Greater, {u"100"_s}),
         term(Field::Priority, Relation::AtLeast, {u"7"_s}),
         term(Field::Priority, Relation::Less, {u"3"_s}),
         term(Field::Priority, Relation::Equals, {u"5"_s})});
    row("a day", u"submitted:2026-03-05 completed:today",
        {term(Field::Submitted, Relation::Contains, {u"2026-03-05"_s}),
         term(Field::Completed, Relation::Contains, {u"today"_s})});
    row("a state", u"is:new,mine", {term(Field::State, Relation::Equals, {u"new"_s, u"mine"_s})});
    row("a type without a name", u"type:14", {term(Field::Type, Relation::Equals, {u"14"_s})});
}

void TestRequestQuery::reads()
{
    QFETCH(QString, text);
    const auto query = RequestQuery::fromText(text);
    QTEST(query.terms(), "terms");
    QVERIFY(query.problems().isEmpty());
}

void TestRequestQuery::tellsProblems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("value");
    QTest::addColumn<bool>("isEmpty");
    const auto row = [](const char *name, const char16_t *text, Kind kind, const char16_t *value,
                        bool isEmpty = true) {
        QTest::newRow(name) << QString::fromUtf16(text) << static_cast<int>(kind)
                            << QString::fromUtf16(value) << isEmpty;
    };
    row("no such field", u"colour:red", Kind::UnknownField, u"", false);
    row("no value", u"type:", Kind::NoValue, u"");
    row("nothing at all", u"\"\"", Kind::NoValue, u"");
    row("an empty one of two", u"target:\"\",anna", Kind::NoValue, u"");
    row("an empty value that all have", u"comment:\"\"", Kind::NoValue, u"");
    row("no such type", u"type:unblok", Kind::NoChoice, u"unblok");
    row("one of two", u"status:pending,pendng", Kind::NoChoice, u"pendng");
    row("a part is not the whole", u"type=unb", Kind::NoChoice, u"unb");
    row("no such state", u"is:old", Kind::NoChoice, u"old");
    row("no number", u"priority>high", Kind::NoNumber, u"high");
    row("too great a number", u"priority=99999999999", Kind::NoNumber, u"99999999999");
    row("no duration", u"age>3x", Kind::NoDuration, u"3x");
    row("no sign", u"age:3d", Kind::NeedsComparison, u"3d");
    row("no time", u"submitted>soon", Kind::NoTime, u"soon");
    row("no day", u"submitted:2026-02-30", Kind::NoDay, u"2026-02-30");
    row("a text is not less", u"template>a", Kind::NotCompared, u"a");
    row("two values", u"age>3d,4d", Kind::TooManyValues, u"3d,4d");
}

void TestRequestQuery::tellsProblems()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    const auto query = RequestQuery::fromText(u"anna "_s + text + u" vpn"_s);
    QCOMPARE(query.problems().size(), 1);
    const auto &problem = query.problems().constFirst();
    QCOMPARE(static_cast<int>(problem.kind), kind);
    QTEST(problem.value, "value");
    QVERIFY(problem.sentence().contains(problem.value));
    QVERIFY(problem.sentence().contains(problem.field));
    QVERIFY(!problem.sentence().contains(u'%'));
    // The rest counts, and nothing that was written is lost.
    QCOMPARE(query.terms().constFirst(), word(u"anna"_s));
    QCOMPARE(query.terms().constLast(), word(u"vpn"_s));
    QTEST(RequestQuery::fromText(text).isEmpty(), "isEmpty");
    const QString again = query.text(RequestQuery::Spelling::Canonical);
    QCOMPARE(RequestQuery::fromText(again).terms(), query.terms());
}

void TestRequestQuery::writesWhatItReads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("written");
    const auto row = [](const char16_t *text, const char16_t *written = nullptr) {
        const QString read = QString::fromUtf16(text);
        QTest::newRow(qUtf8Printable(read))
            << read << (written ? QString::fromUtf16(written) : read);
    };
    row(u"anna -vpn \"lost card\"");
    row(u"type=Unblock,Enroll -status=Pending");
    row(u"type:unb,renew", u"type=Unblock,Renew");
    row(u"comment=\"//srv/x\" data:\"//y\"");
    row(u"TYPE=unblock för:anna", u"type=Unblock target:anna");
    row(u"kind=\"Smart card\"", u"kind=smartcard");
    row(u"template=\"a, b\" comment=\"\" data:\"<x\"");
    row(u"\"type:unblock\" \"-x\" \"\\\"\"");
    row(u"08:15 - a,b c\\d");
    row(u"age>3x type:");
    row(u"priority!=5", u"-priority=5");
}

void TestRequestQuery::writesWhatItReads()
{
    QFETCH(QString, text);
    QFETCH(QString, written);
    const auto query = RequestQuery::fromText(text);
    QCOMPARE(query.text(RequestQuery::Spelling::Canonical), written);
    QCOMPARE(RequestQuery::fromText(written).text(RequestQuery::Spelling::Canonical), written);
}

void TestRequestQuery::staysTheSameInSwedish()
{
    const QString canonical
        = u"type=Unblock,RecoverOnBehalf -status=Pending is=mine kind=software age>3d target:anna"_s;
    QTranslator swedish;
    QVERIFY(swedish.load(u":/i18n/sigill_sv.qm"_s));
    QVERIFY(QCoreApplication::installTranslator(&swedish));
    const auto query = RequestQuery::fromText(canonical);
    const QString local = query.text(RequestQuery::Spelling::Local);
    // Those that were read stand for the same, whatever the language.
    const auto again = RequestQuery::fromText(local);
    QCOMPARE(again, query);
    QVERIFY(again.problems().isEmpty());
    QCOMPARE(again.text(RequestQuery::Spelling::Canonical), canonical);
    QVERIFY(local.contains(u"Lås upp"_s));
    for (const QString &english : {u"type"_s, u"Unblock"_s, u"Pending"_s, u"mine"_s, u"age"_s})
        QVERIFY2(!local.contains(english), qUtf8Printable(local));
    QCoreApplication::removeTranslator(&swedish);
}

void TestRequestQuery::everyFieldHasNamesInBothLanguages()
{
    QTranslator swedish;
    QVERIFY(swedish.load(u":/i18n/sigill_sv.qm"_s));
    const auto fields = QueryFields::named();
    for (const bool isSwedish : {false, true}) {
        if (isSwedish)
            QVERIFY(QCoreApplication::installTranslator(&swedish));
        for (const auto field : fields) {
            QCOMPARE(QueryFields::fromName(QueryFields::name(field)), std::optional(field));
            QCOMPARE(QueryFields::fromName(QueryFields::word(field)), std::optional(field));
            QVERIFY(!QueryFields::explanation(field).isEmpty());
        }
    }
    QCoreApplication::removeTranslator(&swedish);
}

void TestRequestQuery::knowsWhatIsNarrower_data()
{
    QTest::addColumn<QString>("narrow");
    QTest::addColumn<QString>("wide");
    QTest::addColumn<bool>("isWithin");
    const auto row = [](const char16_t *narrow, const char16_t *wide, bool isWithin) {
        const QString text = QString::fromUtf16(narrow) + u" / "_s + QString::fromUtf16(wide);
        QTest::newRow(qUtf8Printable(text))
            << QString::fromUtf16(narrow) << QString::fromUtf16(wide) << isWithin;
    };
    row(u"anna", u"", true);
    row(u"", u"anna", false);
    row(u"anna", u"ann", true);
    row(u"ANNA", u"ann", true);
    row(u"ann", u"anna", false);
    row(u"anna vpn", u"vpn anna", true);
    row(u"target:anna", u"target:ann", true);
    row(u"target:anna", u"anna", false);
    row(u"target:anna,bo", u"target:ann", false);
    row(u"target:anna", u"target:ann,bo", true);
    row(u"-anna", u"-ann", false);
    row(u"-anna", u"-anna", true);
    row(u"type=unblock", u"type=unblock", true);
    row(u"type=unblock", u"type=enroll", false);
    row(u"anna", u"anna age>x", true);
}

void TestRequestQuery::knowsWhatIsNarrower()
{
    QFETCH(QString, narrow);
    QFETCH(QString, wide);
    const auto query = RequestQuery::fromText(narrow);
    QTEST(query.isWithin(RequestQuery::fromText(wide)), "isWithin");
}

void TestRequestQuery::replacesOneField()
{
    const auto query = read(u"anna type:unb,enr -type=renew status=pending");
    const auto replaced = query.withOnly(Field::Type, {u"Enroll"_s});
    QCOMPARE(replaced.text(RequestQuery::Spelling::Canonical),
             u"anna status=Pending type=Enroll"_s);
    QCOMPARE(replaced.withOnly(Field::Type, {}).text(RequestQuery::Spelling::Canonical),
             u"anna status=Pending"_s);
}

void TestRequestQuery::addsWhatIsNotWanted()
{
    auto query = read(u"anna");
    query = query.without(Field::Template, u"Smart card, logon"_s);
    query = query.without(Field::Template, u"VPN"_s);
    query = query.without(Field::Template, u"vpn"_s);
    QCOMPARE(query.text(RequestQuery::Spelling::Canonical),
             u"anna -template=\"Smart card, logon\",VPN"_s);
}

void TestRequestQuery::tellsWhatItAsksFor()
{
    const auto asks = [](const char16_t *text, const QStringList &spellings) {
        return read(text).asksFor(Field::Type, spellings);
    };
    const QStringList unblock{u"Unblock"_s, u"Lås upp"_s};
    QVERIFY(asks(u"type:unb", unblock));
    QVERIFY(asks(u"type=enroll,unblock", unblock));
    QVERIFY(!asks(u"type=enroll", unblock));
    QVERIFY(!asks(u"anna", unblock));
    QVERIFY(!asks(u"-type=enroll", unblock));
    QVERIFY(!asks(u"type:unb -type=unblock", unblock));
    QVERIFY(!asks(u"status=pending", unblock));
}

void TestRequestQuery::readsTimes()
{
    const QDateTime now(QDate(2026, 3, 30), QTime(12, 0));
    QCOMPARE(TimeText::day(u"Idag"_s, now), QDate(2026, 3, 30));
    QCOMPARE(TimeText::day(u"yesterday"_s, now), QDate(2026, 3, 29));
    QVERIFY(!TimeText::day(u"2026-02-30"_s, now).isValid());
    QCOMPARE(TimeText::duration(u"30min"_s), std::optional<qint64>(30 * 60));
    QCOMPARE(TimeText::duration(u"12t"_s), std::optional<qint64>(12 * 3600));
    QCOMPARE(TimeText::duration(u"2v"_s), std::optional<qint64>(14 * 86400));
    for (const auto &none : {u"x"_s, u"-3d"_s, u"3 d"_s, u"3y"_s, u"3"_s, u"123456d"_s, QString()})
        QVERIFY2(!TimeText::duration(none), qUtf8Printable(none));
    const auto at = [&](const QString &text, TimeText::Day day) {
        return TimeText::read(text, day, now).value_or(QDateTime()).toLocalTime();
    };
    QCOMPARE(at(u"idag"_s, TimeText::Day::Start), QDate(2026, 3, 30).startOfDay());
    QCOMPARE(at(u"igår"_s, TimeText::Day::End), QDate(2026, 3, 30).startOfDay());
    QCOMPARE(at(u"90min"_s, TimeText::Day::Start), now.addSecs(-90 * 60));
    // The clocks went on in the night before; two days ago it was noon as well.
    QCOMPARE(at(u"2d"_s, TimeText::Day::Start), QDateTime(QDate(2026, 3, 28), QTime(12, 0)));
}

QTEST_GUILESS_MAIN(TestRequestQuery)
#include "tst_requestquery.moc"
