// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requestmodel.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

QDateTime utc(int year, int month, int day, int hour, int minute, int second = 0)
{
    return {QDate(year, month, day), QTime(hour, minute, second), Qt::UTC};
}

void setZone(const QByteArray &zone)
{
    if (isWindows)
        return;
    if (zone.isNull())
        qunsetenv("TZ");
    else
        qputenv("TZ", zone);
    tzset();
}

}

class TestTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void timesInZones_data();
    void timesInZones();
    void timesFollowLanguage();
    void neverIsEmpty();
    void ages_data();
    void ages();
    void agesFollowServerClock();
    void agesAreRefreshed();

private:
    QVariant cell(RequestColumn column, int role = Qt::DisplayRole) const
    {
        return m_model->index(0, static_cast<int>(column)).data(role);
    }
    QString text(RequestColumn column) const { return cell(column).toString(); }
    void show(const Request &request)
    {
        m_model->setView(StatusView::All);
        m_model->clear();
        m_model->mergeLoaded({request}, 1);
        QCOMPARE(m_model->rowCount(), 1);
    }

    RequestModel *m_model = nullptr;
    QByteArray m_zone;
};

void TestTimes::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_zone = qgetenv("TZ");
    m_model = new RequestModel(nullptr);
    m_model->setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    new QAbstractItemModelTester(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest,
                                 m_model);
}

void TestTimes::cleanup()
{
    delete m_model;
    setZone(m_zone);
}

void TestTimes::timesInZones_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("whole");
    const auto row = [](const char *name, const char *zone, const QDateTime &time,
                        const char16_t *shown, const char16_t *whole) {
        QTest::newRow(name) << QByteArray(zone) << time << QString::fromUtf16(shown)
                            << QString::fromUtf16(whole);
    };
    row("Stockholm summer", "Europe/Stockholm", utc(2015, 7, 7, 23, 36, 21), u"2015-07-08 01:36",
        u"2015-07-08 01:36:21 UTC+02:00");
    row("Stockholm winter", "Europe/Stockholm", utc(2026, 1, 31, 23, 5, 9), u"2026-02-01 00:05",
        u"2026-02-01 00:05:09 UTC+01:00");
    row("before the clocks go on", "Europe/Stockholm", utc(2026, 3, 29, 0, 59, 59),
        u"2026-03-29 01:59", u"2026-03-29 01:59:59 UTC+01:00");
    row("after the clocks go on", "Europe/Stockholm", utc(2026, 3, 29, 1, 0), u"2026-03-29 03:00",
        u"2026-03-29 03:00:00 UTC+02:00");
    row("first half past two", "Europe/Stockholm", utc(2026, 10, 25, 0, 30), u"2026-10-25 02:30",
        u"2026-10-25 02:30:00 UTC+02:00");
    row("second half past two", "Europe/Stockholm", utc(2026, 10, 25, 1, 30), u"2026-10-25 02:30",
        u"2026-10-25 02:30:00 UTC+01:00");
    row("St. John's winter", "America/St_Johns", utc(2026, 1, 1, 2, 0), u"2025-12-31 22:30",
        u"2025-12-31 22:30:00 UTC−03:30");
    row("St. John's summer", "America/St_Johns", utc(2026, 7, 1, 2, 0), u"2026-06-30 23:30",
        u"2026-06-30 23:30:00 UTC−02:30");
    row("Kathmandu", "Asia/Kathmandu", utc(2026, 7, 1, 2, 0), u"2026-07-01 07:45",
        u"2026-07-01 07:45:00 UTC+05:45");
    row("UTC", "UTC", utc(2026, 7, 1, 2, 0), u"2026-07-01 02:00", u"2026-07-01 02:00:00 UTC+00:00");
}

void TestTimes::timesInZones()
{
    QFETCH(QByteArray, zone);
    QFETCH(QDateTime, time);
    if (isWindows && zone != "Europe/Stockholm")
        QSKIP("All programs have the zone of the computer there");
    if (!QTimeZone::isTimeZoneIdAvailable(zone))
        QSKIP("This computer does not know the zone");
    setZone(zone);
    auto request = sampleRequest(1, RequestStatus::Completed);
    request.submitted = time;
    request.completed = time.addSecs(1);
    show(request);
    QTEST(text(RequestColumn::Submitted), "shown");
    QTEST(m_model->texts().timeWithOffset(time), "whole");
    QFETCH(QString, whole);
    QVERIFY(cell(RequestColumn::Submitted, Qt::ToolTipRole).toString().contains(whole));
    QVERIFY(cell(RequestColumn::Age, Qt::ToolTipRole).toString().contains(whole));
    const QString completed = m_model->texts().timeWithOffset(time.addSecs(1));
    QVERIFY(completed != whole);
    QVERIFY(cell(RequestColumn::Completed, Qt::ToolTipRole).toString().contains(completed));
}

void TestTimes::timesFollowLanguage()
{
    setZone("Europe/Stockholm");
    show(sampleRequest(1));
    QCOMPARE(text(RequestColumn::Submitted), u"2026-03-01 09:01"_s);
    m_model->setLocale(QLocale(QLocale::English, QLocale::UnitedStates));
    const QString american = text(RequestColumn::Submitted);
    QVERIFY2(american.startsWith(u"3/1/26"_s), qPrintable(american));
    // The whole time is the same in every language.
    QVERIFY(cell(RequestColumn::Submitted, Qt::ToolTipRole)
                .toString()
                .contains(u"2026-03-01 09:01:00 UTC+01:00"_s));
}

void TestTimes::neverIsEmpty()
{
    auto request = sampleRequest(1);
    request.submitted = {};
    show(request);
    for (const auto column :
         {RequestColumn::Submitted, RequestColumn::Age, RequestColumn::Completed}) {
        QCOMPARE(text(column), QString());
        QVERIFY(!cell(column, Qt::ToolTipRole).isValid());
    }
    QCOMPARE(m_model->texts().age(request), -1);
    QCOMPARE(m_model->texts().timeWithOffset({}), QString());
}

void TestTimes::ages_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("shown");
    QTest::newRow("minutes") << qint64(31 * 60 + 30) << 16 << u"31 min"_s;
    QTest::newRow("hours") << qint64(5 * 3600 + 1800) << 3 << u"5 h"_s;
    QTest::newRow("future") << qint64(-3600) << 18 << u"0 s"_s;
    QTest::newRow("decided") << qint64(3600) << 17 << QString();
    QTest::newRow("unknown status") << qint64(90 * 60) << 77 << u"1 h"_s;
}

void TestTimes::ages()
{
    QFETCH(qint64, seconds);
    QFETCH(int, status);
    auto request = sampleRequest(1, static_cast<RequestStatus>(status));
    request.submitted = QDateTime::currentDateTimeUtc().addSecs(-seconds);
    show(request);
    QTEST(text(RequestColumn::Age), "shown");
}

void TestTimes::agesFollowServerClock()
{
    auto request = sampleRequest(1);
    request.submitted = QDateTime::currentDateTimeUtc().addSecs(-30);
    show(request);
    // The server is two and a half hours ahead of this computer, or behind it.
    m_model->setClockOffset(9'000'000);
    QCOMPARE(text(RequestColumn::Age), u"2 h"_s);
    m_model->setClockOffset(-9'000'000);
    QCOMPARE(text(RequestColumn::Age), u"0 s"_s);
}

void TestTimes::agesAreRefreshed()
{
    QSignalSpy changes(m_model, &QAbstractItemModel::dataChanged);
    m_model->refreshAges();
    QCOMPARE(changes.count(), 0);
    m_model->mergeLoaded({sampleRequest(1), sampleRequest(2)}, 1);
    m_model->refreshAges();
    QCOMPARE(changes.count(), 1);
    const int age = static_cast<int>(RequestColumn::Age);
    QCOMPARE(changes.first().at(0).toModelIndex(), m_model->index(0, age));
    QCOMPARE(changes.first().at(1).toModelIndex(), m_model->index(1, age));
}

QTEST_GUILESS_MAIN(TestTimes)
#include "tst_times.moc"
