// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/cellterm.h"

#include "domain/querywords.h"
#include "domain/visibletext.h"
#include "models/requesttexts.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Found = std::pair<QueryField, QString>;

constexpr qsizetype longestComment = 200;

template <typename Value>
QString nameOf(Value value)
{
    const QString name = apiName(value);
    return name.isEmpty() ? QString::number(static_cast<int>(value)) : name;
}

// The name, where it is what is searched in and not what had to be made fit to be shown.
QString nameOf(const QString &name, const QUuid &guid)
{
    if (guid.isNull())
        return {};
    const bool isPlain = !name.isEmpty() && visibleLine(name, name.size()) == name;
    return isPlain ? name : guidText(guid);
}

// The field looks at both; none is asked for only where there is none at all.
std::optional<Found> ofTwo(QueryField field, const QUuid &guid, const QUuid &other)
{
    if (!guid.isNull())
        return Found{field, guidText(guid)};
    return other.isNull() ? std::optional(Found{field, QString()}) : std::nullopt;
}

QString dayOf(const QDateTime &time)
{
    return time.toLocalTime().date().toString(Qt::ISODate);
}

std::optional<Found> find(const Request &request, RequestColumn column, const RequestTexts &texts)
{
    const auto person = [&](const QUuid &guid) {
        // A masked name finds nobody.
        const auto *entry = texts.isMasked() ? nullptr : texts.names().person(guid);
        return nameOf(entry ? entry->name() : QString(), guid);
    };
    switch (column) {
    case RequestColumn::Type:
        return Found{QueryField::Type, nameOf(request.type)};
    case RequestColumn::Status:
        return Found{QueryField::Status, nameOf(request.status)};
    case RequestColumn::Target:
        return Found{QueryField::Target, person(request.target)};
    case RequestColumn::Originator:
        return Found{QueryField::Originator, person(request.originator)};
    case RequestColumn::Template:
        return Found{
            QueryField::Template,
            nameOf(texts.names().templateName(request.profileTemplate), request.profileTemplate)};
    case RequestColumn::Kind:
        return Found{QueryField::Kind,
                     request.isSmartcard ? QueryWords::smartcard() : QueryWords::software()};
    case RequestColumn::Priority:
        return Found{QueryField::Priority, QString::number(request.priority)};
    case RequestColumn::Flags:
        return Found{QueryField::Flags, QString::number(request.flags)};
    case RequestColumn::Submitted:
        return request.submitted.isValid()
            ? std::optional(Found{QueryField::Submitted, dayOf(request.submitted)})
            : std::nullopt;
    case RequestColumn::Completed:
        return request.completed.isValid()
            ? std::optional(Found{QueryField::Completed, dayOf(request.completed)})
            : std::nullopt;
    case RequestColumn::Comment:
        return !texts.isMasked() && visibleLine(request.comment, longestComment) == request.comment
            ? std::optional(Found{QueryField::Comment, request.comment})
            : std::nullopt;
    case RequestColumn::Id:
        return Found{QueryField::Id, request.id.text()};
    case RequestColumn::NewProfile:
        return ofTwo(QueryField::Profile, request.newProfile, request.oldProfile);
    case RequestColumn::OldProfile:
        return ofTwo(QueryField::Profile, request.oldProfile, request.newProfile);
    case RequestColumn::NewSmartcard:
        return ofTwo(QueryField::Card, request.newSmartcard, request.oldSmartcard);
    case RequestColumn::OldSmartcard:
        return ofTwo(QueryField::Card, request.oldSmartcard, request.newSmartcard);
    case RequestColumn::Age:
    case RequestColumn::Data:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

}

std::optional<CellTerm> CellTerm::of(const Request &request, RequestColumn column,
                                     const RequestTexts &texts)
{
    if (!request.unreadable.isEmpty() && request.unreadable.contains(RequestColumns::field(column)))
        return std::nullopt;
    const auto found = find(request, column, texts);
    if (!found)
        return std::nullopt;
    const bool isDay = column == RequestColumn::Submitted || column == RequestColumn::Completed;
    const QString cell = isDay ? found->second : texts.cell(request, column);
    const QString shown = cell.isEmpty() ? u"–"_s : visibleLine(cell, 60);
    return CellTerm{found->first, found->second,
                    u"%1: %2"_s.arg(RequestColumns::title(column), shown)};
}

}
