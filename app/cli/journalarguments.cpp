// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/journalarguments.h"

#include "domain/timetext.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Sigill {

using Problem = CommandOptions::Problem;

CommandOptions::Read<JournalCommand::Order>
JournalArguments::read(const QCommandLineParser &parser, const QStringList &words,
                       const std::optional<ServerProfile> &profile)
{
    if (!words.isEmpty())
        return tl::unexpected(Problem{tr("“journal” takes no further words.")});
    JournalCommand::Order order;
    order.asJson = parser.isSet(u"json"_s);
    const auto task = readTask(parser);
    if (!task)
        return tl::unexpected(task.error());
    order.task = *task;
    if (order.task == JournalCommand::Task::Settle && !profile)
        return tl::unexpected(Problem{tr("Name a server with --server or --profile.")});
    if (profile) {
        order.profile = *profile;
        order.query.server = profile->baseUrl.toString();
    }
    if (const auto query = readQuery(parser, order.query); !query)
        return tl::unexpected(query.error());
    return order;
}

CommandOptions::Read<JournalCommand::Task>
JournalArguments::readTask(const QCommandLineParser &parser)
{
    using Task = JournalCommand::Task;
    const std::initializer_list<std::pair<QString, Task>> tasks{
        {u"verify"_s, Task::Verify},
        {u"settle"_s, Task::Settle},
        {u"forget-before"_s, Task::Forget},
    };
    Task task = Task::List;
    QString chosen;
    for (const auto &[option, wanted] : tasks) {
        if (!parser.isSet(option))
            continue;
        if (!chosen.isEmpty())
            return tl::unexpected(
                Problem{tr("--%1 and --%2 do not go together.").arg(chosen, option)});
        task = wanted;
        chosen = option;
    }
    if (chosen.isEmpty())
        return task;
    // They are for the whole journal, or the part of one server.
    for (const auto &option : {u"since"_s, u"until"_s, u"limit"_s}) {
        if (parser.isSet(option))
            return tl::unexpected(
                Problem{tr("--%1 and --%2 do not go together.").arg(chosen, option)});
    }
    // Both look at the whole journal, whichever servers are in it.
    const bool isForServer = parser.isSet(u"server"_s) || parser.isSet(u"profile"_s);
    if (isForServer && task != Task::Settle)
        return tl::unexpected(
            Problem{tr("--%1 is for the whole journal; name no server.").arg(chosen)});
    return task;
}

CommandOptions::Read<void> JournalArguments::readQuery(const QCommandLineParser &parser,
                                                       JournalQuery &query)
{
    const auto read = [&](const QString &option, TimeText::Day day,
                          QDateTime &time) -> CommandOptions::Read<void> {
        if (!parser.isSet(option))
            return {};
        const auto known = TimeText::read(parser.value(option), day);
        if (!known)
            return tl::unexpected(Problem{known.error()});
        time = *known;
        return {};
    };
    const auto most
        = CommandOptions::number(parser, u"limit"_s, 1, std::numeric_limits<int>::max());
    if (!most)
        return tl::unexpected(most.error());
    query.most = most->value_or(0);
    return read(u"since"_s, TimeText::Day::Start, query.since)
        .and_then([&] { return read(u"until"_s, TimeText::Day::End, query.until); })
        .and_then([&] { return read(u"forget-before"_s, TimeText::Day::Start, query.until); })
        .and_then([&]() -> CommandOptions::Read<void> {
            // It would remove what has just been written, which nobody calls old.
            if (parser.isSet(u"forget-before"_s) && query.until > QDateTime::currentDateTimeUtc())
                return tl::unexpected(Problem{tr("--forget-before takes a time that has passed.")});
            return {};
        });
}

}
