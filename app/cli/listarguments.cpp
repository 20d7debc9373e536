// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/listarguments.h"

#include "domain/querywords.h"
#include "domain/requestquery.h"
#include "domain/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sigill {

using Problem = CommandOptions::Problem;

CommandOptions::Read<ListCommand::Order> ListArguments::read(const QCommandLineParser &parser,
                                                             const QStringList &words)
{
    if (!words.isEmpty())
        return tl::unexpected(Problem{tr("“list” takes no further words.")});
    Order order;
    const auto whereSet = [&](const QString &option, auto reader) -> CommandOptions::Read<void> {
        return parser.isSet(option) ? reader(parser.value(option), order)
                                    : CommandOptions::Read<void>();
    };
    return whereSet(u"status"_s, &readStatus)
        .and_then([&] { return readFormat(parser, order); })
        .and_then([&] { return whereSet(u"columns"_s, &readColumns); })
        .and_then([&] { return whereSet(u"where"_s, &readSearch); })
        .map([&] { return order; });
}

CommandOptions::Read<void> ListArguments::readStatus(const QString &name, Order &order)
{
    // A single open status is asked for by itself.
    const auto view = statusViewFromName(name);
    if (view
        && (*view == StatusView::Open || *view == StatusView::Decided
            || *view == StatusView::All)) {
        order.view = *view;
        return {};
    }
    order.status = statusFromApiName(name);
    QStringList names{u"open"_s, u"decided"_s, u"all"_s};
    const auto statuses = requestStatuses();
    for (const auto status : statuses) {
        names += apiName(status);
        // As the list calls it, too.
        if (!order.status && name.compare(Words::status(status), Qt::CaseInsensitive) == 0)
            order.status = status;
    }
    if (!order.status) {
        return tl::unexpected(
            Problem{tr("There is no status “%1”. Statuses: %2.").arg(name, names.join(u", "_s))});
    }
    return {};
}

CommandOptions::Read<void> ListArguments::readFormat(const QCommandLineParser &parser, Order &order)
{
    const auto format = CommandOptions::format(parser, {u"table"_s, u"csv"_s, u"json"_s, u"ids"_s});
    if (!format)
        return tl::unexpected(format.error());
    using Format = ListCommand::Format;
    order.format = static_cast<Format>(*format);
    const bool hasColumns = order.format == Format::Table || order.format == Format::Csv;
    if (parser.isSet(u"columns"_s) && !hasColumns)
        return tl::unexpected(Problem{tr("--columns goes with --format table or csv.")});
    return {};
}

CommandOptions::Read<void> ListArguments::readColumns(const QString &names, Order &order)
{
    const auto parts = names.split(u',');
    for (const auto &part : parts) {
        const auto column = RequestColumns::fromName(part.trimmed());
        if (!column) {
            return tl::unexpected(
                Problem{tr("There is no column “%1”. Columns: %2.")
                            .arg(part.trimmed(), RequestColumns::names().join(u", "_s))});
        }
        order.columns.append(*column);
    }
    return {};
}

// A search that leaves out less than was meant must not go into a pipe.
CommandOptions::Read<void> ListArguments::readSearch(const QString &text, Order &order)
{
    const auto query = RequestQuery::fromText(text);
    if (!query.problems().isEmpty())
        return tl::unexpected(Problem{query.problems().constFirst().sentence()});
    // As where a variable of a script was empty: everything is not what was meant.
    if (query.isEmpty())
        return tl::unexpected(Problem{tr("--where takes a search.")});
    const QStringList ofWindow{QueryWords::isNew(), QueryWords::isChanged(), QueryWords::isGone(),
                               QueryWords::isWatched()};
    const auto choices = QueryWords::choices(QueryField::State);
    for (const auto &state : choices) {
        const auto &terms = query.terms();
        const bool isAsked = std::any_of(terms.cbegin(), terms.cend(), [&](const auto &term) {
            return term.field == QueryField::State && term.matches({state.name}) != term.isExcluded;
        });
        if (isAsked && ofWindow.contains(state.name)) {
            return tl::unexpected(
                Problem{tr("Only the window can search for “%1”: it remembers what it has shown.")
                            .arg(QueryFields::word(QueryField::State) + u':' + state.word)});
        }
    }
    order.where = query;
    return {};
}

}
