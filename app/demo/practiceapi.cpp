// SPDX-FileCopyrightText: 2026 Sigill contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/practiceapi.h"

#include "demo/practicejson.h"
#include "demo/practicepeople.h"
#include "demo/practicetemplates.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Sigill {

namespace {

// Nothing for a body that is no JSON object or has no known word. Names in any case, as the
// framework reads them.
std::optional<StatusChange> changeFromBody(const QByteArray &body)
{
    const auto document = QJsonDocument::fromJson(body);
    const auto object = document.object();
    for (auto member = object.constBegin(); member != object.constEnd(); ++member) {
        if (member.key().compare("status"_L1, Qt::CaseInsensitive) == 0)
            return statusChangeFromApiWord(member.value().toString());
    }
    return std::nullopt;
}

PracticeAnswer notFound(const QUrl &url, const QString &controller)
{
    return PracticeAnswer::message(
        404, u"No HTTP resource was found that matches the request URI '%1'."_s.arg(url.toString()),
        u"No type was found that matches the controller named '%1'."_s.arg(controller));
}

PracticeAnswer wrongMethod(const QByteArray &method, bool withPut)
{
    auto answer = PracticeAnswer::message(
        405,
        u"The requested resource does not support http method '%1'."_s.arg(
            QString::fromLatin1(method)));
    answer.headers = withPut ? "Allow: GET, PUT\r\n" : "Allow: GET\r\n";
    return answer;
}

}

namespace {

bool isOfCard(PracticeRoute::Kind kind)
{
    using Kind = PracticeRoute::Kind;
    return kind == Kind::CardObject || kind == Kind::Certificates || kind == Kind::Operations;
}

}

PracticeApi::PracticeApi(PracticeStore &store, const QDateTime &now, bool finalIdempotent)
    : m_store(store)
    , m_cards(store, now)
    , m_finalIdempotent(finalIdempotent)
{
}

PracticeAnswer PracticeApi::answer(const PracticeCall &call)
{
    using Kind = PracticeRoute::Kind;
    const auto &[method, url, route, body] = call;
    if (route.kind == Kind::Elsewhere) {
        return PracticeAnswer::html(404, "404 - File or directory not found.",
                                    "The resource you are looking for might have been removed, had "
                                    "its name changed, or is temporarily unavailable.");
    }
    if (route.kind == Kind::UnknownInApi)
        return notFound(url, route.controller);

    const bool isRequest = route.kind == Kind::Request || route.kind == Kind::NoRequest;
    if (method != "GET" && !(method == "PUT" && isRequest))
        return wrongMethod(method, isRequest);
    if (route.kind == Kind::NoRequest)
        return PracticeAnswer::invalid(u"The parameter 'uuid' is no GUID."_s);
    if (route.kind == Kind::NoCardObject)
        return PracticeAnswer::invalid(u"The parameter 'id' is no GUID."_s);
    if (isOfCard(route.kind))
        return card(route);
    if (route.kind == Kind::ProfileTemplates)
        return PracticeAnswer::json(PracticeJson::templates(PracticeTemplates::visible()));
    if (route.kind == Kind::Requests)
        return list(url);
    return method == "PUT" ? change(route.id, body) : object(route.id);
}

PracticeAnswer PracticeApi::showing(const PracticeCall &call, std::optional<int> status)
{
    return isOfCard(call.route.kind) ? cardShowing(call.route, call.route.id.guid(), status)
                                     : showing(call.route.id, status);
}

PracticeAnswer PracticeApi::showing(const RequestId &id, std::optional<int> status)
{
    const auto json = m_store.json(id);
    if (!json || !status)
        return object(id);
    auto fields = QJsonDocument::fromJson(*json).object();
    fields.insert(u"Status"_s, *status);
    return PracticeAnswer::json(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

PracticeAnswer PracticeApi::showingAnother(const PracticeCall &call, std::optional<int> status)
{
    const auto &route = call.route;
    if (!isOfCard(route.kind))
        return showing(m_store.another(route.id), status);
    return cardShowing(route, QUuid::createUuidV5(route.id.guid(), u"another"_s), status);
}

PracticeAnswer PracticeApi::card(const PracticeRoute &route) const
{
    const auto object = route.cardObject();
    if (route.kind == PracticeRoute::Kind::CardObject)
        return cardObject(object);
    if (route.kind == PracticeRoute::Kind::Certificates) {
        const auto certificates = m_cards.certificates(object);
        return certificates ? PracticeAnswer::json(PracticeJson::certificates(*certificates))
                            : PracticeAnswer::empty();
    }
    const auto operations = m_cards.operations(object);
    return operations ? PracticeAnswer::json(PracticeJson::words(*operations))
                      : PracticeAnswer::empty();
}

// The documentation lists no 404 for an id that nothing has.
PracticeAnswer PracticeApi::cardObject(const CardObject &object) const
{
    if (object.kind == CardObject::Kind::Smartcard) {
        const auto card = m_cards.smartcard(object.id);
        return card ? PracticeAnswer::json(PracticeJson::smartcard(*card))
                    : PracticeAnswer::empty();
    }
    const auto profile = m_cards.profile(object.id);
    const auto operations = m_cards.operations(object);
    return profile && operations
        ? PracticeAnswer::json(PracticeJson::profile(*profile, *operations))
        : PracticeAnswer::empty();
}

PracticeAnswer PracticeApi::cardShowing(const PracticeRoute &route, const QUuid &id,
                                        std::optional<int> status) const
{
    auto answer = card(route);
    // Certificates and operations do not say whose they are.
    if (route.kind != PracticeRoute::Kind::CardObject || answer.body.isEmpty())
        return answer;
    const auto document = QJsonDocument::fromJson(answer.body);
    auto fields = document.isArray() ? document[0].toObject() : document.object();
    fields.insert(u"Uuid"_s, guidText(id));
    if (status)
        fields.insert(u"Status"_s, *status);
    answer.body = document.isArray() ? QJsonDocument(QJsonArray{fields}).toJson()
                                     : QJsonDocument(fields).toJson();
    return answer;
}

PracticeAnswer PracticeApi::list(const QUrl &url)
{
    std::optional<RequestStatus> status;
    std::optional<QUuid> target;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        if (name.compare("status"_L1, Qt::CaseInsensitive) == 0) {
            status = statusFromApiName(value);
            if (!status)
                return PracticeAnswer::invalid(u"'%1' is no request status."_s.arg(value));
        } else if (name.compare("targetuser"_L1, Qt::CaseInsensitive) == 0) {
            if (value.compare("current"_L1, Qt::CaseInsensitive) != 0)
                return PracticeAnswer::invalid(u"'%1' is no target user."_s.arg(value));
            target = PracticePeople::documentedUser();
        }
    }
    return PracticeAnswer::list(m_store.list(status, target));
}

PracticeAnswer PracticeApi::object(const RequestId &id)
{
    const auto json = m_store.json(id);
    return json ? PracticeAnswer::json(*json) : PracticeAnswer::empty();
}

PracticeAnswer PracticeApi::change(const RequestId &id, const QByteArray &body)
{
    const auto change = changeFromBody(body);
    if (!change)
        return PracticeAnswer::invalid(u"The parameter 'status' is missing or unknown."_s);
    switch (m_store.change(id, *change)) {
    case PracticeStore::Change::Done:
        return object(id);
    case PracticeStore::Change::Final:
        return m_finalIdempotent ? object(id) : PracticeAnswer::failure();
    case PracticeStore::Change::Refused:
    case PracticeStore::Change::Unknown:
        return PracticeAnswer::failure();
    }
    Q_UNREACHABLE();
}

}
