// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingssheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using Number = Settings::Number;

}

class TestSettingsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void showsWhatIsSet();
    void setsWithOk();
    void setsNothingWithout_data();
    void setsNothingWithout();
    void keepsWithinTheBounds();
    void whatIsPrescribedStays();
    void offersIntervals_data();
    void offersIntervals();
    void leavesAnIntervalThatIsNotTouched();
    void saysWhatZeroMeans();
    void wheelOnlyTurnsWhatHasTheFocus();
    void fitsASmallWindow();

private:
    void open();
    template <typename T>
    T *part(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }
    QSpinBox *box(const char *name) const { return part<QSpinBox>(name); }
    void click(const char *name) { part<QPushButton>(name)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<QSettings> m_policy;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<QWidget> m_window;
};

void TestSettingsSheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_storage = std::make_unique<QSettings>(m_folder->filePath(u"own.ini"_s), QSettings::IniFormat);
    m_policy = std::make_unique<QSettings>(m_folder->filePath(u"site.ini"_s), QSettings::IniFormat);
    m_settings = std::make_unique<Settings>(*m_storage, nullptr, m_policy.get());
    m_window = std::make_unique<QWidget>();
    m_window->resize(1000, 700);
    m_window->show();
}

void TestSettingsSheet::cleanup()
{
    m_window.reset();
    m_settings.reset();
}

void TestSettingsSheet::open()
{
    auto *sheet = new SettingsSheet(*m_settings, u"/data/journal.sqlite"_s, m_window.get());
    sheet->open();
    QVERIFY(sheet->isVisible());
}

void TestSettingsSheet::showsWhatIsSet()
{
    m_settings->set(Number::GraceSeconds, 7);
    m_settings->set(Number::Concurrency, 2);
    m_settings->set(Number::FailuresToPause, 9);
    m_settings->set(Number::RetentionDays, 400);
    m_settings->set(Number::SystemLog, 1);
    m_settings->set(Number::JournalRequired, 0);
    m_settings->set(Settings::Key::TicketLanguage, u"sv"_s);
    open();
    QCOMPARE(box("graceSpinBox")->value(), 7);
    QCOMPARE(box("concurrencySpinBox")->value(), 2);
    QCOMPARE(box("failuresSpinBox")->value(), 9);
    QCOMPARE(box("retentionSpinBox")->value(), 400);
    QVERIFY(part<QCheckBox>("systemLogBox")->isChecked());
    QVERIFY(part<QCheckBox>("withoutJournalBox")->isChecked());
    QCOMPARE(part<QComboBox>("ticketLanguageComboBox")->currentText(), u"Svenska"_s);
    QCOMPARE(part<QLineEdit>("journalPathLineEdit")->text(),
             QDir::toNativeSeparators(u"/data/journal.sqlite"_s));
    QVERIFY(part<QLineEdit>("journalPathLineEdit")->isReadOnly());
}

void TestSettingsSheet::setsWithOk()
{
    open();
    QSignalSpy changed(m_settings.get(), &Settings::numberChanged);
    box("graceSpinBox")->setValue(0);
    box("retentionSpinBox")->setValue(30);
    auto *intervals = part<QComboBox>("liveIntervalComboBox");
    intervals->setCurrentIndex(intervals->findData(300));
    part<QCheckBox>("noticesBox")->setChecked(false);
    part<QCheckBox>("withoutJournalBox")->setChecked(true);
    part<QComboBox>("ticketLanguageComboBox")->setCurrentIndex(1);
    QCOMPARE(changed.count(), 0);
    click("okButton");
    QCOMPARE(m_settings->number(Number::GraceSeconds), 0);
    QCOMPARE(m_settings->number(Number::RetentionDays), 30);
    QCOMPARE(m_settings->number(Number::JournalRequired), 0);
    QCOMPARE(m_settings->text(Settings::Key::TicketLanguage), u"en"_s);
    // What was left as it is follows the program's defaults further on.
    QCOMPARE(m_settings->number(Number::LiveSeconds), 300);
    QCOMPARE(m_settings->number(Number::NewRequestNotices), 0);
    QCOMPARE(changed.count(), 5);
    QVERIFY(!m_storage->contains(u"run/concurrency"_s));
    QTRY_VERIFY(!part<SettingsSheet>("settingsSheet"));
}

void TestSettingsSheet::setsNothingWithout_data()
{
    QTest::addColumn<bool>("withEscape");
    QTest::newRow("Cancel") << false;
    QTest::newRow("Esc") << true;
}

void TestSettingsSheet::setsNothingWithout()
{
    QFETCH(bool, withEscape);
    open();
    box("graceSpinBox")->setValue(20);
    part<QCheckBox>("systemLogBox")->setChecked(true);
    part<QComboBox>("ticketLanguageComboBox")->setCurrentIndex(2);
    if (withEscape)
        QTest::keyClick(part<QPushButton>("okButton"), Qt::Key_Escape);
    else
        click("cancelButton");
    QTRY_VERIFY(!part<SettingsSheet>("settingsSheet"));
    QVERIFY(m_storage->allKeys().isEmpty());
}

void TestSettingsSheet::keepsWithinTheBounds()
{
    open();
    const QList<std::pair<const char *, Number>> boxes{
        {"graceSpinBox", Number::GraceSeconds},
        {"concurrencySpinBox", Number::Concurrency},
        {"failuresSpinBox", Number::FailuresToPause},
        {"retentionSpinBox", Number::RetentionDays},
    };
    for (const auto &[name, number] : boxes) {
        QCOMPARE(box(name)->minimum(), Settings::bounds(number).first);
        QCOMPARE(box(name)->maximum(), Settings::bounds(number).second);
    }
}

void TestSettingsSheet::whatIsPrescribedStays()
{
    m_policy->setValue(u"journal/retentionDays"_s, 90);
    m_policy->setValue(u"journal/required"_s, 1);
    m_policy->setValue(u"refresh/liveSeconds"_s, 300);
    m_policy->setValue(u"refresh/notices"_s, 0);
    open();
    QVERIFY(!part<QComboBox>("liveIntervalComboBox")->isEnabled());
    QCOMPARE(part<QComboBox>("liveIntervalComboBox")->currentData().toInt(), 300);
    QVERIFY(!part<QCheckBox>("noticesBox")->isEnabled());
    QVERIFY(!box("retentionSpinBox")->isEnabled());
    QCOMPARE(box("retentionSpinBox")->value(), 90);
    QVERIFY(!part<QCheckBox>("withoutJournalBox")->isEnabled());
    QVERIFY(!part<QCheckBox>("withoutJournalBox")->isChecked());
    QVERIFY(box("graceSpinBox")->isEnabled() && part<QCheckBox>("systemLogBox")->isEnabled());
    int notes = 0;
    for (const auto *label : m_window->findChildren<QLabel *>())
        notes += label->isVisible() && label->text() == u"Set by your organisation."_s ? 1 : 0;
    QCOMPARE(notes, 4);
    click("okButton");
    QVERIFY(m_storage->allKeys().isEmpty());
}

void TestSettingsSheet::offersIntervals_data()
{
    QTest::addColumn<int>("set");
    QTest::addColumn<int>("least");
    QTest::addColumn<QList<int>>("offered");
    QTest::addColumn<int>("chosen");
    QTest::newRow("usual") << 60 << 0 << QList{0, 30, 60, 120, 300, 600} << 60;
    QTest::newRow("off") << 0 << 0 << QList{0, 30, 60, 120, 300, 600} << 0;
    QTest::newRow("odd") << 45 << 0 << QList{0, 30, 45, 60, 120, 300, 600} << 45;
    QTest::newRow("too short") << 1 << 0 << QList{0, 30, 60, 120, 300, 600} << 30;
    QTest::newRow("limited") << 60 << 120 << QList{0, 120, 300, 600} << 120;
    QTest::newRow("off and limited") << 0 << 3600 << QList{0, 3600} << 0;
}

void TestSettingsSheet::offersIntervals()
{
    QFETCH(int, set);
    QFETCH(int, least);
    QFETCH(QList<int>, offered);
    QFETCH(int, chosen);
    m_settings->set(Number::LiveSeconds, set);
    m_settings->set(Number::RefreshSeconds, least);
    open();
    const auto *intervals = part<QComboBox>("liveIntervalComboBox");
    QList<int> seconds;
    for (int i = 0; i < intervals->count(); ++i) {
        seconds << intervals->itemData(i).toInt();
        QVERIFY(!intervals->itemText(i).isEmpty());
    }
    QCOMPARE(seconds, offered);
    QCOMPARE(intervals->currentData().toInt(), chosen);
    QCOMPARE(intervals->itemText(0), u"Off"_s);
}

void TestSettingsSheet::leavesAnIntervalThatIsNotTouched()
{
    m_settings->set(Number::RefreshSeconds, 120);
    open();
    click("okButton");
    QVERIFY(!m_storage->contains(u"refresh/liveSeconds"_s));
}

void TestSettingsSheet::saysWhatZeroMeans()
{
    open();
    for (const char *name : {"graceSpinBox", "failuresSpinBox", "retentionSpinBox"}) {
        box(name)->setValue(0);
        QVERIFY(box(name)->text() != u"0"_s);
        // And has room for it.
        auto *line = box(name)->findChild<QLineEdit *>();
        QTRY_VERIFY2(line->width() > line->fontMetrics().horizontalAdvance(box(name)->text()),
                     name);
    }
}

void TestSettingsSheet::wheelOnlyTurnsWhatHasTheFocus()
{
    open();
    m_window->activateWindow();
    auto *grace = box("graceSpinBox");
    const auto turn = [grace] {
        QWheelEvent wheel(QPointF(5, 5), grace->mapToGlobal(QPointF(5, 5)), {}, {0, 120},
                          Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(grace, &wheel);
    };
    const int before = grace->value();
    turn();
    QCOMPARE(grace->value(), before);
    grace->setFocus();
    QTRY_VERIFY(grace->hasFocus());
    turn();
    QCOMPARE(grace->value(), before + 1);
}

void TestSettingsSheet::fitsASmallWindow()
{
    m_window->resize(640, 360);
    open();
    QTRY_VERIFY(part<QScrollArea>("settingsArea")->verticalScrollBar()->maximum() > 0);
    auto *ok = part<QPushButton>("okButton");
    const QRect inWindow(ok->mapTo(m_window.get(), QPoint()), ok->size());
    QVERIFY(m_window->rect().contains(inWindow));
}

QTEST_MAIN(TestSettingsSheet)
#include "tst_settingssheet.moc"
