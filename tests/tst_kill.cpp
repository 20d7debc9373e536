// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/killbed.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

// The command and the window are killed in the middle of a run. Afterwards the journal and the
// server say the same of each request, and another run brings all to their end.
class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void losesNothing_data();
    void losesNothing();
    void cleanupTestCase();

private:
    int m_runs = 0;
    int m_kills = 0;
};

void TestKill::losesNothing_data()
{
    QTest::addColumn<quint64>("seed");
    bool isSet = false;
    const int wanted = qEnvironmentVariableIntValue("SIGILL_KILLS", &isSet);
    const quint64 first = qEnvironmentVariable("SIGILL_SEED", u"1"_s).toULongLong();
    // A start takes longer on Windows.
    constexpr int usual = isWindows ? 3 : 20;
    const auto kills = static_cast<quint64>(isSet ? std::max(wanted, 1) : usual);
    for (quint64 seed = first; seed < first + kills; ++seed)
        QTest::addRow("SIGILL_SEED=%llu", seed) << seed;
}

void TestKill::losesNothing()
{
    QFETCH(quint64, seed);
    KillBed bed(seed);
    QVERIFY(bed.start());
    // Now and then the run that goes on is killed as well.
    const int kills = seed % 3 == 0 ? 2 : 1;
    for (int i = 0; i < kills; ++i) {
        ++m_runs;
        m_kills += bed.runAndKill() ? 1 : 0;
        QVERIFY2(bed.restart(), qPrintable(bed.words()));
        QCOMPARE(bed.disagreement(), QString());
    }
    QVERIFY2(bed.runToItsEnd(), qPrintable(bed.words()));
    QCOMPARE(bed.disagreement(), QString());
    QVERIFY(bed.isAllChanged());
}

void TestKill::cleanupTestCase()
{
    qInfo("killed in %d of %d runs", m_kills, m_runs);
    // The others had come to their end just before.
    QVERIFY(m_kills * 2 > m_runs);
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
