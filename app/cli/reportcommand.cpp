// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/reportcommand.h"

#include "cli/console.h"
#include "domain/csvtext.h"
#include "domain/guid.h"
#include "domain/visibletext.h"
#include "domain/words.h"
#include "session/session.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

using Row = QueueReport::Row;

// In characters.
constexpr qsizetype typeWidth = 22;
constexpr qsizetype templateWidth = 32;
constexpr qsizetype countWidth = 10;

// Statuses that a row names for itself.
QList<RequestStatus> namedStatuses()
{
    auto statuses = requestStatuses();
    statuses.removeAll(RequestStatus::None);
    return statuses;
}

// In a status that has no place of its own.
int others(const Row &row)
{
    int count = row.requested();
    const auto statuses = namedStatuses();
    for (const auto status : statuses)
        count -= row.statuses.value(status);
    return count;
}

QString typeName(RequestType type)
{
    const QString name = apiName(type);
    return name.isEmpty() ? QString::number(static_cast<int>(type)) : name;
}

QString tableLine(const QString &type, const QString &profileTemplate, const QStringList &counts)
{
    const auto cell = [](const QString &text, qsizetype width) -> QString {
        return (text.size() > width ? QString(text.left(width - 1) + u'…') : text)
                   .leftJustified(width)
            + u"  "_s;
    };
    QString line = cell(type, typeWidth) + cell(profileTemplate, templateWidth);
    for (const auto &count : counts)
        line += count.rightJustified(countWidth) + u"  "_s;
    return line.trimmed();
}

}

ReportCommand::ReportCommand(Session &session, Console &console, const ServerProfile &profile,
                             const Order &order, QObject *parent)
    : Command(parent)
    , m_session(session)
    , m_console(console)
    , m_profile(profile)
    , m_order(order)
{
}

void ReportCommand::start()
{
    connect(&m_session, &Session::loadStateChanged, this, &ReportCommand::endWhenReady);
    connect(&m_session, &Session::templatesSettled, this, &ReportCommand::endWhenReady);
    m_session.setView(StatusView::All);
    m_session.connectTo(m_profile);
}

void ReportCommand::endWhenReady()
{
    const auto state = m_session.loadState();
    if (m_ended || state == Session::LoadState::Loading || !m_session.hasSettledTemplates())
        return;
    m_ended = true;
    const bool hasFailed = state == Session::LoadState::Failed;
    if (hasFailed)
        m_console.words(*m_session.loadError());
    if (hasFailed && m_session.requests().store().size() == 0)
        return Q_EMIT finished(ExitStatus::CouldNotStart);
    const auto report = QueueReport::of(m_session.requests().store(), m_order.since);
    print(report);
    const bool isWhole = tellWhatIsMissing(report);
    if (hasFailed)
        m_console.words(tr("The list is not complete: what is missing is not counted."));
    Q_EMIT finished(isWhole && !hasFailed ? ExitStatus::AllDone : ExitStatus::SomeNotDone);
}

bool ReportCommand::tellWhatIsMissing(const QueueReport &report)
{
    if (report.withoutTime > 0) {
        m_console.words(tr("%n request(s) have no time that could be read, and are not counted.",
                           nullptr, report.withoutTime));
    }
    if (m_session.unreadableCount() > 0) {
        m_console.words(tr("%n request(s) could not be read, and are not counted.", nullptr,
                           m_session.unreadableCount()));
    }
    return report.withoutTime == 0 && m_session.unreadableCount() == 0;
}

void ReportCommand::print(const QueueReport &report)
{
    switch (m_order.format) {
    case Format::Table:
        return printTable(report);
    case Format::Csv:
        return printCsv(report);
    case Format::Json:
        return printJson(report);
    }
}

void ReportCommand::printTable(const QueueReport &report)
{
    const auto statuses = namedStatuses();
    //: column title in a report: how many requests were sent in
    QStringList titles{tr("Requested"),
                       //: column title in a report: how many of them are in a final status
                       tr("Decided")};
    for (const auto status : statuses)
        titles += Words::status(status);
    m_console.words(tableLine(RequestColumns::title(RequestColumn::Type),
                              RequestColumns::title(RequestColumn::Template), titles));
    Row total;
    const auto print = [&](const QString &type, const QString &profileTemplate, const Row &row) {
        QStringList counts{QString::number(row.requested()), QString::number(row.decided())};
        for (const auto status : statuses)
            counts += QString::number(row.statuses.value(status));
        m_console.data(tableLine(type, profileTemplate, counts));
    };
    for (const auto &row : report.rows) {
        print(Words::type(row.type), templateName(row), row);
        for (auto status = row.statuses.cbegin(); status != row.statuses.cend(); ++status)
            total.statuses[status.key()] += status.value();
    }
    //: last line of a report
    print(tr("All"), QString(), total);
}

// The names are the same in every language, for programs.
void ReportCommand::printCsv(const QueueReport &report)
{
    const auto statuses = namedStatuses();
    QStringList names{u"type"_s, u"template"_s, u"template-id"_s, u"requested"_s, u"decided"_s};
    for (const auto status : statuses)
        names += apiName(status).toLower();
    const CsvText csv;
    m_console.data(csv.line(names << u"other"_s));
    for (const auto &row : report.rows) {
        QStringList cells{typeName(row.type), templateName(row),
                          row.profileTemplate.isNull() ? QString() : guidText(row.profileTemplate),
                          QString::number(row.requested()), QString::number(row.decided())};
        for (const auto status : statuses)
            cells += QString::number(row.statuses.value(status));
        m_console.data(csv.line(cells << QString::number(others(row))));
    }
}

void ReportCommand::printJson(const QueueReport &report)
{
    for (const auto &row : report.rows) {
        QJsonObject statuses;
        for (auto status = row.statuses.cbegin(); status != row.statuses.cend(); ++status) {
            const QString name = apiName(status.key());
            statuses.insert(name.isEmpty() ? QString::number(static_cast<int>(status.key())) : name,
                            status.value());
        }
        const QString name = templateName(row);
        m_console.data(QJsonObject{
            {u"type"_s, typeName(row.type)},
            {u"template"_s, name.isEmpty() ? QJsonValue() : QJsonValue(name)},
            {u"templateUuid"_s,
             row.profileTemplate.isNull() ? QJsonValue()
                                          : QJsonValue(guidText(row.profileTemplate))},
            {u"requested"_s, row.requested()},
            {u"decided"_s, row.decided()},
            {u"statuses"_s, statuses},
        });
    }
}

QString ReportCommand::templateName(const Row &row) const
{
    const QString name = m_session.requests().texts().names().templateName(row.profileTemplate);
    if (!name.isEmpty() || row.profileTemplate.isNull())
        return visibleLine(name);
    return guidText(row.profileTemplate);
}

}
