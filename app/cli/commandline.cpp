// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "api/profilecodec.h"
#include "cli/accesscommand.h"
#include "cli/callertext.h"
#include "cli/journalarguments.h"
#include "cli/listarguments.h"
#include "cli/proxyprompt.h"
#include "cli/reportcommand.h"
#include "cli/sddlcommand.h"
#include "cli/setstatusarguments.h"
#include "cli/showcommand.h"
#include "cli/signinprompt.h"
#include "cli/supportbundlecommand.h"
#include "cli/testconnectioncommand.h"
#include "domain/requestlink.h"
#include "domain/timetext.h"
#include "session/localdata.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Sigill {

CommandLine::CommandLine(Session &session, Console &console)
    : m_session(session)
    , m_console(console)
{
    CommandOptions::declare(m_parser);
}

tl::expected<Command *, ExitStatus> CommandLine::parse(const QStringList &arguments)
{
    const bool isReadable = m_parser.parse(arguments);
    m_session.languages().use(m_parser.isSet(u"language"_s)
                                  ? m_parser.value(u"language"_s)
                                  : m_session.settings().text(Settings::Key::Language));
    if (!isReadable) {
        // Once more, for words in that language.
        m_parser.parse(arguments);
        return usage(m_parser.errorText());
    }
    if (m_parser.isSet(u"help"_s)) {
        m_console.data(CommandOptions::help());
        return tl::unexpected(ExitStatus::AllDone);
    }
    if (m_parser.isSet(u"version"_s)) {
        m_console.data(QCoreApplication::applicationName() + u' '
                       + QCoreApplication::applicationVersion());
        return tl::unexpected(ExitStatus::AllDone);
    }
    if (m_parser.isSet(u"language"_s)
        && !Languages::available().contains(m_parser.value(u"language"_s))) {
        return usage(tr("There is no language “%1”.").arg(m_parser.value(u"language"_s)));
    }

    QStringList words = m_parser.positionalArguments();
    if (words.isEmpty())
        return usage(tr("No command is given."));
    const QString command = words.takeFirst();
    const auto commands = {u"list"_s,
                           u"report"_s,
                           u"show"_s,
                           u"set-status"_s,
                           u"journal"_s,
                           u"sddl"_s,
                           u"access"_s,
                           u"delete-local-data"_s,
                           u"test-connection"_s,
                           u"support-bundle"_s};
    if (std::find(commands.begin(), commands.end(), command) == commands.end())
        return usage(tr("There is no command “%1”.").arg(command));
    if (const auto checked = CommandOptions::check(m_parser, command); !checked)
        return refuse(checked.error());
    if (command == "sddl"_L1 || command == "access"_L1) {
        const auto input = descriptorInput(command, words);
        if (!input)
            return usage(input.error());
        return command == "sddl"_L1 ? makeSddl(*input) : makeAccess(*input);
    }
    // Names are for eyes; nothing that changes or settles requests waits for a directory.
    m_session.people().setEnabled((command == "list"_L1 || command == "show"_L1)
                                  && !m_parser.isSet(u"no-names"_s));
    if (command == "delete-local-data"_L1)
        return deleteLocalData(words);
    return command == "journal"_L1 ? makeJournal(words) : parseForServer(command, words);
}

tl::expected<Command *, ExitStatus> CommandLine::parseForServer(const QString &command,
                                                                const QStringList &words)
{
    // A change must not hit whichever server was looked at last.
    if (command == "set-status"_L1 && !m_parser.isSet(u"server"_s) && !m_parser.isSet(u"profile"_s))
        return usage(tr("Name a server with --server or --profile."));
    const auto problems = m_session.settings().policyProblems();
    for (const QString &problem : problems)
        m_console.words(problem);
    const auto profile = chosenProfile();
    if (!profile)
        return usage(profile.error());
    m_profile = *profile;
    if (command == "test-connection"_L1)
        return makeTest(words);
    if (command == "support-bundle"_L1)
        return makeBundle(words);
    if (const auto prepared = prepareSignIn(m_session.signInDesk(), m_session.proxySignIn());
        !prepared)
        return usage(prepared.error());
    if (command == "show"_L1)
        return makeShow(words);
    if (command == "set-status"_L1)
        return makeSetStatus(words);
    if (command == "report"_L1)
        return makeReport(words);
    return makeList(words);
}

tl::expected<Command *, ExitStatus> CommandLine::usage(const QString &problem)
{
    m_console.words(problem);
    m_console.words(tr("“sigillctl --help” lists the commands."));
    return tl::unexpected(ExitStatus::Usage);
}

tl::expected<Command *, ExitStatus> CommandLine::refuse(const CommandOptions::Problem &problem)
{
    if (problem.status == ExitStatus::Usage)
        return usage(problem.text);
    m_console.words(problem.text);
    return tl::unexpected(problem.status);
}

tl::expected<ServerProfile, QString> CommandLine::chosenProfile() const
{
    auto profile = namedProfile();
    if (!profile || !m_parser.isSet(u"sign-in"_s))
        return profile;
    const auto kind = ProfileCodec::signInKind(m_parser.value(u"sign-in"_s));
    if (!kind) {
        return tl::unexpected(tr("--sign-in takes ticket, password, federation or none."));
    }
    profile->signIn = *kind;
    return profile;
}

tl::expected<void, QString> CommandLine::prepareSignIn(SignInDesk &desk, ProxySignIn &proxy)
{
    const QString ofServer = u"password-fd"_s;
    const QString ofProxy = u"proxy-password-fd"_s;
    // Reading the one takes what is left of the file.
    if (m_parser.isSet(ofServer) && m_parser.isSet(ofProxy)
        && m_parser.value(ofServer).toInt() == m_parser.value(ofProxy).toInt())
        return tl::unexpected(tr("--password-fd and --proxy-password-fd take different files."));
    const auto password = handedOver(ofServer);
    if (!password)
        return tl::unexpected(password.error());
    const auto proxyPassword = handedOver(ofProxy);
    if (!proxyPassword)
        return tl::unexpected(proxyPassword.error());
    new SignInPrompt(desk, m_console, m_parser.value(u"user"_s), *password, &desk);
    new ProxyPrompt(proxy, m_console, m_parser.value(u"proxy-user"_s), *proxyPassword, &desk);
    return {};
}

tl::expected<QString, QString> CommandLine::handedOver(const QString &option) const
{
    if (!m_parser.isSet(option))
        return QString();
    bool isNumber = false;
    const int file = m_parser.value(option).toInt(&isNumber);
    const auto read = isNumber && file >= 0 ? SignInPrompt::passwordFrom(file) : std::nullopt;
    if (!read)
        return tl::unexpected(tr("--%1 takes the number of an open file.").arg(option));
    return read->isNull() ? QString::fromLatin1("") : *read;
}

tl::expected<ServerProfile, QString> CommandLine::namedProfile() const
{
    if (m_parser.isSet(u"server"_s)) {
        const auto typed = ServerProfile::fromAddress(m_parser.value(u"server"_s));
        return typed ? m_session.settings().permitted(*typed) : typed;
    }
    const QString name = m_parser.isSet(u"profile"_s)
        ? m_parser.value(u"profile"_s)
        : m_session.settings().text(Settings::Key::LastProfile);
    if (name.isEmpty())
        return tl::unexpected(tr("Name a server with --server or --profile."));
    const auto profile = m_session.settings().profile(name);
    if (!profile)
        return tl::unexpected(tr("There is no server profile “%1”.").arg(name));
    return *profile;
}

tl::expected<Command *, ExitStatus> CommandLine::makeTest(const QStringList &words)
{
    if (!words.isEmpty())
        return usage(tr("“test-connection” takes no further words."));
    auto *command = new TestConnectionCommand(m_session.settings(), m_console, m_profile,
                                              m_parser.isSet(u"json"_s), &m_session);
    if (const auto prepared = prepareSignIn(command->signInDesk(), command->proxySignIn());
        !prepared)
        return usage(prepared.error());
    return command;
}

tl::expected<Command *, ExitStatus> CommandLine::makeBundle(const QStringList &words)
{
    if (words.size() != 1)
        return usage(tr("“support-bundle” takes the name of one file."));
    if (QFileInfo::exists(words.first()))
        return usage(tr("%1 is there already.").arg(QDir::toNativeSeparators(words.first())));
    return new SupportBundleCommand(m_session, m_console, m_profile, words.first(), &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeList(const QStringList &words)
{
    const auto order = ListArguments::read(m_parser, words);
    if (!order)
        return refuse(order.error());
    return new ListCommand(m_session, m_console, m_profile, *order, &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeReport(const QStringList &words)
{
    if (!words.isEmpty())
        return usage(tr("“report” takes no further words."));
    using Format = ReportCommand::Format;
    ReportCommand::Order order;
    const auto format = CommandOptions::format(m_parser, {u"table"_s, u"csv"_s, u"json"_s});
    if (!format)
        return refuse(format.error());
    order.format = static_cast<Format>(*format);
    if (m_parser.isSet(u"since"_s)) {
        const auto since = TimeText::read(m_parser.value(u"since"_s), TimeText::Day::Start);
        if (!since)
            return usage(since.error());
        order.since = *since;
    }
    return new ReportCommand(m_session, m_console, m_profile, order, &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeShow(const QStringList &ids)
{
    const auto id = ids.size() == 1 ? requestOfLink(ids.first()) : std::nullopt;
    if (!id)
        return usage(tr("“show” takes one request id, as it is or in a link."));
    return new ShowCommand(m_session, m_console, m_profile, *id, m_parser.isSet(u"json"_s),
                           &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeSetStatus(const QStringList &words)
{
    const auto order = SetStatusArguments::read(m_parser, words, m_profile, m_console);
    if (!order)
        return refuse(order.error());
    return new SetStatusCommand(m_session, m_console, *order, &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeJournal(const QStringList &words)
{
    std::optional<ServerProfile> profile;
    if (m_parser.isSet(u"server"_s) || m_parser.isSet(u"profile"_s)) {
        const auto chosen = chosenProfile();
        if (!chosen)
            return usage(chosen.error());
        profile = *chosen;
        if (const auto prepared = prepareSignIn(m_session.signInDesk(), m_session.proxySignIn());
            !prepared)
            return usage(prepared.error());
    }
    const auto order = JournalArguments::read(m_parser, words, profile);
    if (!order)
        return refuse(order.error());
    return new JournalCommand(m_session, m_console, *order, &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::deleteLocalData(const QStringList &words)
{
    QList<LocalData::Kind> kinds;
    for (const QString &word : words) {
        const auto kind = LocalData::fromName(word);
        if (!kind)
            return usage(
                tr("“%1” is nothing that “delete-local-data” deletes: lists or names.").arg(word));
        kinds.append(*kind);
    }
    if (kinds.isEmpty())
        kinds = {LocalData::kinds.begin(), LocalData::kinds.end()};
    bool isAllGone = true;
    for (const auto kind : std::as_const(kinds)) {
        const auto found = LocalData::find(kind, m_session.settings());
        const QString what = LocalData::text(found, m_session.languages().locale());
        //: %1 is what is kept on this computer, %2 how much of it there is
        const QString line = tr("%1: %2").arg(LocalData::title(kind), what);
        m_console.words(line);
        if (!m_parser.isSet(u"dry-run"_s))
            isAllGone = LocalData::remove(kind, m_session.settings()) && isAllGone;
    }
    if (m_parser.isSet(u"dry-run"_s))
        m_console.words(tr("Nothing was deleted."));
    else
        m_console.words(isAllGone ? tr("Deleted.") : tr("Not everything could be deleted."));
    return tl::unexpected(isAllGone ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

tl::expected<DescriptorCommand::Input, QString>
CommandLine::descriptorInput(const QString &command, const QStringList &words) const
{
    if (words.size() > 1)
        return tl::unexpected(tr("“%1” takes one text; put it in quotation marks.").arg(command));
    DescriptorCommand::Input input;
    if (!words.isEmpty())
        input.text = words.first();
    input.isForPrograms = m_parser.isSet(u"json"_s);
    if (m_parser.isSet(u"domain"_s)) {
        input.domain = Sid::fromText(m_parser.value(u"domain"_s));
        if (!input.domain)
            return tl::unexpected(tr("“%1” is no SID.").arg(m_parser.value(u"domain"_s)));
    }
    return input;
}

tl::expected<Command *, ExitStatus> CommandLine::makeSddl(const DescriptorCommand::Input &input)
{
    tellSiteProblems();
    return new SddlCommand(m_console, m_session.rights(), input, &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeAccess(const DescriptorCommand::Input &input)
{
    if (!m_parser.isSet(u"sids"_s))
        return usage(tr("Name the SIDs of the caller with --sids."));
    CallerText text;
    text.sids = m_parser.value(u"sids"_s);
    text.claims = m_parser.values(u"claim"_s);
    text.hasAllClaims = m_parser.isSet(u"claims-known"_s);
    text.domain = input.domain;
    const auto token = text.token();
    if (!token)
        return usage(token.error());
    AccessCommand::Caller caller{*token, std::nullopt};
    if (m_parser.isSet(u"object"_s)) {
        caller.objectType = QUuid::fromString(m_parser.value(u"object"_s));
        if (caller.objectType->isNull())
            return usage(tr("“%1” is no GUID.").arg(m_parser.value(u"object"_s)));
    }
    tellSiteProblems();
    return new AccessCommand(m_console, m_session.rights(), input, caller, &m_session);
}

void CommandLine::tellSiteProblems()
{
    const auto problems = m_session.siteProblems();
    for (const QString &problem : problems)
        m_console.words(problem);
}

}
