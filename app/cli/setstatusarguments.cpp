// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/setstatusarguments.h"

#include "actions/runsettings.h"
#include "cli/console.h"
#include "cli/requestidinput.h"
#include "domain/requestidlist.h"

using namespace Qt::StringLiterals;

namespace Sigill {

using Problem = CommandOptions::Problem;

CommandOptions::Read<SetStatusCommand::Order>
SetStatusArguments::read(const QCommandLineParser &parser, const QStringList &words,
                         const ServerProfile &profile, Console &console)
{
    const auto change = words.isEmpty() ? std::nullopt : statusChangeFromApiWord(words.first());
    if (!change) {
        return tl::unexpected(
            Problem{tr("“set-status” takes Completed, Canceled or Abandoned, and request ids.")});
    }
    SetStatusCommand::Order order;
    order.profile = profile;
    order.change = *change;
    if (const auto options = readOptions(parser, order); !options)
        return tl::unexpected(options.error());
    const auto ids = readIds(parser, words.mid(1), console);
    if (!ids)
        return tl::unexpected(ids.error());
    order.ids = *ids;
    return order;
}

CommandOptions::Read<void> SetStatusArguments::readOptions(const QCommandLineParser &parser,
                                                           SetStatusCommand::Order &order)
{
    constexpr int longestTimeout = 3600;
    const auto concurrency
        = CommandOptions::number(parser, u"concurrency"_s, 1, RunSettings::mostConcurrency);
    if (!concurrency)
        return tl::unexpected(concurrency.error());
    order.concurrency = *concurrency;
    const auto timeout = CommandOptions::number(parser, u"timeout"_s, 1, longestTimeout);
    if (!timeout)
        return tl::unexpected(timeout.error());
    if (*timeout)
        order.profile.transferTimeout = **timeout * 1000;
    order.reason = parser.value(u"reason"_s);
    const auto length = order.reason.toUcs4().size();
    if (length > longestReason) {
        return tl::unexpected(
            Problem{tr("The reason has %1 characters; %2 are allowed.")
                        .arg(QString::number(length), QString::number(longestReason))});
    }
    order.isDryRun = parser.isSet(u"dry-run"_s);
    order.asJson = parser.isSet(u"json"_s);
    return {};
}

CommandOptions::Read<QList<RequestId>> SetStatusArguments::readIds(const QCommandLineParser &parser,
                                                                   const QStringList &words,
                                                                   Console &console)
{
    RequestIdList ids(
        [&console](const RequestIdList::Remark &remark) { console.words(remark.sentence()); });
    for (const auto &word : words) {
        const auto id = RequestId::fromText(word);
        if (!id) {
            return tl::unexpected(
                Problem{tr("“%1” is no request id. Nothing was sent.").arg(word)});
        }
        ids.add(*id);
    }
    if (parser.isSet(u"ids-from"_s)) {
        const auto read = RequestIdInput::read(parser.value(u"ids-from"_s), ids);
        if (!read) {
            return tl::unexpected(
                Problem{read.error() + u'\n' + tr("Nothing was sent."), ExitStatus::CouldNotStart});
        }
        if (ids.ids().isEmpty())
            return tl::unexpected(Problem{tr("There is no request id in the input.")});
        RequestIdInput::tellCounts(ids, console);
    }
    if (ids.ids().isEmpty())
        return tl::unexpected(Problem{tr("Name at least one request id.")});
    return ids.ids();
}

}
