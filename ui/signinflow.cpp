// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "signinflow.h"

#include "messagebar.h"
#include "proxysheet.h"
#include "session/session.h"
#include "signinsheet.h"
#include "windowactions.h"

#include <QDesktopServices>

using namespace Qt::StringLiterals;

namespace Sigill {

SignInFlow::SignInFlow(Session &session, WindowActions &actions, MessageBar &messages,
                       QWidget *window)
    : QObject(window)
    , m_session(session)
    , m_messages(messages)
    , m_window(window)
{
    auto &desk = session.signInDesk();
    connect(&desk, &SignInDesk::passwordWanted, this, &SignInFlow::ask);
    connect(&desk, &SignInDesk::browserWanted, this, [this](const QUrl &url) {
        ask();
        openBrowser(url);
    });
    connect(&desk, &SignInDesk::secretFailed, this, [this](const SecretError &error) {
        m_messages.showMessage([error] {
            MessageBar::Message message;
            message.state = StateColors::State::Warning;
            message.text = error.summary() + u' ' + error.advice();
            message.details = error.details();
            return message;
        });
    });
    connect(&session, &Session::proxyChanged, this, &SignInFlow::askForProxy);
    connect(actions.signIn, &QAction::triggered, this, &SignInFlow::signIn);
    connect(actions.signOut, &QAction::triggered, this, &SignInFlow::signOut);
}

void SignInFlow::ask()
{
    if (m_sheet)
        return;
    m_sheet = new SignInSheet(m_session, m_window);
    connect(m_sheet, &SignInSheet::browserWanted, this, &SignInFlow::openBrowser);
    connect(m_sheet, &Sheet::closed, this, [this] { m_sheet = nullptr; });
    Q_EMIT sheetOpened(m_sheet);
    m_sheet->open();
}

void SignInFlow::askForProxy()
{
    if (m_proxySheet || m_session.proxy().kind != ProxyState::Kind::PasswordWanted)
        return;
    m_proxySheet = new ProxySheet(m_session, m_window);
    connect(m_proxySheet, &Sheet::closed, this, [this] { m_proxySheet = nullptr; });
    Q_EMIT sheetOpened(m_proxySheet);
    m_proxySheet->open();
}

void SignInFlow::openBrowser(const QUrl &url)
{
    // It comes from the profile, and a browser is all that may be started for it.
    const bool isForBrowser = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if ((!isForBrowser || !QDesktopServices::openUrl(url)) && m_sheet)
        m_sheet->tellNoBrowser();
}

void SignInFlow::signIn()
{
    auto &desk = m_session.signInDesk();
    // The next read asks for it.
    if (m_session.loadState() == Session::LoadState::NoServer)
        m_session.connectTo(m_session.profile());
    else if (desk.canUsePassword())
        desk.usePassword();
    else
        m_session.refresh();
}

void SignInFlow::signOut()
{
    const QUrl url = m_session.signOut();
    if (url.isEmpty())
        return;
    m_messages.showMessage(
        [] {
            MessageBar::Message message;
            message.text = tr("You are signed out here. The browser is still signed in at AD FS.");
            message.actionText = tr("Sign out there too");
            return message;
        },
        [this, url] {
            m_messages.dismiss();
            openBrowser(url);
        });
}

}
