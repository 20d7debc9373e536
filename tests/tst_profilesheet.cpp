// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/profilecodec.h"
#include "messagebar.h"
#include "profilesheet.h"
#include "support/profilebed.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using SignInKind = ServerProfile::SignInKind;

}

class TestProfileSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void lists();
    void tellsWhereThereAreNone();
    void adds();
    void renames();
    void duplicates();
    void deletesWhenToldAndBringsBack();
    void deletesNothingWithEscape();
    void tellsWhenChangesCount();
    void connects();
    void tests();
    void locksWhatIsPrescribed();
    void locksTheList();
    void exportsAndImports();
    void asksBeforeItReplaces();
    void refusesWrongFiles_data();
    void refusesWrongFiles();
    void worksByKeyboard();

private:
    ProfileSheet *open();
    template <typename T>
    T *part(const char *name) const
    {
        return m_bed->window.findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name) const { part<QPushButton>(name)->click(); }
    bool isOn(const char *name) const { return part<QPushButton>(name)->isEnabled(); }
    void type(const char *name, const QString &text) const { part<QLineEdit>(name)->setText(text); }
    QString problemOf(const QString &field) const
    {
        const auto *label = m_bed->window.findChild<QLabel *>(field + u"Problem"_s);
        return label->isHidden() ? QString() : label->text();
    }
    QTableWidget &table() const { return *part<QTableWidget>("profileTable"); }
    QStringList listed() const;
    void select(const QString &name) const;
    bool isEditing() const { return part<QWidget>("profileEditor")->isVisible(); }
    QString told() const { return part<MessageBar>("profileMessageBar")->accessibleName(); }
    QPushButton &barButton() const
    {
        return *part<MessageBar>("profileMessageBar")->findChild<QPushButton *>();
    }
    bool choose(const char *dialogName, const QString &path) const;
    Settings &settings() const { return *m_bed->settings; }

    std::unique_ptr<ProfileBed> m_bed;
};

void TestProfileSheet::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<ProfileBed>();
}

ProfileSheet *TestProfileSheet::open()
{
    auto *sheet = new ProfileSheet(*m_bed->session, &m_bed->window);
    sheet->open();
    return sheet;
}

QStringList TestProfileSheet::listed() const
{
    QStringList names;
    for (int row = 0; row < table().rowCount(); ++row)
        names += table().item(row, 0)->text();
    return names;
}

void TestProfileSheet::select(const QString &name) const
{
    table().selectRow(static_cast<int>(listed().indexOf(name)));
}

bool TestProfileSheet::choose(const char *dialogName, const QString &path) const
{
    auto *dialog = part<QFileDialog>(dialogName);
    if (!dialog || !dialog->isVisible())
        return false;
    dialog->selectFile(path);
    return QMetaObject::invokeMethod(dialog, "accept");
}

void TestProfileSheet::lists()
{
    auto own = sampleProfile(u"Beta"_s, u"https://beta.example:8443/cm"_s);
    own.environmentLabel = u"Acceptance"_s;
    own.environmentColor = u"#e0b000"_s;
    own.signIn = SignInKind::Password;
    settings().saveProfile(own);
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    m_bed->session->setProfile(own);
    open();
    QCOMPARE(listed(), QStringList({u"Alfa"_s, u"Beta"_s}));
    const auto text = [this](int column) { return table().item(1, column)->text(); };
    QCOMPARE(text(1), u"beta.example:8443"_s);
    QCOMPARE(text(2), u"Acceptance"_s);
    QCOMPARE(text(3), ServerProfile::text(SignInKind::Password));
    QCOMPARE(text(4), u"Connected"_s);
    QCOMPARE(table().item(0, 4)->text(), QString());
    QVERIFY(table().item(1, 1)->toolTip().contains(own.baseUrl.toString()));
    const auto swatch = table().item(1, 2)->icon().pixmap(QSize(12, 12));
    QCOMPARE(swatch.toImage().pixelColor(4, 4), QColor(own.environmentColor));
    // The one in use is where the operator starts.
    QCOMPARE(table().currentRow(), 1);
}

void TestProfileSheet::tellsWhereThereAreNone()
{
    open();
    QVERIFY(part<QWidget>("profileState")->isVisible());
    for (const char *name : {"editProfileButton", "duplicateProfileButton", "deleteProfileButton",
                             "exportProfilesButton", "testProfileButton", "connectProfileButton"})
        QVERIFY2(!isOn(name), name);
    QVERIFY(isOn("addProfileButton") && isOn("importProfilesButton"));
}

void TestProfileSheet::adds()
{
    open();
    click("addProfileButton");
    QVERIFY(isEditing());
    type("profileName", u" Contoso  test "_s);
    type("profileAddress", u"mimcm.contoso.com/CertificateManagement/"_s);
    click("saveProfileButton");
    QVERIFY(!isEditing());
    const auto saved = settings().profile(u"Contoso test"_s);
    QVERIFY(saved);
    QCOMPARE(saved->baseUrl, QUrl(u"https://mimcm.contoso.com/CertificateManagement"_s));
    QCOMPARE(saved->signIn, SignInKind::Ticket);
    QCOMPARE(saved->problem(), QString());
    QCOMPARE(listed(), QStringList{u"Contoso test"_s});
    QCOMPARE(table().currentRow(), 0);
}

void TestProfileSheet::renames()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    settings().saveProfile(sampleProfile(u"Beta"_s, u"https://beta.example"_s));
    settings().set(Settings::Key::LastProfile, u"Alfa"_s);
    open();
    select(u"Alfa"_s);
    click("editProfileButton");
    type("profileName", u"Gamma"_s);
    click("saveProfileButton");
    QCOMPARE(listed(), QStringList({u"Beta"_s, u"Gamma"_s}));
    QCOMPARE(settings().profile(u"Gamma"_s)->baseUrl, QUrl(u"https://alfa.example"_s));
    QVERIFY(!settings().profile(u"Alfa"_s));
    QCOMPARE(settings().text(Settings::Key::LastProfile), u"Gamma"_s);
    // The same name in other letters is no other profile.
    select(u"Gamma"_s);
    click("editProfileButton");
    type("profileName", u"GAMMA"_s);
    click("saveProfileButton");
    QCOMPARE(listed(), QStringList({u"Beta"_s, u"GAMMA"_s}));
}

void TestProfileSheet::duplicates()
{
    settings().saveProfile(fullProfile(m_bed->authorityFile()));
    const QString name = settings().profiles().constFirst().name;
    open();
    for (int copies = 1; copies <= 2; ++copies) {
        select(name);
        click("duplicateProfileButton");
        QVERIFY(part<QLineEdit>("profileName")->text() != name);
        click("saveProfileButton");
        QCOMPARE(settings().profiles().size(), copies + 1);
    }
    const auto all = settings().profiles();
    for (const auto &each : all) {
        auto profile = each;
        profile.name = name;
        QCOMPARE(profile, *settings().profile(name));
    }
}

void TestProfileSheet::deletesWhenToldAndBringsBack()
{
    const auto alfa = fullProfile(m_bed->authorityFile());
    settings().saveProfile(alfa);
    settings().saveProfile(sampleProfile(u"Beta"_s, u"https://beta.example"_s));
    open();
    select(alfa.name);
    click("deleteProfileButton");
    // What is lost is named, and nothing is yet.
    QVERIFY2(told().contains(alfa.name) && told().contains(alfa.baseUrl.toString()),
             qPrintable(told()));
    QCOMPARE(settings().profiles().size(), 2);
    barButton().click();
    QCOMPARE(listed(), QStringList{u"Beta"_s});
    QVERIFY(!settings().profile(alfa.name));
    QVERIFY(told().contains(alfa.name));
    barButton().click();
    QCOMPARE(settings().profile(alfa.name), alfa);
    QVERIFY(listed().contains(alfa.name));
}

void TestProfileSheet::deletesNothingWithEscape()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    auto *sheet = open();
    QTest::keyClick(&table(), Qt::Key_Delete);
    QVERIFY(told().contains(u"Alfa"_s));
    QTest::keyClick(&table(), Qt::Key_Escape);
    QCOMPARE(told(), QString());
    QVERIFY(sheet->isVisible());
    QCOMPARE(settings().profiles().size(), 1);
    QTest::keyClick(&table(), Qt::Key_Escape);
    QTRY_VERIFY(!part<ProfileSheet>("profileSheet"));
}

void TestProfileSheet::tellsWhenChangesCount()
{
    const auto host = PracticeHost::start({.requests = 3}).value();
    settings().saveProfile(sampleProfile(u"Alfa"_s, host->baseUrl().toString()));
    m_bed->session->connectTo(*settings().profile(u"Alfa"_s));
    open();
    click("editProfileButton");
    type("profileName", u"Beta"_s);
    click("saveProfileButton");
    QVERIFY2(told().contains(u"next connection"_s), qPrintable(told()));
    QCOMPARE(m_bed->session->profile().name, u"Alfa"_s);
    QCOMPARE(table().item(0, 4)->text(), u"Connected"_s);
    barButton().click();
    QCOMPARE(m_bed->session->profile().name, u"Beta"_s);
    QTRY_VERIFY(!part<ProfileSheet>("profileSheet"));
    QTRY_COMPARE(m_bed->session->loadState(), Session::LoadState::Loaded);
}

void TestProfileSheet::connects()
{
    const auto host = PracticeHost::start({.requests = 0}).value();
    host->replace({sampleRequest(1, RequestStatus::Approved)});
    settings().saveProfile(sampleProfile(u"Alfa"_s, host->baseUrl().toString()));
    open();
    auto &graces = m_bed->session->graces();
    m_bed->session->setProfile(*settings().profile(u"Alfa"_s));
    PreflightItem item;
    item.request = sampleRequest(1, RequestStatus::Approved);
    graces.add(StatusChange::Complete, item, 30);
    QVERIFY(!isOn("connectProfileButton"));
    QVERIFY(!part<QPushButton>("connectProfileButton")->toolTip().isEmpty());
    graces.undoAll();
    QVERIFY(isOn("connectProfileButton"));
    QSignalSpy connected(m_bed->session.get(), &Session::profileChanged);
    click("connectProfileButton");
    QCOMPARE(connected.count(), 1);
    QCOMPARE(m_bed->session->profile().name, u"Alfa"_s);
    QTRY_VERIFY(!part<ProfileSheet>("profileSheet"));
    QTRY_COMPARE(m_bed->session->loadState(), Session::LoadState::Loaded);
}

void TestProfileSheet::tests()
{
    const auto saved = sampleProfile(u"Alfa"_s, u"https://alfa.example"_s);
    settings().saveProfile(saved);
    QSignalSpy wanted(open(), &ProfileSheet::testWanted);
    click("testProfileButton");
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.last().first().value<ServerProfile>(), saved);
    // Before it is saved, but not what is wrong.
    click("editProfileButton");
    type("profileAddress", u"https://beta.example"_s);
    click("testProfileButton");
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted.last().first().value<ServerProfile>().baseUrl, QUrl(u"https://beta.example"_s));
    type("profileAddress", u"no address"_s);
    click("testProfileButton");
    QCOMPARE(wanted.size(), 2);
    QVERIFY(!problemOf(u"profileAddress"_s).isEmpty());
    QCOMPARE(settings().profiles(), QList<ServerProfile>{saved});
}

void TestProfileSheet::locksWhatIsPrescribed()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://own.example"_s));
    settings().saveProfile(sampleProfile(u"Beta"_s, u"https://beta.example"_s));
    m_bed->prescribe({sampleProfile(u"Alfa"_s, u"https://site.example"_s)}, {});
    open();
    QCOMPARE(listed(), QStringList({u"Alfa"_s, u"Beta"_s}));
    select(u"Alfa"_s);
    QCOMPARE(table().item(0, 1)->text(), u"site.example"_s);
    QCOMPARE(table().item(0, 4)->text(), u"Set by your organisation"_s);
    QVERIFY(!isOn("deleteProfileButton"));
    QTest::keyClick(&table(), Qt::Key_Delete);
    QCOMPARE(told(), QString());
    table().selectAll();
    QVERIFY(!isOn("deleteProfileButton"));
    select(u"Alfa"_s);
    click("editProfileButton");
    QVERIFY(isEditing());
    QVERIFY(!part<QLineEdit>("profileName")->isEnabled());
    QVERIFY(!part<QPushButton>("saveProfileButton")->isVisible());
    click("cancelProfileButton");
    // A copy is the operator's own.
    click("duplicateProfileButton");
    QVERIFY(part<QLineEdit>("profileName")->isEnabled());
    click("saveProfileButton");
    QCOMPARE(listed().size(), 3);
    select(u"Beta"_s);
    click("editProfileButton");
    QVERIFY(part<QLineEdit>("profileName")->isEnabled());
    // Its name cannot be taken.
    type("profileName", u"alfa"_s);
    click("saveProfileButton");
    QVERIFY(isEditing() && !problemOf(u"profileName"_s).isEmpty());
}

void TestProfileSheet::locksTheList()
{
    settings().saveProfile(sampleProfile(u"Beta"_s, u"https://beta.example"_s));
    m_bed->prescribe({sampleProfile(u"Alfa"_s, u"https://site.example"_s)},
                     {{u"profiles/locked"_s, 1}});
    open();
    QCOMPARE(listed(), QStringList{u"Alfa"_s});
    for (const char *name : {"addProfileButton", "duplicateProfileButton", "deleteProfileButton",
                             "importProfilesButton"})
        QVERIFY2(!isOn(name), name);
    QVERIFY(isOn("editProfileButton") && isOn("exportProfilesButton")
            && isOn("connectProfileButton"));
    QVERIFY(part<QLabel>("profileNote")->isVisible());
    QTest::keyClick(&table(), Qt::Key_Insert);
    QVERIFY(!isEditing());
}

void TestProfileSheet::exportsAndImports()
{
    auto full = fullProfile(m_bed->authorityFile());
    settings().saveProfile(full);
    settings().saveProfile(sampleProfile(u"Beta"_s, u"https://beta.example"_s));
    open();
    const QString path = m_bed->path(u"out.json"_s);
    table().selectAll();
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    click("exportProfilesButton");
    QVERIFY(choose("exportDialog", path));
    QTRY_VERIFY2(told().contains(QDir::toNativeSeparators(path)), qPrintable(told()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    // Nobody's account is handed on.
    QVERIFY(!full.account.isEmpty() && !file.readAll().contains("anna"));

    settings().removeProfile(full.name);
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    click("importProfilesButton");
    QVERIFY(choose("importDialog", path));
    QTRY_VERIFY2(told().contains(u"added: “%1”"_s.arg(full.name)), qPrintable(told()));
    QVERIFY2(told().contains(u"as in the file: “Beta”"_s), qPrintable(told()));
    full.account.clear();
    QCOMPARE(settings().profile(full.name), full);
    QCOMPARE(settings().profiles().size(), 2);
}

void TestProfileSheet::asksBeforeItReplaces()
{
    auto mine = sampleProfile(u"Alfa"_s, u"https://mine.example"_s);
    mine.account = u"CONTOSO\\anna"_s;
    mine.signIn = SignInKind::Password;
    settings().saveProfile(mine);
    m_bed->prescribe({sampleProfile(u"Site"_s, u"https://site.example"_s)}, {});
    auto theirs = sampleProfile(u"ALFA"_s, u"https://theirs.example"_s);
    theirs.caFile = u"/nowhere/ca.pem"_s;
    const QString path = m_bed->write(
        u"in.json"_s,
        ProfileCodec::encodeFile({theirs, sampleProfile(u"Site"_s, u"https://other.example"_s),
                                  sampleProfile(u"New"_s, u"https://new.example"_s)}));
    open();
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    click("importProfilesButton");
    QVERIFY(choose("importDialog", path));
    QTRY_VERIFY2(told().contains(u"“ALFA”"_s), qPrintable(told()));
    QVERIFY2(told().contains(u"“New”"_s) && told().contains(u"left out: “Site”"_s)
                 && told().contains(theirs.caFile),
             qPrintable(told()));
    QVERIFY(settings().profile(u"New"_s));
    QCOMPARE(settings().profile(u"alfa"_s), mine);
    QCOMPARE(settings().profile(u"Site"_s)->baseUrl, QUrl(u"https://site.example"_s));
    barButton().click();
    // The file knows no account; the operator's own stays.
    theirs.account = mine.account;
    QCOMPARE(settings().profile(u"alfa"_s), theirs);
    barButton().click();
    QCOMPARE(settings().profile(u"alfa"_s), mine);
}

void TestProfileSheet::refusesWrongFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("words");
    const auto holding = [](const QByteArray &profile) -> QByteArray {
        return QByteArray(R"({"sigill":"profiles","version":1,"profiles":[)") + profile + "]}";
    };
    QTest::newRow("empty") << QByteArray() << u"no server profiles"_s;
    QTest::newRow("binary") << QByteArray("\0\1\2\xff", 4) << u"no server profiles"_s;
    QTest::newRow("other JSON") << QByteArray("[1,2]") << u"no server profiles"_s;
    QTest::newRow("none") << holding("") << u"no server profiles"_s;
    QTest::newRow("later version")
        << QByteArray(R"({"sigill":"profiles","version":9,"profiles":[]})") << u"later version"_s;
    QTest::newRow("no address") << holding(R"({"name":"x"})") << u"profile 1"_s;
    QTest::newRow("password in the address")
        << holding(R"({"name":"x","baseUrl":"https://a:b@c.example"})") << u"password"_s;
    QTest::newRow("wrong portal") << holding(
        R"({"name":"x","baseUrl":"https://c.example","portalUrl":"javascript:{id}"})")
                                  << u"“x”"_s;
    QTest::newRow("wrong proxy") << holding(
        R"({"name":"x","baseUrl":"https://c.example","proxy":"manual"})")
                                 << u"proxy"_s;
    QTest::newRow("two of a name") << holding(R"({"name":"x","baseUrl":"https://c.example"},)"
                                              R"({"name":"X","baseUrl":"https://d.example"})")
                                   << u"two"_s;
    QTest::newRow("too large") << QByteArray(ProfileCodec::maxFile + 1, ' ') << u"too large"_s;
}

void TestProfileSheet::refusesWrongFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, words);
    const auto mine = sampleProfile(u"Alfa"_s, u"https://alfa.example"_s);
    settings().saveProfile(mine);
    const QString path = m_bed->write(u"wrong.json"_s, content);
    open();
    QTest::ignoreMessage(QtWarningMsg, "This plugin does not support propagateSizeHints()");
    click("importProfilesButton");
    QVERIFY(choose("importDialog", path));
    QTRY_VERIFY2(told().contains(words), qPrintable(told()));
    QVERIFY(told().contains(QDir::toNativeSeparators(path)));
    QCOMPARE(settings().profiles(), QList<ServerProfile>{mine});
}

void TestProfileSheet::worksByKeyboard()
{
    m_bed->window.activateWindow();
    open();
    QTRY_COMPARE(QApplication::focusWidget(), part<QWidget>("addProfileButton"));
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    };
    press(Qt::Key_Insert);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>("profileName"));
    QTest::keyClicks(QApplication::focusWidget(), u"Alfa"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>("profileAddress"));
    QTest::keyClicks(QApplication::focusWidget(), u"alfa.example"_s);
    // On to the button, past all fields and tabs.
    for (int i = 0; i < 40 && QApplication::focusWidget() != part<QWidget>("saveProfileButton");
         ++i)
        press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), part<QWidget>("saveProfileButton"));
    press(Qt::Key_Space);
    QVERIFY(settings().profile(u"Alfa"_s));
    QCOMPARE(QApplication::focusWidget(), &table());
    press(Qt::Key_Return);
    QVERIFY(isEditing());
    press(Qt::Key_Escape);
    QCOMPARE(QApplication::focusWidget(), &table());
    press(Qt::Key_Delete);
    // A key presses its button for a moment, as a finger does.
    press(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(!settings().profile(u"Alfa"_s));
    press(Qt::Key_O, Qt::AltModifier);
    QTRY_VERIFY(settings().profile(u"Alfa"_s));
    press(Qt::Key_Escape);
    QTRY_VERIFY(!part<ProfileSheet>("profileSheet"));
}

QTEST_MAIN(TestProfileSheet)
#include "tst_profilesheet.moc"
