// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/signinprompt.h"

#include "api/serverprofile.h"
#include "cli/console.h"
#include "session/signindesk.h"

#include <QFile>

#include <cstdio>

namespace Sigill {

namespace {

constexpr qint64 longestLine = 4096;

}

SignInPrompt::SignInPrompt(SignInDesk &desk, Console &console, const QString &account,
                           const QString &password, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_console(console)
    , m_account(account)
    , m_handedOver(password)
    , m_terminal(this)
{
    desk.setAccount(account);
    desk.setLooksForKept(password.isNull());
    connect(&desk, &SignInDesk::browserWanted, this, &SignInPrompt::showAddress);
    // Later: an answer from here must not come before who asked has been told.
    connect(&desk, &SignInDesk::passwordWanted, this, &SignInPrompt::givePassword,
            Qt::QueuedConnection);
    connect(&m_terminal, &TerminalPrompt::answered, this, &SignInPrompt::take);
}

std::optional<QString> SignInPrompt::passwordFrom(int file)
{
    // Only this finds out that nothing is open there.
    std::FILE *const handle = ::fdopen(file, "r");
    QFile source;
    if (!handle || !source.open(handle, QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray line = source.readLine(longestLine);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return source.error() == QFileDevice::NoError ? std::optional(QString::fromUtf8(line))
                                                  : std::nullopt;
}

void SignInPrompt::showAddress(const QUrl &url)
{
    m_console.words(tr("Open this address in a browser on this computer and sign in:"));
    m_console.words(url.toString(QUrl::FullyEncoded));
}

void SignInPrompt::givePassword()
{
    const auto &error = m_desk.state().error;
    if (error && m_tries > 0)
        m_console.words(error->summary() + u' ' + error->advice());
    if (m_account.isEmpty())
        m_account = m_desk.profile().account;
    if (m_handedOver.isNull())
        return ask();
    ++m_tries;
    // Once only: it would be as wrong the second time.
    if (m_tries > 1 || m_account.isEmpty()) {
        if (m_account.isEmpty())
            m_console.words(tr("Name the account with --user."));
        return giveUp();
    }
    m_desk.givePassword(m_account, m_handedOver);
}

void SignInPrompt::ask()
{
    if (m_tries >= TerminalPrompt::mostTries)
        return giveUp();
    const bool isSecret = !m_account.isEmpty();
    const QString question = isSecret
        //: asked at a terminal; %1 is an account, %2 a server
        ? tr("Password of %1 for %2:").arg(m_account, m_desk.profile().baseUrl.host())
        //: asked at a terminal; %1 is a server
        : tr("User name for %1:").arg(m_desk.profile().baseUrl.host());
    if (m_terminal.ask(question, isSecret))
        return;
    m_console.words(tr("There is no terminal to ask for a password. Hand it over with "
                       "--password-fd, and name the account with --user."));
    giveUp();
}

void SignInPrompt::take(const std::optional<QString> &line)
{
    if (!line)
        return giveUp();
    if (m_account.isEmpty()) {
        m_account = line->trimmed();
        return m_account.isEmpty() ? giveUp() : ask();
    }
    ++m_tries;
    m_desk.givePassword(m_account, *line);
}

void SignInPrompt::giveUp()
{
    m_desk.giveUp();
}

}
