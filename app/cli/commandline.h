// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/commandoptions.h"
#include "cli/console.h"
#include "cli/descriptorcommand.h"
#include "session/session.h"

#include <functional>

namespace Sigill {

// Reads the arguments of sigillctl and makes the command they name.
class CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    // All must outlive the command line and its command.
    CommandLine(Session &session, Console &console);

    // The command, owned by the session; or the exit status where there is nothing to run.
    tl::expected<Command *, ExitStatus> parse(const QStringList &arguments);

private:
    tl::expected<Command *, ExitStatus> usage(const QString &problem);
    tl::expected<Command *, ExitStatus> refuse(const CommandOptions::Problem &problem);
    tl::expected<Command *, ExitStatus> parseForServer(const QString &command,
                                                       const QStringList &words);
    tl::expected<ServerProfile, QString> chosenProfile() const;
    tl::expected<ServerProfile, QString> namedProfile() const;
    // Answers what the sign-in of the command asks; a sentence where that cannot be done.
    tl::expected<void, QString> prepareSignIn(SignInDesk &desk, ProxySignIn &proxy);
    // The password that an option hands over; null where it is not set.
    tl::expected<QString, QString> handedOver(const QString &option) const;
    tl::expected<DescriptorCommand::Input, QString> descriptorInput(const QString &command,
                                                                    const QStringList &words) const;
    tl::expected<Command *, ExitStatus> makeTest(const QStringList &words);
    tl::expected<Command *, ExitStatus> makeBundle(const QStringList &words);
    tl::expected<Command *, ExitStatus> makeList(const QStringList &words);
    tl::expected<Command *, ExitStatus> makeReport(const QStringList &words);
    tl::expected<Command *, ExitStatus> makeShow(const QStringList &ids);
    tl::expected<Command *, ExitStatus> makeSetStatus(const QStringList &words);
    tl::expected<Command *, ExitStatus> makeJournal(const QStringList &words);
    tl::expected<Command *, ExitStatus> deleteLocalData(const QStringList &words);
    tl::expected<Command *, ExitStatus> makeSddl(const DescriptorCommand::Input &input);
    tl::expected<Command *, ExitStatus> makeAccess(const DescriptorCommand::Input &input);
    // A file that a site corrected and that is not used must not pass in silence.
    void tellSiteProblems();

    Session &m_session;
    Console &m_console;
    QCommandLineParser m_parser;
    ServerProfile m_profile;
};

}
