// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "testsigninform.h"

#include "passwordfields.h"
#include "session/connectiontest.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sigill {

using Stage = SignInState::Stage;

TestSignInForm::TestSignInForm(ConnectionTest &test, QWidget *parent)
    : QWidget(parent)
    , m_test(test)
    , m_typed(new PasswordFields(Qt::Horizontal, u"test"_s, this))
    , m_openBrowser(new QPushButton(this))
    , m_copyAddress(new QPushButton(this))
    , m_giveUp(new QPushButton(this))
    , m_signIn(new QPushButton(this))
{
    setObjectName(u"testSignInForm"_s);
    m_openBrowser->setObjectName(u"testOpenBrowserButton"_s);
    m_giveUp->setObjectName(u"testGiveUpButton"_s);
    m_signIn->setObjectName(u"testSignInButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_typed, 1);
    layout->addWidget(m_openBrowser);
    layout->addWidget(m_copyAddress);
    layout->addWidget(m_signIn);
    layout->addWidget(m_giveUp);
    for (auto *button : {m_openBrowser, m_copyAddress, m_giveUp, m_signIn})
        button->setAutoDefault(true);
    m_typed->setAccount(test.signInDesk().account());
    connect(m_typed, &PasswordFields::changed, this, &TestSignInForm::enable);
    connect(m_typed, &PasswordFields::entered, this, &TestSignInForm::givePassword);
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
    m_typed->setExample(uR"(CONTOSO\anna)"_s);
    m_typed->retranslate();
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
    m_typed->setVisible(wantsPassword);
    m_signIn->setVisible(wantsPassword);
    m_openBrowser->setVisible(wantsBrowser);
    m_copyAddress->setVisible(wantsBrowser);
    setVisible(wantsPassword || wantsBrowser);
    enable();
    if (!std::exchange(m_wasAsked, wantsPassword) && wantsPassword)
        m_typed->focusNext();
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
    m_signIn->setEnabled(m_typed->areFilled());
}

void TestSignInForm::givePassword()
{
    if (!m_signIn->isEnabled())
        return;
    const QString account = m_typed->account();
    const QString password = m_typed->takePassword();
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
