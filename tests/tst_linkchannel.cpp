// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/linkcall.h"
#include "support/samplerequests.h"

#include <QLocalSocket>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

constexpr int longest = 20'000; // milliseconds

}

class TestLinkChannel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void reachesAWindow();
    void theFirstWindowGetsIt();
    void isForItsServer();
    void nobodyThere();
    void refusesOddLines_data();
    void refusesOddLines();

private:
    QString name() const { return m_name; }
    bool handOver(const RequestId &id, const QUrl &server = {}) const
    {
        return handOverFromElsewhere(id, name(), server);
    }

    QString m_name;
};

void TestLinkChannel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_name = u"sigill-test-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
}

void TestLinkChannel::reachesAWindow()
{
    LinkChannel channel(nullptr, name());
    QVERIFY(channel.isListening());
    QSignalSpy wanted(&channel, &LinkChannel::requestWanted);
    QVERIFY(handOver(sampleId(1)));
    QVERIFY(handOver(sampleId(2)));
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.at(0).at(0).value<RequestId>(), sampleId(1));
    QCOMPARE(wanted.at(1).at(0).value<RequestId>(), sampleId(2));
}

void TestLinkChannel::theFirstWindowGetsIt()
{
    auto first = std::make_unique<LinkChannel>(nullptr, name());
    LinkChannel second(nullptr, name());
    QVERIFY(!second.isListening());
    QSignalSpy wanted(first.get(), &LinkChannel::requestWanted);
    QVERIFY(handOver(sampleId(1)));
    QCOMPARE(wanted.count(), 1);
    first.reset();
    QVERIFY(!handOver(sampleId(1)));
    // It takes over once somebody looks at it.
    second.listen();
    QVERIFY(handOver(sampleId(1)));
}

void TestLinkChannel::isForItsServer()
{
    const QUrl server(u"https://mimcm.contoso.com/CertificateManagement"_s);
    const QUrl other(u"https://test.contoso.com/CertificateManagement"_s);
    LinkChannel channel(nullptr, name());
    QSignalSpy wanted(&channel, &LinkChannel::requestWanted);
    // As at the first start, which has no server yet.
    QVERIFY(!handOver(sampleId(1), server));
    channel.setServer(server);
    QVERIFY(handOver(sampleId(1), server));
    QVERIFY(!handOver(sampleId(2), other));
    QVERIFY(handOver(sampleId(3)));
    channel.setServer(other);
    QVERIFY(!handOver(sampleId(4), server));
    QCOMPARE(wanted.count(), 2);
    QCOMPARE(wanted.at(0).at(0).value<RequestId>(), sampleId(1));
    QCOMPARE(wanted.at(1).at(0).value<RequestId>(), sampleId(3));
}

void TestLinkChannel::nobodyThere()
{
    QVERIFY(!handOver(sampleId(1)));
    QVERIFY(!LinkChannel::handOver(sampleId(1), QUrl(), QString()));
    LinkChannel nowhere(nullptr, QString());
    QVERIFY(!nowhere.isListening());
}

void TestLinkChannel::refusesOddLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("no id") << QByteArray("show everything\n");
    QTest::newRow("nothing") << QByteArray("\n");
    QTest::newRow("no end") << QByteArray(10'000, 'a');
    QTest::newRow("no server") << sampleId(1).text().toLatin1() + " no server\n";
    QTest::newRow("null id") << QByteArray("00000000-0000-0000-0000-000000000000\n");
    QTest::newRow("no text") << QByteArray("\xff\xfe\0\n", 4);
}

void TestLinkChannel::refusesOddLines()
{
    QFETCH(QByteArray, line);
    LinkChannel channel(nullptr, name());
    QSignalSpy wanted(&channel, &LinkChannel::requestWanted);
    QLocalSocket socket;
    QSignalSpy closed(&socket, &QLocalSocket::disconnected);
    socket.connectToServer(name());
    socket.write(line);
    QTRY_COMPARE_WITH_TIMEOUT(closed.count(), 1, longest);
    QCOMPARE(socket.readAll(), QByteArray());
    QCOMPARE(wanted.count(), 0);
    QVERIFY(handOver(sampleId(1)));
}

QTEST_GUILESS_MAIN(TestLinkChannel)
#include "tst_linkchannel.moc"
