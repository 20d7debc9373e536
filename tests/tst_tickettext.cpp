// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/namebook.h"
#include "models/tickettext.h"
#include "support/samplejournal.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Kind = Outcome::Kind;

QByteArray builtIn()
{
    QFile file(u":/data/tickettext.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// With one text of the file replaced by another.
QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    const QByteArray json = builtIn();
    const auto at = json.indexOf(from);
    return at < 0 ? QByteArray() : json.left(at) + to + json.mid(at + from.size());
}

TicketText::Row row(int number, const Outcome &outcome)
{
    TicketText::Row row;
    row.id = sampleId(number);
    row.type = RequestType::Unblock;
    row.outcome = outcome;
    return row;
}

TicketText::Facts factsWith(const QList<TicketText::Row> &rows)
{
    TicketText::Facts facts;
    facts.change = StatusChange::Complete;
    facts.server = u"mimcm.contoso.com"_s;
    facts.user = u"anna@CONTOSO"_s;
    facts.time = QDateTime(QDate(2026, 3, 5), QTime(13, 7), Qt::UTC);
    facts.reason = u"Ordered twice"_s;
    facts.rows = rows;
    return facts;
}

}

class TestTicketText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void swedish();
    void english();
    void oneRequest();
    void leavesOutWhatIsNotKnown();
    void everyWordInBothLanguages();
    void unknownNumbers();
    void abandonedIsFailedOnTheServer();
    void serverTextsOnOneLine();
    void valuesAreNoTemplates();
    void fromARun();
    void ofRequestsAsTheyAre();
    void ownTemplate();
    void wrongFiles_data();
    void wrongFiles();

private:
    TicketText m_ticket;
};

void TestTicketText::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto read = TicketText::fromJson(builtIn());
    QVERIFY2(read, qPrintable(read ? QString() : read.error()));
    m_ticket = *read;
}

void TestTicketText::swedish()
{
    auto first = row(1, sampleOutcome(Kind::Done));
    first.profileTemplate = u"Inloggningskort"_s;
    first.target = u"Anna Ångström"_s;
    const auto second = row(2, refusedOutcome(u"No right"_s, u"c0ffee00-1"_s));
    QCOMPARE(m_ticket.text(u"sv"_s, factsWith({first, second})),
             u"Åtgärd: slutför 2 begäranden i MIM CM (1 av 2 klara)\n"
             "Server: mimcm.contoso.com\n"
             "Tid: 2026-03-05 14:07\n"
             "Handläggare: anna@CONTOSO\n"
             "Orsak: Ordered twice\n"
             "\n"
             "- Klar: upplåsning, Inloggningskort, för Anna Ångström, begäran %1. Status: "
             "Slutförd. Bekräftat av serverns svar.\n"
             "- Avvisad av servern: upplåsning, begäran %2. Status: Godkänd. HTTP 403. Serverns "
             "egna ord: ”No right” Korrelations-id: c0ffee00-1\n"_s.arg(sampleId(1).text(),
                                                                        sampleId(2).text()));
}

void TestTicketText::english()
{
    auto lost = sampleOutcome(Kind::Done);
    lost.confirmedBy = Outcome::ConfirmedBy::Reread;
    const auto stopped = sampleOutcome(Kind::NotSent, Outcome::Reason::OperatorStopped);
    QCOMPARE(m_ticket.text(u"en"_s, factsWith({row(1, lost), row(2, stopped)})),
             u"Action: complete 2 requests in MIM CM (1 of 2 done)\n"
             "Server: mimcm.contoso.com\n"
             "Time: 2026-03-05 14:07\n"
             "Operator: anna@CONTOSO\n"
             "Reason: Ordered twice\n"
             "\n"
             "- Done: unblock, request %1. Status: Completed. The answer was lost or odd; a "
             "re-read shows this status.\n"
             "- Not sent: unblock, request %2. The run was stopped before its turn.\n"_s.arg(
                 sampleId(1).text(), sampleId(2).text()));
}

void TestTicketText::oneRequest()
{
    const auto facts = factsWith({row(1, sampleOutcome(Kind::Done))});
    QVERIFY(m_ticket.text(u"sv"_s, facts).startsWith(u"Åtgärd: slutför 1 begäran i MIM CM\n"_s));
    QVERIFY(m_ticket.text(u"en"_s, facts).startsWith(u"Action: complete 1 request in MIM CM\n"_s));
    // A language without words gets English ones.
    QCOMPARE(m_ticket.text(u"fi"_s, facts), m_ticket.text(u"en"_s, facts));
}

void TestTicketText::leavesOutWhatIsNotKnown()
{
    auto facts = factsWith({row(1, sampleOutcome(Kind::Unknown))});
    facts.user.clear();
    facts.reason = u"  "_s;
    QCOMPARE(m_ticket.text(u"en"_s, facts),
             u"Action: complete 1 request in MIM CM\nServer: mimcm.contoso.com\n"
             "Time: 2026-03-05 14:07\n\n- Unknown outcome: unblock, request %1.\n"_s.arg(
                 sampleId(1).text()));
}

void TestTicketText::everyWordInBothLanguages()
{
    QList<TicketText::Row> rows;
    for (int kind = 0; kind <= static_cast<int>(Kind::Skipped); ++kind)
        rows += row(1, sampleOutcome(static_cast<Kind>(kind)));
    for (int reason = 1; reason <= static_cast<int>(Outcome::Reason::JournalFailed); ++reason)
        rows += row(1, sampleOutcome(Kind::NotSent, static_cast<Outcome::Reason>(reason)));
    for (int type = 0; type <= static_cast<int>(RequestType::TemporaryCardEnroll); ++type) {
        rows += row(1, sampleOutcome(Kind::Skipped));
        rows.last().type = static_cast<RequestType>(type);
    }
    for (const int status : {0, 3, 4, 8, 9, 16, 17, 18}) {
        rows += row(1, sampleOutcome(Kind::Overtaken));
        rows.last().outcome.statusAfter = static_cast<RequestStatus>(status);
    }
    for (const auto state : {RunItem::State::Waiting, RunItem::State::InFlight}) {
        rows += row(1, {});
        rows.last().state = state;
    }
    QHash<QString, QStringList> lines;
    for (const auto &language : TicketText::languages()) {
        lines[language] = m_ticket.text(language, factsWith(rows)).split(u'\n');
        // What looks alike in one language has the same meaning.
        const auto ofRows = lines[language].mid(6, rows.size());
        QCOMPARE(QSet<QString>(ofRows.begin(), ofRows.end()).size(), rows.size() - 1);
    }
    for (qsizetype i = 6; i < lines[u"en"_s].size() - 1; ++i)
        QVERIFY2(lines[u"en"_s].at(i) != lines[u"sv"_s].at(i), qPrintable(lines[u"en"_s].at(i)));
    for (const auto change :
         {StatusChange::Complete, StatusChange::Cancel, StatusChange::Abandon}) {
        auto facts = factsWith({rows.first()});
        facts.change = change;
        QVERIFY(m_ticket.text(u"en"_s, facts).section(u'\n', 0, 0)
                != m_ticket.text(u"sv"_s, facts).section(u'\n', 0, 0));
    }
}

void TestTicketText::unknownNumbers()
{
    auto odd = row(1, sampleOutcome(Kind::Overtaken));
    odd.type = static_cast<RequestType>(42);
    odd.outcome.statusAfter = static_cast<RequestStatus>(99);
    const QString text = m_ticket.text(u"sv"_s, factsWith({odd}));
    QVERIFY2(text.contains(u"typ 42"_s) && text.contains(u"Status: nummer 99"_s), qPrintable(text));
}

void TestTicketText::abandonedIsFailedOnTheServer()
{
    auto abandoned = sampleOutcome(Kind::Done);
    abandoned.statusAfter = RequestStatus::Failed;
    auto facts = factsWith({row(1, abandoned)});
    facts.change = StatusChange::Abandon;
    QVERIFY(m_ticket.text(u"sv"_s, facts).contains(u"Status: Misslyckad, vilket är hur"_s));
    facts.rows.first().outcome.kind = Kind::Overtaken;
    QVERIFY(m_ticket.text(u"sv"_s, facts).contains(u"Status: Misslyckad."_s));
}

void TestTicketText::serverTextsOnOneLine()
{
    auto facts = factsWith({row(1, refusedOutcome(u"no\r\n\u202eno\tno"_s))});
    facts.reason = u"first\nsecond\n"_s;
    const QString text = m_ticket.text(u"en"_s, facts);
    QVERIFY2(text.contains(u"“no <U+202E>no no”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Reason: first second\n"_s), qPrintable(text));
}

void TestTicketText::valuesAreNoTemplates()
{
    auto facts = factsWith({row(1, refusedOutcome(u"{id} [x] {nothing}"_s))});
    facts.reason = u"{user} ]["_s;
    const QString text = m_ticket.text(u"en"_s, facts);
    QVERIFY2(text.contains(u"“{id} [x] {nothing}”"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Reason: {user} ][\n"_s), qPrintable(text));
}

void TestTicketText::fromARun()
{
    RunItem item;
    item.plan.request = sampleRequest(3, RequestStatus::Approved);
    item.plan.request.profileTemplate = sampleGuid(8);
    item.plan.request.target = sampleGuid(9);
    item.plan.request.isSmartcard = true;
    item.state = RunItem::State::InFlight;
    NameBook names;
    ProfileTemplate known;
    known.id = sampleGuid(8);
    known.name = u"Logon"_s;
    names.setTemplates({known});
    const auto rows = TicketText::rows({item}, names);
    QCOMPARE(rows.size(), 1);
    const QString text = m_ticket.text(u"en"_s, factsWith(rows));
    QVERIFY2(text.contains(u"- Under way: unblock, Logon, for %1, request %2."_s.arg(
                 guidText(sampleGuid(9)), sampleId(3).text())),
             qPrintable(text));
    // What is not over has no outcome to tell.
    QVERIFY(!text.contains(u"Status:"_s));
}

void TestTicketText::ofRequestsAsTheyAre()
{
    auto known = sampleRequest(1, RequestStatus::Approved);
    known.target = sampleGuid(2001);
    auto odd = sampleRequest(2, static_cast<RequestStatus>(77));
    odd.type = static_cast<RequestType>(99);
    odd.submitted = {};
    auto unreadable = sampleRequest(3);
    unreadable.unreadable = QStringList{u"Status"_s};
    const NameBook names;
    const QString english
        = m_ticket.listText(u"en"_s, factsWith({}), {known, odd, unreadable}, names);
    const auto lines = english.split(u'\n');
    QCOMPARE(lines.at(0), u"3 requests in MIM CM"_s);
    QCOMPARE(lines.at(1), u"Server: mimcm.contoso.com"_s);
    const auto row = [&](int number) {
        const auto found = lines.filter(sampleId(number).text());
        return found.size() == 1 ? found.first() : QString();
    };
    QVERIFY(row(1).startsWith(u"- unblock, for "_s + guidText(sampleGuid(2001))));
    QVERIFY(row(1).contains(u"Status: Approved. Submitted 2026-03-01 09:01."_s));
    QVERIFY(row(2).startsWith(u"- type 99, request"_s));
    QVERIFY(row(2).endsWith(u"Status: number 77."_s));
    QVERIFY(!row(3).contains(u"Status"_s));
    const QString swedish = m_ticket.listText(u"sv"_s, factsWith({}), {known}, names);
    QVERIFY(swedish.startsWith(u"1 begäran i MIM CM\n"_s));
    QVERIFY(swedish.contains(u"Status: Godkänd. Inskickad 2026-03-01 09:01."_s));
}

void TestTicketText::ownTemplate()
{
    const QByteArray line = R"("row": "- {outcome})";
    const auto own = TicketText::fromJson(changed(line, R"("row": "{kind}|[({why})]{outcome})"));
    QVERIFY2(own, qPrintable(own ? QString() : own.error()));
    auto first = row(1, sampleOutcome(Kind::Done));
    first.isSmartcard = true;
    const auto second = row(2, sampleOutcome(Kind::Skipped, Outcome::Reason::FinalStatus));
    const auto lines = own->text(u"en"_s, factsWith({first, second})).split(u'\n');
    QVERIFY(lines.at(6).startsWith(u"smart card|Done"_s));
    QVERIFY(lines.at(7).startsWith(
        u"software profile|(The request had been decided already.)Skipped"_s));
}

void TestTicketText::wrongFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("told");
    QTest::newRow("empty") << QByteArray() << u"JSON"_s;
    QTest::newRow("other format") << changed(R"("format": 1)", R"("format": 2)") << u"format"_s;
    QTest::newRow("a language is missing")
        << QJsonDocument([] {
               auto file = QJsonDocument::fromJson(builtIn()).object();
               file.remove(u"sv"_s);
               return file;
           }())
               .toJson()
        << u"“sv” is missing"_s;
    QTest::newRow("another language") << changed(R"("sv":)", R"("fi":)") << u"“fi”"_s;
    QTest::newRow("unknown placeholder in the head")
        << changed("Server: {server}", "{servr}")
        << u"In “en”: In “head”: “{servr}” is no placeholder"_s;
    QTest::newRow("placeholder of the other line")
        << changed("Server: {server}", "{outcome}") << u"{outcome}"_s;
    QTest::newRow("unknown placeholder in a row")
        << changed("{outcome}:", "{result}:") << u"In “row”: “{result}”"_s;
    QTest::newRow("brace without an end")
        << changed("Server: {server}", "Server: {server") << u"{server"_s;
    QTest::newRow("brace without a start")
        << changed("Server: {server}", "Server: server}") << u"“}”"_s;
    QTest::newRow("bracket without an end") << changed("done)]", "done)") << u"“[”"_s;
    QTest::newRow("bracket without a start")
        << changed("[, {template}]", ", {template}]") << u"“]”"_s;
    QTest::newRow("bracket in a bracket")
        << changed("[, {template}]", "[, [{template}]]") << u"“[”"_s;
    QTest::newRow("word is missing")
        << changed(R"("Refused": "Refused by the server",)", "") << u"“Refused” is missing"_s;
    QTest::newRow("word too many")
        << changed(R"("Refused":)", R"("Reused":)") << u"“Reused” is not known"_s;
    QTest::newRow("part too many") << changed(R"("kinds":)", R"("sorts":)") << u"“sorts”"_s;
    QTest::newRow("no head") << changed(R"("head": [)", R"("head": [], "statuses": [)")
                             << u"“head” must be a list"_s;
    QTest::newRow("row is no text") << changed(R"("row": ")", R"("row": 1, "x": ")") << u"“x”"_s;
    QTest::newRow("number of a type") << changed("type {number}", "type {id}") << u"{id}"_s;
}

void TestTicketText::wrongFiles()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, told);
    const auto read = TicketText::fromJson(json);
    QVERIFY(!read);
    QVERIFY2(read.error().contains(told), qPrintable(read.error()));
}

QTEST_GUILESS_MAIN(TestTicketText)
#include "tst_tickettext.moc"
