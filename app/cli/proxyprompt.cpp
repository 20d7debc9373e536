// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/proxyprompt.h"

#include "api/proxysignin.h"
#include "cli/console.h"

namespace Sigill {

ProxyPrompt::ProxyPrompt(ProxySignIn &proxy, Console &console, const QString &user,
                         const QString &password, QObject *parent)
    : QObject(parent)
    , m_proxy(proxy)
    , m_console(console)
    , m_user(user)
    , m_handedOver(password)
    , m_terminal(this)
{
    // Later: an answer from here must not come before who asked has been told.
    connect(&proxy, &ProxySignIn::stateChanged, this, &ProxyPrompt::follow, Qt::QueuedConnection);
    connect(&m_terminal, &TerminalPrompt::answered, this, &ProxyPrompt::take);
}

void ProxyPrompt::follow()
{
    if (m_proxy.state().kind != ProxyState::Kind::PasswordWanted)
        return;
    // What it begins next would be answered in the same way.
    if (m_hasGivenUp)
        m_proxy.giveUp();
    else
        givePassword();
}

void ProxyPrompt::givePassword()
{
    const auto &proxy = m_proxy.state();
    if (proxy.isWrongPassword)
        m_console.words(proxy.text());
    else if (m_tries == 0 && proxy.ticketError)
        m_console.words(proxy.ticketText());
    if (m_handedOver.isNull())
        return ask();
    ++m_tries;
    // Once only: it would be as wrong the second time.
    if (m_tries > 1 || m_user.isEmpty()) {
        if (m_user.isEmpty())
            m_console.words(tr("Name the proxy's user with --proxy-user."));
        return giveUp();
    }
    m_proxy.givePassword(m_user, m_handedOver);
}

void ProxyPrompt::ask()
{
    if (m_tries >= TerminalPrompt::mostTries)
        return giveUp();
    const auto &proxy = m_proxy.state();
    const bool isSecret = !m_user.isEmpty();
    if (isSecret && proxy.isReadable)
        m_console.words(tr("The password goes to the proxy in a form that others on the network "
                           "can read."));
    const QString question = isSecret
        //: asked at a terminal; %1 is a user, %2 a proxy
        ? tr("Password of %1 for the proxy %2:").arg(m_user, proxy.host)
        //: asked at a terminal; %1 is a proxy
        : tr("User name for the proxy %1:").arg(proxy.host);
    if (m_terminal.ask(question, isSecret))
        return;
    m_console.words(tr("There is no terminal to ask for the proxy's password. Hand it over with "
                       "--proxy-password-fd, and name the user with --proxy-user."));
    giveUp();
}

void ProxyPrompt::take(const std::optional<QString> &line)
{
    if (!line)
        return giveUp();
    if (m_user.isEmpty()) {
        m_user = line->trimmed();
        return m_user.isEmpty() ? giveUp() : ask();
    }
    ++m_tries;
    m_proxy.givePassword(m_user, *line);
}

void ProxyPrompt::giveUp()
{
    m_hasGivenUp = true;
    m_proxy.giveUp();
}

}
