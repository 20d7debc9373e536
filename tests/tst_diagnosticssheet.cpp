// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontestsheet.h"
#include "diagnosticssheet.h"
#include "factlist.h"
#include "messagebar.h"
#include "session/recentlog.h"
#include "support/unzipped.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLoggingCategory>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

Q_LOGGING_CATEGORY(lcSaid, "sigill.said", QtCriticalMsg)

}

class TestDiagnosticsSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void withoutAServer();
    void showsFacts();
    void showsTheLog();
    void copiesAll();
    void savesABundle();
    void tellsWhatCannotBeSaved();
    void testGoesAlong();

private:
    bool open();
    QStringList values() const;
    bool save(const QString &path);
    void click(const char *name) const { m_bed->part<QPushButton>(name)->click(); }
    MessageBar *bar() const { return m_bed->part<MessageBar>("diagnosticsMessageBar"); }

    std::unique_ptr<RecentLog> m_log;
    std::unique_ptr<WindowBed> m_bed;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDiagnosticsSheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<RecentLog>();
    RecentLog::install(*m_log);
    m_bed = std::make_unique<WindowBed>();
}

void TestDiagnosticsSheet::cleanup()
{
    m_bed.reset();
    m_log.reset();
}

bool TestDiagnosticsSheet::open()
{
    m_bed->window->actions().diagnostics->trigger();
    return m_bed->sheet("diagnosticsSheet") != nullptr;
}

QStringList TestDiagnosticsSheet::values() const
{
    QStringList texts;
    const auto labels
        = m_bed->part<FactList>("diagnosticsFacts")->widget()->findChildren<QLabel *>();
    for (const auto *label : labels)
        texts << label->text();
    return texts;
}

bool TestDiagnosticsSheet::save(const QString &path)
{
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    click("saveBundleButton");
    auto *dialog = m_bed->part<QFileDialog>("bundleDialog");
    if (!dialog)
        return false;
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    return QTest::qWaitFor([this] { return bar()->isShowing(); }, WindowBed::longest);
}

void TestDiagnosticsSheet::withoutAServer()
{
    QVERIFY(open());
    QVERIFY(values().contains(QString::fromLatin1(qVersion())));
    QVERIFY(!m_bed->part<QPushButton>("diagnosticsTestButton")->isEnabled());
}

void TestDiagnosticsSheet::showsFacts()
{
    QVERIFY(m_bed->load() && open());
    QVERIFY(values().contains(m_bed->profile().baseUrl.toString()));
    // What is not new leaves the labels, and what is selected in them, alone.
    const QPointer<QWidget> shown = m_bed->part<FactList>("diagnosticsFacts")->widget();
    Q_EMIT m_bed->session.templatesSettled();
    QVERIFY(shown);
    QVERIFY(values().contains(u"No sign-in"_s));
    m_bed->session.languages().use(u"sv"_s);
    QTRY_VERIFY(values().contains(u"Serverns klocka"_s));
}

void TestDiagnosticsSheet::showsTheLog()
{
    qCDebug(lcSaid) << "<b>something</b>";
    QVERIFY(m_bed->load() && open());
    const QString log = m_bed->part<QPlainTextEdit>("diagnosticsLog")->toPlainText();
    QVERIFY(log.contains(u"<b>something</b>"_s));
    QVERIFY(log.contains(u"sigill.api GET /"_s));
}

void TestDiagnosticsSheet::copiesAll()
{
    qCDebug(lcSaid) << "something";
    QVERIFY(m_bed->load() && open());
    click("copyDiagnosticsButton");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(u"Server's clock: "_s) && text.contains(u"something"_s));
}

void TestDiagnosticsSheet::savesABundle()
{
    QVERIFY(m_bed->load() && open());
    const QString path = m_folder->filePath(u"a.zip"_s);
    QVERIFY(save(path));
    QCOMPARE(unzipped(path).size(), 4);
    QVERIFY(m_bed->part<QPushButton>("saveBundleButton")->isEnabled());
    // The sheet may go while it is written.
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    click("saveBundleButton");
    Q_EMIT m_bed->part<QFileDialog>("bundleDialog")->fileSelected(m_folder->filePath(u"b.zip"_s));
    m_bed->sheet("diagnosticsSheet")->reject();
    QTRY_VERIFY(unzipped(m_folder->filePath(u"b.zip"_s)).size() == 4);
}

void TestDiagnosticsSheet::tellsWhatCannotBeSaved()
{
    QVERIFY(open());
    QVERIFY(save(m_folder->filePath(u"missing/a.zip"_s)));
    const auto labels = bar()->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"a.zip could not be written"_s);
    }));
}

void TestDiagnosticsSheet::testGoesAlong()
{
    QVERIFY(m_bed->load() && open());
    click("diagnosticsTestButton");
    auto *test = qobject_cast<ConnectionTestSheet *>(m_bed->sheet("connectionTestSheet"));
    QVERIFY(test);
    QVERIFY(!m_bed->sheet("diagnosticsSheet")->isEnabled());
    QSignalSpy tested(test, &ConnectionTestSheet::tested);
    QTRY_COMPARE(tested.count(), 1);
    test->reject();
    QVERIFY(m_bed->sheet("diagnosticsSheet")->isEnabled());
    const QString path = m_folder->filePath(u"a.zip"_s);
    QVERIFY(save(path));
    QVERIFY(unzipped(path).contains(u"connection-test.txt"_s));
    // Of another server it tells nothing.
    m_bed->session.connectTo(*ServerProfile::fromAddress(u"http://127.0.0.1:9/cm"_s));
    bar()->dismiss();
    QVERIFY(save(path));
    QVERIFY(!unzipped(path).contains(u"connection-test.txt"_s));
}

QTEST_MAIN(TestDiagnosticsSheet)
#include "tst_diagnosticssheet.moc"
