// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/supportbundlecommand.h"

#include "cli/console.h"
#include "domain/connectionwords.h"
#include "session/session.h"

#include <QDir>
#include <QFileInfo>

namespace Sigill {

SupportBundleCommand::SupportBundleCommand(Session &session, Console &console,
                                           const ServerProfile &profile, const QString &path,
                                           QObject *parent)
    : Command(parent)
    , m_console(console)
    , m_test(profile, session.settings(), nullptr)
    , m_case(session, nullptr)
    , m_path(path)
{
    auto &desk = m_test.signInDesk();
    // Later: an answer must not come from within the question.
    connect(&desk, &SignInDesk::passwordWanted, &desk, &SignInDesk::giveUp, Qt::QueuedConnection);
    connect(&desk, &SignInDesk::browserWanted, &desk, &SignInDesk::giveUp, Qt::QueuedConnection);
    auto &proxy = m_test.proxySignIn();
    connect(
        &proxy, &ProxySignIn::stateChanged, &proxy,
        [&proxy] {
            if (proxy.state().kind == ProxyState::Kind::PasswordWanted)
                proxy.giveUp();
        },
        Qt::QueuedConnection);
    connect(&m_test, &ConnectionTest::finished, this, &SupportBundleCommand::write);
    connect(&m_case, &SupportCase::finished, this, [this](const SupportCase::Result &written) {
        m_console.words(written ? tr("%1 was written. Look through it before you send it.")
                                      .arg(QDir::toNativeSeparators(m_path))
                                : written.error());
        Q_EMIT finished(written ? ExitStatus::AllDone : ExitStatus::CouldNotStart);
    });
}

void SupportBundleCommand::write()
{
    // It may have been made while the connection was tested.
    if (QFileInfo::exists(m_path)) {
        m_console.words(tr("%1 is there already.").arg(QDir::toNativeSeparators(m_path)));
        return Q_EMIT finished(ExitStatus::Usage);
    }
    m_console.words(ConnectionWords::summary(m_test.steps()));
    m_case.setTestedSteps(m_test.steps());
    m_case.setConnection(m_test.connection());
    m_case.write(m_path);
}

}
