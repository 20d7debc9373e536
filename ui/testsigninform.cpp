// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testsigninform.h"

#include "session/connectiontest.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

using Stage = SignInState::Stage;

TestSignInForm::TestSignInForm(ConnectionTest &test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
    , m_accountLabel(new QLabel(this))
    , m_account(new QLineEdit(this))
    , m_passwordLabel(new QLabel(this))
    , m_password(new QLineEdit(this))
    , m_openBrowser(new QPushButton(this))
    , m_copyAddress(new QPushButton(this))
    , m_giveUp(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(u"testSignInForm"_s);
    m_account->setObjectName(u"testAccountLineEdit"_s);
    m_password->setObjectName(u"testPasswordLineEdit"_s);
    m_openBrowser->setObjectName(u"testOpenBrowserButton"_s);
    m_giveUp->setObjectName(u"testGiveUpButton"_s);
    m_signIn->setObjectName(u"testSignInButton"_s);
    m_password->setEchoMode(QLineEdit::Password);
    m_accountLabel->setBuddy(m_account);
    m_passwordLabel->setBuddy(m_password);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_accountLabel);
    layout->addWidget(m_account, 1);
    layout->addWidget(m_passwordLabel);
    layout->addWidget(m_password, 1);
    layout->addWidget(m_openBrowser);
    layout->addWidget(m_copyAddress);
    layout->addWidget(m_signIn);
    layout->addWidget(m_giveUp);
    for (auto *button : {m_openBrowser, m_copyAddress, m_giveUp, m_signIn})
        button->setAutoDefault(true);
    m_account->setText(test.signInDesk().account());
    for (auto *field : {m_account, m_password})
        connect(field, &QLineEdit::textChanged, this, &TestSignInForm::enable);
    connect(m_account, &QLineEdit::returnPressed, m_password,
            [this] { m_password->setFocus(Qt::OtherFocusReason); });
    connect(m_password, &QLineEdit::returnPressed, this, &TestSignInForm::givePassword);
    connect(m_signIn, &QPushButton::clicked, this, &TestSignInForm::givePassword);
    connect(m_giveUp, &QPushButton::clicked, this, &TestSignInForm::giveUp);
    connect(m_openBrowser, &QPushButton::clicked, this, &TestSignInForm::openBrowser);
    connect(m_copyAddress, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(
            m_test.signInDesk().state().browserUrl.toString(QUrl::FullyEncoded));
    });
    connect(&test, &ConnectionTest::changed, this, &TestSignInForm::follow);
    connect(&test.signInDesk(), &SignInDesk::browserWanted, this, &TestSignInForm::openBrowser);
    hide();
}

void TestSignInForm::retranslate()
{
    m_accountLabel->setText(tr("&User name"));
    m_account->setAccessibleName(tr("User name"));
    m_account->setPlaceholderText(uR"(CONTOSO\anna)"_s);
    m_passwordLabel->setText(tr("&Password"));
    m_password->setAccessibleName(tr("Password"));
    m_openBrowser->setText(tr("&Open the browser again"));
    m_copyAddress->setText(tr("Copy a&ddress"));
    //: button: the test goes on without a sign-in
    m_giveUp->setText(tr("&Not now"));
    m_signIn->setText(tr("S&ign in"));
}

void TestSignInForm::follow()
{
    const auto stage = m_test.signInDesk().state().stage;
    const bool wantsPassword
        = asksForProxy() || (m_test.isRunning() && stage == Stage::WantsPassword);
    const bool wantsBrowser = m_test.isRunning() && stage == Stage::WantsBrowser;
    for (QWidget *part : {static_cast<QWidget *>(m_accountLabel), static_cast<QWidget *>(m_account),
                          static_cast<QWidget *>(m_passwordLabel),
                          static_cast<QWidget *>(m_password), static_cast<QWidget *>(m_signIn)})
        part->setVisible(wantsPassword);
    m_openBrowser->setVisible(wantsBrowser);
    m_copyAddress->setVisible(wantsBrowser);
    setVisible(wantsPassword || wantsBrowser);
    enable();
    if (!std::exchange(m_wasAsked, wantsPassword) && wantsPassword)
        (m_account->text().isEmpty() ? m_account : m_password)->setFocus(Qt::OtherFocusReason);
}

bool TestSignInForm::asksForProxy() const
{
    return m_test.isRunning()
        && m_test.proxySignIn().state().kind == ProxyState::Kind::PasswordWanted;
}

void TestSignInForm::giveUp()
{
    if (asksForProxy())
        m_test.proxySignIn().giveUp();
    else
        m_test.signInDesk().giveUp();
}

void TestSignInForm::enable()
{
    m_signIn->setEnabled(!m_account->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}

void TestSignInForm::givePassword()
{
    if (!m_signIn->isEnabled())
        return;
    const QString password = m_password->text();
    m_password->clear();
    const QString account = m_account->text().trimmed();
    if (asksForProxy())
        m_test.proxySignIn().givePassword(account, password);
    else
        m_test.signInDesk().givePassword(account, password);
}

void TestSignInForm::openBrowser()
{
    const QUrl url = m_test.signInDesk().state().browserUrl;
    // It comes from the profile, and a browser is all that may be started for it.
    if (url.scheme() == "https"_L1 || url.scheme() == "http"_L1)
        QDesktopServices::openUrl(url);
}

}
