// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "data/practicewire.h"
#include "demo/practiceseeder.h"
#include "support/sharedfolder.h"

#include <QElapsedTimer>
#include <QSet>

using namespace Qt::StringLiterals;
using namespace Sigill;
using Wire = PracticeWire;

class TestPracticeServer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void servesDocumentedExamples_data() { addRows(u"examples"_s); }
    void servesDocumentedExamples();
    void makesUpABelievableQueue();
    void filters();
    void followsLifeCycle_data();
    void followsLifeCycle();
    void answersFinalRequests();
    void refuses_data() { addRows(u"refusals"_s); }
    void refuses();
    void readsBodiesOfAnyForm();
    void keepsConnections();
    void servesDataFile();
    void explainsWrongStarts_data() { addRows(u"wrongStarts"_s); }
    void explainsWrongStarts();
    void keepsPace();
    void holdsAnswersBack();
    void countsEffects();
    void survivesClientsThatLeave();
    void isSteeredByItsOwner();
};

void TestPracticeServer::servesDocumentedExamples()
{
    QFETCH(QJsonObject, row);
    QFile example(sharedFile(u"api/examples/"_s + row[u"file"_s].toString()));
    if (!example.open(QIODevice::ReadOnly))
        QSKIP("the documented examples are not here");
    const auto documented = QJsonDocument::fromJson(example.readAll());
    QVERIFY(!documented.isEmpty());

    const auto host = started();
    const auto reply
        = Wire(*host).exchange(Wire::text("GET", row[u"path"_s].toString().toLatin1()));
    QCOMPARE(reply.code, 200);
    QVERIFY(reply.head.contains("Content-Type: application/json; charset=utf-8\r\n"));
    const QRegularExpression date(
        u"Date: \\w{3}, \\d\\d \\w{3} \\d{4} \\d\\d:\\d\\d:\\d\\d GMT\r\n"_s);
    QVERIFY(date.match(QString::fromLatin1(reply.head)).hasMatch());
    if (documented.isObject())
        QCOMPARE(reply.json(), documented);
    else
        QCOMPARE(reply.json().array().size(), 40);
    for (int i = 0; i < documented.array().size(); ++i)
        QCOMPARE(reply.json()[i], documented[i]);
}

void TestPracticeServer::makesUpABelievableQueue()
{
    const auto end = now();
    const auto requests = PracticeSeeder(1, end).requests(500);
    QVERIFY(requests == PracticeSeeder(1, end).requests(500));
    const auto otherSeed = PracticeSeeder(2, end).requests(500);

    QHash<RequestStatus, int> statuses;
    QSet<int> types;
    QSet<RequestId> ids;
    QSet<QUuid> targets;
    QSet<QString> unusual;
    int comments = 0, nullValues = 0, emptyCollections = 0, freshPending = 0;
    const QRegularExpression shape(
        u"^O:(S-1-5-21-2127521184-1604012920-1887927527-\\d+)D:\\(D;;LC;;;S-[-\\d]+\\)"
        "(\\(A;;[A-Z]+;;;(S-[-\\d]+|WD)\\)){5,8}\\x{0}+$"_s);
    for (qsizetype i = 0; i < requests.size(); ++i) {
        const auto &request = requests[i];
        QVERIFY(i < 2 || request.id != otherSeed[i].id);
        ++statuses[request.status];
        types.insert(static_cast<int>(request.type));
        ids.insert(request.id);
        targets.insert(request.target);
        comments += request.comment.isEmpty() ? 0 : 1;
        emptyCollections += request.dataCollection.isEmpty() ? 1 : 0;
        for (const auto &item : request.dataCollection)
            nullValues += item.value ? 0 : 1;
        if (request.status == RequestStatus::Pending && request.submitted.daysTo(end) <= 4)
            ++freshPending;
        QVERIFY(request.submitted < end);
        QCOMPARE(request.completed.isValid(), request.status == RequestStatus::Completed);
        QVERIFY(!request.completed.isValid()
                || (request.completed > request.submitted && request.completed <= end));
        const auto &sddl = request.securityDescriptor;
        const auto match = shape.match(sddl);
        if (!match.hasMatch()) {
            unusual.insert(sddl);
            continue;
        }
        QVERIFY(sddl.contains(u"(A;;CCDCLCSWSDRC;;;%1)"_s.arg(match.captured(1))));
        QCOMPARE(sddl.count(QChar(u'\0')), sddl.count(u'('));
    }
    // Some to practise on; most are as documented.
    QVERIFY(unusual.size() >= 5 && unusual.size() <= 15);
    QCOMPARE(QList({ids.size(), targets.size(), statuses.size()}), QList<qsizetype>({500, 125, 8}));
    QVERIFY(qAbs(statuses[RequestStatus::Pending] - 125) <= 2);
    QVERIFY(qAbs(statuses[RequestStatus::Approved] - 50) <= 2);
    QVERIFY(qAbs(statuses[RequestStatus::Executing] - 15) <= 2);
    QVERIFY(freshPending > 75 && freshPending < statuses[RequestStatus::Pending]);
    QVERIFY(types.contains({0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13}));
    QVERIFY(comments > 50 && comments < 100);
    QVERIFY(nullValues > 10 && emptyCollections > 50);
}

void TestPracticeServer::filters()
{
    const auto host = started({.requests = 200});
    const auto requests = host->requests();
    const auto check = [&](const QByteArray &query, int status, bool own) {
        QStringList expected;
        for (const auto &request : requests) {
            if ((status < 0 || static_cast<int>(request.status) == status)
                && (!own || request.target == requests.first().target))
                expected.append(request.id.text());
        }
        QVERIFY(!expected.isEmpty());
        QStringList served;
        const auto elements = Wire::get(*host, query).json().array();
        for (const auto &element : elements)
            served.append(element[u"Uuid"_s].toString());
        QVERIFY2(served == expected, query.constData());
    };
    check("", -1, false);
    check("?targetuser=current", -1, true);
    check("?STATUS=approved&TargetUser=Current", 3, true);
    for (const int status : {0, 3, 4, 8, 9, 16, 17, 18})
        check("?status=" + apiName(static_cast<RequestStatus>(status)).toLatin1(), status, false);
}

void TestPracticeServer::followsLifeCycle_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<QByteArray>("word");
    QTest::addColumn<int>("after"); // -1 where it is refused
    const auto add = [](const QByteArray &word, int after, const QList<int> &from) {
        for (const int before : {0, 3, 4, 8, 9, 16, 17, 18, 99}) {
            QTest::addRow("%s from %d", word.constData(), before)
                << before << word << (from.contains(before) ? after : -1);
        }
    };
    add("Completed", 8, {3, 18});
    add("abandoned", 9, {3, 18});
    add("CANCELED", 17, {16, 3, 18});
}

void TestPracticeServer::followsLifeCycle()
{
    QFETCH(int, before);
    QFETCH(QByteArray, word);
    QFETCH(int, after);
    const auto host = started();
    host->setRequestStatus(requestId(enrollId), static_cast<RequestStatus>(before));
    const auto unchanged = Wire::get(*host, enrollPath);
    QCOMPARE(unchanged.status(), before);

    const auto reply = Wire::put(*host, QByteArray(enrollPath).toUpper(), word);
    const auto reread = Wire::get(*host, enrollPath);
    if (after < 0) {
        QVERIFY(reply.namesCorrelationId());
        QCOMPARE(reread.json(), unchanged.json());
        return;
    }
    QCOMPARE(reply.code, 200);
    QCOMPARE(reply.json(), reread.json());
    QCOMPARE(reread.status(), after);
    const auto completed = reread.json()[u"Completed"_s].toString();
    if (after == 8)
        QVERIFY(QDateTime::fromString(completed, Qt::ISODateWithMs).secsTo(now()) < 60);
    else
        QCOMPARE(completed, u"0001-01-01T00:00:00"_s);
}

void TestPracticeServer::answersFinalRequests()
{
    const auto host = started({.requests = 2, .finalIdempotent = true});
    host->setRequestStatus(requestId(enrollId), RequestStatus::Denied);
    const auto final = Wire::put(*host, enrollPath, "Completed");
    QCOMPARE(final.code, 200);
    QCOMPARE(final.status(), 4);
    // Only what is final is forgiven.
    host->setRequestStatus(requestId(enrollId), RequestStatus::Pending);
    QVERIFY(Wire::put(*host, enrollPath, "Completed").namesCorrelationId());
}

void TestPracticeServer::refuses()
{
    QFETCH(QJsonObject, row);
    const auto host = started();
    const QByteArray path = Wire::requestsPath + row[u"path"_s].toString().toLatin1();
    const auto top = row[u"top"_s].toString().toLatin1();
    const auto reply = Wire(*host).exchange(
        Wire::text(row[u"method"_s].toString(u"GET"_s).toLatin1(), top.isEmpty() ? path : top,
                   row[u"body"_s].toString().toLatin1()));
    QCOMPARE(reply.code, row[u"code"_s].toInt());
    QVERIFY(reply.message().contains(row[u"message"_s].toString()));
    const auto type = row[u"type"_s].toString(u"application/json; charset=utf-8"_s).toLatin1();
    QCOMPARE(reply.head.contains("Content-Type: "), !type.isEmpty());
    QVERIFY(reply.head.contains(type));
    QCOMPARE(Wire::get(*host, enrollPath).status(), 3);
}

void TestPracticeServer::readsBodiesOfAnyForm()
{
    const auto host = started();
    const QByteArray start = callText("PUT", enrollPath).replace("Content-Length: 0\r\n\r\n", "");
    const QByteArray chunks = "5\r\n{\"STA\r\n13\r\nTUS\" : \"completed\"}\r\n0\r\n\r\n";
    const auto chunked
        = Wire(*host).exchange(start + "Transfer-Encoding: chunked\r\n\r\n" + chunks);
    QCOMPARE(chunked.status(), 8);

    Wire patient(*host);
    QCOMPARE(patient.exchange(start + "Expect: 100-continue\r\nContent-Length: 2\r\n\r\n").code,
             100);
    QCOMPARE(patient.exchange("{}").code, 400);

    QCOMPARE(Wire::put(*host, enrollPath, QByteArray(1'000'000, 'x')).code, 400);
    QCOMPARE(Wire::put(*host, enrollPath, QByteArray(1'060'000, 'x')).code, 413);
    // The server need not take it all, so its answer may get lost with the rest.
    const auto huge = Wire::put(*host, enrollPath, QByteArray(30'000'000, 'x'));
    QVERIFY(huge.code == 413 || huge.closed);
    QCOMPARE(Wire::get(*host, enrollPath).code, 200);
}

void TestPracticeServer::keepsConnections()
{
    const auto host = started();
    Wire wire(*host);
    QCOMPARE(wire.exchange(callText("GET", "")).json().array().size(), 40);
    QCOMPARE(wire.exchange(callText("GET", enrollPath)).status(), 3);
    QCOMPARE(wire.socket().state(), QAbstractSocket::ConnectedState);
    const auto closing = callText("GET", enrollPath).replace("Host", "Connection: close\r\nHost");
    QCOMPARE(wire.exchange(closing).code, 200);
    QTRY_COMPARE(wire.socket().state(), QAbstractSocket::UnconnectedState);
}

void TestPracticeServer::servesDataFile()
{
    QObject files;
    // More digits, another case and an unknown field must survive.
    const QByteArray data = R"([{"Uuid":"A9B4B42C-CC50-4C9B-89D1-BBC0BCD5A099","RequestType":1,
        "Status":3,"Submitted":"2015-07-07T23:36:21.9301234Z","Future":{"x":[1,null]}}])";
    const auto host = started({.dataFile = fileWith(data, files)});
    QVERIFY(host);
    const auto given = QJsonDocument::fromJson(data);
    QCOMPARE(Wire::get(*host, "").json(), given);
    QCOMPARE(host->requests().first().submitted,
             QDateTime({2015, 7, 7}, {23, 36, 21, 930}, Qt::UTC));
    auto changed = Wire::put(*host, enrollPath, "Canceled").json().object();
    QCOMPARE(changed.take(u"Status"_s).toInt(), 17);
    QCOMPARE(changed.take(u"Completed"_s).toString(), u"0001-01-01T00:00:00"_s);
    auto rest = given[0].toObject();
    rest.remove(u"Status"_s);
    QCOMPARE(changed, rest);
}

void TestPracticeServer::explainsWrongStarts()
{
    QFETCH(QJsonObject, row);
    QObject files;
    PracticeOptions options{.dataFile = row[u"dataFile"_s].toString()};
    if (row.contains(u"data"_s))
        options.dataFile = fileWith(row[u"data"_s].toString().toUtf8(), files);
    if (row.contains(u"rule"_s))
        options.faultsFile = fileWith(QJsonDocument(QJsonArray{row[u"rule"_s]}).toJson(), files);
    if (row.contains(u"faults"_s))
        options.faultsFile = fileWith(row[u"faults"_s].toString().toUtf8(), files);
    const auto host = PracticeHost::start(options);
    QVERIFY(!host);
    QVERIFY2(host.error().contains(row[u"error"_s].toString()), qPrintable(host.error()));
    QVERIFY(host.error().contains(options.dataFile + options.faultsFile));
}

void TestPracticeServer::keepsPace()
{
    const auto host = started({.requests = 20, .bytesPerSecond = 60'000});
    QElapsedTimer clock;
    clock.start();
    const auto list = Wire::get(*host, "");
    const auto elapsed = clock.elapsed();
    QCOMPARE(list.json().array().size(), 20);
    QVERIFY2(elapsed >= list.body.size() * 1000 / 60'000 - 50,
             qPrintable(QString::number(elapsed)));
}

void TestPracticeServer::holdsAnswersBack()
{
    constexpr int clients = 20;
    constexpr int latency = 100;
    const auto host = started({.latencyMs = latency});
    QElapsedTimer clock;
    clock.start();
    std::vector<std::unique_ptr<Wire>> wires;
    for (int i = 0; i < clients; ++i) {
        wires.push_back(std::make_unique<Wire>(*host));
        wires.back()->socket().write(callText("GET", enrollPath));
        wires.back()->socket().flush();
    }
    for (const auto &wire : wires) {
        QCOMPARE(wire->exchange({}).status(), 3);
        QVERIFY(clock.elapsed() >= latency);
    }
    // None has waited for another.
    QVERIFY(clock.elapsed() < clients * latency);
}

void TestPracticeServer::countsEffects()
{
    const auto host = started({.requests = 2, .finalIdempotent = true});
    const auto id = requestId(enrollId);
    QCOMPARE(host->effects(RequestId()), 0);
    host->setRequestStatus(id, RequestStatus::Pending);
    QCOMPARE(Wire::put(*host, enrollPath, "Completed").code, 500);
    QCOMPARE(host->effects(id), 0);
    host->setRequestStatus(id, RequestStatus::Approved);
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(Wire::put(*host, enrollPath, "Completed").status(), 8);
        QCOMPARE(host->effects(id), 1);
    }
    host->setRequestStatus(id, RequestStatus::Approved);
    QCOMPARE(Wire::put(*host, enrollPath, "Canceled").status(), 17);
    QCOMPARE(host->effects(id), 2);
    host->replace(host->requests());
    QCOMPARE(host->effects(id), 0);
}

void TestPracticeServer::survivesClientsThatLeave()
{
    for (const qint64 pace : {0, 10'000}) {
        const auto host = started({.requests = 5000, .bytesPerSecond = pace});
        host->setFaults(FaultPlan(
            {{.fault = FaultRule::Fault::Delay, .id = requestId(enrollId), .delayMs = 50}}));
        for (const char *path : {"", enrollPath}) {
            Wire wire(*host);
            wire.socket().setReadBufferSize(1000);
            wire.socket().write(callText("GET", path));
            QVERIFY(*path || wire.socket().waitForReadyRead());
            wire.socket().flush();
            const auto id = *path ? requestId(enrollId) : RequestId();
            QTRY_COMPARE(host->calls("GET", id), 1);
            wire.socket().abort();
        }
        // This answer comes after the moment the late one was due.
        QCOMPARE(Wire::get(*host, enrollPath).code, 200);
        // A second call before the first is answered would mix the answers.
        const auto reply
            = Wire(*host).exchange(callText("GET", enrollPath) + callText("GET", enrollPath));
        QVERIFY(reply.code == 200 || reply.closed);
        QCOMPARE(Wire::get(*host, unblockPath).code, 200);
    }
}

void TestPracticeServer::isSteeredByItsOwner()
{
    const auto host = started({.requests = 2});
    QCOMPARE(host->calls("GET", requestId(enrollId)), 0);
    Wire::get(*host, QByteArray(enrollPath).toUpper());
    Wire::put(*host, enrollPath, "Nonsense");
    Wire::get(*host, "?status=Pending");
    QCOMPARE(host->calls("GET", requestId(enrollId)), 1);
    QCOMPARE(host->calls("PUT", requestId(enrollId)), 1);
    QCOMPARE(host->calls("GET", RequestId()), 1);

    const auto others = PracticeSeeder(9, now()).requests(30).mid(2);
    host->replace(others);
    QVERIFY(host->requests() == others);
    QCOMPARE(Wire::get(*host, "").json().array().size(), 28);
    QCOMPARE(Wire::get(*host, enrollPath).code, 204);

    const auto second = PracticeHost::start({.port = static_cast<quint16>(host->baseUrl().port())});
    QVERIFY(!second && second.error().startsWith(u"Cannot listen on port"_s));
}

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
