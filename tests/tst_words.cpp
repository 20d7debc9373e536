// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/outcome.h"
#include "domain/proxystate.h"
#include "domain/words.h"
#include "support/samplerequests.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

Q_DECLARE_METATYPE(Sigill::ApiError::Kind)
Q_DECLARE_METATYPE(Sigill::Outcome::Kind)

namespace {

constexpr auto plainGuid = "a9b4b42c-cc50-4c9b-89d1-bbc0bcd5a099"_L1;

const QList<RequestStatus> knownStatuses()
{
    return {RequestStatus::None,      RequestStatus::Pending, RequestStatus::Approved,
            RequestStatus::Executing, RequestStatus::Denied,  RequestStatus::Completed,
            RequestStatus::Failed,    RequestStatus::Canceled};
}

const QList<StatusView> views()
{
    return {StatusView::Open,      StatusView::Pending, StatusView::Approved,
            StatusView::Executing, StatusView::Decided, StatusView::All};
}

const QList<StatusChange> changes()
{
    return {StatusChange::Complete, StatusChange::Cancel, StatusChange::Abandon};
}

constexpr auto unknownStatus = static_cast<RequestStatus>(42);

QList<ApiError::Kind> errorKinds()
{
    QList<ApiError::Kind> kinds;
    for (int kind = 0; kind <= static_cast<int>(ApiError::Kind::Impostor); ++kind)
        kinds << static_cast<ApiError::Kind>(kind);
    return kinds;
}

ApiError errorOf(ApiError::Kind kind)
{
    ApiError error;
    error.kind = kind;
    return error;
}

Outcome outcomeOf(Outcome::Kind kind, Outcome::Reason reason = Outcome::Reason::None)
{
    Outcome outcome;
    outcome.kind = kind;
    outcome.reason = reason;
    return outcome;
}

QString numberIn(const QString &text)
{
    static const QRegularExpression number(u"-?\\d+"_s);
    return number.match(text).captured();
}

}

class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyErrorHasWords();
    void errorDetailsCarryEverything();
    void errorAdviceNamesWhatIsKnown();
    void errorsTellWhetherSomethingLeft_data();
    void errorsTellWhetherSomethingLeft();
    void everyProxyStateHasWords();
    void everyOutcomeHasWords();
    void outcomeSettled_data();
    void outcomeSettled();
    void outcomeExplains();
    void wordsForValues();
    void wordsForCounts();
    void wordsForDurations_data();
    void wordsForDurations();
};

void TestWords::everyErrorHasWords()
{
    QSet<QString> summaries;
    for (const auto kind : errorKinds()) {
        const ApiError error = errorOf(kind);
        QVERIFY(!error.summary().isEmpty());
        QVERIFY(!error.advice().isEmpty());
        QVERIFY(error.advice() != error.summary());
        summaries.insert(error.summary());
    }
    QCOMPARE(summaries.size(), errorKinds().size());
}

void TestWords::errorDetailsCarryEverything()
{
    ApiError error = errorOf(ApiError::Kind::ServerFailed);
    QCOMPARE(error.details(), error.summary());

    error.httpStatus = 507;
    error.serverMessage = u"the server's own words"_s;
    error.correlationId = plainGuid;
    error.path = u"PUT /some/path"_s;
    error.technical = u"what exactly was wrong"_s;
    const auto lines = error.details().split(u'\n');
    QCOMPARE(lines.size(), 6);
    QCOMPARE(lines.first(), error.summary());
    for (const auto &part :
         {u"507"_s, error.serverMessage, error.correlationId, error.path, error.technical})
        QCOMPARE(lines.filter(part).size(), 1);
}

void TestWords::errorAdviceNamesWhatIsKnown()
{
    ApiError busy = errorOf(ApiError::Kind::Busy);
    const QString unknown = busy.advice();
    busy.retryAfter = 17;
    QVERIFY(busy.advice() != unknown);
    QCOMPARE(numberIn(busy.advice()), u"17"_s);

    ApiError failed = errorOf(ApiError::Kind::ServerFailed);
    failed.correlationId = plainGuid;
    QVERIFY(failed.advice().contains(plainGuid));
}

void TestWords::errorsTellWhetherSomethingLeft_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<bool>("unsent");
    QTest::addColumn<bool>("neverLeft");
    QTest::addColumn<bool>("answerLost");
    for (const auto kind : errorKinds()) {
        const int number = static_cast<int>(kind);
        const bool noConnection = kind == Kind::HostNotFound || kind == Kind::ConnectionRefused
            || kind == Kind::Tls || kind == Kind::SignIn;
        const bool lost = kind == Kind::Timeout || kind == Kind::ConnectionLost
            || kind == Kind::Stopped || kind == Kind::Impostor;
        QTest::addRow("kind %d", number) << kind << false << noConnection << lost;
        QTest::addRow("kind %d, unsent", number) << kind << true << true << false;
    }
}

void TestWords::errorsTellWhetherSomethingLeft()
{
    QFETCH(ApiError::Kind, kind);
    QFETCH(bool, unsent);
    ApiError error = errorOf(kind);
    error.unsent = unsent;
    QTEST(error.neverLeft(), "neverLeft");
    QTEST(error.answerLost(), "answerLost");
}

void TestWords::everyProxyStateHasWords()
{
    using Kind = ProxyState::Kind;
    ProxyState state;
    QVERIFY(state.text().isEmpty() && state.ticketText().isEmpty());
    state.kind = Kind::None;
    QSet<QString> words{state.text()};
    state.host = u"proxy.example:8080"_s;
    state.user = u"kim"_s;
    for (const auto kind : {Kind::None, Kind::Checking, Kind::PasswordWanted, Kind::SignedIn}) {
        state.kind = kind;
        QVERIFY(state.text().contains(state.host));
        words << state.text();
    }
    state.mechanism = ProxyState::Mechanism::Ticket;
    QVERIFY(state.text().contains(state.user));
    words << state.text();
    state.kind = Kind::PasswordWanted;
    state.isWrongPassword = true;
    words << state.text();
    state.kind = Kind::Failed;
    state.error = errorOf(ApiError::Kind::SignIn);
    state.error->cause = ApiError::Cause::ProxySignIn;
    words << state.text();
    QCOMPARE(words.size(), 8);
    QVERIFY(!words.contains(QString()));

    QSet<QString> reasons;
    for (const auto kind : {SignInError::Kind::NoTicket, SignInError::Kind::TicketRefused}) {
        state.ticketError = SignInError{kind, {}, {}};
        reasons << state.ticketText();
    }
    QCOMPARE(reasons.size(), 2);
    // It is not the server that refused it.
    QVERIFY(!reasons.contains(state.ticketError->summary()));
}

void TestWords::everyOutcomeHasWords()
{
    QSet<QString> titles;
    for (int kind = 0; kind <= static_cast<int>(Outcome::Kind::Skipped); ++kind)
        titles.insert(outcomeOf(static_cast<Outcome::Kind>(kind)).title());
    QVERIFY(!titles.contains(QString()));
    QCOMPARE(titles.size(), 6);

    QSet<QString> explanations;
    const int last = static_cast<int>(Outcome::Reason::JournalFailed);
    for (int reason = 1; reason <= last; ++reason)
        explanations.insert(
            outcomeOf(Outcome::Kind::NotSent, static_cast<Outcome::Reason>(reason)).explanation());
    QVERIFY(!explanations.contains(QString()));
    QCOMPARE(explanations.size(), last);
}

void TestWords::outcomeSettled_data()
{
    QTest::addColumn<Outcome::Kind>("kind");
    QTest::addColumn<bool>("settled");
    QTest::addRow("done") << Outcome::Kind::Done << true;
    QTest::addRow("refused") << Outcome::Kind::Refused << false;
    QTest::addRow("overtaken") << Outcome::Kind::Overtaken << true;
    QTest::addRow("unknown") << Outcome::Kind::Unknown << false;
    QTest::addRow("not sent") << Outcome::Kind::NotSent << false;
    QTest::addRow("skipped") << Outcome::Kind::Skipped << true;
}

void TestWords::outcomeSettled()
{
    QFETCH(Outcome::Kind, kind);
    QTEST(outcomeOf(kind).isSettled(), "settled");
}

void TestWords::outcomeExplains()
{
    // By answer there is nothing to add; by re-read the doubt must be told.
    Outcome done = outcomeOf(Outcome::Kind::Done);
    done.confirmedBy = Outcome::ConfirmedBy::Answer;
    QVERIFY(done.explanation().isEmpty());
    done.confirmedBy = Outcome::ConfirmedBy::Reread;
    QVERIFY(!done.explanation().isEmpty());

    Outcome overtaken = outcomeOf(Outcome::Kind::Overtaken);
    overtaken.statusAfter = RequestStatus::Denied;
    QVERIFY(overtaken.explanation().contains(Words::status(RequestStatus::Denied)));
    Outcome skipped = outcomeOf(Outcome::Kind::Skipped, Outcome::Reason::FinalStatus);
    skipped.statusAfter = RequestStatus::Denied;
    QVERIFY(skipped.explanation().contains(Words::status(RequestStatus::Denied)));

    const ApiError forbidden = errorOf(ApiError::Kind::Forbidden);
    Outcome refused = outcomeOf(Outcome::Kind::Refused);
    refused.error = forbidden;
    QCOMPARE(refused.explanation(), forbidden.summary());
}

void TestWords::wordsForValues()
{
    QSet<QString> words;
    for (const auto status : knownStatuses())
        words.insert(Words::status(status));
    QCOMPARE(words.size(), knownStatuses().size());
    QCOMPARE(numberIn(Words::status(unknownStatus)), u"42"_s);
    QCOMPARE(numberIn(Words::status(static_cast<RequestStatus>(-7))), u"-7"_s);

    QSet<QString> types;
    for (int type = 0; type <= 11; ++type) {
        const QString word = Words::type(static_cast<RequestType>(type));
        QVERIFY2(numberIn(word).isEmpty(), qPrintable(word));
        types.insert(word);
    }
    QCOMPARE(types.size(), 12);
    // 12 to 14 have no published meaning.
    for (const int type : {12, 13, 14, 2'000'000'000})
        QCOMPARE(numberIn(Words::type(static_cast<RequestType>(type))), QString::number(type));

    QSet<QString> chips;
    for (const auto view : views())
        chips.insert(Words::view(view));
    QCOMPARE(chips.size(), views().size());
    QCOMPARE(Words::view(StatusView::Pending), Words::status(RequestStatus::Pending));

    Request card;
    const QString software = Words::kind(card);
    card.isSmartcard = true;
    QVERIFY(Words::kind(card) != software);
}

void TestWords::wordsForCounts()
{
    QSet<QString> actions;
    QSet<QString> effects;
    for (const auto change : changes()) {
        actions.insert(Words::action(change));
        effects.insert(Words::effect(change));
        QCOMPARE(numberIn(Words::action(change, 12)), u"12"_s);
        QVERIFY(Words::action(change, 12).startsWith(Words::action(change).section(u' ', 0, 0)));
    }
    QCOMPARE(actions.size(), changes().size());
    QCOMPARE(effects.size(), changes().size());
    // What the operator will see afterwards must be said.
    QVERIFY(Words::effect(StatusChange::Abandon).contains(Words::status(RequestStatus::Failed)));
}

void TestWords::wordsForDurations_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QString>("number");
    QTest::addColumn<int>("unit"); // seconds, minutes, hours, days
    QTest::addRow("negative") << qint64{-5} << u"0"_s << 0;
    QTest::addRow("zero") << qint64{0} << u"0"_s << 0;
    QTest::addRow("last second") << qint64{59} << u"59"_s << 0;
    QTest::addRow("first minute") << qint64{60} << u"1"_s << 1;
    QTest::addRow("rounded down") << qint64{31 * 60 + 59} << u"31"_s << 1;
    QTest::addRow("last minute") << qint64{3599} << u"59"_s << 1;
    QTest::addRow("first hour") << qint64{3600} << u"1"_s << 2;
    QTest::addRow("last hour") << qint64{48 * 3600 - 1} << u"47"_s << 2;
    QTest::addRow("first days") << qint64{48 * 3600} << u"2"_s << 3;
    QTest::addRow("since 2015") << qint64{4000} * 86'400 << u"4000"_s << 3;
}

void TestWords::wordsForDurations()
{
    QFETCH(qint64, seconds);
    QFETCH(int, unit);
    const QString text = Words::duration(seconds);
    QTEST(numberIn(text), "number");
    const auto word = [](const QString &duration) { return duration.section(u' ', 1); };
    const QList<qint64> samples{1, 60, 3600, 100 * 86'400};
    for (int i = 0; i < samples.size(); ++i)
        QCOMPARE(word(Words::duration(samples.at(i))) == word(text), i == unit);
}

QTEST_GUILESS_MAIN(TestWords)
#include "tst_words.moc"
