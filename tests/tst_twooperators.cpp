// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practicehost.h"
#include "domain/statuschange.h"
#include "support/commandrun.h"
#include "support/samplerequests.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int count = 500;
// The first operator leaves out the last of each ten requests, the second the first: most requests
// have both of them at work at the same time, since who is behind finds them changed and catches
// up.
constexpr int step = 10;
constexpr auto before = RequestStatus::Approved;
constexpr auto change = StatusChange::Complete; // of the first operator

// What one operator was told of one request.
struct Told
{
    bool isDone() const { return outcome == u"done"_s; }
    bool isDoneByAnswer() const { return isDone() && confirmedBy == u"answer"_s; }

    QString outcome;
    QString confirmedBy;
    QString reason;
    int attempts = 0;
};

// One operator's sigillctl, on requests that are listed in a file.
class Operator
{
public:
    Operator(const PracticeHost &host, const QString &journalFolder, bool isFirst,
             StatusChange wanted)
        : m_server(host.baseUrl())
        , m_change(wanted)
    {
        QByteArray lines;
        for (int number = 1; number <= count; ++number) {
            if (number % step == (isFirst ? 0 : 1))
                continue;
            m_ids.append(sampleId(number));
            lines += sampleId(number).text().toLatin1() + '\n';
        }
        m_command.writeSettings("[run]\nlastRereads=10, 50\nrereadsAfterLoss=10, 20\n"
                                "[journal]\nfolder="
                                + journalFolder.toUtf8() + '\n');
        m_file = m_command.writeFile(lines);
    }

    bool start()
    {
        return m_command.start({u"set-status"_s, apiWord(m_change), u"--json"_s, u"--server"_s,
                                m_server.toString(), u"--language"_s, u"en"_s, u"--ids-from"_s,
                                m_file});
    }
    // Whether it ended by itself and told of each of its requests once.
    bool end()
    {
        const bool ended = m_command.end() >= 0;
        const auto objects = m_command.objects();
        for (const auto &object : objects) {
            const auto id = RequestId::fromText(object[u"id"].toString());
            told.insert(id.value_or(RequestId()),
                        {object[u"outcome"].toString(), object[u"confirmed_by"].toString(),
                         object[u"reason"].toString(), object[u"attempts"].toInt()});
        }
        return ended && objects.size() == m_ids.size()
            && std::all_of(m_ids.cbegin(), m_ids.cend(),
                           [this](const RequestId &id) { return told.contains(id); });
    }
    QString words() const { return m_command.words(); }

    QHash<RequestId, Told> told;

private:
    const QUrl m_server;
    const StatusChange m_change;
    QList<RequestId> m_ids;
    CommandRun m_command;
    QString m_file;
};

// What is wrong with what was said of a request; empty where all of it is true. One operator may
// not have had it; effects are the server's, and puts how often a change came in there.
QString disagreement(const std::array<std::optional<Told>, 2> &said, int effects, int puts)
{
    if (effects != 1)
        return u"it took effect %1 times"_s.arg(effects);
    int attempts = 0;
    int doneByAnswer = 0;
    for (const auto &one : said) {
        attempts += one ? one->attempts : 0;
        doneByAnswer += one && one->isDoneByAnswer() ? 1 : 0;
    }
    if (attempts != puts)
        return u"%1 attempts are told"_s.arg(attempts);
    // All answers arrive here, so whoever changed it was told so.
    if (doneByAnswer == 0)
        return u"done by nobody"_s;
    for (size_t i = 0; i < said.size(); ++i) {
        if (!said.at(i))
            continue;
        const auto &mine = *said.at(i);
        const auto &theirs = said.at(1 - i);
        const bool sent = mine.attempts > 0;
        if (mine.attempts > 1)
            return u"sent more than once"_s;
        if (mine.isDone() && sent)
            continue;
        const bool isElsewhere
            = mine.outcome == u"skipped"_s && mine.reason == u"in_flight_elsewhere"_s && !sent;
        const bool isTrue
            = (mine.outcome == u"overtaken"_s || isElsewhere) && theirs && theirs->attempts > 0;
        if (!isTrue)
            return u"%1 (%2)"_s.arg(mine.outcome, mine.reason);
    }
    return {};
}

}

// Two operators change most of the same requests at the same time.
class TestTwoOperators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void claimEachRequestOnce_data();
    void claimEachRequestOnce();
};

void TestTwoOperators::claimEachRequestOnce_data()
{
    QTest::addColumn<StatusChange>("otherChange");
    QTest::addColumn<bool>("sharesJournal");
    QTest::addColumn<bool>("isIdempotent");
    for (const auto other : {change, StatusChange::Abandon}) {
        for (const bool shares : {true, false}) {
            for (const bool idempotent : {false, true}) {
                QTest::addRow("%s and %s, %s journal, %s on a final status",
                              qPrintable(apiWord(change)), qPrintable(apiWord(other)),
                              shares ? "one" : "each its", idempotent ? "200" : "500")
                    << other << shares << idempotent;
            }
        }
    }
}

void TestTwoOperators::claimEachRequestOnce()
{
    QFETCH(StatusChange, otherChange);
    QFETCH(bool, sharesJournal);
    QFETCH(bool, isIdempotent);
    const std::array changes{change, otherChange};
    const auto started
        = PracticeHost::start({.requests = 0, .finalIdempotent = isIdempotent, .latencyMs = 5});
    QVERIFY(started);
    const auto &host = *started;
    QList<Request> requests;
    for (int number = 1; number <= count; ++number)
        requests.append(sampleRequest(number, before));
    host->replace(requests);

    const QTemporaryDir folder;
    std::array<std::unique_ptr<Operator>, 2> operators;
    for (size_t i = 0; i < operators.size(); ++i) {
        const auto journal = folder.filePath(sharesJournal ? u"both"_s : QString::number(i));
        operators.at(i) = std::make_unique<Operator>(*host, journal, i == 0, changes.at(i));
    }
    for (const auto &one : operators)
        QVERIFY(one->start());
    for (const auto &one : operators)
        QVERIFY2(one->end(), qPrintable(one->words()));

    int met = 0; // both were at it
    int doubles = 0; // and both say that they did it
    const auto after = host->requests();
    for (const auto &request : after) {
        std::array<std::optional<Told>, 2> said;
        for (size_t i = 0; i < said.size(); ++i) {
            const auto found = operators.at(i)->told.constFind(request.id);
            if (found != operators.at(i)->told.cend())
                said.at(i) = *found;
        }
        const int puts = host->calls("PUT", request.id);
        const auto wrong = disagreement(said, host->effects(request.id), puts);
        QVERIFY2(wrong.isEmpty(), qPrintable(request.id.text() + u": "_s + wrong));
        const auto isElsewhere
            = [](const auto &told) { return told && told->reason == u"in_flight_elsewhere"_s; };
        met += puts > 1 || std::any_of(said.cbegin(), said.cend(), isElsewhere) ? 1 : 0;
        int done = 0;
        for (size_t i = 0; i < said.size(); ++i) {
            if (!said.at(i) || !said.at(i)->isDoneByAnswer())
                continue;
            ++done;
            QCOMPARE(request.status, expectedStatus(changes.at(i)));
        }
        doubles += done > 1 ? 1 : 0;
        // The server may answer the later of two equal changes as it does the first, and nothing
        // in the answer tells them apart: where no journal does, both believe what they were told.
        const bool cannotTell = !sharesJournal && isIdempotent && otherChange == change;
        if (!cannotTell)
            QVERIFY2(done == 1, qPrintable(request.id.text()));
        if (sharesJournal)
            QCOMPARE(puts, 1);
    }
    qInfo("both at work on %d of %d requests; both done by answer: %d", met, count, doubles);
}

QTEST_GUILESS_MAIN(TestTwoOperators)
#include "tst_twooperators.moc"
