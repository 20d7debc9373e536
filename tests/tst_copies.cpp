// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copymenu.h"
#include "summarysheet.h"
#include "support/samplerequests.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestCopies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void copiesRows();
    void copiesTables();
    void copiesSentences();
    void copiesTicketText();
    void ticketTextFollowsTheSetting();
    void handsOverAShift();

private:
    static QString copied() { return QApplication::clipboard()->text(); }
    // By its text without the mnemonic.
    QAction *entry(const QString &text) const
    {
        const auto actions = m_bed->window->findChild<CopyMenu *>()->actions();
        for (auto *action : actions) {
            if (action->text().remove(u'&') == text)
                return action;
        }
        return nullptr;
    }

    std::unique_ptr<WindowBed> m_bed;
    QList<RequestId> m_ids;
};

void TestCopies::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
    auto requests = m_bed->host->requests();
    for (auto &request : requests)
        request.comment = u"=cmd|'/c calc'!A1\nsecond line"_s;
    m_bed->host->replace(requests);
    QVERIFY(m_bed->load());
    m_ids = shownIds(m_bed->session.requests()).mid(0, 2);
    m_bed->select({m_ids.at(1), m_ids.at(0)});
    m_bed->window->table().setFocus();
}

void TestCopies::copiesRows()
{
    QTest::keyClick(&m_bed->window->table(), Qt::Key_C, Qt::ControlModifier);
    const auto lines = copied().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const auto columns = m_bed->window->table().shownColumns();
    QCOMPARE(lines.first().split(u'\t').size(), columns.size());
    const auto &model = m_bed->session.requests();
    QCOMPARE(lines.first().split(u'\t').first(),
             model.texts().cell(model.request(0), columns.first()));
    // A spreadsheet must take nobody's comment for a formula.
    QVERIFY(!copied().contains(u"\t=cmd"_s));
    QVERIFY(copied().contains(u"=cmd"_s));
    m_bed->window->actions().copyId->trigger();
    QCOMPARE(copied(), m_ids.at(0).text() + u'\n' + m_ids.at(1).text());
}

void TestCopies::copiesTables()
{
    QVERIFY(entry(u"As a table for a spreadsheet"_s));
    entry(u"As a table for a spreadsheet"_s)->trigger();
    const auto lines = copied().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines.first().startsWith(u"Submitted\t"_s));
    QVERIFY(lines.first().contains(u"Request id"_s));
    QVERIFY(lines.at(1).contains(m_ids.at(0).text()));
    QVERIFY(lines.at(2).contains(m_ids.at(1).text()));
    QVERIFY(!copied().contains(u"\t=cmd"_s));
}

void TestCopies::copiesSentences()
{
    QVERIFY(entry(u"As text"_s));
    entry(u"As text"_s)->trigger();
    const auto lines = copied().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 2);
    const auto &model = m_bed->session.requests();
    QVERIFY(lines.first().contains(model.texts().title(model.request(0))));
    QVERIFY(lines.first().contains(m_ids.at(0).text()));
}

void TestCopies::copiesTicketText()
{
    QTest::keyClick(&m_bed->window->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(copied().startsWith(u"2 requests in MIM CM\n"_s), qPrintable(copied()));
    for (const auto &id : m_ids)
        QVERIFY(copied().contains(u"request "_s + id.text()));
    QVERIFY(copied().contains(u"Server: "_s + m_bed->session.profile().displayName()));
    entry(u"As ticket text in Swedish"_s)->trigger();
    QVERIFY2(copied().startsWith(u"2 begäranden i MIM CM\n"_s), qPrintable(copied()));
    m_bed->select({m_ids.at(0)});
    m_bed->window->actions().copyTicket->trigger();
    QVERIFY2(copied().startsWith(u"1 request in MIM CM\n"_s), qPrintable(copied()));
}

void TestCopies::ticketTextFollowsTheSetting()
{
    m_bed->session.languages().use(u"sv"_s);
    m_bed->window->actions().copyTicket->trigger();
    QVERIFY(copied().startsWith(u"2 begäranden"_s));
    m_bed->session.settings().set(Settings::Key::TicketLanguage, u"en"_s);
    m_bed->window->actions().copyTicket->trigger();
    QVERIFY(copied().startsWith(u"2 requests"_s));
}

void TestCopies::handsOverAShift()
{
    m_bed->window->actions().shiftSummary->trigger();
    QTRY_VERIFY(m_bed->sheet("summarySheet"));
    auto *text = m_bed->part<QPlainTextEdit>("summaryText");
    QTRY_VERIFY(text->toPlainText().contains(u"Changed from this computer: 0"_s));
    auto *choice = m_bed->part<QComboBox>("summarySince");
    auto *time = m_bed->part<QDateTimeEdit>("summaryTime");
    QVERIFY(!time->isEnabled());
    choice->setCurrentIndex(choice->count() - 1);
    QVERIFY(time->isEnabled());
    time->setDateTime(QDateTime(QDate(2001, 2, 3), QTime(4, 5)));
    const int open = m_bed->session.count(StatusView::Open).value();
    QTRY_VERIFY(text->toPlainText().contains(u"From 2001-02-03 04:05"_s));
    QVERIFY2(text->toPlainText().contains(u"still waiting: %1 requests"_s.arg(open)),
             qPrintable(text->toPlainText()));
    m_bed->part<QPushButton>("summaryCopy")->click();
    QCOMPARE(copied(), text->toPlainText());
    m_bed->session.languages().use(u"sv"_s);
    QTRY_VERIFY(!text->toPlainText().contains(u"Waiting"_s));
}

QTEST_MAIN(TestCopies)
#include "tst_copies.moc"
