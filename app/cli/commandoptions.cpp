// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commandoptions.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

struct Option
{
    const char *name;
    const char *shortName;
    const char *value; // null for one that takes none
    const char *commands; // null for all
    bool isRepeatable = false;
};

constexpr std::array options{
    Option{"help", "h", nullptr, nullptr},
    Option{"version", "v", nullptr, nullptr},
    Option{"language", nullptr, "code", nullptr},
    Option{"server", nullptr, "url", nullptr},
    Option{"profile", nullptr, "name", nullptr},
    Option{"json", nullptr, nullptr,
           "list report show set-status journal sddl access test-connection"},
    Option{"sign-in", nullptr, "kind",
           "list report show set-status journal test-connection support-bundle"},
    Option{"user", nullptr, "name", "list report show set-status journal test-connection"},
    Option{"password-fd", nullptr, "number", "list report show set-status journal test-connection"},
    Option{"proxy-user", nullptr, "name", "list report show set-status journal test-connection"},
    Option{"proxy-password-fd", nullptr, "number",
           "list report show set-status journal test-connection"},
    Option{"no-names", nullptr, nullptr, "list show"},
    Option{"status", nullptr, "name", "list"},
    Option{"where", nullptr, "search", "list"},
    Option{"columns", nullptr, "names", "list"},
    Option{"format", nullptr, "name", "list report"},
    Option{"ids-from", nullptr, "file", "set-status"},
    Option{"dry-run", nullptr, nullptr, "set-status delete-local-data"},
    Option{"reason", nullptr, "text", "set-status"},
    Option{"concurrency", nullptr, "number", "set-status"},
    Option{"timeout", nullptr, "seconds", "set-status"},
    Option{"since", nullptr, "when", "journal report"},
    Option{"until", nullptr, "when", "journal"},
    Option{"limit", nullptr, "number", "journal"},
    Option{"verify", nullptr, nullptr, "journal"},
    Option{"settle", nullptr, nullptr, "journal"},
    Option{"forget-before", nullptr, "when", "journal"},
    Option{"domain", nullptr, "sid", "sddl access"},
    Option{"sids", nullptr, "sids", "access"},
    Option{"claim", nullptr, "claim", "access", true},
    Option{"claims-known", nullptr, nullptr, "access"},
    Option{"object", nullptr, "guid", "access"},
};

}

void CommandOptions::declare(QCommandLineParser &parser)
{
    for (const Option &option : options) {
        QStringList names{QString::fromLatin1(option.name)};
        if (option.shortName)
            names.append(QString::fromLatin1(option.shortName));
        parser.addOption({names, QString(), QString::fromLatin1(option.value)});
    }
}

CommandOptions::Read<void> CommandOptions::check(const QCommandLineParser &parser,
                                                 const QString &command)
{
    for (const Option &option : options) {
        const auto name = QString::fromLatin1(option.name);
        if (!parser.isSet(name))
            continue;
        if (option.commands && !QString::fromLatin1(option.commands).split(u' ').contains(command))
            return tl::unexpected(Problem{tr("“%1” takes no --%2.").arg(command, name)});
        if (!option.isRepeatable && parser.values(name).size() > 1)
            return tl::unexpected(Problem{tr("--%1 is given twice.").arg(name)});
    }
    if (parser.isSet(u"server"_s) && parser.isSet(u"profile"_s))
        return tl::unexpected(Problem{tr("Name a server with --server or --profile, not both.")});
    return {};
}

CommandOptions::Read<std::optional<int>>
CommandOptions::number(const QCommandLineParser &parser, const QString &option, int least, int most)
{
    if (!parser.isSet(option))
        return std::nullopt;
    bool isNumber = false;
    const int number = parser.value(option).toInt(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return tl::unexpected(
        Problem{tr("--%1 takes a whole number from %2 to %3.").arg(option).arg(least).arg(most)});
}

CommandOptions::Read<int> CommandOptions::format(const QCommandLineParser &parser,
                                                 const QStringList &names)
{
    const QString json = u"json"_s;
    const bool isJson = parser.isSet(json);
    const QString name = parser.isSet(u"format"_s) ? parser.value(u"format"_s)
                                                   : (isJson ? json : names.constFirst());
    const auto place = static_cast<int>(names.indexOf(name));
    if (place < 0)
        return tl::unexpected(Problem{tr("--format takes %1.").arg(names.join(u", "_s))});
    if (isJson && name != json)
        return tl::unexpected(Problem{tr("--json does not go with --format %1.").arg(name)});
    return place;
}

QString CommandOptions::help()
{
    return tr(
        "Usage: sigillctl [OPTIONS] COMMAND\n"
        "\n"
        "Commands:\n"
        "  list                       the requests that are open, or those asked for\n"
        "  report                     how many requests were sent in by type and profile\n"
        "                             template, and what became of them\n"
        "  show ID                    one request in words\n"
        "  set-status STATUS ID...    Completed, Canceled or Abandoned\n"
        "  journal                    what was done from this computer\n"
        "  test-connection            what of the way to the server works, step by step\n"
        "  support-bundle FILE        a zip file for those who help: diagnostics, settings,\n"
        "                             log and a test, with names and computers replaced\n"
        "  sddl [TEXT]                a security descriptor in words\n"
        "  access --sids SIDS [TEXT]  what a descriptor grants to a caller, and why\n"
        "  delete-local-data [WHAT]   deletes what is kept on this computer between starts:\n"
        "                             lists, names or, without WHAT, both; with --dry-run it\n"
        "                             only tells what there is\n"
        "  serve [--help]             a practice server on this computer\n"
        "\n"
        "“journal”, “delete-local-data”, “sddl” and “access” need no "
        "server. Without TEXT the last two read lines\n"
        "from standard input; with --json, lines such as {\"sddl\": TEXT, \"domain\": SID}.\n"
        "\n"
        "Options:\n"
        "  --server URL               the server, with its virtual directory\n"
        "  --profile NAME             a server profile; else the last one used\n"
        "  --sign-in KIND             ticket (Windows sign-in), password, federation\n"
        "                             (AD FS) or none; else what the profile says\n"
        "  --user NAME                whose password is asked for at the terminal\n"
        "  --password-fd N            takes it from the first line of an open file instead\n"
        "  --proxy-user NAME          the same for a proxy that wants a password\n"
        "  --proxy-password-fd N      takes that one from another open file\n"
        "  --json                     one JSON object a line\n"
        "  --no-names                 asks no directory for the names of people\n"
        "  --language CODE            en or sv\n"
        "  -v, --version              the version\n"
        "  -h, --help                 this text\n"
        "\n"
        "Options of “list”:\n"
        "  --status NAME              those in one status, or open, decided or all\n"
        "  --where SEARCH             those that a search finds, as in the window:\n"
        "                             \"type:unblock target:anna age>3d\"\n"
        "  --columns NAME,...         what a table shows, such as id,age,type,target\n"
        "  --format NAME              table, csv, json or ids; --json is short for json\n"
        "\n"
        "Options of “report”:\n"
        "  --since WHEN               those sent in from then on, as for “journal”\n"
        "  --format NAME              table, csv or json; --json is short for json\n"
        "\n"
        "Options of “set-status”:\n"
        "  --ids-from FILE            takes the ids in the lines of a file, whatever else\n"
        "                             they hold; - for standard input\n"
        "  --dry-run                  tells what would be sent, and sends nothing\n"
        "  --reason TEXT              why, for the journal\n"
        "  --concurrency N            changes at a time, 1 to 6\n"
        "  --timeout S                seconds without an answer until one is lost\n"
        "\n"
        "Options of “journal”:\n"
        "  --since WHEN               from 2026-03-05 or 2026-03-05T14:30 on, or 2d or 12h\n"
        "                             ago; --until WHEN up to then\n"
        "  --limit N                  the newest so many\n"
        "  --verify                   whether the journal is whole\n"
        "  --settle                   finds out what became of changes at a server whose\n"
        "                             outcome nobody saw\n"
        "  --forget-before WHEN       removes what is older, for ever\n"
        "\n"
        "Options of “sddl” and “access”:\n"
        "  --domain SID               completes aliases such as DA\n"
        "  --sids SID,...             the caller and its groups, also as aliases\n"
        "  --claim NAME=VALUE         a claim of the caller, such as user.Title=\"PM\";\n"
        "                             may be repeated\n"
        "  --claims-known             there are no further claims\n"
        "  --object GUID              the property, right or class that is asked for\n"
        "\n"
        "Exit status: 0 all done, 1 some not done, 2 wrong usage, 3 could not start.");
}

}
