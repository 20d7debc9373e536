// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandline.h"

#include "cli/accesscommand.h"
#include "cli/callertext.h"
#include "cli/listcommand.h"
#include "cli/sddlcommand.h"
#include "cli/setstatuscommand.h"
#include "cli/showcommand.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

constexpr auto knownStatuses
    = {RequestStatus::None,   RequestStatus::Pending,   RequestStatus::Approved,
       RequestStatus::Denied, RequestStatus::Executing, RequestStatus::Completed,
       RequestStatus::Failed, RequestStatus::Canceled};

}

CommandLine::CommandLine(Session &session, Console &console)
    : m_session(session)
    , m_console(console)
{
    m_parser.addOptions({
        {{u"h"_s, u"help"_s}, QString()},
        {{u"v"_s, u"version"_s}, QString()},
        {u"server"_s, QString(), u"url"_s},
        {u"profile"_s, QString(), u"name"_s},
        {u"status"_s, QString(), u"name"_s},
        {u"json"_s, QString()},
        {u"language"_s, QString(), u"code"_s},
        {u"domain"_s, QString(), u"sid"_s},
        {u"sids"_s, QString(), u"sids"_s},
        {u"claim"_s, QString(), u"claim"_s},
        {u"claims-known"_s, QString()},
        {u"object"_s, QString(), u"guid"_s},
    });
}

tl::expected<Command *, ExitStatus> CommandLine::parse(const QStringList &arguments)
{
    const bool isReadable = m_parser.parse(arguments);
    m_session.languages().use(m_parser.isSet(u"language"_s)
                                  ? m_parser.value(u"language"_s)
                                  : m_session.settings().text(Settings::Key::Language));
    if (!isReadable)
        return usage(m_parser.errorText());
    if (m_parser.isSet(u"help"_s)) {
        m_console.data(help());
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
    if (command == "sddl"_L1 || command == "access"_L1) {
        const auto input = descriptorInput(command, words);
        if (!input)
            return usage(input.error());
        return command == "sddl"_L1 ? makeSddl(*input) : makeAccess(*input);
    }
    const auto commands = {u"list"_s, u"show"_s, u"set-status"_s};
    if (std::find(commands.begin(), commands.end(), command) == commands.end())
        return usage(tr("There is no command “%1”.").arg(command));
    return parseForServer(command, words);
}

tl::expected<Command *, ExitStatus> CommandLine::parseForServer(const QString &command,
                                                                const QStringList &words)
{
    // A change must not hit whichever server was looked at last.
    if (command == "set-status"_L1 && !m_parser.isSet(u"server"_s) && !m_parser.isSet(u"profile"_s))
        return usage(tr("Name a server with --server or --profile."));
    const auto profile = chosenProfile();
    if (!profile)
        return usage(profile.error());
    m_profile = *profile;
    if (command == "show"_L1)
        return makeShow(words);
    if (command == "set-status"_L1)
        return makeSetStatus(words);
    return words.isEmpty() ? makeList() : usage(tr("“list” takes no further words."));
}

tl::expected<Command *, ExitStatus> CommandLine::usage(const QString &problem)
{
    m_console.words(problem);
    m_console.words(tr("“sigillctl --help” lists the commands."));
    return tl::unexpected(ExitStatus::Usage);
}

tl::expected<ServerProfile, QString> CommandLine::chosenProfile() const
{
    if (m_parser.isSet(u"server"_s))
        return ServerProfile::fromAddress(m_parser.value(u"server"_s));
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

tl::expected<Command *, ExitStatus> CommandLine::makeList()
{
    std::optional<RequestStatus> status;
    if (m_parser.isSet(u"status"_s)) {
        const QString wanted = m_parser.value(u"status"_s);
        const auto found
            = std::find_if(knownStatuses.begin(), knownStatuses.end(), [&](RequestStatus known) {
                  return apiName(known).compare(wanted, Qt::CaseInsensitive) == 0;
              });
        if (found == knownStatuses.end())
            return usage(tr("There is no status “%1”.").arg(wanted));
        status = *found;
    }
    return new ListCommand(m_session, m_console, m_profile, status, m_parser.isSet(u"json"_s),
                           &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeShow(const QStringList &ids)
{
    const auto id = ids.size() == 1 ? RequestId::fromText(ids.first()) : std::nullopt;
    if (!id)
        return usage(tr("“show” takes one request id."));
    return new ShowCommand(m_session, m_console, m_profile, *id, m_parser.isSet(u"json"_s),
                           &m_session);
}

tl::expected<Command *, ExitStatus> CommandLine::makeSetStatus(const QStringList &words)
{
    const auto change = words.isEmpty() ? std::nullopt : statusChangeFromApiWord(words.first());
    if (!change)
        return usage(tr("“set-status” takes Completed, Canceled or Abandoned, and request ids."));
    QList<RequestId> ids;
    for (const auto &word : words.mid(1)) {
        const auto id = RequestId::fromText(word);
        if (!id)
            return usage(tr("“%1” is no request id. Nothing was sent.").arg(word));
        if (!ids.contains(*id))
            ids.append(*id);
    }
    if (ids.isEmpty())
        return usage(tr("Name at least one request id."));
    return new SetStatusCommand(m_session, m_console, m_profile, *change, ids,
                                m_parser.isSet(u"json"_s), &m_session);
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

QString CommandLine::help() const
{
    return tr("Usage: sigillctl [OPTIONS] COMMAND\n"
              "\n"
              "Commands:\n"
              "  list [--status NAME]       the open requests, or those in one status\n"
              "  show ID                    one request in words\n"
              "  set-status STATUS ID...    Completed, Canceled or Abandoned\n"
              "  sddl [TEXT]                a security descriptor in words\n"
              "  access --sids SIDS [TEXT]  what a descriptor grants to a caller, and why\n"
              "  serve [--help]             a practice server on this computer\n"
              "\n"
              "“sddl” and “access” need no server. Without TEXT they read lines from standard\n"
              "input; with --json, lines such as {\"sddl\": TEXT, \"domain\": SID}.\n"
              "\n"
              "Options:\n"
              "  --server URL               the server, with its virtual directory\n"
              "  --profile NAME             a server profile; else the last one used\n"
              "  --json                     one JSON object a line\n"
              "  --domain SID               completes aliases such as DA\n"
              "  --sids SID,...             the caller and its groups, also as aliases\n"
              "  --claim NAME=VALUE         a claim of the caller, such as user.Title=\"PM\";\n"
              "                             may be repeated\n"
              "  --claims-known             there are no further claims\n"
              "  --object GUID              the property, right or class that is asked for\n"
              "  --language CODE            en or sv\n"
              "  -v, --version              the version\n"
              "  -h, --help                 this text\n"
              "\n"
              "Exit status: 0 all done, 1 some not done, 2 wrong usage, 3 could not start.");
}

}
