// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "messagebar.h"
#include "profilesheet.h"
#include "support/profilebed.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sigill;

namespace {

using SignInKind = ServerProfile::SignInKind;

}

class TestProfileEditor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_bed.reset(); }

    void editsAllFields();
    void keepsWhatItDoesNotShow();
    void tellsNamesThatAreTaken();
    void tellsWrongValuesAtTheirFields_data();
    void tellsWrongValuesAtTheirFields();
    void leavesTypingFree();
    void goesToTheTabThatIsWrong();
    void ordersDirectories();
    void keepsUnsavedEdits();
    void fitsASmallWindow();

private:
    void open();
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
    bool isEditing() const { return part<QWidget>("profileEditor")->isVisible(); }
    QString told() const { return part<MessageBar>("profileMessageBar")->accessibleName(); }
    QPushButton &barButton() const
    {
        return *part<MessageBar>("profileMessageBar")->findChild<QPushButton *>();
    }
    Settings &settings() const { return *m_bed->settings; }

    std::unique_ptr<ProfileBed> m_bed;
};

void TestProfileEditor::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_bed = std::make_unique<ProfileBed>();
}

void TestProfileEditor::open()
{
    (new ProfileSheet(*m_bed->session, &m_bed->window))->open();
}

void TestProfileEditor::editsAllFields()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    open();
    click("editProfileButton");
    const auto wanted = fullProfile(m_bed->authorityFile());
    type("profileName", wanted.name);
    type("profileAddress", wanted.baseUrl.toString());
    part<QComboBox>("profileEnvironment")->setCurrentIndex(1);
    type("profileEnvironmentLabel", wanted.environmentLabel);
    type("profileColor", wanted.environmentColor);
    type("profilePortal", wanted.portalUrl);
    auto *kind = part<QComboBox>("profileSignIn");
    kind->setCurrentIndex(kind->findText(ServerProfile::text(SignInKind::Password)));
    QVERIFY(!part<QLineEdit>("profileAccount")->isHidden());
    QVERIFY(part<QLineEdit>("profileAuthority")->isHidden());
    type("profileAccount", wanted.account);
    kind->setCurrentIndex(kind->findText(ServerProfile::text(SignInKind::Federation)));
    QVERIFY(part<QLineEdit>("profileAccount")->isHidden());
    const auto &federation = wanted.federation;
    type("profileAuthority", u"adfs.contoso.com/adfs"_s);
    type("profileClientId", federation.clientId);
    type("profileResource", federation.resource);
    type("profileScope", federation.scope);
    part<QComboBox>("profileRedirectHost")->setCurrentText(federation.redirectHost);
    part<QSpinBox>("profileRedirectPort")->setValue(federation.redirectPort);
    type("profileRedirectPath", federation.redirectPath);
    type("profileAuthorizeEndpoint", federation.authorizeEndpoint.toString());
    type("profileTokenEndpoint", federation.tokenEndpoint.toString());
    type("profileCaFile", QDir::toNativeSeparators(wanted.caFile));
    part<QSpinBox>("profileTimeout")->setValue(wanted.transferTimeout / 1000);
    part<QComboBox>("profileProxy")->setCurrentIndex(2);
    type("profileProxyAddress", wanted.proxyAddress);
    type("profileBypass", wanted.proxyBypass.join(u" ; "_s));
    auto *http = part<QCheckBox>("profileAllowHttp");
    QVERIFY(part<QLabel>("profileHttpWarning")->isHidden());
    http->setChecked(true);
    QVERIFY(!part<QLabel>("profileHttpWarning")->isHidden());
    const auto &directory = wanted.directories.constFirst();
    click("profileAddDirectory");
    type("profileDomain", directory.domain);
    type("profileDomainSid", directory.domainSid.toLower());
    type("profileDirectoryServers", directory.servers.join(u", "_s));
    part<QCheckBox>("profileCatalog")->setChecked(false);
    click("saveProfileButton");
    QVERIFY2(!isEditing(), qPrintable(problemOf(u"profileName"_s)));
    QCOMPARE(settings().profiles(), QList<ServerProfile>{wanted});

    // And it comes into the fields as it was saved.
    click("editProfileButton");
    click("saveProfileButton");
    QCOMPARE(settings().profiles(), QList<ServerProfile>{wanted});
}

void TestProfileEditor::keepsWhatItDoesNotShow()
{
    auto profile = fullProfile(m_bed->authorityFile());
    profile.transferTimeout = 1500;
    settings().saveProfile(profile);
    open();
    click("editProfileButton");
    type("profileEnvironmentLabel", u"Other"_s);
    click("saveProfileButton");
    profile.environmentLabel = u"Other"_s;
    QCOMPARE(settings().profiles(), QList<ServerProfile>{profile});
}

void TestProfileEditor::tellsNamesThatAreTaken()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    settings().saveProfile(sampleProfile(u"Beta"_s, u"https://beta.example"_s));
    open();
    part<QTableWidget>("profileTable")->selectRow(0);
    click("editProfileButton");
    type("profileName", u"beta"_s);
    click("saveProfileButton");
    QVERIFY(isEditing());
    QVERIFY(problemOf(u"profileName"_s).contains(u"beta"_s));
    QCOMPARE(settings().profiles().size(), 2);
}

void TestProfileEditor::tellsWrongValuesAtTheirFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("right");
    const auto row = [](const char *field, const QString &wrong, const QString &right) {
        QTest::newRow(field) << QString::fromLatin1(field) << wrong << right;
    };
    row("profileName", u"  "_s, u"a"_s);
    row("profileAddress", u"ftp://mim.example"_s, u"https://mim.example"_s);
    row("profileEnvironmentLabel", QString(40, u'x'), u"Test"_s);
    row("profileColor", u"red"_s, u"#ff0000"_s);
    row("profilePortal", u"https://mim.example/r"_s, u"https://mim.example/r?{id}"_s);
    row("profileAuthority", u"a b"_s, u"adfs.example"_s);
    row("profileClientId", QString(), u"id"_s);
    row("profileResource", u"å"_s, u"urn:a"_s);
    row("profileScope", u"å"_s, u"openid"_s);
    row("profileRedirectPath", u"x"_s, u"/x"_s);
    row("profileAuthorizeEndpoint", u"http://adfs.example"_s, u"https://adfs.example/a"_s);
    row("profileTokenEndpoint", u"https://a b"_s, QString());
    row("profileCaFile", u"/nowhere/ca.pem"_s, QString());
    row("profileProxyAddress", u"proxy.example"_s, u"proxy.example:8080"_s);
    row("profileBypass", u"http://a"_s, u"*.example"_s);
    row("profileDomain", u"-a"_s, u"contoso.com"_s);
    row("profileDomainSid", u"S-1-5-18"_s, u"S-1-5-21-1-2-3"_s);
    row("profileDirectoryServers", u"dc:x"_s, u"dc:389"_s);
}

void TestProfileEditor::tellsWrongValuesAtTheirFields()
{
    QFETCH(QString, field);
    QFETCH(QString, wrong);
    QFETCH(QString, right);
    const auto before = fullProfile(m_bed->authorityFile());
    settings().saveProfile(before);
    open();
    click("editProfileButton");
    const QByteArray name = field.toLatin1();
    type(name.constData(), wrong);
    QCOMPARE(problemOf(field), QString());
    click("saveProfileButton");
    QVERIFY(isEditing());
    QVERIFY(!problemOf(field).isEmpty());
    // Where it is seen, heard and mended.
    auto *line = part<QLineEdit>(name.constData());
    QVERIFY(line->isVisible());
    QCOMPARE(part<QWidget>("profileEditor")->window()->focusWidget(), line);
    QCOMPARE(line->accessibleDescription(), problemOf(field));
    QVERIFY(!isOn("saveProfileButton"));
    QCOMPARE(settings().profiles(), QList<ServerProfile>{before});
    type(name.constData(), right);
    QCOMPARE(problemOf(field), QString());
    click("saveProfileButton");
    QVERIFY(!isEditing());
}

void TestProfileEditor::leavesTypingFree()
{
    open();
    click("addProfileButton");
    m_bed->window.activateWindow();
    auto *address = part<QLineEdit>("profileAddress");
    address->setFocus();
    QTRY_VERIFY(address->hasFocus());
    QTest::keyClicks(address, u"http://mim"_s);
    QCOMPARE(problemOf(u"profileAddress"_s), QString());
    QTest::keyClick(address, Qt::Key_Tab);
    QVERIFY(!problemOf(u"profileAddress"_s).isEmpty());
    // Another field makes it right.
    part<QCheckBox>("profileAllowHttp")->setChecked(true);
    QCOMPARE(problemOf(u"profileAddress"_s), QString());
    QVERIFY(isOn("saveProfileButton"));
}

void TestProfileEditor::goesToTheTabThatIsWrong()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    open();
    click("editProfileButton");
    auto *tabs = part<QTabWidget>("profileTabs");
    type("profileCaFile", u"/nowhere"_s);
    click("profileAddDirectory");
    type("profileDomain", u"contoso.com"_s);
    click("profileAddDirectory");
    type("profileDomain", QString());
    part<QListWidget>("profileDirectories")->setCurrentRow(0);
    tabs->setCurrentIndex(0);
    click("saveProfileButton");
    QCOMPARE(tabs->currentIndex(), 2);
    QVERIFY(tabs->tabIcon(0).isNull() && !tabs->tabIcon(2).isNull() && !tabs->tabIcon(3).isNull());
    type("profileCaFile", QString());
    // The entry that is wrong is the one that is shown.
    QCOMPARE(part<QListWidget>("profileDirectories")->currentRow(), 1);
    type("profileDomain", u"fabrikam.com"_s);
    click("saveProfileButton");
    QVERIFY(!isEditing());
    QCOMPARE(settings().profile(u"Alfa"_s)->directories.size(), 2);
}

void TestProfileEditor::ordersDirectories()
{
    auto profile = sampleProfile(u"Alfa"_s, u"https://alfa.example"_s);
    for (const auto &domain : {u"a.example"_s, u"b.example"_s, u"c.example"_s}) {
        profile.directories.append(DirectorySettings());
        profile.directories.last().domain = domain;
        profile.directories.last().connectTimeout = std::chrono::milliseconds(77);
    }
    settings().saveProfile(profile);
    open();
    click("editProfileButton");
    QVERIFY(!isOn("profileDirectoryUp"));
    click("profileDirectoryDown");
    part<QListWidget>("profileDirectories")->setCurrentRow(2);
    QVERIFY(!isOn("profileDirectoryDown"));
    QCOMPARE(part<QLineEdit>("profileDomain")->text(), u"c.example"_s);
    click("profileRemoveDirectory");
    click("saveProfileButton");
    QStringList domains;
    const auto saved = settings().profile(u"Alfa"_s).value();
    for (const auto &directory : saved.directories)
        domains += directory.domain;
    QCOMPARE(domains, QStringList({u"b.example"_s, u"a.example"_s}));
}

void TestProfileEditor::keepsUnsavedEdits()
{
    settings().saveProfile(sampleProfile(u"Alfa"_s, u"https://alfa.example"_s));
    open();
    // Without edits there is nothing to ask.
    click("editProfileButton");
    QTest::keyClick(part<QLineEdit>("profileName"), Qt::Key_Escape);
    QVERIFY(!isEditing());
    QCOMPARE(told(), QString());

    click("editProfileButton");
    type("profilePortal", u"no address"_s);
    QTest::keyClick(part<QLineEdit>("profilePortal"), Qt::Key_Escape);
    QVERIFY(isEditing() && told().contains(u"Alfa"_s));
    // Esc again: no.
    QTest::keyClick(part<QLineEdit>("profilePortal"), Qt::Key_Escape);
    QVERIFY(isEditing());
    QCOMPARE(told(), QString());
    QCOMPARE(part<QLineEdit>("profilePortal")->text(), u"no address"_s);
    click("cancelProfileButton");
    QVERIFY(isEditing());
    barButton().click();
    QVERIFY(!isEditing());
    QCOMPARE(settings().profile(u"Alfa"_s)->portalUrl, QString());
    // What was typed is gone.
    click("editProfileButton");
    QCOMPARE(part<QLineEdit>("profilePortal")->text(), QString());
}

void TestProfileEditor::fitsASmallWindow()
{
    settings().saveProfile(fullProfile(m_bed->authorityFile()));
    m_bed->window.resize(640, 360);
    open();
    click("editProfileButton");
    auto *tabs = part<QTabWidget>("profileTabs");
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        auto *save = part<QPushButton>("saveProfileButton");
        const QRect inWindow(save->mapTo(&m_bed->window, QPoint()), save->size());
        QVERIFY(m_bed->window.rect().contains(inWindow));
        auto *area = qobject_cast<QScrollArea *>(tabs->widget(i));
        QTRY_VERIFY2(area->widget()->width() <= area->viewport()->width(),
                     qPrintable(tabs->tabText(i)));
    }
}

QTEST_MAIN(TestProfileEditor)
#include "tst_profileeditor.moc"
