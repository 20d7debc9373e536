// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/requesttexts.h"

#include "domain/timetext.h"
#include "domain/visibletext.h"
#include "domain/words.h"

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

QString dataText(const QList<DataItem> &items, qsizetype maxLength)
{
    QStringList values;
    qsizetype length = 0;
    for (const auto &item : items) {
        if (!item.value || item.value->isEmpty())
            continue;
        values << item.value->left(maxLength);
        length += values.last().size();
        if (length > maxLength)
            break;
    }
    return values.join(u" · "_s);
}

}

QString RequestTexts::masked(const QString &words) const
{
    //: stands for a comment, or what else people have written, while names are masked
    return isMasked() && !words.isEmpty() ? tr("masked") : words;
}

Request RequestTexts::masked(const Request &request) const
{
    Request shown = request;
    shown.comment = masked(shown.comment);
    for (auto &item : shown.dataCollection) {
        if (item.value)
            item.value = masked(*item.value);
    }
    return shown;
}

QString RequestTexts::cell(const Request &request, RequestColumn column) const
{
    const QString known = knownCell(request, column);
    if (!isMasked() || request.unreadable.contains(RequestColumns::field(column)))
        return known;
    switch (column) {
    case RequestColumn::Target:
        return m_names.personName(request.target);
    case RequestColumn::Originator:
        return m_names.personName(request.originator);
    case RequestColumn::Data:
    case RequestColumn::Comment:
        return masked(known);
    default:
        return known;
    }
}

QString RequestTexts::knownCell(const Request &request, RequestColumn column) const
{
    if (!request.unreadable.isEmpty() && request.unreadable.contains(RequestColumns::field(column)))
        return u"–"_s;
    switch (column) {
    case RequestColumn::Submitted:
        return time(request.submitted);
    case RequestColumn::Age: {
        const auto seconds = age(request);
        return seconds < 0 ? QString() : Words::duration(seconds);
    }
    case RequestColumn::Type:
        return Words::type(request.type);
    case RequestColumn::Status:
        return Words::status(request.status);
    case RequestColumn::Target:
        return m_names.knownPersonName(request.target);
    case RequestColumn::Originator:
        return m_names.knownPersonName(request.originator);
    case RequestColumn::Template:
        return visibleLine(templateText(request));
    case RequestColumn::Kind:
        return Words::kind(request);
    case RequestColumn::Priority:
        return m_locale.toString(request.priority);
    case RequestColumn::Data:
        return visibleLine(dataText(request.dataCollection, 400));
    case RequestColumn::Comment:
        return visibleLine(request.comment);
    case RequestColumn::Id:
        return request.id.text();
    case RequestColumn::Completed:
        return time(request.completed);
    case RequestColumn::Flags:
        return QString::number(request.flags);
    case RequestColumn::NewProfile:
        return NameBook::shortGuid(request.newProfile);
    case RequestColumn::OldProfile:
        return NameBook::shortGuid(request.oldProfile);
    case RequestColumn::NewSmartcard:
        return NameBook::shortGuid(request.newSmartcard);
    case RequestColumn::OldSmartcard:
        return NameBook::shortGuid(request.oldSmartcard);
    }
    Q_UNREACHABLE();
}

QString RequestTexts::cellDetail(const Request &request, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Target:
        return personLines(request.target);
    case RequestColumn::Originator:
        return personLines(request.originator);
    default:
        return knownDetail(masked(request), column);
    }
}

QString RequestTexts::knownDetail(const Request &request, RequestColumn column) const
{
    const auto guid
        = [](const QUuid &value) { return value.isNull() ? QString() : guidText(value); };
    switch (column) {
    case RequestColumn::Submitted:
    case RequestColumn::Age:
        return timeWithOffset(request.submitted);
    case RequestColumn::Completed:
        return timeWithOffset(request.completed);
    case RequestColumn::Target:
        return personLines(request.target, m_names.known(DirectoryKey::ofGuid(request.target)));
    case RequestColumn::Originator:
        return personLines(request.originator,
                           m_names.known(DirectoryKey::ofGuid(request.originator)));
    case RequestColumn::Template: {
        const QString name = m_names.templateName(request.profileTemplate);
        const QString id = guid(request.profileTemplate);
        return name.isEmpty() ? id : name + u'\n' + id;
    }
    case RequestColumn::Data: {
        QStringList lines;
        for (const auto &item : request.dataCollection)
            lines << item.name + u": "_s + item.value.value_or(u"–"_s);
        return lines.join(u'\n');
    }
    case RequestColumn::Comment:
        return request.comment;
    case RequestColumn::NewProfile:
        return guid(request.newProfile);
    case RequestColumn::OldProfile:
        return guid(request.oldProfile);
    case RequestColumn::NewSmartcard:
        return guid(request.newSmartcard);
    case RequestColumn::OldSmartcard:
        return guid(request.oldSmartcard);
    default:
        return knownCell(request, column);
    }
}

QString RequestTexts::exported(const Request &request, RequestColumn column,
                               bool isUnconfirmed) const
{
    if (!request.unreadable.isEmpty() && request.unreadable.contains(RequestColumns::field(column)))
        return u"–"_s;
    const auto named = [](const QString &name, const QUuid &value) {
        return name.isEmpty() && !value.isNull() ? guidText(value) : name;
    };
    switch (column) {
    case RequestColumn::Status: {
        RequestStore::State state;
        state.isUnconfirmed = isUnconfirmed;
        return status(request, state);
    }
    case RequestColumn::Submitted:
        return request.submitted.isValid() ? TimeText::local(request.submitted) : QString();
    case RequestColumn::Completed:
        return request.completed.isValid() ? TimeText::local(request.completed) : QString();
    case RequestColumn::Target:
        return named(targetName(request), request.target);
    case RequestColumn::Originator:
        return named(m_names.name(DirectoryKey::ofGuid(request.originator)), request.originator);
    case RequestColumn::Template:
        return named(visibleText(m_names.templateName(request.profileTemplate)),
                     request.profileTemplate);
    case RequestColumn::Priority:
        return QString::number(request.priority);
    case RequestColumn::Data:
    case RequestColumn::Comment:
    case RequestColumn::NewProfile:
    case RequestColumn::OldProfile:
    case RequestColumn::NewSmartcard:
    case RequestColumn::OldSmartcard:
        return visibleText(cellDetail(request, column));
    default:
        return cell(request, column);
    }
}

QString RequestTexts::hint(const Request &request, RequestColumn column) const
{
    switch (column) {
    case RequestColumn::Target:
        return m_names.hint(DirectoryKey::ofGuid(request.target));
    case RequestColumn::Originator:
        return m_names.hint(DirectoryKey::ofGuid(request.originator));
    default:
        return {};
    }
}

QString RequestTexts::status(const Request &request, const RequestStore::State &state)
{
    if (state.activity != RequestStore::Activity::None)
        return activity(state);
    const QString status = Words::status(request.status);
    const QString beside = besideStatus(state);
    return beside.isEmpty() ? status : status + u" · "_s + beside;
}

QString RequestTexts::besideStatus(const RequestStore::State &state)
{
    if (state.isUnconfirmed)
        //: mark beside the status of a request that an earlier session has read
        return tr("unconfirmed");
    switch (state.mark) {
    case RequestStore::Mark::None:
        //: mark beside the status Failed, where the request was abandoned from this computer
        return state.isAbandoned ? tr("abandoned") : QString();
    case RequestStore::Mark::New:
        //: mark beside the status of a request that a live refresh has brought
        return tr("new");
    case RequestStore::Mark::Changed:
        //: mark beside the status of a request that a live refresh has changed
        return tr("changed");
    case RequestStore::Mark::Gone:
        //: mark beside the status of a request that the server does not list any more
        return tr("gone");
    }
    Q_UNREACHABLE();
}

QString RequestTexts::stateHint(const RequestStore::State &state)
{
    if (state.isUnconfirmed) {
        return tr("Kept from an earlier session; the server has not confirmed it since. It can be "
                  "read, and changed once it has been read anew.");
    }
    switch (state.mark) {
    case RequestStore::Mark::None:
        return state.isAbandoned ? tr("It was abandoned from this computer, which the server calls "
                                      "failed.")
                                 : QString();
    case RequestStore::Mark::New:
        return tr("New since you last looked.");
    case RequestStore::Mark::Changed:
        return tr("Changed at the server since you last looked.");
    case RequestStore::Mark::Gone:
        return tr("The server does not list this request as open any more: it was decided or "
                  "removed elsewhere. The row leaves the list once you have seen it.");
    }
    Q_UNREACHABLE();
}

QString RequestTexts::activity(const RequestStore::State &state)
{
    switch (state.activity) {
    case RequestStore::Activity::None:
        return {};
    case RequestStore::Activity::Grace:
        return Words::inSeconds(state.graceChange, state.graceSeconds);
    case RequestStore::Activity::Queued:
        //: status of a row whose change waits to be sent
        return tr("In the queue");
    case RequestStore::Activity::InFlight:
        return tr("Sending…");
    }
    Q_UNREACHABLE();
}

qint64 RequestTexts::age(const Request &request) const
{
    if (isFinal(request.status) || !request.submitted.isValid())
        return -1;
    return std::max<qint64>(request.submitted.secsTo(serverNow()), 0);
}

QString RequestTexts::templateText(const Request &request) const
{
    const QString name = m_names.templateName(request.profileTemplate);
    return name.isEmpty() ? NameBook::shortGuid(request.profileTemplate) : name;
}

QString RequestTexts::personLines(const QUuid &guid) const
{
    return personLines(guid, m_names.person(guid));
}

QString RequestTexts::personLines(const QUuid &guid, const DirectoryEntry *person) const
{
    if (guid.isNull())
        return {};
    QStringList lines;
    if (person) {
        lines << person->name() << kindText(person->kind) << person->account
              << person->userPrincipalName << person->department << person->telephone
              << person->mobile << person->mail;
        if (person->isDisabled)
            lines << tr("The account is disabled.");
    }
    lines << guidText(guid);
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

QString RequestTexts::kindText(DirectoryEntry::Kind kind)
{
    switch (kind) {
    case DirectoryEntry::Kind::User:
    case DirectoryEntry::Kind::Other:
        return {};
    case DirectoryEntry::Kind::Group:
        //: what a name in the directory stands for, where it is no person
        return tr("Group");
    case DirectoryEntry::Kind::Computer:
        return tr("Computer");
    }
    Q_UNREACHABLE();
}

QString RequestTexts::time(const QDateTime &time) const
{
    return time.isValid() ? m_locale.toString(time.toLocalTime(), QLocale::ShortFormat) : QString();
}

QString RequestTexts::timeWithOffset(const QDateTime &time) const
{
    if (!time.isValid())
        return {};
    const QDateTime local = time.toLocalTime();
    return local.toString(u"yyyy-MM-dd HH:mm:ss"_s) + u' ' + offsetText(local.offsetFromUtc());
}

QString RequestTexts::offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'−' : u'+'))
        .arg(minutes / 60, 2, 10, QLatin1Char('0'))
        .arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

QString RequestTexts::title(const Request &request) const
{
    const QString whom = visibleLine(targetName(request), 80);
    const QString type = cell(request, RequestColumn::Type);
    //: %1 is the type of a request, such as Unblock, %2 the person whom it is for
    const QString what = whom.isEmpty() ? type : tr("%1 for %2").arg(type, whom);
    const QString where = visibleLine(templateText(request), 80);
    //: %1 is the type of a request, such as Unblock, and maybe for whom; %2 its profile template
    return where.isEmpty() ? what : tr("%1 · %2").arg(what, where);
}

QString RequestTexts::sentence(const Request &request, const RequestStore::State &state) const
{
    QStringList parts{title(request), Words::status(request.status)};
    if (const auto seconds = age(request); seconds >= 0)
        parts << Words::duration(seconds);
    const QString data = masked(visibleLine(dataText(request.dataCollection, 200)));
    if (!data.isEmpty())
        parts << data;
    if (const QString beside = besideStatus(state); !beside.isEmpty())
        parts << beside;
    return parts.join(u", "_s);
}

QDateTime RequestTexts::serverNow() const
{
    return QDateTime::currentDateTimeUtc().addMSecs(m_clockOffset);
}

}
