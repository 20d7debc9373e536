// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontestsheet.h"
#include "support/rawserver.h"
#include "support/windowbed.h"
#include "windowactions.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTableView>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

RawServer::Handler answering(int status, const QByteArray &body, const QByteArray &headers = {})
{
    return [=](QTcpSocket &socket, const RawServer::Call &) {
        RawServer::answer(socket, status, body,
                          body.startsWith('[') ? "application/json" : "text/html", headers);
    };
}

}

// The test of the connection in the window, as an operator meets it.
class TestConnectionTestSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void needsAServer();
    void showsEachStep();
    void showsWhatFails();
    void keepsTheChosenStep();
    void copiesAll();
    void stopsAndRunsAgain();
    void asksForAPassword();
    void givesUpWhileItIsTried();
    void closesInTheMiddle();
    void outlivesTheServerInUse();
    void fromTheQueue();
    void fromAProfile();

private:
    ConnectionTestSheet *sheet() const
    {
        return qobject_cast<ConnectionTestSheet *>(m_bed->sheet("connectionTestSheet"));
    }
    bool use(const RawServer &server);
    bool open();
    bool ends() const
    {
        return QTest::qWaitFor(
            [this] {
                return sheet() && !sheet()->test().isRunning()
                    && m_bed->part<QPushButton>("runTestButton")->text() == u"Run &again"_s;
            },
            20'000);
    }
    QTreeWidgetItem &row(int number) const
    {
        return *m_bed->part<QTreeWidget>("testSteps")->topLevelItem(number);
    }
    QStringList states() const
    {
        QStringList states;
        for (int i = 0; i < 7; ++i)
            states << row(i).text(1);
        return states;
    }
    QString summary() const { return m_bed->part<QLabel>("testSummary")->text(); }
    QString details() const { return m_bed->part<QPlainTextEdit>("testDetails")->toPlainText(); }
    void click(const char *name) const { m_bed->part<QPushButton>(name)->click(); }

    std::unique_ptr<WindowBed> m_bed;
};

void TestConnectionTestSheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<WindowBed>();
}

bool TestConnectionTestSheet::use(const RawServer &server)
{
    m_bed->session.connectTo(WindowBed::profileOf(server.baseUrl()));
    return QTest::qWaitFor(
        [this] { return m_bed->session.loadState() != Session::LoadState::Loading; }, 20'000);
}

bool TestConnectionTestSheet::open()
{
    m_bed->window->actions().testConnection->trigger();
    return sheet() != nullptr;
}

void TestConnectionTestSheet::needsAServer()
{
    QVERIFY(!m_bed->window->actions().testConnection->isEnabled());
    const RawServer server(answering(200, "[]"));
    QVERIFY(use(server));
    QVERIFY(m_bed->window->actions().testConnection->isEnabled());
    QVERIFY(open());
    // One at a time.
    QVERIFY(!m_bed->window->actions().testConnection->isEnabled());
}

void TestConnectionTestSheet::showsEachStep()
{
    const RawServer server(answering(200, "[]", "Server: <b>Front</b>\r\n"));
    QVERIFY(use(server) && open());
    QVERIFY(states().contains(u"Under way"_s));
    QVERIFY(ends());
    const auto works = u"Works"_s;
    QCOMPARE(states(), QStringList({works, works, works, u"Skipped"_s, works, works, works}));
    QCOMPARE(summary(), u"Everything works."_s);
    for (int i = 0; i < 7; ++i) {
        QVERIFY(!row(i).text(2).isEmpty());
        QVERIFY(!row(i).icon(1).isNull());
    }
    m_bed->part<QTreeWidget>("testSteps")->setCurrentItem(&row(5));
    QVERIFY(details().contains(u"<b>Front</b>"_s));
}

void TestConnectionTestSheet::showsWhatFails()
{
    const RawServer server(answering(404, "<html>404</html>"));
    QVERIFY(use(server) && open() && ends());
    QCOMPARE(summary(), u"API does not work."_s);
    QCOMPARE(states().at(5), u"Failed"_s);
    // What failed is chosen, so that its details are there.
    QCOMPARE(m_bed->part<QTreeWidget>("testSteps")->currentItem(), &row(5));
    QVERIFY(details().contains(u"HTTP status: 404"_s));
    QVERIFY(details().contains(u"Clm.WebApi.Enabled"_s));
}

void TestConnectionTestSheet::keepsTheChosenStep()
{
    const RawServer server(answering(404, "<html>404</html>"));
    QVERIFY(use(server) && open());
    auto *steps = m_bed->part<QTreeWidget>("testSteps");
    QTest::mouseClick(steps->viewport(), Qt::LeftButton, {},
                      steps->visualItemRect(&row(2)).center());
    QVERIFY(ends());
    QCOMPARE(steps->currentItem(), &row(2));
}

void TestConnectionTestSheet::copiesAll()
{
    const RawServer server(answering(404, "<html>404</html>"));
    QVERIFY(use(server) && open() && ends());
    click("copyTestButton");
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.startsWith(u"API does not work."_s));
    QVERIFY(text.contains(u"List of requests: Skipped"_s));
}

void TestConnectionTestSheet::stopsAndRunsAgain()
{
    bool isSilent = false;
    const RawServer server([&isSilent](QTcpSocket &socket, const RawServer::Call &) {
        if (!isSilent)
            RawServer::answer(socket, 200, "[]");
    });
    QVERIFY(use(server));
    isSilent = true;
    QVERIFY(open());
    QTRY_COMPARE(states().at(4), u"Under way"_s);
    click("runTestButton");
    QCOMPARE(summary(), u"The test was stopped."_s);
    QCOMPARE(states().at(4), u"Skipped"_s);
    isSilent = false;
    click("runTestButton");
    QCOMPARE(summary(), u"Testing…"_s);
    QVERIFY(ends());
    QCOMPARE(summary(), u"Everything works."_s);
}

void TestConnectionTestSheet::asksForAPassword()
{
    const RawServer server(
        answering(401, "<html></html>", "WWW-Authenticate: Basic realm=\"cm\"\r\n"));
    auto profile = server.profile();
    profile.signIn = ServerProfile::SignInKind::Password;
    auto &settings = m_bed->session.settings();
    auto *opened = new ConnectionTestSheet(profile, settings, m_bed->window.get());
    opened->open();
    auto *form = m_bed->part<QWidget>("testSignInForm");
    QTRY_VERIFY(form->isVisible());
    QCOMPARE(states().at(4), u"Waits for you"_s);
    QCOMPARE(summary(), u"The test waits for you to sign in."_s);
    QVERIFY(!m_bed->part<QPushButton>("testOpenBrowserButton")->isVisible());
    QVERIFY(!m_bed->part<QPushButton>("testSignInButton")->isEnabled());
    auto *account = m_bed->part<QLineEdit>("testAccountLineEdit");
    QVERIFY(account->hasFocus());
    account->setText(u"anna"_s);
    m_bed->part<QLineEdit>("testPasswordLineEdit")->setText(u"secret"_s);
    QTest::keyClick(m_bed->part<QLineEdit>("testPasswordLineEdit"), Qt::Key_Return);
    // It is gone from the field at once, and does not go over a connection that is not secured.
    QVERIFY(m_bed->part<QLineEdit>("testPasswordLineEdit")->text().isEmpty());
    QTRY_COMPARE(states().at(4), u"Failed"_s);
    QVERIFY(!form->isVisible());
    QCOMPARE(opened->test().steps().at(4).error->signIn->kind, SignInError::Kind::PasswordNeedsTls);
    click("runTestButton");
    QTRY_VERIFY(form->isVisible());
    click("testGiveUpButton");
    QTRY_COMPARE(states().at(4), u"Failed"_s);
    QVERIFY(!form->isVisible());
}

void TestConnectionTestSheet::givesUpWhileItIsTried()
{
    const RawServer server(answering(401, "<html></html>", "WWW-Authenticate: Negotiate\r\n"));
    auto profile = server.profile();
    profile.signIn = ServerProfile::SignInKind::Password;
    auto *opened = new ConnectionTestSheet(profile, m_bed->session.settings(), m_bed->window.get());
    opened->open();
    auto *form = m_bed->part<QWidget>("testSignInForm");
    QTRY_VERIFY(form->isVisible());
    m_bed->part<QLineEdit>("testAccountLineEdit")->setText(u"anna"_s);
    m_bed->part<QLineEdit>("testPasswordLineEdit")->setText(u"secret"_s);
    click("testSignInButton");
    click("testGiveUpButton");
    QTRY_COMPARE(states().at(4), u"Failed"_s);
    QVERIFY(!form->isVisible());
}

void TestConnectionTestSheet::closesInTheMiddle()
{
    bool isSilent = false;
    const RawServer server([&isSilent](QTcpSocket &socket, const RawServer::Call &) {
        if (!isSilent)
            RawServer::answer(socket, 200, "[]");
    });
    QVERIFY(use(server));
    const int connections = server.openConnections();
    isSilent = true;
    QVERIFY(open());
    QTRY_COMPARE(states().at(4), u"Under way"_s);
    const QPointer<ConnectionTestSheet> closed = sheet();
    sheet()->reject();
    QTRY_VERIFY(!closed);
    QTRY_COMPARE(server.openConnections(), connections);
    QVERIFY(m_bed->window->actions().testConnection->isEnabled());
}

void TestConnectionTestSheet::outlivesTheServerInUse()
{
    const RawServer server(answering(200, "[]"));
    QVERIFY(use(server) && open());
    // The test is of the server it began with.
    m_bed->session.connectTo(m_bed->profile());
    QVERIFY(ends());
    QCOMPARE(sheet()->test().profile().baseUrl, server.baseUrl());
    QCOMPARE(summary(), u"Everything works."_s);
}

void TestConnectionTestSheet::fromTheQueue()
{
    const RawServer server(answering(404, "<html>404</html>"));
    QVERIFY(use(server));
    auto *button = m_bed->part<QPushButton>("otherActionButton");
    QVERIFY(button->isVisible());
    QCOMPARE(button->text(), u"&Test connection…"_s);
    button->click();
    QVERIFY(sheet());
    QVERIFY(ends());
}

void TestConnectionTestSheet::fromAProfile()
{
    const RawServer server(answering(200, "[]"));
    auto profile = server.profile();
    profile.name = u"Own"_s;
    m_bed->session.settings().saveProfile(profile);
    m_bed->window->actions().profiles->trigger();
    auto *profiles = m_bed->sheet("profileSheet");
    QVERIFY(profiles);
    m_bed->part<QTableView>("profileTable")->selectRow(0);
    click("testProfileButton");
    QVERIFY(sheet());
    // Its keys would do something to what lies below.
    QVERIFY(!profiles->isEnabled());
    QVERIFY(ends());
    QCOMPARE(sheet()->test().profile().baseUrl, server.baseUrl());
    sheet()->reject();
    QVERIFY(profiles->isEnabled() && profiles->isVisible());
    QVERIFY(!m_bed->window->actions().profiles->isEnabled());
}

QTEST_MAIN(TestConnectionTestSheet)
#include "tst_connectiontestsheet.moc"
