// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"
#include "requestdocument.h"
#include "runsheet.h"
#include "searchfield.h"
#include "session/requestexporter.h"
#include "support/samplerequests.h"
#include "support/thissystem.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace Sigill;

class TestHandOver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void writesTables();
    void writesJson();
    void tellsWhatWentWrong();
    void knowsWhatSpreadsheetsExpect();
    void pagesHoldNoMarkupOfTheServer();
    void exportsWhatIsSelected();
    void exportsWhatIsInSight();
    void tellsWhatHasLeftTheList();
    void savesPages();
    void savesTheOutcomesOfARun();
    void pagesMarkWhatIsUnconfirmed();
    void marksWhatIsUnconfirmed();
    void refusesToPrintTooMuch();

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray content(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    RequestExporter::Result run(const RequestModel &model, const RequestExporter::Order &order)
    {
        RequestExporter exporter(model, nullptr);
        RequestExporter::Result result = 0;
        bool isDone = false;
        connect(&exporter, &RequestExporter::finished, this, [&](const auto &told) {
            result = told;
            isDone = true;
        });
        exporter.start(order);
        const bool ended = QTest::qWaitFor([&] { return isDone; }, WindowBed::longest);
        return ended ? result : tl::make_unexpected(u"it never ended"_s);
    }
    // Answers the file dialog of this name.
    bool choose(const WindowBed &bed, const char *dialogName, const QString &file)
    {
        QFileDialog *dialog = nullptr;
        const auto isOpen = [&] {
            dialog = bed.window->findChild<QFileDialog *>(QString::fromLatin1(dialogName));
            return dialog && dialog->isVisible();
        };
        if (!QTest::qWaitFor(isOpen, WindowBed::longest))
            return false;
        Q_EMIT dialog->fileSelected(file);
        dialog->close();
        return true;
    }
    static QString told(const WindowBed &bed)
    {
        QString all;
        const auto labels = bed.window->findChild<MessageBar *>()->findChildren<QLabel *>();
        for (const auto *label : labels)
            all += label->text();
        return all;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestHandOver::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestHandOver::writesTables()
{
    RequestModel model(nullptr);
    model.setLocale(QLocale(QLocale::Swedish, QLocale::Sweden));
    auto first = sampleRequest(1);
    first.comment = u"=1+1; \"a\"\nb"_s;
    first.oldSmartcard = sampleGuid(777);
    model.mergeLoaded({first, sampleRequest(2)}, 1);
    RequestExporter::Order order;
    order.requests = sampleIdList({2, 1, 99});
    order.path = path(u"a.csv"_s);
    order.columns = {RequestColumn::Id, RequestColumn::Submitted, RequestColumn::Comment,
                     RequestColumn::OldSmartcard};
    order.separator = u';';
    QCOMPARE(run(model, order).value_or(-1), 2);
    QVERIFY(content(u"a.csv"_s).startsWith("\xef\xbb\xbf"));
    const QString expected = u"Request id;Submitted;Comment;Old smart card\r\n"_s
        + sampleId(2).text() + u";2026-03-01 09:02:00+01:00;;\r\n"_s + sampleId(1).text()
        + u";2026-03-01 09:01:00+01:00;\"'=1+1; \"\"a\"\"\nb\";"_s + guidText(sampleGuid(777))
        + u"\r\n"_s;
    QCOMPARE(QString::fromUtf8(content(u"a.csv"_s)), expected);
    // Names and comments are for the operator alone; on Windows a file has the access of its
    // folder.
    if (!isWindows) {
        QCOMPARE(QFile::permissions(order.path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
    order.hasByteOrderMark = false;
    order.separator = u'\t';
    QCOMPARE(run(model, order).value_or(-1), 2);
    QVERIFY(content(u"a.csv"_s).startsWith("Request id\tSubmitted"));
}

void TestHandOver::writesJson()
{
    RequestModel model(nullptr);
    QList<Request> requests;
    for (int number = 1; number <= 1203; ++number)
        requests.append(sampleRequest(number));
    requests[0].target = sampleGuid(2001);
    model.mergeLoaded(requests, 1);
    DirectoryEntry anna;
    anna.guid = sampleGuid(2001);
    anna.displayName = u"Anna Ångström"_s;
    model.addPeople({anna});
    RequestExporter::Order order;
    for (const auto &request : requests)
        order.requests.append(request.id);
    order.path = path(u"a.JSON"_s);
    QCOMPARE(run(model, order).value_or(-1), 1203);
    const auto array = QJsonDocument::fromJson(content(u"a.JSON"_s)).array();
    QCOMPARE(array.size(), 1203);
    QCOMPARE(array.at(0).toObject()[u"TargetName"].toString(), u"Anna Ångström"_s);
    QCOMPARE(array.at(1202).toObject()[u"Uuid"].toString(), sampleId(1203).text());
}

void TestHandOver::tellsWhatWentWrong()
{
    RequestModel model(nullptr);
    model.mergeLoaded({sampleRequest(1)}, 1);
    RequestExporter::Order order;
    order.requests = sampleIdList({1});
    order.columns = {RequestColumn::Id};
    order.path = path(u"no/such/folder.csv"_s);
    const auto result = run(model, order);
    QVERIFY(!result);
    QVERIFY(result.error().contains(u"folder.csv"_s));
}

void TestHandOver::knowsWhatSpreadsheetsExpect()
{
    QCOMPARE(RequestExporter::usualSeparator(QLocale(QLocale::Swedish)), QChar(u';'));
    QCOMPARE(RequestExporter::usualSeparator(QLocale(QLocale::English)), QChar(u','));
}

void TestHandOver::pagesHoldNoMarkupOfTheServer()
{
    RequestTexts texts;
    auto request = sampleRequest(1);
    request.comment = u"<img src=x> & <b>bold</b>\u202e"_s;
    request.dataCollection = {{u"<i>name</i>"_s, u"<script>"_s}};
    const RequestDocument document(texts, {u"<server>"_s, u"anna"_s, {}, u"comment:<x"_s, {}});
    for (const QString &html : {document.request({request, false}),
                                document.list({{request, false}}, {RequestColumn::Comment})}) {
        QVERIFY(!html.contains(u"<img"_s) && !html.contains(u"<script"_s)
                && !html.contains(u"<server"_s) && !html.contains(u"<i>"_s));
        QVERIFY(html.contains(u"&lt;img src=x&gt;"_s));
        QVERIFY(!html.contains(QChar(0x202E)));
    }
}

void TestHandOver::exportsWhatIsSelected()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = shownIds(bed.session.requests());
    bed.select({ids.at(3), ids.at(1)});
    QTest::keyClick(bed.window.get(), Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(bed.sheet("exportSheet"));
    QVERIFY(bed.part<QComboBox>("exportWhich")->currentText().startsWith(u"2 "_s));
    bed.part<QComboBox>("exportForm")->setCurrentIndex(1);
    QVERIFY(!bed.part<QComboBox>("exportColumns")->isEnabled());
    bed.part<QPushButton>("exportRequests")->click();
    QVERIFY(choose(bed, "exportRequestsDialog", path(u"two.json"_s)));
    QTRY_VERIFY(told(bed).contains(u"two.json"_s));
    const auto array = QJsonDocument::fromJson(content(u"two.json"_s)).array();
    QCOMPARE(array.size(), 2);
    QCOMPARE(array.at(0).toObject()[u"Uuid"].toString(), ids.at(1).text());
    QVERIFY(!bed.sheet("exportSheet"));
}

void TestHandOver::exportsWhatIsInSight()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.session.languages().use(u"sv"_s);
    bed.part<SearchField>("filterLineEdit")->setText(u"typ:lås"_s);
    const auto ids = shownIds(bed.session.requests());
    bed.window->actions().exportRequests->trigger();
    QTRY_VERIFY(bed.sheet("exportSheet"));
    QCOMPARE(bed.part<QComboBox>("exportWhich")->count(), 1);
    bed.part<QPushButton>("exportRequests")->click();
    QVERIFY(choose(bed, "exportRequestsDialog", path(u"all.csv"_s)));
    QTRY_VERIFY(told(bed).contains(u"all.csv"_s));
    const auto lines
        = QString::fromUtf8(content(u"all.csv"_s)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), ids.size() + 1);
    // As the list has it, in its language.
    QVERIFY(lines.constFirst().contains(u"Inskickad;Ålder;Typ;Status;"_s));
}

// A file dialog stands open for as long as it takes; the queue goes on.
void TestHandOver::tellsWhatHasLeftTheList()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = shownIds(bed.session.requests());
    bed.select({ids.at(0), ids.at(1), ids.at(2)});
    bed.window->actions().exportRequests->trigger();
    QTRY_VERIFY(bed.sheet("exportSheet"));
    bed.part<QPushButton>("exportRequests")->click();
    auto left = bed.host->requests();
    left.removeIf([&](const Request &request) { return request.id == ids.at(1); });
    bed.host->replace(left);
    bed.session.refresh();
    QTRY_COMPARE(bed.session.requests().rowCount(), ids.size() - 1);
    QVERIFY(choose(bed, "exportRequestsDialog", path(u"two.csv"_s)));
    QTRY_VERIFY(told(bed).contains(u"2 requests"_s));
    QVERIFY2(told(bed).contains(u"1 had left the list"_s), qPrintable(told(bed)));
}

void TestHandOver::savesPages()
{
    WindowBed bed;
    QVERIFY(bed.load());
    bed.select({bed.session.requests().id(0)});
    bed.window->actions().savePdf->trigger();
    QVERIFY(choose(bed, "pdfDialog", path(u"one.pdf"_s)));
    QTRY_VERIFY(told(bed).contains(u"one.pdf"_s));
    const auto one = content(u"one.pdf"_s);
    QVERIFY(one.startsWith("%PDF-"));
    bed.window->table().requestSelection().clear();
    bed.window->actions().savePdf->trigger();
    QVERIFY(choose(bed, "pdfDialog", path(u"no/list.pdf"_s)));
    QTRY_VERIFY(told(bed).contains(u"list.pdf"_s));
    bed.window->actions().savePdf->trigger();
    QVERIFY(choose(bed, "pdfDialog", path(u"list.pdf"_s)));
    QTRY_VERIFY(content(u"list.pdf"_s).startsWith("%PDF-"));
}

void TestHandOver::savesTheOutcomesOfARun()
{
    WindowBed bed;
    QVERIFY(bed.load());
    const auto ids = bed.idsInStatus(RequestStatus::Pending, 2);
    bed.select({ids.at(0), ids.at(1)});
    bed.window->actions().change(StatusChange::Cancel)->trigger();
    QVERIFY(bed.confirm());
    QTRY_VERIFY(bed.sheet("runSheet"));
    QTRY_VERIFY(bed.part<QPushButton>("printResultButton")->isVisible());
    bed.part<QAction>("saveResultAsPdf")->trigger();
    QVERIFY(choose(bed, "pdfDialog", path(u"result.pdf"_s)));
    // The sheet covers the window's own messages.
    QTRY_VERIFY(bed.part<QLabel>("toldLabel")->isVisible());
    QVERIFY(bed.part<QLabel>("toldLabel")->text().contains(u"result.pdf"_s));
    QVERIFY(content(u"result.pdf"_s).startsWith("%PDF-"));
    const QString pages = qobject_cast<RunSheet *>(bed.sheet("runSheet"))->pages()();
    for (const auto &id : ids)
        QVERIFY(pages.contains(id.text()));
    QVERIFY(pages.contains(u"Cancel 2 requests: Done: 2"_s));
    QCOMPARE(pages.count(u"<td>Done</td>"_s), 2);
    // As they were before the run.
    QVERIFY(!pages.contains(u"Pending"_s));
    // The same when they are looked at later.
    bed.sheet("runSheet")->reject();
    bed.window->actions().showRun->trigger();
    QTRY_VERIFY(bed.sheet("runSheet"));
    QCOMPARE(qobject_cast<RunSheet *>(bed.sheet("runSheet"))->pages()(), pages);

    // With nothing of the server's or the operator's as markup.
    RequestDocument::Heading heading;
    heading.reason = u"<b>why</b>"_s;
    const RequestDocument document(bed.session.requests().texts(), heading);
    const QString html = document.outcomes(
        u"Cancel 2"_s, {{u"Request id"_s, u"Outcome"_s}, {ids.at(0).text(), u"<i>Done</i>"_s}});
    QVERIFY(html.contains(u"<th align=\"left\">Outcome</th>"_s));
    QVERIFY(html.contains(u"<td>"_s + ids.at(0).text() + u"</td>"_s));
    QVERIFY(html.contains(u"&lt;i&gt;Done"_s) && html.contains(u"&lt;b&gt;why"_s));
    QVERIFY(!html.contains(u"<i>"_s) && !html.contains(u"<b>"_s));
}

void TestHandOver::pagesMarkWhatIsUnconfirmed()
{
    const RequestTexts texts;
    const RequestDocument document(texts, {});
    const QString list = document.list({{sampleRequest(1), true}, {sampleRequest(2), false}},
                                       {RequestColumn::Id, RequestColumn::Status});
    QCOMPARE(list.count(u"Pending · unconfirmed</td>"_s), 1);
    QCOMPARE(list.count(u"Pending</td>"_s), 1);
    QVERIFY(document.request({sampleRequest(1), true}).contains(u"Unconfirmed: "_s));
    QVERIFY(!document.request({sampleRequest(1), false}).contains(u"nconfirmed"_s));
}

void TestHandOver::marksWhatIsUnconfirmed()
{
    RequestModel model(nullptr);
    model.mergeUnconfirmed({sampleRequest(1)});
    model.mergeLoaded({sampleRequest(2)}, 1);
    RequestExporter::Order order;
    order.requests = sampleIdList({1, 2});
    order.columns = {RequestColumn::Status};
    order.path = path(u"a.csv"_s);
    QCOMPARE(run(model, order).value_or(-1), 2);
    const auto lines = QString::fromUtf8(content(u"a.csv"_s)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QVERIFY(lines.at(1).contains(u"unconfirmed"_s));
    QVERIFY(!lines.at(2).contains(u"unconfirmed"_s));
    order.path = path(u"a.json"_s);
    QCOMPARE(run(model, order).value_or(-1), 2);
    const auto array = QJsonDocument::fromJson(content(u"a.json"_s)).array();
    QVERIFY(array.at(0).toObject()[u"Unconfirmed"_s].toBool());
    QVERIFY(!array.at(1).toObject().contains(u"Unconfirmed"_s));
}

void TestHandOver::refusesToPrintTooMuch()
{
    WindowBed bed({.requests = 6 * RequestDocument::mostRows});
    QVERIFY(bed.load());
    QVERIFY(bed.session.requests().rowCount() > RequestDocument::mostRows);
    bed.window->actions().print->trigger();
    QTRY_VERIFY(bed.window->findChild<MessageBar *>()->isShowing());
    QVERIFY(!bed.window->findChild<QDialog *>());
}

QTEST_MAIN(TestHandOver)
#include "tst_handover.moc"
